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

/** Whether a text has one of the labels in brackets. */
export function mentions(text: string, labels: readonly Label[]): boolean {
  if (labels.length === 0) return false
  if (labels.some(d => d.written.includes('\\'))) return true
  const keys = new Set(labels.map(d => d.key))
  for (const [, label = ''] of text.matchAll(/\[([^[\]]*)\]/g)) if (keys.has(keyOf(label))) return true
  return false
}

function keyOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
