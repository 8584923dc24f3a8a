/**
 * A number in which a list says how many papers it, or a section of it, holds.
 */

import type {Span} from '../text/types.ts'
import type {Section} from '../model/types.ts'

export interface StatedCount {
  value: number
  /** Whether it is a lower bound: `240+`. */
  atLeast: boolean
  /** The digits, wherever they are written: in the URL of a badge, and in its alternative text. */
  spans: readonly [Span, ...Span[]]
  /** What it counts; absent for the whole list. */
  section: Section | undefined
  /** Whether it is said what is counted: `(3 papers)`, not `(3)`. */
  named: boolean
  form: 'badge' | 'heading' | 'contents' | 'sentence'
}
