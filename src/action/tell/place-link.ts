/**
 * Links to lines of files.
 */

import {inMarkdown} from '../untrusted.ts'
import type {Outcome} from './outcome.ts'

type Where = Pick<Outcome, 'blob' | 'totals'>

/** `[line 7](…/README.md?plain=1#L7)`, with the name of the file if there are several. */
export function placeLink(path: string, line: number, {blob, totals}: Where): string {
  const name = totals.files > 1 ? `${inMarkdown(path, 80)}, ` : ''
  return `[${name}line ${line}](${lineUrl(path, line, blob)})`
}

/** Address of a line; the file is shown as text. */
export function lineUrl(path: string, line: number, blob: string): string {
  const escaped = path
    .toWellFormed()
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/gu, d => (d === '(' ? '%28' : '%29'))
  return `${blob}${escaped}?plain=1#L${line}`
}
