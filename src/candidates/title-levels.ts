/**
 * Levels of headings that are works, one in each section: `## Kettles and Their Lids`, then who wrote it, and its link.
 */

import type {Heading, Nodes, Root} from 'mdast'
import type {Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {wordCount} from '../reading/words.ts'
import {identify} from '../text/identify.ts'
import type {Looks} from './looks.ts'
import {isWork, year} from './paragraph-rows.ts'
import type {Reader} from './reader.ts'

/** How many headings of a level must be works: their number, and their share. */
const least = 3
const most = 0.7
/** Words of a title. Topics have fewer. */
const leastWords = 4
/** A work and its preprint. A section with more identifiers is a list. */
const mostIdentifiers = 2

/** The levels (1 or 2; headings below these are titles anyway) whose headings are citations, or are long with the link of one work or its authors below. */
export function titleLevels({flow, looks, rangeOf, together}: Reader, {children}: Root): ReadonlySet<number> {
  const areWorks = (headings: readonly Heading[]): boolean => {
    const enough = Math.max(least, headings.length * most)
    const long = headings.filter(d => wordCount(textOf(rangeOf(d))) >= leastWords)
    if (long.length < enough) return false
    const isTitle = (heading: Heading) => tellsOfOneWork(below(heading)) || isSigned(below(heading))
    if (long.filter(isTitle).length >= enough) return true
    const dated = long.map(rangeOf).filter(d => year.test(textOf(d)))
    const cites = (own: Looks, at: number) => isWork(flow, own, dated[at]!)
    return dated.length >= enough && together(dated, all => all.filter(cites).length >= enough) !== undefined
  }
  const textOf = ({start, end}: Range) => flow.text.slice(start, end)
  const below = (heading: Heading): Nodes[] => {
    const rest = children.slice(children.indexOf(heading) + 1)
    const next = rest.findIndex(d => d.type === 'heading')
    return rest.slice(0, next < 0 ? undefined : next)
  }
  /** Whether blocks link one work. */
  const tellsOfOneWork = (blocks: readonly Nodes[]): boolean => {
    const ranges = blocks.flatMap(d => (d.type === 'list' ? d.children : [d])).map(rangeOf)
    const ids = ranges.flatMap(range => within(flow.links, range)).map(d => identify(d.url))
    const works = new Set(ids.flatMap(d => (d && d.kind !== 'not-a-paper' ? [d.id] : [])))
    return works.size > 0 && works.size <= mostIdentifiers
  }
  /** Whether all that blocks say is who wrote something: `Ann Moss (Peat College) · Max Roe (Bog Labs)`. */
  const isSigned = ([block, more]: readonly Nodes[]): boolean => {
    const range = block?.type === 'paragraph' && !more ? flow.ranges.get(block) : undefined
    return range !== undefined && looks(range).authors
  }
  const headings = children.filter(d => d.type === 'heading')
  return new Set([1, 2].filter(depth => areWorks(headings.filter(d => d.depth === depth))))
}
