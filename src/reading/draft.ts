/**
 * What one stretch of text says if it is an entry: title, tags, authors.
 */

import {areAuthors, leadingAuthors} from './authors.ts'
import {citedTitle} from './cited.ts'
import {elementsOf} from './elements.ts'
import type {Element} from './elements.ts'
import {fieldOf} from './fields.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {venueBehindPeople} from './people-venue.ts'
import {proseOf} from './prose.ts'
import {tagsOf} from './tag-slots.ts'
import type {TagSlot} from './tag-slots.ts'
import {isTag} from './tag-text.ts'
import {clausesOf} from './tail.ts'
import {titlesOf} from './titles.ts'
import type {TitleKind, TitleSlot} from './titles.ts'

export interface Draft {
  range: Range
  /** Best first. */
  titles: readonly TitleSlot[]
  /** In order. */
  tags: readonly TagSlot[]
  authors: Range | undefined
}

/** Reads a stretch of the flow; `prefer` names the kind of title that it has if it has one. */
export function draftOf(flow: Flow, range: Range, prefer?: TitleKind): Draft {
  const elements = elementsOf(flow, range)
  const {titles, tails} = titlesOf(flow, elements)
  const wanted = titles.findIndex(d => d.kind === prefer)
  if (wanted > 0) titles.unshift(...titles.splice(wanted, 1))
  const [title] = titles
  return {
    range,
    titles,
    tags: tagsOf(flow, elements, title),
    authors: authorsOf(flow, elements, title, tails)
  }
}

/** The authors: a field or an element of names, else the names in the running text behind the title. */
function authorsOf(
  flow: Flow,
  elements: readonly Element[],
  title: TitleSlot | undefined,
  tails: readonly Range[]
): Range | undefined {
  const places = [...tails]
  const isProse = proseOf(flow, elements, title)
  for (const element of elements) {
    if (isProse(element)) continue
    if (title && element.start < title.end && element.end > title.start) {
      const names = namesBefore(flow, element, title)
      if (names) return names
      continue
    }
    if (element.kind !== 'text' && element.kind !== 'emphasis' && element.kind !== 'strong') continue
    const text = flow.text.slice(element.start, element.end)
    const field = fieldOf(text)
    if (field?.name === 'other') continue
    if (field?.name === 'authors') return {start: element.start + field.length, end: element.end}
    if (element.kind !== 'strong' && areAuthors(text, true) && !isTag(text)) return trimNames(flow, element)
    const venue = element.kind === 'emphasis' ? venueBehindPeople(text) : undefined
    if (venue !== undefined) return trimNames(flow, {start: element.start, end: element.start + venue})
    if (element.kind === 'text') places.push(element)
  }
  for (const place of places) {
    const names = clausesOf(flow.text.slice(place.start, place.end), 40).filter(
      d => d.kind === 'authors' || d.kind === 'name'
    )
    const [first] = names
    const last = names.at(-1)
    if (first && last) return trimNames(flow, {start: place.start + first.start, end: place.start + last.end})
  }
  return undefined
}

/** The names that a text begins with before its title. */
function namesBefore(flow: Flow, element: Element, title: TitleSlot): Range | undefined {
  if (element.kind === 'link' && citedTitle(flow.text.slice(element.start, element.end)))
    return trimNames(flow, {start: element.start, end: title.start - 1})
  if (title.kind !== 'after-authors') return undefined
  const before = flow.text.slice(element.start, title.start).trimStart()
  const length = leadingAuthors(before)
  const start = title.start - before.length
  return length > 0 ? trimNames(flow, {start, end: start + length}) : undefined
}

/** Names without the punctuation and the `by` around them; the full stop of an abbreviation (`Smith, J.`, `et al.`) is theirs. */
function trimNames({text}: Flow, {start, end}: Range): Range {
  const lead = /^[^\p{L}]*(?:by\s+)?/iu.exec(text.slice(start, end))?.[0].length ?? 0
  let stop = end
  while (stop > start + lead && /[\s,;:–—-]/.test(text[stop - 1] ?? '')) stop--
  if (/(?:\p{L}{3}|[\u3400-\u9fff])\.$/u.test(text.slice(Math.max(start, stop - 4), stop))) stop--
  return {start: start + lead, end: stop}
}
