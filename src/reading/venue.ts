/**
 * Venues, as lists write them: `CVPR'22`, `IEEE TPAMI, 2019`, `Findings of ACL: EMNLP 2024`, `Journal of Big Data`.
 */

import {isKnownByLetters} from '../text/known-letters.ts'
import {isAmbiguousAbbr, venueOf} from '../text/venues.ts'
import type {Range} from '../flow/flow.ts'
import {remember} from '../text/remember.ts'
import {isNamedAbroad} from './venue-names.ts'
import {yearIn, yearOfTag} from './year.ts'
import type {FoundYear} from './year.ts'

/** Praise, and words about the state of a work. */
const noise = new RegExp(
  String.raw`\((?:best|long|short|talk|long talk)\)|\b(?:${[
    String.raw`oral(?: presentation)?`,
    String.raw`spotlight`,
    String.raw`highlight(?:ed)?`,
    String.raw`best (?:(?:student|system|demo) )?(?:paper|demo)(?: (?:award|candidate|finalist|nominee|runner-up|honou?rable mention|nomination))*`,
    String.raw`(?:outstanding|distinguished|award)(?: paper)?(?: award)?(?: candidate| finalist| nominee)?`,
    String.raw`honou?rable mentions?`,
    String.raw`runners?[- ]up`,
    String.raw`notable(?:[- ]top[- ]\d+%)?`,
    String.raw`top[- ]\d+ ?%`,
    String.raw`poster`,
    String.raw`camera[- ]ready`,
    String.raw`(?:to be )?accepted(?: (?:at|by|to|in))?`,
    String.raw`to appear(?: (?:at|in))?`,
    String.raw`to be (?:presented|published)(?: (?:at|in))?`,
    String.raw`submi(?:tted(?: to)?|ssion)`,
    String.raw`(?:not )?(?:yet )?published(?: (?:at|in))?`,
    String.raw`not yet`,
    String.raw`under review(?: (?:at|as|by|in))?`,
    String.raw`in press`,
    String.raw`forthcoming`,
    String.raw`in progress`,
    String.raw`\d+(?:st|nd|rd|th) ed(?:ition|\.)?`,
    String.raw`(?:new|hot)!`,
    String.raw`long paper`,
    String.raw`short paper`,
    String.raw`full paper`
  ].join('|')})(?![\p{L}-])`,
  'giu'
)

/** Praise followed by a capitalized word is part of a name: `Oral History`, `BMC Oral Health`. */
const inName = /^(?:oral|spotlight|highlight|poster)$/i
const nameAfter = /^\s(?!(?:Presentation|Paper|Session|Talk|Award|Track)s?\b)\p{Lu}\p{Ll}/u

/** What is beside a venue and is not part of it. */
function noiseIn(text: string): Range[] {
  if (!noisy.test(text)) return []
  const found = Array.from(text.matchAll(noise), d => ({start: d.index, end: d.index + d[0].length}))
  return found.filter(
    ({start, end}) => !(inName.test(text.slice(start, end)) && nameAfter.test(text.slice(end, end + 16)))
  )
}

/** Characters that all noise has: a quick test. */
const noisy =
  /oral|light|not yet|best|outst|disti|award|runner|honou?rable|notable|top|post|camera|accept|appear|to be|subm|publi|under|press|forth|progress|\d(?:st|nd|rd|th) ed|hot!|new!|paper|long|short|talk/i

/** Whether a text names a preprint server, or says that a work is one. */
export function isPreprint(text: string): boolean {
  return /^\W*(?:ar[xX]iv|arxiv|preprint|corr|bio?rxiv|medrxiv|chemrxiv|ssrn|openreview|(?:iacr\s)?(?:cryptology\s)?e-?print)\b/i.test(
    text
  )
}

/** Words that noise begins with. */
const beginsWithNoise =
  /^[^\p{L}\p{N}]*(?:oral|spotlight|highlight|best|outstanding|distinguished|award|honou?rable|notable|runner|top|poster|camera|to|accepted|submi|published|under|in|forthcoming|\d|new|hot|long|short|full|talk)/iu

