/**
 * What sets a stretch apart as a title, or as none.
 */

import {lowerBound} from '../flow/ranges.ts'
import type {Element} from './elements.ts'
import type {Flow, FlowLink, Range} from '../flow/flow.ts'
import {labelOf} from './labels.ts'
import {leading} from './running.ts'
import {isTag} from './tag-text.ts'
import {clausesOf} from './tail.ts'
import {wordCount} from './words.ts'

/** `PointCNN (2018)`: a work by its name where a line shows no other title. */
export const datedName = /^\s*(?=\S*\p{Ll})\p{Lu}[\p{L}\d+-]{2,30} \((?:19|20)\d\d\)\s*$/u

export function nameOf(text: string): string {
  return text.trim().split(' ', 1)[0] ?? ''
}

/** The link that a title in brackets would have but for the space behind it: `[Deep Graph Infomax of Nets] (https://…)`. */
export function brokenLink(flow: Flow, elements: readonly Element[], index: number): FlowLink | undefined {
  const [title, target] = elements.slice(index, index + 2)
  if (title?.kind !== 'bracket' || target?.kind !== 'bracket' || title.links.length > 0) return undefined
  const [link] = target.links
  const shown = flow.text.slice(title.start, target.start)
  if (!link || link.start !== target.inner.start || !/^\[.*\] $/.test(shown) || wordCount(shown) < 4)
    return undefined
  return link.end === target.inner.end && !isTag(shown) ? link : undefined
}

/** Whether a text is only a mark before something: an emoji, a number. */
export function isMark(flow: Flow, {start, end}: Range): boolean {
  return (
    end - start < 80 && wordCount(flow.text.slice(start, end).replace(/:[a-z_+-]+\d*:|\d+[.)]/g, '')) === 0
  )
}

/** Whether what follows a mark is text of its own: a title, or a tag as in `:star: \`SVOS\` …`. */
export function isSetOff(next: Element | undefined): boolean {
  return next?.kind === 'strong' || next?.kind === 'code'
}

const bareLabel = /^[\s/|,–—-]{0,20}(\p{L}{2,20}(?: \p{L}{2,20})?)\s{0,9}(?:[|/–—-]\s{1,9}|$)/u

/** Length of the labels without links that a text begins with, as behind a linked one: `/ code - Title`. */
export function labelsBefore(text: string): number {
  let at = 0
  for (let found = bareLabel.exec(text); found; found = bareLabel.exec(text.slice(at))) {
    if (!labelOf(found[1] ?? '')) break
    at += found[0].length
  }
  return at
}

/** The line that a range stands on. */
export function lineAt({text}: Flow, {start, end}: Range): string {
  const next = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next)
}

/** Whether a text is the beginning of a sentence that a link goes on: `There are surveys of [music generation](…)`. */
export function isCutOff({text, links}: Flow, {start, end}: Range): boolean {
  if (!leading.test(text.slice(Math.max(start, end - 12), end))) return false
  const next = links[lowerBound(links, end, d => d.start)]
  return next !== undefined && next.start - end <= 1
}

/** Whether running text is a tag; one that begins with other words is a title with its tag behind it. */
export function isOnlyTag(text: string): boolean {
  if (!isTag(text)) return false
  const clauses = clausesOf(text)
  if (clauses.length < 2) return true
  return !['words', 'name', 'authors'].includes(clauses[0]?.kind ?? '')
}

/** Whether text behind a title begins with what follows titles, and not with another one. */
export function isMeta(text: string): boolean {
  const clauses = clausesOf(text, 8)
  const kind = clauses[0]?.kind
  if (kind === undefined || kind === 'words') return false
  return (kind !== 'maybe-venue' && kind !== 'name') || clauses.every(d => d.kind !== 'words')
}

/** Whether no fewer clauses are names than are not. */
export function isMostlyNames(text: string): boolean {
  const clauses = clausesOf(text)
  return clauses.filter(d => d.kind === 'name' || d.kind === 'authors').length * 2 >= clauses.length
}
