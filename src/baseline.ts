/**
 * Known findings, kept in a file: named by paper and rule, so that they stay known when lines move.
 */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import {paperOf} from './report/paper.ts'
import type {FileResult, FindingRecord, SuppressedRecord} from './report/types.ts'
import {Problem, reasonOf} from './sources/problem.ts'

/** How often each finding is known: path → rule → paper → count. */
export type Baseline = Record<string, Record<string, Record<string, number>>>

const schema = v.object({
  version: v.literal(1),
  files: v.record(v.string(), v.record(v.string(), v.record(v.string(), v.number())))
})

export const standardBaseline = '.paperlint-baseline.json'

/** Reads a baseline. Throws a `Problem`. */
export async function readBaseline(file: string, cwd: string): Promise<Baseline> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT'
    throw new Problem(
      missing
        ? `no baseline ${file}; write it with --update-baseline`
        : `cannot read ${file}: ${reasonOf(error)}`
    )
  })
  try {
    return v.parse(schema, JSON.parse(text)).files
  } catch {
    throw new Problem(`${file} is not a baseline; write it again with --update-baseline`)
  }
}

/** Tells of one finding after the other of a file whether the baseline knows it, as often as it does. */
export function knownIn(baseline: Baseline, path: string): (finding: FindingRecord) => boolean {
  const left = structuredClone(baseline[path] ?? {})
  return finding => {
    const papers = left[finding.rule]
    const count = papers?.[paperOf(finding)] ?? 0
    if (papers && count > 0) papers[paperOf(finding)] = count - 1
    return count > 0
  }
}

/** Moves the findings that the baseline knows to the suppressed ones. */
export function withoutKnown(files: readonly FileResult[], baseline: Baseline): FileResult[] {
  return files.map(file => {
    const isKnown = knownIn(baseline, file.path)
    const findings: FindingRecord[] = []
    const suppressed: SuppressedRecord[] = [...(file.suppressed ?? [])]
    for (const finding of file.findings) {
      if (isKnown(finding)) suppressed.push({finding, kind: 'external', reason: 'Known by the baseline'})
      else findings.push(finding)
    }
    return {...file, findings, suppressed}
  })
}

/** The baseline with the findings of these files instead of what it knew of them, as text. */
export function baselineText(files: readonly FileResult[], before: Baseline): string {
  const next: Baseline = {...before}
  for (const {path, findings} of files) {
    const known: Baseline[string] = {}
    for (const finding of findings) {
      const papers = (known[finding.rule] ??= {})
      const paper = paperOf(finding)
      papers[paper] = (papers[paper] ?? 0) + 1
    }
    next[path] = known
    if (findings.length === 0) delete next[path]
  }
  return JSON.stringify({version: 1, files: next}, sortedKeys, 2) + '\n'
}

/** Keeps the file the same from run to run. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'version' in value) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
