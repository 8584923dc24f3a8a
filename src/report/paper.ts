/**
 * What a finding is about, in a form that stays the same when lines move.
 */

import type {FindingRecord} from './types.ts'

/** A paper by its strongest identifier, else by title; what is about no paper by its words without numbers. */
export function paperOf({entry, message}: FindingRecord): string {
  return entry?.ids[0] ?? entry?.title ?? message.replace(/\d+/g, '#')
}
