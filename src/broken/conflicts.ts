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
  if (!/^<{7} /m.test(source)) return []
  const code = nodesOf(tree, 'code').map(({position}) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0
  }))
  return [...source.matchAll(/^<{7} [^\r\n]*/gm)].flatMap(({0: line, index: start}) => {
    if (code.some(d => d.start <= start && start < d.end)) return []
    const rest = source.slice(start)
    const next = rest.slice(1).search(/^<{7} /m)
    const own = next < 0 ? rest : rest.slice(0, next + 1)
    const [middle, last] = [own.search(/^={7}\r?$/m), own.search(/^>{7} /m)]
    if (middle < 0 && last < 0 && !/^<{7} [\w./-]+$/.test(line)) return []
    return [{span: {start, end: start + line.length}, end: last < 0 ? undefined : start + last}]
  })
}
