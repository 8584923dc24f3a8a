/**
 * The rows of labelled lists: what speaks for each role of their pieces, and which roles their labels allow.
 */

import {parse} from '../../src/markdown/parse.ts'
import {flowOf} from '../../src/flow/flow.ts'
import type {Flow} from '../../src/flow/flow.ts'
import {lowerBound} from '../../src/flow/ranges.ts'
import {roles} from '../../src/chain/chain.ts'
import type {Role} from '../../src/chain/chain.ts'
import {extract} from '../../src/chain/extract.ts'
import {emitOwn, emitVotes} from '../../src/chain/features.ts'
import {habitsOf} from '../../src/chain/features/habits.ts'
import {byTexts} from '../../src/chain/take.ts'
import {sensedRow} from '../../src/chain/read.ts'
import type {Row} from '../../src/chain/read.ts'
import {separator} from '../../src/chain/weights.ts'
import {Columns} from '../../src/columns/columns.ts'
import type {SensedRow} from '../../src/columns/columns.ts'
import type {Readings} from '../../src/columns/readings.ts'
import {candidatesOf} from '../../src/candidates/candidates.ts'
import {groupOf} from '../../src/signs/places.ts'
import {linesOf} from '../../src/candidates/looks.ts'
import {headerOf} from '../../src/candidates/candidate.ts'
import type {Candidate} from '../../src/candidates/candidate.ts'
import {isPreprint} from '../../src/reading/venue.ts'
import {isPreprintName, titleKey, venueKey} from './labels.ts'
import type {Label, Labelled} from './labels.ts'

export interface Group {
  rows: {row: SensedRow; features: Features}[]
  /** What each row was read as alone. */
  roles?: Role[][]
  readings?: Readings
  /** What each row was read as with the votes of its columns. */
  voted?: Role[][] | undefined
  kept?: Role[][] | undefined
}

export interface Example {
  group: Group
  index: number
  list: string
  flow: Flow
  row: SensedRow
  features: Features
  label: Label
  allowed: boolean[][]
  reachable: boolean
}

/** Where the rows of a list are, by group, and the label of each. */
export interface Placed {
  name: string
  flow: Flow
  groups: (Row & {label: Label | undefined})[][]
  missed: number
}

/** Finds the rows of a labelled list. */
export function placedOf({name, text, labels, ordered}: Labelled): Placed {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const tree = parse(source)
  const flow = flowOf(tree, source)
  const candidates = candidatesOf(tree, source, flow)
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number) => lowerBound(starts, offset + 1, d => d)
  const matched = new Map<Candidate, Label>()
  let missed = 0
  const free = new Set(candidates)
  for (const label of labels) {
    const wanted = titleKey(label.title)
    const holds = (d: Candidate) => titleKey(flow.text.slice(d.range.start, d.range.end)).includes(wanted)
    const hits = candidates.filter(d => {
      if (!free.has(d)) return false
      if (ordered) return holds(d)
      const line = lineOf(d.span.start)
      return (
        line >= label.line - 2 && line <= (label.endLine ?? label.line) && (line === label.line || holds(d))
      )
    })
    const [hit] = hits.sort(
      (a, b) =>
        Number(holds(b)) - Number(holds(a)) || a.range.end - a.range.start - (b.range.end - b.range.start)
    )
    if (!hit) missed++
    else {
      free.delete(hit)
      matched.set(hit, label)
    }
  }
  const groups = Map.groupBy(candidates, groupOf)
  return {
    name,
    flow,
    missed,
    groups: [...groups.values()].map(d =>
      d.map(e => ({range: e.range, header: headerOf(e), except: e.except, label: matched.get(e)}))
    )
  }
}

