/**
 * Shares as ranges: those of columns and of groups count by range only.
 */

/** Names of the ranges of shares. */
const ranges = '01234-'

/** The range that a share is in: 0 to 4, and 5 if there is none. */
export const rangeOf = (share: number): number =>
  share < 0 ? 5 : share === 0 ? 0 : share < 0.2 ? 1 : share < 0.5 ? 2 : share < 0.8 ? 3 : 4

/** The range of a share as a text: `0` to `4`, `-` if there is none. */
export const rangeText = (share: number): string => ranges[rangeOf(share)]!

/** The ranges of shares as one number. */
export function rangesOf(shares: readonly number[]): number {
  let all = 0
  for (let at = 0; at < shares.length; at++) all = all * ranges.length + rangeOf(shares[at]!)
  return all
}

/** The text of the ranges of so many shares, from their number. */
export function rangesText(all: number, count: number): string {
  let text = ''
  for (let rest = all; text.length < count; rest = Math.floor(rest / ranges.length))
    text = ranges[rest % ranges.length]! + text
  return text
}
