/**
 * Report entries that are written differently from the others.
 *
 * If all entries look alike, readers know where to look: brackets around the venue, a space between two links, the paper before its code.
 * The rule learns how the list writes its parts and what comes between them, in the whole list and in each section and table. It reports an
 * entry if at least 8 entries can be compared and 80 % of them agree. It compares only marks, spaces and order. Words between the parts,
 * such as the name of a method, may differ, and so may bold titles. An entry that lacks the tag or the link that nearly all others have is
 * reported too. If three or more entries differ in the same way, with at most one other entry between them, this is probably deliberate, so
 * they are hints. Text with emphasis that is not closed is not compared.
 *
 * Options: `entry`, a template to compare with instead. It is written like an entry, with `{title}`, `{authors}`, `{venue}`, `{year}`,
 * `{number}`, `{text}` and, for URLs, `{paper}`, `{code}`, `{project}`, `{data}`, `{video}`, `{slides}`, `{blog}`, `{demo}`, `{model}`,
 * `{bibtex}` and `{other}`; `[ …]` and `[?…]` are optional parts; `\[` and `\{` are a plain bracket and brace.
 *
 * @example good.md {"entry": "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"}
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**NeurIPS 2021 Datasets Track**] Masked Things [[pdf]](https://arxiv.org/pdf/2106.03340) [[code]](https://github.com/sun/masked)
 *
 * @example bad.md {"entry": "- [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]"}
 *
 *   - [CVPR 2022] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**NeurIPS 2021**] Masked Things [[pdf]](https://arxiv.org/pdf/2106.03340)[[code]](https://github.com/sun/masked)
 *   - [**ICCV 2023**] Point Things [[code]](https://github.com/sun/point) [[pdf]](https://arxiv.org/pdf/2306.03340)
 *
 *   1:4-1:13: `[CVPR 2022]` should be `[**CVPR 2022**]`, as in the configured template
 *   2:77-2:77: `[[pdf]](…)[[code]](…)` should be `[[pdf]](…) [[code]](…)`, as in the configured template
 *   3:32-3:112: `[[code]](…) [[pdf]](…)` should be `[[pdf]](…) [[code]](…)`, as in the configured template
 *
 * @example fixed.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**NeurIPS 2021**] Masked Things [[pdf]](https://arxiv.org/pdf/2106.03340) [[code]](https://github.com/sun/masked)
 *   - [**ICCV 2023**] Point Things [[pdf]](https://arxiv.org/pdf/2306.03340) [[code]](https://github.com/sun/point)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import type {PaperList} from '../src/model/types.ts'
import {learnStyle} from '../src/style/learn.ts'
import {misfitsOf} from '../src/style/misfits.ts'
import type {Model} from '../src/style/misfits.ts'
import {habitsFrom, whyUnmatched} from '../src/style/pinned.ts'
import {parseTemplate, TemplateError} from '../src/style/template.ts'

/** Options of the rule. */
export interface EntryFormatOptions {
  /** Template to compare with, instead of what the list does. */
  entry?: string
}

export default lintRule<Root, EntryFormatOptions>(docs('entry-format'), (tree, file, options) => {
  const list = listOf(tree, file)
  const [first] = list.entries
  if (!first) return
  const model = modelOf(list, options?.entry)
  if ('reason' in model) {
    const {reason, entry = first} = model
    const note = 'The configuration names a template in `entry`; without it the rule learns one from the list'
    report(file, list, {reason, span: entry.span, note, evidence: 'proof', entry})
    return
  }
  for (const {entry, ...misfit} of misfitsOf(list, model)) {
    report(file, list, {...misfit, evidence: model.template === undefined ? 'habit' : 'proof', entry})
  }
})

/** What to compare with, or why it cannot be. */
function modelOf(
  list: PaperList,
  entry: string | undefined
): Model | {reason: string; entry?: PaperList['entries'][number]} {
  const {anatomies, habits} = learnStyle(list)
  if (entry === undefined) return {anatomies, habits}
  try {
    const template = parseTemplate(entry)
    const pinned = habitsFrom(template)
    if (!pinned) return {reason: `Template \`${entry}\` needs \`{title}\`, and every link closed`}
    const why = whyUnmatched(template, list)
    return (
      why ?? {
        anatomies: new Map([...anatomies].filter(d => pinned.appliesTo(d[0]))),
        habits: pinned,
        template: entry
      }
    )
  } catch (error) {
    if (error instanceof TemplateError) return {reason: error.message}
    throw error
  }
}
