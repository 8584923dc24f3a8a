/**
 * Several works in one row or item: linked titles with nothing but `,`, `;`, `and` or a break between them, or with a tag of each before it.
 */

import type {Flow, FlowLink, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {shownBy} from '../reading/shown.ts'
import {labelOf} from '../reading/labels.ts'
import {venueness} from '../reading/venue.ts'
import {wordCount} from '../reading/words.ts'
import {linkKindOf} from '../text/link-kind.ts'
import {linesOf} from './looks.ts'
import type {Candidate} from './candidate.ts'

/** The shortest title among several, in words. */
const least = 3
const leastOfPapers = 2

const between = /^[\s"“”]*(?:[,;+&/、，；·]|and|und|y|\n)[\s"“”]*(?:and\s)?$/i

/** What may be between two titles with tags: `(CVPR 2019) / `. */
const betweenTagged =
  /^[^\n]{0,120}(?<!\d)(?:19|20)\d\d[)\]*_.\s]*(?:[;+&/；|\n]|\b(?:and|und|y|vs\.?)\s)[\s"“]*$/i

/** A candidate, or one candidate for each of the works that it holds. */
export function worksIn(flow: Flow, candidate: Candidate): Candidate[] {
  if (candidate.shape === 'heading' || candidate.shape === 'paragraph') return [candidate]
  for (const find of [runOf, taggedIn, stackedIn]) {
    const works = find(flow, candidate)
    if (works.length > 1) return works.map(own => ({...candidate, except: works.filter(d => d !== own)}))
  }
  return [candidate]
}

/**
 * The works that are one below the other in a cell: each has its title on a line of its own, linked or in bold, and its authors on the lines
 * below.
 */
function stackedIn(flow: Flow, {cells}: Candidate): Range[] {
  for (const cell of cells) {
    const lines = linesOf(flow, cell)
    if (lines.length < 4 || !isSetTitle(flow, lines[0]!)) continue
    const titles = lines.filter(d => isSetTitle(flow, d))
    if (titles.length > 1)
      return titles.map((d, index) => ({start: d.start, end: titles[index + 1]?.start ?? cell.end}))
  }
  return []
}

/** Whether a line is all one link or all bold, and long enough for a title. */
function isSetTitle(flow: Flow, line: Range): boolean {
  const shown = flow.text.slice(line.start, line.end).trim()
  if (wordCount(shown) < least || venueness(shown) > 1) return false
  const start = flow.text.indexOf(shown, line.start)
  const isWhole = (d: Range) => d.start <= start && d.end >= start + shown.length
  return [...within(flow.links, line), ...within(flow.marks, line).filter(d => d.kind === 'strong')].some(
    isWhole
  )
}

/** The stretches of works that each have a linked title and a tag with a year, if nothing else is in a range. */
function taggedIn(flow: Flow, {range: {start, end}}: Candidate): Range[] {
  const links = within(flow.links, {start, end})
  if (links.length < 2 || !links.every(d => isTitle(flow, d) && linkKindOf(d.url) === 'paper')) return []
  if (new Set(links.map(d => d.url)).size < links.length) return []
  const after = links.map((d, index) => flow.text.slice(d.end, links[index + 1]?.start ?? end))
  const areTagged = after.slice(0, -1).every(d => betweenTagged.test(d))
  if (!areTagged || !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(after.at(-1)!)) return []
  return links.map((d, index) => ({
    start: index === 0 ? start : d.start,
    end: links[index + 1]?.start ?? end
  }))
}

/** The first linked titles that follow one another. */
function runOf(flow: Flow, {range}: Candidate): Range[] {
  const runs: FlowLink[][] = [[]]
  for (const link of within(flow.links, range)) {
    const last = runs.at(-1)!.at(-1)
    if (!isTitle(flow, link)) runs.push([])
    else if (last && between.test(flow.text.slice(last.end, link.start))) runs.at(-1)!.push(link)
    else runs.push([link])
  }
  const run = runs.find(d => d.length > 1) ?? []
  return new Set(run.map(d => d.url)).size === run.length ? run : []
}

/** Whether a link shows a title of its own and may lead to a paper. */
function isTitle(flow: Flow, link: FlowLink & Range): boolean {
  const shown = shownBy(flow, link)
  const words = wordCount(shown)
  const kind = linkKindOf(link.url)
  if (link.form === 'bare' || link.form === 'autolink' || labelOf(shown)) return false
  if (words < (kind === 'paper' ? leastOfPapers : least)) return false
  return kind === undefined || kind === 'paper'
}
