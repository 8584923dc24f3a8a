/**
 * How a line of a list was read: its pieces, what their columns hold, and the signs for and against an entry.
 */

import type {Sense} from '../pieces/sense.ts'
import {parse} from '../markdown/parse.ts'
import {flowOf, partOf} from '../flow/flow.ts'
import type {Flow} from '../flow/flow.ts'
import {candidatesOf} from '../candidates/candidates.ts'
import {placesOf} from '../signs/places.ts'
import {positions} from './lines.ts'
import {sectionsOf} from './sections.ts'
import {amountInWords, signInWords} from '../signs/sign-words.ts'
import {judge, weightOf} from '../signs/judge.ts'
import type {Judged} from '../signs/judge.ts'
import type {Place} from '../signs/places.ts'

/** A piece of a line, as it was read. */
export interface ExplainedPiece {
  /** Marks before it: `⟨` and `⟩` are the borders of a link, `b`, `i` and `c` those of bold, emphasis and code, `¦` a cell. */
  mark: string
  text: string
  /** What it says by itself. */
  says: string
  /** What it was read as. */
  role: string
}

/** A place that may be an entry, as it was read. */
export interface ExplainedPlace {
  /** First and last line. */
  lines: readonly [number, number]
  shape: string
  section: string | undefined
  isEntry: boolean
  /** How likely it is an entry, from 0 to 1: by itself, and among its neighbours. */
  alone: number
  together: number
  /** How many places its group has, and how many of them are entries. */
  group: {size: number; entries: number}
  fields: {
    title: string | undefined
    authors: string | undefined
    venue: string | undefined
    year: string | undefined
  }
  pieces: readonly ExplainedPiece[]
  /** Names of columns, in a table. */
  header: readonly string[]
  /** Signs with their weights, heaviest first; positive ones speak for an entry. */
  signs: readonly {sign: string; weight: number}[]
}

/** Explains all places that a line (from 1) belongs to, smallest first; empty if it belongs to none. */
export function explainLine(source: string, line: number): ExplainedPlace[] {
  const tree = parse(source)
  const flow = flowOf(tree, source)
  const sections = sectionsOf(tree, flow)
  const places = placesOf(flow, candidatesOf(tree, source, flow), sections)
  const judged = judge(places, flow)
  const position = positions(source)
  return places
    .flatMap((place, index) => {
      const {start, end} = position(place.candidate.span)
      return start.line <= line && line <= end.line
        ? [explained(flow, place, index, places, judged, [start.line, end.line])]
        : []
    })
    .sort((a, b) => a.lines[1] - a.lines[0] - (b.lines[1] - b.lines[0]))
}

function explained(
  flow: Flow,
  {candidate, row, section}: Place,
  index: number,
  places: readonly Place[],
  judged: readonly Judged[],
  lines: readonly [number, number]
): ExplainedPlace {
  const {signs, around, alone, together} = judged[index]!
  const members = places.flatMap((d, at) => (d.candidate.group === candidate.group ? [judged[at]!] : []))
  const {title, authors, venue, year} = row.fields
  return {
    lines,
    shape: candidate.shape,
    section: section?.title,
    isEntry: together > 0.5,
    alone,
    together,
    group: {size: members.length, entries: members.filter(d => d.together > 0.5).length},
    fields: {
      title: title && partOf(flow, title)?.text,
      authors: authors && partOf(flow, authors)?.text,
      venue: venue?.text,
      year: year && String(year.value ?? 'not a year')
    },
    pieces: row.pieces.map(({gap, text}, at) => ({
      mark: gap.replaceAll('\n', '↵'),
      text,
      says: saysOf(row.senses[at]!),
      role: row.roles[at]!
    })),
    header: row.header,
    signs: [
      ...[...new Set(signs)].map(sign => ({sign: signInWords(sign), weight: weightOf(sign)})),
      ...around.map(d => ({sign: amountInWords(d), weight: weightOf(d[0]) * d[1]}))
    ]
      .filter(d => d.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  }
}

/** What a piece says, in words. */
function saysOf({kind, words, field, label}: Sense): string {
  if (kind === 'field') return `field: ${field}`
  if (kind === 'label') return `label: ${label}`
  if (kind === 'words') return words === 1 ? '1 word' : `${words} words`
  return kinds[kind]
}

const kinds: Readonly<Record<Exclude<Sense['kind'], 'field' | 'label' | 'words'>, string>> = {
  people: 'people',
  pair: 'people or a name',
  surnames: 'people or a name',
  name: 'a name',
  venue: 'venue',
  maybe: 'perhaps a venue',
  preprint: 'preprint server',
  date: 'date',
  number: 'number',
  identifier: 'identifier',
  url: 'address',
  image: 'image',
  praise: 'award or form of talk',
  type: 'type of work',
  track: 'track of a venue',
  place: 'a place'
}
