/**
 * Labelled lists as rows: the pieces of each entry, and which roles its label allows them.
 */

import {readFileSync, readdirSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from '../../src/markdown/parse.ts'
import {flowOf} from '../../src/flow/flow.ts'
import type {Flow, Range} from '../../src/flow/flow.ts'
import {sectionsOf} from '../../src/model/sections.ts'
import {candidatesOf} from '../../src/model/candidates.ts'
import {entriesAmong} from '../../src/model/judge.ts'
import type {Candidate} from '../../src/model/reader.ts'
import {lowerBound} from '../../src/flow/ranges.ts'
import {piecesOf} from '../../src/pieces/cut.ts'
import type {Piece} from '../../src/pieces/cut.ts'
import {senseOf} from '../../src/pieces/sense.ts'
import {Columns} from '../../src/columns/columns.ts'
import type {SensedRow} from '../../src/columns/columns.ts'
import {featuresOf, habitsOf} from '../../src/chain/features.ts'
import type {Features} from '../../src/chain/features.ts'
import {roles} from '../../src/chain/chain.ts'
import type {Role} from '../../src/chain/chain.ts'
import {extract} from '../../src/chain/extract.ts'
import {shapes} from '../../tests/shapes/shape.ts'
import {isPreprint} from '../../src/reading/venue.ts'

export interface Label {
  line: number
  endLine?: number
  title: string
  altTitle?: string[]
  venue: string | null | undefined
  altVenue?: string[]
  year: number | null | undefined
  authors?: string | null | undefined
  maybe?: boolean
  doubt?: string[]
}

export interface Labelled {
  name: string
  text: string
  labels: Label[]
  /** Whether labels have no lines: they are in order. */
  ordered?: boolean
  /** Lines that were labelled, where not all were. */
  window?: [number, number]
}

export interface Group {
  rows: {row: SensedRow; features: Features}[]
  /** What each row was read as alone. */
  roles?: Role[][]
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

export const key = (t: unknown): string =>
  String(t ?? '').normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/&/g, 'and').replace(/[^\p{L}\p{N}+#*]/gu, '')
export const venueKey = (v: unknown): string | null =>
  v == null ? null : String(v).normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}&@]/gu, '') || null
export const isArxiv = (v: string | null): boolean => /^(arxiv|arxivpreprint|preprint|corr)$/.test(v ?? '')

const lines = (file: string) => readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map(d => JSON.parse(d))

/** Reads the labelled lists and cases of a folder. */
export function readLabelled(folder: string, empty = false): Labelled[] {
  const found: Labelled[] = []
  const gold = join(folder, 'corpus/gold')
  if (existsSync(gold))
    for (const file of readdirSync(gold).filter(d => d.endsWith('.jsonl'))) {
      const name = file.replace(/\.jsonl$/, '')
      found.push({name: `gold/${name}`, text: readFileSync(join(folder, 'corpus/lists', name), 'utf8'), labels: lines(join(gold, file))})
    }
  const scholars = join(folder, 'corpus/scholars')
  if (existsSync(scholars))
    for (const {file, window} of JSON.parse(readFileSync(join(scholars, 'sources.json'), 'utf8')))
      found.push({window, name: `scholars/${file}`, text: readFileSync(join(scholars, 'files', file), 'utf8'), labels: lines(join(scholars, 'labels', `${file}.jsonl`))})
  const cases = join(folder, 'cases/reading.jsonl')
  if (existsSync(cases))
    for (const d of lines(cases))
      if (d.entries && (d.entries.length > 0 || empty) && d.entries.every((e: Label) => e.title))
        found.push({name: `case/${d.id}`, text: d.text, ordered: true, labels: d.entries.map((e: Label) => ({...e, authors: undefined, line: 0}))})
  for (const shape of shapes()) {
    const cell = (text: string | undefined) => (text === '?' ? undefined : text === '–' ? null : text)
    const labels = shape.labels.map(({cells, lines: [line, endLine]}): Label => {
      const year = cell(cells[2])
      return {line, endLine, title: cells[0]!, venue: cell(cells[1]), year: year === null || year === undefined ? year : Number(year)}
    })
    if (labels.length > 0 || empty) found.push({name: `shape/${shape.file}: ${shape.name}`, text: shape.text, labels})
  }
  return found
}

