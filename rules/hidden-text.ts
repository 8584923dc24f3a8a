/**
 * Report unclosed comments, unclosed code fences and merge conflicts.
 *
 * A comment without `-->` and a code fence without its end hide the rest of the list from readers, and a merge conflict shows both of its
 * sides. In an editor all of this is easy to miss. An unclosed comment or fence is reported if it hides headings, items or links.
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *
 *   <!-- new papers go above -->
 *
 * @example bad.md
 *
 *   <<<<<<< HEAD
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   =======
 *   - [**CVPR 2022**] Learning Prompt Distributions [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   >>>>>>> new-paper
 *
 *   <!-- new papers go below
 *
 *   - [**IJCV 2022**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 *
 *   1:1-1:13: Merge conflict left in the list, up to line 5
 *   7:1-7:5: Comment is never closed: it hides 1 line, up to line 9
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {conflicts} from '../src/broken/conflicts.ts'
import {hiddenTexts} from '../src/broken/hidden.ts'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'

export default lintRule<Root>(docs('hidden-text'), (tree, file) => {
  if (!tree.position) return
  const list = listOf(tree, file)
  const lineOf = (offset: number) => list.position({start: offset, end: offset}).start.line

  for (const {span, end} of conflicts(list)) {
    report(file, list, {
      reason: `Merge conflict left in the list${end === undefined ? '' : `, up to line ${lineOf(end)}`}`,
      span,
      note: 'Keep one side of `=======`, and delete the lines with the markers',
      evidence: 'proof'
    })
  }
  for (const {what, span, end, lines} of hiddenTexts(list)) {
    report(file, list, {
      reason: `${what} is never closed: it hides ${lines} ${lines === 1 ? 'line' : 'lines'}, up to line ${lineOf(end)}`,
      span,
      note:
        what === 'Comment'
          ? 'Put `-->` where the comment ends'
          : 'Put the same fence on a line of its own where the code ends',
      evidence: 'proof'
    })
  }
})
