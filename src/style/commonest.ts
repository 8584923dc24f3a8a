/**
 * The commonest of several texts.
 */

import type {Piece} from './template.ts'
import {hasWords, maskWords} from './words.ts'

/**
 * The commonest of several texts. Where none is that of most, words are replaced by a placeholder first, so that lists whose entries differ
 * by a name or a note still have a form in common.
 */
export function commonest(all: readonly (readonly Piece[])[], words: 'text' | 'label' = 'text'): Piece[] {
  const verbatim = top(all.map(d => merged(d)))
  if (!verbatim) return []
  if (verbatim.share >= 0.8) return verbatim.pieces
  const masked = top(all.map(d => merged(d.flatMap(piece => maskPiece(piece, words)))))
  return masked && masked.share > verbatim.share ? masked.pieces : verbatim.pieces
}

function top(all: readonly Piece[][]): {pieces: Piece[]; share: number} | undefined {
  const groups = [...Map.groupBy(all, d => JSON.stringify(d)).values()]
  const most = groups.reduce<Piece[][] | undefined>(
    (best, d) => (best && best.length >= d.length ? best : d),
    undefined
  )
  return most?.[0] && {pieces: most[0], share: most.length / all.length}
}

function maskPiece(piece: Piece, name: 'text' | 'label'): Piece[] {
  if (piece.type !== 'text' || !hasWords(piece.value)) return [piece]
  return maskWords(piece.value, '\ue000')
    .split(/(\ue000)/)
    .filter(d => d !== '')
    .map(d => (d === '\ue000' ? {type: 'slot', name} : {type: 'text', value: d}))
}

/** Pieces with neighbouring texts joined. */
export function merged(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (piece.type === 'text' && last?.type === 'text')
      found[found.length - 1] = {type: 'text', value: last.value + piece.value}
    else if (piece.type === 'optional') found.push({type: 'optional', pieces: merged(piece.pieces)})
    else if (piece.type !== 'text' || piece.value !== '') found.push(piece)
  }
  return found
}
