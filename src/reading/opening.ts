/**
 * Titles of which only the beginning is a link: `[CLIP](…): Learning Transferable Visual Models`, `[Sieve:](…) Dynamic …`.
 */

import {areAuthors, isPerson} from './authors.ts'
import {shownBy} from './elements.ts'
import type {Element} from './elements.ts'
import {fieldOf} from './fields.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {leading, runEnd} from './running.ts'
import {isTag} from './tag-text.ts'
import {titleLength} from './tail.ts'
import {wordCount} from './words.ts'

/** Words of a name, of what goes on behind a name, and of what goes on behind more than a name. */
const longestName = 3
const longestBehindName = 30
const longestBehindTitle = 16

/** Share of longer words with a capital from which on text is a title rather than a description. */
const capitals = 0.5

/** What goes on behind a link: the rest of the title, and the last element of the running text that it is in. */
export interface Continuation extends Range {
  last: number
}

/** The rest of a title behind its linked beginning; undefined where a description follows, or nothing. */
export function continuationOf(
  flow: Flow,
  elements: readonly Element[],
  index: number
): Continuation | undefined {
  const link = elements[index]
  const next = elements[index + 1]
  if (link?.kind !== 'link' || next?.kind !== 'text') return undefined
  const name = shownBy(flow, link.link).trim()
  const lead = (/[:：]$/.test(name) ? /^\s{0,3}/ : /^\s?[:：]\s{0,3}/).exec(
    flow.text.slice(next.start, next.end)
  )?.[0].length
  if (lead === undefined) return undefined
  const last = runEnd(flow, elements, index + 1)
  const start = next.start + lead
  const rest = flow.text.slice(start, elements[last]?.end ?? next.end)
  const length = titleLength(rest)
  if (areAuthors(rest)) return undefined
  if (!continues(name.replace(/\s*[:：]$/, ''), rest.slice(0, length).trim())) return undefined
  return {start, end: start + length, last}
}

function continues(name: string, rest: string): boolean {
  if (name.includes(':') || isTag(rest) || areAuthors(rest) || isPerson(rest) || fieldOf(`${name}: ${rest}`))
    return false
  // Two sentences, or one about the work: a description.
  if (/[.。;；](?:\s|$)/.test(rest) || /^(?:we|this|it|they|here|\S+ (?:is|are|was))\b/i.test(rest))
    return false
  // `Extension of [another work](…)`, or a note in another language.
  if (leading.test(rest) || (isHan(rest) && !isHan(name))) return false
  // `[SpargeAttention](…): SpargeAttention: Accurate …` has its title behind the link.
  if (rest.startsWith(name)) return false
  const [inName, words] = [wordCount(name), wordCount(rest)]
  if (
    words < (inName <= longestName || isKind(rest) ? 2 : 3) ||
    words > (inName <= longestName ? longestBehindName : longestBehindTitle)
  )
    return false
  if (inName === 1 && /\p{Lu}/u.test(name) && /^\p{Lu}/u.test(rest)) return true
  return capitalShare(rest) >= capitals
}

/** `a Survey`, `An Overview`. */
function isKind(rest: string): boolean {
  return /^an?\s\p{Lu}\p{Ll}+$/iu.test(rest)
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

function capitalShare(text: string): number {
  const long = text.match(/[\p{L}\p{N}][\p{L}\p{N}-]{3,}/gu) ?? []
  return long.filter(d => /\p{Lu}/u.test(d)).length / (long.length || 1)
}
