/**
 * Error when a paper is listed twice in a list or table, and hint when it is in two of them.
 *
 * Two entries are of one paper when their paper links name the same work (arXiv, DOI, proceedings, and all mirrors of them) or when their
 * titles are equal, in three words or more. Equal titles with two different arXiv ids or DOIs are different papers; links to code, data or
 * projects say nothing. What a heading, a bold line, a `<details>` or an outer bullet keeps apart counts as another list. Titles that differ by a plural, a hyphen or a slip of the keyboard are a hint. The message says which entry is the
 * richer one. One link under different titles belongs to `no-shared-link`, and one paper under the names of two methods is listed twice
 * on purpose. So are papers of several sections, where a list has eight of them or more and they are a tenth of its entries.
 *
 * Options: `within`, `list` or `section`: with `section`, a paper may be in several sections, with `list` it may not (default: what the
 * list does).
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**NeurIPS 2018**] Hyperbolic Neural Networks [[pdf]](https://arxiv.org/pdf/1805.09112)
 *   - [**ICLR 2021**] Hyperbolic Neural Networks++ [[pdf]](https://arxiv.org/pdf/2006.08210)
 *
 * @example bad.md
 *
 *   - [**arXiv 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2205.03340)
 *   - [**CVPR 2022**] Prompt distribution learning [[pdf]](https://arxiv.org/pdf/2205.03340v1) [[code]](https://github.com/ada/engine)
 *
 *   2:19-2:47: Unexpected second entry of `Prompt distribution learning`, expected the one on line 1 only
 *
 * @example fixed-unsafe.md
 *
 *   - [**CVPR 2022**] Prompt distribution learning [[pdf]](https://arxiv.org/pdf/2205.03340v1) [[code]](https://github.com/ada/engine)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {mergedInto, richerOf} from '../src/works/merge.ts'
import {nearEntries} from '../src/works/near.ts'
import {repeatedEntries} from '../src/works/repeated.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {titleKey} from '../src/text/title.ts'
import type {PaperId} from '../src/text/types.ts'

/** Options of the rule. */
export interface NoDuplicatePaperOptions {
  within?: 'list' | 'section'
}

/** A list has papers in several sections on purpose where so many entries, and such a share of all, are of a paper of another section. */
const habit = {entries: 8, share: 0.1}

export default lintRule<Root, NoDuplicatePaperOptions>(docs('no-duplicate-paper'), (tree, file, options) => {
  const list = listOf(tree, file)
  const sectionOnly = options?.within === 'section'
  const pairs = repeatedEntries(list)
  const crossing = pairs.filter(d => !d.together).length
  const crossLists =
    options?.within === undefined &&
    crossing >= habit.entries &&
    crossing >= habit.share * list.entries.length

  for (const {first, entry, together} of pairs) {
    if (!together && (crossLists || (sectionOnly && first.section !== entry.section))) continue
    const richer = richerOf([first, entry])
    const other = first === richer ? entry : first
    const fix = together ? mergedInto(list, richer, other) : undefined
    report(file, list, {
      reason: `Unexpected second entry of \`${nameOf(entry)}\`, expected the one on line ${lineOf(list, first)} only`,
      span: placeOf(entry),
      note: `${whyOne(first, entry)}${richness(list, richer, other)}`,
      evidence: 'proof',
      level: together ? 'error' : 'hint',
      entry,
      related: [{span: placeOf(first), message: `Same paper: \`${nameOf(first)}\``}],
      ...(fix && {fix})
    })
  }

  for (const [first, entry] of nearEntries(list)) {
    if (sectionOnly && first.section !== entry.section) continue
    report(file, list, {
      reason: `Unexpected title that is nearly \`${nameOf(first)}\` on line ${lineOf(list, first)}, expected one entry or two works`,
      span: placeOf(entry),
      note: 'The titles differ in no more than a plural, a hyphen or a slip of the keyboard, and no identifiers tell them apart',
      evidence: 'hint',
      level: 'hint',
      entry,
      related: [{span: placeOf(first), message: `Nearly the same title: \`${nameOf(first)}\``}]
    })
  }
})

const nameOf = ({title, ids}: Entry): string => title?.text ?? ids[0] ?? 'a paper'

const placeOf = ({title, span}: Entry) => title?.span ?? span

const lineOf = (list: PaperList, {span}: Entry): number => list.position(span).start.line

function whyOne(first: Entry, entry: Entry): string {
  const common = first.ids.find(id => entry.ids.includes(id))
  if (common) return `Both entries link ${spoken(common)}`
  const isEqual = titleKey(first.title?.text ?? '') === titleKey(entry.title?.text ?? '')
  return isEqual ? 'Both entries have the same title' : 'Both entries link the same file or page'
}

function spoken(id: PaperId): string {
  const [scheme = '', ...rest] = id.split(':')
  const names: Readonly<Record<string, string>> = {
    arxiv: 'arXiv',
    doi: 'DOI',
    acl: 'ACL Anthology',
    openreview: 'OpenReview',
    cvf: 'CVF'
  }
  return `${names[scheme] ?? scheme} \`${rest.join(':')}\``
}

function richness(list: PaperList, richer: Entry, other: Entry): string {
  const isEqual =
    other.links.length === richer.links.length && (other.venue?.text ?? '') === (richer.venue?.text ?? '')
  return isEqual ? '' : `; the one on line ${lineOf(list, richer)} says more`
}