/** Where the rows of a list are, by group, and the label of each. */
export interface Placed {
  name: string
  flow: Flow
  groups: {range: Range; header: readonly string[]; label: Label | undefined}[][]
  missed: number
}

/** Finds the rows of a labelled list. */
export function placedOf({name, text, labels, ordered}: Labelled): Placed {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const tree = parse(source)
  const flow = flowOf(tree, source)
  const sections = sectionsOf(tree, flow)
  const candidates = candidatesOf(tree, source, flow)
  const sectionOf = ({span, shape}: Candidate) => {
    const limit = shape === 'heading' ? span.start : span.start + 1
    return sections[lowerBound(sections, limit, d => d.span.start) - 1]
  }
  const chosen = new Set(entriesAmong(candidates, sectionOf, sections[0]))
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number) => lowerBound(starts, offset + 1, d => d)
  const matched = new Map<Candidate, Label>()
  let missed = 0
  const free = new Set(candidates)
  for (const label of labels) {
    const wanted = key(label.title)
    const holds = (d: Candidate) => key(flow.text.slice(d.range.start, d.range.end)).includes(wanted)
    const hits = candidates.filter(d => {
      if (!free.has(d)) return false
      if (ordered) return holds(d)
      const line = lineOf(d.span.start)
      return line >= label.line - 2 && line <= (label.endLine ?? label.line) && (line === label.line || holds(d))
    })
    const hit = hits.find(d => holds(d) && chosen.has(d)) ?? hits.find(holds) ?? hits.find(d => chosen.has(d))
    if (!hit) missed++
    else {
      free.delete(hit)
      matched.set(hit, label)
    }
  }
  const groups = Map.groupBy(
    candidates.filter(d => chosen.has(d) || matched.has(d)),
    d => groupKey(d)
  )
  const {text: shown, links, images, marks, starts: s, ends} = flow
  const kept = {text: shown, links, images, marks, starts: s, ends, tags: [], ranges: new Map()}
  return {
    name,
    flow: kept,
    missed,
    groups: [...groups.values()].map(d => d.map(e => ({range: e.range, header: e.table?.header ?? [], label: matched.get(e)})))
  }
}

/** Rows of a list with what is allowed. */
export function examplesIn({name, flow, groups}: Placed): Example[] {
  const examples: Example[] = []
  for (const members of groups) {
    const rows = members.map((d): SensedRow => {
      const pieces = piecesOf(flow, d.range)
      return {pieces, senses: pieces.map(senseOf), header: d.header}
    })
    const columns = new Columns(rows)
    const habits = habitsOf(rows)
    const group: Group = {rows: rows.map(row => ({row, features: featuresOf(row, columns, habits)}))}
    for (const [index, {row, features}] of group.rows.entries()) {
      const {label} = members[index]!
      if (!label || label.maybe) continue
      examples.push({group, index, list: name, flow, row, features, label, ...allowedOf(flow, row, label)})
    }
  }
  return examples
}

export const groupKey = (d: Candidate): string => `${d.shape}|${d.table?.header.join('¦') ?? ''}`

const [T, A, V, D, O] = roles.map((_, i) => i) as [number, number, number, number, number]

