/**
 * Running text: which elements go on as one text, and where a new one begins.
 */

import {areAuthors, leadingAuthors} from './authors.ts'
import type {Element} from './elements.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {labelOf} from './labels.ts'
import {isBracketTag, isTag} from './tag-text.ts'
import {isKnownVenue} from './venue.ts'
import {wordCount} from './words.ts'

/** Index of the last element of the running text that starts with the one at `index`. */
export function runEnd(flow: Flow, elements: readonly Element[], index: number): number {
  let last = index
  for (let next = elements[last + 1]; next; next = elements[last + 1]) {
    if (!isRunning(flow, next) || isDated(flow, elements, last + 1)) break
    const before = textOf(flow, {start: elements[index]?.start ?? 0, end: elements[last]?.end ?? 0})
    if (isSetApart(flow, next, before)) break
    if (next.kind === 'quote' && !opensRun(flow, elements, last + 1)) {
      const count = wordCount(before)
      if (count === 0 || /[:,.–—-]\s*$/.test(before) || (count <= 3 && wordCount(textOf(flow, next)) >= 4))
        break
    }
    last++
  }
  return last
}

/** Whether emphasis behind a full stop or comma begins something else: a title behind names, a venue behind a title. */
function isSetApart(flow: Flow, element: Element, before: string): boolean {
  if (element.kind === 'quote') return areAuthors(before, true)
  if (element.kind !== 'emphasis' && element.kind !== 'strong' && element.kind !== 'code') return false
  if (!/[.,:]\s*$/.test(before)) return false
  const text = textOf(flow, element)
  return isKnownVenue(text) || (wordCount(text) >= 3 && areAuthors(before, true))
}

/** Whether running text goes on behind an emphasised element, which is then only a part of something. */
export function goesOn(flow: Flow, elements: readonly Element[], index: number): boolean {
  const after = elements[index + 1]
  const isColon = after?.kind === 'text' && /^\s*[:-]\s*$/.test(textOf(flow, after))
  const next = isColon ? elements[index + 2] : after
  if (!next || !['text', 'quote', 'emphasis', 'strong'].includes(next.kind)) return false
  const text = textOf(flow, next)
  if (next.kind === 'text' && /^\s*[.,;|–—-]/.test(text)) return false
  if (next.kind === 'emphasis' && beginsWithPeople(text)) return false
  if (/[;；]\s*$/.test(textOf(flow, elements[index]!))) return false
  return wordCount(text) >= 2 && !isTag(text) && !areAuthors(text)
}

/** `Jane Roe et al., Google Research`: people, whatever stands behind them. */
function beginsWithPeople(text: string): boolean {
  return /\bet\.? ?al\b/i.test(text) || leadingAuthors(text) > 0
}

/** Whether a title goes on behind a colon after its emphasised beginning: `**CLIP**: Learning …`. */
export function goesOnBehindColon(flow: Flow, elements: readonly Element[], index: number): boolean {
  const next = elements[index + 1]
  if (next?.kind !== 'text') return false
  const text = textOf(flow, next)
  return /^:\s+\p{Lu}/u.test(text) && wordCount(text) <= 16 && !isTag(text) && !areAuthors(text)
}

/** Whether a quote is the beginning or a part of a longer title; one that ends its sentence is not. */
export function opensRun(flow: Flow, elements: readonly Element[], index: number): boolean {
  const next = elements[index + 1]
  if (next?.kind !== 'text') return false
  if (/[^.]\.\W{0,2}$/.test(textOf(flow, elements[index]!))) return false
  const text = textOf(flow, next)
  return /^(?:\s+\p{L}|:)/u.test(text) && !isTag(text) && !/^\s+(?:by|in|at)\s/i.test(text)
}

/** Whether an emphasised name has a year right behind it, as only a venue has: `*WebConf*, 2023`. */
export function isDated(flow: Flow, elements: readonly Element[], index: number): boolean {
  const element = elements[index]
  const next = elements[index + 1]
  if (!element || !['emphasis', 'strong', 'code'].includes(element.kind)) return false
  if (next?.kind !== 'text' || wordCount(textOf(flow, element)) > 8) return false
  return dateBehind.test(textOf(flow, next))
}

/** A year right behind something, and no volume: `12(3)`, `12.3`. */
export const dateBehind = /^[\s,.(]{0,4}['’]?(?:(?:19|20)\d\d|\d\d(?!\s?[(.:]\s?\d|, no\.))\b/

/** Words at the end of a text that something must follow: `There are surveys of`. */
export const leading = /(?:^|\s)(?:an?|and|by|for|from|of|on|or|our|see|the|this|to|with)[*_\s]{0,4}$/i

/** Text, emphasis in it, and brackets that hold neither links nor a tag. */
function isRunning(flow: Flow, element: Element): boolean {
  const text = textOf(flow, element)
  switch (element.kind) {
    case 'text':
    case 'quote':
      return true
    case 'strong':
    case 'emphasis':
    case 'code':
    case 'delete':
      return !isTag(text) && !areAuthors(text)
    case 'bracket':
      if (element.links.length > 0 || text.startsWith('【') || isBracketTag(text)) return false
      return !/\p{L}/u.test(text) || labelOf(text) === undefined
    default:
      return false
  }
}

function textOf({text}: Flow, {start, end}: Range): string {
  return text.slice(start, end)
}
