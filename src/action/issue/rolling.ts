/**
 * The one issue that is kept up to date with the links that do not work.
 */

import {mayBeOurs} from '../comment.ts'
import type {GitHub} from '../github.ts'
import {hidden, readHidden} from '../untrusted.ts'
import {readClaims, type Claim, type Claims} from './claims.ts'
import type {IssueText} from './text.ts'

const marker = '<!-- paperlint:issue -->'

/** Label that the issue is found by; GitHub makes it with the issue. */
const label = 'paperlint'

export interface RollingIssue {
  number: number
  title: string
  body: string
  state: string
  /** Whether somebody closed it as not planned. */
  isRefused: boolean
  url: string
}

/**
 * Finds the issue, open or closed: the first open one, else the latest. Not by search, which lags. If two sweeps at once have opened two,
 * the later one is closed.
 */
export async function findIssue(github: GitHub): Promise<RollingIssue | undefined> {
  const {rest, at} = github
  const labelled = await ownIssues(github, {labels: label, state: 'all'})
  // Somebody may have taken the label away.
  const ours = labelled.length > 0 ? labelled : await ownIssues(github, {state: 'open'})
  const [first, ...doubles] = ours.filter(d => d.state === 'open')
  for (const {number} of doubles)
    await rest.issues.update({
      ...at,
      issue_number: number,
      body: `${marker}\nThe same is kept up to date in #${first?.number}.\n`,
      state: 'closed',
      state_reason: 'completed'
    })
  return first ?? ours.at(-1)
}

/** Our issues among those that GitHub lists, the oldest first. */
async function ownIssues(
  {rest, paginate, at}: GitHub,
  which: {labels?: string; state: 'open' | 'all'}
): Promise<RollingIssue[]> {
  const issues = await paginate(rest.issues.listForRepo, {...at, ...which, per_page: 100})
  return issues
    .filter(d => !d.pull_request && d.body?.startsWith(marker) && mayBeOurs(d))
    .map(({number, title, body, state, state_reason, html_url}) => ({
      number,
      title,
      body: body ?? '',
      state,
      isRefused: state === 'closed' && state_reason === 'not_planned',
      url: html_url
    }))
    .toSorted((a, b) => a.number - b.number)
}

/** State that the issue carries from run to run; unknown data, since anybody who may edit the issue may edit it. */
export function stateOf(issue: RollingIssue | undefined): unknown {
  return issue && readHidden('state', issue.body)
}

/** What the issue says; closed as not planned, all of it is silenced. */
export function claimsOf(issue: RollingIssue | undefined): Claims {
  const {open, silenced} = readClaims(issue && readHidden('claims', issue.body))
  if (issue?.isRefused) return {open: [], silenced: [...silenced, ...open]}
  return {open: issue?.state === 'open' ? open : [], silenced}
}

/**
 * Brings the issue to what is known now: creates, edits, closes (a body of `undefined`: nothing is left), or opens it again. Asks nothing of
 * GitHub if nothing changes.
 */
export async function writeIssue(
  github: GitHub,
  issue: RollingIssue | undefined,
  {title, body}: IssueText,
  silenced: readonly Claim[]
): Promise<{number: number; url: string} | undefined> {
  const {rest, at} = github
  if (body === undefined) {
    if (issue) await close(github, issue, silenced)
    return undefined
  }
  const text = `${marker}\n${body}`
  if (!issue) {
    const {data} = await rest.issues.create({...at, title, body: text, labels: [label]})
    const first = await findIssue(github)
    return {number: first?.number ?? data.number, url: first?.url ?? data.html_url}
  }
  const change = {...at, issue_number: issue.number, title, body: text}
  if (issue.state !== 'open') await rest.issues.update({...change, state: 'open', state_reason: 'reopened'})
  else if (issue.body !== text || issue.title !== title) await rest.issues.update(change)
  return issue
}

/** Nothing is left to say. In an issue that is closed already, only the silenced links are updated. */
async function close({rest, at}: GitHub, issue: RollingIssue, silenced: readonly Claim[]): Promise<void> {
  const claims = hidden('claims', {open: [], silenced})
  if (issue.state === 'open') {
    const said =
      'Nothing that was listed here is left: each link works again, was replaced, or was removed from the list. Closed by paperlint.'
    await rest.issues.update({
      ...at,
      issue_number: issue.number,
      body: `${marker}\n${said}\n${claims}\n`,
      state: 'closed',
      state_reason: 'completed'
    })
    return
  }
  const before = claimsOf(issue).silenced
  if (before.length === silenced.length) return
  const body = `${issue.body.replace(/<!-- paperlint:claims .*? -->\n?/u, '')}${claims}\n`
  await rest.issues.update({...at, issue_number: issue.number, body})
}
