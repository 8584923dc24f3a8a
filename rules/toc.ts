/**
 * Warn about a table of contents that misses a section, or leads nowhere.
 *
 * Headings are renamed, moved and decorated, and the table of contents stays as it was; a badge behind a heading is enough to change its
 * anchor (`#survey-`). Only sections with entries can be missing, and only where most sections beside them are listed: a table that shows the
 * topics needs not show the years below. Links to other files are not judged.
 *
 * @example good.md
 *
 *   # Awesome Prompts
 *
 *   - [Survey](#survey)
 *   - [Prompt Learning](#prompt-learning)
 *   - [Datasets](#datasets)
 *
 *   ## Survey
 *
 *   ## Prompt Learning
 *
 *   ## Datasets
 *
 * @example bad.md
 *
 *   # Awesome Prompts
 *
 *   - [Survey](#surveys)
 *   - [Datasets](#datasets)
 *   - [Prompt Learning](#prompt-learning)
 *   - [Robotics](#robots)
 *
 *   ## Survey
 *
 *   ## Prompt Learning ![](https://img.shields.io/badge/prompt-red)
 *
 *   ## Datasets
 *
 *   ## Audio
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *
 *   3:13-3:20: Unexpected anchor `#surveys`, expected `#survey`
 *   4:3-4:24: Unexpected `Datasets` before `Prompt Learning`, expected the order of the sections
 *   5:22-5:37: Unexpected anchor `#prompt-learning`, expected `#prompt-learning-`
 *   6:15-6:21: Unexpected anchor `#robots`, expected one of a heading
 *   14:1-14:9: Unexpected section `Audio` that the table of contents leaves out, expected `[Audio](#audio)` in it
 *
 * @example fixed.md
 *
 *   # Awesome Prompts
 *
 *   - [Survey](#survey)
 *   - [Prompt Learning](#prompt-learning-)
 *   - [Datasets](#datasets)
 *   - [Audio](#audio)
 *   - [Robotics](#robots)
 *
 *   ## Survey
 *
 *   ## Prompt Learning ![](https://img.shields.io/badge/prompt-red)
 *
 *   ## Datasets
 *
 *   ## Audio
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 */

import {distance} from 'fastest-levenshtein'
import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Fix} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {insertion, linesOf, move} from '../src/model/toc-lines.ts'
import {keyOf, tocsOf} from '../src/model/toc.ts'
import type {TableOfContents, TocLink} from '../src/model/toc.ts'
import type {PaperList, Section} from '../src/model/types.ts'

const notes = {
  anchor: 'GitHub makes the anchor from the text of the heading; a link to any other does nothing',
  missing: 'Most sections beside it are in the table of contents',
  order: 'The other links are in the order of the sections'
}

export default lintRule<Root>(docs('toc'), (tree, file) => {
  const list = listOf(tree, file)
  const tocs = tocsOf(list)
  for (const toc of tocs) {
    for (const link of toc.links.filter(d => !d.leads)) {
      const right = rightSection(list, toc, link)
      const expected = right ? `\`#${right.section.anchor}\`` : 'one of a heading'
      report(file, list, {
        reason: `Unexpected anchor \`#${link.anchor}\`, expected ${expected}`,
        span: link.anchorSpan,
        note: notes.anchor,
        evidence: 'proof',
        ...(right && {fix: {safe: right.sure, edits: [{...link.anchorSpan, text: right.section.anchor}]}})
      })
    }
  }
  const [main] = tocs.toSorted((a, b) => b.links.length - a.links.length)
  if (!main) return

  for (const {section, fix} of missingSections(list, main)) {
    const {title, anchor, span} = section
    const reason = `Unexpected section \`${title}\` that the table of contents leaves out, expected \`[${title}](#${anchor})\` in it`
    report(file, list, {reason, span, note: notes.missing, evidence: 'proof', ...(fix && {fix})})
  }
  for (const {link, where, other, fix} of outOfOrder(list, main)) {
    const reason = `Unexpected \`${link.text}\` ${where} \`${other.text}\`, expected the order of the sections`
    report(file, list, {reason, span: link.span, note: notes.order, evidence: 'proof', ...(fix && {fix})})
  }
})

