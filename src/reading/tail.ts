/**
 * Where a title ends and what follows it begins, in running text: `Title. A. Author, B. Author. Venue, 2019.`
 */

import {areAuthors, isPerson} from './authors.ts'
import {remember} from './remember.ts'
import {readTag, venueness} from './venue.ts'

/** A part of a text between two separators. */
export interface Clause {
  start: number
  end: number
  kind: 'venue' | 'maybe-venue' | 'date' | 'authors' | 'name' | 'detail' | 'words'
}

const separator =
  /[.;。；]\s{1,9}|．\s{0,9}(?=\S)|[,，、]\s{0,9}(?=\S)|\s{1,9}[-–—|/]{1,3}\s{1,9}|\s{0,9}\|\s{0,9}|[?!？！]\s{1,9}(?:[-–—|]\s{1,9})?|:\s{1,9}|[.,]\s{0,9}$/gu
const detail =
  /^(?:(?:vol(?:ume)?|no|pp?|pages?|issue|num(?:ber)?|chapter|art(?:icle)?|part|track|isbn|doi)\b[.:]?.*|\d{4}\.\d{4,5}(?:v\d)?|(?!(?:19|20)\d\d$)[\d\s:()–—-]+(?:pages?)?|\[j\]|\[c\]|usa|uk|china|japan|germany|italy|france|canada|spain|tr)$/iu

/** Cuts a text into clauses, or into the first few of them. */
export function clausesOf(text: string, most = 60): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  const add = (end: number) => {
    if (text.slice(start, end).trim() !== '')
      clauses.push({start, end, kind: kindOf(text.slice(start, end).trim())})
  }
  for (const {0: found, index} of text.matchAll(separator)) {
    if (
      /^\.\s/.test(found) &&
      isAbbreviation(text.slice(Math.max(0, index - 12), index), text.slice(index + 1, index + 24))
    )
      continue
    const ends = /^[?!]/.test(found) ? index + 1 : index
    if (ends <= start) continue
    add(ends)
    start = index + found.length
    if (clauses.length >= most) return clauses
  }
  add(text.length)
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1]
    if (next && index > 0 && issue.test(text.slice(next.start, next.end)) && isJournal(text, clause))
      clause.kind = 'venue'
  }
  return clauses
}

/** Year, volume and pages as medicine writes them behind a journal: `2020;12(3):45-9`. */
const issue = /^\s?(?:19|20)\d\d(?:\s\p{Lu}\p{Ll}{2})?;\s?\d/u

/** Whether a clause may be the short name of a journal: `Med Image Anal`. */
function isJournal(text: string, {start, end, kind}: Clause): boolean {
  const words = text.slice(start, end).trim().split(/\s+/)
  return kind !== 'date' && kind !== 'detail' && words.length <= 8 && /^\p{Lu}/u.test(words[0] ?? '')
}

/** Length of the title that a text begins with: all of it, unless from some separator on everything is venue, date, authors or details. */
export function titleLength(text: string): number {
  const clauses = clausesOf(text)
  for (let index = 1; index < clauses.length; index++) {
    const afterColon = /:\s+$/.test(text.slice(0, clauses[index]!.start))
    if (afterColon && (clauses[index]!.kind === 'name' || clauses[index]!.kind === 'authors')) continue
    if (isTail(text, clauses.slice(index))) return clauses[index - 1]!.end
  }
  return text.length
}

/** Whether a row of clauses holds nothing of a title: people, then a venue with a date, and what belongs to them. */
function isTail(text: string, clauses: readonly Clause[]): boolean {
  const [first] = clauses
  const last = clauses.at(-1)
  if (!first || !last) return false
  const textOf = ({start, end}: {start: number; end: number}) => text.slice(start, end).trim()
  const whole = textOf({start: first.start, end: last.end})
  const sure = venueness(whole)
  const people = clauses.some(d => d.kind === 'name' || d.kind === 'authors')
  if (sure === 3 || (sure === 2 && first.kind !== 'words' && !people)) return true

  const dated = clauses.some(d => d.kind === 'date' || (d.kind === 'venue' && readTag(textOf(d)).year))
  const met = {authors: false, venue: false, sure: false}
  for (const [index, clause] of clauses.entries()) {
    const {kind} = clause
    if (kind === 'date' || kind === 'detail') continue
    if (kind === 'venue') {
      met.venue = true
      met.sure = true
    } else if (kind === 'authors') met.authors = true
    else if (kind === 'maybe-venue') {
      if (!dated && !met.authors) return false
      met.venue = true
    } else if (kind === 'name') {
      met.authors ||= dated || clauses.slice(index + 1).some(d => d.kind === 'name' || d.kind === 'authors')
      if (!met.authors) return false
    } else {
      const words = textOf(clause)
      const short = words.length < 40 && words.split(/\s+/).length <= 4
      const ofVenue = met.venue && dated && (met.sure || !/^(?:and|or)\s/i.test(words))
      const ofAuthors = index > 0 && met.authors && dated
      const isSurname = index === 0 && clauses[1]?.kind === 'authors' && surname.test(words)
      if (!short || !(ofVenue || ofAuthors || isSurname)) return false
    }
  }
  return true
}

/** `Radosavovic` of `Radosavovic, Ilija et al.` */
const surname = /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'.-]*)?$/u

const kindOf = remember((text: string): Clause['kind'] => {
  if (text.length > 160 || !/[\p{Lu}\d\u3400-\u9fff\uac00-\ud7af]|arxiv|et\.? al/u.test(text)) return 'words'
  if (detail.test(text)) return 'detail'
  if (/^In (?:19|20)\d\d\s\p{Lu}/u.test(text)) return 'venue'
  const sure = venueness(text)
  if (sure >= 2 && /^(?:and|or)\s/i.test(text)) return 'words'
  if (sure >= 2) return /^\p{Lu}?\p{Ll}+$/u.test(text) && !/arxiv/i.test(text) ? 'maybe-venue' : 'venue'
  const {venue, year} = readTag(text)
  if (!venue)
    return year || (text.length < 30 && /^(?:oral|spotlight|poster|accepted|best paper)/i.test(text))
      ? 'date'
      : 'words'
  if (areAuthors(text.replace(/\([^()]*\)/g, ' '))) return 'authors'
  if (isPerson(text)) return 'name'
  return sure === 1 && (venue.text.length <= 12 || year) ? 'maybe-venue' : 'words'
})

/** Whether a full stop after this text ends no sentence: `et al`, `vs`, initials. */
function isAbbreviation(before: string, after: string): boolean {
  if (
    /(?:^|\s)\p{Lu}$/u.test(before) &&
    /^\s*(?:\p{Lu}[\p{L}&-]*\p{Lu}\w*|arxiv)['’:\s-]*\d{2}/iu.test(after)
  )
    return false
  return (
    /(?:^|[\s.,(])(?:\p{Lu}|vs|et|al|eds?|no|vol|pp|proc|conf|int|trans|j|dr|st|mt|mr|jr|inc|fig|approx|intl|lett|rev|sci|comput|nat|mach|syst|proces|appl|med|phys|anal|intell|netw|eng|technol|robot|autom|softw|biomed|inf)$/iu.test(
      before
    ) && !/\bet\.?\s?al$/i.test(before)
  )
}