/** Rows of a list with what is allowed. */
export function examplesIn({name, flow, groups}: Placed): Example[] {
  const examples: Example[] = []
  for (const members of groups) {
    const rows = members.map(d => sensedRow(flow, d))
    const columns = new Columns(rows)
    const habits = habitsOf(rows)
    const group: Group = {rows: rows.map(row => ({row, features: featuresOf(row, columns, habits)}))}
    for (const [index, {row, features}] of group.rows.entries()) {
      const {label} = members[index]!
      if (!label || label.maybe) continue
      const allowed = allowedOf(flow, row, label)
      examples.push({group, index, list: name, flow, row, features, label, ...allowed})
      if (index % 3 === 0) examples.push(...linesOfRow(name, flow, row, label, allowed))
      // Also read alone: in a list of one entry, columns do not help.
      if (rows.length > 1 && index % 4 === 1) {
        const own = featuresOf(row, new Columns([row]), habitsOf([row]))
        examples.push({
          group: {rows: [{row, features: own}]},
          index: 0,
          list: `${name} alone`,
          flow,
          row,
          features: own,
          label,
          ...allowed
        })
      }
    }
  }
  return examples
}

/** The lines of a row, each read alone, as those of blocks are before it is known where an entry begins. */
function linesOfRow(
  name: string,
  flow: Flow,
  {pieces}: SensedRow,
  label: Label,
  {allowed, reachable}: {allowed: boolean[][]; reachable: boolean}
): Example[] {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last || first.line === last.line) return []
  const known = new Map(pieces.map((d, index) => [d.start, allowed[index]!]))
  return linesOf(flow, {start: first.start, end: last.end}).flatMap(range => {
    const row = sensedRow(flow, {range, header: []})
    const own = row.pieces.map(d => known.get(d.start))
    if (row.pieces.length === 0 || own.includes(undefined)) return []
    const features = featuresOf(row, new Columns([row]), habitsOf([row]))
    return {
      group: {rows: [{row, features}]},
      index: 0,
      list: `${name} lines alone`,
      flow,
      row,
      features,
      label,
      allowed: own as boolean[][],
      reachable
    }
  })
}

/** Names of features: of each piece, and of the step to it. */
export interface Features {
  of: string[][]
  steps: string[][]
}

/** A feature as the table of weights names it. */
export function nameOf(...parts: readonly (string | undefined)[]): string {
  const name = parts.filter(d => d !== undefined).join(separator)
  const known = names.get(name)
  if (known !== undefined) return known
  names.set(name, name)
  return name
}

/** Each name once: there are millions of features. */
const names = new Map<string, string>()

function featuresOf(row: SensedRow, columns: Columns, habits: ReturnType<typeof habitsOf>): Features {
  const features: Features = {of: row.pieces.map(() => []), steps: row.pieces.map(() => [])}
  const of = byTexts((at, part, texts) => part(texts, (...d) => features.of[at]!.push(nameOf(...d))))
  const steps = byTexts((at, part, texts) => part(texts, (...d) => features.steps[at]!.push(nameOf(...d))))
  emitOwn(row, of, steps)
  emitVotes(row, columns, habits, of)
  return features
}

const [T, A, V, D, O] = roles.map((_, i) => i) as [number, number, number, number, number]

