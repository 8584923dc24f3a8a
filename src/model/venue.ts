/**
 * Venues, as lists write them: `CVPR'22`, `IEEE TPAMI, 2019`, `Findings of ACL: EMNLP 2024`, `Journal of Big Data`.
 */

import venues from '../text/venues.json' with {type: 'json'}
import {yearIn, yearOfTag} from './year.ts'
import type {FoundYear} from './year.ts'

/** What stands beside a venue and is no part of it. */
const noise =
  /\b(?:oral(?: presentation)?|spotlight|highlight(?:ed)?|best (?:student )?(?:paper|demo)(?: (?:award|candidate|finalist|nominee|runner-up|honou?rable mention|nomination))*|(?:outstanding|distinguished|award)(?: paper)?(?: award)?|honou?rable mention|notable(?:[- ]top[- ]\d+%)?|top[- ]\d+ ?%|poster|(?:to be )?accepted(?: (?:at|by|to|in))?|to appear(?: (?:at|in))?|to be (?:presented|published)(?: (?:at|in))?|submitted(?: to)?|published(?: (?:at|in))?|under review(?: (?:at|as|by|in))?|in press|forthcoming|new!?|hot!?|long paper|short paper|full paper)(?![\p{L}-])/giu

/** Names that make a text a venue on their own. */
const telling =
  /\b(?:journal|j\.|transactions?|trans\.|proceedings|proc\.|conference|conf\.|workshops?|symposium|congress|letters|lett\.|annals|magazine|bulletin|ar[xv]{2}iv|arx?iv|bio?rxiv|medrxiv|chemrxiv|techrxiv|ssrn|corr|preprints?|openreview|ieee|acm|usenix|springer|elsevier|lncs|nature|science|nat\.|lancet|pnas|plos|frontiers|neurocomputing|phd|ph\.d\.|master'?s?|thesis|dissertation|tech(?:nical)?\.? report|findings|int\.|int'l|international|intl\.?|reviews?|communications|commun\.|research square|press|siam|advances|lecture notes|hal|zenodo|blog|under review|society)(?![\p{L}\p{N}])/iu

const acronym = /^(?:\p{Lu}[\p{L}&*+.]*\p{Lu}[\p{L}&*+]*|\p{Lu}{2,}|\d?\p{Lu}\p{L}*\p{Lu}\p{L}*)(?:[-/ @]\p{L}+)*$/u

const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const known = new Set(
  venues.flatMap(({abbr, name, aliases}) => {
    return [abbr, name, ...aliases].map(d => key(d.replace(/\s*\([^)]*\)/g, '')))
  })
)

/** A venue, and the year beside it, as indexes of a text. */
export interface FoundTag {
  venue: {start: number; end: number; text: string} | undefined
  year: FoundYear | undefined
}

/**
 * Reads a text that is a tag (`CVPR 2022 Oral`, `2023, ICLR 2024`, `IEEE TMM`) or may be one. The venue is what is left without date and
 * praise.
 */
export function readTag(text: string): FoundTag {
  const year = yearOfTag(text)
  let rest = text
  const blank = ({start, end}: {start: number; end: number}) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  for (let left: FoundYear | undefined = year; left; left = yearIn(rest)) blank(left.date)
  for (const found of rest.matchAll(noise)) blank({start: found.index, end: found.index + found[0].length})
  const bounds = trimmed(rest)
  if (!bounds) return {venue: undefined, year}
  const shown = rest.slice(bounds.start, bounds.end).replace(/['’‘`´]+(?=\s|$)/gu, ' ').replace(/\s+/g, ' ').replace(/\(\s*\)|\[\s*\]/g, '').replace(/[\s,]+([,;])/g, '$1').replace(/[\s,|;:-]+$/, '').trim()
  return {venue: shown === '' ? undefined : {...bounds, text: shown}, year}
}

/** Where the text begins and ends without blanks, punctuation and words that lead to a venue (`in`, `@`). */
function trimmed(text: string): {start: number; end: number} | undefined {
  let start = /^[^\p{L}\p{N}]*(?:(?:(?:in|at|from|appeared in|published in)[:：]?\s+|(?:publisher|venue|conference|journal|accepted|pub|publication)\s*[:：]\s*)(?=[\p{L}*_`]))?[^\p{L}\p{N}]*/iu.exec(text)?.[0].length ?? 0
  if (!/[\p{L}]/u.test(text.slice(start))) return undefined
  let end = text.length
  while (end > start && /[^\p{L}\p{N}).\]]/u.test(text[end - 1] ?? '')) end--
  while (end > start && /[.\])]/.test(text[end - 1] ?? '') && !balanced(text.slice(start, end))) end--
  if (text[end - 1] === '.' && !/\b(?:\p{Lu}\p{Ll}*|lett|rev|syst|appl|sci|learn|res|comput|intell|graph|anal|process|netw|eng|technol|inf|recognit)\.$/u.test(text.slice(start, end))) end--
  else if (text[end - 1] === '.') end--
  while (end > start && /[\s,;:'’(\[-]/.test(text[end - 1] ?? '')) end--
  while (start < end && /[\s,;:'’]/.test(text[start] ?? '')) start++
  return start < end ? {start, end} : undefined
}

function balanced(text: string): boolean {
  if (text.endsWith('.')) return false
  const open = text.split(/[([]/).length
  const close = text.split(/[)\]]/).length
  return open === close
}

/** Whether a venue is in the table by this very name. */
export function isKnownVenue(text: string): boolean {
  const plain = key(text.replace(/\b(?:workshops?|findings(?: of)?|main|demo|track|long|short|ieee(?:\/cvf)?|acm|d&b|datasets and benchmarks?)\b/gi, ''))
  return known.has(plain) || known.has(key(text)) || known.has(plain.replace(/w$/, '')) || (plain === '' && text !== '')
}

/** How sure a text is a venue with or without a year and nothing else: 0 (no) to 3 (known by name). */
export function venueness(text: string): 0 | 1 | 2 | 3 {
  if (text.length > 160) return 0
  const {venue, year} = readTag(text)
  if (!venue) return 0
  const words = venue.text.split(/\s+/).length
  if (isKnownVenue(venue.text)) return 3
  const parts = venue.text.split(/\s*[,@/:(]\s*|\s+(?:at|@|of)\s+/)
  if (parts.length > 1 && parts.length < 5 && parts.some(d => isKnownVenue(d.replace(/\)$/, '')))) return year || words < 6 ? 3 : 2
  if (telling.test(venue.text) && words <= 16) return year || words <= 4 ? 2 : 1
  if (acronym.test(venue.text) && words <= 3) return year ? 2 : 1
  return year && words <= 3 && /^\p{Lu}/u.test(venue.text) ? 1 : 0
}
