/**
 * The weights of the chain as texts, a third of them as JSON: names, and letters for weights. The command would have to make ten thousand arrays
 * of JSON in each run.
 *
 * Of each row only differences count, because every piece has one role, and every step is one step: so one number is subtracted from all
 * weights of a row, which makes most letters the same. The library for browsers has codes in place of letters.
 */

import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Plugin} from 'rolldown'
import type {Table} from '../../../src/chain/weights.ts'
import {callFor, lengthenImport} from '../shortened/plugin.ts'
import {coded} from './huffman.ts'
import {zero} from './unpack.ts'

/** Rows of weights by name; of steps, pairs of index and weight. */
type Rows = Table['of']

/** How far a weight may be from the one that is subtracted: beyond that there is no letter. */
const farthest = 35

/** Rows in which every index has its weight. */
function dense(rows: Rows, width: number, isPaired: boolean): number[][] {
  return Object.values(rows).map(row => {
    if (!isPaired) return [...row]
    const all = Array.from<number>({length: width}).fill(0)
    for (let at = 0; at < row.length; at += 2) all[row[at]!] = row[at + 1]!
    return all
  })
}

/** What is subtracted from a row: for roles the weight of the date, which packs best, for steps the median. */
const base = (row: readonly number[], isPaired: boolean): number =>
  isPaired ? row.toSorted((a, b) => a - b)[row.length >> 1]! : row[3]!

/** Between two whole names. */
const between = '\u0001'

/** Names that are whole: a bundle reads them faster than shortened ones. */
const whole = (names: readonly string[]): string =>
  `${JSON.stringify(names.join(between))}.split(${JSON.stringify(between)})`

/** A call that makes letters again from their codes. */
const callForCoded = (letters: string): string =>
  `decoded(${[...coded(letters), letters.length].map(d => JSON.stringify(d)).join()})`

/** A call that makes the rows again. Throws if a weight has no letter. */
function packed(rows: Rows, width: number, isPaired: boolean, isShort: boolean): string {
  const all = dense(rows, width, isPaired).map(row => row.map(d => d - base(row, isPaired)))
  if (all.some(row => row.length !== width || row.some(d => Math.abs(d) > farthest)))
    throw new RangeError(`weights: rows of ${width} within ${farthest} of each other were expected`)
  const lettersOf = (weights: readonly number[]) => weights.map(d => String.fromCharCode(zero + d)).join('')
  const columns = Array.from({length: width}, (_, column) => lettersOf(all.map(row => row[column]!)))
  // The weights of each role have frequencies of their own, those of steps are much alike.
  const parts = isPaired ? [lettersOf(all.flat())] : columns
  const letters = isShort ? parts.map(callForCoded).join('+') : JSON.stringify(parts.join(''))
  const names = Object.keys(rows)
  return `unpacked(${isShort ? callFor(names) : whole(names)}, ${letters}, ${isPaired})`
}

const importOf = (name: string, file: string): string =>
  `import {${name}} from ${JSON.stringify(path.join(import.meta.dirname, file))}`

/** The module `src/chain/fitted.ts` with packed weights, and with shortened names or whole ones. */
export function packedModule(table: Table, isShort: boolean): string {
  const pack = (rows: Rows, width: number, isPaired: boolean) => packed(rows, width, isPaired, isShort)
  return `${isShort ? lengthenImport : ''}
${importOf('unpacked', 'unpack.ts')}
${isShort ? importOf('decoded', 'decode.ts') : ''}
let known
export const weights = () => (known ??= {of: ${pack(table.of, 5, false)}, steps: ${pack(table.steps, 25, true)}})`
}

/** Packs the weights where they are imported; `short` leaves out what names have in common, for the library. */
export const packedWeights = ({short}: {short: boolean}): Plugin => ({
  name: 'packed-weights',
  load: {
    filter: {id: /[\\/]chain[\\/]fitted\.ts$/},
    handler(id) {
      const file = path.join(path.dirname(id), 'weights.json')
      this.addWatchFile(file)
      return packedModule(JSON.parse(readFileSync(file, 'utf8')) as Table, short)
    }
  }
})
