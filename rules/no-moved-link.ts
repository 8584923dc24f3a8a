/**
 * Report links to pages that have moved permanently.
 *
 * If a repository was renamed, or a page permanently redirects, the old address works only until somebody else takes the name or the
 * redirect is turned off. A new address on the same site is a safe fix, and one on another site needs review. A redirect to a front page is
 * reported without a fix, because the page is probably gone. DOIs and other persistent identifiers, short links, and redirects to a login,
 * a session, a signed file, a language or a pinned version are not reported.
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
 *   1:68-1:102: Link moved to `https://github.com/yz93/LAVT-RIS#readme`
 *
 * @example fixed.md
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[code]](https://github.com/yz93/LAVT-RIS#readme)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {moveOf} from '../src/links/moved.ts'
import type {LinkResult} from '../src/links/types.ts'
import {because, since} from '../src/links/words.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'
import {writtenUrl} from '../src/model/written-url.ts'

type MovedLink = Pick<LinkResult, 'url' | 'verdict' | 'reason'> & Partial<LinkResult>

interface Options {
  links?: readonly MovedLink[]
}

export default lintRule<Root, Options | undefined>(docs('no-moved-link'), (tree, file, {links = []} = {}) => {
  const list = listOf(tree, file)
  for (const {link, known, entry} of linked(list, links)) {
    const {verdict, url, finalUrl} = known
    if (verdict !== 'redirected' || finalUrl === undefined || !URL.canParse(finalUrl)) continue
    const move = moveOf(new URL(url), new URL(finalUrl))
    const fragment = /#.*$/s.exec(url)?.[0] ?? ''
    const text = writtenUrl(finalUrl.includes('#') ? finalUrl : finalUrl + fragment)
    if (move === 'detour' || text === url) continue
    const note = [because(known), since(known)].filter(Boolean).join('; ')
    if (move === 'front-page') {
      report(file, list, {
        reason: `Link leads to the front page \`${finalUrl}\`; the page itself is probably gone`,
        span: link.urlSpan,
        note,
        evidence: 'hint',
        level: 'hint',
        ...(entry && {entry})
      })
      continue
    }
    report(file, list, {
      reason: move === 'same-site' ? `Link moved to \`${text}\`` : `Link moved to another site: \`${text}\``,
      span: link.urlSpan,
      note,
      evidence: known.reason === 'github-renamed' ? 'record' : 'proof',
      fix: {safe: move === 'same-site', edits: [{...link.urlSpan, text}], changes: ['link']},
      ...(entry && {entry})
    })
  }
})
