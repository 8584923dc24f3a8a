/**
 * Paragraphs that are written alike: citations below a heading, one in each paragraph or line. They are read together, as the rows of a list are.
 */

import type {Nodes, Root} from 'mdast'
import type {Flow, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {labelOf} from '../reading/labels.ts'
import {shownBy} from '../reading/shown.ts'
import {wordCount} from '../reading/words.ts'
import {isProse, isStrong, linesOf} from './looks.ts'
import type {Looks} from './looks.ts'
import type {Reader} from './reader.ts'

/** Share of lines that must be works by themselves. */
const most = 0.7
/** Citations have years. */
export const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** A line that begins with its year, below one that names the authors: the form of the American Anthropological Association. */
const beginsWithYear = /^\s*(?:19|20)\d\d[a-z]?(?:\s{2,}|[.:]?\s)\p{Lu}/u

/** How many lines must be works: in one run, or in all runs of the document, which then may be shorter. */
const least = {run: 3, all: 6}

/**
 * Where works begin: in a run of which most lines are works, each line that looks like one. With each, how far it reaches at least.
 */
export function rowsAmong(reader: Reader, tree: Root): ReadonlyMap<number, number> {
  const {flow, rangeOf} = reader
  const rows = new Map<number, number>()
  const paragraphs = runsOf(flow, tree.children)
  const runs = paragraphs.map(run => {
    const ranges = run.map(rangeOf)
    const lines = ranges.flatMap(d => unitsOf(flow, d))
    const marked = [...markedIn(lines, flow.text), ...citedIn(lines, flow.text), ...titledIn(flow, ranges)]
    for (const {start} of marked) rows.set(start, start)
    const read = readRun(reader, lines)
    const isWrapped = read.works < lines.length * most && ranges.every(d => linksIn(flow, d) <= 1)
    const whole = isWrapped ? readRun(reader, ranges) : read
    return whole.looks.filter(isDated).length < ranges.length * most ? read : whole
  })
  for (const d of [...announcedIn(reader, paragraphs), ...recordsIn(reader, paragraphs)])
    rows.set(d.start, d.end)
  for (const {start} of quotedIn(reader, paragraphs)) rows.set(start, start)
  const all = runs.reduce((sum, d) => sum + d.lines.length, 0)
  const works = runs.reduce((sum, d) => sum + d.works, 0)
  const isHabit = works >= Math.max(least.all, all * most)
  for (const {lines, works: own, looks} of runs) {
    if (own < Math.max(isHabit ? 1 : least.run, lines.length * most)) continue
    for (const [index, d] of looks.entries()) {
      const {start, end} = lines[index]!
      if (isLikeWork(d)) rows.set(start, end)
    }
  }
  return rows
}

/** A run of lines, what they look like when they are read together, and how many are works (0 if too few can be). */
interface Run {
  lines: readonly Range[]
  looks: readonly Looks[]
  works: number
}

function readRun({flow, together}: Reader, lines: readonly Range[]): Run {
  const none = {lines, looks: [], works: 0}
  const enough = Math.max(1, lines.length * most)
  if (lines.filter(d => mayBeWork(flow, d)).length < enough) return none
  const worksAmong = (all: readonly Looks[]) => all.filter((d, at) => isWork(flow, d, lines[at]!)).length
  const looks = together(lines, all => worksAmong(all) >= enough)
  return looks ? {lines, looks, works: worksAmong(looks)} : none
}

/** The lines of a paragraph, without those that have no words, such as a year; one of authors goes with the one below that begins with a year. */
function unitsOf(flow: Flow, range: Range): Range[] {
  const lines = linesOf(flow, range).filter(d => /\p{L}/u.test(flow.text.slice(d.start, d.end)))
  const [first, second, ...more] = lines
  const follows = (line: Range) => beginsWithYear.test(flow.text.slice(line.start, line.end))
  if (!first || !second || !follows(second)) return lines
  return [{start: first.start, end: second.end}, ...more]
}

/** Paragraphs with their own numbers, `[3] …`, `[4] …`, and rows without the line below a header that makes them a table, if there are several. */
function markedIn(lines: readonly Range[], text: string): Range[] {
  const counted = lines.filter(d => /^\s*(?:\[\d{1,3}\]\s|\|.*\|\s*$)/.test(text.slice(d.start, d.end)))
  return counted.length >= least.run ? counted : []
}

/**
 * Lines that begin with a family name before the given one and have a year, `Moss, Ada: Peat, Leipzig 2019`, if most of several do; all lines, if
 * all have a year.
 */
function citedIn(lines: readonly Range[], text: string): readonly Range[] {
  const shown = (line: Range) => text.slice(line.start, line.end)
  const dated = lines.filter(d => year.test(shown(d)))
  const cited = dated.filter(d => beginsWithName.test(shown(d)))
  if (cited.length < Math.max(least.run, lines.length * most)) return []
  return dated.length === lines.length ? lines : cited
}

const beginsWithName = /^\s*\p{Lu}[\p{L}'’-]+,\s\p{Lu}/u

/** The first lines of paragraphs with a title on the first line and the link of its paper below, if at least two follow each other. */
function titledIn(flow: Flow, paragraphs: readonly Range[]): Range[] {
  const titled = paragraphs.flatMap(range => {
    const [first, ...below] = linesOf(flow, range)
    const isTitle = first && within(flow.links, first).length === 0 && wordsOf(flow, first) >= 3
    return isTitle && below.some(d => isLinkOfPaper(flow, d)) ? [first] : []
  })
  return titled.length >= Math.max(2, paragraphs.length * most) ? titled : []
}

/** Works with their title in a paragraph of its own and the link of the paper in one below it, if at least two headings have one. */
function announcedIn({flow, looks, rangeOf}: Reader, runs: readonly (readonly Nodes[])[]): Range[] {
  const titles = runs.flatMap(run => {
    const [first, ...below] = run.map(d => linesOf(flow, rangeOf(d)))
    const title = first?.[0] && {start: first[0].start, end: first.at(-1)!.end}
    const links = below.filter(d => d.some(line => linksPaper(flow, line)))
    const [link] = links.length === 1 && links[0]!.length === 1 ? links[0]! : []
    const isTitle = first && first.length <= 2 && title && within(flow.links, title).length === 0
    return isTitle && link && isLinkOfPaper(flow, link) && isShort(flow, title) && isNamed(looks(title))
      ? [{start: title.start, end: link.end}]
      : []
  })
  return titles.length >= 2 ? titles : []
}

/** Whether words are not people, or a field such as `Journal: Kettle Letters`. */
const isNamed = ({people, field}: Looks): boolean => !people && !field

/** Works of two paragraphs each, if most of a run are such pairs: the title, then authors, venue and year. */
function recordsIn({flow, rangeOf}: Reader, runs: readonly (readonly Nodes[])[]): Range[] {
  return runs.flatMap(run => {
    const ranges = run.map(rangeOf)
    const records: Range[] = []
    for (let at = 0; at + 1 < ranges.length; at++) {
      const [title, told] = [ranges[at]!, ranges[at + 1]!]
      if (!isTitleAlone(flow, title) || !endsWithYear.test(flow.text.slice(told.start, told.end))) continue
      records.push({start: title.start, end: told.end})
      at++
    }
    return records.length >= Math.max(least.run, (ranges.length / 2) * most) ? records : []
  })
}

const endsWithYear = /(?<!\d)(?:19|20)\d\d[\s).]*$/

/** Whether a paragraph is one line of words without links or a year, and is not a sentence. */
const isTitleAlone = (flow: Flow, range: Range): boolean =>
  !year.test(flow.text.slice(range.start, range.end)) &&
  linesOf(flow, range).length === 1 &&
  within(flow.links, range).length === 0 &&
  isShort(flow, range)

/** Paragraphs that contain only a title in Chinese or Japanese quotes, or begin with one and its number, `2.《A Study of Peat》`, if there are several. */
function quotedIn({flow, rangeOf}: Reader, runs: readonly (readonly Nodes[])[]): Range[] {
  const titles = runs
    .flat()
    .map(rangeOf)
    .filter(({start, end}) =>
      /^\s*(?:\d{1,3}[.、)]\s?[《「『][^《》「」『』\n]{8,}[》」』]|[《「『][^《》「」『』\n]{8,}[》」』]\s*$)/.test(
        flow.text.slice(start, end)
      )
    )
  return titles.length >= least.run ? titles : []
}

