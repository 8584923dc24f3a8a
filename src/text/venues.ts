/**
 * Conferences, workshops, journals and preprint servers: their names, and when they were held.
 */

import {isAscii} from './ascii.ts'
import {remember} from './remember.ts'

import rows from './venues.json' with {type: 'json'}

/** One venue of the table. */
export interface Venue {
  /** The name that we use (`NeurIPS`). */
  abbr: string
  /** In full. */
  name: string
  aliases: readonly string[]
  field: string
  type: 'conf' | 'workshop' | 'journal' | 'preprint'
  /** When it was held: see `heldIn`; empty where that is not known. */
  years: string
  source: string
}

/** All venues, by abbreviation. */
export const venues = rows as readonly Venue[]

/** Events held by several conferences as one, and venues that carried two names: each name → the venues that it stands for. */
const joint: Readonly<Record<string, readonly string[]>> = {
  'ACL-IJCNLP': ['ACL', 'IJCNLP'],
  'EMNLP-IJCNLP': ['EMNLP', 'IJCNLP'],
  'AACL-IJCNLP': ['AACL', 'IJCNLP'],
  'IJCNLP-AACL': ['IJCNLP', 'AACL'],
  'COLING-ACL': ['COLING', 'ACL'],
  'LREC-COLING': ['LREC', 'COLING'],
  'EMNLP-CoNLL': ['EMNLP', 'CoNLL'],
  'HLT-EMNLP': ['EMNLP'],
  'HLT-NAACL': ['NAACL'],
  'NAACL-HLT': ['NAACL'],
  'IJCAI-ECAI': ['IJCAI', 'ECAI'],
  'IJCAI-PRICAI': ['IJCAI', 'PRICAI'],
  'ISMB/ECCB': ['ISMB']
}

/** Abbreviations that mean something else as often. Source: collisions in 21,121 tags of real lists. */
const ambiguous = new Set(
  'www mm mia aim if pr ml nn cl is sp sc sec vis vr isca iswc fse pam ccs msr rss ssw chi chil ipm jdi nature science tac air iv case nc ins fast raid cell mir tvc'.split(
    ' '
  )
)

/** Words at the beginning of a name that say who publishes or prints it. */
const publisher =
  /^(?:in|proc|proceedings|the|of|on|annual|ieee|acm|cvf|rsj|aapm|elsevier|springer|nature|mdpi|wiley|usenix)$/

const short = new Map(
  Object.entries({
    trans: 'transactions',
    transaction: 'transactions',
    conf: 'conference',
    int: 'international',
    intl: 'international',
    symp: 'symposium',
    j: 'journal',
    jour: 'journal',
    assoc: 'association',
    comput: 'computational',
    med: 'medical',
    anal: 'analysis',
    nat: 'nature',
    commun: 'communications',
    sci: 'scientific',
    rep: 'reports'
  })
)

