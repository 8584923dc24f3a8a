/**
 * What an entry consists of: units (tag, title, authors, links), and the gaps between them.
 */

import {askPlaced, movedSpan} from '../model/about.ts'
import type {Entry} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {outside} from './enclosures.ts'
import {isPlaceholder, placeholders, skeletonsOf} from './skeleton.ts'
import type {Places, Skeleton, Slot} from './skeleton.ts'
import type {Piece, SlotName} from './template.ts'

/** What a unit is: a link is called by its role; `tag` is a venue with its year. */
export type UnitKind = Exclude<SlotName, 'label' | 'text' | 'number'> | 'tag'

/** A part with what is around it: `[**CVPR 2022**]`, `[[pdf]](…)`. */
export interface Unit {
  kind: UnitKind
  /** How it is written, with `{url}` for any URL: `[[{label}]]({url})`. */
  form: string
  pieces: readonly Piece[]
  span: Span
  slots: readonly Slot[]
}

/** Text between two units, or before the first, or after the last. */
export interface Gap {
  text: string
  pieces: readonly Piece[]
  span: Span
}

/** An entry, or a cell of one: `gaps` has one element more than `units`. */
export interface Segment {
  /** The same object for all that consist of the same parts, written in the same way. */
  shape: Shape
  column: number
  units: readonly Unit[]
  gaps: readonly Gap[]
}

/** Slots that stand for a URL. */
export const roles: ReadonlySet<string> = new Set([
  'paper',
  'code',
  'project',
  'data',
  'video',
  'slides',
  'blog',
  'demo',
  'model',
  'bibtex',
  'other'
])

interface Range extends Span {
  kind: UnitKind
}

/** Takes an entry apart; undefined if that is not certain. */
export function anatomyOf(source: string, entry: Entry): readonly PlacedSegment[] | undefined {
  const read = () => {
    const segments = skeletonsOf(source, entry)?.map(segmentOf)
    return segments?.every(d => d !== undefined) ? segments : undefined
  }
  return askPlaced({entry, question: 'anatomy'}, read, (segments, by) => segments?.map(d => d.moved(by)))
}

/** A stretch without what is in its slots: entries that are written in the same way have one shape. Offsets are those of the skeleton's text. */
export interface Shape {
  text: string
  units: readonly (Pick<Unit, 'kind' | 'form' | 'pieces'> & Span & {slots: readonly number[]})[]
  gaps: readonly (Pick<Gap, 'text' | 'pieces'> & Span)[]
}

/** A shape at its place. The places of most units and gaps are never needed. */
export class PlacedSegment implements Segment {
  readonly shape: Shape
  readonly column: number
  readonly #places: Places
  /** How far the text is moved. */
  readonly #by: number
  #units: Unit[] | undefined

  constructor(shape: Shape, column: number, places: Places, by = 0) {
    this.shape = shape
    this.column = column
    this.#places = places
    this.#by = by
  }

