/**
 * What one stretch of text says if it is an entry: title, tag, authors.
 */

import {areAuthors, isPerson, leadingAuthors} from './authors.ts'
import {elementsOf, shownBy} from './elements.ts'
import type {Element} from './elements.ts'
import {badgeText} from './badge.ts'
import {fieldOf} from './fields.ts'
import type {Flow, FlowLink, Range} from './flow.ts'
import {labelOf} from './labels.ts'
import {clausesOf, titleLength} from './tail.ts'
import {readTag, venueness} from './venue.ts'
import type {FoundYear} from './year.ts'

export type TitleKind = 'link' | 'quote' | 'strong' | 'emphasis' | 'plain' | 'after-authors'

/** A place where the title may be. */
export interface TitleSlot extends Range {
  kind: TitleKind
  score: number
  link: FlowLink | undefined
  /** Words. */
  words: number
  /** Whether nothing that could be a title stands before it. */
  first: boolean
}

/** A text that shows a venue, a year or both. */
export interface TagSlot {
  /** The text read. */
  range: Range
  /** The tag with its brackets or emphasis. */
  outer: Range
  venue: (Range & {text: string}) | undefined
  year: FoundYear | undefined
  /** How sure the venue is one, 0 to 3. */
  sure: number
  /** Whether the range is not in the flow but in a badge. */
  badge: boolean
}

export interface Draft {
  range: Range
  elements: readonly Element[]
  titles: readonly TitleSlot[]
  tags: readonly TagSlot[]
  authors: Range | undefined
}

const words = (text: string) => text.split(/[\s/]+/).filter(d => /[\p{L}\p{N}]/u.test(d)).length

/** CJK text has no blanks: two characters count for a word. */
function wordCount(text: string): number {
  return words(text) + Math.floor((text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) / 2)
}

/** Reads a stretch of the flow; `prefer` names the kind of title that it has if it has one. */
export function draftOf(flow: Flow, range: Range, prefer?: TitleKind): Draft {
  const elements = elementsOf(flow, range)
  const {titles, tails} = titlesOf(flow, elements)
  const wanted = titles.findIndex(d => d.kind === prefer)
  if (wanted > 0) titles.unshift(...titles.splice(wanted, 1))
  return {range, elements, titles, tags: tagsOf(flow, elements, titles[0], tails), authors: authorsOf(flow, elements, titles[0], tails)}
}

