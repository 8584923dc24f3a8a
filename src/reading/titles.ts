/**
 * The places of a stretch of text where its title may be.
 */

import {areAuthors, isPerson, leadingAuthors} from './authors.ts'
import {citedTitle} from './cited.ts'
import {cleanTitle} from './clean-title.ts'
import {shownBy} from './elements.ts'
import type {Element} from './elements.ts'
import {fieldOf} from './fields.ts'
import type {Flow, FlowLink, Range} from '../flow/flow.ts'
import {continuationOf} from './opening.ts'
import {venueBehindPeople} from './people-venue.ts'
import {goesOn, goesOnBehindColon, isDated, opensRun, runEnd} from './running.ts'
import {isTag} from './tag-text.ts'
import {titleLength} from './tail.ts'
import {isKnownVenue} from './venue.ts'
import {wordCount} from './words.ts'
import {
  brokenLink,
  datedName,
  isCutOff,
  isMark,
  isMeta,
  isMostlyNames,
  isOnlyTag,
  isSetOff,
  labelsBefore,
  lineAt,
  nameOf
} from './title-signs.ts'

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
