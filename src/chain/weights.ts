/**
 * The weights of the chain, as `scripts/fit/run.ts` wrote them, looked up by feature.
 */

import table from './weights.json' with {type: 'json'}
import {roles} from './chain.ts'

/** Weights of a feature by its name and its values, one value a level. */
export interface Branch {
  row?: Float64Array
  next?: Map<string, Branch>
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

/** The weights of the product; built when first asked for. */
export function weights(): Weights {
  known ??= weightsOf(table)
  return known
}

/** Weights from a table. */
export function weightsOf({of, steps}: Table): Weights {
  const built: Weights = {of: {}, steps: {}}
  for (const name in of) put(built.of, name, Float64Array.from(of[name]!))
  for (const name in steps) {
    const row = new Float64Array(roles.length ** 2)
    const pairs = steps[name]!
    for (let at = 0; at < pairs.length; at += 2) row[pairs[at]!] = pairs[at + 1]!
    put(built.steps, name, row)
  }
  return built
}

function put(root: Branch, name: string, row: Float64Array): void {
  let branch = root
  for (const part of name.split(separator)) {
    branch.next ??= new Map()
    let next = branch.next.get(part)
    if (!next) branch.next.set(part, (next = {}))
    branch = next
  }
  branch.row = row
}

/** Adds the weights of a feature to a row of sums. */
export function addTo(
  sums: Float64Array,
  root: Branch,
  name: string,
  a: string,
  b?: string,
  c?: string
): void {
  let branch = root.next?.get(name)?.next?.get(a)
  if (branch && b !== undefined) branch = branch.next?.get(b)
  if (branch && c !== undefined) branch = branch.next?.get(c)
  const row = branch?.row
  if (row) for (let at = 0; at < row.length; at++) sums[at]! += row[at]!
}
