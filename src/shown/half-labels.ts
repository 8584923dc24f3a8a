/**
 * Labels of links that lack a bracket.
 */

import {linkLabel, linkWord} from './label-words.ts'
import type {Shown} from './shown-link.ts'
import {writtenAt} from './shown.ts'
import type {BrokenLink} from './shown.ts'

/** `[Title(https://…)`, `[[pdf(https://…)]`. */
export function withoutLabelEnd({flow, at, url, label, line}: Shown): BrokenLink | undefined {
  const after = flow.text.slice(url.end + 1, line.end)
  const inner = label.opened === 2 && after.startsWith(']')
  const words = flow.text.slice(label.start + label.opened, at - label.gap)
  if (label.opened === 0 || (closesFirst(after) && !inner)) return undefined
  if (label.gap > 0 && !(inner && linkLabel.test(words))) return undefined
  const place = writtenAt(flow, {start: at - label.gap, end: at})
  return {
    reason: 'Missing `]` after the label breaks this link',
    span: writtenAt(flow, {start: label.start, end: url.end + 1}),
    edits: [{...place, text: ']'.repeat(inner ? 1 : label.opened)}],
    meant: {
      whole: {start: label.start, end: url.end + (inner ? 2 : 1)},
      text: {start: label.start + label.opened, end: at - label.gap},
      url: url.text
    }
  }
}

/** `pdf](https://…)`, `[pdf]](https://…)`. Where the label of more words starts, nobody knows. */
export function withoutLabelStart(
  {flow, at, url, label, line}: Shown,
  source: string
): BrokenLink | undefined {
  const end = at - label.closers
  const before = flow.text.slice(line.start, end)
  const word = label.closers === 1 ? linkWord.exec(before)?.[1] : undefined
  const inner = label.closers === 2 && label.missing === 1 && !flow.text.slice(label.start, end).includes(']')
  if (before.trim() === '') return undefined
  if (inner && !hasInner(source, before)) {
    const extra = writtenAt(flow, {start: at - 1, end: at})
    return {
      reason: '`]` too much after the label breaks this link',
      span: writtenAt(flow, {start: label.start, end: url.end + 1}),
      edits: [{...extra, text: ''}],
      meant: {
        whole: {start: label.start, end: url.end + 1},
        text: {start: label.start + 1, end},
        url: url.text
      }
    }
  }
  const start = word ? end - word.length : inner ? label.start : end
  const place = writtenAt(flow, {start, end: start + 1}).start
  return {
    reason: 'Missing `[` before the label breaks this link',
    span: writtenAt(flow, {start, end: url.end + 1}),
    edits: word || inner ? [{start: place, end: place, text: '['}] : undefined,
    ...((word ?? inner) && {
      meant: {
        whole: {start, end: url.end + 1},
        text: {start, end: inner ? end + 1 : end},
        url: url.text
      }
    })
  }
}

/** Whether a label has brackets of its own, as in `[[pdf]](…)`: titles have none, and other labels what such labels have elsewhere. */
function hasInner(source: string, before: string): boolean {
  const label = before.slice(before.lastIndexOf('[') + 1)
  if (label.trim().split(/\s+/).length > 3) return false
  return /\[\[[^[\]\n]{1,40}\]\]\(/.test(source) || !source.includes(`[${label}](`)
}

/** Whether what follows closes a bracket that it did not open. */
function closesFirst(text: string): boolean {
  const close = text.indexOf(']')
  const open = text.indexOf('[')
  return close >= 0 && (open < 0 || close < open)
}