  get units(): Unit[] {
    return (this.#units ??= this.slots.map((slots, index) => ({
      ...this.#placed(this.shape.units[index]!),
      slots
    })))
  }

  get gaps(): Gap[] {
    return this.shape.gaps.map(d => this.#placed(d))
  }

  /** The slots of each unit. */
  get slots(): Slot[][] {
    const {text, units} = this.shape
    return units.map(({slots}) => slots.map(at => movedSpan(this.#places.slot(text[at]!), this.#by)))
  }

  moved(by: number): PlacedSegment {
    return by === 0 ? this : new PlacedSegment(this.shape, this.column, this.#places, this.#by + by)
  }

  #placed<Part extends Span>({start, end, ...part}: Part): Omit<Part, 'start' | 'end'> & {span: Span} {
    return {...part, span: movedSpan(this.#places.at(this.shape.text, start, end), this.#by)}
  }
}

/** Shapes of the stretches seen so far; null if the parts of one run into each other. */
const shapes = new Map<string, Shape | null>()
const mostShapes = 5000

/** Takes a stretch apart; undefined if its parts run into each other. */
export function segmentOf(skeleton: Skeleton): PlacedSegment | undefined {
  const {text} = skeleton
  let key = `${text}\0`
  for (let at = 0; at < text.length; at++)
    if (isPlaceholder(text.charCodeAt(at))) key += `${nameOf(skeleton, text[at]!)},`
  let shape = shapes.get(key)
  if (shape === undefined) {
    shape = shapeOf(skeleton) ?? null
    if (shapes.size >= mostShapes) shapes.clear()
    shapes.set(key, shape)
  }
  return shape === null ? undefined : new PlacedSegment(shape, skeleton.column, skeleton.places)
}

/** What a slot contains; for a year, how it is written. */
function nameOf(skeleton: Skeleton, char: string): string {
  const {name} = skeleton.places.slot(char)
  return name === 'year' ? yearForm(skeleton.source(char)) : name
}

function shapeOf(skeleton: Skeleton): Shape | undefined {
  const ranges = rangesOf(skeleton)
  if (!ranges) return undefined
  ranges.sort((a, b) => a.start - b.start)
  const limits = ranges.map((_, index) => ({
    start: ranges[index - 1]?.end ?? 0,
    end: ranges[index + 1]?.start ?? skeleton.text.length
  }))
  const units = ranges.map((range, index) => ({
    ...range,
    ...outside(skeleton.text, range, limits[index] ?? range)
  }))
  if (units.some((d, index) => index > 0 && d.start < (units[index - 1]?.end ?? 0))) return undefined

  const edges = [0, ...units.flatMap(d => [d.start, d.end]), skeleton.text.length]
  return {
    text: skeleton.text,
    units: units.map(d => unitOf(skeleton, d)),
    gaps: Array.from({length: units.length + 1}, (_, index) =>
      gapOf(skeleton, edges[2 * index] ?? 0, edges[2 * index + 1] ?? 0)
    )
  }
}

/** Where the units are, in any order; undefined if a link is not closed. */
function rangesOf({text, places: written}: Skeleton): Range[] | undefined {
  const ranges: Range[] = []
  const places = Array.from(text.matchAll(placeholders), d => ({at: d.index, name: written.slot(d[0]).name}))
  const taken = new Set<number>()

  for (const {at, name} of places.filter(d => roles.has(d.name))) {
    const span = linkAround(text, at)
    if (!span) return undefined
    const within = places.filter(d => span.start <= d.at && d.at < span.end)
    for (const d of within) taken.add(d.at)
    const parts = new Set(within.map(d => d.name))
    const kind = parts.has('title')
      ? 'title'
      : parts.has('venue') || parts.has('year')
        ? 'tag'
        : parts.has('authors')
          ? 'authors'
          : name
    ranges.push({...span, kind: kind as UnitKind})
  }

  const free = places.filter(d => !taken.has(d.at) && d.name !== 'label' && d.name !== 'number')
  for (let index = 0; index < free.length; index++) {
    const {at, name} = free[index] ?? {at: 0, name: 'text'}
    const next = free[index + 1]
    const isTag =
      next &&
      isPair(name, next.name) &&
      /^[^\p{L}\p{N}\n|]{0,6}$/u.test(text.slice(at + 1, next.at).replace(placeholders, 'x'))
    ranges.push({start: at, end: (isTag ? next.at : at) + 1, kind: isTag ? 'tag' : (name as UnitKind)})
    if (isTag) index++
  }
  return ranges
}

function isPair(one: SlotName, two: SlotName): boolean {
  return (one === 'venue' && two === 'year') || (one === 'year' && two === 'venue')
}

/** The whole link around the URL at an offset. */
function linkAround(text: string, url: number): Span | undefined {
  if (/\]\(\s{0,9}<?$/.test(text.slice(Math.max(0, url - 12), url))) {
    const start = openingBracket(text, text.lastIndexOf(']', url))
    const end = /^>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/.exec(text.slice(url + 1))
    return start === undefined || !end ? undefined : {start, end: url + 1 + end[0].length}
  }
  if (/href=["']?$/i.test(text.slice(Math.max(0, url - 6), url))) {
    const start = text.toLowerCase().lastIndexOf('<a', url)
    const end = text.toLowerCase().indexOf('</a>', url)
    return start < 0 || end < 0 ? undefined : {start, end: end + 4}
  }
  return text[url - 1] === '<' && text[url + 1] === '>'
    ? {start: url - 1, end: url + 2}
    : {start: url, end: url + 1}
}

function openingBracket(text: string, close: number): number | undefined {
  let depth = 0
  for (let at = close; at >= 0; at--) {
    if (text[at - 1] === '\\') continue
    if (text[at] === ']') depth++
    if (text[at] === '[' && --depth === 0) return text[at - 1] === '!' ? undefined : at
  }
  return undefined
}

function unitOf(skeleton: Skeleton, {start, end, kind}: Range): Shape['units'][number] {
  const text = skeleton.text.slice(start, end)
  return {
    kind,
    form: text
      .replace(placeholders, char => {
        const name = nameOf(skeleton, char)
        return roles.has(name) ? '{url}' : `{${name}}`
      })
      .replace(/\]\(\s*<?\{url\}>?\s*\)/, ']({url})'),
    pieces: piecesOf(skeleton, text),
    start,
    end,
    slots: Array.from(text.matchAll(placeholders), d => start + d.index)
  }
}

/** A year in four digits, in two, or a date; words may follow it. */
function yearForm(text: string): 'year' | 'yy' | 'date' {
  if (/\d{4}$/.test(text) && !/^\d{4}$/.test(text)) return 'date'
  return /^\d{4}(?![-/.]?\d)/.test(text) ? 'year' : /^\d{2}(?![-/.]?\d)/.test(text) ? 'yy' : 'date'
}

function gapOf(skeleton: Skeleton, start: number, end: number): Shape['gaps'][number] {
  const text = skeleton.text.slice(start, end)
  return {
    text: text.replace(placeholders, char => `{${skeleton.places.slot(char).name}}`),
    pieces: piecesOf(skeleton, text),
    start,
    end
  }
}

function piecesOf(skeleton: Skeleton, text: string): Piece[] {
  return text
    .split(/([\ue000-\uf8ff])/)
    .filter(d => d !== '')
    .map(d =>
      isPlaceholder(d.charCodeAt(0))
        ? {type: 'slot', name: skeleton.places.slot(d).name}
        : {type: 'text', value: d}
    )
}
