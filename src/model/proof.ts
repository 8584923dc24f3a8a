/**
 * What the venue tag of an entry claims, against what its paper link proves.
 */

import type {Proof} from '../text/types.ts'
import type {VenueTag} from '../text/venue-tag.ts'
import {sameVenue, standsFor, venueOf} from '../text/venues.ts'
import type {Entry, EntryLink} from './types.ts'

/** How a tag and a proof disagree. */
export type Disagreement =
  /** Another year of the same event: proven wrong. */
  | {kind: 'year'; certain: boolean}
  /** Another venue: proven wrong. */
  | {kind: 'venue'}
  /** A preprint server, though the link shows where the paper was published. */
  | {kind: 'preprint'}
  /** A workshop or the Findings of the event, named as the event; or the other way round. */
  | {kind: 'track'; proven: string}

/** Journals that publish the papers of conferences, and conferences where papers of journals are presented. */
const publishedIn: Readonly<Record<string, readonly string[]>> = {
  TOG: ['SIGGRAPH', 'SIGGRAPH Asia'],
  TVCG: ['IEEE VIS', 'IEEE VR', 'ISMAR', 'SIGGRAPH', 'Eurographics'],
  CGF: ['Eurographics', 'SIGGRAPH'],
  TACL: ['ACL', 'EMNLP', 'NAACL', 'EACL'],
  'CL (journal)': ['ACL', 'EMNLP', 'NAACL'],
  VLDB: ['VLDB'],
  MLJ: ['ECML PKDD', 'ACML', 'ICML'],
  DMKD: ['ECML PKDD', 'KDD'],
  'RA-L': ['ICRA', 'IROS', 'CASE'],
  IJRR: ['RSS', 'ICRA', 'CoRL'],
  IJCARS: ['MICCAI', 'IPCAI'],
  Bioinformatics: ['ISMB', 'RECOMB'],
  TASLP: ['ICASSP', 'Interspeech'],
  JMLR: ['ICML', 'NeurIPS', 'ICLR'],
  PETS: ['PETS'],
  IJCV: ['ECCV', 'ICCV', 'CVPR', 'BMVC']
}

/** The link that counts: the first of role paper that proves anything. Links that prove nothing, such as arXiv, do not hide it. */
export function provingLink({links}: Entry): (EntryLink & {identity: {proof: Proof}}) | undefined {
  return links.find(
    (link): link is EntryLink & {identity: NonNullable<EntryLink['identity']> & {proof: Proof}} =>
      link.role === 'paper' && link.identity?.proof !== undefined
  )
}

/** Where a tag contradicts a proof; `undefined` where it agrees, or where nothing can be said. */
export function disagreement(
  venue: string,
  says: VenueTag,
  year: number | undefined,
  proof: Proof
): Disagreement | undefined {
  const {base} = says
  if (!base) return undefined
  if (base.type === 'preprint')
    return base.abbr === 'OpenReview' || base.abbr === 'ARR' ? undefined : {kind: 'preprint'}

  const claimed = base.name.endsWith(' Workshops')
    ? base.abbr.replace(/W$/, '')
    : venueOf(venue)
      ? venue
      : base.abbr
  const same = [proof.venue, ...proof.also].some(
    name => sameVenue(claimed, name) || sameVenue(base.abbr, name)
  )
  const inWorkshop = proof.track === 'workshop' || venueOf(proof.venue)?.type === 'workshop'

  if (same) {
    const off = yearOff(year, proof)
    if (off) return off
    if (inWorkshop && !says.workshop) return {kind: 'track', proven: `a workshop of ${proof.venue}`}
    if (proof.track === 'findings' && !says.findings)
      return {kind: 'track', proven: `${proof.venue} Findings`}
    if (says.findings && proof.track === undefined)
      return {kind: 'track', proven: `${proof.venue}, main conference`}
    if (says.workshop && proof.track === undefined && base.type === 'conf') {
      return {kind: 'track', proven: `${proof.venue}, main conference`}
    }
    return undefined
  }

  const sameYear = year === undefined || proof.year === undefined || year === proof.year
  // A workshop that is co-located with the event of the tag, as far as the link tells.
  if (inWorkshop && sameYear) return {kind: 'track', proven: workshopName(proof)}
  if (says.workshop && (sameYear || says.at !== undefined)) return undefined
  if ([base.abbr, ...standsFor(claimed)].some(abbr => (publishedIn[proof.venue] ?? []).includes(abbr)))
    return undefined
  return {kind: 'venue'}
}

const workshopName = ({venue, track}: Proof): string =>
  track === 'workshop' ? `a workshop of ${venue}` : venue

/** A year that the proof excludes. */
function yearOff(year: number | undefined, {year: proven, yearIs}: Proof): Disagreement | undefined {
  if (year === undefined || proven === undefined || year === proven) return undefined
  if (yearIs === 'exact') return {kind: 'year', certain: true}
  // The issue follows the assignment by up to two years; some lists show the year of acceptance, the one before.
  if (year > proven && year <= proven + 2) return undefined
  return {kind: 'year', certain: year < proven - 1 || year > proven + 3}
}
