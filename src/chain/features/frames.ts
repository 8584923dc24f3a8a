/**
 * What is around pieces, as numbers with one bit for each frame, and as letters.
 */

import type {Frame} from '../../pieces/cut.ts'

/** Links, strong and other emphasis, code and quotes, in the order of their bits. */
const letters = 'abicq'

/** Which frames are around a piece, one bit each. */
export const framesOf = ({link, strong, emphasis, code, quote}: Frame): number =>
  (link ? 1 : 0) | (strong ? 2 : 0) | (emphasis ? 4 : 0) | (code ? 8 : 0) | (quote ? 16 : 0)

/** The letters of such bits. */
export const lettersOf = (frames: number): string =>
  [...letters].filter((_, bit) => frames & (1 << bit)).join('')

/** Which frames a step stays in, one bit each; code does not count. */
export const stays = (a: Frame, b: Frame): number =>
  framesOf(a) & framesOf(b) & (a.link === b.link ? 0b10111 : 0b10110)

/** How a step crosses the borders of frames and of brackets: two bits each, in the order of `crossed`. */
export function crossings(a: Frame, b: Frame): number {
  const side = (x: unknown, y: unknown) => (x === y ? 0 : x && y ? 3 : x ? 2 : 1)
  let all = side(a.link, b.link)
  all = all * 4 + side(a.strong, b.strong)
  all = all * 4 + side(a.emphasis, b.emphasis)
  all = all * 4 + side(a.code, b.code)
  all = all * 4 + side(a.quote, b.quote)
  return all * 4 + side(a.bracket, b.bracket)
}

const crossed = `${letters}(`

/** The same in letters: frames that a step enters (`+b`), leaves (`-a`) or changes (`i~`). */
export const crossingText = (all: number): string =>
  [...crossed]
    .map((d, at) => ['', `+${d}`, `-${d}`, `${d}~`][(all >> (2 * (letters.length - at))) & 3])
    .join('')
