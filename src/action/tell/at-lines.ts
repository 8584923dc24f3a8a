/**
 * Findings at their lines: in a check run, or as workflow commands.
 */

import {isSilent} from '../coverage.ts'
import {log} from '../log.ts'
import {withGitHub, type Run} from '../run.ts'
import {annotate} from './annotations.ts'
import {writeCheck} from './checks.ts'
import {headline} from './headline.ts'
import type {Outcome} from './outcome.ts'
import {commentBody} from './summary.ts'

/** A check run if it is wanted and allowed, workflow commands otherwise. */
export async function annotateLines(run: Run, failed: boolean, outcome: Outcome): Promise<void> {
  const {inputs, event} = run
  const {findings, unsure} = outcome
  const wants = inputs.annotations
  if (wants === 'none') return
  const isClean = findings.length === 0 && unsure === undefined && !isSilent(outcome.coverage)
  const checked =
    wants === 'commands'
      ? undefined
      : await withGitHub(
          run,
          'the check run with all annotations',
          github =>
            writeCheck(
              github,
              {
                sha: outcome.sha,
                conclusion: failed ? 'failure' : isClean ? 'success' : 'neutral',
                title: headline(outcome),
                summary: commentBody(outcome),
                findings
              },
              // If a workflow asks for a check run, a clean one is wanted as well: it may be required.
              {create: !isClean || wants !== 'auto'}
            ),
          {optional: isClean || (wants === 'auto' && !event.pull?.fork)}
        )
  if (checked === undefined || wants === 'both') {
    for (const annotation of annotate(findings, `see the summary of the job: ${event.runUrl}`))
      log.annotation(annotation)
  }
}
