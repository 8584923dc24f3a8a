/**
 * Report links to a fragment (`#results`) that the page does not have.
 *
 * If nothing in the page has that name, the link opens the top of the page. The rule needs `links.fragments: true` in the config, and
 * checks only pages that are fetched anyway. Pages of PDFs (`#page=3`), routes of applications and text fragments are not checked.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://example.org/lavt#results", "verdict": "ok", "reason": "http-200"}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[project]](https://example.org/lavt#results)
 *
 * @example bad.md {"links": [{"url": "https://example.org/lavt#resluts", "verdict": "ok", "reason": "http-200", "missingFragment": "resluts"}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[project]](https://example.org/lavt#resluts)
 *
 *   1:71-1:103: Page has no place named `#resluts`
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult} from '../src/links/types.ts'
import {since} from '../src/links/words.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'

type FragmentLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly FragmentLink[]
}

export default lintRule<Root, Options | undefined>(
  docs('no-missing-fragment'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    for (const {link, known, entry} of linked(list, links)) {
      if (known.missingFragment === undefined) continue
      report(file, list, {
        reason: `Page has no place named \`#${known.missingFragment}\``,
        span: link.urlSpan,
        note: ['The link opens the top of the page', since(known)].filter(Boolean).join('; '),
        evidence: 'proof',
        ...(entry && {entry})
      })
    }
  }
)
