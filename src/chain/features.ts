/**
 * What speaks for the role of a piece: what it says, the marks around it, its neighbours, and the votes of its columns.
 *
 * A feature is a name and up to three values. Features come in parts, each made from a few texts and nothing else: the reader adds up the
 * weights of a part once for the same texts, the fit writes its features down.
 */

import type {Columns, SensedRow} from '../columns/columns.ts'
import type {Readings} from '../columns/readings.ts'
import type {Frame, Piece} from '../pieces/cut.ts'
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
import {firstWord, lastWord} from './edge-words.ts'
import {numbering, rangeText, rangesOf, rangesText} from './keys.ts'
import type {Take} from './take.ts'

/** How the rows of a group set their titles off: shares of rows with a piece of three words or more that is set like this. */
export interface Habits {
  link: number
  strong: number
  emphasis: number
  quote: number
}

/** Facts about a piece that many features use. */
interface Facts {
  /** Its class, with what its marks say of it. */
  brief: string
  /** Number of the class and the brief. */
  card: number
  /** Number of the brief. */
  kind: number
  /** Range of its number of words. */
  words: number
  /** 0 to 3. */
  few: number
  /** Number of the marks before it. */
  gap: number
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

/** Ranges of numbers of words. */
const counts = ['0', '1', '2', '3', '4', '6', '9', '15', '26']
const rangeOfWords = (words: number): number =>
  words <= 4 ? words : words === 5 ? 4 : words <= 8 ? 5 : words <= 14 ? 6 : words <= 25 ? 7 : 8
const briefsOfWords = counts.map(d => `words${d}`)
const shapes = 'c0lAMTS'
const sides = ['', 'before', 'in', 'after']

// Texts are numbered as they come; the limits are powers of two, and a key has room for 53 bits.
const numberOfBrief = numbering(128)
const numberOfTarget = numbering(64)
const numberOfLabel = numbering(16)
const numberOfField = numbering(16)
const numberOfBracket = numbering(16)
const numberOfGap = numbering(16_384)
const numberOfHeader = numbering(65_536)

function briefOf({kind, words, label, field}: Sense, {frame}: Piece): string {
  if (field && kind === 'field') return `field-${field}`
  if (kind === 'words') return briefsOfWords[rangeOfWords(words)]!
  if (kind === 'label') return frame.link ? 'label+' : 'label'
  return kind === 'image' && label ? 'label+' : kind
}

function factsOf(piece: Piece, sense: Sense): Facts {
  const brief = briefOf(sense, piece)
  const kind = numberOfBrief(brief)
  return {
    brief,
    card: 2 * kind + (sense.kind === 'image' ? 1 : 0),
    kind,
    words: rangeOfWords(sense.words),
    few: Math.min(sense.words, 3),
    gap: numberOfGap(piece.gap)
  }
}

/** Before the first piece, and after the last. */
const start = '^'
const end = '$'
const [numberOfStart, numberOfEnd] = [numberOfBrief(start), numberOfBrief(end)]
const numberOfLastGap = numberOfGap(end)

/** The shares of habits, as a text. */
export const habitText = ({link, strong, emphasis, quote}: Habits): string =>
  rangeText(link) + rangeText(strong) + rangeText(emphasis) + rangeText(quote)

/** Gives the features of a row: `of` takes those of a piece, `steps` those of the step to it. */
export function emitFeatures(row: SensedRow, columns: Columns, habits: Habits, of: Take, steps: Take): void {
  const {pieces, senses, places, header} = row
  const facts = pieces.map((d, index) => factsOf(d, senses[index]!))
  const inTable = pieces.some(d => d.cell !== pieces[0]!.cell)
  const longest = senses.reduce((most, d) => (d.kind === 'people' ? most : Math.max(most, d.words)), 0)
  const published = senses.some(d => d.kind === 'venue') ? 'published' : ''
  const habit = habitText(habits)
  const firstLink = pieces.findIndex(d => d.frame.link)
  for (let index = 0; index < pieces.length; index++) {
    const own = facts[index]!
    takeOwn(index, row, own, longest, firstLink, of)
    takeAround(index, row, facts, published, of)
    takeHabits(index, habit, own.few, pieces[index]!, of)
    takeWords(index, pieces[index]!, of)
    if (inTable) takeHeader(index, header[pieces[index]!.cell] ?? '', own, of)
    takeVotes(index, '<', places[index]!.left, pieces[index]!, senses[index]!, own, columns, of)
    takeVotes(index, '>', places[index]!.right, pieces[index]!, senses[index]!, own, columns, of)
    takeStep(index, pieces, senses, facts, steps)
  }
}

/** What a piece is by itself, and where it is. */
function takeOwn(
  index: number,
  {pieces, senses}: SensedRow,
  {brief, card, words, few}: Facts,
  longest: number,
  firstLink: number,
  of: Take
): void {
  const {frame, line} = pieces[index]!
  const sense = senses[index]!
  const {shape, little, venue, label = '', target} = sense
  const row = Math.min(line, 4)
  const at = Math.min(index, 3)
  const isLongest = sense.words === longest
  const side = besideLink(index, pieces, firstLink)
  let key = words
  key = key * 8 + shapes.indexOf(shape) + 1
  key = key * 2 + (little ? 1 : 0)
  key = key * 4 + venue
  key = key * 5 + row
  key = key * 4 + at
  key = key * 2 + (isLongest ? 1 : 0)
  key = key * 4 + side
  key = key * 32 + framesOf(frame)
  key = key * 256 + card
  key = key * 16 + numberOfLabel(label)
  key = key * 16 + numberOfBracket(frame.bracket)
  key = key * 64 + numberOfTarget(target)
  if (of.has(index, ownPart, key)) return
  of.add(index, ownPart, key, [
    sense.kind,
    brief,
    counts[words]!,
    String(few),
    wrapOf(frame),
    shape,
    little ? 'l' : '',
    String(venue),
    String(row),
    String(at),
    label,
    frame.link ? 'a' : '',
    frame.bracket,
    target,
    isLongest ? 'l' : '',
    sides[side]!
  ])
}

/** Which frames are around a piece, one bit each. */
function framesOf({link, strong, emphasis, code, quote}: Frame): number {
  return (link ? 1 : 0) | (strong ? 2 : 0) | (emphasis ? 4 : 0) | (code ? 8 : 0) | (quote ? 16 : 0)
}

function wrapOf({link, strong, emphasis, code, quote, bracket}: Frame): string {
  return `${link ? 'a' : ''}${strong ? 'b' : ''}${emphasis ? 'i' : ''}${code ? 'c' : ''}${quote ? 'q' : ''}${bracket}`
}

/** The marks and the pieces around a piece. */
function takeAround(
  index: number,
  {pieces, senses}: SensedRow,
  facts: readonly Facts[],
  published: string,
  of: Take
): void {
  const {kind, field = ''} = senses[index]!
  const {brief, card, words, gap} = facts[index]!
  const next = facts[index + 1]?.gap ?? numberOfLastGap
  const key = (((card * 9 + words) * 16_384 + gap) * 16_384 + next) * 16 + numberOfField(field)
  if (!of.has(index, marksPart, key))
    of.add(index, marksPart, key, [
      kind,
      brief,
      counts[words]!,
      pieces[index]!.gap,
      pieces[index + 1]?.gap ?? end,
      field
    ])
  takeNeighbours(index, kind, facts, published, of)
}

function takeNeighbours(
  index: number,
  kind: string,
  facts: readonly Facts[],
  published: string,
  of: Take
): void {
  const at = (place: number) => facts[place]?.kind ?? (place < 0 ? numberOfStart : numberOfEnd)
  const {brief, card} = facts[index]!
  let key = card
  key = key * 128 + at(index - 1)
  key = key * 128 + at(index + 1)
  key = key * 128 + at(index - 2)
  key = key * 128 + at(index + 2)
  key = key * 2 + (published ? 1 : 0)
  if (of.has(index, neighboursPart, key)) return
  const text = (place: number) => facts[place]?.brief ?? (place < 0 ? start : end)
  of.add(index, neighboursPart, key, [
    kind,
    brief,
    text(index - 1),
    text(index + 1),
    text(index - 2),
    text(index + 2),
    published
  ])
}

/** Whether a piece is set as the titles of its group are. */
function takeHabits(index: number, habit: string, few: number, {frame}: Piece, of: Take): void {
  const key =
    (Number(habit) * 4 + few) * 16 +
    (frame.link ? 1 : 0) +
    (frame.strong ? 2 : 0) +
    (frame.emphasis ? 4 : 0) +
    (frame.quote ? 8 : 0)
  if (of.has(index, habitsPart, key)) return
  const set = `${frame.link ? 'a' : '-'}${frame.strong ? 'b' : '-'}${frame.emphasis ? 'i' : '-'}${frame.quote ? 'q' : '-'}`
  of.add(index, habitsPart, key, [habit, String(few), set])
}

/** The first and the last word of a piece. */
function takeWords(index: number, {form, text}: Piece, of: Take): void {
  if (form !== 'words') return
  const first = firstWord(text)
  const last = lastWord(text)
  if (!of.has(index, firstWordPart, first)) of.add(index, firstWordPart, first, [first])
  if (!of.has(index, lastWordPart, last)) of.add(index, lastWordPart, last, [last])
}

/** What the header of its table calls a piece. */
function takeHeader(index: number, name: string, {brief, card}: Facts, of: Take): void {
  const key = numberOfHeader(name) * 256 + card
  if (!of.has(index, headerPart, key)) of.add(index, headerPart, key, [name, brief])
}

/** Whether a piece is before (1), in (2) or after (3) the first link of its row, if there is one. */
function besideLink(index: number, pieces: readonly Piece[], first: number): number {
  if (first < 0) return 0
  if (index < first) return 1
  return pieces[index]!.frame.link === pieces[first]!.frame.link ? 2 : 3
}

/** What the other cells of a column say. */
export function takeVotes(
  index: number,
  side: '<' | '>',
  place: string,
  piece: Piece,
  sense: Sense,
  {brief, card}: Pick<Facts, 'brief' | 'card'>,
  columns: Columns,
  of: Take
): void {
  const votes = columns.votes(place, piece, sense)
  if (!votes) {
    if (!of.has(index, alonePart, side)) of.add(index, alonePart, side, [side])
    return
  }
  const {filled, people, pairs, venues, names, dates, labels, long, distinct, repeated, singles} = votes
  const shares = [
    filled,
    people,
    people + pairs,
    venues,
    venues + names,
    dates,
    labels,
    long,
    distinct,
    repeated,
    singles
  ]
  const ranges = rangesOf(shares)
  const key = (ranges * 256 + card) * 2 + (side === '<' ? 0 : 1)
  if (!of.has(index, votesPart, key))
    of.add(index, votesPart, key, [side, sense.kind, brief, rangesText(ranges, shares.length)])
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
  const {brief, kind, gap} = facts[index]!
  if (!before) {
    if (!steps.has(index, firstStepPart, gap)) steps.add(index, firstStepPart, gap, [piece.gap])
    return
  }
  const prior = facts[index - 1]!
  const {shape} = senses[index]!
  const long = senses[index - 1]!.words >= 3
  const longNext = senses[index]!.words >= 3
  let key = gap
  key = key * 128 + prior.kind
  key = key * 128 + kind
  key = key * 8 + shapes.indexOf(shape) + 1
  key = key * 4 + (long ? 2 : 0) + (longNext ? 1 : 0)
  key = key * 16 + stays(before.frame, piece.frame)
  key = key * 8192 + changes(before, piece)
  if (steps.has(index, stepPart, key)) return
  steps.add(index, stepPart, key, [
    piece.gap,
    prior.brief,
    brief,
    crossing(before, piece),
    long ? 'l' : 's',
    longNext ? 'l' : 's',
    shape,
    insideOf(before, piece)
  ])
}

/** Which frames a step stays in, one bit each. */
function stays(a: Frame, b: Frame): number {
  return (
    (a.link && a.link === b.link ? 1 : 0) +
    (a.strong && b.strong ? 2 : 0) +
    (a.emphasis && b.emphasis ? 4 : 0) +
    (a.quote && b.quote ? 8 : 0)
  )
}

/** How a step crosses the borders of links and brackets (0 to 3), of emphasis, code and quotes (0 to 2), of lines and cells, as a number below 8,192. */
function changes(a: Piece, b: Piece): number {
  const side = (x: unknown, y: unknown) => (x === y ? 0 : x && y ? 3 : x ? 2 : 1)
  let all = side(a.frame.link, b.frame.link)
  all = all * 4 + side(a.frame.bracket, b.frame.bracket)
  all = all * 3 + side(a.frame.strong, b.frame.strong)
  all = all * 3 + side(a.frame.emphasis, b.frame.emphasis)
  all = all * 3 + side(a.frame.code, b.frame.code)
  all = all * 3 + side(a.frame.quote, b.frame.quote)
  return all * 4 + (a.line === b.line ? 0 : 2) + (a.cell === b.cell ? 0 : 1)
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
    if (!shares) continue
    const key = rangesOf(shares)
    if (!steps.has(index, bordersPart, key))
      steps.add(index, bordersPart, key, [rangesText(key, shares.length)])
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
  if (!shares) return
  const ranges = rangesOf(shares)
  const key = 2 * ranges + (side === '<' ? 0 : 1)
  if (!of.has(index, readingsPart, key))
    of.add(index, readingsPart, key, [side, rangesText(ranges, shares.length)])
}
