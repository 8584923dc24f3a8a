/**
 * Which stretches of a flow say the same as others did in an earlier reading.
 */

import type {Flow, FlowImage, FlowLink, Range} from '../flow/flow.ts'
import {numberOfRange, within} from '../flow/ranges.ts'
import {imagesIn} from '../reading/shown.ts'
import type {Kept, Stretch} from './kept.ts'

/** What is kept about a flow, by the numbers of its stretches. */
interface KeptFlow {
  kept: Kept
  stretches: Map<number, Stretch | undefined>
}

const flows = new WeakMap<Flow, KeptFlow>()

/** Lets answers about a flow be kept. */
export function keep(flow: Flow, kept: Kept): void {
  kept.begin()
  flows.set(flow, {kept, stretches: new Map()})
}

/** What is kept about a stretch; undefined if nothing is. */
export function stretchAt(flow: Flow, range: Range): Stretch | undefined {
  const own = flows.get(flow)
  if (!own) return undefined
  const number = numberOfRange(range)
  const known = own.stretches.get(number)
  if (known || own.stretches.has(number)) return known
  const found = own.kept.aboutLate(() => textOf(flow, range))
  own.stretches.set(number, found)
  return found
}

/** How far before a stretch is looked for the words that name a bare URL. */
const before = 48

/** A stretch is kept only if its last line ends within this many UTF-16 units. */
const behind = 4000

/** All that readers of a stretch look at: its text with the line around it, its links, marks and images. */
function textOf(flow: Flow, {start, end}: Range): string | undefined {
  const line = flow.text.indexOf('\n', end)
  const last = line < 0 ? flow.text.length : line
  if (last - end > behind) return undefined
  const first = Math.max(0, start - before)
  let text = `${start - first} ${end - start}\0${flow.text.slice(first, last)}`
  for (const d of within(flow.links, {start, end}))
    text += `\0${d.start - start} ${d.end - start} ${d.form} ${d.url}`
  for (const d of within(flow.marks, {start, end})) text += `\0${d.start - start} ${d.end - start} ${d.kind}`
  for (const d of imagesIn(flow, {start, end})) text += `\0${d.at - start} ${d.alt}\0${d.url}`
  return text
}

/** The links and images of a stretch, by which those of a kept answer are replaced. */
export interface Held {
  links: readonly FlowLink[]
  images: readonly FlowImage[]
}

export function heldIn(flow: Flow, range: Range): Held {
  return {links: within(flow.links, range), images: imagesIn(flow, range)}
}
