/**
 * Where a preprint was published, as the registries tell: structured records first, then what the authors wrote.
 */

import {identifyDoi} from '../text/identify.ts'
import {titleKey} from '../text/title.ts'
import {venueOf} from '../text/venues.ts'
import type {PaperRecord} from './types.ts'

/** A venue, and who says so. */
export interface Publication {
  /** Abbreviation from the table of venues, or the name as the registry writes it. */
  venue: string
  year: number
  /** Who says what, with the day: `arXiv, 2026-11-24: “Accepted by CVPR 2022”`. */
  says: string
}

/** The publication of the work that the records are about; `undefined` where none of them names one surely. */
export function publicationOf(records: readonly PaperRecord[]): Publication | undefined {
  const preprint = records.find(d => d.source === 'arXiv')
  const others = records.filter(d => d.source !== 'arXiv' && (!preprint || isByTheSame(d, preprint)))
  for (const record of others) {
    const found = fromRecord(record)
    if (found) return found
  }
  return preprint && (fromDoi(preprint) ?? fromText(preprint, 'journalRef') ?? fromText(preprint, 'comment'))
}

function fromRecord(record: PaperRecord): Publication | undefined {
  if (record.doi) {
    const proven = fromDoi(record)
    if (proven) return proven
  }
  if (!record.venue) return undefined
  const known = venueOf(record.venue)
  if (known?.type === 'preprint' || /arxiv|corr\b|ssrn|preprint/i.test(record.venue)) return undefined
  // The year of a record may be the preprint's; the key of DBLP ends with the year of the event.
  const digits = /(\d{2})[a-z]?$/.exec(record.dblp ?? '')?.[1]
  const year = digits ? (Number(digits) > 60 ? 1900 : 2000) + Number(digits) : record.year
  if (year === undefined) return undefined
  return {
    venue: known?.abbr ?? record.venue,
    year,
    says: `${record.source}, ${record.date}: ${record.venue} ${year}`
  }
}

function fromDoi({doi, source, date}: PaperRecord): Publication | undefined {
  const proof = doi === undefined ? undefined : identifyDoi(doi)?.proof
  if (!doi || !proof?.year || proof.yearIs !== 'exact' || proof.track === 'workshop') return undefined
  return {venue: proof.venue, year: proof.year, says: `${source}, ${date}: DOI ${doi}, ${proof.source}`}
}

/** What is no acceptance. */
const pending =
  /\b(?:submitted|submission|under review|in review|rejected|withdrawn|workshop|extended version|extends|extension|journal version|previous|preliminary|earlier|based on|supersede[sd]?|challenge|competition)\b/i

/** Words that lead to a venue: `accepted as a conference paper at`. */
const lead =
  /^(?:this|the|our|paper|work|article|has|been|is|was|will|be|to|accepted|appear(?:s|ed|ing)?|published|presented|publication|presentation|in|at|by|for|of|as|an?|conference|oral|poster|spotlight|long|short|full|main|regular|camera-?ready|version|proceedings|code|press)[\s:]+/i

const venueAndYear = /^(\D{2,80}?)[\s'’,]*((?:19|20)\d{2}|(?<=['’])\d{2})\b/

function fromText(
  {source, date, comment, journalRef}: PaperRecord,
  field: 'comment' | 'journalRef'
): Publication | undefined {
  const text = field === 'comment' ? comment : journalRef
  if (!text || text.length > 400) return undefined
  for (const clause of text.split(/[.;,]\s|[()[\]]|\s[-–—|]\s/)) {
    const found = pending.test(clause) ? undefined : venueIn(clause.trim())
    if (found) return {...found, says: `${source}, ${date}: “${clause.trim()}”`}
  }
  return undefined
}

function venueIn(clause: string): {venue: string; year: number} | undefined {
  for (let rest = clause, before = ''; rest !== before; before = rest, rest = rest.replace(lead, '')) {
    const [, name = '', digits = ''] = venueAndYear.exec(rest) ?? []
    const venue = venueOf(name.trim())
    if (venue && venue.type !== 'preprint' && venue.type !== 'workshop') {
      return {venue: venue.abbr, year: Number(digits.length === 2 ? `20${digits}` : digits)}
    }
  }
  return undefined
}

function isByTheSame(record: PaperRecord, preprint: PaperRecord): boolean {
  const surname = (name = '') =>
    name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().split(/\s+/).at(-1) ?? ''
  return (
    record.title !== '' &&
    titleKey(record.title) === titleKey(preprint.title) &&
    surname(record.authors[0]) === surname(preprint.authors[0])
  )
}
