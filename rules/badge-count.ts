/**
 * Report stated counts of papers that differ from the list.
 *
 * A badge, a heading (`Survey (3)`), a line of the table of contents or a sentence of the introduction states how many papers there are,
 * and nobody thinks of it when adding an entry. Only numbers that clearly count this list are checked; `240+` is wrong only with fewer than
 * 240 papers, and what to write instead is up to you. If a third of the section counts differ, the list probably counts something else, and
 * they are not reported. A number far above the count is a hint, since it may include papers outside this file. So is a number that may
 * also count items with links that were not recognized as entries. Sections without entries are not checked. In a git repository, numbers beside links to other lists
 * (`| [Foundations](a.md) | 25 |`), and their sum, are compared with those files. Without the option, both the number of entries and the
 * number of distinct papers are accepted, and a wrong number is corrected to what most right numbers of the file count.
 *
 * Options: `count`, what the numbers should count, `entries` or `papers` (default: what the other numbers count, or else `entries`; the other is accepted).
 *
 * @example good.md
 *
 *   # Awesome Prompts ![](https://img.shields.io/badge/PaperNumber-2-brightgreen)
 *
 *   ## Survey (1)
 *
 *   - [**arXiv 2022**] Vision+X: A Survey on Multimodal Learning [[pdf]](https://arxiv.org/pdf/2210.02884)
 *
 *   ## Prompt Learning (1 paper)
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *
 * @example bad.md
 *
 *   # Awesome Prompts ![](https://img.shields.io/badge/PaperNumber-1-brightgreen)
 *
 *   A curated list of **3+** papers on prompts.
 *
 *   ## Survey (2)
 *
 *   - [**arXiv 2022**] Vision+X: A Survey on Multimodal Learning [[pdf]](https://arxiv.org/pdf/2210.02884)
 *
 *   ## Prompt Learning (3 papers)
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *
 *   1:64-1:65: Badge says 1; the list has 2 entries
 *   3:21-3:22: Text says 3+; the list has 2 entries
 *   5:12-5:13: Heading says 2; the section has 1 entry
 *   9:21-9:22: Heading says 3; the section has 1 entry
 *
 * @example fixed.md
 *
 *   # Awesome Prompts ![](https://img.shields.io/badge/PaperNumber-2-brightgreen)
 *
 *   A curated list of **3+** papers on prompts.
 *
 *   ## Survey (1)
 *
 *   - [**arXiv 2022**] Vision+X: A Survey on Multimodal Learning [[pdf]](https://arxiv.org/pdf/2210.02884)
 *
 *   ## Prompt Learning (1 paper)
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 */

import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {lintRule} from 'unified-lint-rule'
import {htmlLinks} from '../src/broken/html-links.ts'
import {docs} from '../src/docs.ts'
import {report, type Edit} from '../src/finding.ts'
import {countOf, othersIn, statedCounts} from '../src/counts/counts.ts'
import type {Counted} from '../src/counts/counts.ts'
import {inFileLinks, type FileCount} from '../src/counts/files.ts'
import {inKinds} from '../src/counts/kinds.ts'
import {meaningOf, type Meaning} from '../src/counts/meaning.ts'
import {nounEdits} from '../src/counts/noun.ts'
import {listOf} from '../src/model/list.ts'
import type {Neighbours} from '../src/model/neighbours.ts'
import type {PaperList} from '../src/model/types.ts'
import type {StatedCount} from '../src/counts/stated.ts'
import type {Span} from '../src/text/types.ts'

interface Options {
  count?: 'entries' | 'papers'
  files?: Neighbours
}

const once = 'Each paper counts once, even if it is listed twice'

