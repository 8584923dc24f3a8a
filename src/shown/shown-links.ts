/**
 * Links that Markdown does not read, so that a reader sees their brackets and URLs.
 *
 * A working link shows its label only. Where the visible text has a bracket right before a URL, something beside it is broken, in an entry or
 * in anything else.
 */

import type {Flow} from '../flow/flow.ts'
import {inParentheses} from './in-parentheses.ts'
import {labelBefore} from './label-before.ts'
import type {Shown} from './shown-link.ts'
import {lineAround, verbatimIn, writtenAt} from './shown.ts'
import type {BrokenLink, Document} from './shown.ts'

/** A bracket, and what is between it and the URL after it. */
const opening = /[([{（\]][ \t]*(?=https?:)/gi

const url =
  /https?:[^\s()<>（）[\]{}"\u001f\ufffc]*(?:\([^\s()<>\u001f]*\)[^\s()<>（）[\]{}"\u001f\ufffc]*)*/iy

const known = new WeakMap<Flow, readonly BrokenLink[]>()

/** Every link of a document that is shown as text, in order. */
export function shownLinks({flow, source}: Document): readonly BrokenLink[] {
  const before = known.get(flow)
  if (before) return before
  const brackets = [...flow.text.matchAll(opening)]
  const isVerbatim = brackets.length > 0 ? verbatimIn(flow) : () => false
  const found = brackets.flatMap(({0: opener, index: at}) => {
    if (isVerbatim(at) || source[flow.starts[at] ?? 0] === '\\') return []
    url.lastIndex = at + opener.length
    const text = url.exec(flow.text)?.[0] ?? ''
    const start = at + opener.length
    const line = lineAround(flow, at)
    const label = labelBefore(flow.text, opener[0] === ']' ? at + 1 : at, line.start)
    const shown = {flow, opener: opener[0]!, at, url: {text, start, end: start + text.length}, label, line}
    if (isVerbatim(label.start) || isWritten(shown, source, '\\')) return []
    return judge(shown, source) ?? []
  })
  known.set(flow, found)
  return found
}

/** Whether the label starts with a bracket that is escaped. */
const isWritten = ({flow, label}: Shown, source: string, unit: string): boolean =>
  source[flow.starts[label.start] ?? 0] === unit

function judge(shown: Shown, source: string): BrokenLink | undefined {
  switch (shown.opener) {
    case '[':
    case '{':
      return inOtherBrackets(shown)
    case ']':
      return withoutOpening(shown, source)
    default:
      return inRoundBrackets(shown) ?? inParentheses(shown, source)
  }
}

/** `[pdf][https://…]`, `(pdf)[https://…]`, `[pdf]{https://…}`. */
function inOtherBrackets({flow, at, opener, url, label, line}: Shown): BrokenLink | undefined {
  const closer = opener === '[' ? ']' : '}'
  if (flow.text[url.end] !== closer) return undefined
  const swapped = opener === '[' ? /\(([^()\n\u001f]{1,200})\)$/.exec(flow.text.slice(line.start, at)) : null
  if (!swapped && (label.closers === 0 || label.missing !== 0 || label.gap > 0)) return undefined
  const start = swapped ? at - swapped[0].length : label.start
  const span = writtenAt(flow, {start, end: url.end + 1})
  const edits = [
    {...writtenAt(flow, {start: at, end: at + 1}), text: '('},
    {...writtenAt(flow, {start: url.end, end: url.end + 1}), text: ')'}
  ]
  if (swapped) {
    edits.unshift(
      {...writtenAt(flow, {start, end: start + 1}), text: '['},
      {...writtenAt(flow, {start: at - 1, end: at}), text: ']'}
    )
  }
  const meant = {
    whole: {start, end: url.end + 1},
    text: {start: start + 1, end: at - 1},
    url: url.text
  }
  return {reason: 'Wrong brackets break this link: it should be `[label](URL)`', span, edits, meant}
}

/** `(A Title)(https://…)`. */
function inRoundBrackets({flow, at, opener, url, line}: Shown): BrokenLink | undefined {
  const label = /(?<!\S)\(([^()\n\u001f]{3,200})\)$/.exec(flow.text.slice(line.start, at))
  if (opener !== '(' || !label || flow.text[url.end] !== ')') return undefined
  const start = at - label[0].length
  return {
    reason: 'Wrong brackets break this link: it should be `[label](URL)`',
    span: writtenAt(flow, {start, end: url.end + 1}),
    edits: [
      {...writtenAt(flow, {start, end: start + 1}), text: '['},
      {...writtenAt(flow, {start: at - 1, end: at}), text: ']'}
    ],
    meant: {whole: {start, end: url.end + 1}, text: {start: start + 1, end: at - 1}, url: url.text}
  }
}

/** `[pdf]https://…)`, `[pdf]<https://…>`. */
function withoutOpening({flow, at, url, label, line}: Shown, source: string): BrokenLink | undefined {
  const {text, starts, ends} = flow
  if (url.start !== at + 1 || label.missing !== 0 || label.closers === 0) return undefined
  const span = writtenAt(flow, {start: label.start, end: url.end})
  const [from, to] = [starts[url.start] ?? 0, ends[url.end - 1] ?? 0]
  const meantTo = (end: number) => ({
    whole: {start: label.start, end},
    text: {start: label.start + 1, end: at},
    url: url.text
  })
  if (source[from - 1] === '<' && source[to] === '>') {
    const edits = [
      {start: from - 1, end: from, text: '('},
      {start: to, end: to + 1, text: ')'}
    ]
    return {
      reason: 'Wrong brackets break this link: it should be `[label](URL)`',
      span: {start: span.start, end: to + 1},
      edits,
      meant: meantTo(url.end)
    }
  }
  const before = text.slice(line.start, label.start)
  const open = count(before, '(') - count(before, ')')
  const closers = /^\)+/.exec(text.slice(url.end, line.end))?.[0].length ?? 0
  if (closers === 0 || open >= closers) return undefined
  return {
    reason: 'Missing `(` before the URL breaks this link',
    span: {start: span.start, end: to + 1},
    edits: [{start: from, end: from, text: '('}],
    meant: meantTo(url.end + 1)
  }
}

const count = (text: string, unit: string): number => text.split(unit).length - 1
