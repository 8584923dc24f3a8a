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

/** Keys of the labels that a text may define. */
export function possibleLabels(source: string): Set<string> {
  const found = new Set<string>()
  for (let end = source.indexOf(']:'); end >= 0; end = source.indexOf(']:', end + 2)) {
    const text = source.slice(Math.max(0, end - 1000), end)
    if (text.includes('[')) found.add(keyOf(text.slice(text.lastIndexOf('[') + 1)))
  }
  return found
}

/** Whether a text may name one of the labels. */
export function mentions(text: string, labels: ReadonlySet<string>): boolean {
  if (/\\[[\]]/.test(text)) return true
  for (const [, label = ''] of text.matchAll(/\[([^[\]]*)\]/g)) if (labels.has(keyOf(label))) return true
  return false
}

/** What labels that mean the same have in common. */
export function keyOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