function allowedOf(
  flow: Flow,
  {pieces, senses}: SensedRow,
  label: Label
): {allowed: boolean[][]; reachable: boolean} {
  const any = (...list: number[]) => roles.map((_, i) => list.includes(i))
  const doubt = new Set(label.doubt ?? [])
  // Title
  const titles = [label.title, ...(label.altTitle ?? [])].map(titleKey)
  let run: [number, number] | undefined
  const keys = pieces.map(d => titleKey(d.text))
  const may = (list: string[], from: number, to: number) => {
    const joined = keys.slice(from, to + 1).join('')
    return list.some(
      d =>
        joined.length >= d.length * 0.8 &&
        joined.length <= d.length * 1.3 + 12 &&
        (joined.includes(d) || d.includes(joined.slice(2, 12)))
    )
  }
  for (let from = 0; from < pieces.length; from++)
    for (let to = from; to < Math.min(pieces.length, from + 24); to++) {
      if (!may(titles, from, to)) continue
      const fields = extract(
        flow,
        pieces,
        pieces.map((_, i) => (i >= from && i <= to ? 'title' : 'other'))
      )
      const shown = fields.title && titleKey(flow.text.slice(fields.title.start, fields.title.end))
      if (shown !== undefined && titles.includes(shown)) {
        if (!run || to - from < run[1] - run[0]) run = [from, to]
        break
      }
    }
  const reachable = run !== undefined
  // Venue
  const wanted = [label.venue, ...(label.altVenue ?? [])].map(venueKey)
  const dates = pieces.flatMap((d, i) =>
    d.date?.value !== undefined && d.date.value === label.year ? [i] : []
  )
  let venue: [number, number] | undefined
  if (label.venue != null) {
    const runs: [number, number][] = []
    for (let from = 0; from < pieces.length; from++) {
      if (run && from >= run[0] && from <= run[1]) continue
      for (let to = from; to < Math.min(pieces.length, from + 14); to++) {
        if (run && to >= run[0] && to <= run[1]) break
        if (
          !may(
            wanted.flatMap(d => (d === null ? [] : [d.replace(/[&@]/g, '')])),
            from,
            to
          )
        )
          continue
        const fields = extract(
          flow,
          pieces,
          pieces.map((d, i) =>
            i >= from && i <= to ? (d.form === 'date' && i > from && i < to ? 'date' : 'venue') : 'other'
          )
        )
        if (wanted.includes(venueKey(fields.venue?.text ?? null))) {
          if (pieces[from]!.form !== 'date' && pieces[to]!.form !== 'date') runs.push([from, to])
          break
        }
      }
    }
    const tight = runs.filter(d => !runs.some(e => e !== d && e[0] >= d[0] && e[1] <= d[1]))
    const near = ([from, to]: [number, number]) =>
      Math.min(...dates.map(d => (d < from ? from - d : d - to)), 99)
    venue = tight.sort((a, b) => near(a) - near(b))[0]
  }
  const inVenue = (i: number) => venue !== undefined && i >= venue[0] && i <= venue[1]
  const inTitle = (i: number) => run !== undefined && i >= run[0] && i <= run[1]
  const freeDates = dates.filter(d => !inTitle(d))
  const distance = (i: number) => (venue ? (i < venue[0] ? venue[0] - i : Math.max(0, i - venue[1])) : i)
  const date = freeDates.sort((a, b) => distance(a) - distance(b))[0]
  const authors = label.authors === undefined ? undefined : titleKey(label.authors ?? '')
  const allowed = pieces.map((piece, i) => {
    if (inTitle(i)) return any(T)
    if (!reachable && senses[i]!.kind === 'words')
      return any(T, A, O, ...(venue || label.venue == null ? [] : [V]), ...(inVenue(i) ? [V] : []))
    if (inVenue(i))
      return piece.form === 'date'
        ? label.year == null && !doubt.has('year')
          ? any(V, O)
          : any(V, D)
        : any(V)
    if (piece.date) {
      if (label.year === undefined) return any(D, O)
      if (doubt.has('year')) return any(D, O)
      if (i === date) return any(D)
      return freeDates.includes(i) ? any(D, O) : any(O)
    }
    const freeVenue =
      doubt.has('venue') ||
      label.venue === undefined ||
      (label.venue != null && venue === undefined) ||
      (isPreprint(piece.text) && (label.venue == null || isPreprintName(venueKey(label.venue))))
    const {kind, words, little} = senses[i]!
    const isName = authors ? authors.includes(titleKey(piece.text)) : undefined
    const list = [O]
    if (freeVenue && piece.form === 'words') list.push(V)
    if (isName === true || (isName === undefined && kind === 'people'))
      return any(A, ...(freeVenue ? [V] : []))
    if (isName === undefined && (kind === 'name' || (kind === 'words' && words <= 3 && !little))) list.push(A)
    return any(...list)
  })
  return {allowed, reachable}
}