/** Places for the title, best first; and for each plain one the text behind it. */
function titlesOf(flow: Flow, elements: readonly Element[]): {titles: TitleSlot[]; tails: Range[]} {
  const titles: TitleSlot[] = []
  const tails: Range[] = []
  let line = 0
  let seen = 0
  let longBefore = false
  let labelled = false
  const add = (kind: TitleKind, range: Range, base: number, link?: FlowLink) => {
    const clean = cleanTitle(flow, range)
    const text = flow.text.slice(clean.start, clean.end)
    const count = wordCount(text)
    if (count === 0 || !/\p{L}/u.test(text)) return
    const length = count >= 4 ? 0 : count === 3 ? -8 : count === 2 ? -25 : -45
    const score = base + length + (seen === 0 ? 15 : 0) - Math.min(line, 5) * 25
    titles.push({kind, ...clean, score, link, words: count, first: seen === 0})
    seen++
    if (count >= 4 && kind !== 'emphasis') longBefore = true
  }
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]!
    const text = flow.text.slice(element.start, element.end)
    switch (element.kind) {
      case 'break':
      case 'cell':
        line++
        labelled = false
        break
      case 'bracket':
        labelled ||= element.links.length > 0
        break
      case 'link': {
        const shown = shownBy(flow, element.link)
        if (line > 0 && isPerson(shown) && areAuthors(lineAt(flow, element), true)) break
        labelled ||= element.label !== undefined
        if (element.label || text.includes('\ufffc') || /https?:|www\./.test(shown)) break
        if (element.link.form === 'bare' || element.link.form === 'autolink') break
        if (isTag(shown)) break
        const bracketed = /[[(]\s*$/.test(flow.text.slice(Math.max(0, element.start - 2), element.start))
        add('link', element, 100 - (bracketed ? 40 : 0) - (longBefore ? 35 : 0), element.link)
        break
      }
      case 'quote':
        if (wordCount(text) >= 2 && !startsRun(flow, elements, index)) add('quote', element.inner, 95)
        else index = plain(index)
        break
      case 'strong':
      case 'emphasis':
      case 'code': {
        if (fieldOf(text) || isTag(text) || isDated(flow, elements, index) || (areAuthors(text) && (element.kind === 'emphasis' || text.split(',').length > 4))) break
        if (element.kind === 'strong' && ((wordCount(text) >= 4 && !runsOn(flow, elements, index)) || !continues(flow, elements, index))) add('strong', element, 82)
        else if (element.kind === 'emphasis' && wordCount(text) >= 4 && !continues(flow, elements, index)) add('emphasis', element, 60)
        else if (element.kind !== 'code') index = plain(index)
        break
      }
      case 'text':
        if (elements[index + 1]?.kind !== 'strong' || wordCount(text.replace(/:[a-z_+-]+\d*:|\d+[.)]/g, '')) > 0) index = plain(index)
        break
      default:
    }
  }
  return {titles: titles.sort((a, b) => b.score - a.score), tails}

  /** Reads a run of plain text from an element on; gives the index of its last one. */
  function plain(index: number): number {
    let last = index
    while (last + 1 < elements.length && isPlain(flow, elements[last + 1]!) && !isDated(flow, elements, last + 1)) {
      if (elements[last + 1]!.kind === 'quote' && !startsRun(flow, elements, last + 1)) {
        const before = flow.text.slice(elements[index]!.start, elements[last]!.end)
        const count = wordCount(before)
        if (count === 0 || /[:,.–—-]\s*$/.test(before) || (count <= 3 && wordCount(flow.text.slice(elements[last + 1]!.start, elements[last + 1]!.end)) >= 4)) break
      }
      last++
    }
    let start = elements[index]!.start
    const end = elements[last]!.end
    const text = flow.text.slice(start, end)
    const field = fieldOf(text)
    if (field) {
      if (field.name !== 'title') return last
      start += field.length
    }
    const lead = /^[\s.,:;|–—·•-]+/.exec(flow.text.slice(start, end))?.[0].length ?? 0
    start += lead
    const body = flow.text.slice(start, end)
    if (body.trim() === '' || isTag(body) || (line > 0 && areAuthors(body, true))) return last
    if (titles.length > 0 && lead > 0) {
      tails.push({start, end})
      const [clause] = clausesOf(body)
      if (clause && clause.kind !== 'words') return last
    }
    const people = leadingAuthors(body)
    if (line > 0 && isMostlyNames(body) && (people === 0 || wordCount(body.slice(people)) < 4)) return last
    if (areAuthors(body)) {
      add('plain', {start, end}, 20)
      return last
    }
    if (people > 0 && wordCount(body.slice(people)) >= 2) {
      const length = titleLength(body.slice(people))
      const before = seen
      add('after-authors', {start: start + people, end: start + people + length}, 70)
      tails.push({start: start + people + length, end})
      seen = before
    }
    const length = titleLength(body)
    add('plain', {start, end: start + length}, labelled && seen > 0 ? 40 : 72)
    if (length < body.length) tails.push({start: start + length, end})
    return last
  }
}

/** Whether a text is nothing but a venue, a year or both. */
export function isTag(text: string): boolean {
  const plain = text.replace(/^[\s[({【（]+|[\s\])}】）]+$/gu, '')
  if (plain === '' || plain.length > 120) return false
  const {venue, year} = readTag(plain)
  if (!venue) return year !== undefined
  const [, before = '', last = ''] = /^(.{8,200}?)\s*[[(]([^()[\]]{2,100})[)\]]$/.exec(text.trim()) ?? []
  if (wordCount(before) >= 2 && venueness(before) < 2 && /\d\d\W*$/.test(last) && isTag(last)) return false
  return venueness(plain) >= (year ? 2 : 3)
}

/** The line that a range stands on. */
function lineAt({text}: Flow, {start, end}: Range): string {
  const next = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next)
}

/** Whether what stands in brackets is a tag: there a short name with a year is a venue, known or not. */
function isBracketTag(text: string): boolean {
  if (isTag(text)) return true
  const plain = text.replace(/^[\s[({【（]+|[\s\])}】）]+$/gu, '')
  const {venue, year} = readTag(plain)
  if (!venue) return false
  return year !== undefined ? plain.length <= 60 && wordCount(venue.text) <= 6 : venueness(plain) >= 2 && wordCount(venue.text) <= 8
}

