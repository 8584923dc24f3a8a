/**
 * Which section each link of a table of contents means, also where its anchor is wrong.
 */

import {distance} from 'fastest-levenshtein'
import {keyOf} from '../text/heading-key.ts'
import type {TableOfContents, TocLink} from './toc.ts'
import type {PaperList, Section} from '../model/types.ts'

/** A section that a link means: `sure` if its text or anchor says so letter by letter. */
export interface Meaning {
  section: Section
  sure: boolean
}

/** What each link of a table of contents means; a link that leads somewhere means that, unless its text or its place says otherwise. */
export function meaningsOf(list: PaperList, toc: TableOfContents): ReadonlyMap<TocLink, Meaning> {
  let known: ReadonlyMap<TocLink, Meaning> = new Map()
  for (;;) {
    const more = meaningsAmong(list, toc, known)
    if (more.size === known.size) return more
    known = more
  }
}

/** What links mean, given what some surely mean: those sections are not meant by others. */
function meaningsAmong(
  list: PaperList,
  toc: TableOfContents,
  before: ReadonlyMap<TocLink, Meaning>
): ReadonlyMap<TocLink, Meaning> {
  const {sections} = list
  const {links} = toc
  const sure = [...before.values()].flatMap(d => (d.sure ? d.section : []))
  const taken = new Set([...links.map(d => d.section), ...sure])
  const free = sections.filter(d => !taken.has(d))
  const keys = free.map(section => ({section, title: keyOf(section.title), anchor: keyOf(section.anchor)}))
  const named = (...texts: string[]) =>
    keys.flatMap(d => (texts.includes(d.title) || texts.includes(d.anchor) ? d.section : []))
  const byTitle = Map.groupBy(sections, d => keyOf(d.title))
  const meanings = new Map<TocLink, Meaning>()
  const outline = outlineOf(list, toc)
  for (const link of links) {
    let above = outline.get(link)
    while (above && !meanings.has(above)) above = outline.get(above)
    const topic = above && meanings.get(above)?.section
    const meaning =
      before.get(link) ?? below(link, topic) ?? (link.leads ? known(link) : meantBy(link, topic))
    if (meaning) meanings.set(link, meaning)
  }
  return meanings

  /** Of two items with one anchor, the one whose text is another heading means that heading; as many headings of one name are meant in turn. */
  function known(link: TocLink): Meaning | undefined {
    const {section} = link
    if (!section) return undefined
    const text = keyOf(link.text)
    const sharing = links.filter(d => d.section === section)
    if (sharing.length < 2) return {section, sure: true}
    if (keyOf(section.title) !== text) {
      const [other, ...more] = named(text)
      return {section: (more.length === 0 && other) || section, sure: true}
    }
    const alike = byTitle.get(text) ?? []
    const isEach =
      sharing.length === alike.length &&
      sharing.every(d => keyOf(d.text) === text && outline.get(d) === outline.get(link))
    return {section: (isEach && alike[sharing.indexOf(link)]) || section, sure: true}
  }

  /** Of equal headings under several topics, an item means the one under its own topic. */
  function below(link: TocLink, topic: Section | undefined): Meaning | undefined {
    const text = keyOf(link.text)
    const {section} = link
    if (!topic || text === '' || (section && keyOf(section.title) !== text)) return undefined
    const alike = byTitle.get(text) ?? []
    if (alike.length < 2 || (section && isBelow(section, topic))) return undefined
    return only(
      alike.filter(d => isBelow(d, topic)),
      true
    )
  }

  function meantBy(link: TocLink, topic: Section | undefined): Meaning | undefined {
    const [text, anchor] = [keyOf(link.text), keyOf(link.anchor)]
    const same = named(text, anchor)
    if (same.length > 0) return only(same, true)
    const extended = free.filter(d => isBegun(d.title, link.text, remark))
    if (extended.length > 0) return only(extended, true)
    const near = keys.flatMap(({section, title, anchor: own}) => {
      const isLonger =
        isBegun(section.title, link.text, longer) ||
        isBegun(link.text, section.title, longer) ||
        isBegun(section.anchor, link.anchor, longer)
      const isMeant = isLonger
        ? !topic || isBelow(section, topic)
        : isNear(title, text) || isNear(own, anchor)
      return isMeant ? section : []
    })
    const alike = free.filter(d => (!topic || isBelow(d, topic)) && haveWordsOf(d.title, link.text))
    return only(near.length > 0 ? near : alike, false)
  }
}

/** The item above each item that is nested below it: the last one that starts further left. */
export function outlineOf(
  {position, source}: PaperList,
  {links}: TableOfContents
): ReadonlyMap<TocLink, TocLink> {
  const outline = new Map<TocLink, TocLink>()
  const open: {link: TocLink; line: number; column: number}[] = []
  for (const link of links) {
    const {line, column: own} = position(link.span).start
    // What is between the marker of an item and its link, such as an emoji, does not nest it.
    const before = source.slice(link.span.start - own + 1, link.span.start)
    const [indent] = /^[-*+ \t]*(?=(?:[-*+]|\d{1,3}[.)])[ \t])/.exec(before) ?? []
    const column = indent === undefined ? own : indent.length + 1
    while (open.length > 0 && (open.at(-1)!.column >= column || open.at(-1)!.line === line)) open.pop()
    const parent = open.at(-1)?.link
    if (parent) outline.set(link, parent)
    open.push({link, line, column})
  }
  return outline
}

function isBelow(section: Section, topic: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (at === topic) return true
  return false
}

/** What follows in a heading: a remark, `(updated weekly)`, or any word, also the end of a plural. */
const remark = /^\s*[^\p{L}\p{N}\s]/u
const longer = /^s?(?![\p{L}\p{N}])/u

/** Whether a heading begins with the text, and goes on in this way. */
function isBegun(title: string, text: string, rest: RegExp): boolean {
  const plain = text.trim().toLowerCase()
  return plain.length >= 4 && title.toLowerCase().startsWith(plain) && rest.test(title.slice(plain.length))
}

/** Whether all words of one text, two or more, are in the other: `Complex Networks`, `Complex and Multilayer Networks`. */
function haveWordsOf(...texts: [string, string]): boolean {
  const [one, two] = texts
    .map(d => new Set(d.toLowerCase().match(/\p{L}{2,}/gu)))
    .sort((a, b) => a.size - b.size)
  return one!.size > 1 && [...one!].every(d => two!.has(d))
}

function only(sections: readonly Section[], sure: boolean): Meaning | undefined {
  const [section, ...more] = sections
  return section && more.length === 0 ? {section, sure} : undefined
}

/** One or two slips in a long word. */
function isNear(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 7 && Math.abs(a.length - b.length) <= 2 && distance(a, b) <= 2
}
