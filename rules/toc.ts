/**
 * Report tables of contents that miss a section or lead nowhere.
 *
 * Headings are renamed, moved and decorated while the table of contents stays as it was. Even a badge after a heading changes its anchor
 * (`#survey-`), and GitHub numbers equal headings (`#2023-1`). Only sections with entries can be missing, and only if most sections beside
 * them are listed: a list of topics does not have to show the years below them. Links to other files are not checked. Ten or more items
 * whose section cannot be found are one finding. The fix moves items only below the same parent.
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
 *   3:13-3:20: No heading has the anchor `#surveys`: it should be `#survey`
 *   4:3-4:24: `Datasets` is listed before `Prompt Learning`, but its section comes after it
 *   5:22-5:37: No heading has the anchor `#prompt-learning`: it should be `#prompt-learning-`
 *   6:15-6:21: No heading has the anchor `#robots`
 *   14:1-14:9: Section `Audio` is not in the table of contents
 *
 * @example fixed.md
 *
 *   # Awesome Prompts
 *
 *   - [Survey](#survey)
 *   - [Datasets](#datasets)
 *   - [Audio](#audio)
 *   - [Prompt Learning](#prompt-learning-)
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

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {tornAnchors} from '../src/broken/torn-anchors.ts'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {misplacedIn, missingFrom} from '../src/toc/gaps.ts'
import {meaningsOf} from '../src/toc/meaning.ts'
import type {Meaning} from '../src/toc/meaning.ts'
import {tocsOf} from '../src/toc/toc.ts'
import type {TocLink} from '../src/toc/toc.ts'

/** From this number on, items without a section are for those still to be written, and one finding. */
const many = 10

const notes = {
  anchor: 'GitHub makes the anchor from the heading: lowercase, `-` for spaces, no punctuation',
  equal: 'GitHub numbers equal headings, so this anchor leads to another section',
  target: 'GitHub treats this as a file or as text, not as an anchor',
  missing: 'Most sections beside it are in the table of contents',
  order: 'The other links are in the order of the sections'
}

export default lintRule<Root>(docs('toc'), (tree, file) => {
  const list = listOf(tree, file)
  const tocs = tocsOf(list)
  for (const toc of tocs) {
    const meanings = meaningsOf(list, toc)
    const lost = toc.links.filter(d => !d.leads && !meanings.has(d))
    const [first, ...others] = lost.length >= many ? lost : []
    for (const link of toc.links) {
      const right = meanings.get(link)
      if ((link.leads && (!link.section || right?.section === link.section)) || others.includes(link))
        continue
      const {reason, ...fault} = faultOf(link, right)
      const count = link === first ? ` (${lost.length} items lead to such anchors)` : ''
      report(file, list, {...fault, reason: reason + count, span: link.anchorSpan, evidence: 'proof'})
    }
  }

  const [main] = tocs.toSorted((a, b) => b.links.length - a.links.length)
  if (!main) return
  const meanings = meaningsOf(list, main)
  const torn = new Set(tornAnchors(list).map(d => d.anchor.toLowerCase()))
  for (const {section, fix} of missingFrom(main, list, meanings)) {
    if (torn.has(section.anchor.toLowerCase())) continue
    const {title, span} = section
    const reason = `Section \`${title}\` is not in the table of contents`
    report(file, list, {reason, span, note: notes.missing, evidence: 'proof', ...(fix && {fix})})
  }
  for (const {link, where, other, fix} of misplacedIn(main, list, meanings)) {
    const opposite = where === 'before' ? 'after' : 'before'
    const reason = `\`${link.text}\` is listed ${where} \`${other.text}\`, but its section comes ${opposite} it`
    report(file, list, {reason, span: link.span, note: notes.order, evidence: 'proof', ...(fix && {fix})})
  }
})

/** What is wrong with the target of an item, and the anchor that is meant. */
function faultOf(
  {anchor, anchorSpan, hash, leads}: TocLink,
  right: Meaning | undefined
): Pick<Report, 'reason' | 'note' | 'fix'> {
  const meant = right && `#${right.section.anchor}`
  const [reason, note] = hash
    ? [`Link to \`${anchor}\` has no \`#\``, notes.target]
    : /\s/.test(anchor)
      ? [`Space in the anchor \`#${anchor}\` breaks the link`, notes.target]
      : leads
        ? [`\`#${anchor}\` leads to another section`, notes.equal]
        : [`No heading has the anchor \`#${anchor}\``, notes.anchor]
  if (!right || meant === undefined) return {reason, note}
  const edit = {...anchorSpan, text: hash + right.section.anchor}
  return {
    reason: `${reason}: it should be \`${meant}\``,
    note,
    fix: {safe: right.sure, edits: [edit], changes: []}
  }
}
