/**
 * Which piece of a row is what: the best sequence of roles by weights that were fitted on labelled lists.
 */

/** What a piece is to its entry. `other` is all that none of the fields holds: notes, volumes, pages, labels. */
export const roles = ['title', 'authors', 'venue', 'date', 'other'] as const
export type Role = (typeof roles)[number]

const size = roles.length

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

/** States from which each state may be reached. */
const sources = states.map((_, to) => states.flatMap((_d, from) => (follows[from]![to] ? [from] : [])))

/** Scores of a row: `own` of the roles of each piece, `steps` from role to role (`5 × 5`, row by row) to each piece from the one before. */
export interface Scores {
  own: readonly Float64Array[]
  steps: readonly Float64Array[]
}

/** Scores of a row of so many pieces, all 0. */
export function scoresFor(length: number): Scores {
  return {
    own: Array.from({length}, () => new Float64Array(size)),
    steps: Array.from({length}, () => new Float64Array(size * size))
  }
}

/** The best roles of the pieces of a row. */
export function decode({own, steps}: Scores): Role[] {
  const {length} = own
  if (length === 0) return []
  const from: Int8Array[] = []
  let best: Float64Array = Float64Array.from(states, ({role}, to) =>
    begins[to] ? own[0]![role]! : -Infinity
  )
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(states.length)
    const back = new Int8Array(states.length)
    for (let to = 0; to < states.length; to++) {
      const {role} = states[to]!
      let top = -Infinity
      for (const prior of sources[to]!) {
        const value = best[prior]! + steps[at]![states[prior]!.role * size + role]!
        if (value > top) {
          top = value
          back[to] = prior
        }
      }
      next[to] = top + own[at]![role]!
    }
    from.push(back)
    best = next
  }
  let state = best.indexOf(Math.max(...best))
  const path: Role[] = [roles[states[state]!.role]!]
  for (let at = length - 2; at >= 0; at--) {
    state = from[at]![state]!
    path.push(roles[states[state]!.role]!)
  }
  return path.reverse()
}
