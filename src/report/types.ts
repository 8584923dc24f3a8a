/**
 * What a run found, as plain data: the `--format json` contract, and the input of every report.
 */

import type {Evidence, Level} from '../finding.ts'

/** A line and a column, both from 1; columns count UTF-16 units. */
export interface Place {
  line: number
  column: number
}

export interface FindingRecord extends Place {
  rule: string
  level: Level
  endLine?: number
  endColumn?: number
  message: string
  /** Why, for somebody who has not met the rule before. */
  note: string
  evidence?: Evidence
  related?: (Place & {message: string})[]
  /** Offsets into the text without byte-order mark, in UTF-16 units. */
  fix?: {safe: boolean; edits: {start: number; end: number; text: string}[]}
  /** Where the rule is documented. */
  url: string
  entry?: {title?: string; ids: string[]}
}

/** A finding that is not shown: silenced by a comment in the text, or known by a baseline. */
export interface SuppressedRecord {
  finding: FindingRecord
  kind: 'inSource' | 'external'
  /** Why, if somebody said so. */
  reason?: string | undefined
}

export interface FileResult {
  path: string
  /** In the order of the text. */
  findings: FindingRecord[]
  /** Findings that are not shown. Only SARIF has them. */
  suppressed?: readonly SuppressedRecord[]
  /** The text without byte-order mark, where it is at hand: reports show the line. Never part of JSON. */
  source?: string
  /** First lines of items that look like papers but were not recognized as entries, if they are more than the entries. */
  unrecognized?: number[]
  /** Whether it is too long to try its fixes just to count them: some of them may not be made. Never part of JSON. */
  untried?: boolean
  /** Counts of this file, where they are at hand. Never part of JSON. */
  counts?: {entries: number; papers: number}
  /** The list in numbers, where it is at hand. Never part of JSON. */
  overview?: Overview
}

/** Entries that have something in common, and how many of them link code. */
interface Tally {
  name: string
  entries: number
  withCode: number
}

/** A list in numbers. */
export interface Overview {
  entries: number
  withCode: number
  years: readonly Tally[]
  venues: readonly Tally[]
  /** With the line of the heading. */
  sections: readonly (Tally & {line: number})[]
}

export interface Summary {
  errors: number
  warnings: number
  hints: number
  /** Findings with a fix, safe or not. */
  fixable: number
  entries: number
  papers: number
  files: number
}

/** A link that was checked, and where the files name it. */
export interface LinkRecord {
  url: string
  verdict: string
  reason: string
  via: string
  status: number | null
  finalUrl: string | null
  /** ISO 8601; `null` if the link was never checked. */
  checkedAt: string | null
  /** ISO 8601: since when no run could say that it works; absent if it works. */
  unverifiedSince?: string
  places: (Place & {path: string})[]
}

export interface Results {
  version: 1
  summary: Summary
  files: FileResult[]
  /** Only if links were checked. */
  links?: LinkRecord[]
  /** Why the run did not complete, if it did not: what it found is right, but more may be wrong. */
  incomplete?: string
}

/** Where and how a report is shown. */
export interface ReportOptions {
  /** Whether to use terminal colours. */
  color?: boolean
  /** Columns of the terminal. */
  width?: number
  /** Whether to show every finding in full. */
  all?: boolean
  /** The command that made the results, to which an option can be added. */
  command?: string
  /** Web address of the repository: `https://github.com/owner/name`. */
  repository?: string
  /** Commit that was read. */
  commit?: string
  /** Folder in the repository that paths start from: empty, or with a final slash. */
  folder?: string
  /** When the results were made, for people. */
  date?: string
}

/** Results to text. */
export type Report = (results: Results, options?: ReportOptions) => string
