/**
 * A list has its titles behind the same mark, and so its venues: corrects rows that were read differently from nearly all others.
 */

import type {SensedRow} from '../columns/columns.ts'
import {never, people} from './cells.ts'
import type {Role} from './chain.ts'

/** At least so many rows must have a field at a mark, and at least this share of the rows that have the field. */
const least = {title: 4, authors: 3, share: 0.6}
/** Of the venues in brackets at the start at least this share must be known: names of methods stand there, too. */
const leastKnown = 0.3

/** Corrects the roles of the rows of a list that is no table. `again` reads a row as if only the pieces of one run could be its title. */
export function inTheirPlaces(
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  again: (index: number, mayBeTitle: (at: number) => boolean) => Role[]
): Role[][] {
  const mark = markOf(rows, roles, 'title')
  const isVenue = mayHold(rows)
  const names = markOf(rows, roles, 'authors')
  return roles.map((own, index) => {
    const row = rows[index]!
    const run = mark === undefined ? undefined : titleBehind(row, own, mark)
    const read = run ? again(index, at => run.from <= at && at <= run.to) : own
    const named = names === undefined ? read : withAuthors(row, read, names)
    const isHeld = isVenue && named[0] === 'other' && !named.includes('venue') && holds(row)
    return isHeld ? named.with(0, 'venue') : named
  })
}

/** The mark before the field in nearly all rows that have it. */
function markOf(
  rows: readonly SensedRow[],
  roles: readonly Role[][],
  role: 'title' | 'authors'
): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (const [index, {pieces}] of rows.entries()) {
    const at = roles[index]!.indexOf(role)
    if (at < 0) continue
    all++
    const {gap} = pieces[at]!
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[0] !== '' && most[1] >= least[role] && most[1] >= least.share * all
    ? most[0]
    : undefined
}

/** The words behind the only such mark, up to the next strong one, if they were taken for nothing and the title was read later. */
function titleBehind(
  {pieces, senses}: SensedRow,
  roles: readonly Role[],
  mark: string
): {from: number; to: number} | undefined {
  const [from = -1, ...others] = pieces.flatMap((d, at) => (d.gap === mark ? [at] : []))
  if (from < 0 || others.length > 0 || roles.indexOf('title') < from) return undefined
  let to = from
  while (pieces[to + 1]?.form === 'words' && /^[:,\s–-]*$/.test(pieces[to + 1]!.gap)) to++
  let words = 0
  for (let at = from; at <= to; at++) {
    if (roles[at] !== 'other' || never.has(senses[at]!.kind)) return undefined
    words += senses[at]!.words
  }
  return words > 3 ? {from, to} : undefined
}

/** A row without authors has them behind the mark of nearly all others, if a name is there, also one that was taken for the end of the title. */
function withAuthors({pieces, senses}: SensedRow, roles: Role[], mark: string): Role[] {
  if (roles.includes('authors')) return roles
  const [at = -1, ...others] = pieces.flatMap((d, index) => (d.gap === mark ? [index] : []))
  const isFree =
    roles[at] === 'other' || (roles[at] === 'title' && roles[at - 1] === 'title' && roles[at + 1] !== 'title')
  return others.length === 0 && isFree && people.has(senses[at]!.kind) ? roles.with(at, 'authors') : roles
}

/** Whether a row begins with words in brackets of their own that may be a venue: `[[NSDI](…)] Sieving packets`. */
const holds = ({pieces, senses}: SensedRow): boolean =>
  /^b?\[⟨?$/.test(pieces[0]?.gap ?? '') &&
  /^⟩?]/.test(pieces[1]?.gap ?? '') &&
  !never.has(senses[0]!.kind) &&
  senses[0]!.words <= 5

/** Whether rows begin with venues in brackets. */
function mayHold(rows: readonly SensedRow[]): boolean {
  const held = rows.filter(holds)
  // `[[arXiv](…)]` in all rows is the label of the paper.
  const printed = held.filter(({senses}) => senses[0]!.kind !== 'preprint')
  const known = printed.filter(({senses}) => senses[0]!.venue >= 3)
  return held.length > 2 && known.length > 0 && known.length >= leastKnown * printed.length
}
