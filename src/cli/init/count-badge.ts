/**
 * A badge that shows how many entries a list has.
 */

import type {ReadFile} from '../../lint.ts'

/** The badge in Markdown. */
export const countBadge = (entries: number): string =>
  `![papers](https://img.shields.io/badge/papers-${entries}-blue)`

/** A list with the badge below its title, or at its top if it does not begin with a Markdown heading. */
export function withBadge({path, source, bom, list, counts}: ReadFile): {
  file: string
  text: string
  replaces: string
} {
  const [title] = list.sections
  const isFirst = title && /^\s*$/.test(source.slice(0, title.span.start)) && source[title.span.start] !== '<'
  const matter = /^---\r?\n[^]*?\n---(?:\r?\n|$)/.exec(source)?.[0] ?? ''
  const end = isFirst ? title.span.end : matter.length
  const badge = countBadge(counts.entries)
  const [before, after] = [source.slice(0, end), source.slice(end).replace(/^\s*\n/, '')]
  const mark = bom ? '\uFEFF' : ''
  const newLine = source.includes('\r\n') ? '\r\n' : '\n'
  const text = [...(before ? [before.trimEnd()] : []), badge, after].join(newLine.repeat(2))
  return {file: path, text: mark + text, replaces: mark + source}
}
