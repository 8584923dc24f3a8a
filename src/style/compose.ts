/**
 * A template, composed of the parts that most entries have, in their usual order.
 */

import {labelOf} from '../reading/labels.ts'
import type {Segment, Unit, UnitKind} from './anatomy.ts'
import {commonest, merged} from './commonest.ts'
import {linkKinds} from './habits.ts'
import type {Piece, Template} from './template.ts'

/** A part that a smaller share of entries has is not in the template. */
const rare = 0.05

/** The template that most entries follow, from their parts; one entry an element. */
export function templateOf(source: string, entries: readonly (readonly Segment[])[]): Template {
  const isTable = entries.some(d => d.length > 1)
  if (!isTable)
    return merged(
      cellOf(
        source,
        entries.flatMap(d => d[0] ?? [])
      )
    )
  const columns = Math.max(...entries.map(d => d.length))
  const cells = Array.from({length: columns}, (_, column) =>
    cellOf(
      source,
      entries.flatMap(d => d[column] ?? [])
    )
  )
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
  units: {unit: Unit; segment: Segment; index: number}[]
}

/** The template of entries without columns, or of one column. */
function cellOf(source: string, segments: readonly Segment[]): Piece[] {
  const places = ordered(placesOf(segments), segments)
  if (places.length === 0) {
    const filled = segments.filter(d => (d.gaps[0]?.text ?? '') !== '').length
    return filled === 0 ? [] : [{type: 'optional', pieces: [{type: 'slot', name: 'text'}]}]
  }
  const firstRequired = places.findIndex(d => isRequired(d, segments.length))
  const lead = commonest(segments.map(d => d.gaps[0]?.pieces ?? []))
  const pieces: Piece[] = [...lead]
  for (const [index, place] of places.entries()) {
    const own = unitOf(source, place)
    const before = commonest(
      place.units.filter(d => d.index > 0).map(d => d.segment.gaps[d.index]?.pieces ?? [])
    )
    const after = commonest(place.units.map(d => d.segment.gaps[d.index + 1]?.pieces ?? []))
    if (isRequired(place, segments.length))
      pieces.push(...(index === 0 || index === firstRequired ? [] : before), ...own)
    else if (index < firstRequired) pieces.push({type: 'optional', pieces: [...own, ...after]})
    else pieces.push({type: 'optional', pieces: index === 0 ? own : [...before, ...own]})
    if (
      index > 0 &&
      index === firstRequired &&
      places.slice(0, index).every(d => isRequired(d, segments.length))
    )
      pieces.splice(-own.length, 0, ...before)
  }
  const last = commonest(segments.map(d => d.gaps.at(-1)?.pieces ?? []))
  return [...pieces, ...(last.some(d => d.type === 'slot') ? [] : last)]
}

function isRequired({kind, turn, units}: Place, total: number): boolean {
  if (turn > 0) return false
  if (kind === 'title') return true
  if (kind === 'paper') return units.length >= 0.9 * total
  return !linkKinds.has(kind) && kind !== 'other' && units.length >= 0.8 * total
}

function placesOf(segments: readonly Segment[]): Place[] {
  const places = new Map<string, Place>()
  for (const segment of segments) {
    const turns = new Map<UnitKind, number>()
    for (const [index, unit] of segment.units.entries()) {
      const turn = turns.get(unit.kind) ?? 0
      turns.set(unit.kind, turn + 1)
      const key = `${unit.kind} ${turn}`
      const place = places.get(key) ?? {kind: unit.kind, turn, units: []}
      places.set(key, place)
      place.units.push({unit, segment, index})
    }
  }
  return [...places.values()].filter(d => d.units.length >= Math.max(2, rare * segments.length))
}

/** The places in their usual order. */
function ordered(places: readonly Place[], segments: readonly Segment[]): Place[] {
  const index = new Map(segments.map((segment, at) => [segment, at]))
  const positions = places.map(d => new Map(d.units.map(({segment, index: at}) => [index.get(segment), at])))
  const before = (one: number, two: number) => {
    let votes = 0
    for (const [segment, at] of positions[one] ?? []) {
      const other = positions[two]?.get(segment)
      if (other !== undefined) votes += Math.sign(other - at)
    }
    return votes
  }
  const rank = places.map((place, one) => {
    const ahead = places.filter((_, two) => before(two, one) > 0).length
    return {place, ahead, mean: mean(place.units.map(d => d.index))}
  })
  return rank.sort((a, b) => a.ahead - b.ahead || a.mean - b.mean).map(d => d.place)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, d) => sum + d, 0) / Math.max(1, numbers.length)
}

/** How the unit is usually written, with its words if most links of its role have the same. */
function unitOf(source: string, {kind, units}: Place): Piece[] {
  const isLabelled = linkKinds.has(kind) || kind === 'other'
  return commonest(
    units.map(({unit}) => {
      let at = -1
      return unit.pieces.map((piece): Piece => {
        if (piece.type !== 'slot') return piece
        const slot = unit.slots[++at]
        const words = slot && source.slice(slot.start, slot.end)
        return piece.name === 'label' && isLabelled && words !== undefined && labelOf(words)
          ? {type: 'text', value: words}
          : piece
      })
    }),
    'label'
  )
}