/** Whether a line has two words or more, and is not a sentence. */
const isShort = (flow: Flow, line: Range): boolean =>
  wordsOf(flow, line) >= 2 && !/[.:,;!]\s*$/.test(flow.text.slice(line.start, line.end))

const wordsOf = ({text}: Flow, {start, end}: Range): number => wordCount(text.slice(start, end))

const linksIn = ({links}: Flow, range: Range): number => within(links, range).length

/** Whether a line shows the label of a paper. */
const linksPaper = (flow: Flow, line: Range): boolean =>
  within(flow.links, line).some(d => labelOf(shownBy(flow, d))?.role === 'paper')

/** Whether a line shows the label of a paper, and nothing but links: `[paper](…) | [code](…)`. */
function isLinkOfPaper(flow: Flow, line: Range): boolean {
  const shown = within(flow.links, line).reduce((sum, d) => sum + wordsOf(flow, d), 0)
  return linksPaper(flow, line) && wordsOf(flow, line) <= shown + 1
}

/** Paragraphs with nothing else between them that is shown, outside of quotes and in them. Quotes in a row are one, and so is HTML. */
function runsOf(flow: Flow, all: readonly Nodes[]): Nodes[][] {
  const nodes = all.filter(d => d.type !== 'html' || shows(flow, d))
  const runs: Nodes[][] = []
  for (let at = 0; at < nodes.length;) {
    const {type} = nodes[at]!
    let end = at + 1
    while (nodes[end]?.type === type) end++
    const alike = nodes.slice(at, end)
    if (type === 'paragraph' || type === 'html') runs.push(alike)
    if (type === 'blockquote')
      runs.push(
        ...runsOf(
          flow,
          alike.flatMap(d => (d.type === 'blockquote' ? d.children : []))
        )
      )
    at = end
  }
  return runs
}

