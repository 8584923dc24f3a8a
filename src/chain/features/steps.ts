/**
 * What speaks for the step from one piece to the next.
 */

import type {Piece} from '../../pieces/cut.ts'
import type {Sense} from '../../pieces/sense.ts'
import {firstStepPart, stepPart} from '../parts.ts'
import type {Take} from '../take.ts'
import {shapes} from './facts.ts'
import type {Facts} from './facts.ts'
import {crossings, crossingText, lettersOf, stays} from './frames.ts'

/** What speaks for the step from the piece before. */
export function takeStep(
  index: number,
  pieces: readonly Piece[],
  senses: readonly Sense[],
  facts: readonly Facts[],
  steps: Take
): void {
  const piece = pieces[index]!
  const before = pieces[index - 1]
  const {brief, kind, gap} = facts[index]!
  if (!before) {
    if (!steps.has(index, firstStepPart, gap)) steps.add(index, firstStepPart, gap, [piece.gap])
    return
  }
  const prior = facts[index - 1]!
  const {shape} = senses[index]!
  const long = senses[index - 1]!.words >= 3
  const longNext = senses[index]!.words >= 3
  const inside = stays(before.frame, piece.frame)
  const crosses = crossings(before.frame, piece.frame)
  const isLower = before.line !== piece.line
  const isBeside = before.cell !== piece.cell
  let key = gap
  key = key * 128 + prior.kind
  key = key * 128 + kind
  key = key * 8 + shapes.indexOf(shape) + 1
  key = key * 4 + (long ? 2 : 0) + (longNext ? 1 : 0)
  key = key * 32 + inside
  key = key * 4096 + crosses
  key = key * 4 + (isLower ? 2 : 0) + (isBeside ? 1 : 0)
  if (steps.has(index, stepPart, key)) return
  steps.add(index, stepPart, key, [
    piece.gap,
    prior.brief,
    brief,
    crossingText(crosses) + (isLower ? 'n' : '') + (isBeside ? '¦' : ''),
    long ? 'l' : 's',
    longNext ? 'l' : 's',
    shape,
    lettersOf(inside)
  ])
}
