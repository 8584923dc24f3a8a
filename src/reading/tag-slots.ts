/**
 * The places of a stretch of text that show a venue, a year, or both.
 */

import {linkKindOf} from '../text/hosts.ts'
import {badgeText} from './badge.ts'
import {arePeople, citedTitle, whereCited} from './cited.ts'
import {imagesIn, shownBy} from './elements.ts'
import type {Element} from './elements.ts'
import {fieldOf} from './fields.ts'
import {image} from '../flow/flow.ts'
import type {Flow, FlowImage, Range} from '../flow/flow.ts'
import {labelOf} from './labels.ts'
import {venueBehindPeople} from './people-venue.ts'
import {proseOf} from './prose.ts'
import {dateBehind, isDated} from './running.ts'
import {tagClauses} from './tag-clauses.ts'
import {isBracketTag, isName} from './tag-text.ts'
import {clausesOf} from './tail.ts'
import type {TitleSlot} from './titles.ts'
import {isFormalName, readTag, venueness} from './venue.ts'
import {wordCount} from './words.ts'
import type {FoundYear} from './year.ts'
import {
  isApart,
  isBesideDate,
  isCitationKey,
  isDatedLine,
  isDatedPerson,
  isMethodName,
  isNameOf,
  nameEnd
} from './tag-signs.ts'

export interface TagSlot {
  /** The text read. */
  range: Range
  /** The tag with its brackets or emphasis. */
  outer: Range
  venue: (Range & {text: string}) | undefined
  /** Indexes of `range`, or of the text of the badge. */
  year: FoundYear | undefined
  /** How sure the venue is one, 0 to 3. */
  sure: number
  /** Whether the text is not in the flow but in a badge. */
  badge: boolean
}

/** How far into running text venues are looked for, in characters: what comes later is a description. */
const reach = 300

/** How sure a venue must be where it stands. */
const anything = 0
const likely = 1
const venue = 2
const known = 3
/** Surer than any venue is: only the year counts. */
const never = 4

