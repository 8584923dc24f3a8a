/**
 * Places that may be entries: list items, table rows, HTML rows and items, paragraphs, lines and headings with what belongs to them.
 */

import type {List, Nodes, Root} from 'mdast'
import {areFields} from './block-looks.ts'
import {nodesOf} from '../markdown/nodes.ts'
import {htmlCandidates, htmlTables} from './html-rows.ts'
import {itemCandidates} from './items.ts'

import type {Flow, Range} from '../flow/flow.ts'
import {lowerBound} from '../flow/ranges.ts'
import {rowsAmong} from './paragraph-rows.ts'
import {Paragraphs} from './paragraphs.ts'
import {isTitleLine} from './looks.ts'
import {readerOf} from './reader.ts'
import {candidate, spanOf, visible} from './candidate.ts'
import type {Reader} from './reader.ts'
import type {Candidate} from './candidate.ts'
import {tableRows} from './rows.ts'
import {worksIn} from './several.ts'
import {titleLevels} from './title-levels.ts'

/** Finds the candidates of a document, in order. */
export function candidatesOf(tree: Root, source: string, flow: Flow): Candidate[] {
  const reader = readerOf(source, flow)
  const candidates: Candidate[] = []
  const text = new Paragraphs(reader, d => candidates.push(d), {
    rows: rowsAmong(reader, tree),
    titles: titleLevels(reader, tree)
  })
  const tables = htmlTables(flow)
  const rows = tables.flat().map(d => d.range)

  /**
   * Lists of one kind with only lists between them are one group: another bullet starts a new list, and so do details that are not indented
   * enough.
   */
  const runs = new WeakMap<Nodes, {bullets?: List; numbers?: List}>()

  const block = (node: Nodes, before?: Nodes): void => {
    const inRow = touches(rows, reader.rangeOf(node))
    if (inRow && node.type !== 'heading') {
      text.close()
      return
    }
    switch (node.type) {
      case 'heading':
        text.heading(node)
        break
      case 'paragraph':
        if (!text.abstract(node)) text.block(node)
        break
      case 'html':
        text.block(node)
        break
      case 'list': {
        if (text.details(node)) break
        text.introduce()
        text.close()
        const run = runs.get(before ?? node) ?? {}
        runs.set(node, run)
        const group = (run[node.ordered ? 'numbers' : 'bullets'] ??= node)
        if (isBelowItem(reader, node, before, candidates.at(-1)))
          candidates.push(withBelow(reader, candidates.pop()!, node))
        else candidates.push(...itemCandidates(reader, node, group, block))
        text.part()
        break
      }
      case 'table':
        if (text.fields(node)) break
        text.close()
        candidates.push(...tableRows(reader, node))
        break
      case 'blockquote':
        if (text.abstract(node)) break
        for (const child of node.children) block(child)
        break
      case 'thematicBreak':
        text.close()
        break
      default:
    }
  }

  for (const [index, child] of tree.children.entries()) block(child, tree.children[index - 1])
  text.close()
  for (const rows of tables) candidates.push(...htmlCandidates(reader, rows, tree))
  candidates.push(...noteCandidates(reader, tree, candidates))
  return candidates
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(d => worksIn(flow, {...d, read: reader.read(d.range)}))
}

/** Footnotes, in one group. One that another candidate refers to says more of that. */
function noteCandidates({rangeOf}: Reader, tree: Root, others: readonly Candidate[]): Candidate[] {
  const noted = new Set(
    nodesOf(tree, 'footnoteReference').flatMap(node => {
      const {start, end} = spanOf(node)
      return others.some(d => d.span.start <= start && end <= d.span.end) ? [node.identifier] : []
    })
  )
  return nodesOf(tree, 'footnoteDefinition')
    .filter(d => !noted.has(d.identifier))
    .map(d => candidate('paragraph', d, rangeOf(d), spanOf(d), noted))
}

/**
 * Whether a list is meant to be inside the last item of the list before it, but is not indented enough: `10. **Title**`, then `   - 2021`, or in the next
 * line `- Paper: …`.
 */
function isBelowItem(
  reader: Reader,
  node: List,
  before: Nodes | undefined,
  last: Candidate | undefined
): boolean {
  if (before?.type !== 'list' || !before.ordered || !last) return false
  const [start, above] = [node.position!.start, before.position!.start]
  const {looks, rangeOf} = reader
  return start.column > above.column
    ? !node.children.every(d => isTitleLine(looks(rangeOf(d))))
    : areFields(reader, node)
}

/** A candidate with a list below it. */
const withBelow = (
  {rangeOf, source}: Reader,
  {shape, node, span, range, group}: Candidate,
  list: List
): Candidate =>
  candidate(
    shape,
    node,
    {start: range.start, end: rangeOf(list).end},
    visible(source, {start: span.start, end: spanOf(list).end}),
    group
  )

/** Whether a range has a character in common with one of some ranges in order. */
function touches(ranges: readonly Range[], {start, end}: Range): boolean {
  const next = ranges[lowerBound(ranges, start + 1, d => d.end)]
  return next !== undefined && next.start < end
}
