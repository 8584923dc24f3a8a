/**
 * Whether a list with proposals applied says what they promise, and nothing else.
 */

import {applyEdits} from '../fixes/edits.ts'
import {read, type ReadFile} from '../lint.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {kinds} from './kinds.ts'
import type {Proposal} from './proposal.ts'

/**
 * The largest part of the proposals that proves itself, in their order. All are tried together, which usually costs one more reading. Entries
 * that came out wrong lose their proposals; if the entries are no longer the same ones, halves are tried.
 */
export function provable(file: ReadFile, proposals: readonly Proposal[]): Proposal[] {
  if (proposals.length === 0) return []
  const wrong = wrongEntries(file, proposals)
  if (wrong?.size === 0) return [...proposals]
  if (proposals.length === 1) return []
  const rest = wrong && proposals.filter(d => d.entry === undefined || !wrong.has(d.entry))
  if (rest && rest.length < proposals.length) return provable(file, rest)
  const middle = proposals.length >> 1
  const first = provable(file, proposals.slice(0, middle))
  const both = [...first, ...provable(file, proposals.slice(middle))]
  return wrongEntries(file, both)?.size === 0 ? both : first
}

/**
 * Reads the changed text again. Of the same entries in the same sections, those with a field that no proposal promised to change, or that kept
 * one that was; undefined if the entries or sections are others.
 */
function wrongEntries(file: ReadFile, proposals: readonly Proposal[]): Set<number> | undefined {
  const text = applyEdits(
    file.source,
    proposals.flatMap(d => d.edits)
  )
  const before = file.list
  const after = read(text, file.path).list
  const isAlike =
    before.entries.length === after.entries.length && before.sections.length === after.sections.length
  if (!isAlike) return undefined
  const byEntry = Map.groupBy(proposals, d => d.entry)
  const place = (list: PaperList) => new Map(list.sections.map((d, index) => [d, index]))
  const [places, newPlaces] = [place(before), place(after)]
  const wrong = before.entries.flatMap((entry, index) => {
    const changed = after.entries[index]!
    const isThere = places.get(entry.section!) === newPlaces.get(changed.section!)
    return isThere && keepsPromises(entry, changed, byEntry.get(index) ?? []) ? [] : [index]
  })
  return new Set(wrong)
}

function keepsPromises(entry: Entry, changed: Entry, proposals: readonly Proposal[]): boolean {
  const may = (field: 'venue' | 'links') => proposals.some(d => kinds[d.kind].changes === field)
  return (
    entry.title?.text === changed.title?.text &&
    entry.authors?.text === changed.authors?.text &&
    (venueOf(entry) === venueOf(changed)) === !may('venue') &&
    hasLinks(entry, changed, may('links') ? proposals : [])
  )
}

/** Links of the same roles in the same order; a URL differs only if a proposal replaces it, and then by what it says. */
function hasLinks(before: Entry, after: Entry, proposals: readonly Proposal[]): boolean {
  return (
    before.links.length === after.links.length &&
    before.links.every(({url, urlSpan, role}, index) => {
      const now = after.links[index]!
      const edits = proposals
        .flatMap(d => d.edits)
        .filter(d => urlSpan.start <= d.start && d.end <= urlSpan.end)
      if (edits.length === 0) return now.url === url && now.role === role
      return now.url !== url && now.url !== '' && edits.every(d => now.url.includes(d.text))
    })
  )
}

function venueOf({venue, year}: Entry): string {
  return `${venue?.text ?? ''} ${year?.text ?? ''}`
}