/** Whether an element belongs to running text: text, emphasis in it, and brackets that hold no links and no tag. */
function isPlain(flow: Flow, element: Element): boolean {
  const text = flow.text.slice(element.start, element.end)
  switch (element.kind) {
    case 'text':
      return true
    case 'strong':
    case 'emphasis':
    case 'code':
    case 'delete':
      return !isTag(text) && !areAuthors(text)
    case 'bracket':
      return element.links.length === 0 && !isBracketTag(text) && !(/\p{L}/u.test(text) && labelOf(text)) && !text.startsWith('【')
    case 'quote':
      return true
    default:
      return false
  }
}

/** Whether running text goes on behind an element, so that the element is a part of something. */
function continues(flow: Flow, elements: readonly Element[], index: number): boolean {
  const after = elements[index + 1]
  const next = after?.kind === 'text' && wordCount(flow.text.slice(after.start, after.end)) === 0 && /^\s*[:-]/.test(flow.text.slice(after.start, after.end)) ? elements[index + 2] : after
  if (!next || (next.kind !== 'text' && next.kind !== 'quote' && next.kind !== 'emphasis' && next.kind !== 'strong')) return false
  const text = flow.text.slice(next.start, next.end)
  if (next.kind === 'text' && /^\s*[.,;|–—-]/.test(text)) return false
  return wordCount(text) >= 2 && !isTag(text) && !areAuthors(text)
}

/** Whether more clauses are names than are not. */
function isMostlyNames(text: string): boolean {
  const clauses = clausesOf(text)
  return clauses.filter(d => d.kind === 'name' || d.kind === 'authors').length * 2 >= clauses.length
}

