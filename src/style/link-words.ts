/**
 * What the words of a link say about it.
 */

import {labelOf} from '../reading/labels.ts'
import type {Unit} from './anatomy.ts'
import {linkKinds} from './habits.ts'

/** What the words of a link say it is for, if they do. */
export function wordsOf(source: string, {slots}: Unit): ReturnType<typeof labelOf> {
  const words = slots.find(d => d.name === 'label')
  const text = words ? source.slice(words.start, words.end) : ''
  return text === '' || text.includes('\\') ? undefined : labelOf(text)
}

/** Whether a link has words that do not say what it is for: the name of an author, a year. */
export function isNamed(source: string, unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    linkKinds.has(unit.kind) &&
    unit.slots.some(d => d.name === 'label') &&
    !wordsOf(source, unit)
  )
}

/** Whether the words of a link are those of a sentence that points somewhere: `on arXiv [here](…)`. */
export function isPointer(source: string, {span}: Unit): boolean {
  return /^\[(?:here|this(?: \w+)?|click here)\]/i.test(source.slice(span.start, span.end))
}
