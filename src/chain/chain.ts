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

/** Role of each state, and states from which each may be reached. */
const roleOf = Uint8Array.from(states, d => d.role)
const sources = states.map((_, to) => states.flatMap((_d, from) => (follows[from]![to] ? [from] : [])))

/** Room to work in, used again for each row: the best sums of two pieces, and by piece and state the state before it on the best way to it. */
const room = {
  best: new Float64Array(states.length),
  next: new Float64Array(states.length),
  from: new Uint8Array(100 * states.length)
}

/** Scores of a row: `own` of the five roles of each piece, `steps` from role to role (`5 × 5`, row by row) to each piece from the one before. */
export interface Scores {
  own: ArrayLike<number>
  steps: readonly ArrayLike<number>[]
}

/** Scores of a row of so many pieces, all 0. */
export function scoresFor(length: number): {own: Float64Array; steps: Float64Array[]} {
  return {
    own: new Float64Array(length * size),
    steps: Array.from({length}, () => new Float64Array(size * size))
  }
}

/** The best roles of the pieces of a row. */
export function decode({own, steps}: Scores): Role[] {
  const length = own.length / size
  const count = states.length
  if (room.from.length < length * count) room.from = new Uint8Array(length * count)
  const {from} = room
  let {best, next} = room
  for (let to = 0; to < count; to++) best[to] = begins[to] ? own[roleOf[to]!]! : -Infinity
  for (let at = 1; at < length; at++) {
    const step = steps[at]!
    for (let to = 0; to < count; to++) {
      const role = roleOf[to]!
      const prior = sources[to]!
      let top = -Infinity
      for (let index = 0; index < prior.length; index++) {
        const value = best[prior[index]!]! + step[roleOf[prior[index]!]! * size + role]!
        if (value > top) {
          top = value
          from[at * count + to] = prior[index]!
        }
      }
      next[to] = top + own[at * size + role]!
    }
    const last = best
    best = next
    next = last
  }
  let state = 0
  for (let other = 1; other < count; other++) if (best[other]! > best[state]!) state = other
  const path = Array.from<Role>({length})
  for (let at = length - 1; at >= 0; at--) {
    path[at] = roles[roleOf[state]!]!
    state = from[at * count + state]!
  }
  return path
}
