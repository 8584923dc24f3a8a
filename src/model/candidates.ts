/**
 * Places that may be entries: list items, table rows, HTML rows and items, paragraphs, lines and headings with what belongs to them.
 */

import type {Nodes, Root} from 'mdast'
import {htmlCandidates, htmlTables} from './html-rows.ts'
import {itemCandidates} from './items.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {rowsAmong} from './paragraph-rows.ts'
import {Paragraphs} from './paragraphs.ts'
import {readerOf} from './reader.ts'
import type {Candidate} from './reader.ts'
import {tableRows} from './rows.ts'
import {worksIn} from './several.ts'

/** Finds the candidates of a document, in order. */
export function candidatesOf(tree: Root, source: string, flow: Flow): Candidate[] {
  const reader = readerOf(source, flow)
  const candidates: Candidate[] = []
  const text = new Paragraphs(reader, d => candidates.push(d), rowsAmong(reader, tree))
  const tables = htmlTables(flow)
  const rows = tables.flat().map(d => d.range)

  const block = (node: Nodes): void => {
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
      case 'html':
        text.block(node)
        break
      case 'list':
        if (text.details(node)) break
        text.close()
        candidates.push(...itemCandidates(reader, node, block))
        text.part()
        break
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

  for (const child of tree.children) block(child)
  text.close()
  for (const rows of tables) candidates.push(...htmlCandidates(reader, rows, tree))
  return candidates
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(d => worksIn(flow, {...d, sensed: reader.sensed(d.range)}))
}

/** Whether a range has a character in common with one of some ranges in order. */
function touches(ranges: readonly Range[], {start, end}: Range): boolean {
  const next = ranges[lowerBound(ranges, start + 1, d => d.end)]
  return next !== undefined && next.start < end
}
