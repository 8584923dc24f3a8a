/**
 * One thing in which an entry differs from the others.
 */

import type {Edit} from '../finding.ts'
import type {Segment} from './anatomy.ts'
import type {Habit} from './habit.ts'

/** Something that should be written differently. */
export interface Deviation {
  kind: 'gap' | 'form' | 'order'
  edits: readonly Edit[]
  habit: Habit
  /** The units it is about: the text from the first to the last shows the difference. */
  from: number
  to: number
  segment: Segment
}
