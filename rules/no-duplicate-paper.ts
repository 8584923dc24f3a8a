/**
 * Error when a paper is listed twice in a list or table, and hint when it is in two of them.
 *
 * Two entries are of one paper when their paper links name the same work (arXiv, DOI, proceedings, and all mirrors of them) or when their
 * titles are equal, in three words or more. Equal titles with two different arXiv ids or DOIs are different papers; links to code, data or
 * projects say nothing. What a heading, a bold line, a `<details>` or an outer bullet keeps apart counts as another list. Titles that differ by a plural, a hyphen or a slip of the keyboard are a hint. The message says which entry is the
 * richer one. One link under different titles belongs to `no-shared-link`.
 *
 * Options: `within`, `list` (default) or `section`: with `section`, a paper may be in several sections.
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
import {sideBySide} from '../src/model/groups.ts'
import {mergedInto, richerOf} from '../src/model/merge.ts'
import {nearEntries} from '../src/model/near.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {type Work, worksOf} from '../src/model/works.ts'
import type {PaperId} from '../src/text/types.ts'

/** Options of the rule. */
export interface NoDuplicatePaperOptions {
  within?: 'list' | 'section'
}

export default lintRule<Root, NoDuplicatePaperOptions>(docs('no-duplicate-paper'), (tree, file, options) => {
  const list = listOf(tree, file)
  const sectionOnly = options?.within === 'section'

  for (const work of worksOf(list)) {
    for (const [index, entry] of work.entries.entries()) {
      const before = work.entries.slice(0, index)
      const first =
        before.find(d => sideBySide(list, d, entry)) ??
        before.find(d => d.section === entry.section) ??
        (sectionOnly ? undefined : before[0])
      if (!first) continue
      const together = sideBySide(list, first, entry)
      const richer = richerOf(work.entries)
      const fix = together
        ? mergedInto(list, richerOf([first, entry]), first === richerOf([first, entry]) ? entry : first)
        : undefined
      report(file, list, {
        reason: `Unexpected second entry of \`${nameOf(entry)}\`, expected the one on line ${lineOf(list, first)} only`,
        span: placeOf(entry),
        note: `${whyOne(first, entry)}${richness(list, work, richer)}`,
        evidence: 'proof',
        level: together ? 'error' : 'hint',
        entry,
        related: [{span: placeOf(first), message: `Same paper: \`${nameOf(first)}\``}],
        ...(fix && {fix})
      })
    }
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
  return common ? `Both entries link ${spoken(common)}` : 'Both entries have the same title'
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

function richness(list: PaperList, {entries}: Work, richer: Entry): string {
  const poorest = entries.every(
    d => d.links.length === richer.links.length && (d.venue?.text ?? '') === (richer.venue?.text ?? '')
  )
  return poorest ? '' : `; the one on line ${lineOf(list, richer)} says more`
}