/** Tags in order; the title is none, but what stands around it inside a link or emphasis may be. */
export function tagsOf(flow: Flow, elements: readonly Element[], title: TitleSlot | undefined): TagSlot[] {
  const tags: TagSlot[] = []
  const isProse = proseOf(flow, elements, title)

  /** Adds a text as a tag if it shows a year, or a venue that is `least` sure; and the venue only if it is `named` sure. */
  const add = (range: Range, outer: Range, least: number, named = anything) => {
    const text = flow.text.slice(range.start, range.end)
    if (text.length > 160 || text.includes('://') || isNameOf(flow, title, text)) return
    const {venue, year} = readTag(text)
    const isSetOff = least === likely && year !== undefined && /^\p{Lu}/u.test(venue?.text ?? '')
    const sure = Math.max(venueness(text), isSetOff ? 1 : 0)
    if (isProse(range) && !(year && sure === known)) return
    const most = sure === 0 && least !== anything ? 7 : 14
    if ((!year && sure < least) || (venue && wordCount(venue.text) > most)) return
    // `@ada0625` is no year that somebody got wrong, `NeurIPS 202` is.
    if (year && year.value === undefined && sure < 2) return
    const shown =
      venue && sure >= named && !(sure < 2 && (isCitationKey(text) || isDatedPerson(venue.text, year)))
        ? venue
        : undefined
    const moved = shown && {...shown, start: range.start + shown.start, end: range.start + shown.end}
    tags.push({range, outer: trimPunctuation(flow, outer), venue: moved, year, sure, badge: false})
  }
  const around = (outer: Range, inner: Range) => {
    for (const rest of [
      {start: outer.start, end: inner.start},
      {start: inner.end, end: outer.end}
    ]) {
      if (rest.end > rest.start) add(unbracket(flow, rest), rest, venue)
    }
  }
  const running = ({start, end}: Range) => {
    for (const part of tagClauses(flow.text.slice(start, Math.min(end, start + reach)))) {
      const place = {start: start + part.start, end: start + part.end}
      add(place, place, venue)
    }
  }

  /** Adds what stands behind the title of a reference. */
  const cited = (range: Range) => {
    const {venue, year} = whereCited(flow.text.slice(range.start, range.end))
    if (!venue && !year) return
    const outer = trimPunctuation(flow, {start: range.start + (venue ?? year)!.start, end: range.end})
    const moved = venue && {...venue, start: range.start + venue.start, end: range.start + venue.end}
    tags.push({range, outer, venue: moved, year, sure: known, badge: false})
  }

  const addBadge = (shown: FlowImage) => {
    const text = badgeText(shown)
    const {venue: found, year} = readTag(text)
    const sure = venueness(text)
    const range = {start: shown.at, end: shown.at + 1}
    if (year || sure >= venue) tags.push({range, outer: range, venue: found, year, sure, badge: true})
  }
  /** Where a name in full ends that was read with the elements behind its beginning. */
  let until = 0
  const text = (first: Element, index: number) => {
    const last = nameEnd(flow, elements, index)
    const element = {...first, end: elements[last]?.end ?? first.end}
    const shown = flow.text.slice(element.start, element.end)
    const abbreviated = last > index && isFormalName(shown) && !/\d\s?\(/.test(shown)
    const field = fieldOf(shown)
    const overlaps = title !== undefined && element.end > title.start && element.start < title.end
    if (abbreviated && !overlaps) {
      add(element, element, venue)
      until = element.end
    } else if (field) {
      const value = {start: element.start + field.length, end: element.end}
      if (field.name === 'venue') add(value, value, anything)
      else if (field.name === 'date') add(value, value, never)
      else if (field.name === 'intro') {
        const [first] = clausesOf(flow.text.slice(value.start, value.end), 1)
        const tag = first && {start: value.start + first.start, end: value.start + first.end}
        if (tag && venueness(flow.text.slice(tag.start, tag.end)) >= venue) add(tag, tag, venue)
      }
    } else if (overlaps) {
      if (element.start < title.start) running({start: element.start, end: title.start})
      if (element.end > title.end) running({start: title.end, end: element.end})
    } else if (
      isDatedLine(flow, elements, index) ||
      (isApart(flow, elements, index) && isName(flow.text.slice(element.start, element.end)))
    ) {
      add(element, element, anything)
    } else running(element)
  }
  const link = (element: Element & {kind: 'link'}) => {
    const {form} = element.link
    const shown = flow.text.slice(element.start, element.end)
    if (shown.includes(image)) {
      for (const badge of imagesIn(flow, element)) addBadge(badge)
      return
    }
    if (element.label || form === 'bare' || form === 'autolink') return
    // A link to the paper that shows a name and a year shows where it appeared, whether the venue is known or not.
    const isNamed =
      title?.kind === 'strong' && isBracketTag(shown) && linkKindOf(element.link.url) === 'paper'
    const least = isNamed ? likely : venue
    add(/^\s*[[(]/.test(shown) ? unbracket(flow, element) : element, element, least, least)
  }

  const emphasised = (element: Element) => {
    const text = flow.text.slice(element.start, element.end)
    const behind = element.kind === 'strong' ? undefined : venueBehindPeople(text)
    if (behind === undefined) {
      add(element, element, element.kind !== 'emphasis' || isMethodName(text) ? venue : likely)
      return
    }
    const place = {start: element.start + behind, end: element.end}
    add(place, place, likely)
  }

  /** Whether the line tells about the work, of which only the beginning may be its venue: `intro: CVPR 2017. …`. */
  let intro = false
  const tail = referenceTail(flow, elements, title)
  if (tail) cited(tail)
  for (const [index, element] of elements.entries()) {
    if (tail && element.start >= tail.start && element.end <= tail.end) continue
    if (element.kind === 'break') intro = false
    if (intro || element.start < until) continue
    intro = element.kind === 'text' && fieldOf(flow.text.slice(element.start, element.end))?.name === 'intro'
    const covered = title !== undefined && element.start >= title.start && element.end <= title.end
    const covers = title !== undefined && title.start >= element.start && title.end <= element.end
    if (title?.link && element.kind === 'link' && element.link === title.link) {
      if (citedTitle(flow.text.slice(element.start, element.end))) cited({start: title.end, end: element.end})
      else around(element, title)
    } else if (covered && element.kind !== 'link') continue
    else if (covers && element.kind !== 'text') around(element, title)
    else if (element.kind === 'bracket') {
      if (element.links.length === 0)
        add(element.inner, element, isBesideDate(flow, elements, index) ? likely : venue)
      else for (const link of element.links) if (!labelOf(shownBy(flow, link))) add(link, element, known)
    } else if (element.kind === 'emphasis' || element.kind === 'code' || element.kind === 'strong') {
      if (isDated(flow, elements, index)) {
        const date = dateBehind.exec(flow.text.slice(element.end, element.end + 20))?.[0].length ?? 0
        const both = {start: element.start, end: element.end + date}
        add(both, both, anything)
      } else emphasised(element)
    } else if (element.kind === 'link') link(element)
    else if (element.kind === 'image') addBadge(element.image)
    else if (element.kind === 'text') text(element, index)
  }
  return tags
}

/** What stands behind a title in quotes that people stand before: all that is no link, to the end of the line. */
function referenceTail(
  flow: Flow,
  elements: readonly Element[],
  title: TitleSlot | undefined
): Range | undefined {
  if (title?.kind !== 'quote') return undefined
  const index = elements.findIndex(d => d.kind === 'quote' && d.start <= title.start && d.end >= title.end)
  const [people, quote, first] = elements.slice(Math.max(0, index - 1), index + 2)
  if (people?.kind !== 'text' || quote?.kind !== 'quote' || first?.kind !== 'text') return undefined
  if (!arePeople(flow.text.slice(people.start, people.end))) return undefined
  let last = index + 1
  while (['text', 'quote', 'emphasis', 'bracket'].includes(elements[last + 1]?.kind ?? '')) {
    const next = elements[last + 1]
    if (next?.kind === 'bracket' && next.links.length > 0) break
    last++
  }
  const tail = {start: first.start, end: elements[last]!.end}
  return whereCited(flow.text.slice(tail.start, tail.end)).venue ? tail : undefined
}

/** A tag without the punctuation that leads to it and follows it. */
function trimPunctuation({text}: Flow, {start, end}: Range): Range {
  while (start < end && /[\s,.;:–—|-]/.test(text[start] ?? '')) start++
  while (end > start && /[\s,;:–—|-]/.test(text[end - 1] ?? '')) end--
  return {start, end}
}

function unbracket({text}: Flow, {start, end}: Range): Range {
  while (start < end && /[\s[(]/.test(text[start] ?? '')) start++
  while (end > start && /[\s\])]/.test(text[end - 1] ?? '')) end--
  return {start, end}
}
