/**
 * Comments that silence other tools, and which of our rules check the same: a list that moves over keeps its exceptions.
 */

import type {Span} from '../text/types.ts'
import {commentsOf, rangeOf} from './directives.ts'
import type {Directive} from './directives.ts'
import type {PaperList} from '../model/types.ts'

/** Rules that judge where links lead. */
const links = 'no-dead-link no-moved-link no-unverified-link no-broken-reference'.split(' ')

/** A tool, what its comments look like, and which of our rules each of its names stands for; `*` for all of them. */
interface Tool {
  /** Groups: what is done (`disable-line`), and the names after it. */
  comment: RegExp
  /** Its verbs, if they are called differently from ours. */
  verbs?: Readonly<Record<string, string>>
  names: Readonly<Record<string, readonly string[]>>
}

/** Names of checks. Sources: github.com/DavidAnson/markdownlint (rules), github.com/remarkjs/remark-lint, github.com/tcort/markdown-link-check. */
const tools: readonly Tool[] = [
  {
    comment: /^\s*markdownlint-(disable(?:-line|-next-line|-file)?|enable(?:-file)?)(?:\s+([^]*?))?\s*$/,
    verbs: {'enable-file': 'enable'},
    names: {
      md009: ['title-text'],
      'no-trailing-spaces': ['title-text'],
      md011: ['no-malformed-link'],
      'no-reversed-links': ['no-malformed-link'],
      md039: ['no-malformed-link'],
      'no-space-in-links': ['no-malformed-link'],
      md042: ['no-empty-link'],
      'no-empty-links': ['no-empty-link'],
      md051: ['no-broken-reference', 'toc'],
      'link-fragments': ['no-broken-reference', 'toc'],
      md052: ['no-broken-reference'],
      'reference-links-images': ['no-broken-reference'],
      md056: ['table-cells'],
      'table-column-count': ['table-cells']
    }
  },
  {
    comment: /^\s*markdown-link-check-(disable(?:-line|-next-line)?|enable)\s*$/,
    names: {'*': links}
  },
  {
    comment: /^\s*lychee[-: ]\s*(disable(?:-line|-next-line|-file)?|enable|ignore)\s*$/,
    verbs: {ignore: 'disable-line'},
    names: {'*': links}
  },
  {
    comment: /^\s*lint\s+(disable|enable|ignore)(?:\s+([^]*?))?\s*$/,
    verbs: {ignore: 'disable-next-line'},
    names: {
      'no-undefined-references': ['no-broken-reference'],
      'no-empty-url': ['no-empty-link'],
      'no-hidden-table-cell': ['table-cells'],
      'no-dead-urls': ['no-dead-link', 'no-moved-link', 'no-unverified-link'],
      'validate-links': ['no-broken-reference', 'toc']
    }
  }
]

const word = /markdownlint-|markdown-link-check-|lychee|<!--\s*lint /

/** The directives of other tools in a list, as ours would say it; one list for each tool. */
export function foreignDirectivesOf(list: PaperList): Directive[][] {
  if (!word.test(list.source)) return []
  const comments = commentsOf(list)
  return tools.map(tool => comments.flatMap(span => read(list, tool, span) ?? []))
}

function read(list: PaperList, {comment, verbs = {}, names}: Tool, span: Span): Directive | undefined {
  const [, said, named = ''] = comment.exec(list.source.slice(span.start + 4, span.end - 3)) ?? []
  if (said === undefined) return undefined
  const verb = verbs[said] ?? said
  const wanted = named
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(d => d !== '')
  const ids =
    wanted.length === 0
      ? Object.values(names).flat()
      : wanted.flatMap(d => names[d.replace(/^remark-lint-/, '')] ?? [])
  if (ids.length === 0) return undefined
  const rules = [...new Set(ids)].map(text => ({text, span}))
  return {verb, rules, span, range: rangeOf(list, verb, span), reason: 'A comment for another tool'}
}