export default lintRule<Root, Options | undefined>(docs('badge-count'), (tree, file, options) => {
  const list = listOf(tree, file)
  const judged = statedCounts(list).map(stated => {
    const counted = countOf(list, stated.section)
    // Below it may be headings that state what they add.
    const own = stated.section?.entries.length
    return {stated, counted, right: isRight(stated, counted, options?.count) || own === stated.value}
  })
  const inFiles = options?.files ? inFileLinks(list, options.files) : []
  const meaning =
    options?.count ?? meaningOf([...judged.map(d => ({...d.stated, counted: d.counted})), ...inFiles])
  sayOfFiles(file, list, inFiles, {count: options?.count, meaning})
  sayOfKinds(file, list)
  const agreeing = judged.filter(d => d.right).length
  // A missing quote in HTML hides what follows, so the count proves nothing.
  const isTorn = htmlLinks(list).length > 0
  const sections = new Map(judged.flatMap(d => (d.stated.section ? [[d.stated.section, d.right]] : [])))
  const rightSections = [...sections.values()].filter(Boolean).length
  const ownRules = sections.size >= 4 && rightSections * 3 < sections.size * 2

  for (const {stated, counted, right} of judged) {
    const {value, atLeast, spans, section} = stated
    if (right || (section && ownRules)) continue
    const short = value - counted.entries
    // An item that was not read as an entry may be one. A sentence that counts far fewer may be right, if what was read also has notes on the papers.
    const isFar =
      isTorn ||
      (short > 0 && short <= othersIn(list, section)) ||
      short > Math.max(5, value * (agreeing < 2 ? 0.2 : 0.5)) ||
      (stated.form === 'sentence' && counted.entries > value * 1.5 + 3)

    const expected = counted[meaning]
    report(file, list, {
      reason: `${placeOf(stated)} says ${value}${atLeast ? '+' : ''}; ${section ? 'the section' : 'the list'} has ${inWords(counted, meaning)}`,
      span: spans[0],
      note:
        meaning === 'papers'
          ? once
          : section
            ? 'Entries are counted below this heading and the headings under it'
            : 'Every entry of the list is counted, also if its paper is listed twice',
      evidence: isFar ? 'hint' : 'proof',
      ...(isFar && {level: 'hint' as const}),
      fix: {
        // A number with a plus is rounded by a person.
        safe: !isFar && !atLeast,
        edits: spans.flatMap(span => written(list.source, span, value, expected)),
        changes: ['section']
      }
    })
  }
})

/** Numbers beside links to other files. If most of them differ, they count something else, and nothing is sure. */
function sayOfFiles(
  file: VFile,
  list: PaperList,
  stated: readonly FileCount[],
  {count, meaning}: {count: Options['count']; meaning: Meaning}
): void {
  const wrong = stated.filter(d => !isRight(d, d.counted, count))
  const isUnsure = wrong.length * 2 > stated.length
  for (const {value, atLeast, span, path, counted} of wrong) {
    const isFar = isUnsure || value > counted.entries * 1.5
    report(file, list, {
      reason: `Text says ${value}${atLeast ? '+' : ''}; ${path === undefined ? 'the linked files have' : `\`${path}\` has`} ${inWords(counted, meaning)}`,
      span,
      note: meaning === 'papers' ? once : 'Every entry of the linked file is counted',
      evidence: isFar ? 'hint' : 'proof',
      ...(isFar && {level: 'hint' as const}),
      fix: {
        safe: !isFar && !atLeast,
        edits: written(list.source, span, value, counted[meaning]),
        changes: []
      }
    })
  }
}

/** Numbers of papers of one kind, or of one year. */
function sayOfKinds(file: VFile, list: PaperList): void {
  const stated = inKinds(list)
  for (const {value, span, kind, counted, sure} of stated.filter(d => d.value !== d.counted)) {
    report(file, list, {
      reason: `Text says ${value} ${kind}; the list has ${counted} ${counted === 1 ? 'entry' : 'entries'} ${kind}`,
      span,
      note: sure ? 'Every entry of the list shows its year' : 'Entries that do not show it are not counted',
      evidence: sure ? 'proof' : 'hint',
      level: sure ? 'warn' : 'hint',
      fix: {safe: sure, edits: written(list.source, span, value, counted), changes: []}
    })
  }
}

function isRight(
  {value, atLeast}: Pick<StatedCount, 'value' | 'atLeast'>,
  {entries, papers}: Counted,
  count: Options['count']
): boolean {
  const right = count === 'entries' ? [entries] : count === 'papers' ? [papers] : [entries, papers]
  return atLeast ? right.some(d => d >= value) : right.includes(value)
}

/** The edits that write another number, with a comma where it had one, and the word after it in the form that fits: `1 paper`. */
function written(source: string, span: Span, before: number, value: number): Edit[] {
  const comma = /,|%2C/i.exec(source.slice(span.start, span.end))?.[0]
  const text = comma ? value.toLocaleString('en-US').replaceAll(',', comma) : String(value)
  return [{...span, text}, ...nounEdits(source, span, before, value)]
}

/** What states the number, as the sentence starts. */
function placeOf({form, section}: StatedCount): string {
  if (form === 'badge') return 'Badge'
  if (form === 'heading') return 'Heading'
  return form === 'contents' ? `Table of contents of \`${section?.title}\`` : 'Text'
}

/** What is counted, and the other count if it differs. */
function inWords({entries, papers}: Counted, meaning: Meaning): string {
  const both = [
    `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    `${papers} ${papers === 1 ? 'paper' : 'papers'}`
  ]
  const [first, second] = meaning === 'papers' ? both.reverse() : both
  return entries === papers ? `${first}` : `${first} (${second})`
}
