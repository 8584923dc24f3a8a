/**
 * Weights of the chain, looked up by feature.
 */

/** Rows of weights by the names of features. */
export interface Branch {
  row: (name: string) => readonly number[] | undefined
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

/** Weights from a table. */
export function weightsOf({of, steps}: Table): Weights {
  return {of: {row: rowsOf(of), paired: false}, steps: {row: rowsOf(steps), paired: true}}
}

/** Names are made from texts: a map finds such strings faster than an object, which has to intern them first. */
function rowsOf(table: Table['of']): Branch['row'] {
  const rows = new Map<string, readonly number[]>()
  for (const name of Object.keys(table)) rows.set(name, table[name]!)
  return name => rows.get(name)
}

/** Adds the weights of a feature to a row of sums. */
export function addTo(
  sums: number[] | Float64Array,
  {row: rowOf, paired}: Branch,
  name: string,
  a: string,
  b?: string,
  c?: string
): void {
  let key = name + separator + a
  if (b !== undefined) key += separator + b
  if (c !== undefined) key += separator + c
  const row = rowOf(key)
  if (!row) return
  if (paired) for (let at = 0; at < row.length; at += 2) sums[row[at]!]! += row[at + 1]!
  else for (let at = 0; at < row.length; at++) sums[at]! += row[at]!
}
