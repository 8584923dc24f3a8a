/**
 * Report venues that were not held in the year beside them.
 *
 * ECCV is held in even years, ICCV in odd ones, NAACL skipped 2020, TMLR began in 2022. The years come from the proceedings and from DBLP.
 * Venues with uncertain years, and editions after the last known one, are never reported. Only a year next to the venue is checked: a date
 * elsewhere in the entry may be something else.
 *
 * @example good.md
 *
 *   - [**ECCV 2022**] Symbolic Replay: Scene Graph as Prompt [[pdf]](https://arxiv.org/pdf/2208.12037)
 *   - [**ACL-IJCNLP 2021**] Cross-modal Memory Networks [[pdf]](https://arxiv.org/pdf/2204.13258)
 *
 * @example bad.md
 *
 *   - [**ECCV 2021**] Symbolic Replay: Scene Graph as Prompt [[pdf]](https://arxiv.org/pdf/2208.12037)
 *
 *   1:6-1:15: Tag says `ECCV 2021`, but ECCV was held in 2020 and 2022
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {provingLink} from '../src/tags/proof.ts'
import {venueTag} from '../src/tags/tag.ts'
import {heldIn, isAmbiguousAbbr, standsFor, type Venue, venues} from '../src/text/venues.ts'

export default lintRule<Root>(docs('venue-year'), (tree, file) => {
  const list = listOf(tree, file)
  for (const entry of list.entries) {
    const tag = venueTag(list, entry)
    const year = tag?.year.value
    const {base, at} = tag?.says ?? {}
    const abbr = at ?? base?.abbr
    if (!tag || year === undefined || abbr === undefined || isAmbiguousAbbr(tag.venue.text)) continue
    if (provingLink(list, entry)?.identity.proof.year) continue // `venue-matches-link` names the right year
    const names = at === undefined ? standsFor(tag.venue.text) : [at]
    if (base?.type === 'preprint' || [abbr, ...names].some(name => heldIn(name, year) !== false)) continue
    // A journal may have had another name before (IEEE TNN, now TNNLS).
    if (base?.type === 'journal' && tag.venue.text.toLowerCase() !== base.abbr.toLowerCase()) continue

    const venue = venues.find(d => d.abbr === abbr)
    const near = [year - 1, year + 1].filter(d => heldIn(abbr, d))
    report(file, list, {
      reason: `Tag says \`${tag.text}\`, but ${abbr} ${near.length > 0 && venue?.type !== 'journal' ? `${happened(venue)} in ${near.join(' and ')}` : `${didNot(venue)} in ${year}`}`,
      span: tag.span,
      note: `${abbr} (${venue?.name}) ${happened(venue)} in ${spoken(venue)}. Source: ${venue?.source}`,
      evidence: 'record',
      entry
    })
  }
})

const happened = (venue: Venue | undefined): string => (venue?.type === 'journal' ? 'appeared' : 'was held')

const didNot = (venue: Venue | undefined): string =>
  venue?.type === 'journal' ? 'did not appear' : 'was not held'

/** The years of the table in words. */
function spoken(venue: Venue | undefined): string {
  const years = venue?.years.startsWith('=')
    ? venues.find(d => d.abbr === venue.years.slice(1))?.years
    : venue?.years
  const words: Readonly<Record<string, string>> = {a: 'every year', e: 'even years', o: 'odd years'}
  const parts = (years ?? '').split(',').map(part => {
    const [from = '', to = ''] = part.slice(2).split('-')
    if (part.startsWith('l')) return part.slice(2).split(' ').join(', ')
    return `${words[part.slice(0, 1)]} from ${from}${to ? ` to ${to}` : ''}`
  })
  return parts.join('; ')
}
