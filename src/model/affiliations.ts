/**
 * Who wrote a work, where the venue goes. Names behind a pipe or a dash at the end of an entry: venues where they come with a year, `… | SOSP'24`, and who wrote the work
 * where the venues of the list do and they do not, `… | MIT`.
 */

import type {Flow, Range} from '../flow/flow.ts'
import type {Candidate} from './reader.ts'
import type {TagSlot} from '../reading/tag-slots.ts'
import {venueness} from '../reading/venue.ts'
import {yearIn} from '../reading/year.ts'

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

/** What stands in brackets on a line of its own and is part of the venue. */
const ofVenue = /workshop|findings|track|oral|spotlight|poster|short|long|\d/i
const university = /\buniversit|\binstitutes? of technology\b/i

/** What a cell shows of a venue: `ICLR 2022` above `(University of Somewhere)`; nothing where it names only who wrote the work. */
export function venueLine({text}: Flow, {start, end}: Range, header: string): Range | undefined {
  const shown = text.slice(start, end)
  const [first = '', second = ''] = shown.split(/\s*\n\s*/, 2)
  if (second.startsWith('(') && !ofVenue.test(second) && (yearIn(first) || venueness(first) >= sure))
    return {start, end: start + first.length}
  if (yearIn(shown) || /press|thesis|dissertation|journal/i.test(shown)) return {start, end}
  const isPlace = university.test(shown) || (/affiliat|institut/i.test(header) && venueness(shown) < sure)
  return isPlace ? undefined : {start, end}
}

const preprint = /^(?:ar?xiv|preprint|corr)/i

function isBehind({text}: Flow, {outer, badge}: TagSlot): boolean {
  return !badge && /[|｜–—-]\s{0,3}$/.test(text.slice(Math.max(0, outer.start - 4), outer.start))
}
