/**
 * Entries that are in one list or table of a section.
 */

import type {Nodes, Root} from 'mdast'
import {lowerBound} from '../flow/ranges.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** What groups are made of, looked up by node. */
interface Layout {
  parents: ReadonlyMap<Nodes, Nodes>
  /**
   * First of the lists that directly follow each other, of each list after it: another marker begins another list, and a comment too. Not of
   * bullets after numbers.
   */
  firsts: ReadonlyMap<Nodes, Nodes>
  /** Offsets of `<details>` and `<summary>`, in the order of the text. */
  folds: readonly number[]
}

const known = new WeakMap<Root, Layout>()

/** The nearest list (of lists that directly follow each other, the first) or table around an entry, else the document. */
export function groupOf({tree, source}: PaperList, {node}: Entry): Nodes | undefined {
  const {parents, firsts} = layoutOf(tree, source)
  let at = parents.get(node)
  while (at && at.type !== 'list' && at.type !== 'table' && at.type !== 'root') at = parents.get(at)
  return at && (firsts.get(at) ?? at)
}

/**
 * Whether two entries are side by side: in one section, and there in one list or table. Sections are often divided further, by bold
 * lines, `<details>` or outer bullets, and what is apart there was put apart.
 */
export function sideBySide(list: PaperList, a: Entry, b: Entry): boolean {
  if (a.section !== b.section || a.table !== b.table || groupOf(list, a) !== groupOf(list, b)) return false
  const {folds} = layoutOf(list.tree, list.source)
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a]
  const fold = folds[lowerBound(folds, first.span.end, d => d)]
  return fold === undefined || fold >= second.span.start
}

/** Nodes that hold text, and no entry. */
const textual: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell'])

/** Whether readers see nothing of a node: a comment between the items of a list ends it for the parser only. */
const isComment = (node: Nodes): boolean =>
  node.type === 'html' && /^\s*<!--(?:(?!-->)[^])*-->\s*$/.test(node.value)

function layoutOf(tree: Root, source: string): Layout {
  const found = known.get(tree)
  if (found) return found
  const parents = new Map<Nodes, Nodes>()
  const firsts = new Map<Nodes, Nodes>()
  const visit = (parent: Nodes): void => {
    let before: Nodes | undefined
    for (const node of 'children' in parent ? parent.children : []) {
      parents.set(node, parent)
      // Below numbered lines that name methods, each list is about one of them.
      if (node.type === 'list' && before?.type === 'list' && node.ordered === before.ordered)
        firsts.set(node, firsts.get(before) ?? before)
      if (!isComment(node)) before = node
      if (!textual.has(node.type)) visit(node)
    }
  }
  visit(tree)
  const folds = Array.from(source.matchAll(/<details|<summary/gi), d => d.index)
  const layout = {parents, firsts, folds}
  known.set(tree, layout)
  return layout
}
