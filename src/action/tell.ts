/**
 * Tells what was found, everywhere the token and the workflow allow: at the lines, in the summary, in a review and a comment.
 */

import type {LintedFile} from '../lint.ts'
import {plural} from '../report/totals.ts'
import type {Summary} from '../report/types.ts'
import {annotate} from './annotations.ts'
import type {Found} from './blame.ts'
import type {Changes} from './changes.ts'
import {writeCheck} from './checks.ts'
import {writeComment} from './comment.ts'
import {log} from './log.ts'
import {withGitHub, writeSummary, type Run} from './run.ts'
import {commentBody, jobSummary, type AddedEntry, type Outcome} from './summary.ts'
import {suggest, writeSuggestions} from './suggestions.ts'

/** What there is to tell. */
export interface News {
  files: readonly LintedFile[]
  /** Most relevant first. */
  findings: readonly Found[]
  others: number
  entries: readonly AddedEntry[]
  totals: Summary
  changes: Changes | undefined
  failed: boolean
}

/** Lines of the log before it only counts. */
const mostLines = 200

export async function tell(run: Run, news: News): Promise<void> {
  const {findings} = news
  for (const {path, line, column, level, message, rule} of findings.slice(0, mostLines)) {
    log.info(`${path}:${line}:${column}  ${level}  ${message}  (${rule})`)
  }
  if (findings.length > mostLines)
    log.info(`and ${findings.length - mostLines} more, see the summary of the job`)

  const {event, inputs} = run
  const {totals, others, entries} = news
  const scope = news.changes ? inputs.scope : 'all'
  const sha = event.pull?.head.sha ?? event.sha
  const blob = `${event.serverUrl}/${event.owner}/${event.repo}/blob/${sha}/`
  const outcome: Outcome = {totals, findings, others, scope, entries, blob}

  await annotateLines(run, news, outcome)
  await writeSummary(run, jobSummary(outcome))
  if (event.pull && event.name === 'pull_request') await tellPull(run, news, outcome, event.pull.number)
}

/** A check run where it is wanted and allowed, workflow commands otherwise. */
async function annotateLines(run: Run, {findings, changes, failed}: News, outcome: Outcome): Promise<void> {
  const {inputs, event} = run
  const wants = inputs.annotations
  if (wants === 'none') return
  // Who asks for a check run wants one of success, too; it may be a required one.
  const checked =
    wants !== 'commands' && (wants !== 'auto' || findings.length > 0)
      ? await withGitHub(
          run,
          'the check run with all annotations',
          github =>
            writeCheck(github, {
              sha: event.pull?.head.sha ?? event.sha,
              conclusion: failed ? 'failure' : findings.length > 0 ? 'neutral' : 'success',
              title: findings.length > 0 ? titleOf(findings) : 'Nothing to report',
              summary: commentBody(outcome),
              findings,
              changes
            }),
          {optional: wants === 'auto' && !event.pull?.fork}
        )
      : undefined
  if (checked === undefined || wants === 'both') {
    for (const annotation of annotate(findings, `see the summary of the job: ${event.runUrl}`))
      log.annotation(annotation)
  }
}

function titleOf(findings: readonly Found[]): string {
  const errors = findings.filter(d => d.level === 'error').length
  return `${plural(findings.length, 'finding')}, ${plural(errors, 'error')} among them`
}

/** The review and the comment of a pull request. */
async function tellPull(
  run: Run,
  {files, findings, changes}: News,
  outcome: Outcome,
  number: number
): Promise<void> {
  const {inputs, event} = run
  if (inputs.suggestions && changes && event.pull) {
    const {pull} = event
    const suggestions = files.flatMap(({path, source}) => {
      const own = findings.filter(d => d.path === path)
      return suggest(path, source, own, changes.added.get(path) ?? new Set())
    })
    if (suggestions.length > 0) {
      await withGitHub(run, 'suggestions', github => writeSuggestions(github, pull, suggestions, changes))
    }
  }
  if (inputs.comment) {
    await withGitHub(run, 'the comment', github =>
      writeComment(github, number, findings.length > 0 ? commentBody(outcome) : undefined)
    )
  }
}
