/**
 * The commonest of several texts.
 */

import type {Piece} from './template.ts'
import {hasWords, maskWords} from './words.ts'

/** Texts in pieces, each with how often it is written. */
export type Counted = Iterable<readonly [pieces: readonly Piece[], times: number]>

/**
 * The commonest of several texts. If none is that of most, words are replaced by a placeholder first, so that lists whose entries differ
 * by a name or a note still have a form in common.
 */
export function commonest(all: Counted, words: 'text' | 'label' = 'text'): Piece[] {
  // Entries that are written alike share their pieces, which are then looked at once.
  const counts = new Map<readonly Piece[], number>()
  let total = 0
  for (const [pieces, times] of all) {
    counts.set(pieces, (counts.get(pieces) ?? 0) + times)
    total += times
  }
  const verbatim = top(counts, merged)
  if (!verbatim) return []
  if (verbatim.count / total >= 0.8) return verbatim.pieces
  const masked = top(counts, d => merged(d.flatMap(piece => maskPiece(piece, words))))
  return masked && masked.count > verbatim.count ? masked.pieces : verbatim.pieces
}

/** The form that most texts have; of several, the first. */
function top(
  counts: ReadonlyMap<readonly Piece[], number>,
  formOf: (pieces: readonly Piece[]) => Piece[]
): {pieces: Piece[]; count: number} | undefined {
  const forms = new Map<string, {pieces: Piece[]; count: number}>()
  for (const [pieces, count] of counts) {
    const form = formOf(pieces)
    const key = JSON.stringify(form)
    const known = forms.get(key)
    if (known) known.count += count
    else forms.set(key, {pieces: form, count})
  }
  let best: {pieces: Piece[]; count: number} | undefined
  for (const form of forms.values()) if (!best || form.count > best.count) best = form
  return best
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
