/**
 * What speaks for the role of a piece: what it says, the marks around it, its neighbours, and the votes of its columns.
 *
 * A feature is a name and up to three values. Features are handed to a sink one by one: the reader adds up their weights, the fit writes
 * them down.
 */

import {kindNamed} from '../columns/headers.ts'
import type {Columns, SensedRow} from '../columns/columns.ts'
import type {Readings} from '../columns/readings.ts'
import type {Piece} from '../pieces/cut.ts'
import type {Kind, Sense} from '../pieces/sense.ts'

/** Takes a feature. */
export type Sink = (name: string, a: string, b?: string, c?: string) => void

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
  /** Marks before it without borders of links and emphasis: the last two. */
  left: string
  /** All signs of the gap before it. */
  signs: readonly string[]
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

const bucket = (value: number): string =>
  value === 0 ? '0' : value < 0.2 ? '1' : value < 0.5 ? '2' : value < 0.8 ? '3' : '4'
const numerals = ['0', '1', '2', '3', '4', '4']
const count = (words: number): string =>
  numerals[words] ?? (words <= 8 ? '6' : words <= 14 ? '9' : words <= 25 ? '15' : '26')

function briefOf({kind, words, label, field}: Sense, {frame}: Piece): string {
  if (field && kind === 'field') return `field-${field}`
  if (kind === 'words') return `words${count(words)}`
  if (kind === 'label') return frame.link ? 'label+' : 'label'
  return kind === 'image' && label ? 'label+' : kind
}

const border = /[⟨⟩]|\/?[bic]/g
const signPattern = /\/[bic]|:[a-z_+-]+:|[Bb]y:?$|In:?$|./gsu

function factsOf(piece: Piece, sense: Sense): Facts {
  const {frame, gap} = piece
  const marks = gap === '' ? '' : gap.replace(border, '')
  return {
    brief: briefOf(sense, piece),
    words: count(sense.words),
    few: numerals[Math.min(sense.words, 3)]!,
    wrap: `${frame.link ? 'a' : ''}${frame.strong ? 'b' : ''}${frame.emphasis ? 'i' : ''}${frame.code ? 'c' : ''}${frame.quote ? 'q' : ''}${frame.bracket}`,
    left: marks.slice(-2),
    signs: gap === '' ? [] : [...new Set(gap.match(signPattern) ?? [])]
  }
}

/** Gives the features of a row: `of` takes those of a piece, `steps` those of the step to it. */
export function emitFeatures(
  {pieces, senses, places, header}: SensedRow,
  columns: Columns,
  habits: Habits,
  of: (index: number) => Sink,
  steps: (index: number) => Sink
): void {
  const facts = pieces.map((d, index) => factsOf(d, senses[index]!))
  const firstLink = pieces.find(d => d.frame.link)?.frame.link
  const firstLinked = pieces.findIndex(d => d.frame.link)
  let longest = 0
  let published = false
  for (const {kind, words} of senses) {
    if (kind !== 'people' && words > longest) longest = words
    published ||= kind === 'venue'
  }
  const inTable = pieces.some(d => d.cell !== pieces[0]!.cell)
  for (let index = 0; index < pieces.length; index++) {
    const add = of(index)
    const piece = pieces[index]!
    const sense = senses[index]!
    const {brief: me, words, few, wrap, left, signs} = facts[index]!
    const {frame, gap} = piece
    const {kind, venue, label, field, target, shape} = sense
    const behind = facts[index + 1]
    const before = facts[index - 1]?.brief ?? '^'
    const after = behind?.brief ?? '$'
    const next = pieces[index + 1]?.gap ?? '$'
    const right = behind ? next.replace(border, '').slice(0, 2) : '$'
    const line = numerals[Math.min(piece.line, 4)]!
    const sure = numerals[venue]!
    add('bias', '')
    add('kind', me)
    add('kind-shape', kind, shape)
    add('words-wrap', words, sense.little ? 'l' : '', wrap)
    add('wrap', wrap)
    add('wrap-kind', wrap, me)
    add('gap', gap)
    add('gap-after', next)
    add('left-kind', left, me)
    add('right-kind', right, me)
    add('left-right', left, right)
    add('before', before, me)
    add('after', after, me)
    add('between', before, after, kind)
    add('two-before', facts[index - 2]?.brief ?? '^', before, me)
    add('two-after', after, facts[index + 2]?.brief ?? '$', me)
    add('line', line, me)
    add('line-at', line, numerals[Math.min(index, 3)])
    add('venue-wrap', sure, wrap)
    add('venue-words', sure, words, shape)
    for (const sign of signs) {
      add('sign-kind', sign, kind)
      add('sign-words', sign, words)
    }
    for (const sign of behind?.signs ?? ['$']) {
      add('sign-after-kind', sign, kind)
      add('sign-after-words', sign, words)
    }
    if (piece.form === 'words') {
      const text = piece.text.toLowerCase()
      add('first-word', /^[\p{L}&-]+/u.exec(text)?.[0] ?? '')
      add('last-word', /[\p{L}&-]+$/u.exec(text)?.[0] ?? '')
    }
    if (label) add('label', label, frame.link ? 'a' : '', frame.bracket)
    if (field) add('field', field, right)
    if (target !== '') {
      add('target', target, kind, few)
      add('target-wrap', target, wrap)
    }
    if (kind === 'preprint' || (kind === 'date' && (before === 'preprint' || after === 'preprint')))
      add('preprint', kind, published ? 'published' : '')
    if (sense.words === longest) add('longest', kind)
    if (firstLink)
      add('first-link', index < firstLinked ? 'before' : frame.link === firstLink ? 'in' : 'after', me)
    add(frame.link ? 'habit-link' : 'habit-no-link', bucket(habits.link), few)
    add(frame.strong ? 'habit-strong' : 'habit-no-strong', bucket(habits.strong), few)
    add(frame.emphasis ? 'habit-emphasis' : 'habit-no-emphasis', bucket(habits.emphasis), few)
    add(frame.quote ? 'habit-quote' : 'habit-no-quote', bucket(habits.quote), few)
    if (inTable) emitHeader(header[piece.cell] ?? '', me, add)
    emitVotes('<', places[index]!.left, piece, sense, me, columns, add)
    emitVotes('>', places[index]!.right, piece, sense, me, columns, add)
    emitStep(index, pieces, senses, facts, steps(index))
  }
}

