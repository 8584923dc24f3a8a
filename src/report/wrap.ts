/**
 * Lines that fit a terminal.
 */

import {columns} from './visible.ts'

/** Breaks a text between words into lines of at most `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(d => pieces(d, width))) {
    if (line && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else line += (line ? ' ' : '') + word
  }
  return line ? [...lines, line] : lines
}

function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word]
  const parts = ['']
  for (const character of word) {
    if (columns(parts.at(-1)! + character) > width) parts.push('')
    parts[parts.length - 1] += character
  }
  return parts
}
