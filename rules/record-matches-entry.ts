/**
 * Report authors and code that differ from what registries say.
 *
 * The first author that an entry names should be among the authors of the paper, and the code of a paper is usually in the repository that
 * its authors name at Hugging Face. Both are hints: names are spelled in many ways, and a list may link a better implementation on purpose.
 * Only records with the title of the entry count.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "records": [{"source": "arXiv", "date": "2026-11-24", "title": "LAVT: Language-Aware Vision Transformer", "authors": ["Zhao Yang", "Jiaqi Wang"]}]}]}
 *
 *   - **LAVT: Language-Aware Vision Transformer**, Zhao Yang et al., CVPR 2022. [[pdf]](https://arxiv.org/abs/2112.02244)
 *
 * @example bad.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "records": [{"source": "Hugging Face", "date": "2026-11-24", "title": "LAVT: Language-Aware Vision Transformer", "authors": ["Zhao Yang"], "code": "https://github.com/yz93/LAVT-RIS"}]}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244) [[code]](https://github.com/ada/lavt)
 *
 *   1:110-1:137: Code is `ada/lavt`, but Hugging Face names `yz93/LAVT-RIS`
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {LinkResult, PaperRecord} from '../src/links/types.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'
import type {Entry} from '../src/model/types.ts'
import {titleRelation} from '../src/text/retitled.ts'

type RecordedLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly RecordedLink[]
}

export default lintRule<Root, Options | undefined>(
  docs('record-matches-entry'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    const repositories = new Map(links.map(d => [d.url, d.repository?.nameWithOwner]))
    const said = new Set<Entry>()
    for (const {known, entry, entryLink} of linked(list, links)) {
      if (!entry?.title || entryLink?.role !== 'paper' || said.has(entry)) continue
      const title = entry.title.text
      const records = (known.records ?? []).filter(d => titleRelation(title, d.title) === 'same')
      if (records.length === 0) continue
      said.add(entry)

      const stranger = strangerIn(entry, records)
      if (stranger) {
        const {name, record} = stranger
        report(file, list, {
          reason: `First author is \`${name}\`, but ${record.source} lists ${authorsOf(record)}`,
          span: entry.authors?.span ?? entryLink.urlSpan,
          note: `According to ${record.source}, ${record.date}`,
          evidence: 'record',
          level: 'hint',
          entry
        })
      }

      const code = entry.links.find(d => d.role === 'code' && repositoryOf(d.url))
      const official = records.find(d => d.code !== undefined && repositoryOf(d.code))
      if (!code || !official) continue
      const linkedNames = [repositoryOf(code.url), repositories.get(code.url)].map(d => d?.toLowerCase())
      const named = repositoryOf(official.code ?? '')
      if (!named || linkedNames.includes(named.toLowerCase())) continue
      report(file, list, {
        reason: `Code is \`${repositoryOf(code.url)}\`, but ${official.source} names \`${named}\``,
        span: code.urlSpan,
        note: `According to ${official.source}, ${official.date}; keep the link if you chose it`,
        evidence: 'record',
        level: 'hint',
        entry
      })
    }
  }
)

/** The first author of an entry, if no record has anybody of that name. */
function strangerIn(
  {authors}: Entry,
  records: readonly PaperRecord[]
): {name: string; record: PaperRecord} | undefined {
  const name = authors?.text.split(/[,;&]|\band\b|\bet al\b|、|，/i)[0]?.trim() ?? ''
  const words = wordsOf(name)
  const record = records.find(d => d.authors.length > 0)
  // Names in other scripts are transliterated in too many ways.
  if (!record || words.length === 0 || name.length > 40 || /[^\p{Script=Latin}\p{M}\s.'’-]/u.test(name))
    return undefined
  const known = new Set(records.flatMap(d => d.authors).flatMap(wordsOf))
  const isLatin = [...known].every(d => /^[a-z]+$/.test(d))
  return isLatin && !words.some(d => known.has(d)) ? {name, record} : undefined
}

/** Words of a name, without initials and accents. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(d => d.length > 1)
}

function authorsOf({authors}: PaperRecord): string {
  const [first, second, ...others] = authors
  return `\`${[first, second].filter(Boolean).join(', ')}\`${others.length > 0 ? ' and others' : ''}`
}

/** `owner/name` of a GitHub URL. */
function repositoryOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?(?:[?#].*)?$/i.exec(url)?.[1]
}
