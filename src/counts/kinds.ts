/**
 * Numbers of papers of one kind: those with code, those of one year.
 */

import {readBadge} from '../text/badge.ts'
import type {Span} from '../text/types.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** A number that counts some entries of the list. */
export interface KindCount {
  value: number
  span: Span
  /** `with code`, `of 2021` */
  kind: string
  counted: number
  /** Whether the list says of every entry whether it is one of them. */
  sure: boolean
}

/** Labels of badges: `Papers with Open Code`, `With code`. */
const withCode = /^(?:papers? )?with (?:open |official |source )?codes?$|^(?:open )?code available$/i

/** `2021: 2 papers`, `2021 (2 papers)`, `2021 年：2 篇`, on a line of its own. */
const ofYear =
  /^[^\p{L}\p{N}]*(?<year>(?:19|20)\d\d)\s?年?\s*[:：|(（–-]\s*(?<count>\d{1,5})\s*(?:papers?|articles?|entries|篇)[^\p{L}\p{N}]*$/u

/** Every number of papers of one kind, in the order of the text. */
export function inKinds(list: PaperList): KindCount[] {
  return [...codeBadges(list), ...years(list)].sort((a, b) => a.span.start - b.span.start)
}

const hasCode = ({links}: Entry): boolean => links.some(d => d.role === 'code' && d.url !== '')

function codeBadges({flow, source, entries}: PaperList): KindCount[] {
  const counted = entries.filter(hasCode).length
  if (counted === 0) return []
  return flow.images.flatMap(({urlSpan: {start, end}}) => {
    const badge = readBadge(source.slice(start, end))
    const digits = badge && /^\s*(\d{1,5})\s*$/.exec(badge.message)?.[1]
    if (!badge || digits === undefined || !withCode.test(badge.label.trim())) return []
    const from = start + badge.span.start + source.slice(start + badge.span.start, end).search(/\d/)
    const span = {start: from, end: from + digits.length}
    return [{value: Number(digits), span, kind: 'with code', counted, sure: false}]
  })
}

/** Lines by year above the first entry, at least two of them. */
function years({flow, entries}: PaperList): KindCount[] {
  const end = entries[0]?.span.start ?? 0
  const sure = entries.every(d => d.year?.value !== undefined)
  const found = [...flow.text.matchAll(/[^\n\u001f]+/g)].flatMap(({0: line, index}): KindCount[] => {
    if ((flow.starts[index] ?? end) >= end) return []
    if (!/(?:19|20)\d\d/.test(line)) return []
    const {year, count} = ofYear.exec(line)?.groups ?? {}
    if (year === undefined || count === undefined) return []
    const at = index + line.indexOf(count, line.indexOf(year) + 4)
    const span = {start: flow.starts[at] ?? 0, end: flow.ends[at + count.length - 1] ?? 0}
    const counted = entries.filter(d => d.year?.value === Number(year)).length
    return [{value: Number(count), span, kind: `of ${year}`, counted, sure}]
  })
  return found.length > 1 ? found : []
}
