/**
 * Report papers that were retracted or withdrawn.
 *
 * Crossref has the notices of publishers and of Retraction Watch, and arXiv marks papers that were withdrawn. The finding names its source.
 * An expression of concern, a partial retraction, or a mere flag of OpenAlex is a warning. Entries that already say so are not reported.
 * Without a finding, a paper may still have been retracted.
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
 *   1:57-1:82: Paper was retracted: `Deep Screening of Chest X-Rays`
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult, Notice} from '../src/links/types.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'
import type {Entry} from '../src/model/types.ts'

type RecordedLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly RecordedLink[]
}

/** Whether an entry is marked already: `(withdrawn)`, **RETRACTED**, 撤稿. */
function saysWithdrawn(source: string, {span}: Entry): boolean {
  return /\b(?:withdrawn|retracted|retraction)\b|撤稿|已撤回/i.test(source.slice(span.start, span.end))
}

const kinds: Readonly<Record<Notice['kind'], {word: string; level: 'error' | 'warn'}>> = {
  retraction: {word: 'was retracted', level: 'error'},
  withdrawal: {word: 'was withdrawn', level: 'error'},
  removal: {word: 'was removed', level: 'error'},
  'partial-retraction': {word: 'was partly retracted', level: 'warn'},
  concern: {word: 'is under an expression of concern', level: 'warn'}
}

/** Its flag was wrong too often to be an error by itself. */
const weak = 'OpenAlex'

export default lintRule<Root, Options | undefined>(
  docs('no-retracted-paper'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    for (const {link, known, entry, entryLink} of linked(list, links)) {
      if (!entry || entryLink?.role !== 'paper' || saysWithdrawn(list.source, entry)) continue
      const notices = (known.records ?? []).filter(d => d.notice)
      const record = notices.find(d => d.source !== weak) ?? notices[0]
      if (!record?.notice) continue
      const {word, level} = kinds[record.notice.kind]
      report(file, list, {
        reason: `Paper ${word}: \`${entry.title?.text ?? record.title}\``,
        span: link.urlSpan,
        note: `According to ${record.source}, ${record.date}: ${record.notice.says}`,
        evidence: 'record',
        level: record.source === weak ? 'warn' : level,
        entry
      })
    }
  }
)