function allowedOf(flow: Flow, {pieces, senses}: SensedRow, label: Label): {allowed: boolean[][]; reachable: boolean} {
  const any = (...list: number[]) => roles.map((_, i) => list.includes(i))
  const doubt = new Set(label.doubt ?? [])
  // Title
  const titles = [label.title, ...(label.altTitle ?? [])].map(key)
  let run: [number, number] | undefined
  const keys = pieces.map(d => key(d.text))
  const may = (list: string[], from: number, to: number) => {
    const joined = keys.slice(from, to + 1).join('')
    return list.some(d => joined.length >= d.length * 0.8 && joined.length <= d.length * 1.3 + 12 && (joined.includes(d) || d.includes(joined.slice(2, 12))))
  }
  for (let from = 0; from < pieces.length; from++)
    for (let to = from; to < Math.min(pieces.length, from + 24); to++) {
      if (!may(titles, from, to)) continue
      const fields = extract(flow, pieces, pieces.map((_, i) => (i >= from && i <= to ? 'title' : 'other')))
      const shown = fields.title && key(flow.text.slice(fields.title.start, fields.title.end))
      if (shown !== undefined && titles.includes(shown)) {
        if (!run || to - from < run[1] - run[0]) run = [from, to]
        break
      }
    }
  const reachable = run !== undefined
  // Venue
  const wanted = [label.venue, ...(label.altVenue ?? [])].map(venueKey)
  const dates = pieces.flatMap((d, i) => (d.date?.value !== undefined && d.date.value === label.year ? [i] : []))
  let venue: [number, number] | undefined
  if (label.venue != null) {
    const runs: [number, number][] = []
    for (let from = 0; from < pieces.length; from++) {
      if (run && from >= run[0] && from <= run[1]) continue
      for (let to = from; to < Math.min(pieces.length, from + 14); to++) {
        if (run && to >= run[0] && to <= run[1]) break
        if (!may(wanted.flatMap(d => (d === null ? [] : [d.replace(/[&@]/g, '')])), from, to)) continue
        const fields = extract(flow, pieces, pieces.map((d, i) => (i >= from && i <= to ? (d.form === 'date' && i > from && i < to ? 'date' : 'venue') : 'other')))
        if (wanted.includes(venueKey(fields.venue?.text ?? null))) {
          if (pieces[from]!.form !== 'date' && pieces[to]!.form !== 'date') runs.push([from, to])
          break
        }
      }
    }
    const tight = runs.filter(d => !runs.some(e => e !== d && e[0] >= d[0] && e[1] <= d[1]))
    const near = ([from, to]: [number, number]) => Math.min(...dates.map(d => (d < from ? from - d : d - to)), 99)
    venue = tight.sort((a, b) => near(a) - near(b))[0]
  }
  const inVenue = (i: number) => venue !== undefined && i >= venue[0] && i <= venue[1]
  const inTitle = (i: number) => run !== undefined && i >= run[0] && i <= run[1]
  const freeDates = dates.filter(d => !inTitle(d))
  const distance = (i: number) => (venue ? (i < venue[0] ? venue[0] - i : Math.max(0, i - venue[1])) : i)
  const date = freeDates.sort((a, b) => distance(a) - distance(b))[0]
  const authors = label.authors == null ? undefined : key(label.authors)
  const allowed = pieces.map((piece, i) => {
    if (inTitle(i)) return any(T)
    if (!reachable && senses[i]!.kind === 'words') return any(T, A, O, ...(venue || label.venue == null ? [] : [V]), ...(inVenue(i) ? [V] : []))
    if (inVenue(i)) return piece.form === 'date' ? (label.year == null && !doubt.has('year') ? any(V, O) : any(V, D)) : any(V)
    if (piece.date) {
      if (label.year === undefined) return any(D, O)
      if (doubt.has('year')) return any(D, O)
      if (i === date) return any(D)
      return freeDates.includes(i) ? any(D, O) : any(O)
    }
    const freeVenue = doubt.has('venue') || label.venue === undefined || (label.venue != null && venue === undefined) || (isPreprint(piece.text) && (label.venue == null || isArxiv(venueKey(label.venue))))
    const {kind, words, little} = senses[i]!
    const isName = authors ? authors.includes(key(piece.text)) : undefined
    const list = [O]
    if (freeVenue && piece.form === 'words') list.push(V)
    if (isName === true || (isName === undefined && kind === 'people')) return any(A, ...(freeVenue ? [V] : []))
    if (isName === undefined && (kind === 'name' || (kind === 'words' && words <= 3 && !little))) list.push(A)
    return any(...list)
  })
  return {allowed, reachable}
}
