/**
 * The template of a list, learned from its entries.
 */

import {labelOf} from '../model/labels.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Segment, Unit, UnitKind} from './anatomy.ts'
import {anatomies, groupOf, habitsOf, linkKinds} from './habits.ts'
import type {Habits} from './habits.ts'
import {lineOf, matchLine, tryRender, writtenAs} from './match.ts'
import type {Line} from './match.ts'
import {printTemplate} from './template.ts'
import type {Piece, Template} from './template.ts'
import {hasWords, maskWords} from './words.ts'

/** Entries of one kind, and the template that most of them follow. */
export interface Group {
  entries: readonly Entry[]
  template: Template
  /** Entries that follow the template to the letter. */
  matching: ReadonlySet<Entry>
}

/** What a list does. */
export interface Style {
  /** Entries that could be taken apart. */
  anatomies: ReadonlyMap<Entry, readonly Segment[]>
  habits: Habits
  /** The largest first; only those with a template that at least half of their entries follow. */
  groups: readonly Group[]
}

/** Fewer entries than this have no style. */
const fewest = 8
/** A part that fewer have is not in the template. */
const rare = 0.05

const styles = new WeakMap<PaperList, Style>()

/** Learns the style of a list, once. */
export function learnStyle(list: PaperList): Style {
  const known = styles.get(list)
  if (known) return known
  const all = anatomies(list)
  const style = {anatomies: all, habits: habitsOf(all), groups: groupsOf(list, all)}
  styles.set(list, style)
  return style
}

/** The template of most entries, and the share of all entries that follow it to the letter; null where fewer than a third do. */
export function styleOf(list: PaperList): {template: string; share: number} | null {
  const group = learnStyle(list).groups[0]
  if (!group || group.matching.size * 3 < list.entries.length) return null
  return {
    template: printTemplate(group.template),
    share: Math.round((1000 * group.matching.size) / list.entries.length) / 1000
  }
}

function groupsOf(list: PaperList, all: ReadonlyMap<Entry, readonly Segment[]>): Group[] {
  const found: Group[] = []
  for (const entries of Map.groupBy(list.entries, groupOf).values()) {
    const known = entries.flatMap(entry => all.get(entry) ?? [])
    if (known.length === 0 || entries.length < fewest) continue
    const lines = new Map(entries.map(entry => [entry, lineOf(list.source, entry)]))
    const template = templateOf(
      list.source,
      entries.flatMap(d => (all.has(d) ? [all.get(d) ?? []] : []))
    )
    const matching = new Set(entries.filter(entry => isMatch(template, lines.get(entry))))
    if (matching.size * 2 >= entries.length) found.push({entries, template, matching})
  }
  return found.sort((a, b) => b.matching.size - a.matching.size)
}

function isMatch(template: Template, line: Line | undefined): boolean {
  const values = line && matchLine(template, line)
  return line !== undefined && values !== undefined && tryRender(template, values) === writtenAs(line)
}

function templateOf(source: string, entries: readonly (readonly Segment[])[]): Template {
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

/** The places in the order that most entries have them in. */
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

/** How the unit is mostly written, with its words where most links of its role have the same. */
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

/**
 * The commonest of several texts. Where none is that of most, words are replaced by a placeholder first, so that lists whose entries differ
 * by a name or a note still have a form in common.
 */
function commonest(all: readonly (readonly Piece[])[], words: 'text' | 'label' = 'text'): Piece[] {
  const verbatim = top(all.map(d => merged(d)))
  if (!verbatim) return []
  if (verbatim.share >= 0.8) return verbatim.pieces
  const masked = top(all.map(d => merged(d.flatMap(piece => maskPiece(piece, words)))))
  return masked && masked.share > verbatim.share ? masked.pieces : verbatim.pieces
}

function top(all: readonly Piece[][]): {pieces: Piece[]; share: number} | undefined {
  const groups = [...Map.groupBy(all, d => JSON.stringify(d)).values()]
  const most = groups.reduce<Piece[][] | undefined>(
    (best, d) => (best && best.length >= d.length ? best : d),
    undefined
  )
  return most?.[0] && {pieces: most[0], share: most.length / all.length}
}

function maskPiece(piece: Piece, name: 'text' | 'label'): Piece[] {
  if (piece.type !== 'text' || !hasWords(piece.value)) return [piece]
  return maskWords(piece.value, '\ue000')
    .split(/(\ue000)/)
    .filter(d => d !== '')
    .map(d => (d === '\ue000' ? {type: 'slot', name} : {type: 'text', value: d}))
}

/** Pieces with neighbouring texts joined. */
function merged(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (piece.type === 'text' && last?.type === 'text')
      found[found.length - 1] = {type: 'text', value: last.value + piece.value}
    else if (piece.type === 'optional') found.push({type: 'optional', pieces: merged(piece.pieces)})
    else if (piece.type !== 'text' || piece.value !== '') found.push(piece)
  }
  return found
}
