/**
 * From a sweep to the issue.
 */

import type {ReadFile} from '../../lint.ts'
import type {LinkRecord} from '../../report/types.ts'
import type {Found} from '../changes/blame.ts'
import {log} from '../log.ts'
import {withGitHub, type Run} from '../run.ts'
import {claimOf, standingOf} from './claims.ts'
import {claimsOf, writeIssue, type RollingIssue} from './rolling.ts'
import {issueText, type CheckedLink} from './text.ts'

export interface Swept {
  files: readonly ReadFile[]
  /** Of the rules that ask the network. */
  findings: readonly Found[]
  links: readonly CheckedLink[]
  /** Where the lists name the links. */
  places: readonly LinkRecord[]
  /** Whether every link was asked about; otherwise nothing is closed. */
  complete: boolean
  /** What the issue remembers for the next run. */
  state: readonly unknown[]
}

/** Brings the issue up to date; `known` is the one that is there. */
export async function keepIssue(run: Run, known: RollingIssue | undefined, swept: Swept): Promise<void> {
  const {serverUrl, owner, repo, sha, runUrl} = run.event
  const {links} = swept
  const byUrl = new Map(links.map(d => [d.url, d]))
  const urlAt = urlsByPlace(swept.places)
  const urgent = swept.findings
    .filter(d => d.level !== 'hint' && d.rule !== 'no-unverified-link')
    .map(d => claimOf(d, urlAt, byUrl))
  const standing = standingOf(claimsOf(known), urgent, links)
  const text = issueText({
    ...swept,
    ...standing,
    day: new Date().toISOString().slice(0, 10),
    runUrl,
    blob: `${serverUrl}/${owner}/${repo}/blob/${sha}/`
  })
  if (!text) return
  const written = await withGitHub(run, 'the issue', github =>
    writeIssue(github, known, text, standing.silenced)
  )
  if (written) log.info(`The issue is up to date: ${written.url}`)
}

function urlsByPlace(records: readonly LinkRecord[]): (found: Found) => string | undefined {
  const urls = new Map(
    records.flatMap(({url, places}) => places.map(d => [`${d.path}:${d.line}:${d.column}`, url] as const))
  )
  return ({path, line, column}) => urls.get(`${path}:${line}:${column}`)
}
