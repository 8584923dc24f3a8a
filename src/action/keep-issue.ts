/**
 * From a sweep to the issue.
 */

import type {ReadFile} from '../lint.ts'
import type {Found} from './changes/blame.ts'
import {issueText, type CheckedLink} from './dead-links.ts'
import {log} from './log.ts'
import {writeIssue, type RollingIssue} from './rolling-issue.ts'
import {withGitHub, type Run} from './run.ts'

export interface Swept {
  files: readonly ReadFile[]
  findings: readonly Found[]
  links: readonly CheckedLink[]
  /** Whether every link was asked about; otherwise nothing is closed. */
  complete: boolean
  /** What the issue remembers for the next run. */
  state: readonly unknown[]
}

/** Brings the issue up to date; `known` is the one that is there. */
export async function keepIssue(run: Run, known: RollingIssue | undefined, swept: Swept): Promise<void> {
  const {serverUrl, owner, repo, sha, runUrl} = run.event
  const text = issueText({
    ...swept,
    day: new Date().toISOString().slice(0, 10),
    runUrl,
    blob: `${serverUrl}/${owner}/${repo}/blob/${sha}/`
  })
  if (!text) return
  const written = await withGitHub(run, 'the issue', github => writeIssue(github, known, text))
  if (written) log.info(`The issue is up to date: ${written.url}`)
}
