/**
 * What the entries of a list agree on: which kind of text holds their titles. Odd ones are read again that way.
 */

import type {Candidate} from './reader.ts'
import type {TitleKind, TitleSlot} from '../reading/titles.ts'

/** Entries that must agree, and their share. */
const least = 4
const majority = 0.6
/** Share of entries that can be read with authors first, from which on they are. */
const authorsFirst = 0.4

/** The kind of title for each candidate whose neighbours have another one than it would choose by itself. */
export function oddTitles(
  candidates: readonly Candidate[],
  sectionOf: (candidate: Candidate) => object | undefined
): Map<Candidate, TitleKind> {
  const odd = new Map<Candidate, TitleKind>()
  const whole = habitOf(candidates)
  const sections = new Map<object | undefined, Candidate[]>()
  for (const candidate of candidates) {
    const key = candidate.table ? candidate.group : sectionOf(candidate)
    const known = sections.get(key)
    if (known) known.push(candidate)
    else sections.set(key, [candidate])
  }
  for (const group of sections.values()) {
    const habit = group.length >= least ? habitOf(group) : whole
    for (const candidate of group) {
      const {titles} = candidate.draft
      const [first] = titles
      const wanted = habit.kind ?? whole.kind
      if (!first) continue
      if (
        first.kind === 'plain' &&
        titles.some(d => d.kind === 'after-authors') &&
        habit.authors >= authorsFirst
      )
        odd.set(candidate, 'after-authors')
      else if (first.kind === 'after-authors' && wanted === 'plain') continue
      else if (wanted && first.kind !== wanted && titles.some(d => d.kind === wanted && fits(d, first)))
        odd.set(candidate, wanted)
    }
  }
  return odd
}

interface Habit {
  kind: TitleKind | undefined
  authors: number
}

function habitOf(candidates: readonly Candidate[]): Habit {
  const counts = new Map<TitleKind, number>()
  let authors = 0
  for (const {draft} of candidates) {
    const [first] = draft.titles
    const kind = first?.kind === 'after-authors' ? 'plain' : first?.kind
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    if (draft.titles.some(d => d.kind === 'after-authors')) authors++
  }
  const [kind, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0]
  return {
    kind: count >= least && count / candidates.length >= majority ? kind : undefined,
    authors: authors / (candidates.length || 1)
  }
}

/** Whether a title may stand for the one that scores best: not a word in passing. */
function fits(slot: TitleSlot, best: TitleSlot): boolean {
  return best.score - slot.score < (slot.first ? 60 : 30) && (slot.words >= 2 || slot.first)
}
