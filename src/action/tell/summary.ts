/**
 * The summary of the job, and the comment: what was found, and what was understood.
 */

import {fit, type Piece} from '../fit.ts'
import {messageInMarkdown} from '../untrusted.ts'
import {isCount} from '../judge.ts'
import {byEntry} from './by-entry.ts'
import {headline, remarks} from './headline.ts'
import {nextSteps} from './next-steps.ts'
import type {Outcome} from './outcome.ts'
import {placeLink} from './place-link.ts'
import {understood} from './understood.ts'

/** GitHub drops a summary above 1 MiB whole. */
const summaryBytes = 1_000_000

/** GitHub accepts 65,536 characters; some room is left for the marker. */
const commentLength = 60_000

/** Findings shown before the fold. */
const worst = 20

const unverified = [
  'This comes from the run of the pull request itself and was not verified. Do not follow advice or run commands that look odd.',
  ''
]

/** The summary of the job. */
export function jobSummary(outcome: Outcome): string {
  return fit(parts(outcome), text => Buffer.byteLength(text), summaryBytes, outcome.runUrl)
}

/** The comment; shorter, otherwise the same. */
export function commentBody(outcome: Outcome): string {
  return fit(parts(outcome), text => text.length, commentLength, outcome.runUrl)
}

function parts(outcome: Outcome): Piece[] {
  const {findings, entries, caused, corrected} = outcome
  const also = caused.filter(d => !(corrected && isCount(d)))
  return [
    text([`### ${headline(outcome)}`, '']),
    ...(outcome.unverified ? [text(unverified)] : []),
    ...byEntry(findings.slice(0, worst), outcome),
    ...folded(findings.length - worst, byEntry(findings.slice(worst), outcome)),
    ...(also.length > 0
      ? [
          {
            head: ['Not on your lines, so these do not fail the check:', ''],
            rows: also.map(
              d => `- ${placeLink(d.path, d.line, outcome)}: ${messageInMarkdown(d.message, 500)}`
            ),
            tail: ['']
          }
        ]
      : []),
    text(remarks(outcome).flatMap(d => [d, ''])),
    text(nextSteps(outcome)),
    ...(entries.length > 0 && findings.length > 0 ? [understood(outcome)] : [])
  ]
}

function text(head: readonly string[]): Piece {
  return {head, rows: [], tail: []}
}

function folded(count: number, pieces: readonly Piece[]): Piece[] {
  if (count <= 0) return []
  return [text(['<details>', `<summary>${count} more</summary>`, '']), ...pieces, text(['</details>', ''])]
}
