/**
 * Numbers in which a list says how many papers it holds, and how many it does.
 */

import {inImages} from './badges.ts'
import {inContents, inHeadings, inSentences} from './words.ts'
import type {StatedCount} from './stated.ts'
import {tocsOf} from '../toc/toc.ts'
import type {Entry, PaperList, Section} from '../model/types.ts'
import {worksOf} from '../works/works.ts'
import type {Work} from '../works/works.ts'

/** Entries, and distinct works among them. */
export interface Counted {
  entries: number
  papers: number
}

/** Counts the whole list, or a section with all that is below it. */
export function countOf(list: PaperList, section: Section | undefined): Counted {
  const inside = new Set(section ? entriesOf(list, section) : list.entries)
  return {entries: inside.size, papers: new Set(Array.from(inside, workIn(list))).size}
}

/** Which work of each list an entry is of. */
const workOfEach = new WeakMap<PaperList, ReadonlyMap<Entry, Work>>()

function workIn(list: PaperList): (entry: Entry) => Work | undefined {
  const found =
    workOfEach.get(list) ?? new Map(worksOf(list).flatMap(work => work.entries.map(d => [d, work] as const)))
  workOfEach.set(list, found)
  return entry => found.get(entry)
}

/** Counts the items and rows with a link, in the whole list or a section with all that is below it, that were not read as entries. */
export function othersIn({source, entries, sections}: PaperList, section: Section | undefined): number {
  const starts = new Set(entries.map(d => source.lastIndexOf('\n', d.span.start) + 1))
  const isInside = (at: Section | undefined): boolean =>
    at === section || (at !== undefined && isInside(at.parent))
  return [...source.matchAll(/^ {0,3}(?:[-*+] |\|).*\]\(https?:/gm)].filter(
    ({index}) => !starts.has(index) && isInside(sections.findLast(d => d.span.start <= index))
  ).length
}

/** Every statement in a list that plainly counts its entries, in the order of the text. */
export function statedCounts(list: PaperList): StatedCount[] {
  if (list.entries.length === 0 || showsPart(list)) return []
  const contents = tocsOf(list).flatMap(d => d.links.filter(link => link.section))
  const whole = isWhole(list)
  return [
    ...inImages(list, contents),
    ...plausible(list, inHeadings(list)),
    ...plausible(list, inContents(list, contents)),
    ...inSentences(list)
  ]
    .filter(d => d.section ?? whole)
    .sort((a, b) => a.spans[0].start - b.spans[0].start)
}

/**
 * A bare `(3)` may be a part's number: half of them must come near to what they would count. A section without entries may be the name of a
 * group of sections at its level.
 */
function plausible(list: PaperList, all: readonly StatedCount[]): StatedCount[] {
  const stated = all.filter(d => countOf(list, d.section).entries > 0)
  const bare = stated.filter(d => !d.named)
  const near = bare.filter(d => {
    const {entries} = countOf(list, d.section)
    return Math.abs(entries - d.value) <= Math.max(2, entries / 4)
  })
  return near.length * 2 >= bare.length ? [...stated] : stated.filter(d => d.named)
}

/** A list written by a program may show its newest entries only, and say so. */
function showsPart({flow}: PaperList): boolean {
  return /\bshowing (?:only )?(?:the )?(?:latest|first|top|most recent|newest)\b/i.test(flow.text)
}

/** Whether the file holds all of the list: not a part of it, and not a door to other files. */
function isWhole({flow, sections, entries}: PaperList): boolean {
  const files = flow.links.filter(
    d =>
      /^(?!https?:|#|mailto:)[^#?]*\.md(?:[#?]|$)/i.test(d.url) &&
      !/contributing|license|code_of_conduct|readme/i.test(d.url) &&
      !entries.some(entry => entry.span.start <= d.span.start && d.span.end <= entry.span.end)
  )
  if (files.length > 2) return false
  const recent = sections.filter(d =>
    /\b(?:recent|latest|newest|new) (?:papers|additions|works)\b|最新论文/i.test(d.title)
  )
  return recent.reduce((sum, d) => sum + d.entries.length, 0) * 2 < entries.length
}

/** The sections of each list by the one they are directly below. */
const belowEach = new WeakMap<PaperList, ReadonlyMap<Section['parent'], readonly Section[]>>()

function entriesOf(list: PaperList, section: Section): readonly Entry[] {
  const below = belowEach.get(list) ?? Map.groupBy(list.sections, d => d.parent)
  belowEach.set(list, below)
  return [...section.entries, ...(below.get(section) ?? []).flatMap(d => entriesOf(list, d))]
}
