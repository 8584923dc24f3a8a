/**
 * Text to tree, with exact places: the only place that parses Markdown.
 *
 * The full parser takes a hundred times as long as a scan of the text, and lists are mostly lines that a scan can read. Those are read
 * here; everything else is left to the full parser, part by part. The tree is the one that it makes of the whole.
 */

import type {Root, RootContent} from 'mdast'
import {labelsIn, mentions, namedIn, possibleLabels, type Label} from './labels.ts'
import {copied} from './places.ts'
import {parsePart, remark} from './remark.ts'
import {Lines} from './simple/lines.ts'
import {readDocument} from './simple/read.ts'

/** Gives the tree of a part from an earlier reading, or else reads it; `part` is all that the tree depends on. */
export type Recall = (part: string, read: () => Root) => Root

/**
 * Parses GitHub-flavoured Markdown; offsets index the text, which must not start with a byte-order mark. With `recall`, parts that only the
 * full parser can read are read once.
 */
export function parse(source: string, recall?: Recall): Root {
  return parseLines(source, recall) ?? remark.parse(source)
}

/** Longer parts are not recalled, in characters. */
const longest = 20_000

/** The tree of a part, which may be changed. */
function partOf(part: string, read: () => Root, recall: Recall | undefined): Root {
  return recall && part.length <= longest ? copied(recall(part, read)) : read()
}

/** Parses line by line; undefined if something concerns the whole text. */
function parseLines(source: string, recall: Recall | undefined): Root | undefined {
  const parsed = (text: string) => partOf(text, () => remark.parse(text), recall)
  // Line endings of old, and a character that the parser replaces.
  if (source === '' || /\r(?!\n)|\0/.test(source)) return undefined
  const head = frontMatter(source)
  if (!head) return undefined
  const lines = new Lines(source)
  const row = head.length === source.length ? lines.count : lines.point(head.length).line - 1

  const labels = possibleLabels(source)
  if (labels.size === 0)
    return readDocument({lines, labels, deferred: [], parse: parsed}, [...head.nodes], row)

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
        const tree = parsed(text)
        for (const label of labelsIn(tree, text)) defined.set(label.key, label)
        return tree
      }
    },
    [...head.nodes],
    row
  )
  if (!isNamed || defined.size === 0) return first
  const parse = (text: string) => {
    const labels = namedIn(text, defined).map(d => d.written)
    return partOf(`${labels.join('')}\0${text}`, () => parsePart(text, defined), recall)
  }
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
