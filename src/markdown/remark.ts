/**
 * The full parser: it has the last word on what Markdown means.
 */

import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {labelsIn, namedIn, type Label} from './labels.ts'
import {linesIn, move} from './places.ts'

/** Parses GitHub-flavoured Markdown with front matter. */
export const remark = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

/** Parses a part of a document, in which labels that it names are defined. */
export function parsePart(text: string, defined: ReadonlyMap<string, Label>): Root {
  const named = new Map(namedIn(text, defined).map(d => [d.key, d]))
  if (named.size > 0 && text.includes(']:'))
    for (const {key} of labelsIn(remark.parse(text), text)) named.delete(key)
  if (named.size === 0) return remark.parse(text)
  const before = Array.from(named.values(), d => `${d.written}: #\n\n`).join('') + '<!-- -->\n\n'
  const tree = remark.parse(before + text)
  tree.children = tree.children.filter(d => (d.position?.end.offset ?? 0) > before.length)
  move(tree, {offset: -before.length, line: -linesIn(before)})
  return tree
}
