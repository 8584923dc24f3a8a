/**
 * Which lines of a diff say something new.
 */

import {addedLines} from './diff.ts'
import type {ListChange, RawChange} from './types.ts'

/** A list after and before. */
export interface ComparedList extends RawChange {
  path: string
  text: string
}

/**
 * Finds the lines that were not there before, anywhere in the changed lists: moved to another section or file, with other line ends
 * or spaces, wrapped or unwrapped. A copy of a line that stays is new.
 */
export function changesOfLists(lists: readonly ComparedList[]): Map<string, ListChange> {
  const left = new Map<string, number>()
  for (const line of lists.flatMap(d => d.before.split('\n')).map(bare)) count(left, line, 1)

  const compared = lists.map(list => {
    const added = addedLines(list.hunks)
    const lines = list.text.split('\n').map((text, i) => ({line: i + 1, text: bare(text)}))
    for (const {line, text} of lines) if (!added.has(line)) count(left, text, -1)
    return {...list, added, lines}
  })
  const changed = compared.map(list => {
    const unknown = list.lines.filter(({line, text}) => {
      if (!list.added.has(line)) return false
      const isMoved = text === '' || (left.get(text) ?? 0) > 0
      if (isMoved) count(left, text, -1)
      return !isMoved
    })
    return {...list, unknown}
  })
  const gone = lists
    .flatMap(d => d.before.split('\n'))
    .map(bare)
    .filter(text => {
      const isGone = (left.get(text) ?? 0) > 0
      if (isGone) count(left, text, -1)
      return isGone
    })
    .join('')
  return new Map(
    changed.map(({path, added, unknown, before}) => [
      path,
      {added, before, fresh: new Set(unknown.filter(d => !isWrapped(d.text, gone)).map(d => d.line))}
    ])
  )
}

/** Whether a line is a part of what is gone, or the end of one part and the beginning of the next. */
function isWrapped(text: string, gone: string): boolean {
  return text.length > 0 && gone.includes(text)
}

/** A line without white space and in one spelling of its accents. */
function bare(line: string): string {
  return line.replace(/\s+/gu, '').normalize('NFC')
}

function count(all: Map<string, number>, key: string, by: number): void {
  all.set(key, (all.get(key) ?? 0) + by)
}
