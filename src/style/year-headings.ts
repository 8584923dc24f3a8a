/**
 * Entries below the heading of another year.
 */

import type {Entry, PaperList, Section} from '../model/types.ts'

/** An entry, the heading that it is below, and the one of its own year. */
export interface Displaced {
  entry: Entry
  year: number
  heading: Section
  own: Section
  /** How many of the entries below such headings are of the year of their heading. */
  agreeing: number
  total: number
}

/** Entries are below the headings of their years if at least so many, and such a share of them, are. */
const habit = {entries: 12, share: 0.9}

/** Entries whose year and link agree on a year that has its own heading, in a list that keeps years apart. */
export function displacedIn({entries, sections}: PaperList): Displaced[] {
  const headings = sections.filter(d => yearIn(d) !== undefined)
  if (headings.length < 2) return []
  const dated = entries.flatMap(entry => {
    const heading = headingOf(entry.section)
    const year = entry.year?.value
    return heading && year !== undefined ? [{entry, year, heading}] : []
  })
  const odd = dated.filter(d => d.year !== yearIn(d.heading))
  const agreeing = dated.length - odd.length
  if (agreeing < habit.entries || agreeing < habit.share * dated.length) return []
  return odd.flatMap(found => {
    const {year, entry, heading} = found
    const own = headings.find(d => yearIn(d) === year && d.parent === heading.parent)
    const isSure = own && linkedYears(entry).some(d => d === year)
    return isSure && !linkedYears(entry).includes(yearIn(heading)!)
      ? [{...found, own, agreeing, total: dated.length}]
      : []
  })
}

/** The year that a heading is: `2023`, `📅 2023`. */
function yearIn({title}: Section): number | undefined {
  const year = /^[^\p{L}\p{N}]*((?:19|20)\d\d)[^\p{L}\p{N}]*$/u.exec(title)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** The heading of a year that is the nearest above. */
function headingOf(section: Section | undefined): Section | undefined {
  return !section || yearIn(section) !== undefined ? section : headingOf(section.parent)
}

/** The years that the links of an entry show. */
function linkedYears({links}: Entry): number[] {
  return links.flatMap(({role, identity}) =>
    role === 'paper' ? [identity?.proof?.year, identity?.appeared?.year].flatMap(d => d ?? []) : []
  )
}
