/**
 * A list in numbers: entries by year, venue and section, and how many of them link code.
 */

import {yearOf} from '../model/dated.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {venueOf} from '../text/venues.ts'

/** Entries that have something in common. */
export interface Tally {
  name: string
  entries: number
  /** How many of them link code. */
  withCode: number
}

export interface Stats {
  entries: number
  withCode: number
  /** In order; years in which nothing is listed are left out. */
  years: readonly Tally[]
  /** Most entries first; a venue under its usual abbreviation, however the list spells it. */
  venues: readonly Tally[]
  /** Sections with entries, in order, with the line of the heading. */
  sections: readonly (Tally & {line: number})[]
}

/** Counts the entries of a list. Entries without a year, venue or section are in no tally of that kind. */
export function statsOf(list: PaperList): Stats {
  const {entries, sections} = list
  const years = tallies(entries, d => yearOf(d)?.year.toString())
  const venues = tallies(entries, d => venueNameOf(d))
  return {
    entries: entries.length,
    withCode: entries.filter(hasCode).length,
    years: years.sort((a, b) => Number(a.name) - Number(b.name)),
    venues: venues.sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1)),
    sections: sections
      .filter(d => d.entries.length > 0)
      .map(section => ({
        name: section.title,
        entries: section.entries.length,
        withCode: section.entries.filter(hasCode).length,
        line: list.position(section.span).start.line
      }))
  }
}

function venueNameOf({venue}: Entry): string | undefined {
  if (!venue || venue.text === '') return undefined
  return venueOf(venue.text)?.abbr ?? venue.text
}

function hasCode({links}: Entry): boolean {
  return links.some(d => d.role === 'code' && d.url !== '')
}

function tallies(entries: readonly Entry[], nameOf: (entry: Entry) => string | undefined): Tally[] {
  const groups = new Map<string, Tally>()
  for (const entry of entries) {
    const name = nameOf(entry)
    if (name === undefined) continue
    const tally = groups.get(name) ?? {name, entries: 0, withCode: 0}
    tally.entries++
    if (hasCode(entry)) tally.withCode++
    groups.set(name, tally)
  }
  return [...groups.values()]
}
