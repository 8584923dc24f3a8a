/**
 * An entry of the same parts in another arrangement (`[Title](url) (CVPR 2022)` in a list that puts the venue first), written as the
 * template of the list has it.
 */

import type {Entry, PaperList} from '../model/types.ts'
import type {Segment, Unit} from './anatomy.ts'
import {enough} from './habit.ts'
import {groupOf, linkKinds} from './habits.ts'
import {learnStyle} from './learn.ts'
import {isPointer} from './link-words.ts'
import type {Group} from './learn.ts'
import {tryRender} from './match.ts'
import type {SlotName} from './template.ts'
import {slotsOf} from './template.ts'
import {hasWords} from './words.ts'

/** An entry as it should look, and the group whose entries look like that. */
export interface Recast {
  text: string
  group: Group
  /** Whether the words are the same: a new label is more than a change of marks. */
  sameWords: boolean
}

/** Writes an entry as most of its kind are; undefined if they have no form in common, others are arranged like it, or a part would be lost. */
export function recast(list: PaperList, entry: Entry, segments: readonly Segment[]): Recast | undefined {
  const {groups, anatomies} = learnStyle(list)
  const group = groups.find(d => d.entries[0] && groupOf(d.entries[0]) === groupOf(entry))
  const [segment] = segments
  if (!group || !segment || segments.length > 1 || group.matching.has(entry)) return undefined
  if (group.matching.size < enough.count || group.matching.size < enough.share * group.entries.length)
    return undefined
  if (segment.gaps.some(d => hasWords(d.text.replace(/\{\w+\}/g, '')))) return undefined
  if (segment.units.some(d => isPointer(list.source, d))) return undefined
  // If nothing visible separates two parts, the entry may have been cut in the wrong place.
  const isBare = (unit: Unit | undefined) => unit !== undefined && /^(?:\s*\{\w+\}\s*)+$/.test(unit.form)
  const {units, gaps} = segment
  if (units.some((d, index) => isBare(d) && isBare(units[index + 1]) && gaps[index + 1]?.text.trim() === ''))
    return undefined

  const ways = arrangements(group, anatomies)
  const own = arrangement(segment)
  const [usual] = [...ways].reduce((most, way) => (way[1] > most[1] ? way : most), ['', 0])
  if ((ways.get(own) ?? 0) > 1 || isPartOf(own.split(' '), usual.split(' '))) return undefined

  const values: Partial<Record<SlotName, string[]>> = {}
  const wanted = slotsOf(group.template)
  const parts = [
    ...segment.units.flatMap(d => d.slots),
    ...(entry.shape === 'numbered' ? [numberOf(list, entry)] : [])
  ]
  for (const {name, start, end} of parts) {
    if (name === 'label' && !wanted.has('label')) continue
    if (!wanted.has(name) || values[name]) return undefined
    values[name] = [list.source.slice(start, end)]
  }
  const text = tryRender(group.template, values)
  if (text === undefined || text === list.source.slice(entry.span.start, entry.span.end)) return undefined
  const sameWords = wordsOf(text) === wordsOf(list.source.slice(entry.span.start, entry.span.end))
  // Only a label may have other words.
  return sameWords || parts.some(d => d.name === 'label') ? {text, group, sameWords} : undefined
}

const counted = new WeakMap<Group, Map<string, number>>()

/** How many entries of a group are arranged in each way. */
function arrangements(group: Group, anatomies: ReadonlyMap<Entry, readonly Segment[]>): Map<string, number> {
  const known = counted.get(group) ?? new Map<string, number>()
  if (known.size > 0) return known
  for (const entry of group.entries) {
    const [segment] = anatomies.get(entry) ?? []
    const way = segment && arrangement(segment)
    if (way !== undefined) known.set(way, (known.get(way) ?? 0) + 1)
  }
  counted.set(group, known)
  return known
}

/** The order of the parts, and which of them are links; adjacent links count as one. */
function arrangement(segment: Segment): string {
  const known = ways.get(segment.shape) ?? arrangementOf(segment)
  ways.set(segment.shape, known)
  return known
}

/** Segments of one shape have one arrangement. */
const ways = new WeakMap<object, string>()

function arrangementOf({units}: Segment): string {
  const parts = units.map(({kind, slots}) => {
    const names = slots.filter(d => d.name !== 'label').map(d => (linkKinds.has(d.name) ? 'link' : d.name))
    return linkKinds.has(kind) ? 'link' : names.join('+')
  })
  return parts.filter((part, index) => part !== 'link' || parts[index - 1] !== 'link').join(' ')
}

/** Whether the parts are some of all, in the same order. */
function isPartOf(parts: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const part of all) if (part === parts[at]) at++
  return at === parts.length
}

function numberOf({source}: PaperList, {span}: Entry): {name: SlotName; start: number; end: number} {
  const digits = /^\d*/.exec(source.slice(span.start, span.start + 10))?.[0].length ?? 0
  return {name: 'number', start: span.start, end: span.start + digits}
}

/** The words of a text, whatever their order. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
}
