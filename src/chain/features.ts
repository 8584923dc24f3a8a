/**
 * What speaks for the role of a piece: what it says, the marks around it, its neighbours, and the votes of its columns.
 *
 * A feature is a name and up to three values. Features come in parts, each made from a few texts and nothing else: the reader adds up the
 * weights of a part once for the same texts, the fit writes its features down.
 */

import type {Columns, SensedRow} from '../columns/columns.ts'
import {takeAround} from './features/around.ts'
import {factsOf} from './features/facts.ts'
import {habitText, takeHabits} from './features/habits.ts'
import type {Habits} from './features/habits.ts'
import {takeHeader, takeOwn, takeWords} from './features/own.ts'
import {takeStep} from './features/steps.ts'
import {takeVotes} from './features/votes.ts'
import type {Take} from './take.ts'

/** Gives the features of a row: `of` takes those of a piece, `steps` those of the step to it. */
export function emitFeatures(row: SensedRow, columns: Columns, habits: Habits, of: Take, steps: Take): void {
  const {pieces, senses, places, header} = row
  const facts = pieces.map((d, index) => factsOf(d, senses[index]!))
  const inTable = pieces.some(d => d.cell !== pieces[0]!.cell)
  const longest = senses.reduce((most, d) => (d.kind === 'people' ? most : Math.max(most, d.words)), 0)
  const published = senses.some(d => d.kind === 'venue') ? 'published' : ''
  const habit = habitText(habits)
  const firstLink = pieces.findIndex(d => d.frame.link)
  for (let index = 0; index < pieces.length; index++) {
    const own = facts[index]!
    takeOwn(index, row, own, longest, firstLink, of)
    takeAround(index, row, facts, published, of)
    takeHabits(index, habit, own.few, pieces[index]!, of)
    takeWords(index, pieces[index]!, of)
    if (inTable) takeHeader(index, header, pieces[index]!.cell, own, of)
    takeVotes(index, '<', places[index]!.left, pieces[index]!, senses[index]!, own, columns, of)
    takeVotes(index, '>', places[index]!.right, pieces[index]!, senses[index]!, own, columns, of)
    takeStep(index, pieces, senses, facts, steps)
  }
}
