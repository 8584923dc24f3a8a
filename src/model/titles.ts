/**
 * The places of a stretch of text where its title may be.
 */

import {areAuthors, isPerson, leadingAuthors} from './authors.ts'
import {citedTitle} from './cited.ts'
import {cleanTitle} from './clean-title.ts'
import {lowerBound, shownBy} from './elements.ts'
import type {Element} from './elements.ts'
import {fieldOf} from './fields.ts'
import type {Flow, FlowLink, Range} from './flow.ts'
import {labelOf} from './labels.ts'
import {continuationOf} from './opening.ts'
import {venueBehindPeople} from './people-venue.ts'
import {goesOn, goesOnBehindColon, isDated, leading, opensRun, runEnd} from './running.ts'
import {isTag} from './tag-text.ts'
import {clausesOf, titleLength} from './tail.ts'
import {isKnownVenue} from './venue.ts'
import {wordCount} from './words.ts'

/** How a title is set off; `after-authors` is plain text behind a list of names. */
export type TitleKind = 'link' | 'quote' | 'strong' | 'emphasis' | 'plain' | 'after-authors'

export interface TitleSlot extends Range {
  kind: TitleKind
  /** Higher is likelier; from 40 on it is a title if anything is. */
  score: number
  link: FlowLink | undefined
  words: number
  /** Whether nothing that could be a title stands before it. */
  first: boolean
}

/** Scores by kind, before what else is known is taken off. */
const base: Record<TitleKind, number> = {
  link: 100,
  quote: 95,
  strong: 82,
  plain: 72,
  'after-authors': 70,
  emphasis: 60
}

