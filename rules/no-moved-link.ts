/**
 * Report links to pages that have moved permanently.
 *
 * If a repository was renamed, or a page permanently redirects, the old address works only until somebody else takes the name or the
 * redirect is turned off. A new address on the same site is a safe fix. One on another site needs review, and so does one whose page does not
 * show the title of the paper, or to which several addresses redirect. A redirect to a front page is reported without a fix, because the page
 * is probably gone. DOIs and other persistent identifiers, short links, and redirects to a login, a session, a signed file, a language or a
 * pinned version are not reported.
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
  const shared = sharedTargets(links)
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
    const doubt =
      known.showsTitle === false
        ? 'a page that does not show the title of the paper'
        : shared.has(finalUrl) && known.showsTitle !== true
          ? 'a page to which other links lead too'
          : undefined
    const where = move === 'same-site' ? '' : 'another site: '
    report(file, list, {
      reason: `Link moved to ${where}\`${text}\`${doubt === undefined ? '' : `, ${doubt}`}`,
      span: link.urlSpan,
      note,
      evidence: known.reason === 'github-renamed' ? 'record' : 'proof',
      fix: {
        safe: move === 'same-site' && doubt === undefined,
        edits: [{...link.urlSpan, text}],
        changes: ['link']
      },
      ...(entry && {entry})
    })
  }
})

/** Addresses to which links of different paths lead, by redirects or by themselves: one page cannot be all of them. */
function sharedTargets(links: readonly MovedLink[]): ReadonlySet<string> {
  const moved = links.filter(d => d.reason === 'moved-permanently' && d.finalUrl !== undefined)
  const targets = new Set(moved.map(d => d.finalUrl))
  const direct = links.filter(d => targets.has(d.url)).map(d => ({...d, finalUrl: d.url}))
  return new Set(
    [...Map.groupBy([...moved, ...direct], d => d.finalUrl ?? '')].flatMap(([target, all]) =>
      new Set(all.map(d => nameOf(d.url))).size > 1 ? [target] : []
    )
  )
}

/** Path and query of a URL without what spellings of one address differ in. */
function nameOf(url: string): string {
  const {pathname, search} = new URL(url)
  return pathname.replace(/(?:\/|\/?index\.\w+|\.html?)$/i, '').toLowerCase() + search
}
