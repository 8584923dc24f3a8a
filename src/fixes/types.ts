/**
 * What is known while fixes are tried.
 */

import type {Finding, Fix} from '../finding.ts'
import type {PaperList} from '../model/types.ts'

/** A text as it is read and judged. */
export interface Reading {
  list: PaperList
  findings: readonly Finding[]
}

/** A finding and the fix that is tried. */
export interface Trial extends Pick<Fix, 'edits' | 'changes' | 'safe'> {
  finding: Finding
}

/** Something that is wrong afterwards, and the trials that may have caused it; none if that is not known. */
export interface Failure {
  what: string
  causes: readonly Trial[]
  /** Where, as an offset of the text before the fixes. */
  at: number
}
