/**
 * Report table rows that have too many cells, or that GitHub does not show as a table.
 *
 * If a row has more cells than the header, GitHub drops the last ones with their links. The cause is often a `|` in a title, which must be
 * written `\|`. The rule also reports a missing `|` between two cells, and rows without the line `| --- | --- |` below the header. A row
 * may leave out its last cells.
 *
 * @example good.md
 *
 *   | Title | Paper |
 *   | --- | --- |
 *   | Prompts for p(x \| y) | [pdf](https://arxiv.org/pdf/2205.03340) |
 *
 * @example bad.md
 *
 *   | Title | Paper |
 *   | --- | --- |
 *   | Prompts for p(x | y) | [pdf](https://arxiv.org/pdf/2205.03340) |
 *
 *   3:1-3:67: Row has 3 cells, but the header has 2: GitHub drops `[pdf](…)`
 *
 * @example fixed.md
 *
 *   | Title | Paper |
 *   | --- | --- |
 *   | Prompts for p(x \| y) | [pdf](https://arxiv.org/pdf/2205.03340) |
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {looseRows} from '../src/broken/loose-rows.ts'
import {oddRows} from '../src/broken/odd-rows.ts'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {nodesOf} from '../src/markdown/nodes.ts'
import {entriesAt} from '../src/model/entry-at.ts'
import {listOf} from '../src/model/list.ts'

export default lintRule<Root>(docs('table-cells'), (tree, file) => {
  if (!tree.position) return
  const list = listOf(tree, file)
  const entryAt = entriesAt(list)

  for (const table of nodesOf(tree, 'table')) {
    for (const {reason, note, span, dropsLink, edits} of oddRows(table, list.source)) {
      const entry = entryAt(span.start)
      report(file, list, {
        reason,
        span,
        note,
        evidence: 'proof',
        level: dropsLink ? 'error' : 'warn',
        ...(entry && {entry}),
        ...(edits && {fix: {safe: true, edits, changes: ['reading' as const]}})
      })
    }
  }
  for (const {reason, span, edits} of looseRows(list)) {
    report(file, list, {
      reason,
      span,
      note: 'GitHub shows these rows as text; a table needs a line such as `| --- | --- |` below its header, with as many cells',
      evidence: 'proof',
      level: 'warn',
      ...(edits && {fix: {safe: true, edits, changes: ['reading' as const]}})
    })
  }
})
