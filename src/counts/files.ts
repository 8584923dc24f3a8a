/**
 * Numbers in an index that say how many papers other files of the repository hold.
 */

import type {TableRow} from 'mdast'
import {visit} from 'unist-util-visit'
import {partOf} from '../flow/flow.ts'
import type {FlowLink} from '../flow/flow.ts'
import type {Neighbours} from '../model/neighbours.ts'
import type {PaperList} from '../model/types.ts'
import {behindLink, inSentence} from '../text/stated-count.ts'
import type {Span} from '../text/types.ts'
import {countOf} from './counts.ts'
import type {Counted} from './counts.ts'

/** A number that counts another file, or all linked files together. */
export interface FileCount {
  value: number
  atLeast: boolean
  span: Span
  /** As linked; absent for the sum. */
  path: string | undefined
  counted: Counted
}

/** A link to another list. */
interface Linked {
  link: FlowLink
  path: string
  counted: Counted
}

/** What a column of numbers is called. */
const counts = /papers?|articles?|publications?|entries|count|number|total|^#$|论文|数量|篇/i

/** Lists of fewer entries may be an index of others. */
const few = 3

/** Numbers beside links to other lists, and the sum of all in a sentence. */
export function inFileLinks(list: PaperList, files: Neighbours): FileCount[] {
  const linked = listsLinked(list, files)
  if (linked.length === 0) return []
  const found = [...inRows(list, linked), ...linked.flatMap(d => behind(list, d))]
  return [...found, ...(list.entries.length < few && linked.length > 1 ? inTotals(list, linked) : [])]
}

function listsLinked({flow, entries}: PaperList, files: Neighbours): Linked[] {
  return flow.links.flatMap(link => {
    const isFile = /^(?![a-z][a-z\d+.-]*:|\/\/|#)[^?#]+\.md$/i.test(link.url)
    const isInEntry = entries.some(d => d.span.start <= link.span.start && link.span.end <= d.span.end)
    const other = isFile && !isInEntry ? files.list(decodeURI(link.url)) : undefined
    const counted = other && countOf(other, undefined)
    return counted && counted.entries > 0 ? [{link, path: link.url, counted}] : []
  })
}

/** `| [Foundations](a.md) | 25 |` */
function inRows({flow, tree}: PaperList, linked: readonly Linked[]): FileCount[] {
  const found: FileCount[] = []
  visit(tree, 'table', table => {
    const cells = (row: TableRow | undefined) =>
      row?.children.map(d => flow.ranges.get(d)).map(d => d && {range: d, part: partOf(flow, d)}) ?? []
    const column = cells(table.children[0]).findIndex(d => counts.test(d?.part?.text ?? ''))
    if (column < 0) return
    for (const row of table.children.slice(1)) {
      const own = cells(row)
      const {part} = own[column] ?? {}
      const [first, last] = [own[0]?.range.start ?? 0, own.at(-1)?.range.end ?? 0]
      const inside = linked.filter(d => d.link.start >= first && d.link.end <= last)
      const [only] = inside
      const digits = /^\d{1,6}$/.exec(part?.text ?? '')?.[0]
      if (!only || inside.length > 1 || !part || digits === undefined) continue
      found.push({...only, value: Number(digits), atLeast: false, span: part.span})
    }
  })
  return found
}

/** `[Foundations](a.md) (25 papers)` */
function behind({flow}: PaperList, {link, path, counted}: Linked): FileCount[] {
  const line = flow.text.slice(link.end, link.end + 60).split(/[\n\u001f]/, 1)[0] ?? ''
  const found = behindLink(line)
  if (!found?.named) return []
  const span = {start: flow.starts[link.end + found.start]!, end: flow.ends[link.end + found.end - 1]!}
  return [{value: found.value, atLeast: found.atLeast, span, path, counted}]
}

/** `Total: 267 papers across 14 areas` */
function inTotals({flow}: PaperList, linked: readonly Linked[]): FileCount[] {
  const files = [...new Map(linked.map(d => [d.path, d.counted])).values()]
  const sum = (of: keyof Counted) => files.reduce((total, d) => total + d[of], 0)
  const counted = {entries: sum('entries'), papers: sum('papers')}
  return [...flow.text.matchAll(/[^\n\u001f]+/g)].flatMap(({0: line, index}) => {
    const found = inSentence(line)
    if (!found || Math.abs(found.value - counted.entries) * 5 > counted.entries) return []
    const span = {start: flow.starts[index + found.start]!, end: flow.ends[index + found.end - 1]!}
    return [{value: found.value, atLeast: found.atLeast, span, path: undefined, counted}]
  })
}
