/**
 * Report papers that were retracted or withdrawn, according to a named registry.
 *
 * Crossref knows the notices of publishers and of Retraction Watch, and arXiv says in a comment that a paper was withdrawn. An expression of
 * concern, a partial retraction and a flag of OpenAlex alone are warnings. That no registry knows of a retraction proves nothing.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://doi.org/10.1177/1", "records": [{"source": "Crossref", "date": "2026-11-24", "title": "Deep Screening", "authors": []}]}]}
 *
 *   - [**JEI 2022**] Deep Screening of Chest X-Rays [[pdf]](https://doi.org/10.1177/1)
 *
 * @example bad.md {"links": [{"url": "https://doi.org/10.1177/1", "records": [{"source": "Crossref", "date": "2026-11-24", "title": "Deep Screening", "authors": [], "notice": {"kind": "retraction", "says": "notice 10.1177/2 by the publisher"}}]}]}
 *
 *   - [**JEI 2022**] Deep Screening of Chest X-Rays [[pdf]](https://doi.org/10.1177/1)
 *
 *   1:57-1:82: Unexpected retracted paper `Deep Screening of Chest X-Rays`, expected one that stands
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult, Notice} from '../src/links/types.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'

type RecordedLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly RecordedLink[]
}

const kinds: Readonly<Record<Notice['kind'], {word: string; level: 'error' | 'warn'}>> = {
  retraction: {word: 'retracted', level: 'error'},
  withdrawal: {word: 'withdrawn', level: 'error'},
  removal: {word: 'removed', level: 'error'},
  'partial-retraction': {word: 'partly retracted', level: 'warn'},
  concern: {word: 'questioned', level: 'warn'}
}

/** Its flag was wrong too often to stand alone. */
const weak = 'OpenAlex'

export default lintRule<Root, Options | undefined>(
  docs('no-retracted-paper'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    for (const {link, known, entry, entryLink} of linked(list, links)) {
      if (!entry || entryLink?.role !== 'paper') continue
      const notices = (known.records ?? []).filter(d => d.notice)
      const record = notices.find(d => d.source !== weak) ?? notices[0]
      if (!record?.notice) continue
      const {word, level} = kinds[record.notice.kind]
      report(file, list, {
        reason: `Unexpected ${word} paper \`${entry.title?.text ?? record.title}\`, expected one that stands`,
        span: link.urlSpan,
        note: `According to ${record.source}, ${record.date}: ${record.notice.says}`,
        evidence: 'record',
        level: record.source === weak ? 'warn' : level,
        entry
      })
    }
  }
)
