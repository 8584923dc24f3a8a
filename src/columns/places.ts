/**
 * Which columns a piece of a row is in: one counted from the beginning of the row, one from its end.
 */

import type {Piece} from '../pieces/cut.ts'
import {remember} from '../text/remember.ts'

/** The two columns of a piece. */
export interface Place {
  left: string
  right: string
}

/** Marks that clearly separate columns: borders of links, emphasis, cells and brackets. */
const strong = /[⟨⟩bic¦\n()[\]{}（）【】「」《》"“”|｜￼\u001f]|\/[bic]/g

/** Strong marks that name a column, at most. */
const reach = 14

/** Places of the rows seen so far, by their marks: most rows of a list are made alike. */
const known = new Map<string, readonly Place[]>()
const most = 4000

/** The columns of the pieces of a row: the strong marks since its beginning (or until its end), then how many pieces there are since the last one. */
export function placesOf(pieces: readonly Piece[]): readonly Place[] {
  let marks = ''
  for (const {gap, line, cell} of pieces) marks += `${gap}\0${line}.${cell}\0`
  let places = known.get(marks)
  if (!places) {
    if (known.size >= most) known.clear()
    known.set(marks, (places = placed(pieces)))
  }
  return places
}

function placed(pieces: readonly Piece[]): Place[] {
  const gaps = pieces.map(d => partsOf(d.gap))
  const left = walk(gaps)
  const right = walk([...gaps.slice(1), partsOf('')].toReversed()).toReversed()
  return pieces.map(({line, cell}, index) => {
    const row = `${Math.min(line, 4)}.${cell}`
    return {left: `${row}<${left[index]!}`, right: `${row}>${right[index]!}`}
  })
}

/** The strong marks of a gap, and the first two of the others. */
const partsOf = remember(gap => ({
  marks: gap.match(strong)?.join('') ?? '',
  rest: gap.replace(strong, '').slice(0, 2)
}))

function walk(gaps: readonly ReturnType<typeof partsOf>[]): string[] {
  let signs = ''
  let since = 0
  return gaps.map(({marks, rest}) => {
    if (marks === '') since++
    else {
      signs = (signs + marks).slice(-reach)
      since = 0
    }
    return `${signs}${rest}${Math.min(since, 3)}`
  })
}
