/**
 * A template, composed of the parts that most entries have, in their usual order.
 */

import {labelOf} from '../reading/labels.ts'
import type {Segment, Unit, UnitKind} from './anatomy.ts'
import {commonest, merged} from './commonest.ts'
import type {Counted} from './commonest.ts'
import {linkKinds} from './habits.ts'
import type {Piece, Template} from './template.ts'

/** A part that a smaller share of entries has is not in the template. */
const rare = 0.05

/** Entries that are written alike, with the same words in their labels: the parts of one of them, and how many they are. */
export interface Alike {
  segments: readonly Segment[]
  times: number
}

/** Cells of one column that are written alike. */
interface Cell {
  segment: Segment
  times: number
}

/** The template that most entries follow, from their parts. */
export function templateOf(source: string, entries: readonly Alike[]): Template {
  const columns = Math.max(0, ...entries.map(d => d.segments.length))
  const cells = Array.from({length: Math.max(1, columns)}, (_, column) =>
    cellOf(
      source,
      entries.flatMap(({segments: {[column]: segment}, times}) => (segment ? [{segment, times}] : []))
    )
  )
  if (columns <= 1) return merged(cells.flat())
  const text = (value: string): Piece => ({type: 'text', value})
  return merged([
    text('| '),
    ...cells.flatMap((d, index) => (index > 0 ? [text(' | '), ...d] : d)),
    text(' |')
  ])
}

/** A unit of the template: one link of a role, the second one, … */
interface Place {
  kind: UnitKind
  /** Which of the units of its kind, from 0. */
  turn: number
  units: (Cell & {unit: Unit; index: number})[]
}

/** The template of entries without columns, or of one column. */
function cellOf(source: string, cells: readonly Cell[]): Piece[] {
  const total = totalOf(cells)
  const places = ordered(placesOf(cells, total))
  if (places.length === 0) {
    const isEmpty = cells.every(d => (d.segment.gaps[0]?.text ?? '') === '')
    return isEmpty ? [] : [{type: 'optional', pieces: [{type: 'slot', name: 'text'}]}]
  }
  const firstRequired = places.findIndex(d => isRequired(d, total))
  const lead = commonest(gapsOf(cells, () => 0))
  const pieces: Piece[] = [...lead]
  for (const [index, place] of places.entries()) {
    const own = unitOf(source, place)
    const before = commonest(
      gapsOf(
        place.units.filter(d => d.index > 0),
        d => d.index
      )
    )
    const after = commonest(gapsOf(place.units, d => d.index + 1))
    if (isRequired(place, total))
      pieces.push(...(index === 0 || index === firstRequired ? [] : before), ...own)
    else if (index < firstRequired) pieces.push({type: 'optional', pieces: [...own, ...after]})
    else pieces.push({type: 'optional', pieces: index === 0 ? own : [...before, ...own]})
    if (index > 0 && index === firstRequired && places.slice(0, index).every(d => isRequired(d, total)))
      pieces.splice(-own.length, 0, ...before)
  }
  const last = commonest(gapsOf(cells, d => d.segment.gaps.length - 1))
  return [...pieces, ...(last.some(d => d.type === 'slot') ? [] : last)]
}

/** The texts of one gap of each cell. */
function gapsOf<Own extends Cell>(cells: readonly Own[], index: (cell: Own) => number): Counted {
  return cells.map(d => [d.segment.gaps[index(d)]?.pieces ?? nothing, d.times])
}

const nothing: readonly Piece[] = []

const totalOf = (all: readonly {times: number}[]): number => all.reduce((sum, d) => sum + d.times, 0)

function isRequired({kind, turn, units}: Place, total: number): boolean {
  if (turn > 0) return false
  if (kind === 'title') return true
  const count = totalOf(units)
  if (kind === 'paper') return count >= 0.9 * total
  return !linkKinds.has(kind) && kind !== 'other' && count >= 0.8 * total
}

function placesOf(cells: readonly Cell[], total: number): Place[] {
  const places = new Map<string, Place>()
  for (const cell of cells) {
    const turns = new Map<UnitKind, number>()
    for (const [index, unit] of cell.segment.units.entries()) {
      const turn = turns.get(unit.kind) ?? 0
      turns.set(unit.kind, turn + 1)
      const key = `${unit.kind} ${turn}`
      const place = places.get(key) ?? {kind: unit.kind, turn, units: []}
      places.set(key, place)
      place.units.push({...cell, unit, index})
    }
  }
  return [...places.values()].filter(d => totalOf(d.units) >= Math.max(2, rare * total))
}

/** The places in their usual order. */
function ordered(places: readonly Place[]): Place[] {
  const positions = places.map(d => new Map(d.units.map(unit => [unit.segment, unit])))
  const before = (one: number, two: number) => {
    let votes = 0
    for (const [segment, {index, times}] of positions[one] ?? []) {
      const other = positions[two]?.get(segment)
      if (other) votes += Math.sign(other.index - index) * times
    }
    return votes
  }
  const rank = places.map((place, one) => {
    const ahead = places.filter((_, two) => before(two, one) > 0).length
    const sum = place.units.reduce((sum, d) => sum + d.index * d.times, 0)
    return {place, ahead, mean: sum / Math.max(1, totalOf(place.units))}
  })
  return rank.sort((a, b) => a.ahead - b.ahead || a.mean - b.mean).map(d => d.place)
}

/** How the unit is usually written, with its words if most links of its role have the same. */
function unitOf(source: string, {kind, units}: Place): Piece[] {
  const isLabelled = linkKinds.has(kind) || kind === 'other'
  return commonest(
    units.map(({unit, times}) => [isLabelled ? withWords(source, unit) : unit.pieces, times]),
    'label'
  )
}

/** The pieces of a unit, with the words of its labels in their places. */
function withWords(source: string, {pieces, slots}: Unit): Piece[] {
  let at = -1
  return pieces.map((piece): Piece => {
    if (piece.type !== 'slot') return piece
    const slot = slots[++at]
    const words = slot && source.slice(slot.start, slot.end)
    return piece.name === 'label' && words !== undefined && labelOf(words)
      ? {type: 'text', value: words}
      : piece
  })
}
