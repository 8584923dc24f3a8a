/**
 * A bracket that a reader sees before a URL.
 */

import type {Flow, Range} from '../flow/flow.ts'
import type {LabelBefore} from './label-before.ts'

/** A bracket before a URL, with what is around it. Indexes of the visible text. */
export interface Shown {
  flow: Flow
  opener: string
  /** Of the opening bracket, and of the URL. */
  at: number
  url: {text: string; start: number; end: number}
  label: LabelBefore
  line: Range
}
