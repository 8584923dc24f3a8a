/**
 * What speaks for the role of a piece: what it says, the marks around it, its neighbours, and the votes of its columns.
 *
 * A feature is a name and up to three values. Features come in parts, each made from a few texts and nothing else: the reader adds up the
 * weights of a part once for the same texts, the fit writes its features down.
 */

import type {Columns, SensedRow} from '../columns/columns.ts'
import type {Readings} from '../columns/readings.ts'
import type {Piece} from '../pieces/cut.ts'
import type {Sense} from '../pieces/sense.ts'
import {
  alonePart,
  bordersPart,
  firstStepPart,
  firstWordPart,
  habitsPart,
  headerPart,
  lastWordPart,
  marksPart,
  neighboursPart,
  ownPart,
  readingsPart,
  stepPart,
  votesPart,
  voted
} from './parts.ts'
import type {Part} from './parts.ts'

/** Takes a part of the features of a piece. */
export type Take = (index: number, part: Part, ...texts: string[]) => void

/** How the rows of a group set their titles off: shares of rows with a piece of three words or more that is set like this. */
export interface Habits {
  link: number
  strong: number
  emphasis: number
  quote: number
}

/** What is asked of each piece again and again. */
interface Facts {
  /** Its class, with what its marks say of it. */
  brief: string
  words: string
  /** 0 to 3. */
  few: string
  wrap: string
}

export function habitsOf(rows: readonly SensedRow[]): Habits {
  const found = {link: 0, strong: 0, emphasis: 0, quote: 0}
  for (const {pieces, senses} of rows) {
    const has = {link: 0, strong: 0, emphasis: 0, quote: 0}
    for (let index = 0; index < pieces.length; index++) {
      const {words, kind} = senses[index]!
      if (words < 3 || kind === 'people') continue
      const {frame} = pieces[index]!
      if (frame.link && kind !== 'label') has.link = 1
      if (frame.strong) has.strong = 1
      if (frame.emphasis) has.emphasis = 1
      if (frame.quote) has.quote = 1
    }
    found.link += has.link
    found.strong += has.strong
    found.emphasis += has.emphasis
    found.quote += has.quote
  }
  const all = rows.length || 1
  return {
    link: found.link / all,
    strong: found.strong / all,
    emphasis: found.emphasis / all,
    quote: found.quote / all
  }
}

/** A share as the number of its range; `-` if there is none. */
const bucket = (value: number): string =>
  value < 0 ? '-' : value === 0 ? '0' : value < 0.2 ? '1' : value < 0.5 ? '2' : value < 0.8 ? '3' : '4'
const numerals = ['0', '1', '2', '3', '4', '4']
const count = (words: number): string =>
  numerals[words] ?? (words <= 8 ? '6' : words <= 14 ? '9' : words <= 25 ? '15' : '26')

function briefOf({kind, words, label, field}: Sense, {frame}: Piece): string {
  if (field && kind === 'field') return `field-${field}`
  if (kind === 'words') return `words${count(words)}`
  if (kind === 'label') return frame.link ? 'label+' : 'label'
  return kind === 'image' && label ? 'label+' : kind
}

function factsOf(piece: Piece, sense: Sense): Facts {
  const {frame} = piece
  return {
    brief: briefOf(sense, piece),
    words: count(sense.words),
    few: numerals[Math.min(sense.words, 3)]!,
    wrap: `${frame.link ? 'a' : ''}${frame.strong ? 'b' : ''}${frame.emphasis ? 'i' : ''}${frame.code ? 'c' : ''}${frame.quote ? 'q' : ''}${frame.bracket}`
  }
}

/** After the last piece. */
const end = '$'

/** The shares of habits, as a text. */
export const habitText = ({link, strong, emphasis, quote}: Habits): string =>
  bucket(link) + bucket(strong) + bucket(emphasis) + bucket(quote)

/** Gives the features of a row: `of` takes those of a piece, `steps` those of the step to it. */
export function emitFeatures(row: SensedRow, columns: Columns, habits: Habits, of: Take, steps: Take): void {
  const {pieces, senses, places, header} = row
  const facts = pieces.map((d, index) => factsOf(d, senses[index]!))
  const inTable = pieces.some(d => d.cell !== pieces[0]!.cell)
  const longest = senses.reduce((most, d) => (d.kind === 'people' ? most : Math.max(most, d.words)), 0)
  const published = senses.some(d => d.kind === 'venue') ? 'published' : ''
  const habit = habitText(habits)
  for (let index = 0; index < pieces.length; index++) {
    const {brief: me, few} = facts[index]!
    takeOwn(index, row, facts[index]!, longest, of)
    takeAround(index, row, facts, published, of)
    of(index, habitsPart, habit, few, frameOf(pieces[index]!))
    takeWords(index, pieces[index]!, of)
    if (inTable) of(index, headerPart, header[pieces[index]!.cell] ?? '', me)
    takeVotes(index, '<', places[index]!.left, pieces[index]!, senses[index]!, me, columns, of)
    takeVotes(index, '>', places[index]!.right, pieces[index]!, senses[index]!, me, columns, of)
    takeStep(index, pieces, senses, facts, steps)
  }
}

/** What a piece is by itself, and where it is. */
function takeOwn(
  index: number,
  {pieces, senses}: SensedRow,
  {brief: me, words, few, wrap}: Facts,
  longest: number,
  of: Take
): void {
  const {frame, line} = pieces[index]!
  const sense = senses[index]!
  of(
    index,
    ownPart,
    sense.kind,
    me,
    words,
    few,
    wrap,
    sense.shape,
    sense.little ? 'l' : '',
    numerals[sense.venue]!,
    numerals[Math.min(line, 4)]!,
    numerals[Math.min(index, 3)]!,
    sense.label ?? '',
    frame.link ? 'a' : '',
    frame.bracket,
    sense.target,
    sense.words === longest ? 'l' : '',
    besideLink(index, pieces)
  )
}

