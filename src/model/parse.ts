/**
 * Text to tree, with exact places: the only place that parses Markdown.
 */

import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/** Parses GitHub-flavoured Markdown; offsets index the text, which must not start with a byte-order mark. */
export function parse(source: string): Root {
  return parser.parse(source)
}
