/**
 * Text to tree, with exact places: the only place that parses Markdown.
 *
 * The full parser takes a hundred times as long as a scan of the text, and lists are mostly lines that a scan can read. Those are read
 * here; everything else is left to the full parser, part by part. The tree is the one that it makes of the whole.
 */

import type {Root, RootContent} from 'mdast'
import {labelsIn, mentions, possibleLabels, type Label} from './labels.ts'
import {parsePart, remark} from './remark.ts'
import {Lines} from './simple/lines.ts'
import {readDocument} from './simple/read.ts'

/** Parses GitHub-flavoured Markdown; offsets index the text, which must not start with a byte-order mark. */
export function parse(source: string): Root {
  return parseLines(source) ?? remark.parse(source)
}

/** Parses line by line; undefined if something concerns the whole text. */
function parseLines(source: string): Root | undefined {
  // Line endings of old, and a character that the parser replaces.
  if (source === '' || /\r(?!\n)|\0/.test(source)) return undefined
  const head = frontMatter(source)
  if (!head) return undefined
  const lines = new Lines(source)
  const row = head.length === source.length ? lines.count : lines.point(head.length).line - 1

  const labels = possibleLabels(source)
  if (labels.size === 0)
    return readDocument({lines, labels, deferred: [], parse: d => remark.parse(d)}, [...head.nodes], row)

  // A label is one only if it is defined somewhere: the first time, all that may be defined are left to the full parser.
  const defined = new Map<string, Label>()
  let isNamed = false
  const first = readDocument(
    {
      lines,
      labels,
      deferred: [],
      parse(text) {
        isNamed ||= mentions(text, labels)
        const tree = remark.parse(text)
        for (const label of labelsIn(tree, text)) defined.set(label.key, label)
        return tree
      }
    },
    [...head.nodes],
    row
  )
  if (!isNamed || defined.size === 0) return first
  const parse = (text: string) => parsePart(text, defined)
  return readDocument({lines, labels: new Set(defined.keys()), deferred: [], parse}, [...head.nodes], row)
}

/** The front matter of a text, if any; undefined if it starts and never ends. */
function frontMatter(source: string): {nodes: RootContent[]; length: number} | undefined {
  if (!/^(?:---|\+\+\+)/.test(source)) return {nodes: [], length: 0}
  const [text = ''] = /^(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n)*?\1[ \t]*(?:\r?\n|$)/.exec(source) ?? []
  const {children} = remark.parse(text)
  const [node] = children
  return children.length === 1 && (node?.type === 'yaml' || String(node?.type) === 'toml')
    ? {nodes: children, length: text.length}
    : undefined
}
