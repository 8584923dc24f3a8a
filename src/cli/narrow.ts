/**
 * Leaves out findings on old lines, and known ones.
 */

import {baselineText, readBaseline, standardBaseline, withoutKnown} from '../baseline.ts'
import {plural} from '../text/numbers.ts'
import type {FileResult} from '../report/types.ts'
import type {Options} from './options.ts'
import {writeAtomic} from './write.ts'

/** What was found in a file on disk (or in standard input, which has no absolute path). */
export interface Found {
  absolute: string | undefined
  file: FileResult
}

/** Where files are looked up, and where to say what was left out. */
export interface Place {
  cwd: string
  stderr: {write(text: string): unknown}
}

/** Applies `--since`, `--update-baseline`, and the baseline of `--baseline` or of the configuration. Throws a `Problem`. */
export async function narrow(
  found: readonly Found[],
  options: Options,
  {cwd, stderr}: Place,
  configured?: string
): Promise<FileResult[]> {
  const {since, updateBaseline} = options
  const named = options.baseline ?? configured
  const baseline = named ?? (updateBaseline ? standardBaseline : undefined)
  let files = found.map(d => d.file)

  if (baseline !== undefined) {
    const known = await readBaseline(baseline, cwd).catch((error: unknown) => {
      if (!updateBaseline) throw error
      return {}
    })
    const before = countOf(files)
    if (updateBaseline) {
      await writeAtomic(baseline, baselineText(files, known), cwd)
      stderr.write(
        `${baseline}: ${plural(before, 'finding')} recorded; hide them with --baseline ${baseline}\n`
      )
    }
    files = updateBaseline ? files.map(d => ({...d, findings: []})) : withoutKnown(files, known)
    const left = before - countOf(files)
    if (!updateBaseline && left > 0) stderr.write(`${baseline}: ${plural(left, 'known finding')} hidden\n`)
  }
  if (since !== undefined) {
    const {changedLines, isOn} = await import('./since.ts')
    const all = files
    files = await Promise.all(
      found.map(async ({absolute}, index) => {
        const file = all[index]!
        if (!absolute) return file
        const lines = await changedLines(absolute, since)
        return {...file, findings: file.findings.filter(d => isOn(lines, d))}
      })
    )
  }
  return files
}

function countOf(files: readonly FileResult[]): number {
  return files.reduce((sum, d) => sum + d.findings.length, 0)
}
