/**
 * Report link labels that differ from the usual word of the list.
 *
 * If a list writes `[pdf]`, readers of a `[link]`, `[Paper]` or `[PDF]` wonder what is different. The rule learns the word for each kind of
 * link (in tables, for each column) if there are at least 8 such links and 80 % of them use it. Accepted are names of hosts, versions and
 * frameworks (`arXiv`, `v2`, `PyTorch`), labels that distinguish two links of one entry, and other words for pages that are not a PDF.
 *
 * @example good.md
 *
 *   - Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)
 *   - Prompt Distribution Learning [[arXiv]](https://arxiv.org/abs/2205.03340)
 *
 * @example bad.md
 *
 *   - Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)
 *   - Conditional Prompt Learning [[pdf]](https://arxiv.org/pdf/2203.05557)
 *   - Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - Dense Prediction by Prompts [[pdf]](https://arxiv.org/pdf/2112.01518)
 *   - Exploring Visual Prompts [[pdf]](https://arxiv.org/pdf/2203.17274)
 *   - Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 *   - Unified Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.07225)
 *   - Multi-modal Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.03117)
 *   - Test-Time Prompt Tuning [[link]](https://arxiv.org/pdf/2209.07511)
 *
 *   9:29-9:33: Label is `link`; 8 of 9 such links say `pdf`
 *
 * @example fixed.md
 *
 *   - Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)
 *   - Conditional Prompt Learning [[pdf]](https://arxiv.org/pdf/2203.05557)
 *   - Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - Dense Prediction by Prompts [[pdf]](https://arxiv.org/pdf/2112.01518)
 *   - Exploring Visual Prompts [[pdf]](https://arxiv.org/pdf/2203.17274)
 *   - Learning to Prompt [[pdf]](https://arxiv.org/pdf/2109.01134)
 *   - Unified Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.07225)
 *   - Multi-modal Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.03117)
 *   - Test-Time Prompt Tuning [[pdf]](https://arxiv.org/pdf/2209.07511)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {settledUrl} from '../src/addresses/settled-url.ts'
import type {EntryLink, PaperList} from '../src/model/types.ts'
import {plainLabel} from '../src/style/label-words.ts'
import {oddLabels} from '../src/style/labels.ts'
import {linkKindOf} from '../src/text/link-kind.ts'

export default lintRule<Root>(docs('link-label'), (tree, file) => {
  const list = listOf(tree, file)
  const settle = settledUrl(list)
  for (const {entry, link, words, span, habit} of oddLabels(list)) {
    const {value, count, total, section} = habit
    // A paper in Chinese has a label in Chinese.
    if (/\p{Lo}/u.test(words) && /\p{Lo}/u.test(entry.title?.text ?? '') && !/\p{Lo}/u.test(value)) continue
    // What the link will be once it is written as the list has it.
    const fits = canBe(value, words, {...link, url: settle(link.url, words)})
    if (!isTrueOf(value, words, link) || (!fits && !isLoose(list, value))) continue
    report(file, list, {
      reason: `Label is \`${words}\`; ${count} of ${total} such links say \`${value}\``,
      span,
      note: `Counted in ${section ? `“${section.title}”` : 'the whole list'}; a different word suggests a different kind of link`,
      evidence: 'habit',
      entry,
      ...(fits && {fix: {safe: true, edits: [{...span, text: value}], changes: ['label' as const]}})
    })
  }
})

/** Hosts that a label names. */
const hosts: readonly [label: RegExp, host: RegExp][] = [
  [/\bgithub\b/i, /^https?:\/\/(?:www\.|gist\.)?github\.com\//i],
  [/\bgitlab\b/i, /gitlab/i]
]

/** Whether the list's word can be said of this link: a page is not `code`, and another host is not `GitHub`. */
function isTrueOf(value: string, words: string, {url}: EntryLink): boolean {
  if (hosts.some(([label, host]) => label.test(value) && !host.test(url))) return false
  return !/\bcodes?\b/i.test(value) || /\bcodes?\b/i.test(words) || linkKindOf(url) === 'code'
}

/** Whether the list uses its word also for pages that cannot be what it says. */
function isLoose({entries}: PaperList, value: string): boolean {
  const links = entries.flatMap(d => d.links).filter(d => plainLabel(d.label.text) === plainLabel(value))
  return links.some(d => !canBe(value, '', d))
}

/** Whether the new word is true of the URL: what says `pdf` must be one. */
function canBe(value: string, words: string, {url, identity}: EntryLink): boolean {
  if (plainLabel(value) === plainLabel(words) || !/\bpdf\b/i.test(value)) return true
  if (/\.pdf(?:[?#]|$)/i.test(url)) return true
  if (!identity?.pdf) return /\/e?pdf\//i.test(url)
  return url !== identity.landing && /\/e?pdf\b|[?&/]pdf\b/i.test(url)
}
