/**
 * What a fix changes, as before and after.
 */

import {html} from '../escape.ts'
import type {FindingRecord} from '../types.ts'

/** Characters kept around a change; longer fixes are cut. */
const around = 60
const longest = 600

/** The changed stretch with what goes and what comes, or `''` if the fix is too long to be read. */
export function change(source: string | undefined, fix: NonNullable<FindingRecord['fix']>): string {
  const edits = [...fix.edits].sort((a, b) => a.start - b.start)
  const [first, last] = [edits[0], edits.at(-1)]
  if (source === undefined || !first || !last) return ''
  const start = Math.max(source.lastIndexOf('\n', first.start - 1) + 1, first.start - around)
  const nextLine = source.indexOf('\n', last.end)
  const end = Math.min(nextLine < 0 ? source.length : nextLine, last.end + around)
  if (end - start + edits.reduce((sum, d) => sum + d.text.length, 0) > longest) return ''

  const parts: string[] = []
  let at = start
  for (const edit of edits) {
    parts.push(
      lines(source.slice(at, edit.start)),
      removed(source.slice(edit.start, edit.end)),
      added(edit.text)
    )
    at = edit.end
  }
  parts.push(lines(source.slice(at, end)))
  const isCut = start > 0 && source[start - 1] !== '\n'
  return `<pre>${isCut ? '…' : ''}${parts.join('')}${end < source.length && source[end] !== '\n' ? '…' : ''}</pre>`
}

function removed(text: string): string {
  return text === '' ? '' : `<del>${lines(text)}</del>`
}

function added(text: string): string {
  return text === '' ? '' : `<ins>${lines(text)}</ins>`
}

/** Text that keeps its line ends. */
function lines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(html)
    .join('\n')
}