/** The marks and the pieces around a piece. */
function takeAround(
  index: number,
  {pieces, senses}: SensedRow,
  facts: readonly Facts[],
  published: string,
  of: Take
): void {
  const {kind, field} = senses[index]!
  const {brief: me, words} = facts[index]!
  const brief = (at: number) => facts[at]?.brief ?? (at < 0 ? '^' : end)
  of(index, marksPart, kind, me, words, pieces[index]!.gap, pieces[index + 1]?.gap ?? end, field ?? '')
  of(
    index,
    neighboursPart,
    kind,
    me,
    brief(index - 1),
    brief(index + 1),
    brief(index - 2),
    brief(index + 2),
    published
  )
}

/** The first and the last word of a piece. */
function takeWords(index: number, piece: Piece, of: Take): void {
  if (piece.form !== 'words') return
  const text = piece.text.toLowerCase()
  of(index, firstWordPart, /^[\p{L}&-]+/u.exec(text)?.[0] ?? '')
  of(index, lastWordPart, /[\p{L}&-]+$/u.exec(text.slice(text.lastIndexOf(' ') + 1))?.[0] ?? '')
}

/** Whether a piece is before, in or after the first link of its row. */
function besideLink(index: number, pieces: readonly Piece[]): string {
  const first = pieces.findIndex(d => d.frame.link)
  if (first < 0) return ''
  if (index < first) return 'before'
  return pieces[index]!.frame.link === pieces[first]!.frame.link ? 'in' : 'after'
}

function frameOf({frame}: Piece): string {
  return `${frame.link ? 'a' : '-'}${frame.strong ? 'b' : '-'}${frame.emphasis ? 'i' : '-'}${frame.quote ? 'q' : '-'}`
}

/** What the other cells of a column say. */
export function takeVotes(
  index: number,
  side: string,
  place: string,
  piece: Piece,
  sense: Sense,
  me: string,
  columns: Columns,
  of: Take
): void {
  const votes = columns.votes(place, piece, sense)
  if (!votes) {
    of(index, alonePart, side)
    return
  }
  const people = votes.share('people')
  const venues = votes.share('venue')
  const shares =
    bucket(votes.filled) +
    bucket(people) +
    bucket(people + votes.share('pair')) +
    bucket(venues) +
    bucket(venues + votes.share('maybe')) +
    bucket(votes.share('date')) +
    bucket(votes.share('label')) +
    bucket(votes.long) +
    bucket(votes.distinct) +
    bucket(votes.repeated)
  of(index, votesPart, side, sense.kind, me, shares)
}

/** What speaks for the step from the piece before. */
function takeStep(
  index: number,
  pieces: readonly Piece[],
  senses: readonly Sense[],
  facts: readonly Facts[],
  steps: Take
): void {
  const piece = pieces[index]!
  const before = pieces[index - 1]
  if (!before) {
    steps(index, firstStepPart, piece.gap)
    return
  }
  steps(
    index,
    stepPart,
    piece.gap,
    facts[index - 1]!.brief,
    facts[index]!.brief,
    crossing(before, piece),
    senses[index - 1]!.words >= 3 ? 'l' : 's',
    senses[index]!.words >= 3 ? 'l' : 's',
    senses[index]!.shape,
    insideOf(before, piece)
  )
}

/** Which frames a step stays in. */
function insideOf({frame: a}: Piece, {frame: b}: Piece): string {
  const link = a.link && a.link === b.link ? 'a' : ''
  const strong = a.strong && b.strong ? 'b' : ''
  const emphasis = a.emphasis && b.emphasis ? 'i' : ''
  return link + strong + emphasis + (a.quote && b.quote ? 'q' : '')
}

/** Which frames a step leaves (`-a`), enters (`+b`) or changes (`i~`). */
function crossing(a: Piece, b: Piece): string {
  const side = (name: string, x: unknown, y: unknown) =>
    x === y ? '' : x && y ? `${name}~` : x ? `-${name}` : `+${name}`
  return (
    side('a', a.frame.link, b.frame.link) +
    side('b', a.frame.strong, b.frame.strong) +
    side('i', a.frame.emphasis, b.frame.emphasis) +
    side('c', a.frame.code, b.frame.code) +
    side('q', a.frame.quote, b.frame.quote) +
    side('(', a.frame.bracket, b.frame.bracket) +
    (a.line === b.line ? '' : 'n') +
    (a.cell === b.cell ? '' : '¦')
  )
}

/** Gives the features of a row that the second vote of its columns and of the marks between its fields adds. */
export function emitReadings(
  {pieces, places}: SensedRow,
  roles: readonly string[],
  readings: Readings,
  of: Take,
  steps: Take
): void {
  for (let index = 0; index < places.length; index++) {
    const {left, right} = places[index]!
    takeReadings(index, '<', left, roles[index]!, readings, of)
    takeReadings(index, '>', right, roles[index]!, readings, of)
    const shares = index > 0 && readings.borders(pieces, roles, index)
    if (shares) steps(index, bordersPart, shares.map(bucket).join(''))
  }
}

function takeReadings(
  index: number,
  side: string,
  place: string,
  own: string,
  readings: Readings,
  of: Take
): void {
  const shares = readings.shares(place, own, voted)
  if (shares) of(index, readingsPart, side, shares.map(bucket).join(''))
}
