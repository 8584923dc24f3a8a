/**
 * Values in a message: code spans between backticks, as in Markdown. A value with backticks in it is between more of them.
 */

/** A stretch of a message: a value, or the words around it. */
export interface Piece {
  isCode: boolean
  /** Without backticks around it. */
  text: string
}

/** Takes a message apart. A run of backticks ends at the next run of the same length; one that never ends is plain text. */
export function piecesOf(message: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of message.matchAll(/(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/g)) {
    if (match.index < end) continue
    if (match.index > end) pieces.push({isCode: false, text: message.slice(end, match.index)})
    const inside = match[2] ?? ''
    const isPadded = /^ [^]* $/.test(inside) && inside.trim() !== ''
    pieces.push({isCode: true, text: isPadded ? inside.slice(1, -1) : inside})
    end = match.index + match[0].length
  }
  if (end < message.length) pieces.push({isCode: false, text: message.slice(end)})
  return pieces
}
