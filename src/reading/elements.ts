/**
 * A stretch of the flow cut where a writer cuts: at brackets, quotes, emphasis, links, images, breaks and cells.
 */

import {cell, image} from '../flow/flow.ts'
import type {Flow, FlowImage, FlowLink, Mark, Range} from '../flow/flow.ts'
import {lowerBound, within} from '../flow/ranges.ts'
import {labelOf} from './labels.ts'
import type {Label} from './labels.ts'

export type Element = Range &
  (
    | {kind: 'text' | 'break' | 'cell' | 'pipe'}
    | {kind: Mark['kind']}
    /** `inner` is what stands between the brackets or quotes. */
    | {kind: 'bracket'; inner: Range; links: readonly FlowLink[]}
    | {kind: 'quote'; inner: Range}
    | {kind: 'image'; image: FlowImage}
    | {kind: 'link'; link: FlowLink; label: Label | undefined}
  )

const brackets: Record<string, string> = {
  '[': ']',
  '(': ')',
  '{': '}',
  '【': '】',
  '（': '）',
  '「': '」',
  '《': '》',
  '［': '］'
}
const quotes: Record<string, string> = {'"': '"', '“': '”', '”': '”', '„': '“', '«': '»', '『': '』'}

/** Where a line begins with them, they are quotes around its title. */
const titleMarks: Record<string, string> = {'《': '》'}

/** Longest text between brackets or quotes, in characters. */
const reach = 400

/** Cuts a range into elements, in order and without gaps (blank text aside). */
export function elementsOf(flow: Flow, range: Range): Element[] {
  const {text} = flow
  const elements: Element[] = []
  const links = within(flow.links, range)
  const marks = within(flow.marks, range)
  const images = imagesIn(flow, range)
  let from = range.start
  let at = range.start
  let nextLink = 0
  let nextMark = 0

  const text_ = (end: number) => {
    if (text.slice(from, end).trim() !== '') elements.push({kind: 'text', start: from, end})
  }
  const add = (element: Element) => {
    text_(element.start)
    elements.push(element)
    at = element.end
    from = at
  }

  while (at < range.end) {
    while (nextLink < links.length && links[nextLink]!.start < at) nextLink++
    while (nextMark < marks.length && marks[nextMark]!.start < at) nextMark++
    const unit = text[at] ?? ''
    const link = links[nextLink]
    if (link?.start === at) {
      nextLink++
      add({kind: 'link', start: link.start, end: link.end, link, label: labelOf(shownBy(flow, link))})
      continue
    }
    if (unit === image) {
      const found = images.find(d => d.at === at)
      if (found) {
        add({kind: 'image', start: at, end: at + 1, image: found})
        continue
      }
    }
    if (unit === '\n' || unit === cell) {
      add({kind: unit === cell ? 'cell' : 'break', start: at, end: at + 1})
      continue
    }
    if ((unit === '|' || unit === '｜') && /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + 1] ?? ' ')) {
      add({kind: 'pipe', start: at, end: at + 1})
      continue
    }
    const close = unit === '《' && opensLine(text, range.start, at) ? undefined : brackets[unit]
    if (close) {
      const end = closing(text, at, unit, close, range.end)
      if (end !== undefined) {
        const inside = links.filter(d => d.start > at && d.end < end + 1)
        const transparent = inside.some(d => isTitleLike(flow, d))
        if (!transparent) {
          add({kind: 'bracket', start: at, end: end + 1, inner: {start: at + 1, end}, links: inside})
          continue
        }
      }
    }
    const quote = quotes[unit] ?? (close ? undefined : titleMarks[unit])
    if (quote && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !opensTitle(flow, links[nextLink], at + 1)) {
      const end = closingQuote(text, at, quote, range.end)
      if (end !== undefined) {
        add({kind: 'quote', start: at, end: end + 1, inner: {start: at + 1, end}})
        continue
      }
    }
    const mark = marks[nextMark]
    if (mark?.start === at && mark.end > at) {
      nextMark++
      if (isWhole(flow, mark, links)) {
        add({kind: mark.kind, start: mark.start, end: mark.end})
        continue
      }
      continue
    }
    at++
  }
  text_(range.end)
  return elements
}

