/**
 * Compares the table of venues with ccf-deadlines (MIT licence), and adds editions to venues that list theirs one by one.
 *
 *     git clone --depth 1 https://github.com/ccfddl/ccf-deadlines /tmp/ccf-deadlines
 *     node scripts/refresh-venues.ts /tmp/ccf-deadlines --write
 *
 * Without `--write` it only says what it would do. Editions that contradict our rhythm of a venue (`e:`, `o:`, `a:`) are printed and left to
 * a person, as are conferences that the table lacks. No test runs it: the table must not change under a build.
 */

import {globSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {heldIn, type Venue, venueOf, venues} from '../src/text/venues.ts'

/** What a file of ccf-deadlines says of one conference. */
interface Conference {
  title: string
  description: string
  confs: {year: number; date?: string}[]
}

const [folder, ...flags] = process.argv.slice(2)
if (folder === undefined)
  throw new Error('Unexpected end of arguments, expected the folder of a clone of ccf-deadlines')

const table = new URL('../src/text/venues.json', import.meta.url)
const conferences = globSync(join(folder, 'conference/*/*.yml')).flatMap(
  file => parse(readFileSync(file, 'utf8')) as Conference[]
)
const added = new Map<string, string>()

for (const {title, description, confs} of conferences) {
  const venue = venueOf(title)
  if (!venue) {
    console.log(`unknown: ${title} (${description})`)
    continue
  }
  const years = confs
    .map(({year}) => year)
    .filter(year => heldIn(venue.abbr, year) === undefined || heldIn(venue.abbr, year) === false)
  for (const year of years) {
    if (venue.years.startsWith('l:'))
      added.set(venue.abbr, extended(added.get(venue.abbr) ?? venue.years, year))
    else if (venue.years)
      console.log(
        `contradicts ${venue.years}: ${venue.abbr} ${year} (${confs.find(d => d.year === year)?.date})`
      )
  }
}

for (const [abbr, years] of added) console.log(`${abbr}: ${years}`)
if (flags.includes('--write')) {
  const rows = venues.map((venue: Venue) => ({...venue, years: added.get(venue.abbr) ?? venue.years}))
  writeFileSync(table, `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
}

/** A grammar with one more year in its first list. */
function extended(years: string, year: number): string {
  const [list = '', ...rest] = years.split(',')
  const all = new Set([...list.slice(2).split(' ').map(Number), year])
  return [`l:${[...all].sort((a, b) => a - b).join(' ')}`, ...rest].join(',')
}
