/**
 * Which columns a piece of a row is in: one counted from the beginning of the row, one from its end.
 */

import type {Piece} from '../pieces/cut.ts'

/** The two columns of a piece. */
export interface Place {
  left: string
  right: string
}

/** Marks that part rows strongly: borders of links, emphasis, cells and brackets. */
const strong = /[⟨⟩bic¦\n()[\]{}（）【】「」《》"“”|｜￼\u001f]|\/[bic]/g

/** Strong marks that name a column, at most. */
const reach = 14

/** The columns of the pieces of a row: the strong marks since its beginning (or until its end), then how many pieces stand since the last one. */
export function placesOf(pieces: readonly Piece[]): Place[] {
  const left = walk(pieces.map(d => d.gap))
  const right = walk([...pieces.slice(1).map(d => d.gap), ''].toReversed()).toReversed()
  return pieces.map(({line, cell}, index) => {
    const row = `${Math.min(line, 4)}.${cell}`
    return {left: `${row}<${left[index]!}`, right: `${row}>${right[index]!}`}
  })
}

function walk(gaps: readonly string[]): string[] {
  let signs = ''
  let since = 0
  return gaps.map(gap => {
    const found = gap.match(strong)
    if (found) {
      signs = (signs + found.join('')).slice(-reach)
      since = 0
    } else since++
    return `${signs}${(found ? gap.replace(strong, '') : gap).slice(0, 2)}${Math.min(since, 3)}`
  })
}
