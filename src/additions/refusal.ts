/**
 * Why a paper is not added.
 */

import {Problem} from '../sources/problem.ts'

/** The reason, for somebody who answers in other words than the command line. */
export type Reason =
  | {kind: 'not-a-url'; url: string}
  | {kind: 'listed'; path: string; line: number; title: string}
  | {kind: 'dead'; url: string; because: string}
  /** The link works, but nothing says what the paper is called. */
  | {kind: 'unknown-title'; url: string}
  /** The registries could not be asked; later they may answer. */
  | {kind: 'not-asked'; because: string}
  /** No section, or more than one, has the name that was given (`undefined`: none was given). */
  | {kind: 'section'; named: string | undefined; sections: readonly string[]; near?: string | undefined}
  /** The list has no entry, or writes its entries in several ways. */
  | {kind: 'no-template'; path: string}
  /** The template needs something that is not known: `{venue}`. */
  | {kind: 'missing-part'; part: string | undefined}
  | {kind: 'unreadable'; text: string}
  /** The entry would be wrong, for the reasons of these findings. */
  | {kind: 'wrong'; findings: readonly string[]}

/** A paper that is not added; `message` says it for the command line. */
export class Refusal extends Problem {
  override name = 'Refusal'
  readonly reason: Reason

  constructor(message: string, reason: Reason) {
    super(message)
    this.reason = reason
  }
}
