/**
 * Whether a list with proposals applied says what they promise, and nothing else.
 */

import {applyEdits} from '../fixes/edits.ts'
import {read, type ReadFile} from '../lint.ts'
import type {Entry} from '../model/types.ts'
import {kinds} from './kinds.ts'
import type {Proposal} from './proposal.ts'

/**
 * The largest part of the proposals that proves itself, in their order. All of them are tried together, and halves only if that fails: the
 * usual cost is one more reading.
 */
export function provable(file: ReadFile, proposals: readonly Proposal[]): Proposal[] {
  if (proposals.length === 0 || holds(file, proposals)) return [...proposals]
  if (proposals.length === 1) return []
  const middle = proposals.length >> 1
  const first = provable(file, proposals.slice(0, middle))
  const second = provable(file, proposals.slice(middle))
  const both = [...first, ...second]
  return holds(file, both) ? both : first
}

/** Reads the changed text again: the same entries in the same sections, and only the promised fields differ. */
function holds(file: ReadFile, proposals: readonly Proposal[]): boolean {
  const text = applyEdits(
    file.source,
    proposals.flatMap(d => d.edits)
  )
  const before = file.list
  const after = read(text, file.path).list
  if (before.entries.length !== after.entries.length || before.sections.length !== after.sections.length)
    return false
  const byEntry = Map.groupBy(proposals, d => d.entry)
  return before.entries.every((entry, index) => {
    const changed = after.entries[index]!
    const mine = byEntry.get(index) ?? []
    const may = (field: 'venue' | 'links') => mine.some(d => kinds[d.kind].changes === field)
    return (
      entry.title?.text === changed.title?.text &&
      entry.authors?.text === changed.authors?.text &&
      before.sections.indexOf(entry.section!) === after.sections.indexOf(changed.section!) &&
      (venueOf(entry) === venueOf(changed)) === !may('venue') &&
      hasLinks(entry, changed, may('links') ? mine : [])
    )
  })
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
