/**
 * What the marks and the pieces around a piece say of it.
 */

import type {SensedRow} from '../../columns/columns.ts'
import {numbering} from '../keys.ts'
import {marksPart, neighboursPart} from '../parts.ts'
import type {Take} from '../take.ts'
import {counts, end, numberOfBrief, numberOfLastGap, start} from './facts.ts'
import type {Facts} from './facts.ts'

const numberOfField = numbering(16)
const [numberOfStart, numberOfEnd] = [numberOfBrief(start), numberOfBrief(end)]

/** The marks and the pieces around a piece. */
export function takeAround(
  index: number,
  {pieces, senses}: SensedRow,
  facts: readonly Facts[],
  published: string,
  of: Take
): void {
  const {kind, field = ''} = senses[index]!
  const {brief, card, words, gap} = facts[index]!
  const next = facts[index + 1]?.gap ?? numberOfLastGap
  const key = (((card * 9 + words) * 16_384 + gap) * 16_384 + next) * 16 + numberOfField(field)
  if (!of.has(index, marksPart, key))
    of.add(index, marksPart, key, [
      kind,
      brief,
      counts[words]!,
      pieces[index]!.gap,
      pieces[index + 1]?.gap ?? end,
      field
    ])
  takeNeighbours(index, kind, facts, published, of)
}

function takeNeighbours(
  index: number,
  kind: string,
  facts: readonly Facts[],
  published: string,
  of: Take
): void {
  const at = (place: number) => facts[place]?.kind ?? (place < 0 ? numberOfStart : numberOfEnd)
  const {brief, card} = facts[index]!
  let key = card
  key = key * 128 + at(index - 1)
  key = key * 128 + at(index + 1)
  key = key * 128 + at(index - 2)
  key = key * 128 + at(index + 2)
  key = key * 2 + (published ? 1 : 0)
  if (of.has(index, neighboursPart, key)) return
  const text = (place: number) => facts[place]?.brief ?? (place < 0 ? start : end)
  of.add(index, neighboursPart, key, [
    kind,
    brief,
    text(index - 1),
    text(index + 1),
    text(index - 2),
    text(index + 2),
    published
  ])
}