/** Taken off a title of one, two or three words. */
const shortness = [0, 45, 25, 8]
const perLine = 25
const bracketedLink = 40
const behindTitle = 35
const behindLabels = 32
const people = 52
const mentioning = 52
const ahead = 15
/** Added to a title behind names that end as in references: `A. Author and B. Author. 2020. Title. In Venue`, `Author et al. Title`, `Author A, Author B. Title`. */
const dated = 30
const othersLast = /(?:\bet\.? al\.?,?| \p{Lu}{1,3}, \p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\.)\s*$/u
const initialsFirst =
  /^(?:(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+(?:, (?:and )?| and )){1,12}(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+\.\s*$/u
const yearFirst = /^\(?(?:19|20)\d\d[a-z]?\)?[.,:]\s/

/** Punctuation and emoji that running text begins with. */
const marks = /^(?::[a-z_+-]{1,40}\d*:|[\s.,:;|–—·•-])+/

/** Longer text is no title, in characters; behind the first line less so. */
const longest = 2000
const longestBelow = 500

/** Text this long is no title alone: what stands behind a gap of blanks describes the work. */
const described = 200
const gap = /^.{10,150}?\p{L}[.:]?(?=[ \u00a0]{2,}\p{Lu})/u

/** Titles, best first, and the running text behind each plain one. */
export function titlesOf(flow: Flow, elements: readonly Element[]): {titles: TitleSlot[]; tails: Range[]} {
  const titles: TitleSlot[] = []
  const tails: Range[] = []
  /** Where the reading is: its line, how many titles it met, whether a long one, and whether links with labels stand before it. */
  const state = {line: 0, met: 0, long: false, labelled: false, name: undefined as Element | undefined}

  const add = (kind: TitleKind, range: Range, off = 0, link?: FlowLink) => {
    const clean = cleanTitle(flow, range)
    const text = flow.text.slice(clean.start, clean.end)
    const words = wordCount(text)
    if (words === 0 || !/\p{L}/u.test(text)) return
    const first = state.met === 0
    const score =
      base[kind] - off - (shortness[words] ?? 0) + (first ? ahead : 0) - Math.min(state.line, 5) * perLine
    titles.push({kind, ...clean, score, link, words, first})
    if (kind !== 'after-authors') state.met++
    if (words >= 4 && kind !== 'emphasis' && off !== people) state.long = true
  }

  /** Reads a link; gives the index of the last element read. */
  const link = (element: Element & {kind: 'link'}, index: number): number => {
    const shown = shownBy(flow, element.link)
    if (state.line > 0 && isPerson(shown) && areAuthors(lineAt(flow, element), true)) return index
    state.labelled ||= element.label !== undefined
    if (element.label || element.link.form === 'bare' || element.link.form === 'autolink') return index
    if (/\ufffc|https?:|www\./.test(shown + flow.text.slice(element.start, element.end)) || isTag(shown))
      return index
    const cited = citedTitle(flow.text.slice(element.start, element.end))
    if (cited) {
      const title = {start: element.start + cited.start, end: element.start + cited.end}
      add('link', title, 0, element.link)
      return index
    }
    const rest = continuationOf(flow, elements, index)
    const before = flow.text.slice(Math.max(0, element.start - 2), element.start)
    const off = (/[[(]\s?$/.test(before) ? bracketedLink : 0) + (state.long ? behindTitle : 0)
    const whole = {start: element.start, end: rest?.end ?? element.end}
    add('link', whole, /["“„«「『]\s?$/.test(before) ? 0 : off, element.link)
    if (!rest) return index
    tails.push({start: rest.end, end: elements[rest.last]?.end ?? rest.end})
    return rest.last
  }

  /** Reads emphasised text; gives the index of the last element read. */
  const emphasised = (element: Element, index: number): number => {
    const text = flow.text.slice(element.start, element.end)
    const names = areAuthors(text) && (element.kind === 'emphasis' || text.split(',').length > 4)
    if (element.kind === 'strong' && state.line === 0 && datedName.test(text) && !isKnownVenue(nameOf(text)))
      state.name = element
    if (fieldOf(text) || isTag(text) || names || isDated(flow, elements, index)) return index
    if (element.kind === 'emphasis' && venueBehindPeople(text) !== undefined) return index
    const long = wordCount(text) >= 4
    const part = goesOn(flow, elements, index)
    if (element.kind === 'strong' && (!part || (long && !goesOnBehindColon(flow, elements, index))))
      add('strong', element)
    else if (element.kind === 'emphasis' && long && !part) add('emphasis', element)
    else if (element.kind !== 'code') return running(index)
    return index
  }

  /** Reads running text from an element on; gives the index of its last one. */
  const running = (index: number): number => {
    const last = runEnd(flow, elements, index)
    const end = elements[last]?.end ?? 0
    let start = elements[index]?.start ?? 0
    const field = fieldOf(flow.text.slice(start, end))
    if (field && field.name !== 'title') return last
    start += field?.length ?? 0
    const lead = marks.exec(flow.text.slice(start, Math.min(end, start + 100)))?.[0].length ?? 0
    start += lead
    if (state.labelled) start += labelsBefore(flow.text.slice(start, Math.min(end, start + 100)))
    plain({start, end}, titles.length > 0 && lead > 0)
    return last
  }

  const plain = ({start, end}: Range, behind: boolean) => {
    const whole = flow.text.slice(start, end)
    const body = (whole.length > described && gap.exec(whole)?.[0]) || whole
    if (body.length > (state.line > 0 ? longestBelow : longest) || body.trim() === '' || isOnlyTag(body))
      return
    if (behind) {
      tails.push({start, end})
      if (isMeta(body)) return
    }
    if (isCutOff(flow, {start, end})) {
      add('plain', {start, end}, mentioning)
      return
    }
    const names = leadingAuthors(body)
    if (state.line > 0 && isMostlyNames(body) && (names === 0 || wordCount(body.slice(names)) < 4)) return
    if (areAuthors(body, state.line > 0)) {
      if (state.line === 0) add('plain', {start, end}, people)
      return
    }
    if (names > 0 && wordCount(body.slice(names)) >= 2) {
      const stop = start + names + titleLength(body.slice(names))
      const people = body.slice(0, names)
      const isReference =
        yearFirst.test(body.slice(names)) || othersLast.test(people) || initialsFirst.test(people)
      add('after-authors', {start: start + names, end: stop}, isReference ? -dated : 0)
      tails.push({start: stop, end})
    }
    const stop = start + titleLength(body)
    const off = state.labelled && state.met > 0 ? behindLabels : 0
    add('plain', {start, end: stop}, names > 0 && areAuthors(flow.text.slice(start, stop)) ? people : off)
    if (stop < end) tails.push({start: stop, end})
  }

  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]
    switch (element?.kind) {
      case 'break':
      case 'cell':
        state.line++
        state.labelled = false
        break
      case 'bracket': {
        const broken = brokenLink(flow, elements, index)
        if (broken) add('link', element.inner, 0, broken)
        state.labelled ||= element.links.length > 0
        break
      }
      case 'link':
        index = link(element, index)
        break
      case 'quote':
        if (wordCount(flow.text.slice(element.start, element.end)) >= 2 && !opensRun(flow, elements, index))
          add('quote', element.inner)
        else index = running(index)
        break
      case 'strong':
      case 'emphasis':
      case 'code':
        index = emphasised(element, index)
        break
      case 'text':
        if (!isMark(flow, element) || !isSetOff(elements[index + 1])) index = running(index)
        break
      default:
    }
  }
  if (titles.length === 0 && state.name) add('strong', state.name)
  return {titles: titles.sort((a, b) => b.score - a.score), tails}
}

/** `PointCNN (2018)`: a work by its name where a line shows no other title. */
const datedName = /^\s*(?=\S*\p{Ll})\p{Lu}[\p{L}\d+-]{2,30} \((?:19|20)\d\d\)\s*$/u

function nameOf(text: string): string {
  return text.trim().split(' ', 1)[0] ?? ''
}

/** The link that a title in brackets would have but for the space behind it: `[Deep Graph Infomax of Nets] (https://…)`. */
function brokenLink(flow: Flow, elements: readonly Element[], index: number): FlowLink | undefined {
  const [title, target] = elements.slice(index, index + 2)
  if (title?.kind !== 'bracket' || target?.kind !== 'bracket' || title.links.length > 0) return undefined
  const [link] = target.links
  const shown = flow.text.slice(title.start, target.start)
  if (!link || link.start !== target.inner.start || !/^\[.*\] $/.test(shown) || wordCount(shown) < 4)
    return undefined
  return link.end === target.inner.end && !isTag(shown) ? link : undefined
}

/** Whether a text is only a mark before something: an emoji, a number. */
function isMark(flow: Flow, {start, end}: Range): boolean {
  return (
    end - start < 80 && wordCount(flow.text.slice(start, end).replace(/:[a-z_+-]+\d*:|\d+[.)]/g, '')) === 0
  )
}

/** Whether what follows a mark is text of its own: a title, or a tag as in `:star: \`SVOS\` …`. */
function isSetOff(next: Element | undefined): boolean {
  return next?.kind === 'strong' || next?.kind === 'code'
}

const bareLabel = /^[\s/|,–—-]{0,20}(\p{L}{2,20}(?: \p{L}{2,20})?)\s{0,9}(?:[|/–—-]\s{1,9}|$)/u

/** Length of the labels without links that a text begins with, as behind a linked one: `/ code - Title`. */
function labelsBefore(text: string): number {
  let at = 0
  for (let found = bareLabel.exec(text); found; found = bareLabel.exec(text.slice(at))) {
    if (!labelOf(found[1] ?? '')) break
    at += found[0].length
  }
  return at
}

/** The line that a range stands on. */
function lineAt({text}: Flow, {start, end}: Range): string {
  const next = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next)
}

/** Whether a text is the beginning of a sentence that a link goes on: `There are surveys of [music generation](…)`. */
function isCutOff({text, links}: Flow, {start, end}: Range): boolean {
  if (!leading.test(text.slice(Math.max(start, end - 12), end))) return false
  const next = links[lowerBound(links, end, d => d.start)]
  return next !== undefined && next.start - end <= 1
}

/** Whether running text is a tag; one that begins with other words is a title with its tag behind it. */
function isOnlyTag(text: string): boolean {
  if (!isTag(text)) return false
  const clauses = clausesOf(text)
  if (clauses.length < 2) return true
  return !['words', 'name', 'authors'].includes(clauses[0]?.kind ?? '')
}

/** Whether text behind a title begins with what follows titles, and not with another one. */
function isMeta(text: string): boolean {
  const clauses = clausesOf(text, 8)
  const kind = clauses[0]?.kind
  if (kind === undefined || kind === 'words') return false
  return (kind !== 'maybe-venue' && kind !== 'name') || clauses.every(d => d.kind !== 'words')
}

/** Whether no fewer clauses are names than are not. */
function isMostlyNames(text: string): boolean {
  const clauses = clausesOf(text)
  return clauses.filter(d => d.kind === 'name' || d.kind === 'authors').length * 2 >= clauses.length
}
