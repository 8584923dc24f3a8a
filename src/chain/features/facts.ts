/**
 * Facts about a piece that many features use.
 */

import type {Piece} from '../../pieces/cut.ts'
import type {Sense} from '../../pieces/sense.ts'
import {numbering} from '../keys.ts'

/** Facts about a piece that many features use. */
export interface Facts {
  /** Its class, with what its marks say of it. */
  brief: string
  /** Number of the class and the brief. */
  card: number
  /** Number of the brief. */
  kind: number
  /** Range of its number of words. */
  words: number
  /** 0 to 3. */
  few: number
  /** Number of the marks before it. */
  gap: number
}

/** Ranges of numbers of words. */
export const counts = ['0', '1', '2', '3', '4', '6', '9', '15', '26']
const rangeOfWords = (words: number): number =>
  words <= 4 ? words : words === 5 ? 4 : words <= 8 ? 5 : words <= 14 ? 6 : words <= 25 ? 7 : 8
const briefsOfWords = counts.map(d => `words${d}`)
/** Shapes of pieces, in the order of their numbers. */
export const shapes = 'c0lAMTS'

// Texts are numbered as they come; the limits are powers of two, and a key has room for 53 bits.
/** Numbers of classes with what their marks say of them. */
export const numberOfBrief = numbering(128)
const numberOfGap = numbering(16_384)

function briefOf({kind, words, label, field}: Sense, {frame}: Piece): string {
  if (kind === 'field') return `field-${field}`
  if (kind === 'words') return briefsOfWords[rangeOfWords(words)]!
  if (kind === 'label') return frame.link ? 'label+' : 'label'
  return kind === 'image' && label ? 'label+' : kind
}

/** The facts about a piece. */
export function factsOf(piece: Piece, sense: Sense): Facts {
  const brief = briefOf(sense, piece)
  const kind = numberOfBrief(brief)
  return {
    brief,
    card: 2 * kind + (sense.kind === 'image' ? 1 : 0),
    kind,
    words: rangeOfWords(sense.words),
    few: Math.min(sense.words, 3),
    gap: numberOfGap(piece.gap)
  }
}

/** Before the first piece, and after the last. */
export const start = '^'
export const end = '$'
/** Number of the marks after the last piece. */
export const numberOfLastGap = numberOfGap(end)
