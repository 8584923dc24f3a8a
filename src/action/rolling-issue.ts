/**
 * The one issue that is kept up to date with the links that do not work.
 */

import {mayBeOurs} from './comment.ts'
import type {GitHub} from './github.ts'
import {readHidden} from './untrusted.ts'

const marker = '<!-- paperlint:issue -->'

/** Label that the issue is found by; GitHub makes it with the issue. */
const label = 'paperlint'

export interface RollingIssue {
  number: number
  title: string
  body: string
  state: string
  url: string
}

/** Finds the issue, open or closed; the open one where there are several, else the latest. Search is not asked: it lags. */
export async function findIssue({rest, paginate, at}: GitHub): Promise<RollingIssue | undefined> {
  const issues = await paginate(rest.issues.listForRepo, {...at, labels: label, state: 'all', per_page: 100})
  const ours = issues
    .filter(d => !d.pull_request && d.body?.startsWith(marker) && mayBeOurs(d))
    .map(({number, title, body, state, html_url}) => ({
      number,
      title,
      body: body ?? '',
      state,
      url: html_url
    }))
  return ours.find(d => d.state === 'open') ?? ours.toSorted((a, b) => b.number - a.number)[0]
}

/** State that the issue carries from run to run; unknown data, since whoever may edit the issue may edit it. */
export function stateOf(issue: RollingIssue | undefined): unknown {
  return issue && readHidden('state', issue.body)
}

/**
 * Brings the issue to what is known now: creates, edits, closes (a body of `undefined`: nothing is left), or opens it again. Asks nothing of
 * GitHub where nothing changes.
 */
export async function writeIssue(
  {rest, at}: GitHub,
  issue: RollingIssue | undefined,
  {title, body}: {title: string; body: string | undefined}
): Promise<{number: number; url: string} | undefined> {
  if (body === undefined) {
    if (issue?.state === 'open') {
      const closed = `${marker}\nEvery link works again. Closed by paperlint.\n`
      await rest.issues.update({
        ...at,
        issue_number: issue.number,
        body: closed,
        state: 'closed',
        state_reason: 'completed'
      })
    }
    return undefined
  }
  const text = `${marker}\n${body}`
  if (!issue) {
    const {data} = await rest.issues.create({...at, title, body: text, labels: [label]})
    return {number: data.number, url: data.html_url}
  }
  const same = issue.body === text && issue.title === title
  if (issue.state !== 'open') {
    await rest.issues.update({
      ...at,
      issue_number: issue.number,
      title,
      body: text,
      state: 'open',
      state_reason: 'reopened'
    })
  } else if (!same) await rest.issues.update({...at, issue_number: issue.number, title, body: text})
  return issue
}
