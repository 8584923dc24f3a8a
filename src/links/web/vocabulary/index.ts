/**
 * Sentences that say that a page is gone, in about forty languages.
 */

import {mayDenyInAsia, saysGoneInAsia} from './asian.ts'
import {germanic} from './germanic.ts'
import {others} from './others.ts'
import {romance} from './romance.ts'
import {slavic} from './slavic.ts'
import {createReader} from './vocabulary.ts'

const reader = createReader([...germanic, ...romance, ...slavic, ...others])

/** Whether a sentence says that a page, or something else at its address, is gone, and nothing more. */
export function saysGone(sentence: string): boolean {
  return reader.saysGone(sentence) || saysGoneInAsia(sentence.toLowerCase())
}

/** Whether a sentence names a page, or something else that may be missing, and denies something. */
export function mayDeny(sentence: string): boolean {
  return reader.mayDeny(sentence) || mayDenyInAsia(sentence.toLowerCase())
}

/** Whether sentences that say that a page is gone may have a word, in one of the languages that divide words by spaces. */
export function isWordOfErrors(word: string): boolean {
  return reader.isKnown(word)
}