/** What a link shows: its text, or the alternative text or badge text of its image. */
export function shownBy(flow: Flow, link: Range): string {
  const text = flow.text.slice(link.start, link.end)
  if (!text.includes(image)) return text
  const shown = imagesIn(flow, link)
    .map(d => d.alt)
    .join(' ')
  return text.replaceAll(image, ' ').trim() || shown
}

const wordsWithColon = /(?:^|[\s\u001f])(\p{L}[\p{L}/& ]{0,30})(?:\([^()\n]{1,20}\))? ?[:：] {0,3}$/u
const wordsOnLine = /[\n\u001f][^\p{L}\p{N}\n\u001f]{0,4}(\p{L}[\p{L}/&]{0,30}) {1,3}$/u

/** What says what a link is for: what it shows, the words before it where that is only its URL (`Code: https://…`), or the name of its icon. */
export function namedBy(flow: Flow, link: Range): string {
  const shown = shownBy(flow, link)
  if (shown.trim() === '') return iconName(flow, link)
  if (!/^\s*(?:https?:|www\.)/i.test(shown)) return shown
  const before = flow.text.slice(Math.max(0, link.start - 40), link.start)
  const words = (wordsWithColon.exec(before) ?? wordsOnLine.exec(before))?.[1]
  return words && labelOf(words) ? words : shown
}

/** What the file of an image without alternative text is called, where that is a label: `icons/website.svg`. */
function iconName(flow: Flow, link: Range): string {
  for (const {url} of imagesIn(flow, link)) {
    const name = /(?:^|\/)([a-z]{2,20}(?:[-_][a-z]{2,20})?)\.(?:svg|png|gif|jpe?g|webp|ico)(?:[?#]|$)/i.exec(
      url
    )?.[1]
    if (name && !/shields\.io/i.test(url) && labelOf(name)) return name
  }
  return ''
}

/** Images in a range. */
export function imagesIn({images}: Flow, {start, end}: Range): readonly FlowImage[] {
  const place = ({at}: FlowImage) => at
  return images.slice(lowerBound(images, start, place), lowerBound(images, end, place))
}

/** Whether nothing but numbers and marks stands before a place on its line. */
function opensLine(text: string, start: number, at: number): boolean {
  const line = text.slice(Math.max(start, at - 12), at)
  return !/[\p{L}\]}）】]/u.test(line.slice(line.lastIndexOf('\n') + 1))
}

/** Whether a linked title starts at an index: then the quotes around it are only around it. */
function opensTitle(flow: Flow, link: FlowLink | undefined, at: number): boolean {
  return link?.start === at && isTitleLike(flow, link)
}

/** Whether the text of a link is long enough for a title and is not a label. */
function isTitleLike(flow: Flow, link: FlowLink): boolean {
  const shown = shownBy(flow, link)
  return (
    link.form !== 'bare' &&
    link.form !== 'autolink' &&
    labelOf(shown) === undefined &&
    shown.trim().split(/\s+/).length >= 5
  )
}

/** A mark is one element unless links, brackets or breaks in it say more. */
function isWhole(flow: Flow, mark: Mark, links: readonly FlowLink[]): boolean {
  if (links.some(d => d.start >= mark.start && d.end <= mark.end)) return false
  const text = flow.text.slice(mark.start, mark.end)
  return !/^\s*[[(【"“]/.test(text) && !/[\u001f\ufffc]|\n\s*\n/.test(text)
}

function closing(text: string, open: number, left: string, right: string, limit: number): number | undefined {
  let depth = 0
  const end = Math.min(limit, open + reach)
  for (let at = open; at < end; at++) {
    const unit = text[at]
    if (unit === '\n' || unit === cell) return undefined
    if (unit === left) depth++
    else if (unit === right && --depth === 0) return at
  }
  return undefined
}

function closingQuote(text: string, open: number, quote: string, limit: number): number | undefined {
  const end = Math.min(limit, open + reach)
  let wrapped = false
  for (let at = open + 1; at < end; at++) {
    const unit = text[at] ?? ''
    if (unit === cell || (unit === '\n' && (wrapped || text[at + 1] === '\n'))) return undefined
    wrapped ||= unit === '\n'
    const closes =
      unit === quote || (quote === '”' && (unit === '"' || unit === '“')) || (quote === '"' && unit === '”')
    if (closes && at > open + 2 && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return at
  }
  return undefined
}
