/**
 * The habits of a template in the config.
 */

import type {Entry, PaperList} from '../model/types.ts'
import {roles, segmentOf} from './anatomy.ts'
import type {Segment} from './anatomy.ts'
import type {Habit} from './habit.ts'
import {signature} from './habits.ts'
import type {Edge, Habits} from './habits.ts'
import {lineOf, matchLine} from './match.ts'
import type {Skeleton, Slot} from './skeleton.ts'
import type {Piece, SlotName, Template} from './template.ts'
import {isSlot, printTemplate, slotsOf} from './template.ts'
import {plainSpace} from './words.ts'

const linkSlots = [...roles].filter(isSlot)

/** The habits that a template stands for; undefined if it has no title, or a link that is not closed. */
export function habitsFrom(template: Template): (Habits & {appliesTo(entry: Entry): boolean}) | undefined {
  const isTable = template[0]?.type === 'text' && template[0].value.trimStart().startsWith('|')
  const cells = isTable ? cellsOf(flat(template)) : [flat(template)]
  const segments = cells.map((d, column) => segmentOf(skeletonOf(d, column)))
  if (
    !segments.every(d => d !== undefined) ||
    !segments.some(d => d.units.some(unit => unit.kind === 'title'))
  )
    return undefined
  const required = slotsOf(template)
  const needs = (...names: SlotName[]) => names.some(d => required.get(d) === 'required')
  const presence: Habits['presence'] = (_, part) => {
    const isNeeded = part === 'tag' ? needs('venue', 'year') : needs(...linkSlots)
    return isNeeded ? {value: 'yes', count: 1, total: 1, section: undefined} : undefined
  }
  return {
    ...asHabits(segments),
    presence,
    appliesTo: ({table}) => (table?.header.length ?? 1) === cells.length && (table !== undefined) === isTable
  }
}

/** A template without the marks of its optional parts. */
function flat(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(d => (d.type === 'optional' ? flat(d.pieces) : [d]))
}

/** The pieces of each column of a row. */
function cellsOf(pieces: readonly Piece[]): Piece[][] {
  const cells: Piece[][] = [[]]
  for (const piece of pieces) {
    const parts = piece.type === 'text' ? piece.value.split(/\s*(?<!\\)\|\s*/) : []
    if (piece.type !== 'text') cells.at(-1)?.push(piece)
    for (const [index, value] of parts.entries()) {
      if (index > 0) cells.push([])
      if (value) cells.at(-1)?.push({type: 'text', value})
    }
  }
  return cells.slice(1, -1)
}

/** A template as if it were an entry, the words of its links as parts. */
function skeletonOf(pieces: readonly Piece[], column: number): Skeleton {
  const slots: {name: SlotName; source: string}[] = []
  const place = (name: SlotName, source: string) => {
    slots.push({name, source})
    return String.fromCharCode(0xdfff + slots.length)
  }
  let text = ''
  for (const piece of pieces) {
    if (piece.type === 'text') text += piece.value
    else if (piece.type === 'slot') {
      const label = roles.has(piece.name) ? /\[([^[\]\ue000-\uf8ff!]+)\]\(\s*<?$/.exec(text) : null
      const words = label?.[1]?.replace(/^[\\*_`]+|[\\*_`]+$/g, '')
      if (label && words) {
        const at = text.indexOf(words, label.index)
        text = text.slice(0, at) + place('label', words) + text.slice(at + words.length)
      }
      text += place(piece.name, piece.name === 'year' ? '2000' : piece.name)
    }
  }
  const nowhere = {start: 0, end: 0}
  return {
    text: text.replace(/[\ue000-\uf8ff]/g, char =>
      slots[char.charCodeAt(0) - 0xe000]?.name === 'text' ? '…' : char
    ),
    column,
    places: {
      slot: (char): Slot => ({name: slots[char.charCodeAt(0) - 0xe000]?.name ?? 'text', ...nowhere}),
      at: () => nowhere
    },
    source: char => slots[char.charCodeAt(0) - 0xe000]?.source ?? ''
  }
}

function asHabits(segments: readonly Segment[]): Omit<Habits, 'presence'> {
  const say = (value: string | undefined): Habit | undefined =>
    value === undefined ? undefined : {value, count: 0, total: 0, section: undefined}
  const indexOf = (column: number, kind: Edge) =>
    segments[column]?.units.findIndex(d => d.kind === kind) ?? -1
  return {
    gap({column}, from, to) {
      const {gaps = [], units = []} = segments[column] ?? {}
      if (to === 'end') return say(from === 'start' ? undefined : plainSpace(gaps.at(-1)?.text ?? ''))
      const at = indexOf(column, to)
      const earlier = from === 'start' ? 0 : indexOf(column, from) + 1
      if (at < 0 || earlier > at || (from !== 'start' && earlier === 0)) return undefined
      if (from === 'start' && at > 0 && units[at - 1]) return undefined
      return say(plainSpace(gaps[at]?.text ?? ''))
    },
    form({column}, unit) {
      const own = segments[column]?.units.find(d => d.kind === unit.kind && signature(d) === signature(unit))
      const [year = '{year}'] = /\{(?:year|yy|date)\}/.exec(unit.form) ?? []
      return say(own?.form.replace('{year}', year)) // in as many digits as the entry has
    },
    order({column}, one, two) {
      const [a, b] = [indexOf(column, one), indexOf(column, two)]
      return a < 0 || b < 0 ? undefined : {...(say(a < b ? 'before' : 'after') as Habit), count: 1, total: 1}
    }
  }
}

/**
 * Why no entry of a list follows a template, in one sentence that names the first place where the nearest entry differs; undefined if
 * some do, or the list is too short to tell.
 */
export function whyUnmatched(
  template: Template,
  list: PaperList
): {entry: Entry; reason: string} | undefined {
  if (list.entries.length < 8) return undefined
  let best: {entry: Entry; matched: number; expected: string; actual: string} | undefined
  for (const entry of list.entries) {
    const line = lineOf(list.source, entry)
    if (!line) continue
    let furthest = {matched: 0, expected: '', actual: ''}
    const values = matchLine(template, line, failure => {
      if (failure.at > furthest.matched || furthest.expected === '')
        furthest = {matched: failure.at, expected: failure.expected, actual: failure.actual}
    })
    if (values) return undefined
    if (!best || furthest.matched > best.matched) best = {entry, ...furthest}
  }
  if (!best) return undefined
  const reason = `No entry follows the configured template \`${printTemplate(template)}\`: this one has ${best.actual} in place of ${best.expected}`
  return {entry: best.entry, reason}
}
