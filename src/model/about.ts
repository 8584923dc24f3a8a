/**
 * Answers about an entry by itself, kept from one reading of a list to the next.
 */

import type {Stretch} from '../kept/kept.ts'
import type {Span} from '../text/types.ts'
import type {Entry, PaperList} from './types.ts'

const known = new WeakMap<Entry, Stretch>()

/** Lets answers about an entry be kept. */
export function keepAbout(entry: Entry, about: Stretch): void {
  known.set(entry, about)
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
  return by === 0 ? place : {...place, start: place.start + by, end: place.end + by}
}

/** UTF-16 units after the line of an entry that count as part of it: some callers ask how the next line begins. */
const behind = 24

/** Longer lines are not kept, in UTF-16 units around an entry. */
const most = 4000

/** The lines of an entry as they are written, with the place of the entry in them; undefined if they are too long. */
export function linesOf(source: string, {start, end}: Span): string | undefined {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const after = source.indexOf('\n', end)
  const to = after < 0 ? source.length : after
  if (start - from > most || to - end > most) return undefined
  return `${start - from}-${end - from}\0${source.slice(Math.max(0, from - 1), to + behind)}`
}

/** An entry at another place, without its node and its section. */
export function movedEntry(entry: Entry, by: number): Entry {
  const {title, authors, venue, year, tag, links} = entry
  if (by === 0) return {...entry}
  const moved = <Own extends {span: Span}>(part: Own | undefined) => part && movedPart(part, by)
  return {
    ...entry,
    title: moved(title),
    authors: moved(authors),
    venue: moved(venue),
    year: moved(year),
    tag: moved(tag),
    links: links.map(d => ({
      ...d,
      label: movedPart(d.label, by),
      urlSpan: movedSpan(d.urlSpan, by),
      span: movedSpan(d.span, by)
    }))
  }
}

function movedPart<Own extends {span: Span}>(part: Own, by: number): Own {
  return {...part, span: movedSpan(part.span, by)}
}
