/**
 * Comments that silence rules: `<!-- paperlint-disable-line title-text -- the authors write it so -->`.
 */

import type {Finding} from '../finding.ts'
import type {Span} from '../text/types.ts'
import type {Part} from '../flow/flow.ts'
import {nodesOf} from '../markdown/nodes.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** What directives can say. */
export const verbs = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const

export interface Directive {
  /** `disable-line`, or whatever else is written after `paperlint-`. */
  verb: string
  /** Rules that it names; none means all. */
  rules: readonly Part[]
  /** The whole comment. */
  span: Span
  /** Where findings start that it silences; a `disable` ends earlier at an `enable`. */
  range: Span
  /** Why, if the comment says so. */
  reason?: string
}

/** Directives in the HTML of a list, in order. */
export function directivesOf(list: PaperList): Directive[] {
  if (!list.source.includes('paperlint-')) return []
  return commentsOf(list).flatMap(span => read(list, span) ?? [])
}

/** The comments in the HTML of a list, in order. Code shows comments and has none. */
export function commentsOf({source, tree}: PaperList): Span[] {
  const found: Span[] = []
  for (const {position} of nodesOf(tree, 'html')) {
    const end = position?.end.offset ?? 0
    let start = source.indexOf('<!--', position?.start.offset ?? end)
    while (start >= 0 && start < end) {
      const close = source.indexOf('-->', start + 4)
      if (close < 0 || close > end) break
      found.push({start, end: close + 3})
      start = source.indexOf('<!--', close + 3)
    }
  }
  return found
}

/**
 * Whether one of the directives silences a rule at an offset. Those that name no rule leave alone what rule `directive` says about them.
 */
export function isSilenced(
  directive: Directive,
  all: readonly Directive[],
  rule: string,
  offset: number
): boolean {
  const {verb, range} = directive
  if (offset < range.start || offset >= range.end || verb === 'enable' || !names(directive, rule))
    return false
  if (verb !== 'disable') return true
  return !all.some(
    d => d.verb === 'enable' && d.span.start >= range.start && d.span.end <= offset && names(d, rule)
  )
}

/** Where a finding starts. */
export function offsetOf({place}: Finding): number {
  return (place && 'start' in place ? place.start.offset : place?.offset) ?? 0
}

function names({rules}: Directive, rule: string): boolean {
  return rules.length > 0 ? rules.some(d => d.text === rule) : rule !== 'directive'
}

function read(list: PaperList, span: Span): Directive | undefined {
  const comment = list.source.slice(span.start + 4, span.end - 3)
  const verb = /^\s*paperlint-([a-z-]*[a-z])(?!\S)/.exec(comment)
  if (!verb) return undefined
  const [named = '', ...because] = comment.slice(verb[0].length).split(/\s--\s/)
  const from = span.start + 4 + verb[0].length
  const rules = [...named.matchAll(/[^\s,]+/g)].map(({0: text, index}) => {
    return {text, span: {start: from + index, end: from + index + text.length}}
  })
  const reason = because.join(' -- ').trim()
  return {verb: verb[1]!, rules, span, range: rangeOf(list, verb[1]!, span), ...(reason && {reason})}
}

/** What a directive of a verb speaks of. */
export function rangeOf(list: PaperList, verb: string, span: Span): Span {
  const {source} = list
  if (verb === 'disable-line') return linesOf(list, span)
  if (verb === 'disable-next-line') {
    const blank = /(?:[^\S\r\n]*(?:\r\n|\n|\r))+/y
    blank.lastIndex = lineEnd(source, span.end)
    const next = blank.lastIndex + (blank.exec(source)?.[0].length ?? 0)
    return linesOf(list, {start: next, end: next})
  }
  return {start: verb === 'disable-file' ? 0 : span.end, end: Infinity}
}

/** The lines of a span, and of the entries that start there. */
function linesOf({source, entries}: PaperList, {start, end}: Span): Span {
  const above = source.lastIndexOf('\n', start - 1) + 1
  const from = above + source.slice(above, start).lastIndexOf('\r') + 1
  const line = lineEnd(source, end)
  const place = (entry: Entry) => entry.span.start
  const started = entries.slice(lowerBound(entries, from, place), lowerBound(entries, line + 1, place))
  return {start: from, end: lineEnd(source, Math.max(line, ...started.map(d => d.span.end))) + 1}
}

function lineEnd(source: string, offset: number): number {
  const rest = /[\r\n]/g
  rest.lastIndex = offset
  return rest.exec(source)?.index ?? source.length
}
