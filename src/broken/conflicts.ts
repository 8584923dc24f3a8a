/**
 * Merge conflicts that were committed with the list.
 */

import {nodesOf} from '../markdown/nodes.ts'
import type {PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'

/** A conflict: its first line, and where its last one starts, if it has one. */
export interface Conflict {
  span: Span
  end: number | undefined
}

/** Conflicts outside of code, in order, and markers that were left of one. Git writes seven characters and what each side is called. */
export function conflicts({source, tree}: PaperList): Conflict[] {
  if (!/^[<>]{7} /m.test(source)) return []
  const code = nodesOf(tree, 'code').map(({position}) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0
  }))
  const isCode = (at: number) => code.some(d => d.start <= at && at < d.end)
  const whole = [...source.matchAll(/^<{7} [^\r\n]*/gm)].flatMap(({0: line, index: start}) => {
    if (isCode(start)) return []
    const rest = source.slice(start)
    const next = rest.slice(1).search(/^<{7} /m)
    const own = next < 0 ? rest : rest.slice(0, next + 1)
    const [middle, last] = [own.search(/^={7}\r?$/m), own.search(/^>{7} /m)]
    if (middle < 0 && last < 0 && !/^<{7} [\w./-]+$/.test(line)) return []
    return [{span: {start, end: start + line.length}, end: last < 0 ? undefined : start + last}]
  })
  const ends = [...source.matchAll(/^>{7} [\w./-]+(?: \([^()\r\n]*\))?[ \t]*\r?$/gm)]
  const rest = ends.filter(d => !isCode(d.index) && !whole.some(({end}) => end === d.index))
  return [...whole, ...rest.map(d => withoutStart(source, d.index))].sort(
    (one, two) => one.span.start - two.span.start
  )
}

/** A conflict of which the last marker is left, and perhaps the one in the middle, but not the first. A line below words underlines a heading. */
function withoutStart(source: string, end: number): Conflict {
  const middle = [
    ...source.slice(0, end).matchAll(/(?<=^|(?:^|\n)(?:[ \t]*(?:[-*+|<>]|\d+[.)]) ?[^\n]*)?\n)={7}(?=\r?\n)/g)
  ]
    .map(d => d.index)
    .findLast(at => !/^#{1,6} |^>{7} /m.test(source.slice(at, end)))
  const start = middle ?? end
  const [line = ''] = source.slice(start).split(/\r?\n/, 1)
  return {span: {start, end: start + line.trimEnd().length}, end: middle === undefined ? undefined : end}
}