/** The section that a broken link means: `sure` where its text or anchor says so letter by letter. */
function rightSection(
  {sections}: PaperList,
  {links}: TableOfContents,
  link: TocLink
): {section: Section; sure: boolean} | undefined {
  const [text, anchor] = [keyOf(link.text), keyOf(link.anchor)]
  const free = sections.filter(d => !links.some(other => other.section === d))
  const same = free.filter(d => [text, anchor].includes(keyOf(d.title)) || keyOf(d.anchor) === anchor)
  if (same.length > 0) return same.length === 1 ? {section: same[0]!, sure: true} : undefined
  const near = free.filter(d => isNear(keyOf(d.title), text) || isNear(keyOf(d.anchor), anchor))
  return near.length === 1 ? {section: near[0]!, sure: false} : undefined
}

/** One or two slips in a long word. */
function isNear(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 7 && distance(a, b) <= 2
}

/** Sections with entries that the table leaves out, though it has most of those beside them. */
function missingSections(list: PaperList, toc: TableOfContents): {section: Section; fix: Fix | undefined}[] {
  const texts = new Map(toc.links.map(d => [keyOf(d.text), d]))
  const meant = new Map(toc.links.map(d => [d.leads ? d.section : rightSection(list, toc, d)?.section, d]))
  const linkOf = (section: Section) => meant.get(section) ?? texts.get(keyOf(section.title))
  const isListed = (section: Section): boolean =>
    linkOf(section) !== undefined || list.sections.some(d => d.parent === section && isListed(d))
  const below = list.sections.filter(d => d.span.start > toc.span.end && (isListed(d) || hasEntries(list, d)))
  const lines = linesOf(list, toc.links)

  return below.flatMap((section, index) => {
    const beside = below.filter(d => d.parent === section.parent)
    const listed = beside.filter(d => linkOf(d))
    if (
      isListed(section) ||
      isOmitted(list, section) ||
      listed.length < 2 ||
      listed.length * 2 <= beside.length
    )
      return []
    const before = beside.findLast(d => below.indexOf(d) < index && linkOf(d))
    const neighbour = before ?? listed[0]
    const link = neighbour && linkOf(neighbour)
    const edit =
      lines &&
      link &&
      insertion(list, lines, before ? 'behind' : 'before', link, section.title, section.anchor)
    return [{section, fix: edit && {safe: true, edits: [edit]}}]
  })
}

/** Tools that write tables of contents are told so in the heading. */
function isOmitted({source}: PaperList, {span}: Section): boolean {
  return /<!--\s*(?:omit (?:in|from) toc|no ?toc)\s*-->/i.test(source.slice(span.start, span.end))
}

function hasEntries({sections}: PaperList, section: Section): boolean {
  return (
    section.entries.length > 0 ||
    sections.some(d => d.parent === section && hasEntries({sections} as PaperList, d))
  )
}

/** Links that stand before or behind where their sections do, where the other links are in order. */
function outOfOrder(list: PaperList, toc: TableOfContents) {
  const {links} = toc
  const lines = linesOf(list, links)
  if (!lines) return []
  const placed = links.flatMap(link => {
    const section = link.leads ? link.section : rightSection(list, toc, link)?.section
    return section ? [{link, at: section.span.start}] : []
  })
  const kept = longestRising(placed)
  const moved = placed.filter(d => !kept.includes(d))
  if (moved.length > Math.max(1, placed.length / 10)) return []

  return moved.map(({link, at}) => {
    const index = placed.findIndex(d => d.link === link)
    const later = kept.find(d => placed.indexOf(d) > index && d.at < at)
    const other = later ?? kept.findLast(d => placed.indexOf(d) < index && d.at > at)
    const target = kept.findLast(d => d.at < at)
    const edits = target && move(list, lines, link, target.link)
    const fix: Fix | undefined = edits && {safe: true, edits}
    return {link, where: later ? 'before' : 'behind', other: other?.link ?? link, fix}
  })
}

/** The longest sub-sequence whose places never fall. */
function longestRising<T extends {at: number}>(items: readonly T[]): T[] {
  const best: T[][] = []
  for (const item of items) {
    const length = best.findLastIndex(d => d.at(-1)!.at <= item.at) + 1
    best[length] = [...(best[length - 1] ?? []), item]
  }
  return best.at(-1) ?? []
}
