/**
 * The weights of the chain for the library for browsers: a third of it as JSON, a seventh like this. Names leave out what they have in common
 * with the name before; weights are letters, column by column.
 */

import {readFileSync} from 'node:fs'
import type {Plugin} from 'rolldown'

/** Rows of weights by name; of steps, pairs of index and weight. */
type Rows = Readonly<Record<string, readonly number[]>>

/** The letter for 0. */
const zero = 64
/** Larger weights would be quotes or backslashes. */
const farthest = 26
/** The letter for a name that has nothing in common with the one before, and how much is left out at most. */
const nothing = 48
const longest = 70

/** The text of names in order, apart by a character that none has: how many characters are those of the name before, as a letter, and the rest. */
function namesOf(rows: Rows): string {
  let before = ''
  return Object.keys(rows)
    .map(name => {
      let same = 0
      while (same < Math.min(longest, name.length) && name[same] === before[same]) same++
      before = name
      return String.fromCharCode(nothing + same) + name.slice(same)
    })
    .join('\u0001')
}

/** Rows in which every index has its weight. */
function dense(rows: Rows, width: number, isPaired: boolean): number[][] {
  return Object.values(rows).map(row => {
    if (!isPaired) return [...row]
    const all = Array.from<number>({length: width}).fill(0)
    for (let at = 0; at < row.length; at += 2) all[row[at]!] = row[at + 1]!
    return all
  })
}

/** A call that makes the rows again. Throws if a weight has no letter. */
function packed(rows: Rows, width: number, isPaired: boolean): string {
  const all = dense(rows, width, isPaired)
  if (all.some(row => row.length !== width || row.some(d => Math.abs(d) > farthest)))
    throw new RangeError(`weights: rows of ${width} from -${farthest} to ${farthest} were expected`)
  const letters = Array.from({length: width}, (_, column) =>
    String.fromCharCode(...all.map(row => zero + row[column]!))
  ).join('')
  return `rowsOf(${JSON.stringify(namesOf(rows))}, ${JSON.stringify(letters)}, ${width}, ${isPaired})`
}

/** Makes the rows again, in the browser. */
const rowsOf = `
const rowsOf = (names, letters, width, isPaired) => {
  let name = ''
  const all = names.split('\\u0001').map(d => (name = name.slice(0, d.charCodeAt(0) - ${nothing}) + d.slice(1)))
  return Object.fromEntries(all.map((name, row) => {
    const weights = Array.from({length: width}, (_, at) => letters.charCodeAt(at * all.length + row) - ${zero})
    return [name, isPaired ? weights.flatMap((weight, at) => weight ? [at, weight] : []) : weights]
  }))
}`

/** The module of a table of weights (`src/chain/weights.json`). */
export function packedModule(table: {of: Rows; steps: Rows}): string {
  return `${rowsOf}\nexport default {of: ${packed(table.of, 5, false)}, steps: ${packed(table.steps, 25, true)}}`
}

/** Packs the table where it is imported. */
export const packedWeights: Plugin = {
  name: 'packed-weights',
  load(id) {
    if (!/[\\/]chain[\\/]weights\.json$/.test(id)) return null
    const table = JSON.parse(readFileSync(id, 'utf8')) as {of: Rows; steps: Rows}
    return {code: packedModule(table), moduleType: 'js'}
  }
}
