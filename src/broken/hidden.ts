/**
 * Comments and code fences that nobody closed, and the part of the list that they hide.
 */

import {nodesOf} from '../markdown/nodes.ts'
import type {PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'

export interface HiddenText {
  what: 'Comment' | 'Code fence'
  /** What opens it. */
  span: Span
  /** Where the last hidden line starts. */
  end: number
  /** Hidden lines with text, the first one left out. */
  lines: number
}

/** A line that was meant to be read: a heading, an item or a row with a link, a link to another site, or one in HTML. */
const content =
  /^[ \t]{0,3}(?:#{1,6}[ \t]+\S|(?:[-*+]|\d+[.)])[ \t].*\][([]|\|.*\][([]|.*\]\(https?:|.*<a\s[^>]*href)/m

/** Every opener without its other half that hides headings, items or links, in order. */
export function hiddenTexts({tree, source}: PaperList): HiddenText[] {
  const found: HiddenText[] = []
  for (const node of nodesOf(tree, 'html', 'code')) {
    const start = node.position?.start.offset ?? 0
    const written = source.slice(start, node.position?.end.offset)
    const opener = node.type === 'html' ? openComment(written) : openFence(written)
    if (!opener) continue
    const text = written.slice(opener.at).trimEnd()
    const hidden = text.slice(opener.length).replace(/^[^\n]*\n?/, '')
    if (!content.test(hidden)) continue
    const from = start + opener.at
    found.push({
      what: node.type === 'html' ? 'Comment' : 'Code fence',
      span: {start: from, end: from + opener.length},
      end: from + text.lastIndexOf('\n') + 1,
      lines: hidden.split('\n').filter(d => d.trim() !== '').length
    })
  }
  return found
}

/** Where a comment starts that the end of the document ends. */
function openComment(written: string): {at: number; length: number} | undefined {
  const at = written.lastIndexOf('<!--')
  return at >= 0 && !written.includes('-->', at) ? {at, length: 4} : undefined
}

/** The fence of a block that has no second one, or whose second one is that of another block. */
function openFence(written: string): {at: number; length: number} | undefined {
  const [, fence] = /^(`{3,}|~{3,})/.exec(written) ?? []
  if (fence === undefined) return undefined
  const isClosed = new RegExp(`\n[ \t>]*${fence}[\`~]*[ \t]*$`).test(written.trimEnd())
  const opensAnother = new RegExp(`\n[ \t>]{0,3}${fence}[a-z]+[ \t]*\r?\n`, 'i').test(written)
  return !isClosed || opensAnother ? {at: 0, length: fence.length} : undefined
}
