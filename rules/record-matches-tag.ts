/**
 * Report venue tags that contradict what registries say about the paper.
 *
 * arXiv gives the comment of the authors ("Accepted at EMNLP 2022"), the journal and the DOI of a paper. DBLP, Crossref, Semantic Scholar,
 * OpenAlex and OpenReview give its venue, if the configuration turns them on. Only records with the title of the entry count. If one of
 * them agrees with the tag, nothing is reported, because a paper can appear at a conference and in a journal. A contradiction is an error
 * if two registries say the same, a warning if one does, and a hint if only the track differs (a workshop, the Findings). Entries whose
 * link proves the venue are left to `venue-matches-link`, and tags of preprint servers to `published-venue`.
 *
 * Options: `links`, the results of `checkLinks`. `paperlint links` and `--links` fill it in.
 *
 * @example good.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "records": [{"source": "arXiv", "date": "2026-11-24", "title": "LAVT: Language-Aware Vision Transformer", "authors": ["Zhao Yang"], "comment": "Accepted at CVPR 2022"}]}]}
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244)
 *
 * @example bad.md {"links": [{"url": "https://arxiv.org/abs/2112.02244", "records": [{"source": "arXiv", "date": "2026-11-24", "title": "LAVT: Language-Aware Vision Transformer", "authors": ["Zhao Yang"], "comment": "Accepted at CVPR 2022"}]}]}
 *
 *   - [**ECCV 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244)
 *
 *   1:6-1:15: Tag says `ECCV 2022`, but arXiv says `CVPR 2022`
 *
 * @example fixed-unsafe.md
 *
 *   - [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {claimsOf} from '../src/links/claims.ts'
import type {Claim} from '../src/links/claims.ts'
import {recordsOfOneWork} from '../src/links/published.ts'
import type {LinkResult} from '../src/links/types.ts'
import {linked} from '../src/model/linked.ts'
import {listOf} from '../src/model/list.ts'
import {disagreement, provingLink} from '../src/tags/proof.ts'
import type {Disagreement} from '../src/tags/proof.ts'
import {retagged, venueTag} from '../src/tags/tag.ts'
import type {Tag} from '../src/tags/tag.ts'
import type {Entry} from '../src/model/types.ts'
import {titleRelation} from '../src/text/retitled.ts'
import {venueOf} from '../src/text/venues.ts'

type RecordedLink = Pick<LinkResult, 'url'> & Partial<LinkResult>

interface Options {
  links?: readonly RecordedLink[]
}

export default lintRule<Root, Options | undefined>(
  docs('record-matches-tag'),
  (tree, file, {links = []} = {}) => {
    const list = listOf(tree, file)
    const said = new Set<Entry>()
    for (const {known, entry, entryLink} of linked(list, links)) {
      if (!entry?.title || entryLink?.role !== 'paper' || said.has(entry)) continue
      const tag = venueTag(list, entry)
      if (!tag || tag.says.base?.type === 'preprint' || provingLink(list, entry)) continue
      const title = entry.title.text
      const records = (known.records ?? []).filter(d => titleRelation(title, d.title) === 'same')
      const found = contradiction(tag, recordsOfOneWork(records).flatMap(claimsOf))
      if (!found) continue
      said.add(entry)
      const {claim, kind, sources, certain} = found
      const edits = kind === 'track' ? undefined : retagged(list, tag, claim)?.edits
      report(file, list, {
        reason: `Tag says \`${tag.text}\`, but ${sources.join(' and ')} ${sources.length > 1 ? 'say' : 'says'} ${nameOf(claim)}`,
        span: tag.span,
        note: found.says.join('; '),
        evidence: 'record',
        level: kind === 'track' ? 'hint' : certain && sources.length > 1 ? 'error' : 'warn',
        ...(edits && {fix: {safe: false, edits, changes: ['venue', 'year'] as const}}),
        entry
      })
    }
  }
)

interface Contradiction {
  claim: Claim
  kind: Disagreement['kind']
  certain: boolean
  /** Registries that make the same claim. */
  sources: readonly string[]
  says: readonly string[]
}

/** The claim that contradicts a tag, unless another one agrees with it. */
function contradiction(tag: Tag, claims: readonly Claim[]): Contradiction | undefined {
  const judged = claims.map(claim => ({claim, found: compare(tag, claim)}))
  if (judged.some(d => d.found === undefined)) return undefined
  const [first] = judged
  if (!first?.found) return undefined
  const {claim, found} = first
  const same = claims.filter(d => d.venue === claim.venue && d.year === claim.year)
  return {
    claim,
    kind: found.kind,
    certain: 'certain' in found && found.certain,
    sources: [...new Set(same.map(d => d.source))],
    says: same.map(d => d.says)
  }
}

function compare({venue, says, year}: Tag, claim: Claim): Disagreement | undefined {
  // A name that the table lacks may be another name of the venue of the tag.
  if (!venueOf(claim.venue)) return undefined
  return disagreement(venue.text, says, year.value, {
    venue: claim.venue,
    ...(claim.exact && {year: claim.year}),
    yearIs: venueOf(claim.venue)?.type === 'journal' ? 'from' : 'exact',
    also: [],
    source: claim.source,
    ...(claim.workshop && {track: 'workshop'})
  })
}

function nameOf({venue, year, workshop}: Claim): string {
  return workshop ? `a workshop of \`${venue} ${year}\`` : `\`${venue} ${year}\``
}
