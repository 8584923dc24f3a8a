/**
 * Report links whose page has a better address.
 *
 * `http://` if the host answers over https, `dx.doi.org`, `export.arxiv.org`, hosts that are gone, tracking parameters, session ids, a
 * library's proxy: such links break first. How arXiv links are written (`abs` or `pdf`, with `.pdf`, with `v2`) is a matter of taste: a
 * link that differs from the habit of the list is a hint, one that differs from the options is a warning. `http://` is a hint if nearly all
 * links to the host with the same label have it. A URL that is repeated within an entry is reported once.
 *
 * Options: `arxiv`, the page that links to arXiv should lead to, `abs` or `pdf`; `versions`, `never` for links without a version (`v2`).
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
 *   1:56-1:63: `http://` in the URL: use `https://`
 *   2:47-2:91: Old host `dx.doi.org`: it should be `https://doi.org/10.1109/TPAMI.2020.2992934`
 *   3:52-3:100: Tracking parameter in the URL: it should be `https://arxiv.org/pdf/2206.14579`
 *   4:46-4:123: Access token in the URL: it should be `https://link.springer.com/content/pdf/10.1007/978-3-030-87199-4_7.pdf`
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
import {arxivHabits, type ArxivForm} from '../src/addresses/arxiv-habits.ts'
import {landingPdf} from '../src/addresses/landing.ts'
import {listOf} from '../src/model/list.ts'
import {settledUrl} from '../src/addresses/settled-url.ts'
import type {EntryLink, PaperList} from '../src/model/types.ts'
import {enough} from '../src/style/habit.ts'
import {brokenUrl} from '../src/text/broken-url.ts'
import {betterUrl} from '../src/text/canonical.ts'
import {isFrontPage} from '../src/text/impossible-address.ts'
import {splitUrl} from '../src/text/url.ts'

export default lintRule<Root, ArxivForm | undefined>(docs('canonical-link'), (tree, file, options) => {
  const list = listOf(tree, file)
  const habits = arxivHabits(list, options)
  const settle = settledUrl(list, options)
  const said = new Set<number>()
  const insecure = insecureIn(list)
  const isPlain = ({urlSpan, url}: EntryLink) => list.source.slice(urlSpan.start, urlSpan.end) === url

  for (const entry of list.entries) {
    const own = entry.links.filter(d => !said.has(d.urlSpan.start))
    for (const {urlSpan} of own) said.add(urlSpan.start)
    for (const [url, links] of Map.groupBy(own, d => d.url)) {
      const [link, ...others] = links as [EntryLink, ...EntryLink[]]
      const better = betterUrl(url)
      const found = better
        ? {...better, note: better.why[0]!.toUpperCase() + better.why.slice(1)}
        : habits(url, link.label.text)
      // `no-malformed-link` reports an address that leads nowhere.
      if (!found || isFrontPage(url) || brokenUrl(url)) continue
      const {reason, note, ...level} = found
      // `link-kind` reports landing pages.
      const meant = settle(found.meant, landingPdf(url) ? '' : link.label.text)
      const isScheme = better !== undefined && meant === `https${url.slice('http'.length)}`
      const edit = ({urlSpan: {start, end}}: EntryLink) =>
        isScheme ? {start, end: start + 'http://'.length, text: 'https://'} : {start, end, text: meant}
      const {text, ...span} = edit(link)
      // The same address with two labels is fixed in the same way.
      const alike = [link, ...(better ? others : [])].filter(isPlain)
      report(file, list, {
        reason: isScheme ? `${reason}: use \`https://\`` : `${reason}: it should be \`${text}\``,
        span,
        note,
        evidence: better ? 'proof' : 'habit',
        ...('level' in level && {level: level.level}),
        ...(isScheme && insecure.has(kindOf(link)) && {level: 'hint' as const}),
        entry,
        ...(alike.length > 0 && {
          fix: {safe: better?.safe ?? true, edits: alike.map(edit), changes: ['link' as const]}
        })
      })
    }
  }
})

/** The kind of a link: its host, and its label unless that is a title. Links of one kind are often copied or generated together. */
const kindOf = ({url, isTitle, label}: EntryLink): string =>
  `${splitUrl(url).host} ${isTitle ? '' : label.text}`

/** Kinds of links of which nearly all have `http:`. */
function insecureIn({entries}: PaperList): ReadonlySet<string> {
  const links = entries.flatMap(d => d.links)
  const usual = [...Map.groupBy(links, kindOf)].filter(([, alike]) => {
    const count = alike.filter(d => /^http:/i.test(d.url)).length
    return count >= enough.count && count >= enough.share * alike.length
  })
  return new Set(usual.map(d => d[0]))
}
