/**
 * Years and dates, as lists spell them.
 */

import {monthNamed, monthNames} from '../text/months.ts'

/** A year found in a text: indexes of its digits, and of the whole date around it. */
export interface FoundYear {
  start: number
  end: number
  /** Absent if the digits are not a year (`202`, `20222`). */
  value: number | undefined
  /** From 1, where the date names it. */
  month: number | undefined
  date: {start: number; end: number}
}

const month = `(?:${monthNames})\\b`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d\\d'

/** Seasons in English, German, French and Spanish. */
const season =
  '(?:Spring|Summer|Fall|Autumn|Winter|Frühjahr|Frühling|Sommer|Herbst|Printemps|Été|Automne|Hiver|Primavera|Verano|Otoño|Invierno)'
const aSeason = new RegExp(`${season}[^\\d]{1,20}${year}`, 'i')

/** What is in every text that names a month. */
const aMonth = new RegExp(`(?<![a-z])${month}`, 'i')
const parted = /\d\s?[-./]\s?\d/

/**
 * Spellings in order of precedence, each with what is quickly looked for first; the groups `y` (year), `m` (month as number) and `n` (month
 * as name) are read.
 */
const dates = (
  [
    [/年/, `(?<y>${year})\\s?年(?:\\s?(?<m>\\d{1,2})\\s?月)?(?:\\s?\\d{1,2}\\s?日)?`],
    [parted, `(?<y>${year})\\s?[-./]\\s?(?<m>\\d{1,2})(?:\\s?[-./]\\s?\\d{1,2})?(?![\\d:])`],
    [parted, `(?<![\\d.])\\d{1,2}[-./]\\d{1,2}[-./](?<y>${year})(?!\\d)`],
    [parted, `(?<![\\d.:/])(?<m>0?[1-9]|1[0-2])[-./](?<y>${year})(?!\\d)`],
    [/\//, `(?<![\\d.])(?<y>\\d\\d)/(?<m>0[1-9]|1[0-2])/\\d\\d(?!\\d)`],
    [
      aMonth,
      `(?:(?<!\\d)${day}(?:\\s(?:of|de))?[\\s,.-]{0,2})?(?<![a-z])(?<n>${month})(?:[\\s,.]{0,2}${day}(?!\\d))?(?:\\sd(?:e|el|i)\\s|[\\s,.'’-]{0,3})(?<y>${year})(?!\\d)`
    ],
    [aMonth, `(?<![a-z])(?<n>${month})\\s?['’](?<y>\\d\\d)(?!\\d)`],
    // Issues of quarterlies: `Spring 2008`, `Fall/Winter 2011`
    [aSeason, `(?<![a-z])${season}(?:\\s?[/–-]\\s?${season})?[\\s,]{1,2}(?<y>${year})(?!\\d)`],
    [aMonth, `(?<y>${year})[\\s,.-]{1,2}(?<n>${month})(?:\\s${day})?`],
    [/\d{6}/, `(?<!\\d)(?<y>${year})(?<m>0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?(?!\\d)`],
    [/\d \d\d \d/, `(?<!\\d)(?<y>${year}) (?<m>0[1-9]|1[0-2]) (?:0[1-9]|[12]\\d|3[01])(?!\\d)`]
  ] as const
).map(([sign, spelling]) => ({
  sign,
  isLong: spelling.includes(year),
  pattern: new RegExp(spelling, 'gi')
}))

const fourDigits = new RegExp(year)
const plain =
  /(?<![\d:/#-]|\d–|(?<!\p{Ll}{2})\.|arxiv:|[\p{Extended_Pictographic}\ufe0f])(?:19|20)\d\d(?![\d:]|\.\d|[-–]{1,2}\d{2,})/giu
const attached = /(?<=[a-z@]-|[a-z]\.-|[a-z@])(?:19|20)\d\d(?!\d)/gi
const short = /(?<![\w])['’‘`´](?<y>\d\d)(?![\d\w])|(?<=[a-z)])\s?['’‘`´]\s?(?<z>\d\d)(?!\d)/gi

/** A year of an old work, in brackets or between full stops: `(1886)`, `Moss, Ann. 1726. Hills`. */
const older = /(?<=\s\()1[5-8]\d\d(?=\))|(?<=\p{L}\.\s)1[5-8]\d\d(?=\.\s)/gu

/** A year anywhere, also before pages (`ICDE 2021: 1008-1019`, `ACM, 2014:103-114`). */
const alone =
  /(?<![\d:/#-]|\d–|(?<!\p{Ll}{2})\.|arxiv:|[\p{Extended_Pictographic}\ufe0f])(?:19|20)\d\d(?=[a-e]?(?![\p{L}\p{N}]))(?!:\d{1,9}(?![\d–-])|\.\d|[-–]{1,2}\d{2,}|\/\d)/giu

/** The year a text shows: the one of its first date, else its last year; undefined if it shows none. */
export function yearIn(text: string): FoundYear | undefined {
  if (!/\d\d/.test(text)) return undefined
  for (const date of spelledOut(text)) return date
  const found = fourDigits.test(text)
    ? [...text.matchAll(attached), ...text.matchAll(plain)].findLast(d => plausible(Number(d[0])))
    : undefined
  if (found) return bare(found.index, found[0].length, Number(found[0]))
  for (const year of cutShort(text)) return year
  return undefined
}

/**
 * All dates of a text, in order: those with a month or a day, then years that are alone or after a name (`CVPR'22`, `NeurIPS2022`); one of
 * the far future has no value.
 */
export function datesIn(text: string): FoundYear[] {
  if (!/\d\d/.test(text)) return []
  const found: FoundYear[] = []
  const add = (date: FoundYear) => {
    if (!found.some(d => d.date.start < date.date.end && date.date.start < d.date.end)) found.push(date)
  }
  for (const date of spelledOut(text)) add(date)
  for (const pattern of fourDigits.test(text) ? [attached, alone] : [])
    for (const {0: digits, index} of text.matchAll(pattern))
      add(bare(index, digits.length, plausible(Number(digits)) ? Number(digits) : undefined))
  for (const {0: digits, index} of text.matchAll(older)) add(bare(index, digits.length, Number(digits)))
  for (const year of cutShort(text)) add(year)
  return found.sort((a, b) => a.date.start - b.date.start)
}

/** Dates with a month or a day, by precedence of their spelling. */
function* spelledOut(text: string): Generator<FoundYear> {
  const hasYear = fourDigits.test(text)
  let hasMonth: boolean | undefined
  for (const {sign, isLong, pattern} of dates) {
    if (isLong && !hasYear) continue
    if (sign === aMonth ? !(hasMonth ??= aMonth.test(text)) : !sign.test(text)) continue
    for (const found of text.matchAll(pattern)) {
      const {y = '', m, n} = found.groups!
      if (!plausible(full(y))) continue
      const named = n ? monthNamed(n) : Number(m)
      if (m && (named < 1 || named > 12)) continue
      const start = found.index + found[0].lastIndexOf(y)
      const date = {start: found.index, end: found.index + found[0].length}
      yield {start, end: start + y.length, value: full(y), month: named || undefined, date}
    }
  }
}

/** Years of two digits after an apostrophe: `'22`. */
function* cutShort(text: string): Generator<FoundYear> {
  if (!/['’‘`´]/.test(text)) return
  for (const match of text.matchAll(short)) {
    const digits = match.groups?.['y'] ?? match.groups?.['z'] ?? ''
    const start = match.index + match[0].length - digits.length
    yield {...bare(start, 2, full(digits)), date: {start: match.index, end: start + 2}}
  }
}

/**
 * The year of a text that is all tag: there two digits after a venue are a year (`ECCV 20`, `AAAI-21`), and so are too few or too many
 * (`NeurIPS 202`), without a value.
 */
export function yearOfTag(text: string): FoundYear | undefined {
  if (!/\d\d/.test(text)) return undefined
  const sure = yearIn(text)
  if (sure) return sure
  const short = /^\s*([12]\d)[./-](?:0[1-9]|1[0-2])(?!\d|\.\d)/.exec(text)
  if (short) return bare(short[0].indexOf(short[1]!), 2, full(short[1]!))
  const pair =
    /(?<=[A-Za-z]{2}[-\s]?)\d\d(?![\dA-Za-z]|\.\d|\s?\(\d)(?!\s?(?:st|nd|rd|th|d|k)\b)/.exec(text) ??
    /^\d\d(?=[-\s][A-Z]{2})/.exec(text)
  if (pair) return bare(pair.index, 2, full(pair[0]))
  const slip =
    /(?<=[A-Za-z]{2}[-\s]?)(?:(?:19|20)\d|(?:19|20)\d{3}|[03-9]\d{3}|2[1-9]\d\d)(?!\d|\.\d{4})/.exec(text)
  return slip ? bare(slip.index, slip[0].length, undefined) : undefined
}

/** A date that is only a year. */
export function bare(start: number, length: number, value: number | undefined): FoundYear {
  return {start, end: start + length, value, month: undefined, date: {start, end: start + length}}
}

/** The year that four digits mean, or the last two of one: `49` is 2049, and `50` is 1950. */
export function full(digits: string): number {
  const value = Number(digits)
  return digits.length === 4 ? value : value + (value < 50 ? 2000 : 1900)
}

/** Whether a year is not in the far future. The patterns say how old it may be. */
const plausible = (value: number): boolean => value < 2050
