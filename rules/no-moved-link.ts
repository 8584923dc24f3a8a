/**
 * Report links whose target says that it has moved for good.
 *
 * A repository that was renamed, and a page that answers with nothing but permanent redirects, have a new address; the old one works until
 * somebody takes the name or turns the redirect off. DOIs and other persistent identifiers are made to redirect and are never reported.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://doi.org/10.1109/CVPR.2019.00585", "verdict": "redirected", "reason": "moved-permanently", "finalUrl": "https://ieeexplore.ieee.org/document/8953842/"}]}
 *
 *   - [**CVPR 2019**] Deep High-Resolution Representation Learning [[pdf]](https://doi.org/10.1109/CVPR.2019.00585)
 *
 * @example bad.md {"links": [{"url": "https://github.com/old/lavt#readme", "verdict": "redirected", "reason": "github-renamed", "finalUrl": "https://github.com/yz93/LAVT-RIS"}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[code]](https://github.com/old/lavt#readme)
 *
 *   1:68-1:102: Unexpected former address `https://github.com/old/lavt#readme`, expected `https://github.com/yz93/LAVT-RIS#readme`
 *
 * @example fixed.md
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[code]](https://github.com/yz93/LAVT-RIS#readme)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult} from '../src/links/types.ts'
import {because, since} from '../src/links/words.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'
import {writtenUrl} from '../src/model/written-url.ts'

type MovedLink = Pick<LinkResult, 'url' | 'verdict' | 'reason'> & Partial<LinkResult>

interface Options {
  links?: readonly MovedLink[]
}

/** Addresses that are meant to redirect. */
const persistent =
  /^https?:\/\/(?:(?:dx\.)?doi\.org|hdl\.handle\.net|purl\.\w+|(?:www\.)?w3id\.org|n2t\.net|arxiv\.org|openreview\.net|bit\.ly|tinyurl\.com|goo\.gl|t\.co)\//i

export default lintRule<Root, Options | undefined>(docs('no-moved-link'), (tree, file, {links = []} = {}) => {
  const list = listOf(tree, file)
  for (const {link, known, entry} of linked(list, links)) {
    const {verdict, url, finalUrl} = known
    if (verdict !== 'redirected' || finalUrl === undefined || persistent.test(url)) continue
    const fragment = /#.*$/s.exec(url)?.[0] ?? ''
    const text = writtenUrl(finalUrl.includes('#') ? finalUrl : finalUrl + fragment)
    if (text === url) continue
    report(file, list, {
      reason: `Unexpected former address \`${url}\`, expected \`${text}\``,
      span: link.urlSpan,
      note: [because(known), since(known)].filter(Boolean).join('; '),
      evidence: known.reason === 'github-renamed' ? 'record' : 'proof',
      fix: {safe: true, edits: [{...link.urlSpan, text}]},
      ...(entry && {entry})
    })
  }
})
