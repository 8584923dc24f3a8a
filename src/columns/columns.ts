/**
 * The columns of a group of rows: pieces at the same place of the same form. Their cells vote on what the column holds, so that a piece is
 * read as its neighbours above and below are.
 */

import type {Piece} from '../pieces/cut.ts'
import type {Kind, Sense} from '../pieces/sense.ts'

/** A row with what its pieces say. */
export interface SensedRow {
  pieces: readonly Piece[]
  senses: readonly Sense[]
  /** What the header of its table calls each cell; empty outside of tables. */
  header: readonly string[]
}

/** What the cells of a column say together. */
export interface Votes {
  /** How many rows have a piece there. */
  rows: number
  /** Share of the rows of the group that have one. */
  filled: number
  /** Share of the cells by kind. */
  kinds: ReadonlyMap<Kind, number>
  /** Share of different texts. */
  distinct: number
  /** Share of cells of four words or more. */
  long: number
}

interface Tally {
  rows: number
  kinds: Map<Kind, number>
  texts: Map<string, number>
  long: number
}

/** The two columns of each piece of a row: counted from its beginning, and from its end. */
export interface Places {
  left: string
  right: string
}

/** What the cells of a column were read as: shares of roles by place. */
export class Readings {
  private readonly tallies = new Map<string, Map<string, number>>()

  constructor(rows: readonly {pieces: readonly Piece[]; roles: readonly string[]}[]) {
    for (const {pieces, roles} of rows)
      for (const [index, {left, right}] of placesOf(pieces).entries())
        for (const place of [left, right]) {
          const tally = this.tallies.get(place) ?? new Map<string, number>()
          this.tallies.set(place, tally)
          tally.set(roles[index]!, (tally.get(roles[index]!) ?? 0) + 1)
        }
  }

  /** Share of the other cells of a place that were read as a role; `undefined` where there are too few. */
  share(place: string, own: string, role: string): number | undefined {
    const tally = this.tallies.get(place)
    const all = [...(tally?.values() ?? [])].reduce((sum, d) => sum + d, 0) - 1
    if (!tally || all < 2) return undefined
    return ((tally.get(role) ?? 0) - (own === role ? 1 : 0)) / all
  }
}

/** Marks that part rows strongly, by what is left of a gap. */
const strong = /[⟨⟩bic¦\n()[\]{}（）【】「」《》"“”|｜￼\u001f]|\/[bic]/g

/** Names the columns of a row's pieces: by the strong marks since the beginning (or until the end), then by the pieces since the last one. */
export function placesOf(pieces: readonly Piece[]): Places[] {
  const left = walk(pieces.map(d => d.gap))
  const gaps = [...pieces.slice(1).map(d => d.gap), ''].toReversed()
  const right = walk(gaps).toReversed()
  return pieces.map((piece, index) => ({
    left: `${piece.line > 3 ? 4 : piece.line}.${piece.cell}<${left[index]!}`,
    right: `${piece.line > 3 ? 4 : piece.line}.${piece.cell}>${right[index]!}`
  }))
}

function walk(gaps: readonly string[]): string[] {
  let signs = ''
  let since = 0
  return gaps.map(gap => {
    const found = gap.match(strong)
    if (found) {
      signs = (signs + found.join('')).slice(-14)
      since = 0
    } else since++
    return `${signs}${gap.replace(strong, '').slice(0, 2)}${Math.min(since, 3)}`
  })
}

/** Counts the votes of all columns of a group. */
export class Columns {
  private readonly tallies = new Map<string, Tally>()
  private readonly size: number

  constructor(rows: readonly SensedRow[]) {
    this.size = rows.length
    for (const {pieces, senses} of rows) {
      const seen = new Set<string>()
      for (const [index, {left, right}] of placesOf(pieces).entries()) {
        for (const place of [left, right]) {
          if (seen.has(place)) continue
          seen.add(place)
          this.count(place, pieces[index]!, senses[index]!, 1)
        }
      }
    }
  }

  private count(place: string, {text}: Piece, {kind, words}: Sense, by: 1): void {
    const tally = this.tallies.get(place) ?? {rows: 0, kinds: new Map(), texts: new Map(), long: 0}
    this.tallies.set(place, tally)
    tally.rows += by
    tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + by)
    tally.texts.set(text, (tally.texts.get(text) ?? 0) + by)
    if (words >= 4) tally.long += by
  }

  /** What the other cells of a column say. */
  votes(place: string, {text}: Piece, {kind, words}: Sense): Votes | undefined {
    const tally = this.tallies.get(place)
    const rows = (tally?.rows ?? 1) - 1
    if (!tally || rows < 2) return undefined
    const kinds = new Map([...tally.kinds].map(([name, count]) => [name, (count - (name === kind ? 1 : 0)) / rows]))
    return {
      rows,
      filled: rows / Math.max(1, this.size - 1),
      kinds,
      distinct: tally.texts.size / tally.rows,
      long: (tally.long - (words >= 4 ? 1 : 0)) / rows,
      ...(tally.texts.get(text)! > 0 && {})
    }
  }

  /** How often a text stands at a place, of all rows that have a piece there. */
  repeated(place: string, {text}: Piece): number {
    const tally = this.tallies.get(place)
    if (!tally || tally.rows < 3) return 0
    return ((tally.texts.get(text) ?? 1) - 1) / (tally.rows - 1)
  }
}
