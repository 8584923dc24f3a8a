/**
 * The columns of a group of rows. Pieces at the same place are cells of one column; they vote on what it contains, so that a piece is read
 * like those above and below it.
 */

import type {Piece} from '../pieces/cut.ts'
import type {Kind, Sense} from '../pieces/sense.ts'
import type {Place} from './places.ts'
import {rangesOf} from './shares.ts'

/** A row with what its pieces say, and the columns that each is in. */
export interface SensedRow {
  pieces: readonly Piece[]
  senses: readonly Sense[]
  places: readonly Place[]
  /** What the header of its table calls each cell; empty outside of tables. */
  header: readonly string[]
}

interface Tally {
  rows: number
  kinds: Map<Kind, number>
  texts: Map<string, number>
  long: number
  /** What the column said to cells of a kind, by length and by how many have the same text. */
  said: Map<Kind, Map<number, number>>
}

/** How many shares a column says. */
export const sharesOfColumn = 11

/** A piece of so many words may be a title. */
const many = 4

/** Fewer rows do not vote: each must have two others. */
const fewest = 3

/** Counts the votes of all columns of a group. */
export class Columns {
  readonly #tallies = new Map<string, Tally>()
  readonly #size: number

  constructor(rows: readonly SensedRow[]) {
    this.#size = rows.length
    if (rows.length < fewest) return
    for (const {pieces, senses, places} of rows) {
      const seen = new Set<string>()
      for (let index = 0; index < places.length; index++) {
        const {left, right} = places[index]!
        for (const place of [left, right]) {
          if (seen.has(place)) continue
          seen.add(place)
          this.#count(place, pieces[index]!.text, senses[index]!)
        }
      }
    }
  }

  #count(place: string, text: string, {kind, words}: Sense): void {
    let tally = this.#tallies.get(place)
    if (!tally) {
      tally = {rows: 0, kinds: new Map(), texts: new Map(), long: 0, said: new Map()}
      this.#tallies.set(place, tally)
    }
    tally.rows++
    tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1)
    tally.texts.set(text, (tally.texts.get(text) ?? 0) + 1)
    if (words >= many) tally.long++
  }

  /** All votes of the group, as one text. */
  digest(): string {
    const columns = Array.from(this.#tallies, ([place, {rows, kinds, texts, long}]) => {
      const repeated = Array.from(texts).filter(d => d[1] > 1)
      return [place, rows, long, texts.size, [...kinds], repeated]
    })
    return JSON.stringify([this.#size, columns])
  }

  /**
   * What the other cells of a column say; `undefined` if there are fewer than two. Ranges of shares, in this order: of rows that have a cell
   * there, of cells with people, with people or pairs of names, with venues, with venues or names, with dates, with labels, of four words or
   * more, of different texts, of cells with the same text, and with single names.
   */
  votes(place: string, {text}: Piece, {kind, words}: Sense): number | undefined {
    const tally = this.#tallies.get(place)
    if (!tally || tally.rows < fewest) return undefined
    let said = tally.said.get(kind)
    if (!said) tally.said.set(kind, (said = new Map()))
    const same = (tally.texts.get(text) ?? 1) - 1
    const key = 2 * same + (words >= many ? 1 : 0)
    let ranges = said.get(key)
    if (ranges === undefined) said.set(key, (ranges = rangesOf(this.#shares(tally, kind, words, same))))
    return ranges
  }

  #shares(tally: Tally, kind: Kind, words: number, same: number): number[] {
    const rows = tally.rows - 1
    const people = shareOf(tally, 'people', kind)
    const venues = shareOf(tally, 'venue', kind)
    return [
      rows / Math.max(1, this.#size - 1),
      people,
      people + (shareOf(tally, 'pair', kind) + shareOf(tally, 'surnames', kind)),
      venues,
      venues + shareOf(tally, 'maybe', kind),
      shareOf(tally, 'date', kind),
      shareOf(tally, 'label', kind),
      (tally.long - (words >= many ? 1 : 0)) / rows,
      tally.texts.size / tally.rows,
      same / rows,
      shareOf(tally, 'name', kind)
    ]
  }
}

/** The share of the cells of a kind in a column, without a cell of its own kind. */
function shareOf({rows, kinds}: Tally, kind: Kind, own: Kind): number {
  return ((kinds.get(kind) ?? 0) - (kind === own ? 1 : 0)) / (rows - 1)
}
