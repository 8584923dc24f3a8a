/**
 * What speaks for the step from one piece to the next.
 */

import type {Frame, Piece} from '../../pieces/cut.ts'
import type {Sense} from '../../pieces/sense.ts'
import {firstStepPart, stepPart} from '../parts.ts'
import type {Take} from '../take.ts'
import {shapes} from './facts.ts'
import type {Facts} from './facts.ts'

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
  let key = gap
  key = key * 128 + prior.kind
  key = key * 128 + kind
  key = key * 8 + shapes.indexOf(shape) + 1
  key = key * 4 + (long ? 2 : 0) + (longNext ? 1 : 0)
  key = key * 16 + stays(before.frame, piece.frame)
  key = key * 8192 + changes(before, piece)
  if (steps.has(index, stepPart, key)) return
  steps.add(index, stepPart, key, [
    piece.gap,
    prior.brief,
    brief,
    crossing(before, piece),
    long ? 'l' : 's',
    longNext ? 'l' : 's',
    shape,
    insideOf(before, piece)
  ])
}

/** Which frames a step stays in, one bit each. */
function stays(a: Frame, b: Frame): number {
  return (
    (a.link && a.link === b.link ? 1 : 0) +
    (a.strong && b.strong ? 2 : 0) +
    (a.emphasis && b.emphasis ? 4 : 0) +
    (a.quote && b.quote ? 8 : 0)
  )
}

/** How a step crosses the borders of links and brackets (0 to 3), of emphasis, code and quotes (0 to 2), of lines and cells, as a number below 8,192. */
function changes(a: Piece, b: Piece): number {
  const side = (x: unknown, y: unknown) => (x === y ? 0 : x && y ? 3 : x ? 2 : 1)
  let all = side(a.frame.link, b.frame.link)
  all = all * 4 + side(a.frame.bracket, b.frame.bracket)
  all = all * 3 + side(a.frame.strong, b.frame.strong)
  all = all * 3 + side(a.frame.emphasis, b.frame.emphasis)
  all = all * 3 + side(a.frame.code, b.frame.code)
  all = all * 3 + side(a.frame.quote, b.frame.quote)
  return all * 4 + (a.line === b.line ? 0 : 2) + (a.cell === b.cell ? 0 : 1)
}

/** Which frames a step stays in. */
function insideOf({frame: a}: Piece, {frame: b}: Piece): string {
  const link = a.link && a.link === b.link ? 'a' : ''
  const strong = a.strong && b.strong ? 'b' : ''
  const emphasis = a.emphasis && b.emphasis ? 'i' : ''
  return link + strong + emphasis + (a.quote && b.quote ? 'q' : '')
}

/** Which frames a step leaves (`-a`), enters (`+b`) or changes (`i~`). */
function crossing(a: Piece, b: Piece): string {
  const side = (name: string, x: unknown, y: unknown) =>
    x === y ? '' : x && y ? `${name}~` : x ? `-${name}` : `+${name}`
  return (
    side('a', a.frame.link, b.frame.link) +
    side('b', a.frame.strong, b.frame.strong) +
    side('i', a.frame.emphasis, b.frame.emphasis) +
    side('c', a.frame.code, b.frame.code) +
    side('q', a.frame.quote, b.frame.quote) +
    side('(', a.frame.bracket, b.frame.bracket) +
    (a.line === b.line ? '' : 'n') +
    (a.cell === b.cell ? '' : '¦')
  )
}
