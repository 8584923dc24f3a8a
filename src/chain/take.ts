/**
 * What takes the features of a piece.
 */

import type {Key} from './keys.ts'
import type {Part} from './parts.ts'

/** Receives the features of a piece, part by part. Equal keys mean equal texts. */
export interface Take {
  /** Takes what is kept under the key; false if nothing is, and `add` is to be called. */
  has(index: number, part: Part, key: Key): boolean
  add(index: number, part: Part, key: Key, texts: readonly string[]): void
}

/** Takes each part by its texts, and keeps nothing. */
export function byTexts(take: (index: number, part: Part, texts: readonly string[]) => void): Take {
  return {has: () => false, add: (index, part, _key, texts) => take(index, part, texts)}
}
