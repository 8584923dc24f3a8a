/**
 * Numbers of papers in badges.
 */

import {readBadge} from '../text/badge.ts'
import {inAlt, inBadge} from '../text/stated-count.ts'
import type {StatedNumber} from '../text/stated-count.ts'
import type {Span} from '../text/types.ts'
import type {FlowImage} from '../flow/flow.ts'
import type {StatedCount} from './stated.ts'
import type {TocLink} from '../toc/toc.ts'
import type {PaperList, Section} from '../model/types.ts'

/** Numbers in the URLs and alternative texts of images. */
export function inImages(list: PaperList, contents: readonly TocLink[]): StatedCount[] {
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
  if (!number) return []
  const around = flow.links.find(d => d.span.start < image.span.start && image.span.end < d.span.end)
  const {start, end} = around?.urlSpan ?? {start: 0, end: 0}
  const badge = readBadge(source.slice(start, end))
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

/** Digits and their separators, plain or encoded. */
function digitsIn(source: string, {start, end}: Span): Span | undefined {
  const found = /\d(?:(?:,|%2C)?\d)*/i.exec(source.slice(start, end))
  return found ? {start: start + found.index, end: start + found.index + found[0].length} : undefined
}
