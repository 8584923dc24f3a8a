/**
 * The second vote of columns: what their cells were read as when each row was read alone.
 */

import type {Place} from './places.ts'

/** Shares of roles by column. */
export class Readings {
  private readonly tallies = new Map<string, Map<string, number>>()

  constructor(rows: readonly {places: readonly Place[]; roles: readonly string[]}[]) {
    for (const {places, roles} of rows)
      for (let index = 0; index < places.length; index++) {
        this.count(places[index]!.left, roles[index]!)
        this.count(places[index]!.right, roles[index]!)
      }
  }

  private count(place: string, role: string): void {
    let tally = this.tallies.get(place)
    if (!tally) this.tallies.set(place, (tally = new Map()))
    tally.set(role, (tally.get(role) ?? 0) + 1)
    tally.set('', (tally.get('') ?? 0) + 1)
  }

  /** Shares of the other cells of a column that were read as each role; `undefined` if there are fewer than two. */
  shares(place: string, own: string, roles: readonly string[]): number[] | undefined {
    const tally = this.tallies.get(place)
    const all = (tally?.get('') ?? 1) - 1
    if (!tally || all < 2) return undefined
    return roles.map(role => ((tally.get(role) ?? 0) - (own === role ? 1 : 0)) / all)
  }
}
