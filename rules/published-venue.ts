/**
 * Report preprints that have since been published, and where.
 *
 * A tag says what was true on the day that the paper was added. arXiv gives the DOI, the journal and the comment of the authors ("Accepted
 * by CVPR 2022" counts, "submitted to" does not). Semantic Scholar, DBLP, OpenAlex and Crossref give venues, if the configuration turns
 * them on. Only records with the title of the entry count, and two records must also have the same first author.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "records": [{"source": "arXiv", "date": "2026-11-24", "title": "LAVT: Language-Aware Vision Transformer", "authors": ["Zhao Yang"], "comment": "Submitted to CVPR 2022"}]}]}
 *
 *   - [**arXiv 2021**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244)
 *
 * @example bad.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "records": [{"source": "arXiv", "date": "2026-11-24", "title": "LAVT: Language-Aware Vision Transformer", "authors": ["Zhao Yang"], "comment": "10 pages, accepted by CVPR 2022"}]}]}
 *
 *   - [**arXiv 2021**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244)
 *
 *   1:6-1:16: Tag says `arXiv 2021`, but the paper was published at `CVPR 2022`
 *
 * @example fixed-unsafe.md
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import type {Fix} from '../src/finding.ts'
import {publicationOf} from '../src/links/published.ts'
import type {Claim} from '../src/links/claims.ts'
import type {LinkResult} from '../src/links/types.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'
import {retagged, venueTag} from '../src/tags/tag.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {titleRelation} from '../src/text/retitled.ts'
import {parseVenue} from '../src/text/venue-tag.ts'

type RecordedLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly RecordedLink[]
}

export default lintRule<Root, Options | undefined>(
  docs('published-venue'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    const said = new Set<Entry>()
    for (const {known, entry, entryLink} of linked(list, links)) {
      if (!entry?.title || !entry.venue || entryLink?.role !== 'paper' || said.has(entry)) continue
      if (parseVenue(entry.venue.text).base?.type !== 'preprint') continue
      const title = entry.title.text
      const records = (known.records ?? []).filter(d => titleRelation(title, d.title) === 'same')
      const published = publicationOf(records)
      if (!published) continue
      said.add(entry)
      const {text, span} = venueTag(list, entry) ?? entry.venue
      const fix = fixOf(list, entry, published)
      report(file, list, {
        reason: `Tag says \`${text}\`, but the paper was published at \`${published.venue} ${published.year}\``,
        span,
        note: published.says,
        evidence: 'record',
        level: 'hint',
        ...(fix && {fix}),
        entry
      })
    }
  }
)

/** The tag with the other venue and year, written as the list writes tags. */
function fixOf(list: PaperList, entry: Entry, {venue, year}: Claim): Fix | undefined {
  const tag = venueTag(list, entry)
  const changes = ['venue', 'year'] as const
  if (!tag)
    return entry.venue && {safe: false, edits: [{...entry.venue.span, text: `${venue} ${year}`}], changes}
  const edits = retagged(list, tag, {venue, year})?.edits
  return edits && {safe: false, edits, changes}
}
