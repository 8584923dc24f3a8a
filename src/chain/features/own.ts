/**
 * What speaks for the role of a piece by itself: what it says, how it is set, and where it is.
 */

import type {SensedRow} from '../../columns/columns.ts'
import type {Piece} from '../../pieces/cut.ts'
import {kindsBeside} from '../../columns/headers.ts'
import {firstWord, lastWord} from '../edge-words.ts'
import {numbering} from '../keys.ts'
import {firstWordPart, headerPart, lastWordPart, ownPart} from '../parts.ts'
import type {Take} from '../take.ts'
import {counts, shapes} from './facts.ts'
import type {Facts} from './facts.ts'
import {framesOf, lettersOf} from './frames.ts'

const sides = ['', 'before', 'in', 'after']

const numberOfTarget = numbering(64)
const numberOfLabel = numbering(16)
const numberOfBracket = numbering(16)
const numberOfHeader = numbering(65_536)

/** What a piece is by itself, and where it is. */
export function takeOwn(
  index: number,
  {pieces, senses}: SensedRow,
  {brief, card, words, few}: Facts,
  longest: number,
  firstLink: number,
  of: Take
): void {
  const {frame, line} = pieces[index]!
  const sense = senses[index]!
  const {shape, little, venue, label = '', target} = sense
  const row = Math.min(line, 4)
  const at = Math.min(index, 3)
  const isLongest = sense.words === longest
  const side = besideLink(index, pieces, firstLink)
  const frames = framesOf(frame)
  let key = words
  key = key * 8 + shapes.indexOf(shape) + 1
  key = key * 2 + (little ? 1 : 0)
  key = key * 4 + venue
  key = key * 5 + row
  key = key * 4 + at
  key = key * 2 + (isLongest ? 1 : 0)
  key = key * 4 + side
  key = key * 32 + frames
  key = key * 256 + card
  key = key * 16 + numberOfLabel(label)
  key = key * 16 + numberOfBracket(frame.bracket)
  key = key * 64 + numberOfTarget(target)
  if (of.has(index, ownPart, key)) return
  of.add(index, ownPart, key, [
    sense.kind,
    brief,
    counts[words]!,
    String(few),
    lettersOf(frames) + frame.bracket,
    shape,
    little ? 'l' : '',
    String(venue),
    String(row),
    String(at),
    label,
    frame.link ? 'a' : '',
    frame.bracket,
    target,
    isLongest ? 'l' : '',
    sides[side]!
  ])
}

/** The first and the last word of a piece. */
export function takeWords(index: number, {form, text}: Piece, of: Take): void {
  if (form !== 'words') return
  const first = firstWord(text)
  const last = lastWord(text)
  if (!of.has(index, firstWordPart, first)) of.add(index, firstWordPart, first, [first])
  if (!of.has(index, lastWordPart, last)) of.add(index, lastWordPart, last, [last])
}

/** What the header of its table calls a piece, and which kinds of columns there are beside its own. */
export function takeHeader(
  index: number,
  header: readonly string[],
  cell: number,
  {brief, card}: Facts,
  of: Take
): void {
  const name = header[cell] ?? ''
  const others = kindsBeside(header, cell)
  const key = numberOfHeader(`${others} ${name}`) * 256 + card
  if (!of.has(index, headerPart, key)) of.add(index, headerPart, key, [name, others, brief])
}

/** Whether a piece is before (1), in (2) or after (3) the first link of its row, if there is one. */
function besideLink(index: number, pieces: readonly Piece[], first: number): number {
  if (first < 0) return 0
  if (index < first) return 1
  return pieces[index]!.frame.link === pieces[first]!.frame.link ? 2 : 3
}
