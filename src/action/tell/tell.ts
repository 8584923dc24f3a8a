/**
 * Shows what was found wherever the token and the workflow allow: at the lines, in the summary, in a review and in a comment.
 */

import type {LintedFile} from '../../lint.ts'
import {writeComment} from '../comment.ts'
import type {Found} from '../changes/blame.ts'
import type {Changes} from '../changes/types.ts'
import {howManyOpen, isSilent} from '../coverage.ts'
import {log} from '../log.ts'
import {withGitHub, writeSummary, type Run} from '../run.ts'
import {annotateLines} from './at-lines.ts'
import {forAuthor, inHeadLines} from './in-head.ts'
import type {Outcome, Shown} from './outcome.ts'
import {writeSuggestions} from './review.ts'
import {suggest} from './suggestions.ts'
import {commentBody, jobSummary} from './summary.ts'

/** What there is to tell: findings by the lines of the text that was judged. */
export interface News extends Pick<
  Outcome,
  | 'totals'
  | 'findings'
  | 'caused'
  | 'corrected'
  | 'others'
  | 'entries'
  | 'coverage'
  | 'unsure'
  | 'silenced'
  | 'configs'
  | 'unread'
> {
  files: readonly LintedFile[]
  changes: Changes | undefined
  failed: boolean
}

/** Lines of the log before it only counts. */
const mostLines = 200

export async function tell(run: Run, news: News): Promise<void> {
  logFindings(news.findings)
  for (const text of news.unread) log.info(text)
  const {changes, coverage} = news
  const open = coverage ? howManyOpen(coverage) : ''
  if (open) log.info(`Links: ${open}`)
  const outcome: Outcome = {
    ...outcomeOf(run, news),
    findings: await Promise.all(news.findings.map(d => forAuthor(d, changes))),
    caused: await Promise.all(news.caused.map(d => forAuthor(d, changes))),
    entries: await Promise.all(news.entries.map(d => inHeadLines(d, changes)))
  }
  await annotateLines(run, news.failed, outcome)
  const comments = await offerFixes(run, news)
  const {serverUrl, owner, repo, pull} = run.event
  const pullUrl = `${serverUrl}/${owner}/${repo}/pull/${pull?.number}`
  const clickable = news.findings.flatMap((finding, i): Shown[] => {
    const [shown, id] = [outcome.findings[i], comments?.get(finding)]
    return shown ? [{...shown, ...(id !== undefined && {fixUrl: `${pullUrl}#discussion_r${id}`})}] : []
  })
  const whole = {...outcome, findings: clickable}
  await writeSummary(run, jobSummary(whole))
  await comment(run, whole)
}

function logFindings(findings: readonly Found[]): void {
  for (const {path, line, column, level, message, rule} of findings.slice(0, mostLines)) {
    log.info(`${path}:${line}:${column}  ${level}  ${message}  (${rule})`)
  }
  if (findings.length > mostLines)
    log.info(`and ${findings.length - mostLines} more, see the summary of the job`)
}

function outcomeOf(
  {event, inputs}: Run,
  {totals, corrected, others, coverage, unsure, silenced, configs, unread, changes}: News
) {
  const {serverUrl, owner, repo, runUrl, pull} = event
  const sha = pull?.head.sha ?? event.sha
  return {
    totals,
    corrected,
    others,
    coverage,
    unsure,
    silenced,
    configs,
    unread,
    runUrl,
    sha,
    scope: changes ? inputs.scope : 'all',
    failOn: inputs.failOn,
    pull: pull !== undefined,
    blob: `${serverUrl}/${owner}/${repo}/blob/${sha}/`
  } as const
}

/** Offers fixes in a review of an open pull request; says where each can be clicked. */
async function offerFixes(
  run: Run,
  {files, findings, changes}: News
): Promise<Map<Found, number> | undefined> {
  const {inputs, event} = run
  const {pull} = event
  if (!inputs.suggestions || !changes || !pull?.open || event.name !== 'pull_request') return undefined
  const suggestions = files.flatMap(({path, source}) => {
    const own = findings.filter(d => d.path === path)
    return suggest(path, source, own, changes.lists.get(path)?.added ?? new Set())
  })
  // On a first run without anything to offer there is nothing of ours to look for, either.
  if (suggestions.length === 0 && !mayHaveEarlierRun(run)) return undefined
  return withGitHub(run, 'suggestions', github => writeSuggestions(github, pull, suggestions, changes), {
    optional: suggestions.length === 0
  })
}

/** Whether an earlier run for this pull request may have left something behind. */
function mayHaveEarlierRun({event, env}: Run): boolean {
  return event.action !== 'opened' || Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) > 1
}

/** The comment of an open pull request: also of a clean one, if it adds entries. */
async function comment(run: Run, outcome: Outcome): Promise<void> {
  const {inputs, event} = run
  const {pull} = event
  if (!inputs.comment || !pull?.open || event.name !== 'pull_request') return
  const {findings, entries, caused, unsure, coverage} = outcome
  const says =
    findings.length + entries.length + caused.length > 0 || unsure !== undefined || isSilent(coverage)
  await withGitHub(run, 'the comment', github =>
    writeComment(github, pull.number, says ? commentBody(outcome) : undefined)
  )
}
