/**
 * Conferences, workshops, journals and preprint servers: their names, and when they were held.
 */

import {remember} from './remember.ts'
import {venueIndex} from './venue-index.ts'
import {abbrKey, joint, nameKey, publisher, tokens} from './venue-key.ts'

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

/** Abbreviations that mean something else as often. Source: collisions in 21,121 tags of real lists. */
const ambiguous = new Set(
  'www mm mia aim if pr ml nn cl is sp sc sec vis vr isca iswc fse pam ccs msr rss ssw chi chil ipm jdi nature science tac air iv case nc ins fast raid cell mir tvc'.split(
    ' '
  )
)

/** Members of joint events, by the key of the event. */
const members = new Map(Object.entries(joint).map(([name, held]) => [abbrKey(tokens(name)), held]))
const byAbbr = new Map(venues.map(d => [d.abbr, d]))

/**
 * The venue that a text names, by abbreviation, full name or alias; case, punctuation, years and publishers in front do not matter. The
 * whole text must name it, not a part of a longer text.
 */
export const venueOf = remember((text: string): Venue | undefined => {
  const words = tokens(text)
  if (words.length === 0 || words.length > 24) return undefined
  for (let rest = words; rest.length > 0; rest = rest.slice(1)) {
    const row = venueIndex.get(abbrKey(rest)) ?? venueIndex.get(nameKey(rest))
    if (row !== undefined) return venues[row]
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
