/**
 * Which section each link of a table of contents means, also where its anchor is wrong.
 */

import {distance} from 'fastest-levenshtein'
import {keyOf} from './toc.ts'
import type {TableOfContents, TocLink} from './toc.ts'
import type {PaperList, Section} from '../model/types.ts'

/** A section that a link means: `sure` where its text or anchor says so letter by letter. */
export interface Meaning {
  section: Section
  sure: boolean
}

/** What each link of a table of contents means; a link that leads somewhere means just that. */
export function meaningsOf({sections}: PaperList, {links}: TableOfContents): ReadonlyMap<TocLink, Meaning> {
  const taken = new Set(links.map(d => d.section))
  const free = sections.filter(d => !taken.has(d))
  const keys = free.map(section => ({section, title: keyOf(section.title), anchor: keyOf(section.anchor)}))
  const byKey = new Map<string, Set<Section>>()
  for (const {section, title, anchor} of keys) {
    for (const key of [title, anchor]) byKey.set(key, (byKey.get(key) ?? new Set()).add(section))
  }

  const meanings = new Map<TocLink, Meaning>()
  for (const link of links) {
    const meaning = link.leads ? known(link) : meantBy(link)
    if (meaning) meanings.set(link, meaning)
  }
  return meanings

  function meantBy(link: TocLink): Meaning | undefined {
    const [text, anchor] = [keyOf(link.text), keyOf(link.anchor)]
    const [byText, byAnchor] = [byKey.get(text) ?? none, byKey.get(anchor) ?? none]
    if (byText.size > 1 || byAnchor.size > 1) return undefined
    const same = new Set([...byText, ...byAnchor])
    if (same.size > 0) return only([...same], true)
    const near = keys.filter(d => isNear(d.title, text) || isNear(d.anchor, anchor))
    return only(
      near.map(d => d.section),
      false
    )
  }
}

const none: ReadonlySet<Section> = new Set()

function known({section}: TocLink): Meaning | undefined {
  return section && {section, sure: true}
}

function only(sections: readonly Section[], sure: boolean): Meaning | undefined {
  const [section, ...more] = sections
  return section && more.length === 0 ? {section, sure} : undefined
}

/** One or two slips in a long word. */
function isNear(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 7 && Math.abs(a.length - b.length) <= 2 && distance(a, b) <= 2
}
