/**
 * Where a preprint was published, according to the registries.
 */

import {titleKey} from '../text/title.ts'
import {claimsOf} from './claims.ts'
import type {Claim} from './claims.ts'
import type {PaperRecord} from './types.ts'

/**
 * The publication of the work that the records are about; `undefined` if none of them names one for certain. A workshop is not a
 * publication: its papers often appear elsewhere later.
 */
export function publicationOf(records: readonly PaperRecord[]): Claim | undefined {
  return recordsOfOneWork(records)
    .flatMap(claimsOf)
    .find(d => !d.workshop)
}

/** The records of one work: other registries first, then arXiv. Records of another title or first author than arXiv's are left out. */
export function recordsOfOneWork(records: readonly PaperRecord[]): PaperRecord[] {
  const preprint = records.find(d => d.source === 'arXiv')
  const others = records.filter(d => d.source !== 'arXiv' && (!preprint || isByTheSame(d, preprint)))
  return preprint ? [...others, preprint] : others
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
