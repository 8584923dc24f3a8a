/**
 * Numbers in which a list says how many papers it, or a section of it, holds.
 */

import {readBadge} from '../text/badge.ts'
import {atEnd, behindLink, inAlt, inBadge, inSentence} from '../text/stated-count.ts'
import type {StatedNumber} from '../text/stated-count.ts'
import type {Span} from '../text/types.ts'
import type {FlowImage} from './flow.ts'
import {tocsOf} from './toc.ts'
import type {TocLink} from './toc.ts'
import type {Entry, PaperList, Section} from './types.ts'
import {visibleIn} from './visible.ts'
import type {Stretch} from './visible.ts'
import {worksOf} from './works.ts'

export interface StatedCount {
  value: number
  /** Whether it is a lower bound: `240+`. */
  atLeast: boolean
  /** The digits, wherever they are written: in the URL of a badge, and in its alternative text. */
  spans: readonly [Span, ...Span[]]
  /** What it counts; absent for the whole list. */
  section: Section | undefined
  form: 'badge' | 'heading' | 'contents' | 'sentence'
}

/** Entries, and distinct works among them. */
export interface Counted {
  entries: number
  papers: number
}

/** Counts the whole list, or a section with all that is below it. */
export function countOf(list: PaperList, section: Section | undefined): Counted {
  const inside = new Set(section ? entriesOf(list, section) : list.entries)
  const works = worksOf(list).filter(d => d.entries.some(entry => inside.has(entry)))
  return {entries: inside.size, papers: works.length}
}

/** Every statement in a list that plainly counts its entries, in the order of the text. */
export function statedCounts(list: PaperList): StatedCount[] {
  if (list.entries.length === 0 || showsPart(list)) return []
  const contents = tocsOf(list).flatMap(d => d.links.filter(link => link.section))
  const whole = isWhole(list)
  return [
    ...inImages(list, contents),
    ...plausible(list, inHeadings(list)),
    ...plausible(list, inContents(list, contents)),
    ...inSentences(list)
  ]
    .filter(d => d.section ?? whole)
    .sort((a, b) => a.spans[0].start - b.spans[0].start)
}

type Loose = StatedCount & {named: boolean}

/** A bare `(3)` may be a part's number: half of them must come near to what they would count. */
function plausible(list: PaperList, stated: readonly Loose[]): Loose[] {
  const bare = stated.filter(d => !d.named)
  const near = bare.filter(d => {
    const {entries} = countOf(list, d.section)
    return Math.abs(entries - d.value) <= Math.max(2, entries / 4)
  })
  return near.length * 2 >= bare.length ? [...stated] : stated.filter(d => d.named)
}

function inHeadings(list: PaperList): Loose[] {
  return list.sections.flatMap(section => {
    const [text] = visibleIn(list, section.span)
    const found = atEnd(text.text)
    return found && isCount(found) && entriesOf(list, section).length > 0
      ? [stated(text, found, section, 'heading')]
      : []
  })
}

function inContents(list: PaperList, links: readonly TocLink[]): Loose[] {
  const {flow} = list
  return links.flatMap(({span, end, section}) => {
    const [text] = visibleIn(list, span)
    const inside = atEnd(text.text)
    if (inside && isCount(inside)) return [stated(text, inside, section, 'contents')]
    const line = flow.text.slice(end, end + 60).split('\n', 1)[0] ?? ''
    const behind = behindLink(line)
    const rest: Stretch = {
      text: line,
      verbatim: [],
      span: d => ({start: flow.starts[end + d.start]!, end: flow.ends[end + d.end - 1]!})
    }
    return behind && isCount(behind) ? [stated(rest, behind, section, 'contents')] : []
  })
}

/** A sentence whose number is far away speaks of something else. */
function isNear({entries}: PaperList, {value}: StatedNumber): boolean {
  return Math.abs(entries.length - value) * 2 <= Math.max(entries.length, value)
}

/** Sentences above the first entry. */
function inSentences(list: PaperList): Loose[] {
  const intro = visibleIn(list, {start: 0, end: list.entries[0]?.span.start ?? 0})[0]
  return Array.from(intro.text.matchAll(/[^\n]+/g)).flatMap(({0: line, index}) =>
    Array.from(line.matchAll(/(?:[^.!?。]|[.!?](?=\S))+[.!?。]?/g)).flatMap(({0: sentence, index: at}) => {
      const found = inSentence(sentence)
      const offset = index + at
      return found && isNear(list, found)
        ? [
            stated(
              intro,
              {...found, start: offset + found.start, end: offset + found.end},
              undefined,
              'sentence'
            )
          ]
        : []
    })
  )
}

