/**
 * A new entry: written as the list writes, where the list would have it.
 */

import type {Edit} from '../finding.ts'
import type {Entry, PaperList, Section} from '../model/types.ts'
import type {LearnedOrder} from '../style/order.ts'
import {renderTemplate} from '../style/match.ts'
import type {Template} from '../style/template.ts'
import {identify} from '../text/identify.ts'
import type {PaperId} from '../text/types.ts'
import {titleKey} from '../text/title.ts'

/** What is known of the work. */
export interface NewWork {
  id: PaperId | undefined
  title: string
  authors: readonly string[]
  venue: string | undefined
  year: number | undefined
  paper: string
  code: string | undefined
}

/**
 * The edit that adds a work to a section: at its place in the order, else at the end.
 *
 * @throws {RangeError} where the template needs something that is not known.
 */
export function newEntry(
  list: PaperList,
  section: Section,
  template: Template,
  work: NewWork,
  order: Pick<LearnedOrder, 'order' | 'by'> | undefined
): Edit {
  const {source} = list
  const end = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  const next = order && section.entries.find(d => comesFirst(work, d, order))
  const neighbour = next ?? section.entries.at(-1)
  if (!neighbour)
    throw new RangeError(`Unexpected section \`${section.title}\` without entries, expected one with some`)

  const start = source.lastIndexOf('\n', neighbour.span.start - 1) + 1
  const indent = /^[ \t]*/.exec(source.slice(start, neighbour.span.start))?.[0] ?? ''
  const text = renderTemplate(template, valuesOf(work, section)).replace(/\n/g, end + indent)
  if (next) return {start, end: start, text: indent + text + end + gapBefore(source, start, end)}

  const close = /\r\n|\n|\r|$/.exec(source.slice(neighbour.span.end))?.index ?? 0
  const at = neighbour.span.end + close
  return {start: at, end: at, text: end + gapBefore(source, start, end) + indent + text}
}

/** The URL in the form that the list has for such papers: mostly PDFs, or mostly landing pages. */
export function likeOthers(list: PaperList, url: string): string {
  const identity = identify(url)
  const kin = list.entries.flatMap(d =>
    d.links.filter(d => d.identity?.pattern === identity?.pattern && d.role === 'paper')
  )
  if (!identity || kin.length === 0) return url
  const pdfs = kin.filter(d => /\/pdf\/|\.pdf$/.test(d.url)).length
  return (pdfs * 2 > kin.length ? identity.pdf : identity.landing) ?? url
}

/** A blank line where the list has one between its entries. */
function gapBefore(source: string, start: number, end: string): string {
  const lines = source.slice(0, start).split(/\r\n|\n|\r/)
  const [before = '', blank = 'x'] = [lines.at(-3), lines.at(-2)]
  return blank.trim() === '' && before.trim() !== '' && !/^ {0,3}#|^[|:\s-]+$/.test(before) ? end : ''
}

function valuesOf({title, authors, venue, year, paper, code}: NewWork, {entries}: Section) {
  return {
    title: [plain(title)],
    authors: authors.length > 0 ? [plain(authors.join(', '))] : [],
    venue: venue === undefined ? [] : [venue],
    year: year === undefined ? [] : [String(year)],
    number: [String(entries.length + 1)],
    paper: [paper],
    code: code === undefined ? [] : [code]
  }
}

/** Text of a registry, which is no Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*`[\]<|]/g, '\\$&')
}

/** Whether the work belongs before an entry. */
function comesFirst(work: NewWork, entry: Entry, {order, by}: Pick<LearnedOrder, 'order' | 'by'>): boolean {
  if (order === 'title') return compare(titleKey(work.title), entry.title && titleKey(entry.title.text)) < 0

  const dates =
    by === 'arXiv id'
      ? compare(arxivMonth(work.id), arxivMonth(entry.ids.find(d => d.startsWith('arxiv:'))))
      : compare(work.year, entry.year?.value)
  return order === 'newest-first' ? dates >= 0 && dates !== Infinity : dates < 0
}

/** `arxiv:2206.14579` to `2206`; new identifiers only. */
function arxivMonth(id: PaperId | undefined): string | undefined {
  return /^arxiv:(\d{4})\./.exec(id ?? '')?.[1]
}

/** Below 0, 0, above 0; infinite where one of the two is not known. */
function compare<Value extends string | number>(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined || b === undefined) return Infinity
  return a < b ? -1 : a > b ? 1 : 0
}
