/**
 * The second vote of a group: what the cells of each column were read as when each row was read alone, and at which marks its fields begin
 * and end.
 */

import type {Piece} from '../pieces/cut.ts'
import type {Place} from './places.ts'
import {rangesOf} from './shares.ts'

/** A row as it was read alone. */
export interface ReadAlone {
  pieces: readonly Piece[]
  places: readonly Place[]
  roles: readonly string[]
}

/** The marks at one side of a field, in one row; `''` is any. */
type Marks = ReadonlySet<string>

/** The marks between the fields of a row. */
interface OwnBorders {
  pieces: readonly Piece[]
  /** By side. */
  marks: readonly Marks[]
  /** For each side, how many other rows have it; `undefined` if no side has two. */
  others: readonly number[] | undefined
}

/** How the cells of a column were read. */
interface Tally {
  cells: number
  roles: Map<string, number>
  /** What the column said to cells of a role. */
  said: Map<string, number>
}

/** Shares of roles by column, and of marks between fields. */
export class Readings {
  readonly #tallies = new Map<string, Tally>()
  readonly #voted: readonly string[]
  readonly #compared: readonly string[]
  /** How many rows have each mark at the beginnings and ends of the compared roles. */
  readonly #sides: readonly Map<string, number>[]
  #last: OwnBorders | undefined

  /** `voted` are the roles that columns vote on, `compared` those whose marks are counted. */
  constructor(rows: readonly ReadAlone[], voted: readonly string[], compared: readonly string[]) {
    this.#voted = voted
    this.#compared = compared
    this.#sides = Array.from({length: 2 * compared.length}, () => new Map())
    for (const {pieces, places, roles} of rows) {
      for (let index = 0; index < places.length; index++) {
        this.#count(places[index]!.left, roles[index]!)
        this.#count(places[index]!.right, roles[index]!)
      }
      for (const [side, marks] of this.#bordersOf(pieces, roles).entries())
        for (const d of marks) add(this.#sides[side]!, d)
    }
  }

  /** All votes of the group, as one text. */
  digest(): string {
    return JSON.stringify([
      Array.from(this.#tallies, ([place, {cells, roles}]) => [place, cells, [...roles]]),
      this.#sides.map(d => [...d])
    ])
  }

  #count(place: string, role: string): void {
    let tally = this.#tallies.get(place)
    if (!tally) this.#tallies.set(place, (tally = {cells: 0, roles: new Map(), said: new Map()}))
    tally.cells++
    add(tally.roles, role)
  }

  /** Ranges of the shares of the other cells of a column that were read as each role; `undefined` if there are fewer than two. */
  votes(place: string, own: string): number | undefined {
    const {cells, roles, said} = this.#tallies.get(place)!
    const others = cells - 1
    if (others < 2) return undefined
    let ranges = said.get(own)
    if (ranges === undefined) {
      const shares = this.#voted.map(d => ((roles.get(d) ?? 0) - (own === d ? 1 : 0)) / others)
      said.set(own, (ranges = rangesOf(shares)))
    }
    return ranges
  }

  /**
   * Shares of the other rows whose fields begin, and end, at the mark before a piece: two for each compared role, of the rows in which it
   * begins or ends at any mark; `undefined` if there are fewer than two.
   */
  borders(pieces: readonly Piece[], roles: readonly string[], index: number): number[] | undefined {
    const {marks, others} = this.#ownBorders(pieces, roles)
    const {gap} = pieces[index]!
    return others?.map((all, side) => (all < 2 ? -1 : this.#withMark(side, gap, marks[side]!) / all))
  }

  /** How many other rows have a mark. */
  #withMark(side: number, gap: string, own: Marks): number {
    return (this.#sides[side]!.get(gap) ?? 0) - (own.has(gap) ? 1 : 0)
  }

  /** The marks of the row that was asked for last are kept: each of its pieces asks. */
  #ownBorders(pieces: readonly Piece[], roles: readonly string[]): OwnBorders {
    if (this.#last?.pieces !== pieces) {
      const marks = this.#bordersOf(pieces, roles)
      const others = marks.map((own, side) => this.#withMark(side, '', own))
      this.#last = {pieces, marks, others: others.some(d => d >= 2) ? others : undefined}
    }
    return this.#last
  }

  /** The marks at which the fields of a row begin and end, by side. */
  #bordersOf(pieces: readonly Piece[], roles: readonly string[]): Marks[] {
    const found = this.#sides.map(() => new Set<string>())
    for (let index = 1; index < pieces.length; index++) {
      const [before, role] = [roles[index - 1]!, roles[index]!]
      if (before === role) continue
      const {gap} = pieces[index]!
      const [begins, ends] = [this.#compared.indexOf(role), this.#compared.indexOf(before)]
      if (begins >= 0) found[2 * begins]!.add('').add(gap)
      if (ends >= 0) found[2 * ends + 1]!.add('').add(gap)
    }
    return found
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
