/**
 * Warn about a link of an entry that has a better address for the same page.
 *
 * `http://` where the host answers over https, `dx.doi.org`, hosts that are gone, tracking parameters, session ids, a library's proxy: such
 * links break first. Matters of taste (`abs` or `pdf`, `.pdf` or not, `v2` or not on arXiv) are hints, and only where the whole list has a
 * habit.
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](http://www.cs.example.edu/~ann/)
 *
 * @example bad.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](http://openaccess.thecvf.com/content/CVPR2022/papers/Lu_Prompt_Distribution_Learning_CVPR_2022_paper.pdf)
 *   - [**TPAMI 2020**] Learning to Prompt [[doi]](http://dx.doi.org/10.1109/TPAMI.2020.2992934)
 *   - [**ACL 2022**] Competence-based Learning [[pdf]](https://arxiv.org/pdf/2206.14579?utm_source=news)
 *   - [**MICCAI 2021**] AlignTransformer [[pdf]](https://link.springer.com/epdf/10.1007/978-3-030-87199-4_7?sharing_token=iMTu)
 *
 *   1:56-1:63: Unexpected `http://`, expected `https://`
 *   2:47-2:91: Unexpected host `dx.doi.org`, expected `https://doi.org/10.1109/TPAMI.2020.2992934`
 *   3:52-3:100: Unexpected tracking parameter, expected `https://arxiv.org/pdf/2206.14579`
 *   4:46-4:123: Unexpected access token, expected `https://link.springer.com/chapter/10.1007/978-3-030-87199-4_7`
 *
 * @example fixed.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://openaccess.thecvf.com/content/CVPR2022/papers/Lu_Prompt_Distribution_Learning_CVPR_2022_paper.pdf)
 *   - [**TPAMI 2020**] Learning to Prompt [[doi]](https://doi.org/10.1109/TPAMI.2020.2992934)
 *   - [**ACL 2022**] Competence-based Learning [[pdf]](https://arxiv.org/pdf/2206.14579)
 *   - [**MICCAI 2021**] AlignTransformer [[pdf]](https://link.springer.com/epdf/10.1007/978-3-030-87199-4_7?sharing_token=iMTu)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {arxivHabits} from '../src/model/arxiv-habits.ts'
import {listOf} from '../src/model/list.ts'
import {betterUrl} from '../src/text/canonical.ts'

export default lintRule<Root>(docs('canonical-link'), (tree, file) => {
  const list = listOf(tree, file)
  const habits = arxivHabits(list)
  const said = new Set<number>()

  for (const entry of list.entries) {
    for (const {url, urlSpan, label} of entry.links) {
      if (said.has(urlSpan.start)) continue
      said.add(urlSpan.start)
      const isPlain = list.source.slice(urlSpan.start, urlSpan.end) === url
      const better = betterUrl(url)
      if (better) {
        const {what, why, meant, safe} = better
        const isScheme = what === '`http://`'
        const span = isScheme ? {start: urlSpan.start, end: urlSpan.start + 'http://'.length} : urlSpan
        const text = isScheme ? 'https://' : meant
        const fix = isPlain ? {fix: {safe, edits: [{...span, text}]}} : {}
        report(file, list, {
          reason: `Unexpected ${what}, expected \`${text}\``,
          span,
          note: why[0]!.toUpperCase() + why.slice(1),
          evidence: 'proof',
          entry,
          ...fix
        })
        continue
      }
      for (const {what, meant, habit} of habits(url, label.text)) {
        const reason = `Unexpected ${what}, expected \`${meant}\``
        const fix = isPlain ? {fix: {safe: true, edits: [{...urlSpan, text: meant}]}} : {}
        report(file, list, {
          reason,
          span: urlSpan,
          note: habit,
          evidence: 'habit',
          level: 'hint',
          entry,
          ...fix
        })
        break
      }
    }
  }
})
