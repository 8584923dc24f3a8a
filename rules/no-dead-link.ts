/**
 * Report links whose target is gone for certain.
 *
 * A link is dead when a registry says so (arXiv, doi.org and GitHub are asked by identifier), when its page answers 410, or twice 404 on a
 * site whose 404s can be trusted, or when it has failed in every run over two weeks. Bot walls, rate limits, time-outs and whatever else may
 * be about us and not about the page are never reported here; `no-unverified-link` lists them. Where an archived copy is known, it is offered.
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
 *   1:68-1:96: Unexpected dead link `https://github.com/yz93/lavt`, expected one that leads to the code
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
    const aim =
      entryLink && entryLink.role !== 'other' ? `one that leads to the ${entryLink.role}` : 'a living one'
    const copy = known.archivedUrl === undefined ? undefined : writtenUrl(known.archivedUrl)
    report(file, list, {
      reason: `Unexpected dead link \`${known.url}\`, expected ${aim}`,
      span: link.urlSpan,
      note: [because(known), since(known), copy && `archived copy: ${known.archivedUrl}`]
        .filter(Boolean)
        .join('; '),
      evidence: known.via?.startsWith('registry:') ? 'record' : 'proof',
      ...(copy && {fix: {safe: false, edits: [{...link.urlSpan, text: copy}]}}),
      ...(entry && {entry})
    })
  }
})
