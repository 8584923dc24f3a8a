/**
 * Report text that is shown differently than it was meant.
 *
 * Titles that are pasted from PDF files, web pages and BibTeX often bring broken characters, entities and LaTeX along. The rule checks all
 * visible text of an entry for garbled characters (`â€“`), LaTeX, HTML entities (hints if readers see the character), invisible characters,
 * `**` that is shown, the hyphens of line breaks (`atten- tion`) if the list has the word whole, `（` closed by `)`, doubled spaces (hints outside the title), a missing space after a colon, and a period after a title if other
 * titles have none. A space at the end of a line is a hint if few entries have one; two or more in the middle of an entry are a line break
 * and accepted. If half of the entries have the same mistake, such as `&mdash;`, the first one is reported, as a hint. `Authors:Title` in
 * all entries is accepted.
 *
 * @example good.md
 *
 *   - [**MICCAI 2022**] RepsNet: Combining Vision with Language [[pdf]](https://arxiv.org/pdf/2209.13171)
 *   - [**NeurIPS 2022**] M^4I: Multi-modal Models Membership Inference [[pdf]](https://arxiv.org/pdf/2209.06997)
 *
 * @example bad.md
 *
 *   - [**COLING 2022**] DeltaNet:Conditional Medical Report Generation [[pdf]](https://arxiv.org/pdf/2211.13229)
 *   - [**ECCV 2022**] Biomedical visionâ€“language processing [[pdf]](https://arxiv.org/pdf/2204.09817)␠
 *   - [**NeurIPS 2022**] Schr{\"o}dinger  Bridges &amp; Prompts [[pdf]](https://arxiv.org/pdf/2209.06970)
 *
 *   1:29-1:30: Missing space after the colon: `DeltaNet:Conditional` should be `DeltaNet: Conditional`
 *   2:36-2:39: Garbled text: `visionâ€“language` should be `vision–language`
 *   2:100-2:101: Space at the end of the line
 *   3:26-3:31: LaTeX in the text: `Schr{"o}dinger` should be `Schrödinger`
 *   3:37-3:39: 2 spaces between `Schr{"o}dinger` and `Bridges`
 *   3:47-3:52: HTML entity `&amp;`: write `&`
 *
 * @example fixed.md
 *
 *   - [**COLING 2022**] DeltaNet: Conditional Medical Report Generation [[pdf]](https://arxiv.org/pdf/2211.13229)
 *   - [**ECCV 2022**] Biomedical vision–language processing [[pdf]](https://arxiv.org/pdf/2204.09817)
 *   - [**NeurIPS 2022**] Schrödinger Bridges & Prompts [[pdf]](https://arxiv.org/pdf/2209.06970)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {fieldsAt} from '../src/titles/fields.ts'
import {askPlaced, movedSpan} from '../src/model/about.ts'
import {listOf} from '../src/model/list.ts'
import {looseStars} from '../src/titles/loose-stars.ts'
import {finalPeriods} from '../src/titles/periods.ts'
import {letters, slipsOf} from '../src/titles/slips.ts'
import type {Slip} from '../src/titles/slips.ts'
import {laidOut, spacesAtEnds} from '../src/titles/spaces.ts'
import {tornText} from '../src/titles/torn-text.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {visibleOf} from '../src/model/visible.ts'

/** What so many entries, and such a share of all, do is a habit of the list. */
const habit = {entries: 8, share: 0.5}

export default lintRule<Root>(docs('title-text'), (tree, file) => {
  const list = listOf(tree, file)
  const all = uniqueSlips(list)
  const usual = usualKinds(list, all)
  const said = new Set<string>()
  const together = Map.groupBy(
    all.filter(d => d.kind === 'LaTeX' || d.kind === 'stars'),
    d => `${d.kind} ${d.entry.span.start}`
  )
  for (const {entry, ...slip} of all) {
    const {kind, meant, note, level} = slip
    const span = {start: slip.start, end: slip.end}
    const entries = usual.get(kind)
    if (entries === undefined) {
      // One finding for all the LaTeX of an entry, and for all its stars.
      const [first, ...more] = together.get(`${kind} ${entry.span.start}`) ?? [slip]
      if (first?.start !== slip.start) continue
      const places = [slip, ...more]
      // A bracket shows where the venue is.
      const changes =
        kind === 'brackets'
          ? (['title', 'authors', 'venue', 'year'] as const)
          : [...new Set(places.flatMap(d => fieldsAt(entry, {start: d.start, end: d.end})))]
      const edits = places.map(d => ({start: d.start, end: d.end, text: d.meant ?? ''}))
      const fix = meant === undefined ? undefined : {safe: true, edits, changes}
      const evidence = kind === 'period' ? 'habit' : 'proof'
      const reason = more.length > 0 ? `${slip.reason}, and ${more.length} more` : slip.reason
      report(file, list, {reason, span, note, evidence, entry, ...(level && {level}), ...(fix && {fix})})
    } else if (kind !== 'colon' && !said.has(kind)) {
      said.add(kind)
      const others = `${entries} of ${list.entries.length} entries have this, so it is reported once and not changed`
      report(file, list, {
        reason: slip.reason,
        span,
        note: `${note}; ${others}`,
        evidence: 'proof',
        level: 'hint',
        entry
      })
    }
  }
  for (const {shown, ...span} of looseStars(list)) {
    const reason = `\`**\` in \`${shown}\` has no partner, so readers see it`
    report(file, list, {reason, span, note: 'Bold text needs `**` at both ends', evidence: 'proof'})
  }
})

type EntrySlip = Slip & {entry: Entry}

/** The slips of all entries in order, one for each place. */
function uniqueSlips(list: PaperList): EntrySlip[] {
  const periods = finalPeriods(list)
  const layout = laidOut(list)
  const ends = spacesAtEnds(list)
  const torn = tornText(list)
  const question = `slips ${[...layout].join('|')}`
  const places = new Set<number>()
  return list.entries.flatMap(entry => {
    const period = periods.found.get(entry)
    const slips = () => visibleOf(list, entry).flatMap(stretch => slipsOf(list, entry, stretch, layout))
    const all: Slip[] = [
      ...askPlaced({entry, question}, slips, (all, by) => all.map(d => movedSpan(d, by))),
      ...(period
        ? [
            {
              ...period,
              kind: 'period',
              meant: '',
              reason: 'Period at the end of the title',
              note: periods.habit
            }
          ]
        : []),
      ...(torn.get(entry) ?? []),
      ...(ends.get(entry) ?? []).map(span => ({...span, ...spaceAtEnd}))
    ]
    return all.flatMap(slip => {
      if (places.has(slip.start)) return []
      places.add(slip.start)
      return [{...slip, entry}]
    })
  })
}

const spaceAtEnd = {
  kind: 'end',
  meant: '',
  reason: 'Space at the end of the line',
  note: 'Many editors remove it, which shows up in diffs',
  level: 'hint' as const
}

/** Kinds of slips that a list has throughout, and in how many entries. Letters are compared with those written as they are. */
function usualKinds({entries, source}: PaperList, slips: readonly EntrySlip[]): ReadonlyMap<string, number> {
  const kinds = Map.groupBy(slips, d => d.kind)
  const counts = Array.from(kinds, ([kind, all]) => [kind, new Set(all.map(d => d.entry)).size] as const)
  const plain = () =>
    entries.filter(d => /[\u00c0-\u024f]/.test(source.slice(d.span.start, d.span.end))).length
  return new Map(
    counts.filter(
      ([kind, count]) =>
        count >= habit.entries && count >= habit.share * (kind === letters ? count + plain() : entries.length)
    )
  )
}
