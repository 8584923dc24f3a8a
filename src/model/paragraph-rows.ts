/**
 * Paragraphs of a line each that are written alike: citations below a heading. They are read together, as the rows of a list are.
 */

import type {Nodes, Root} from 'mdast'
import type {Range} from '../flow/flow.ts'
import {isStrong, linesOf} from './looks.ts'
import type {Looks} from './looks.ts'
import type {Reader} from './reader.ts'

/** Share of paragraphs that must be works by themselves. */
const most = 0.7
/** Citations have years. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** The paragraphs that are works because most paragraphs around them are, and because they look like these. */
export function rowsAmong({flow, rangeOf, together}: Reader, {children}: Root): Set<Nodes> {
  const rows = new Set<Nodes>()
  for (const run of runsOf(children)) {
    const lines = run.flatMap(node => {
      const [line, ...more] = linesOf(flow, rangeOf(node))
      return line && more.length === 0 ? [{node, line}] : []
    })
    for (const node of numberedIn(lines, flow.text)) rows.add(node)
    const enough = Math.max(3, run.length * most)
    if (lines.filter(({line: d}) => year.test(flow.text.slice(d.start, d.end))).length < enough) continue
    const ranges = lines.map(d => d.line)
    const looks = together(ranges, all => all.filter(isWork).length >= enough)
    for (const [index, own] of looks?.entries() ?? []) if (isLikeWork(own)) rows.add(lines[index]!.node)
  }
  return rows
}

/** Paragraphs with their own numbers, `[3] …`, `[4] …`, if at least three follow each other. */
function numberedIn(lines: readonly {node: Nodes; line: Range}[], text: string): Nodes[] {
  const counted = lines.flatMap(({node, line}) => {
    const number = /^\s*\[(\d{1,3})\]\s/.exec(text.slice(line.start, line.start + 12))?.[1]
    return number === undefined ? [] : [{node, number: Number(number)}]
  })
  const follow = counted.filter((d, index) => index === 0 || d.number === counted[index - 1]!.number + 1)
  return counted.length >= 3 && follow.length >= counted.length * most ? counted.map(d => d.node) : []
}

/** Paragraphs with nothing else between them. */
function runsOf(nodes: readonly Nodes[]): Nodes[][] {
  const runs: Nodes[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'paragraph') runs.at(-1)!.push(node)
    else runs.push([])
  }
  return runs
}

function isWork(looks: Looks): boolean {
  const {title, people, venue, year, paper} = looks
  return (
    title !== undefined &&
    !people &&
    title.words >= 2 &&
    (isStrong(looks) || (venue && year) || (paper && year))
  )
}

/** Whether it has a part that only works have. */
function isLikeWork({paper, venue, year, field, about, mentioned}: Looks): boolean {
  return (paper || venue || year) && !field && !about && !mentioned
}
