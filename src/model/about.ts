/**
 * Answers about an entry by itself, kept from one reading of a list to the next.
 */

import type {Flow, Range} from '../flow/flow.ts'
import {Stretch} from '../kept/kept.ts'
import {stretchAt} from '../kept/rows.ts'
import type {Span} from '../text/types.ts'
import type {Entry, PaperList} from './types.ts'

const known = new WeakMap<Entry, Stretch>()

/** Lets answers about an entry be kept if the flow that it was read from is; `range` is its stretch there. */
export function keepAbout(entry: Entry, source: string, flow: Flow, range: Range): void {
  const row = stretchAt(flow, range)
  const written = row && writtenAs(entry, source)
  if (row && written !== undefined)
    known.set(
      entry,
      row.ask(`entry ${written}`, () => new Stretch())
    )
}

/** Whether answers about the entries of a list are kept. */
export const isKept = ({entries: [entry]}: PaperList): boolean => entry !== undefined && known.has(entry)

/**
 * The answer to a question about an entry. It may depend on the lines of the entry, on what was read in them, and on what the question names;
 * not on its section, its node or its place.
 */
export function askAbout<Answer>({entry, question}: Question, answer: () => Answer): Answer {
  return known.get(entry)?.ask(question, answer) ?? answer()
}

/** As `askAbout`, for an answer that holds places: `move` moves it to where the entry is now. */
export function askPlaced<Answer>(
  {entry, question}: Question,
  answer: () => Answer,
  move: (answer: Answer, by: number) => Answer
): Answer {
  const about = known.get(entry)
  return about ? about.askAt(question, entry.span.start, answer, move) : answer()
}

/** What is asked of an entry. */
export interface Question {
  entry: Entry
  question: string
}

/** A place that is moved. */
export function movedSpan<Place extends Span>(place: Place, by: number): Place {
  return {...place, start: place.start + by, end: place.end + by}
}

/** Longer lines are not kept, in UTF-16 units around an entry. */
const most = 4000

/** What follows the line of an entry belongs to it that far, for those who ask how the next line begins. */
const behind = 24

/** All that an entry shows, with its parts at their places; undefined if that is too long. */
function writtenAs(entry: Entry, source: string): string | undefined {
  const {shape, span, title, authors, venue, year, tag, links, table} = entry
  const from = source.lastIndexOf('\n', span.start - 1) + 1
  const after = source.indexOf('\n', span.end)
  const to = after < 0 ? source.length : after
  if (span.start - from > most || to - span.end > most) return undefined
  const place = (part: {span: Span} | undefined) =>
    part ? `${part.span.start - from}-${part.span.end - from} ` : '- '
  let written = `${shape} ${place(entry)}${place(title)}${place(authors)}${place(venue)}${place(year)}${place(tag)}`
  for (const link of links)
    written += `${link.role}${place(link)}${place(link.label)}${place({span: link.urlSpan})}`
  return `${written}\0${table?.header.join('\0') ?? ''}\0${source.slice(Math.max(0, from - 1), to + behind)}`
}
