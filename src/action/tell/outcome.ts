/**
 * What a run reports, in whatever form.
 */

import type {Level} from '../../finding.ts'
import type {Entry} from '../../model/types.ts'
import type {Summary} from '../../report/types.ts'
import type {Found} from '../changes/blame.ts'
import type {Unsure} from '../changes/scope.ts'
import type {Coverage} from '../coverage.ts'
import {fails, type Inputs} from '../inputs.ts'

/** A finding as people see it: by the lines of the contributor's commit, with the place where a click applies its fix. */
export interface Shown extends Found {
  fixUrl?: string
}

/** An entry that the pull request adds or changes. */
export interface AddedEntry {
  path: string
  line: number
  entry: Entry
}

export interface Outcome {
  /** Of everything that was read, also what the pull request does not touch. */
  totals: Summary
  /** Findings in scope, most relevant first. */
  findings: readonly Shown[]
  /** Findings about the whole list that the pull request only makes necessary. */
  caused: readonly Shown[]
  /** Whether a workflow of the repository corrects the counts among them. */
  corrected: boolean
  /** Findings outside the scope, such as old ones in a pull request. */
  others: number
  scope: Inputs['scope']
  failOn: Inputs['failOn']
  /** Whether this is about a pull request. */
  pull: boolean
  /** Whether a stranger may have written the findings. */
  unverified?: boolean
  /** Set if the pull request could not be judged. */
  unsure?: Unsure | undefined
  /** Entries that the pull request adds or changes. */
  entries: readonly AddedEntry[]
  /** How far the links were checked, if any were to be. */
  coverage: Coverage | undefined
  /** What of the lists was not recognized, in words. */
  unread: readonly string[]
  /** Findings on the pull request's lines that comments silence. */
  silenced: number
  /** Configurations that the pull request changes. */
  configs: readonly string[]
  /** Commit that this is about. */
  sha: string
  /** Links to files of it: `https://github.com/o/r/blob/<sha>/`. */
  blob: string
  runUrl: string
}

/** Whether a finding has to be fixed: it fails the run, or is an error. Everything else is advice. */
export function hasToBeFixed({failOn}: Pick<Outcome, 'failOn'>, {level}: {level: Level}): boolean {
  return level === 'error' || fails(failOn, level)
}
