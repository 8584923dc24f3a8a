/**
 * Periods at the end of titles.
 */

import type {Span} from '../text/types.ts'
import {askAbout, askPlaced, movedSpan} from '../model/about.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** With fewer titles, a list has no habit. */
const fewest = 8
/** How much of a list must agree before the rest is wrong. */
const share = 0.95

/** How many of the entries must have a period between what follows the title and their links before it is the mark that divides them. */
const divider = 0.25

/** Ends in a period of its own. */
const abbreviation = /(?:\.\.|\b(?:al|etc|vs|inc|co|jr|sr|vol|no|ver|v\d+|[A-Z]|\d{4}))\.$/i

/** A title of a paper, not a sentence about one: a link, or words that mostly start with capitals. */
function isTitle({title, links}: Entry): boolean {
  if (!title || !links.some(d => d.role === 'paper') || /[.!]\s/.test(title.text)) return false
  const words = title.text.split(' ')
  if (words.length > 30) return false
  return links.some(d => d.isTitle) || words.filter(d => /^\W*\p{Lu}/u.test(d)).length >= 0.4 * words.length
}

/** Titles with a final period in a list whose titles have none, and the habit in words. */
export function finalPeriods({source, entries}: PaperList): {found: ReadonlyMap<Entry, Span>; habit: string} {
  const titled = entries.filter(entry => askAbout({entry, question: 'titled'}, () => isTitle(entry)))
  const found = new Map(
    titled.flatMap(entry => {
      const read = () => periodOf(source, entry)
      const period = askPlaced({entry, question: 'period'}, read, (d, by) => d && movedSpan(d, by))
      return period ? [[entry, period] as const] : []
    })
  )
  const without = titled.filter(d => source[d.title!.span.end] !== '.').length
  const isHabit = !dividesLinks(source, titled) && titled.length >= fewest && without >= share * titled.length
  return {
    found: isHabit ? found : new Map(),
    habit: `${without} of ${titled.length} titles end without a period`
  }
}

/** Whether a period is what many entries have before their links, after a venue: `A Title, TITS. [[paper](…)]`. */
function dividesLinks(source: string, entries: readonly Entry[]): boolean {
  const withPeriod = entries.filter(({title, links}) => {
    const next = title && links.find(d => d.span.start > title.span.end)
    return next && /[^.]\.[*_"”)]*\s*\\?\[?$/.test(source.slice(title.span.end, next.span.start))
  })
  return withPeriod.length >= divider * entries.length
}

/** The period that ends a title, not one that separates it from authors or a venue. */
function periodOf(source: string, {title, links}: Entry): Span | undefined {
  const name = links.find(d => d.isTitle)?.label.text
  // A description may follow the name that is linked.
  if (!title || (name && /^ [-–—] /.test(title.text.slice(name.length)))) return undefined
  const {start, end: at} = title.span
  if (source[at] !== '.' || abbreviation.test(source.slice(Math.max(start, at - 12), at + 1)))
    return undefined
  const rest = source.slice(at + 1, at + 200).split(/[\r\n]/, 1)[0]!
  return /^(?:[*_"”\])]|\([^)\s]*\))*\s*(?:$|\[(?!\*\*)|!\[|\\\[|\|)/.test(rest)
    ? {start: at, end: at + 1}
    : undefined
}