/** Whether a text is praise and nothing else: `Oral`, `Best Paper Award`. */
export function isPraise(text: string): boolean {
  if (!noisy.test(text) || !beginsWithNoise.test(text)) return false
  const rest = text.replace(noise, ' ')
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** Identifiers and numbers of volumes and pages beside a venue. */
const identifiers = new RegExp(
  [
    String.raw`(?<=\d|\s);\s?\d+(?:\s?\(\d+\))?(?:\s?:\s?[\w–-]+)?`,
    String.raw`(?<=[a-z]\s*)arxiv\s?:\s?\d{4}\.\d+(?:v\d+)?(?:\s\d{1,4}(?=\s*(?:$|[(,])))?`,
    String.raw`\babs/\d{4}\.\d{4,5}(?:\s\d{1,3}(?=\s*(?:$|[(,])))?`,
    String.raw`:?\s?\b\d{4}\.\d{4,5}(?:v\d+)?\b`,
    String.raw`\b(?:vol|no|pp?|art)\.\s?[\d–-]+`,
    String.raw`(?<=\p{L}[,.]?\s)\d{1,4}(?:\.\d{1,5}(?=\s*(?:$|[(:,]))|(?=\s?\(\s*\)))`,
    String.raw`(?<=\p{L}[,.]?\s)\d+\s?(?:\(\d+\))?\s?:\s?[\d–-]+`
  ].join('|'),
  'giu'
)

/** Words that make a text a venue on their own. */
const telling = new RegExp(
  String.raw`\b(?:${[
    String.raw`journal|j\.(?=\s(?:of\b|r\. soc\b|\p{L}{2,}\.))|transactions?|trans\.|proceedings|proc\.|conference`,
    String.raw`conf\.|workshops?|symposium|congress|letters|lett\.|annals|magazine|bulletin|ar[xv]ive?`,
    String.raw`arix?v|arixv|(?:bio?|med|chem|tech|psya|soca|eda|eng)rxiv|ssrn|corr|preprints?|openreview`,
    String.raw`ieee|acm|usenix|springer|elsevier|lncs|nat\.|lancet|pnas|plos|neurocomputing|phd|ph\.d\.`,
    String.raw`master'?s?|thesis|dissertation|tech(?:nical)?\.? report|findings|int\. |int'l|intl\.?`,
    String.raw`commun\.|research square|press|siam|lecture notes|zenodo|under review`
  ].join('|')})(?![\p{L}\p{N}])`,
  'iu'
)

/** What events are called at the end of their full names. */
const events = 'conference|symposium|workshop|meeting|congress'

/** How the full names of venues begin, one form on each line. */
const formal = new RegExp(
  `^(?:${[
    // `IEEE Transactions on …`, `European Meeting of …`
    String.raw`(?:ieee|acm|aaai|annual|international|european|asian|int\.) .*\b(?:journal|transactions|letters|magazine|${events})\b`,
    // `The Annals of …`
    String.raw`(?:the )?(?:journal|proceedings|annals|transactions|bulletin) (?:of|on)\b`,
    // `Slow Water Conference on …`
    String.raw`(?:the )?(?:[\p{L}/&-]{1,20} ){0,3}(?:conference|conf\.|workshop|symposium|symp\.|transactions|trans\.) on\b`,
    // `The 3rd … Colloquium`
    String.raw`(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) .*\b(?:colloquium|${events})\b`
  ].join('|')})`,
  'iu'
)

/** Without any of these words, and without a year, no long text is the name of a venue. */
const fullName =
  /\b(?:meeting|association|annual|society|systems|computing|computer|discovery|intelligence|international|advances)\b/i

/** Words that do so only in a short name in which every word has a capital. */
const hinting =
  /\b(?:nature|science|sciences|frontiers|international|reviews?|communications|advances|society|reports?|physics|medicine|imaging|surveys|computing|networks|systems|blog)\b/i

const acronym =
  /^(?:\p{Lu}[\p{L}&*+.]*\p{Lu}[\p{L}&*+]*|\p{Lu}{2,}|\d?\p{Lu}\p{L}*\p{Lu}\p{L}*)(?:[-/ @]\p{L}+)*$/u

/** The longest tag, in characters. */
const longest = 240

/** A venue, and the year beside it, as indexes of a text. */
export interface FoundTag {
  venue: {start: number; end: number; text: string} | undefined
  year: FoundYear | undefined
  /** Words beside the venue and the year that belong to neither: one in `DDPM, ICLR 2021`. */
  besides: number
}

/**
 * Reads a text that is a tag (`CVPR 2022 Oral`, `2023, ICLR 2024`, `IEEE TMM`) or may be one. The venue is what is left without date and
 * praise.
 */
export const readTag = remember((text: string): FoundTag => {
  if (text.length > longest) return nothing(undefined)
  const shownYear = yearOfTag(text)
  const year = isModel(text, shownYear) ? undefined : shownYear
  let rest = text
  const blank = ({start, end}: {start: number; end: number}) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  for (let left: FoundYear | undefined = year; left; left = yearIn(rest)) blank(left.date)
  if (/\d|\.\s?[–-]/.test(rest))
    for (const found of rest.matchAll(identifiers))
      blank({start: found.index, end: found.index + found[0].length})
  for (const found of noiseIn(rest)) blank(found)
  const bounds = trimmed(rest)
  if (!bounds) return nothing(year)
  const named = onlyKnown(rest, bounds)
  if (named) return {...named, year}
  const shown = tidied(rest.slice(bounds.start, bounds.end))
  if (
    /^(?:in|at|the|of|and|by|on|from|to|a|now|present|today|new|winter|spring|summer|fall|autumn|conference|workshop|journal|papers?|proceedings)$/i.test(
      shown
    )
  )
    return nothing(year)
  return {venue: {...bounds, text: shown}, year: besideVenue(text, bounds.end, year), besides: 0}
})

/** The name of a venue, without the marks that are left over when dates, praise and numbers are taken out. */
function tidied(name: string): string {
  if (!/['’‘`´()[\],;]|\s\s|[^\S ]|[|:-]$/.test(name)) return name
  return name
    .replace(/['’‘`´]+(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/(?<=\()\s+|\s+(?=\))/g, '')
    .replace(/[\s,]+([,;])/g, '$1')
    .replace(/[\s,|;:-]+$/, '')
}

/** The year right after the venue, if a month and its year are apart from it: `Mar. 2023 | ECCV 2024`. */
function besideVenue(text: string, end: number, year: FoundYear | undefined): FoundYear | undefined {
  const behind = /^\s?(?:19|20)\d\d(?!\d|[-./]\d)/.exec(text.slice(end, end + 8))?.[0]
  if (year?.month === undefined || behind === undefined) return year
  const start = end + behind.length - 4
  return {start, end: start + 4, value: Number(behind), month: undefined, date: {start, end: start + 4}}
}

/** Whether two digits belong to the name of a network or a dataset in a sentence (`uses ResNet18`) rather than to a venue (`at ECCV20`), or, being no year, to any (`YOLO9000`). */
function isModel(text: string, year: FoundYear | undefined): boolean {
  if (!year || (year.end - year.start !== 2 && year.value !== undefined)) return false
  const name = /[A-Za-z]+$/.exec(text.slice(0, year.start))
  if (!name || isKnownVenue(name[0])) return false
  return year.value === undefined || /\p{L}/u.test(text.slice(0, name.index))
}

function nothing(year: FoundYear | undefined): FoundTag {
  return {venue: undefined, year, besides: 0}
}

/** Of `DDPM, ICLR` the part that names a venue, where the others name none. */
function onlyKnown(
  text: string,
  {start, end}: {start: number; end: number}
): Pick<FoundTag, 'venue' | 'besides'> | undefined {
  const all = text.slice(start, end)
  if (!all.includes(',')) return undefined
  const parts: {start: number; end: number; text: string}[] = []
  for (const {0: part, index} of all.matchAll(/[^,]+/g)) {
    const shown = part.trim()
    const from = start + index + part.indexOf(shown)
    if (shown !== '') parts.push({start: from, end: from + shown.length, text: shown.replace(/\s+/g, ' ')})
  }
  // `Science, Technology, & Human Values`
  if (parts.length > 4 || /^(?:&|and)\s\p{Lu}/u.test(parts.at(-1)?.text ?? '')) return undefined
  const known = parts.filter(d => isKnownVenue(d.text))
  const others = parts.filter(d => !known.includes(d))
  if (known.length !== 1 || others.some(d => telling.test(d.text) || d.text.split(' ').length > 3))
    return undefined
  return {venue: known[0], besides: others.reduce((sum, d) => sum + d.text.split(' ').length, 0)}
}

/** Where the text begins and ends without blanks, punctuation and words that lead to a venue (`in`, `@`). */
function trimmed(text: string): {start: number; end: number} | undefined {
  let start =
    /^[^\p{L}\p{N}]*(?:(?:(?:in|at|from|appeared in|published in)[:：]?\s+|(?:publisher|venue|conference|journal|accepted|pub|publication)\s*[:：]\s*)(?=[\p{L}\p{N}*_`]))?[^\p{L}\p{N}]*/iu.exec(
      text
    )![0].length
  if (!/[\p{L}]/u.test(text.slice(start))) return undefined
  let end = text.length
  while (/[^\p{L}\p{N}).\]]/u.test(text[end - 1] ?? '')) end--
  while (/[.\])]/.test(text[end - 1] ?? '') && !balanced(text.slice(start, end))) end--
  while (/[\s,;:'’([-]/.test(text[end - 1] ?? '')) end--
  end -= /\s{1,4}(?:in|at)$/.exec(text.slice(Math.max(start, end - 8), end))?.[0].length ?? 0
  return start < end ? {start, end} : undefined
}

function balanced(text: string): boolean {
  if (text.endsWith('.')) return false
  const open = text.split(/[([]/).length
  const close = text.split(/[)\]]/).length
  return open === close
}

/** Whether a text names a venue of the table, whatever track of it. */
export const isKnownVenue = remember((text: string): boolean => {
  if (venueOf(text) || isKnownByLetters(text)) return true
  const plain = text.replace(tracks, ' ').trim()
  return (
    plain === '' ||
    venueOf(plain) !== undefined ||
    (/^\p{Lu}{3,}s?W$/u.test(plain) && venueOf(plain.slice(0, -1)) !== undefined)
  )
})

const tracks =
  /\b(?:workshops?|findings(?: of)?(?: the)?|main(?: conference| track)?|demo(?: track)?|tracks?|long|short|ieee(?:\/cvf)?|acm|d&b|datasets? and benchmarks?|industry|proceedings of(?: the)?|in)\b/gi

/** A quick test that excludes most titles: whether a text is short, has a year, or a word as venues have them. */
export function mayBeTag(text: string): boolean {
  return (
    text.length <= 40 || /\d\d/.test(text) || telling.test(text) || fullName.test(text) || isNamedAbroad(text)
  )
}

/** How sure a text is a venue with or without a year and nothing else: 0 (no) to 3 (known by name). */
export const venueness = remember((text: string): 0 | 1 | 2 | 3 => {
  if (text.length > 160 || /\bet\.? al\b/i.test(text)) return 0
  if (!mayBeTag(text)) return 0
  const {venue, year, besides} = readTag(text)
  if (!venue || besides > 0) return 0
  const words = venue.text.split(/\s+/).length
  if (isKnownVenue(venue.text)) return year || !isAmbiguousAbbr(venue.text) ? 3 : 1
  if (isPartlyKnown(venue.text, year !== undefined)) return year || words < 6 ? 3 : 2
  const full = words <= 14 && formal.test(venue.text) && isCapital(venue.text)
  if (telling.test(venue.text) && words <= 16 && (words <= 6 || isCapital(venue.text)))
    return year || words <= 4 || full ? 2 : 1
  if (full || isNamedAbroad(venue.text)) return 2
  if (words <= 4 && hinting.test(venue.text) && isCapital(venue.text) && !/^(?:an?|the)\s/i.test(venue.text))
    return year ? 2 : 1
  if (isSpeltOut(venue.text)) return year ? 1 : 0
  if (acronym.test(venue.text) && words <= 3) return year ? 2 : 1
  // A workshop: `ICML Unsupervised and Transfer Learning 27 (2012)`.
  if (
    year &&
    words <= 6 &&
    /^\p{Lu}{3,}\s/u.test(venue.text) &&
    isCapital(venue.text) &&
    isKnownVenue(venue.text.split(' ', 1)[0]!)
  )
    return 2
  return year && words <= 3 && isCapital(venue.text) ? 1 : 0
})

/** Whether a part names a venue, and the others are its host, its track or its publisher. */
function isPartlyKnown(text: string, year: boolean): boolean {
  const sides = /@|\sat\s/.test(text) ? text.split(/\s*@\s*|\s+at\s+/) : []
  if (sides.some(isKnownVenue)) return sides.every(d => d.split(/\s+/).length <= 6)
  if (!/[,/:(]/.test(text)) return false
  const parts = text.split(/\s*[,/:(]\s*/).map(d => d.replace(/\)$/, ''))
  if (parts.length > 4) return false
  if (isKnownVenue(text.replace(/\s*\([^()]*\)$/, ''))) return true
  const isNamed = (part: string) => isKnownVenue(part) && (year || /\p{Lu}.*\p{Lu}/u.test(part))
  return parts.some(isNamed) && parts.every(d => isNamed(d) || !d.includes(' ') || telling.test(d))
}

/** `Learning Analytics and Knowledge (LAK)`: the letters in brackets are the first ones of the words. */
function isSpeltOut(text: string): boolean {
  const [, name = '', letters = ''] = /^([^()]{4,120}) \((\p{Lu}{3,8})\)$/u.exec(text) ?? []
  if (letters === '') return false
  const first = name
    .split(/[\s-]+/)
    .filter(d => /^\p{Lu}/u.test(d))
    .map(d => d[0])
    .join('')
  return first.endsWith(letters)
}

/** Whether every longer word starts with a capital. */
function isCapital(text: string): boolean {
  return text.split(/[\s/]+|(?<!\p{L})-/u).every(d => !/^\p{Ll}{4,}/u.test(d))
}
