/**
 * Report links that could not be verified, with the reason.
 *
 * A bot wall, a rate limit or a host that does not answer says nothing about the page itself, so this rule is off by default. Turn it on to
 * see which links you should open yourself.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://example.org/a", "verdict": "ok", "reason": "http-200"}]}
 *
 *   - [**MIA 2022**] A Survey of Medical Imaging [[pdf]](https://example.org/a)
 *
 * @example bad.md {"links": [{"url": "https://dl.acm.org/x", "verdict": "blocked", "reason": "waf-cloudflare", "checkedAt": "2026-11-24T08:00:00Z"}]}
 *
 *   - [**MIA 2022**] A Survey of Medical Imaging [[pdf]](https://dl.acm.org/x)
 *
 *   1:54-1:74: Link could not be verified (blocked): a bot wall (cloudflare) blocks link checkers
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult, Verdict} from '../src/links/types.ts'
import {because, since} from '../src/links/words.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'

type UnverifiedLink = Pick<LinkResult, 'url' | 'verdict' | 'reason'> & Partial<LinkResult>

interface Options {
  links?: readonly UnverifiedLink[]
}

const unverified: ReadonlySet<Verdict> = new Set(['blocked', 'unreachable', 'rate-limited'])

export default lintRule<Root, Options | undefined>(
  docs('no-unverified-link'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    for (const {link, known, entry} of linked(list, links)) {
      if (!unverified.has(known.verdict)) continue
      report(file, list, {
        reason: `Link could not be verified (${known.verdict}): ${because(known)}`,
        span: link.urlSpan,
        note: since(known) || 'This says nothing about the page itself',
        evidence: 'hint',
        ...(entry && {entry})
      })
    }
  }
)