/** Tokens of a name: lower case, no accents, abbreviations spelled out. */
function tokens(text: string): string[] {
  const start = text.slice(0, 300)
  const letters = isAscii(start) ? start : start.normalize('NFKD').replace(/\p{M}/gu, '')
  const small = letters.toLowerCase()
  const lower = small.includes('&') ? small.replace(/&amp;|&/g, ' and ') : small
  const plain = /\d\d/.test(lower)
    ? lower.replace(/['’](?:\d{2})\b/g, ' ').replace(/\b(?:19|20)\d{2}\b/g, ' ')
    : lower
  const words = plain.match(isAscii(plain) ? /[a-z\d*]+/g : /[\p{L}\p{N}*]+/gu) ?? []
  return words.length > 1 ? words.map(word => short.get(word) ?? word) : words
}

const little = new Set(['the', 'of', 'on', 'and', 'in', 'for', 'a', 'an', 's'])
const nameKey = (words: readonly string[]): string => words.filter(word => !little.has(word)).join(' ')
/** Abbreviations are one word however they are broken: `T-PAMI`, `ACM-MM`, `ECML/PKDD`. */
const abbrKey = (words: readonly string[]): string => `#${words.join('')}`

const index = new Map<string, Venue>()
const claim = (key: string, venue: Venue) => {
  if (key.length > 1 && !index.has(key)) index.set(key, venue)
}
for (const venue of venues) claim(abbrKey(tokens(venue.abbr)), venue)
for (const venue of venues) claim(nameKey(tokens(venue.name)), venue)
for (const venue of venues) {
  for (const alias of venue.aliases) {
    if (joint[alias]) continue
    const words = tokens(alias)
    claim(nameKey(words), venue)
    claim(abbrKey(words), venue)
  }
}
/** Members of joint events, by the key of the event. */
const members = new Map(Object.entries(joint).map(([name, held]) => [abbrKey(tokens(name)), held]))
const byAbbr = new Map(venues.map(d => [d.abbr, d]))
for (const [key, [first = '']] of members) {
  const venue = byAbbr.get(first)
  if (venue) claim(key, venue)
}
for (const venue of venues) {
  const words = tokens(venue.name).filter(word => !little.has(word))
  while (words[0] && publisher.test(words[0])) words.shift()
  // `Neuroscience` is another journal than `Nature Neuroscience`.
  if (words.length > 1 || venue.type !== 'journal') claim(words.join(' '), venue)
  while (words[0] && /^(?:international|conference|symposium)$/.test(words[0])) words.shift()
  if (words.length >= 3) claim(words.join(' '), venue)
}

/**
 * The venue that a text names, by abbreviation, full name or alias; case, punctuation, years and publishers in front do not matter. The
 * whole text must name it, not a part of a longer text.
 */
export const venueOf = remember((text: string): Venue | undefined => {
  const words = tokens(text)
  if (words.length === 0 || words.length > 24) return undefined
  for (let rest = words; rest.length > 0; rest = rest.slice(1)) {
    const venue = index.get(abbrKey(rest)) ?? index.get(nameKey(rest))
    if (venue) return venue
    const [first = '', second = ''] = rest
    // `Springer Nature` is a publisher, not the journal.
    if (!publisher.test(first) || (rest.length === 2 && publisher.test(second))) return undefined
  }
  return undefined
})

/**
 * Whether an edition was held (or, for a journal, appeared) in a year; `undefined` if that is not known.
 *
 * Grammar of `years`, parts joined by commas: `a:1987-` every year, `e:`/`o:` even/odd years, `l:2000 2003` these, `=CVPR` as another.
 */
export function heldIn(abbr: string, year: number): boolean | undefined {
  const grammar = byAbbr.get(abbr)?.years ?? ''
  if (grammar === '') return undefined
  if (grammar.startsWith('=')) return heldIn(grammar.slice(1), year)
  let last = 0
  for (const part of grammar.split(',')) {
    const kind = part.slice(0, 1)
    if (kind === 'l') {
      const list = part.slice(2).split(' ').map(Number)
      if (list.includes(year)) return true
      last = Math.max(last, ...list)
      continue
    }
    const [from = '', to = ''] = part.slice(2).split('-')
    const end = to === '' ? Number.POSITIVE_INFINITY : Number(to)
    last = Math.max(last, end)
    const parity = kind === 'a' || year % 2 === (kind === 'e' ? 0 : 1)
    if (parity && year >= Number(from) && year <= end) return true
  }
  // Beyond the last edition that the table lists nothing is known.
  return year > last ? undefined : false
}

/** Whether two names can stand for one event: the same venue, a joint event of both, or an old name. */
export function sameVenue(a: string, b: string): boolean {
  const ours = standsFor(a)
  const theirs = standsFor(b)
  return ours.some(abbr => theirs.includes(abbr))
}

/** Abbreviations of all venues that a name stands for. */
export function standsFor(name: string): readonly string[] {
  const held = members.get(abbrKey(tokens(name)))
  if (held) return held
  const venue = venueOf(name)
  return venue ? [venue.abbr] : []
}

/** Whether an abbreviation alone does not identify the venue (`MM`, `PR`, `WWW`). */
export function isAmbiguousAbbr(text: string): boolean {
  return ambiguous.has(text.trim().toLowerCase())
}
