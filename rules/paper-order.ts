/**
 * Report entries that are out of the order of their list.
 *
 * Readers search a list by its order: newest first, oldest first, or by title. The rule learns the order from neighboring entries in each
 * section: from their dates or years, the months of their arXiv ids, or their titles. It reports entries only if at least 95 % of the
 * neighbors agree, and as few as possible. Most lists have no order; nothing is reported in them. If headings are years, and 90 % of the entries
 * (at least 12) are below that of their year, an entry whose tag and link name the year of another heading is a hint.
 *
 * Options: `order`, one of `newest-first`, `oldest-first`, `title` and `none`, instead of the order that is learned.
 *
 * @example good.md {"order": "newest-first"}
 *
 *   - [**CVPR 2023**] Multi-modal Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.03117)
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**ICLR 2022**] Exploring Visual Prompts [[pdf]](https://arxiv.org/pdf/2203.17274)
 *
 * @example bad.md {"order": "newest-first"}
 *
 *   - [**CVPR 2023**] Multi-modal Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.03117)
 *   - [**CVPR 2021**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**ICLR 2022**] Exploring Visual Prompts [[pdf]](https://arxiv.org/pdf/2203.17274)
 *
 *   2:1-2:79: “Learning to Prompt” belongs after “Exploring Visual Prompts” on line 4
 *
 * @example fixed-unsafe.md
 *
 *   - [**CVPR 2023**] Multi-modal Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.03117)
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**ICLR 2022**] Exploring Visual Prompts [[pdf]](https://arxiv.org/pdf/2203.17274)
 *   - [**CVPR 2021**] Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {lineOf, report} from '../src/finding.ts'
import type {Edit} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {learnOrder, misplacedIn, namedOrder} from '../src/style/order.ts'
import type {LearnedOrder, Misplaced, Order} from '../src/style/order.ts'
import {displacedIn} from '../src/style/year-headings.ts'

/** Options of the rule. */
export interface PaperOrderOptions {
  /** Order to keep, instead of the list's own; `none` says nothing. */
  order?: Order | 'none'
}

export default lintRule<Root, PaperOrderOptions>(docs('paper-order'), (tree, file, options) => {
  const list = listOf(tree, file)
  const named = options?.order
  if (named === 'none') return
  const displaced = displacedIn(list)
  for (const {entry, year, heading, own, agreeing, total} of displaced)
    report(file, list, {
      reason: `${quoted(entry)} is from ${year}, but it is below the heading \`${heading.title}\``,
      span: entry.span,
      note: `${agreeing} of ${total} entries below such headings are of their year`,
      evidence: 'habit',
      level: 'hint',
      related: [{span: own.span, message: 'The heading of this year'}],
      entry
    })
  const order = named ? namedOrder(list, named) : learnOrder(list)
  if (!order) return
  for (const misplaced of misplacedIn(list, order, named === undefined)) {
    const {entry, where, other} = misplaced
    if (displaced.some(d => d.entry === entry)) continue
    const edits = move(list, misplaced)
    report(file, list, {
      reason: `${quoted(entry)} belongs ${where} ${quoted(other)} on line ${lineOf(list, other)}`,
      span: entry.span,
      note: named ? `The configured order is ${named}` : noteOf(order),
      evidence: named ? 'proof' : 'habit',
      related: [
        {
          span: other.title?.span ?? other.span,
          message: `${where === 'before' ? 'Before' : 'After'} this entry`
        }
      ],
      entry,
      ...(edits && {fix: {safe: false, edits, changes: ['place' as const]}})
    })
  }
})

function noteOf({order, by, agreeing, total}: LearnedOrder): string {
  return `${agreeing} of ${total} neighboring entries are ${order === 'title' ? 'ordered by title' : `ordered ${order} by ${by}`}`
}

function quoted({title}: Entry): string {
  return `“${title?.text ?? 'entry'}”`
}

/** Takes the lines of an entry to their place; undefined if they hold more than the entry, or numbers would get out of order. */
function move({source}: PaperList, {entry, where, other}: Misplaced): Edit[] | undefined {
  if (entry.shape !== 'bullet' && entry.shape !== 'table-row') return undefined
  const [from, to] = [linesOf(source, entry), linesOf(source, other)]
  if (!from || !to) return undefined
  const lines = source.slice(from.start, from.end)
  const at = where === 'before' ? to.start : to.end
  const text = lines.endsWith('\n') ? lines : `${lines}\n`
  const isCut = at > 0 && source[at - 1] !== '\n'
  return [
    {...from, text: ''},
    {start: at, end: at, text: isCut ? `\n${text.slice(0, -1)}` : text}
  ]
}

/** The lines of an entry with their breaks. */
function linesOf(source: string, {span}: Entry): {start: number; end: number} | undefined {
  const start = source.lastIndexOf('\n', span.start - 1) + 1
  const stop = source.indexOf('\n', span.end)
  const end = stop < 0 ? source.length : stop + 1
  return /^[ \t]*$/.test(source.slice(start, span.start)) && /^[\s|]*$/.test(source.slice(span.end, end))
    ? {start, end}
    : undefined
}
