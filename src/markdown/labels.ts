/**
 * Labels of definitions: `[label]` is a link, and `[^label]` a footnote, only where they are defined somewhere in the document.
 */

import type {Nodes, Root} from 'mdast'

export interface Label {
  /** Equal where the labels mean the same. */
  key: string
  /** With its brackets. */
  written: string
}

/** The labels that a tree defines. */
export function labelsIn(tree: Root, source: string): Label[] {
  const found: Label[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const start = node.position?.start.offset ?? 0
      const written = /^\[(?:\\.|[^\\\]])*\]/s.exec(source.slice(start, start + 1_100))?.[0]
      if (written !== undefined) found.push({key: keyOf(written.slice(1, -1)), written})
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}

/** Those of the labels that a text may name in brackets. */
export function namedIn(text: string, labels: ReadonlyMap<string, Label>): Label[] {
  if (labels.size === 0) return []
  const found = new Set(Array.from(labels.values()).filter(d => d.written.includes('\\')))
  for (const [, label = ''] of text.matchAll(/\[([^[\]]*)\]/g)) {
    const named = labels.get(keyOf(label))
    if (named) found.add(named)
  }
  return [...found]
}

function keyOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