function inImages(list: PaperList, contents: readonly TocLink[]): Loose[] {
  return list.flow.images.flatMap(image => {
    const {start, end} = image.urlSpan
    const badge = readBadge(list.source.slice(start, end))
    const alt = altOf(list, image)
    const number = badge && inBadge(badge)
    const at = badge && number && {start: start + badge.span.start, end: start + badge.span.end}
    const inUrl = at && digitsIn(list.source, at)
    const value = number ?? alt
    const spans = [
      inUrl,
      alt && alt.value === value?.value ? alt.place : undefined,
      ...linkCopies(list, image, badge && number)
    ].filter(d => d !== undefined)
    const section = value && sectionOf(list, image, contents, /^section/i.test(badge?.label ?? ''))
    const [first, ...rest] = spans
    return first && value && section !== 'unknown'
      ? [
          {
            value: value.value,
            atLeast: value.atLeast,
            named: true,
            spans: [first, ...rest],
            section,
            form: 'badge' as const
          }
        ]
      : []
  })
}

function altOf({source}: PaperList, {alt, span}: FlowImage): (StatedNumber & {place: Span}) | undefined {
  const found = inAlt(alt)
  const at = found ? source.slice(span.start, span.end).indexOf(alt) : -1
  return found && at >= 0
    ? {...found, place: {start: span.start + at + found.start, end: span.start + at + found.end}}
    : undefined
}

/** The same badge once more, as the link around the image. */
function linkCopies({flow, source}: PaperList, image: FlowImage, number: StatedNumber | undefined): Span[] {
  const around = flow.links.find(d => d.span.start < image.span.start && image.span.end < d.span.end)
  const {start, end} = around?.urlSpan ?? {start: 0, end: 0}
  const badge = number && readBadge(source.slice(start, end))
  const span =
    badge &&
    inBadge(badge)?.value === number.value &&
    digitsIn(source, {start: start + badge.span.start, end: start + badge.span.end})
  return span ? [span] : []
}

/** What a badge counts: the section that it is in the heading or the line of contents of, else the list. */
function sectionOf(
  list: PaperList,
  {at, span}: FlowImage,
  contents: readonly TocLink[],
  isSection: boolean
): Section | undefined | 'unknown' {
  if (list.entries.some(d => d.span.start <= span.start && span.end <= d.span.end)) return 'unknown'
  const listed = contents.findLast(d => d.end <= at)
  if (listed && !list.flow.text.slice(listed.end, at).includes('\n')) return listed.section
  const section = list.sections.findLast(d => d.span.start <= span.start)
  const isFirst = !list.entries.some(d => d.span.start < span.start)
  const isHeading = section && span.end <= section.span.end
  if (isSection || (isHeading && section !== list.sections[0])) return section
  if (isFirst) return undefined
  const isDirect =
    section && !list.entries.some(d => d.span.start > section.span.start && d.span.start < span.start)
  return isDirect ? section : 'unknown'
}

/** A list written by a program may show its newest entries only, and say so. */
function showsPart({flow}: PaperList): boolean {
  return /\bshowing (?:only )?(?:the )?(?:latest|first|top|most recent|newest)\b/i.test(flow.text)
}

/** Whether the file holds all of the list: not a part of it, and not a door to other files. */
function isWhole({flow, sections, entries}: PaperList): boolean {
  const files = flow.links.filter(
    d =>
      /^(?!https?:|#|mailto:)[^#?]*\.md(?:[#?]|$)/i.test(d.url) &&
      !/contributing|license|code_of_conduct|readme/i.test(d.url)
  )
  if (files.length > 2) return false
  const recent = sections.filter(d =>
    /\b(?:recent|latest|newest|new) (?:papers|additions|works)\b|最新论文/i.test(d.title)
  )
  return recent.reduce((sum, d) => sum + d.entries.length, 0) * 2 < entries.length
}

function stated(
  text: Stretch,
  {start, end, value, atLeast, named}: StatedNumber,
  section: Section | undefined,
  form: StatedCount['form']
): Loose {
  return {value, atLeast, named, spans: [text.span({start, end})], section, form}
}

/** A bare year is none. */
function isCount({value, named}: StatedNumber): boolean {
  return named || value < 1900 || value > 2100
}

/** Digits and their separators, plain or encoded. */
function digitsIn(source: string, {start, end}: Span): Span | undefined {
  const found = /\d(?:(?:,|%2C)?\d)*/i.exec(source.slice(start, end))
  return found ? {start: start + found.index, end: start + found.index + found[0].length} : undefined
}

function entriesOf(list: PaperList, section: Section): readonly Entry[] {
  const below = list.sections.filter(d => d.parent === section)
  return [...section.entries, ...below.flatMap(d => entriesOf(list, d))]
}
