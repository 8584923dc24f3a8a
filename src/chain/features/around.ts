/**
 * What the marks and the pieces around a piece say of it.
 */

import type {SensedRow} from '../../columns/columns.ts'
import {numbering} from '../keys.ts'
import {marksPart, neighboursPart, twoAfterPart, twoBeforePart} from '../parts.ts'
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
  const {brief, card, kind: own} = facts[index]!
  const number = (place: number) => facts[place]?.kind ?? (place < 0 ? numberOfStart : numberOfEnd)
  const text = (place: number) => facts[place]?.brief ?? (place < 0 ? start : end)
  const [before, after] = [number(index - 1), number(index + 1)]
  const key = ((card * 128 + before) * 128 + after) * 2 + (published ? 1 : 0)
  if (!of.has(index, neighboursPart, key))
    of.add(index, neighboursPart, key, [kind, brief, text(index - 1), text(index + 1), published])
  const keyBefore = (own * 128 + before) * 128 + number(index - 2)
  if (!of.has(index, twoBeforePart, keyBefore))
    of.add(index, twoBeforePart, keyBefore, [text(index - 2), text(index - 1), brief])
  const keyAfter = (own * 128 + after) * 128 + number(index + 2)
  if (!of.has(index, twoAfterPart, keyAfter))
    of.add(index, twoAfterPart, keyAfter, [text(index + 1), text(index + 2), brief])
}
