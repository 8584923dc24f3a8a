/**
 * Links to lines of files.
 */

import {inMarkdown} from '../untrusted.ts'

/** `[README.md:7](…/README.md?plain=1#L7)`, whatever the name of the file. */
export function placeLink(path: string, line: number, blob: string): string {
  return `[${inMarkdown(path, 80)}:${line}](${lineUrl(path, line, blob)})`
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
