/**
 * A new entry: written as the list writes, where the list would have it.
 */

import type {Edit} from '../finding.ts'
import type {PaperList, Section} from '../model/types.ts'
import type {Order} from '../style/order.ts'
import {renderTemplate} from '../style/match.ts'
import type {Template} from '../style/template.ts'
import type {PaperId, Span} from '../text/types.ts'
import {blockOf, gapOf} from './block.ts'
import {examplesFor, lackOf, writeLike} from './by-example.ts'
import {placeIn} from './place.ts'
import {likeOthers} from './url-form.ts'

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

/** How many entries are tried as an example: each try is read back. */
const mostExamples = 4

/**
 * The edits that would add a work to a section, the likeliest first: from the template of the config, or else like the entries that are there, then from the template that most of them share.
 * Each has to be read back before it is believed.
 *
 * @throws {RangeError} if a part is needed that is not known, and no entry does without it.
 */
export function* newEntries(
  list: PaperList,
  section: Section,
  template: {template: Template; isPinned: boolean} | undefined,
  work: NewWork,
  order: Order | undefined
): Generator<Edit> {
  const {entries} = section
  const at = placeIn(entries, work, order)
  const written = {...work, paper: likeOthers(list, work.paper)}
  const end = /\r\n|\n|\r/.exec(list.source)?.[0] ?? '\n'
  const byTemplate = ({template}: {template: Template}) => {
    const text = renderTemplate(template, valuesOf(written, at + 1))
    return edit(list, section, at, text.replace(/\n/g, end))
  }
  if (template?.isPinned) {
    yield byTemplate(template)
    return
  }

  const examples = examplesFor(list, work, entries, at)
  for (const choice of examples.slice(0, mostExamples)) {
    const number = numberAt(list, section, at)
    yield edit(list, section, at, writeLike(list, choice, work, number), choice.example.block)
  }
  const lack = lackOf(list, work)
  if (examples.length === 0 && lack) throw new RangeError(`the entries of this list show \`{${lack}}\``)
  try {
    if (template) yield byTemplate(template)
  } catch (error) {
    if (examples.length === 0) throw error
  }
}

/** The edit that writes a text before the entry at an index, or after the last one. */
function edit(list: PaperList, {entries}: Section, at: number, text: string, copied?: Span): Edit {
  const [next, last] = [entries[at], entries.at(-1)]
  const neighbour = next ?? last
  if (!neighbour) throw new RangeError('the section has no entries')
  const block = blockOf(list, neighbour)
  const gap = gapOf(list, entries, at)
  const indent = /^[ \t]*/.exec(list.source.slice(block.start))?.[0] ?? ''
  const inPlace = copied ? text : text.replace(/^(?=.)/gm, indent)
  return next
    ? {start: block.start, end: block.start, text: inPlace + gap}
    : {start: block.end, end: block.end, text: gap + inPlace}
}

/** The number of a numbered entry: one more than that above it, or the same if the list numbers all entries alike. */
function numberAt({source}: PaperList, {entries}: Section, at: number): number {
  const numbers = entries.map(d =>
    Number(/^[\s|]*(\d+)/.exec(source.slice(d.span.start, d.span.end))?.[1] ?? 0)
  )
  const [above, below] = [numbers[at - 1], numbers[at]]
  const isConstant = numbers.length > 1 && new Set(numbers).size === 1
  if (isConstant) return numbers[0]!
  return above === undefined ? (below ?? 1) : above + 1
}

function valuesOf({title, authors, venue, year, paper, code}: NewWork, number: number) {
  return {
    title: [plain(title)],
    authors: authors.length > 0 ? [plain(authors.join(', '))] : [],
    venue: venue === undefined ? [] : [venue],
    year: year === undefined ? [] : [String(year)],
    number: [String(number)],
    paper: [paper],
    code: code === undefined ? [] : [code]
  }
}

/** Text of a registry, which is not Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\*`[\]<|]/g, '\\$&')
}
