/**
 * Report paper links that lead to another paper.
 *
 * A link with one wrong digit still works, but leads to another paper. The rule compares the title of the entry with the title that arXiv,
 * Crossref or another registry has for the link. Papers are retitled between versions, so it is a hint at most if the titles share most
 * words or the name of the method, if arXiv lists the title as a former one, or if the entry names the first author of the paper.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "records": [{"source": "arXiv", "date": "2026-11-24", "title": "LAVT: Language-Aware Vision Transformer for Referring Image Segmentation", "authors": ["Zhao Yang"]}]}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244)
 *
 * @example bad.md {"links": [{"url": "https://arxiv.org/abs/2112.02245", "records": [{"source": "arXiv", "date": "2026-11-24", "title": "Dynamic Pricing of 5G Charging Stations", "authors": ["Ada Author"]}]}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02245)
 *
 *   1:67-1:99: Link leads to `Dynamic Pricing of 5G Charging Stations`, not to `LAVT: Language-Aware Vision Transformer`
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult, PaperRecord} from '../src/links/types.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'
import type {Entry} from '../src/model/types.ts'
import {primaryLink} from '../src/model/paper-link.ts'
import {titleRelation} from '../src/text/retitled.ts'
import type {TitleRelation} from '../src/text/retitled.ts'

type RecordedLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly RecordedLink[]
}

export default lintRule<Root, Options | undefined>(
  docs('title-matches-paper'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    for (const {link, known, entry, entryLink} of linked(list, links)) {
      const title = entry?.title?.text
      if (!title || entryLink?.role !== 'paper' || !known.records?.length) continue
      const relation = relate(entry, title, known.records)
      const [record] = known.records
      if (!record || relation === 'same' || relation === 'unclear') continue
      const isPrimary = primaryLink(entry) === entryLink
      const by = record.authors[0]
        ? ` by ${record.authors[0]}${record.authors.length > 1 ? ' and others' : ''}`
        : ''
      const said = `${record.source}, ${record.date}: \`${record.title}\`${by}`
      if (relation === 'renamed') {
        report(file, list, {
          reason: `The paper is now called \`${record.title}\``,
          span: entry.title?.span ?? link.urlSpan,
          note: `It was probably renamed between its versions; ${said}`,
          evidence: 'hint',
          level: 'hint',
          entry
        })
      } else {
        report(file, list, {
          reason: `Link leads to \`${record.title}\`, not to \`${title}\``,
          span: link.urlSpan,
          note: said,
          evidence: 'record',
          level: isPrimary ? 'error' : 'warn',
          entry
        })
      }
    }
  }
)

const order: readonly TitleRelation[] = ['same', 'unclear', 'renamed', 'different']

/** The closest relation of the entry's title to any title that a registry has, or had, for the paper. */
function relate(entry: Entry, title: string, records: readonly PaperRecord[]): TitleRelation {
  const now = new Set(records.filter(d => d.title).map(d => titleRelation(title, d.title)))
  const former = records.flatMap(d => d.formerTitles ?? []).map(d => titleRelation(title, d))
  const best = order.find(d => now.has(d)) ?? 'unclear'
  if (best !== 'different') return best
  return former.some(d => d !== 'different') || namesAuthor(entry, records) ? 'renamed' : 'different'
}

function namesAuthor({authors}: Entry, records: readonly PaperRecord[]): boolean {
  const surname = records[0]?.authors[0]?.split(/\s+/).at(-1) ?? ''
  return (
    surname.length > 2 && authors !== undefined && authors.text.toLowerCase().includes(surname.toLowerCase())
  )
}
