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

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {misplacedIn, missingFrom} from '../src/toc/gaps.ts'
import {meaningsOf} from '../src/toc/meaning.ts'
import {tocsOf} from '../src/toc/toc.ts'

const notes = {
  anchor: 'GitHub makes the anchor from the text of the heading; a link to any other does nothing',
  missing: 'Most sections beside it are in the table of contents',
  order: 'The other links are in the order of the sections'
}

export default lintRule<Root>(docs('toc'), (tree, file) => {
  const list = listOf(tree, file)
  const tocs = tocsOf(list)
  for (const toc of tocs) {
    const meanings = meaningsOf(list, toc)
    for (const link of toc.links) {
      const right = meanings.get(link)
      if (link.leads && (!link.section || right?.section === link.section)) continue
      const expected = right ? `\`#${right.section.anchor}\`` : 'one of a heading'
      report(file, list, {
        reason: `Unexpected anchor \`${link.hash ? '' : '#'}${link.anchor}\`, expected ${expected}`,
        span: link.anchorSpan,
        note: notes.anchor,
        evidence: 'proof',
        ...(right && {
          fix: {
            safe: right.sure,
            edits: [{...link.anchorSpan, text: link.hash + right.section.anchor}],
            changes: []
          }
        })
      })
    }
  }

  const [main] = tocs.toSorted((a, b) => b.links.length - a.links.length)
  if (!main) return
  const meanings = meaningsOf(list, main)
  for (const {section, fix} of missingFrom(main, list, meanings)) {
    const {title, anchor, span} = section
    const reason = `Unexpected section \`${title}\` that the table of contents leaves out, expected \`[${title}](#${anchor})\` in it`
    report(file, list, {reason, span, note: notes.missing, evidence: 'proof', ...(fix && {fix})})
  }
  for (const {link, where, other, fix} of misplacedIn(main, list, meanings)) {
    const reason = `Unexpected \`${link.text}\` ${where} \`${other.text}\`, expected the order of the sections`
    report(file, list, {reason, span: link.span, note: notes.order, evidence: 'proof', ...(fix && {fix})})
  }
})
