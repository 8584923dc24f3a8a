/**
 * Names behind a pipe or a dash at the end of an entry: venues where they come with a year, `… | SOSP'24`, and who wrote the work
 * where the venues of the list do and they do not, `… | MIT`.
 */

import type {Flow} from './flow.ts'
import type {Candidate} from './reader.ts'
import type {TagSlot} from './tag-slots.ts'

/** Dated venues that must be met, and how many times as many as undated ones. */
const least = 5
const times = 4

/** Surer than this, a name is a venue with or without a year. */
const sure = 2

/** Takes names of groups and companies for no venues. */
export function dropAffiliations(flow: Flow, candidates: readonly Candidate[]): void {
  const behind = candidates.map(({draft}) => draft.tags.filter(d => d.venue && isBehind(flow, d)))
  const venues = behind.flat().filter(d => d.sure >= sure)
  const dated = venues.filter(d => d.year).length
  const undated = venues.filter(d => !d.year && !preprint.test(d.venue?.text ?? '')).length
  if (dated < least || dated < undated * times) return
  for (const [index, candidate] of candidates.entries()) {
    const names = behind[index]?.filter(d => !d.year && d.sure < sure) ?? []
    if (names.length === 0) continue
    const tags = candidate.draft.tags.filter(d => !names.includes(d))
    candidate.draft = {...candidate.draft, tags}
  }
}

const preprint = /^(?:ar?xiv|preprint|corr)/i

function isBehind({text}: Flow, {outer, badge}: TagSlot): boolean {
  return !badge && /[|｜–—-]\s{0,3}$/.test(text.slice(Math.max(0, outer.start - 4), outer.start))
}
