/**
 * Which piece of a row is what: the best sequence of roles by weights that were fitted on labelled lists.
 */

import type {Features} from './features.ts'

/** What a piece is to its entry. `other` is all that none of the fields holds: notes, volumes, pages, labels. */
export const roles = ['title', 'authors', 'venue', 'date', 'other'] as const
export type Role = (typeof roles)[number]

/** Weights by feature: of roles, and of steps from role to role (`5 × 5`, row by row). */
export interface Weights {
  of: ReadonlyMap<string, readonly number[]>
  steps: ReadonlyMap<string, readonly number[]>
}

/** A state: the role, and whether the title has been. */
export const states = [
  ...roles.map((_, role) => ({role, done: false})),
  ...roles.slice(1).map((_, role) => ({role: role + 1, done: true}))
]

/** Whether a state may follow another: there is one title, in one run. */
export const follows: readonly (readonly boolean[])[] = states.map(from =>
  states.map(to => {
    if (to.role === 0) return !from.done
    return to.done === (from.done || from.role === 0)
  })
)

/** Whether a row may begin in a state. */
export const begins: readonly boolean[] = states.map(d => !d.done)

/** Scores of the roles of each piece. */
export function emissions({of}: Features, weights: Weights): number[][] {
  return of.map(found => {
    const sums = roles.map(() => 0)
    for (const feature of found) {
      const row = weights.of.get(feature)
      if (row) for (let role = 0; role < sums.length; role++) sums[role]! += row[role]!
    }
    return sums
  })
}

/** Scores of the steps to each piece from the one before. */
export function transitions({steps}: Features, weights: Weights): number[][] {
  const size = roles.length
  return steps.map(found => {
    const sums = Array.from({length: size * size}, () => 0)
    for (const feature of found) {
      const row = weights.steps.get(feature)
      if (row) for (let at = 0; at < sums.length; at++) sums[at]! += row[at]!
    }
    return sums
  })
}

/** The best roles of the pieces of a row. */
export function decode(features: Features, weights: Weights, allowed?: readonly (readonly boolean[])[]): Role[] {
  const own = emissions(features, weights)
  const step = transitions(features, weights)
  const length = own.length
  if (length === 0) return []
  const size = roles.length
  const best: number[][] = []
  const from: number[][] = []
  for (let at = 0; at < length; at++) {
    best.push(
      states.map((state, to) => {
        if (allowed && !allowed[at]![state.role]) return -Infinity
        const base = own[at]![state.role]!
        if (at === 0) return begins[to] ? base : -Infinity
        let top = -Infinity
        let source = 0
        for (let prior = 0; prior < states.length; prior++) {
          if (!follows[prior]![to]) continue
          const value = best[at - 1]![prior]! + step[at]![states[prior]!.role * size + state.role]!
          if (value > top) {
            top = value
            source = prior
          }
        }
        ;(from[at] ??= [])[to] = source
        return top + base
      })
    )
  }
  let at = length - 1
  let state = best[at]!.indexOf(Math.max(...best[at]!))
  const path: Role[] = []
  for (; at >= 0; at--) {
    path.push(roles[states[state]!.role]!)
    state = from[at]?.[state] ?? 0
  }
  return path.reverse()
}
