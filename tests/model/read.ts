import {listOf} from '../../src/model/list.ts'
import {parse} from '../../src/markdown/parse.ts'
import type {Entry, PaperList} from '../../src/model/types.ts'
import type {Span} from '../../src/text/types.ts'

/** Reads a list. */
export function read(source: string): PaperList {
  return listOf(parse(source), {value: source})
}

/** Reads a list of works, each with a link of its own: their titles, and what follows the links. */
export function readWorks(lines: readonly (readonly [title: string, rest: string])[]): PaperList {
  const works = lines.map(
    ([title, rest], n) => `- [${title}](https://arxiv.org/abs/1406.${10000 + n})${rest}`
  )
  return read(works.join('\n'))
}

/** What an entry says, in one line: title, venue, year, links with their roles. */
export function said({title, venue, year, links}: Entry): string {
  const shown = [title?.text, venue?.text, year && (year.value ?? `no year: ${year.text}`)]
  const urls = links.map(d => `${d.role} ${d.url.replace(/^https?:\/\//, '')}`)
  return [...shown.map(d => d ?? '–'), ...urls].join(' | ')
}

/** The text at a place of a list. */
export function at(list: PaperList, span: Span | undefined): string | undefined {
  return span && list.source.slice(span.start, span.end)
}
