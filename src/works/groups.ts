/**
 * Entries that stand in one list or table of a section.
 */

import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Entry, PaperList} from '../model/types.ts'

const known = new WeakMap<Root, ReadonlyMap<Nodes, Nodes>>()

/**
 * Whether two entries stand side by side: in one section, and there in one list or table. Sections are often divided further, by bold
 * lines, `<details>` or outer bullets, and what lies apart there was put apart.
 */
export function sideBySide({tree, source}: PaperList, a: Entry, b: Entry): boolean {
  if (a.section !== b.section || a.table !== b.table) return false
  const parents = parentsIn(tree)
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a]
  if (!areOne(parents, groupOf(parents, first.node), groupOf(parents, second.node))) return false
  return !/<details|<summary/i.test(source.slice(first.span.end, second.span.start))
}

/** Whether two lists are one, or follow each other with nothing between (another marker begins another list). */
function areOne(parents: ReadonlyMap<Nodes, Nodes>, a: Nodes | undefined, b: Nodes | undefined): boolean {
  if (a === b) return true
  const around = a && parents.get(a)
  if (!a || !b || !around || around !== parents.get(b) || !('children' in around)) return false
  const siblings = around.children as Nodes[]
  return siblings.slice(siblings.indexOf(a), siblings.indexOf(b) + 1).every(d => d.type === 'list')
}

/** The nearest list or table around a node, else the document. */
function groupOf(parents: ReadonlyMap<Nodes, Nodes>, node: Nodes): Nodes | undefined {
  let at = parents.get(node)
  while (at && at.type !== 'list' && at.type !== 'table' && at.type !== 'root') at = parents.get(at)
  return at
}

function parentsIn(tree: Root): ReadonlyMap<Nodes, Nodes> {
  const found = known.get(tree)
  if (found) return found
  const parents = new Map<Nodes, Nodes>()
  visit(tree, (node, _, parent) => {
    if (parent) parents.set(node, parent)
  })
  known.set(tree, parents)
  return parents
}
