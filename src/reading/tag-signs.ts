/**
 * What sets a stretch apart as a tag, or as none.
 */

import {isPerson} from './authors.ts'
import type {Element} from './elements.ts'
import type {Flow} from '../flow/flow.ts'
import {clausesOf} from './tail.ts'
import type {TitleSlot} from './titles.ts'
import {isKnownVenue, readTag} from './venue.ts'
import {wordCount} from './words.ts'
import type {FoundYear} from './year.ts'

/** Whether brackets with a venue of the table stand beside brackets with a date, `[2025] [WWW]`: then even a word of many meanings is one. */
export function isBesideDate(flow: Flow, elements: readonly Element[], index: number): boolean {
  const element = elements[index]
  if (element?.kind !== 'bracket' || !isKnownVenue(flow.text.slice(element.inner.start, element.inner.end)))
    return false
  return [elements[index - 1], elements[index + 1]].some(d => {
    return d?.kind === 'bracket' && readTag(flow.text.slice(d.inner.start, d.inner.end)).year !== undefined
  })
}

/** `WaveCodec`, `LLM-Agent`: what lists call a work in passing, not the abbreviation of a venue that nobody knows. */
export function isMethodName(text: string): boolean {
  return text.length <= 30 && /^[\p{L}\d+-]+$/u.test(text) && /\p{Ll}/u.test(text) && !isKnownVenue(text)
}

/** `Jane Doe, 2020.9`: whoever wrote a preprint, and when. */
export function isDatedPerson(name: string, year: FoundYear | undefined): boolean {
  return year?.month !== undefined && isPerson(name)
}

/** `Gao2023`, `Gao et al., 2023`, `Gao & Wu, 2023`, which names a work and no venue; `Constraints'2020` names one. */
export function isCitationKey(text: string): boolean {
  return (
    /^\s*\p{Lu}[\p{Ll}'-]*\p{Ll}(?:\s(?:&|and)\s\p{Lu}[\p{Ll}'-]+,\s)?\d{4}[a-z]?\s*$/u.test(text) ||
    /\bet\.?\s?al\b/.test(text)
  )
}

/**
 * Index of the last element of text that an abbreviation in brackets interrupts, or a year behind a volume: `Conference on Robot Learning
 * (CoRL), 2023`, `Neural Computation 18.7 (2006): 1527`.
 */
export function nameEnd(flow: Flow, elements: readonly Element[], index: number): number {
  const bracket = elements[index + 1]
  if (bracket?.kind !== 'bracket') return index
  const shown = flow.text.slice(bracket.start, bracket.end)
  const before = flow.text.slice(elements[index]?.start, bracket.start)
  const goesOn = /^\((?:19|20)\d\d\)$/.test(shown)
    ? isIssue(before)
    : /^\(\p{Lu}[\p{L}\d&'-]{1,9}(?: \p{Lu}{2,4})?\)$/u.test(shown)
  if (!goesOn) return index
  const after = elements[index + 2]
  if (after?.kind === 'bracket' && /^\((?:19|20)\d\d\)$/.test(flow.text.slice(after.start, after.end)))
    return index + 2
  return elements[index + 2]?.kind === 'text' ? index + 2 : index + 1
}

/** What stands before a year in brackets in a citation: `Science 313.5786`, `Nature`, `ANIPS`. */
export function isIssue(text: string): boolean {
  if (/\p{L}[,.]? \d[\d.]*\s?$/u.test(text.slice(-24))) return true
  const name = text.replace(/^[\s.,]+|\s+$/g, '')
  return name.length <= 40 && (isKnownVenue(name) || /^\p{Lu}\p{L}*\p{Lu}$/u.test(name))
}

/** Whether a text is a line that names something and then a date, as only a venue does. */
export function isDatedLine(flow: Flow, elements: readonly Element[], index: number): boolean {
  const {start, end} = elements[index]!
  if (elements[index - 1]?.kind !== 'break' || end - start > 160) return false
  const clauses = clausesOf(flow.text.slice(start, end))
  if (clauses.length < 2 || clauses.length > 5 || clauses.at(-1)?.kind !== 'date') return false
  return (
    clauses.every(d => d.kind !== 'name' && d.kind !== 'authors') &&
    wordCount(flow.text.slice(start, end)) <= 16
  )
}

/** Whether an element is one of several that stand between pipes, or a dash sets it apart. */
export function isApart(flow: Flow, elements: readonly Element[], index: number): boolean {
  const {start, end} = elements[index]!
  if (/^\s*[-–—]\s+\p{Lu}[\p{L}&]*\s*(?:[-–—]\s*)?$/u.test(flow.text.slice(start, Math.min(end, start + 60))))
    return true
  const isEdge = (kind: string | undefined) => kind === undefined || kind === 'break'
  const before = elements[index - 1]?.kind
  const after = elements[index + 1]?.kind
  return (before === 'pipe' && (after === 'pipe' || isEdge(after))) || (after === 'pipe' && isEdge(before))
}

/** Whether a text is the name before the colon of the title, as in **EVA-02** beside “EVA-02: A Visual Representation”. */
export function isNameOf({text: all}: Flow, title: TitleSlot | undefined, text: string): boolean {
  const name = text.trim()
  return name !== '' && title !== undefined && all.startsWith(`${name}:`, title.start)
}