/** Whether an emphasised name has a year right behind it, as only a venue has: `*WebConf*, 2023`. */
function isDated(flow: Flow, elements: readonly Element[], index: number): boolean {
  const {kind, start, end} = elements[index]!
  if (kind !== 'emphasis' && kind !== 'strong' && kind !== 'code') return false
  const next = elements[index + 1]
  if (next?.kind !== 'text' || wordCount(flow.text.slice(start, end)) > 8) return false
  return /^[\s,.(]*['’]?(?:(?:19|20)\d\d|\d\d)\b/.test(flow.text.slice(next.start, next.end))
}

/** Whether a title goes on behind a colon after its emphasised beginning. */
function runsOn(flow: Flow, elements: readonly Element[], index: number): boolean {
  const next = elements[index + 1]
  if (next?.kind !== 'text') return false
  const text = flow.text.slice(next.start, next.end)
  return /^:\s+\p{Lu}/u.test(text) && wordCount(text) <= 16 && !isTag(text) && !areAuthors(text)
}

/** Whether a quote is the beginning or a part of a longer plain title. */
function startsRun(flow: Flow, elements: readonly Element[], index: number): boolean {
  const next = elements[index + 1]
  if (next?.kind !== 'text') return false
  const text = flow.text.slice(next.start, next.end)
  return /^(?:\s+\p{L}|:)/u.test(text) && !isTag(text) && !/^\s+(?:by|in|at)\s/i.test(text)
}

/** A title without numbering, marks, tags and punctuation around it. */
export function cleanTitle(flow: Flow, {start, end}: Range): Range {
  const {text} = flow
  for (let changed = true; changed; ) {
    changed = false
    const rest = text.slice(start, end)
    const lead =
      /^(?:[\s\ufffc\u200b\ufe0f\u200d.,;|·•►▶*–—:_-]+|\p{Extended_Pictographic}|:[a-z_+-]+\d*:|\(?\d{1,4}[.)、]\s+(?=\S)|\[[ xX\d]{1,4}\]\s*|#\d+\s)/u.exec(rest)
    if (lead) {
      start += lead[0].length
      changed = true
      continue
    }
    const tag = /^[[(【（]([^[\](){}【】（）]{1,60})[\])】）]\s*[:-]?\s*/u.exec(rest)
    if (tag && tag[0].length < rest.length && (rest.startsWith('[') || rest.startsWith('【') || isTag(tag[1]!))) {
      start += tag[0].length
      changed = true
      continue
    }
    const wrapped = /^(["“”'‘`«„「『])[\s\S]*(["”“'’`»」』])[.,;]?$/u.exec(rest.trimEnd())
    if (wrapped && rest.length > 2 && (rest.trimEnd().slice(1, -1).match(/["“”]/g)?.length ?? 0) === 0) {
      start++
      end = start - 1 + rest.trimEnd().replace(/[.,;]$/, '').length - 1
      changed = true
      continue
    }
    const trail = /(?:[\s\ufffc\u200b\ufe0f\u200d,;|·:：，。–—-]+|(?<!\.\.)\.|\p{Extended_Pictographic}|:[a-z_+-]+:|[[(【（]|\s(?:in|at|by|In))$/u.exec(rest)
    if (trail && trail[0].length < rest.length) {
      end -= trail[0].length
      changed = true
      continue
    }
    const last = /\s*[[(【（]([^[\](){}【】（）]{1,60})[\])】）]$/u.exec(rest)
    if (last && last[0].length < rest.length && (isBracketTag(last[1]!) || (labelOf(last[1]!) && rest.trimEnd().endsWith(']')))) {
      end -= last[0].length
      changed = true
    }
  }
  return {start, end: Math.max(start, end)}
}

function tagsOf(flow: Flow, elements: readonly Element[], title: TitleSlot | undefined, tails: readonly Range[]): TagSlot[] {
  const tags: TagSlot[] = []
  const add = (range: Range, outer: Range, least: number, named = 0) => {
    const text = flow.text.slice(range.start, range.end)
    if (text.length > 160 || text.includes('://')) return
    const {venue, year} = readTag(text)
    const sure = venueness(text)
    if (!year && sure < least) return
    if (venue && wordCount(venue.text) > 14) return
    const isKey = /^\s*\p{Lu}[\p{Ll}'-]+\d{4}[a-z]?\s*$/u.test(text) && sure < 2
    const moved = venue && sure >= named && !isKey && {...venue, start: range.start + venue.start, end: range.start + venue.end}
    tags.push({range, outer: trimTag(flow, outer), venue: moved || undefined, year, sure, badge: false})
  }
  const clauses = (range: Range) => {
    const text = flow.text.slice(range.start, range.end)
    for (const part of tagClauses(text)) {
      const place = {start: range.start + part.start, end: range.start + part.end}
      add(place, place, 2)
    }
  }
  for (const [index, element] of elements.entries()) {
    const covered = title && element.start >= title.start && element.end <= title.end
    if (covered && element.kind !== 'link') continue
    if (title && element.kind !== 'text' && element.kind !== 'link' && title.start >= element.start && title.end <= element.end) {
      for (const rest of [{start: element.start, end: title.start}, {start: title.end, end: element.end}]) {
        if (rest.end > rest.start) add(unbracket(flow, rest), rest, 2)
      }
      continue
    }
    switch (element.kind) {
      case 'bracket':
        if (element.links.length === 0) add(element.inner, element, 2)
        else for (const link of element.links) if (!labelOf(shownBy(flow, link))) add(link, element, 3)
        break
      case 'emphasis':
      case 'code':
      case 'strong':
        if (covered) break
        if (isDated(flow, elements, index)) {
          const year = /^[\s,.(]*['’]?\d+/.exec(flow.text.slice(element.end, element.end + 20))?.[0].length ?? 0
          const both = {start: element.start, end: element.end + year}
          add(both, both, 0)
        } else add(element, element, element.kind === 'strong' ? 2 : 1)
        break
      case 'link':
        if (!element.label && element.link.form !== 'bare' && element.link.form !== 'autolink' && element.link !== title?.link && !flow.text.slice(element.start, element.end).includes('\ufffc')) {
          const inner = /^\s*[[(]/.test(flow.text.slice(element.start, element.end)) ? unbracket(flow, element) : element
          if (!flow.text.slice(element.start, element.end).includes('://')) add(inner, element, 2, 2)
        }
        break
      case 'image': {
        const text = badgeText(element.image)
        const {venue, year} = readTag(text)
        const sure = venueness(text)
        if (text !== '' && (year || sure >= 2)) tags.push({range: element, outer: element, venue, year, sure, badge: true})
        break
      }
      case 'text': {
        const text = flow.text.slice(element.start, element.end)
        const field = fieldOf(text)
        if (field?.name === 'venue' || field?.name === 'date') {
          add({start: element.start + field.length, end: element.end}, {start: element.start + field.length, end: element.end}, field.name === 'venue' ? 0 : 4)
        } else if (field) break
        else if (isDatedLine(flow, elements, index) && !(title && element.end > title.start && element.start < title.end)) add(element, element, 0)
        else if (title && element.end > title.start && element.start < title.end) {
          if (element.start < title.start) clauses({start: element.start, end: title.start})
          if (element.end > title.end) clauses({start: title.end, end: element.end})
        } else if (isPiped(elements, index) && isName(text)) add(element, element, 0)
        else clauses(element)
        break
      }
      default:
    }
  }
  // A tag inside a linked title: `[[CVPR 2020] Title](url)`.
  if (title?.link) {
    const {link} = title
    if (title.start > link.start) add(unbracket(flow, {start: link.start, end: title.start}), {start: link.start, end: title.start}, 2)
    if (title.end < link.end) add(unbracket(flow, {start: title.end, end: link.end}), {start: title.end, end: link.end}, 2)
  }
  void tails
  return tags
}

/** Whether a text is a line that names something and then a date, as only a venue does. */
function isDatedLine(flow: Flow, elements: readonly Element[], index: number): boolean {
  const before = elements[index - 1]?.kind
  const {start, end} = elements[index]!
  const clauses = clausesOf(flow.text.slice(start, end))
  return before === 'break' && clauses.length > 1 && clauses.length < 6 && clauses.at(-1)!.kind === 'date' && clauses.every(d => d.kind !== 'name' && d.kind !== 'authors') && wordCount(flow.text.slice(start, end)) <= 16
}

/** Whether an element is one of several that stand between pipes. */
function isPiped(elements: readonly Element[], index: number): boolean {
  const before = elements[index - 1]?.kind
  const after = elements[index + 1]?.kind
  return (before === 'pipe' && (after === 'pipe' || after === 'break' || after === undefined)) || (after === 'pipe' && (before === 'break' || before === undefined))
}

/** Whether a text may name a venue that nobody knows: short, capitals, no person. */
function isName(text: string): boolean {
  return wordCount(text) <= 5 && !areAuthors(text, true) && text.trim().split(/\s+/).every(d => /^(?:\p{Lu}|\d|of|on|in|and|for|the|&)/u.test(d)) && /\p{L}/u.test(text)
}

/** A tag without the punctuation that leads to it and follows it. */
function trimTag({text}: Flow, {start, end}: Range): Range {
  while (start < end && /[\s,.;:–—|-]/.test(text[start] ?? '')) start++
  while (end > start && /[\s,;:–—|-]/.test(text[end - 1] ?? '')) end--
  return {start, end}
}

function unbracket(flow: Flow, {start, end}: Range): Range {
  while (start < end && /[\s[(]/.test(flow.text[start] ?? '')) start++
  while (end > start && /[\s\])]/.test(flow.text[end - 1] ?? '')) end--
  return {start, end}
}

/** Stretches of running text that show a venue, a year, or a venue with the year in the next clause. */
function tagClauses(text: string): Range[] {
  const found: Range[] = []
  const clauses = clausesOf(text)
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!
    if (clause.kind === 'venue' || clause.kind === 'maybe-venue') {
      let end = clause.end
      let next = index + 1
      while (clauses[next] && (clauses[next]!.kind === 'detail' || clauses[next]!.kind === 'words') && next - index < 4 && clauses.slice(next).some(d => d.kind === 'date')) next++
      if (clauses[next]?.kind === 'date') {
        if (next === index + 1) end = clauses[next]!.end
        else found.push(clauses[next]!)
        index = next
      }
      found.push({start: clause.start, end})
    } else if (clause.kind === 'date') {
      const next = clauses[index + 1]
      if (next && (next.kind === 'venue' || next.kind === 'maybe-venue')) {
        found.push({start: clause.start, end: next.end})
        index++
      } else found.push(clause)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function authorsOf(flow: Flow, elements: readonly Element[], title: TitleSlot | undefined, tails: readonly Range[]): Range | undefined {
  for (const element of elements) {
    if (title && element.start < title.end && element.end > title.start) continue
    if (element.kind !== 'text' && element.kind !== 'emphasis' && element.kind !== 'strong') continue
    const text = flow.text.slice(element.start, element.end)
    const field = fieldOf(text)
    if (field?.name === 'authors') return {start: element.start + field.length, end: element.end}
    if (element.kind !== 'strong' && areAuthors(text, true) && !isTag(text)) return trimNames(flow, element)
    if (element.kind === 'text') tails = [...tails, element]
  }
  for (const tail of tails) {
    const clauses = clausesOf(flow.text.slice(tail.start, tail.end)).filter(d => d.kind === 'authors' || d.kind === 'name')
    if (clauses.length > 0) return trimNames(flow, {start: tail.start + clauses[0]!.start, end: tail.start + clauses.at(-1)!.end})
  }
  return undefined
}

/** Names without the punctuation and the `by` around them. */
function trimNames({text}: Flow, {start, end}: Range): Range {
  const lead = /^[^\p{L}]*(?:by\s+)?/iu.exec(text.slice(start, end))![0].length
  const trail = /[\s,;:–—-]*$/.exec(text.slice(start + lead, end))![0].length
  return {start: start + lead, end: end - trail}
}
