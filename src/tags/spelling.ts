/**
 * How a list spells its venues.
 */

import {isAmbiguousAbbr, standsFor, type Venue, venueOf} from '../text/venues.ts'
import {slipsOf} from './venue-slips.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** An entry whose venue is spelled differently from the others. */
export interface OddSpelling {
  entry: Entry
  /** As written. */
  written: string
  /** As the list, or the configuration, writes it. */
  meant: string
  /** Entries that use the meant spelling, and entries of this venue. */
  uses: number
  of: number
  why: 'list' | 'config' | 'typo' | 'renamed'
  /** The first year in which the venue had no other name, if it was renamed. */
  since?: number
  /** Whether the link of the entry names the meant venue. */
  proven?: boolean
}

/** Former names of venues, the first year in which each was no longer used, and the new name. */
const renamed: Readonly<Record<string, readonly [since: number, now: string]>> = {
  nips: [2018, 'NeurIPS'],
  sysml: [2020, 'MLSys'],
  'fat*': [2021, 'FAccT'],
  tnn: [2012, 'TNNLS'],
  titb: [2013, 'JBHI']
}

/**
 * At least so many entries must spell a venue in the same way, one more if that is not its usual name: more than half of them, and so many
 * times more than in any other.
 */
const habit = {entries: 3, times: 2}

/** Venues that have several names at once, and had others in other years: `WWW`, `The Web Conference`, `ACM Web Conference`. */
const manyNames = new Set(['WWW'])

/**
 * Entries that spell a venue differently from the rest of the list. `names` are the spellings that the configuration wants, each with what they
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
    if (!venue || !isOwnName(written, venue) || isInReference(list, entry)) continue
    const group = groups.get(venue.abbr) ?? {venue, spellings: new Map<string, Entry[]>()}
    groups.set(venue.abbr, group)
    const alike = group.spellings.get(written)
    if (alike) alike.push(entry)
    else group.spellings.set(written, [entry])
  }

  for (const {venue, spellings} of groups.values()) {
    const late = afterRenaming(spellings)
    odd.push(...late)
    odd.push(
      ...minority(venue, spellings).filter(
        d => !isRightCase(d, venue) && !isBeside(list, d) && !late.some(other => other.entry === d.entry)
      )
    )
  }
  return [...odd, ...slipsOf(unknown, groups)]
}

/** Whether a name in full is a part of a reference, as its publisher writes it: in the link that also has title and authors. */
function isInReference({source}: PaperList, {venue, title, authors, links}: Entry): boolean {
  if (!venue?.text.includes(' ')) return false
  if (/\bproceedings of (?:the )?$/i.test(source.slice(0, venue.span.start).slice(-20))) return true
  return links.some(({span}) =>
    [venue, title, authors].every(d => d && span.start < d.span.start && d.span.end < span.end)
  )
}

function minority(venue: Venue, spellings: ReadonlyMap<string, readonly Entry[]>): OddSpelling[] {
  const [winner, second] = [...spellings].sort((a, b) => b[1].length - a[1].length)
  if (!winner || !second) return []
  const [meant, {length: uses}] = winner
  if (uses < habit.entries + (meant === venue.abbr ? 0 : 1) || uses < habit.times * second[1].length)
    return []
  const of = [...spellings.values()].reduce((sum, entries) => sum + entries.length, 0)
  if (2 * uses <= of) return []
  return [...spellings].flatMap(([written, entries]) =>
    written === meant
      ? []
      : entries
          .filter(
            entry =>
              !(written.startsWith('ACM ') && venue.name.startsWith('IEEE ')) &&
              !isFormerName(written, entry) &&
              !isFormerName(meant, entry, true) &&
              (!manyNames.has(venue.abbr) || isAmong(entry, winner[1]))
          )
          .map(entry => ({entry, written, meant, uses, of, why: 'list' as const}))
  )
}

/** Whether the year of an entry is not before or after those of all others. */
function isAmong({year}: Entry, others: readonly Entry[]): boolean {
  const years = others.flatMap(d => d.year?.value ?? [])
  const own = year?.value
  return own === undefined || years.length === 0 || (Math.min(...years) <= own && own <= Math.max(...years))
}

/**
 * Entries with the old name of a venue after it was renamed, in a list that calls it by its new name in those years; or that has one or two
 * such entries, later than the year of the renaming, and no habit.
 */
function afterRenaming(spellings: ReadonlyMap<string, readonly Entry[]>): OddSpelling[] {
  const isLate = (since: number) => (entry: Entry) => (entry.year?.value ?? 0) >= since
  return [...spellings].flatMap(([written, entries]) => {
    const [since, now = ''] = renaming(written) ?? []
    if (since === undefined) return []
    const late = entries.filter(isLate(since))
    const [meant, uses] = [...spellings]
      .filter(([name]) => renamedIn(name) === undefined)
      .map(([name, others]) => [name, others.filter(isLate(since)).length] as const)
      .sort((a, b) => b[1] - a[1])[0] ?? [now, 0]
    const of = uses + late.length
    const isHabit = uses >= habit.times && uses >= habit.times * late.length
    const found = isHabit ? late : of < habit.entries ? late.filter(isLate(since + 1)) : []
    return found.map(entry => ({entry, written, meant, uses, of, why: 'renamed' as const, since}))
  })
}

/** The first year in which a name was given up. */
const renamedIn = (name: string): number | undefined => renaming(name)?.[0]

const renaming = (name: string) => renamed[name.toLowerCase().replace(/^ieee /, '')]

/** Whether the odd one is the right spelling, and only its case differs: `arXiv` in a list of `Arxiv`. */
function isRightCase({written, meant}: OddSpelling, {abbr, name}: Venue): boolean {
  return fold(written) === fold(meant) && (written === abbr || written === name)
}

/** Whether the entry also gives the usual name: `IEEE Robotics and Automation Letters (RA-L)`. */
function isBeside({source}: PaperList, {entry: {span, title}, meant}: OddSpelling): boolean {
  const rest = source.slice(title && title.span.start > span.start ? title.span.end : span.start, span.end)
  return rest.includes(meant)
}

/** A venue is rightly called by its old name before it was renamed; and no new paper should get an old name. */
function isFormerName(name: string, {year}: Entry, anyYear = false): boolean {
  const since = renamedIn(name)
  return since !== undefined && (anyYear || (year?.value ?? 0) < since)
}

/**
 * Whether a text is a name of the venue, not of a joint event, a track or something that shares a short name. `arXiv preprint` is as good as
 * `arXiv`, DBLP calls it `CoRR`, and references name the volume (`Proceedings of the 2019 …`).
 */
function isOwnName(written: string, venue: Venue): boolean {
  // An abbreviation may have lost its last period on the way here.
  if (venue.aliases.includes(`${written}.`) || `${written}.` === venue.abbr) return false
  const stands = standsFor(written)
  if (stands.length !== 1 || stands[0] !== venue.abbr) return false
  if (/working notes|eHealth|-HLT|HLT-|preprint|proceedings|^corr$|\b(?:19|20)\d\d\b/i.test(written))
    return false
  return written.length > 2 && !isAmbiguousAbbr(written) ? true : /^(?:mm|mia|www)$/i.test(written)
}

const fold = (text: string): string => text.trim().toLowerCase()
