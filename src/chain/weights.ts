/**
 * The weights of the chain, as `scripts/fit/run.ts` wrote them, looked up by feature.
 */

import table from './weights.json' with {type: 'json'}

/** Rows of weights by the names of features; looked up in the table as it is, for few of them are asked for in one list. */
export interface Branch {
  rows: Readonly<Record<string, readonly number[]>>
  /** Whether rows are pairs of index and weight. */
  paired: boolean
}

/** Weights by feature, in tenths: sums of whole numbers do not depend on their order. */
export interface Weights {
  /** Of roles. */
  of: Branch
  /** Of steps from role to role. */
  steps: Branch
}

/** Between a name and its values in the table. */
export const separator = '\t'

/** Weights by the names of features: rows of weights, and of steps pairs of index and weight; in tenths. */
export interface Table {
  of: Readonly<Record<string, readonly number[]>>
  steps: Readonly<Record<string, readonly number[]>>
}

let known: Weights | undefined

/** The weights of the product. */
export function weights(): Weights {
  known ??= weightsOf(table)
  return known
}

/** Weights from a table. */
export function weightsOf({of, steps}: Table): Weights {
  return {of: {rows: of, paired: false}, steps: {rows: steps, paired: true}}
}

/** Adds the weights of a feature to a row of sums. */
export function addTo(
  sums: number[] | Float64Array,
  {rows, paired}: Branch,
  name: string,
  a: string,
  b?: string,
  c?: string
): void {
  let key = name + separator + a
  if (b !== undefined) key += separator + b
  if (c !== undefined) key += separator + c
  const row = rows[key]
  if (!row) return
  if (paired) for (let at = 0; at < row.length; at += 2) sums[row[at]!]! += row[at + 1]!
  else for (let at = 0; at < row.length; at++) sums[at]! += row[at]!
}
