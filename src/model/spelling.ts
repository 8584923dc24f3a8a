/**
 * How a list spells its venues.
 */

import {distance} from 'fastest-levenshtein'
import {parseVenue} from '../text/venue-tag.ts'
import {isAmbiguousAbbr, standsFor, type Venue, venueOf} from '../text/venues.ts'
import type {Entry, PaperList} from './types.ts'

/** An entry whose venue is spelled unlike the others. */
export interface OddSpelling {
  entry: Entry
  /** As written. */
  written: string
  /** As the list, or the configuration, writes it. */
  meant: string
  /** Entries that use the meant spelling, and entries of this venue. */
  uses: number
  of: number
  why: 'list' | 'config' | 'typo'
}

/** Names that a venue gave up, and the first year without. */
const renamed: Readonly<Record<string, number>> = {
  nips: 2018,
  sysml: 2020,
  'fat*': 2021,
  tnn: 2012,
  titb: 2013
}

/** At least so many entries must spell a venue alike, and outnumber the others so many times. */
const habit = {entries: 3, times: 2}

/**
 * Entries that spell a venue unlike the rest of the list. `names` are the spellings that the configuration wants, each with what they
 * replace.
 */
export function oddSpellings(
  list: PaperList,
  names: Readonly<Record<string, readonly string[]>> = {}
): OddSpelling[] {
  const wanted = new Map(
    Object.entries(names).flatMap(([name, others]) => others.map(other => [fold(other), name] as const))
  )
  const groups = new Map<string, {venue: Venue; spellings: Map<string, Entry[]>}>()
  const odd: OddSpelling[] = []
  const unknown: {entry: Entry; written: string}[] = []

  for (const entry of list.entries) {
    const written = entry.venue?.text
    if (written === undefined) continue
    const meant = wanted.get(fold(written))
    if (meant !== undefined) {
      if (meant !== written) odd.push({entry, written, meant, uses: 0, of: 0, why: 'config'})
      continue
    }
    const venue = venueOf(written)
    if (!venue) unknown.push({entry, written})
    if (!venue || !isOwnName(written, venue)) continue
    const group = groups.get(venue.abbr) ?? {venue, spellings: new Map<string, Entry[]>()}
    groups.set(venue.abbr, group)
    const alike = group.spellings.get(written)
    if (alike) alike.push(entry)
    else group.spellings.set(written, [entry])
  }

  for (const {venue, spellings} of groups.values()) {
    odd.push(...minority(spellings).filter(d => !isRightCase(d, venue) && !isBeside(list, d)))
  }
  return [...odd, ...typos(unknown, groups)]
}

function minority(spellings: ReadonlyMap<string, readonly Entry[]>): OddSpelling[] {
  const [winner, second] = [...spellings].sort((a, b) => b[1].length - a[1].length)
  if (!winner || !second) return []
  const [meant, {length: uses}] = winner
  if (uses < habit.entries || uses < habit.times * second[1].length) return []
  const of = [...spellings.values()].reduce((sum, entries) => sum + entries.length, 0)
  return [...spellings].flatMap(([written, entries]) =>
    written === meant
      ? []
      : entries
          .filter(entry => !isFormerName(written, entry) && !isFormerName(meant, entry, true))
          .map(entry => ({entry, written, meant, uses, of, why: 'list' as const}))
  )
}

/** Whether the odd one alone is written as the venue writes itself, and only in case: `arXiv` in a list of `Arxiv`. */
function isRightCase({written, meant}: OddSpelling, {abbr, name}: Venue): boolean {
  return fold(written) === fold(meant) && (written === abbr || written === name)
}

/** Whether the entry gives the usual name, too: `IEEE Robotics and Automation Letters (RA-L)`. */
function isBeside({source}: PaperList, {entry: {span, title}, meant}: OddSpelling): boolean {
  const behind = source.slice(title && title.span.start > span.start ? title.span.end : span.start, span.end)
  return behind.includes(meant)
}

/** A venue is rightly called by its old name before it was renamed; and no new paper should get an old name. */
function isFormerName(name: string, {year}: Entry, anyYear = false): boolean {
  const since = renamed[name.toLowerCase().replace(/^ieee /, '')]
  return since !== undefined && (anyYear || (year?.value ?? 0) < since)
}

/**
 * Whether a text is a name of the venue, not of a joint event, a track or something that shares a short name. `arXiv preprint` is as good as
 * `arXiv`, and references name the volume (`Proceedings of the 2019 …`).
 */
function isOwnName(written: string, venue: Venue): boolean {
  // An abbreviation may have lost its last period on the way here.
  if (venue.aliases.includes(`${written}.`) || `${written}.` === venue.abbr) return false
  const stands = standsFor(written)
  if (stands.length !== 1 || stands[0] !== venue.abbr) return false
  if (/working notes|eHealth|-HLT|HLT-|preprint|proceedings|\b(?:19|20)\d\d\b/i.test(written)) return false
  return written.length > 2 && !isAmbiguousAbbr(written) ? true : /^(?:mm|mia|www)$/i.test(written)
}

/** Texts used once that are a known abbreviation of the list with two letters swapped, or a long one with one letter wrong. */
function typos(
  unknown: readonly {entry: Entry; written: string}[],
  groups: ReadonlyMap<string, {venue: Venue; spellings: ReadonlyMap<string, readonly Entry[]>}>
): OddSpelling[] {
  const uses = new Map<string, number>()
  for (const {written} of unknown) uses.set(written, (uses.get(written) ?? 0) + 1)
  return unknown.flatMap(({entry, written}) => {
    if (!/^[A-Za-z]{4,14}$/.test(written) || (uses.get(written) ?? 0) > 1 || parseVenue(written).base)
      return []
    for (const {spellings} of groups.values()) {
      for (const [meant, entries] of spellings) {
        if (entries.length >= habit.entries && isSlip(written, meant)) {
          return [{entry, written, meant, uses: entries.length, of: entries.length, why: 'typo' as const}]
        }
      }
    }
    return []
  })
}

function isSlip(written: string, meant: string): boolean {
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()]
  if (a === b) return false
  if (a.length === b.length) {
    const at = [...a].findIndex((letter, index) => letter !== b[index])
    const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2)
    if (swapped === b) return true
  }
  return Math.min(a.length, b.length) >= 6 && distance(a, b) === 1
}

const fold = (text: string): string => text.trim().toLowerCase()
