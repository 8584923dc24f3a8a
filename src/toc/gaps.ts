/**
 * What a table of contents leaves out, and what it has in the wrong place.
 */

import type {Fix} from '../finding.ts'
import {insertion, isSolid, linesOf, move} from './lines.ts'
import {outlineOf} from './meaning.ts'
import type {Meaning} from './meaning.ts'
import {keyOf} from '../text/heading-key.ts'
import type {TableOfContents, TocLink} from './toc.ts'
import type {PaperList, Section} from '../model/types.ts'

/** A section that is missing, and the edit that puts it in. */
export interface Missing {
  section: Section
  fix: Fix | undefined
}

/** A link that is listed before or after another one, unlike their sections. */
export interface Misplaced {
  link: TocLink
  where: 'before' | 'after'
  other: TocLink
  fix: Fix | undefined
}

/** So many sections of one name are a kind of section. */
const kind = 3

type Meanings = ReadonlyMap<TocLink, Meaning>

/** Sections with entries that a table leaves out, though it has most of those beside them. */
export function missingFrom(toc: TableOfContents, list: PaperList, meanings: Meanings): Missing[] {
  const texts = new Map(toc.links.map(d => [keyOf(d.text), d]))
  const meant = new Map(Array.from(meanings, ([link, {section}]) => [section, link]))
  const linkOf = (section: Section | undefined) =>
    section && (meant.get(section) ?? texts.get(keyOf(section.title)))

  /** Listed itself, or by what is below it; and with entries there. Children come after their parents. */
  const listed = new Set<Section>()
  const filled = new Set<Section>()
  for (const section of list.sections.toReversed()) {
    if (linkOf(section)) listed.add(section)
    if (section.entries.length > 0) filled.add(section)
    if (section.parent && listed.has(section)) listed.add(section.parent)
    if (section.parent && filled.has(section)) filled.add(section.parent)
  }

  /** Headings of one name of which none is listed are left out on purpose: a `Survey` below each topic. */
  const byName = Map.groupBy(list.sections, d => keyOf(d.title))
  const isLeftOut = ({title}: Section) => {
    const alike = byName.get(keyOf(title)) ?? []
    return alike.length >= kind && !alike.some(d => listed.has(d))
  }

  const families = new Map<Section | undefined, Section[]>()
  for (const section of list.sections) {
    if (section.span.start < toc.span.end || !(listed.has(section) || filled.has(section))) continue
    families.set(section.parent, [...(families.get(section.parent) ?? []), section])
  }
  const lines = linesOf(list, toc.links)
  const outline = outlineOf(list, toc)
  return Array.from(families.values(), family => {
    const linked = family.filter(linkOf)
    // A row of links may name only what is important.
    const all = lines ? family : list.sections.filter(d => d.parent === family[0]!.parent)
    if (linked.length < 2 || linked.length * 2 <= all.length) return []
    return family
      .filter(d => !listed.has(d) && !isOmitted(list, d) && !isLeftOut(d))
      .map((section): Missing => {
        const before = linkOf(linked.findLast(d => d.span.start < section.span.start))
        const next = linkOf(linked.find(d => d.span.start > section.span.start))
        // Of sections beside each other, the first may be an item above the others.
        const where = next && (!before || outline.get(next) === before) ? 'before' : 'after'
        const beside = where === 'before' ? next : before
        const edit = lines && beside && insertion(list, lines, where, beside, section.title, section.anchor)
        return {section, fix: edit && {safe: true, edits: [edit], changes: []}}
      })
  }).flat()
}

/** Tools that write tables of contents are told so in the heading. */
function isOmitted({source}: PaperList, {span}: Section): boolean {
  return /<!--\s*(?:omit (?:in|from) toc|no ?toc)\s*-->/i.test(source.slice(span.start, span.end))
}

/** Links that are listed before or after where their sections are, if nearly all others are in order. */
export function misplacedIn(toc: TableOfContents, list: PaperList, meanings: Meanings): Misplaced[] {
  const lines = linesOf(list, toc.links)
  if (!lines) return []
  const parents = outlineOf(list, toc)
  // Items that are not links, or lead elsewhere, have a place that cannot be known.
  const isReadable = toc.links.every(d => meanings.has(d)) && isSolid(list, lines)
  const placed = toc.links.flatMap((link, index) => {
    const section = meanings.get(link)?.section
    return section ? [{link, index, at: section.span.start}] : []
  })
  const kept = longestRising(placed)
  const rising = new Set(kept)
  const moved = placed.filter(d => !rising.has(d))
  if (moved.length > Math.max(1, placed.length / 10)) return []

  return moved.flatMap(({link, index, at}): Misplaced[] => {
    const later = kept.find(d => d.index > index && d.at < at)
    const other = later ?? kept.findLast(d => d.index < index && d.at > at)
    if (!other) return []
    const target = kept.findLast(d => d.at < at)
    const isNear = target && parents.get(target.link) === parents.get(link)
    const edits = isNear && isReadable ? move(list, lines, link, target.link) : undefined
    return [
      {
        link,
        where: later ? 'before' : 'after',
        other: other.link,
        fix: edits && {safe: true, edits, changes: []}
      }
    ]
  })
}

interface Chain<T> {
  item: T
  before: Chain<T> | undefined
}

/** The longest sub-sequence whose places never fall. */
function longestRising<T extends {at: number}>(items: readonly T[]): T[] {
  const best: Chain<T>[] = []
  for (const item of items) {
    const length = best.findLastIndex(d => d.item.at <= item.at) + 1
    best[length] = {item, before: best[length - 1]}
  }
  const rising: T[] = []
  for (let chain = best.at(-1); chain; chain = chain.before) rising.push(chain.item)
  return rising.reverse()
}