/** What the header of a table says of its column. */
function emitHeader(name: string, me: string, add: Sink): void {
  const named = kindNamed(name) ?? '?'
  add('column', named)
  add('column-kind', named, me)
  for (const word of name.toLowerCase().split(/[^\p{L}]+/u, 3)) if (word !== '') add('header', word)
}

/** What the other cells of a column say. */
function emitVotes(
  side: string,
  place: string,
  piece: Piece,
  sense: Sense,
  me: string,
  columns: Columns,
  add: Sink
): void {
  const votes = columns.votes(place, piece, sense)
  if (!votes) {
    add('alone', side)
    return
  }
  const {kind} = sense
  const share = (name: Kind) => votes.share(name)
  const people = share('people')
  const venues = bucket(share('venue'))
  const long = bucket(votes.long)
  add('filled', side, bucket(votes.filled))
  add('people', side, bucket(people), kind)
  add('pairs', side, bucket(people + share('pair')), kind)
  add('venues', side, venues)
  add('names', side, bucket(share('venue') + share('maybe')), kind)
  add('dates', side, bucket(share('date')), kind === 'date' || kind === 'number' ? kind : '')
  add('labels', side, bucket(share('label')))
  add('long', side, long, bucket(people))
  add('distinct', side, bucket(votes.distinct), long)
  add('venues-long', side, venues + long, me)
  add('repeated', side, bucket(votes.repeated))
}

/** What speaks for the step from the piece before. */
function emitStep(
  index: number,
  pieces: readonly Piece[],
  senses: readonly Sense[],
  facts: readonly Facts[],
  add: Sink
): void {
  const piece = pieces[index]!
  const before = pieces[index - 1]
  const {brief, signs} = facts[index]!
  const mark = piece.gap.replace(border, '').slice(0, 2)
  add('step', '')
  add('step-gap', piece.gap)
  add('step-mark', mark)
  for (const sign of signs) add('step-sign', sign)
  if (piece.gap === '') add('step-sign', '')
  if (!before) return
  const prior = facts[index - 1]!.brief
  const crosses = crossing(before, piece)
  add('step-kinds', prior, brief)
  add('step-crosses', crosses)
  add('step-long', senses[index - 1]!.words >= 3 ? 'l' : 's', senses[index]!.words >= 3 ? 'l' : 's', mark)
  add('step-to', mark, brief)
  add('step-from', mark, prior)
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

const voted = ['title', 'authors', 'venue', 'date'] as const

/** Gives the features of a row that its columns' second vote adds. */
export function emitReadings(
  {places}: SensedRow,
  roles: readonly string[],
  readings: Readings,
  of: (index: number) => Sink
): void {
  for (let index = 0; index < places.length; index++) {
    const add = of(index)
    for (const role of voted) {
      const left = readings.share(places[index]!.left, roles[index]!, role)
      const right = readings.share(places[index]!.right, roles[index]!, role)
      if (left !== undefined) add(`read-${role}`, '<', bucket(left))
      if (right !== undefined) add(`read-${role}`, '>', bucket(right))
    }
  }
}
