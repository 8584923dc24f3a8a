/**
 * What the records of a work claim about its venue: structured records first, then what its authors wrote.
 */

import {identifyDoi} from '../text/identify.ts'
import {venueOf} from '../text/venues.ts'
import type {PaperRecord} from './types.ts'

/** A venue and year that a record claims. */
export interface Claim {
  /** Abbreviation from the table of venues, or the name as the registry writes it. */
  venue: string
  year: number
  /** Whether the year is that of the event; some registries give the year of the preprint. */
  exact: boolean
  workshop: boolean
  /** Registry: `arXiv`, `DBLP`, … */
  source: string
  /** The registry, its day and its words: `arXiv, 2026-11-24: “Accepted by CVPR 2022”`. */
  says: string
}

/** All claims of a record, the most certain first. */
export function claimsOf(record: PaperRecord): Claim[] {
  const fromDoi = claimOfDoi(record)
  if (record.source !== 'arXiv') return [fromDoi ?? claimOfRecord(record) ?? []].flat()
  return [
    fromDoi ?? [],
    claimOfText(record, record.journalRef) ?? [],
    claimOfText(record, record.comment) ?? []
  ].flat()
}

function claimOfRecord({venue: name, dblp, year: stated, source, date}: PaperRecord): Claim | undefined {
  if (!name) return undefined
  const known = venueOf(name)
  if (known?.type === 'preprint' || /arxiv|corr\b|ssrn|preprint/i.test(name)) return undefined
  // The key of DBLP ends with the year of the event.
  const digits = /(\d{2})[a-z]?$/.exec(dblp ?? '')?.[1]
  const year = digits ? (Number(digits) > 60 ? 1900 : 2000) + Number(digits) : stated
  if (year === undefined) return undefined
  return {
    venue: known?.abbr ?? name,
    year,
    exact: digits !== undefined || source === 'OpenReview',
    workshop: known?.type === 'workshop' || /\bworkshops?\b/i.test(name),
    source,
    says: `${source}, ${date}: ${name} ${year}`
  }
}

function claimOfDoi({doi, source, date}: PaperRecord): Claim | undefined {
  const proof = doi === undefined ? undefined : identifyDoi(doi)?.proof
  if (!doi || !proof?.year || proof.yearIs !== 'exact') return undefined
  const {venue, year, track} = proof
  return {
    venue,
    year,
    exact: true,
    workshop: track === 'workshop',
    source,
    says: `${source}, ${date}: DOI ${doi}, ${proof.source}`
  }
}

/** Words that say that a paper was not accepted, or that another paper was. */
const pending =
  /\b(?:submitted|submission|under review|in review|rejected|withdrawn|extended version|extends|extension|journal version|previous|preliminary|earlier|based on|supersede[sd]?|challenge|competition)\b/i

/** Words before a venue: `accepted as a conference paper at`, `workshop on vision at`. */
const lead =
  /^(?:this|the|our|paper|work|article|has|been|is|was|will|be|to|accepted|appear(?:s|ed|ing)?|published|presented|publication|presentation|in|at|by|for|of|as|an?|conference|oral|poster|spotlight|long|short|full|main|regular|camera-?ready|version|proceedings|code|press|workshops?(?: (?:on|for) .{2,60}?(?= at | @ ))?)[\s:@]+/i

const venueAndYear = /^(\D{2,80}?)[\s'’,]*((?:19|20)\d{2}|(?<=['’])\d{2})\b/

function claimOfText({source, date}: PaperRecord, text: string | undefined): Claim | undefined {
  if (!text || text.length > 400) return undefined
  for (const clause of text.split(/[.;,]\s|[()[\]]|\s[-–—|]\s/)) {
    const found = pending.test(clause) ? undefined : venueIn(clause.trim())
    if (found) {
      const workshop = /\bworkshops?\b/i.test(clause)
      return {...found, exact: true, workshop, source, says: `${source}, ${date}: “${clause.trim()}”`}
    }
  }
  return undefined
}

function venueIn(clause: string): {venue: string; year: number} | undefined {
  for (let rest = clause, before = ''; rest !== before; before = rest, rest = rest.replace(lead, '')) {
    const [, name = '', digits = ''] = venueAndYear.exec(rest) ?? []
    const venue = venueOf(name.replace(/\bworkshops?\b.*$/i, '').trim())
    if (venue && venue.type !== 'preprint' && venue.type !== 'workshop') {
      return {venue: venue.abbr, year: Number(digits.length === 2 ? `20${digits}` : digits)}
    }
  }
  return undefined
}
