/**
 * Findings as annotations of a check run: all of them, in batches.
 */

import type {Found} from '../changes/blame.ts'
import {isForbidden, type GitHub} from '../github.ts'
import {cut} from '../untrusted.ts'
import {messageOf} from './annotations.ts'

const name = 'paperlint'

/** Annotations that GitHub accepts in one request. */
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
  /** By the lines of the commit. */
  findings: readonly Found[]
}

type Annotation = ReturnType<typeof annotationOf>

const levels = {error: 'failure', warn: 'warning', hint: 'notice'} as const satisfies Record<
  Found['level'],
  string
>

/**
 * Writes the check run of a commit: the one that an earlier run has left, or a new one. Returns how many findings are in it.
 *
 * @param create
 *   Whether one is made if there is none yet; otherwise only an older one is brought up to date.
 */
export async function writeCheck(
  github: GitHub,
  run: CheckRun,
  {create}: {create: boolean}
): Promise<number> {
  const known = await ownCheck(github, run.sha)
  if (!known && !create) return 0
  if (known?.conclusion === 'success' && run.conclusion === 'success') return 0
  const left = run.findings.length - most
  const annotations = run.findings.slice(0, most).map(annotationOf)
  const output = {
    title: cut(run.title, 255),
    summary:
      cut(run.summary, 60_000) + (left > 0 ? `\n\n${left} more findings are in the summary of the job.` : '')
  }
  const result = {...github.at, status: 'completed' as const, conclusion: run.conclusion}
  const fresh = known ? await without(github, known.id, annotations) : annotations
  const first = {...output, annotations: fresh.slice(0, batch)}
  const {data} = known
    ? await github.rest.checks.update({...result, check_run_id: known.id, output: first})
    : await github.rest.checks.create({...result, name, head_sha: run.sha, output: first})
  for (let i = batch; i < fresh.length; i += batch) {
    const next = {...output, annotations: fresh.slice(i, i + batch)}
    await github.rest.checks.update({...github.at, check_run_id: data.id, output: next})
  }
  return annotations.length
}

/** Our latest check run of a commit. A token that cannot read them has not written any. */
async function ownCheck({rest, at}: GitHub, ref: string) {
  try {
    const {data} = await rest.checks.listForRef({...at, ref, check_name: name, filter: 'latest'})
    return data.check_runs.find(d => d.name === name)
  } catch (error) {
    if (isForbidden(error)) return undefined
    throw error
  }
}

/** Annotations that a check run does not have yet; GitHub adds those of an update to those that are there. */
async function without(
  {rest, paginate, at}: GitHub,
  id: number,
  annotations: readonly Annotation[]
): Promise<Annotation[]> {
  if (annotations.length === 0) return []
  const there = await paginate(rest.checks.listAnnotations, {...at, check_run_id: id, per_page: 100})
  const known = new Set(there.map(d => keyOf(d)))
  return annotations.filter(d => !known.has(keyOf(d)))
}

function keyOf(of: {path: string; start_line: number; message: string | null}): string {
  return `${of.path}\n${of.start_line}\n${of.message}`
}

/** Columns only on one line, as the API demands. */
function annotationOf(finding: Found) {
  const {path, rule, level, line, endLine = line, column, endColumn} = finding
  return {
    path,
    start_line: line,
    end_line: endLine,
    ...(line === endLine && {start_column: column, end_column: Math.max(column, endColumn ?? column)}),
    annotation_level: levels[level],
    title: cut(`${name}: ${rule}`, 255),
    message: messageOf(finding)
  }
}