/** Whether a block shows words. Others, such as `<div>`, are tags around a paragraph. */
function shows({text, ranges}: Flow, node: Nodes): boolean {
  const {start, end} = ranges.get(node)!
  return /\p{L}/u.test(text.slice(start, end))
}

/** Whether a line is worth being read: it has a year, or something that is set off. */
function mayBeWork(flow: Flow, line: Range): boolean {
  return (
    year.test(flow.text.slice(line.start, line.end)) ||
    (!isProse(flow, line) && within(flow.marks, line).length > 0)
  )
}

/** Whether a title is all that is in some emphasis, with a full stop or without. */
const isSet = ({marks}: Flow, {start, end}: Range): boolean =>
  within(marks, {start, end: end + 1}).some(d => d.end >= end)

/** Whether emphasis begins a line. */
function isSetOff({marks}: Flow, {start, end}: Range): boolean {
  return within(marks, {start, end}).some(d => d.start <= start + 1)
}

/** Whether a line is a work by itself, as it was read. */
export function isWork(flow: Flow, looks: Looks, line: Range): boolean {
  const {title, people, authors, venue, year} = looks
  // Behind authors and a year, two words with capitals are a title: `Chomsky, Noam. (1957). _Syntactic Structures_.`
  if (title === undefined || (people && !(authors && year)) || title.words < 2) return false
  return (
    isStrong(looks) ||
    (year && (venue || authors)) ||
    (authors && title.words >= 3 && (isSetOff(flow, line) || isSet(flow, title))) ||
    (year && (isSetOff(flow, line) || isSet(flow, title)))
  )
}

/** Whether a stretch says when and by whom or where a work appeared. */
const isDated = ({year, authors}: Looks): boolean => year && authors

/** Whether it has a part that only works have. A plain title counts even if it begins in lower case. */
function isLikeWork({title, authors, paper, venue, year, mentioned}: Looks): boolean {
  const isSentence = mentioned && title?.kind !== 'plain'
  return (paper || venue || year || (authors && title !== undefined)) && !isSentence
}
