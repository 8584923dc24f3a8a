/**
 * Findings as annotations of a check run: all of them, in batches.
 */

import type {Changes} from './changes.ts'
import type {Found} from './blame.ts'
import {messageOf} from './annotations.ts'
import type {GitHub} from './github.ts'
import {cut} from './untrusted.ts'

/** Annotations that GitHub takes with one request. */
const batch = 50

/** Enough for a page that people read; more requests would only cost. */
const most = 500

export interface CheckRun {
  /** Commit that the lines are numbered by. */
  sha: string
  conclusion: 'success' | 'failure' | 'neutral'
  title: string
  /** Markdown. */
  summary: string
  findings: readonly Found[]
  /** Absent where the files at hand are those of the commit. */
  changes: Changes | undefined
}

type Level = 'failure' | 'warning' | 'notice'

const levels = {error: 'failure', warn: 'warning', hint: 'notice'} as const satisfies Record<
  Found['level'],
  Level
>

/** Creates the check run, then adds the rest of the annotations. Returns how many findings are in it. */
export async function writeCheck(github: GitHub, run: CheckRun): Promise<number> {
  const annotations = await Promise.all(run.findings.slice(0, most).map(d => annotationOf(d, run.changes)))
  const left = run.findings.length - annotations.length
  const output = {
    title: cut(run.title, 255),
    summary:
      cut(run.summary, 60_000) + (left > 0 ? `\n\n${left} more findings are in the summary of the job.` : '')
  }
  const {data} = await github.rest.checks.create({
    ...github.at,
    name: 'paperlint',
    head_sha: run.sha,
    status: 'completed',
    conclusion: run.conclusion,
    output: {...output, annotations: annotations.slice(0, batch)}
  })
  for (let i = batch; i < annotations.length; i += batch) {
    await github.rest.checks.update({
      ...github.at,
      check_run_id: data.id,
      output: {...output, annotations: annotations.slice(i, i + batch)}
    })
  }
  return annotations.length
}

/** Columns only on one line, as the API demands. */
async function annotationOf(finding: Found, changes: Changes | undefined) {
  const {path, rule, level, column, endColumn} = finding
  const at = (line: number) => (changes ? changes.inHead(path, line) : line)
  const start_line = (await at(finding.line)) ?? finding.line
  const end_line = Math.max(start_line, (await at(finding.endLine ?? finding.line)) ?? start_line)
  return {
    path,
    start_line,
    end_line,
    ...(start_line === end_line && {start_column: column, end_column: Math.max(column, endColumn ?? column)}),
    annotation_level: levels[level],
    title: cut(`paperlint: ${rule}`, 255),
    message: messageOf(finding)
  }
}
