/**
 * What speaks for the role of a piece: what it says, the marks around it, its neighbours, and the votes of its columns.
 *
 * A feature is a name and up to three values. Features come in parts, each made from a few texts and nothing else: the reader adds up the
 * weights of a part once for the same texts, the fit writes its features down.
 */

import type {Columns, SensedRow} from '../columns/columns.ts'
import {takeAround} from './features/around.ts'
import {factsOf} from './features/facts.ts'
import {takeHabits} from './features/habits.ts'
import {takeHeader, takeOwn, takeWords} from './features/own.ts'
import {takeStep} from './features/steps.ts'
import {takeVotes} from './features/votes.ts'
import type {Take} from './take.ts'

/** Gives the features that a row has by itself: `of` takes those of a piece, `steps` those of the step to it. */
export function emitOwn(row: SensedRow, of: Take, steps: Take): void {
  const {pieces, senses} = row
  const facts = pieces.map((d, index) => factsOf(d, senses[index]!))
  const longest = senses.reduce((most, d) => (d.kind === 'people' ? most : Math.max(most, d.words)), 0)
  const published = senses.some(d => d.kind === 'venue') ? 'published' : ''
  const firstLink = pieces.findIndex(d => d.frame.link)
  for (let index = 0; index < pieces.length; index++) {
    takeOwn(index, row, facts[index]!, longest, firstLink, of)
    takeAround(index, row, facts, published, of)
    takeWords(index, pieces[index]!, of)
    takeStep(index, pieces, senses, facts, steps)
  }
}

/** Gives the features that the group of a row adds: its habits, the header of its table, and the votes of its columns. */
export function emitVotes(row: SensedRow, columns: Columns, habits: string, of: Take): void {
  const {pieces, senses, places, header} = row
  const inTable = pieces.some(d => d.cell !== pieces[0]!.cell)
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!
    const sense = senses[index]!
    const own = factsOf(piece, sense)
    takeHabits(index, habits, own.few, piece, of)
    if (inTable) takeHeader(index, header, piece.cell, own, of)
    takeVotes(index, '<', places[index]!.left, piece, sense, own, columns, of)
    takeVotes(index, '>', places[index]!.right, piece, sense, own, columns, of)
  }
}
