/**
 * Report links to pages that are gone.
 *
 * A link is dead if a registry says so twice (arXiv, doi.org and GitHub are asked by identifier), if its page answers 410, or twice 404 on
 * a site whose other pages work, or if it has failed for two weeks, on at least three days and without working in between, for example with
 * timeouts. Bot walls, rate limits, and failures that may be the fault of the checker are not reported here; `no-unverified-link` lists them. A known archived copy
 * is offered as a fix that needs review.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "verdict": "ok", "reason": "registered"}, {"url": "https://dl.acm.org/doi/10.1145/3474085", "verdict": "blocked", "reason": "waf-cloudflare"}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244) [[acm]](https://dl.acm.org/doi/10.1145/3474085)
 *
 * @example bad.md {"links": [{"url": "https://github.com/yz93/lavt", "verdict": "dead", "reason": "repo-not-found", "via": "registry:github", "checkedAt": "2026-11-24T08:00:00Z"}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[code]](https://github.com/yz93/lavt)
 *
 *   1:68-1:96: Link to the code is dead: GitHub has no public repository of this name (deleted or private)
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

type DeadLink = Pick<LinkResult, 'url' | 'verdict' | 'reason'> & Partial<LinkResult>

interface Options {
  links?: readonly DeadLink[]
}

export default lintRule<Root, Options | undefined>(docs('no-dead-link'), (tree, file, {links = []} = {}) => {
  const list = listOf(tree, file)
  for (const {link, known, entry, entryLink} of linked(list, links)) {
    if (known.verdict !== 'dead') continue
    const aim = entryLink && entryLink.role !== 'other' ? `Link to the ${entryLink.role}` : 'Link'
    const copy = known.archivedUrl === undefined ? undefined : writtenUrl(known.archivedUrl)
    report(file, list, {
      reason: `${aim} is dead: ${because(known)}`,
      span: link.urlSpan,
      note: [since(known), copy && `archived copy: \`${known.archivedUrl}\``].filter(Boolean).join('; '),
      evidence: known.via?.startsWith('registry:') ? 'record' : 'proof',
      ...(copy && {fix: {safe: false, edits: [{...link.urlSpan, text: copy}], changes: ['link' as const]}}),
      ...(entry && {entry})
    })
  }
})
