/**
 * Reports to the terminal and to files.
 */

import {ConfigError} from '../config/error.ts'
import {reports, reportsInPieces, type ReportName} from '../report/index.ts'
import type {Report, Results} from '../report/types.ts'
import {whatWasFound, whatWasRead} from '../report/totals.ts'
import {visible} from '../report/visible.ts'
import type {Options} from './options.ts'
import {isTooDeep, Problem, tooDeep} from '../sources/problem.ts'
import {repositoryOf} from './repository.ts'
import {colors, widthOf, type Terminal} from './terminal.ts'
import {writeAtomic} from './write.ts'

/** A format, and the file it goes to. */
export interface Target<Name extends string> {
  name: Name
  file: string | undefined
}

/** The formats of a report. */
export function reportTargets(options: Options, {env}: Terminal): Target<ReportName>[] {
  return targets(options, env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty')
}

/** Checks `--format` and `--output` together, before anything is read. Throws a `Problem`. */
export function targets<Name extends string>({format, output}: Options, standard: Name): Target<Name>[] {
  const all = (format ?? [standard]).map((value): Target<Name> => {
    const [name, ...file] = value.split('=') as [Name, ...string[]]
    return {name, file: file.join('=') || undefined}
  })
  const free = all.filter(d => !d.file)
  if (free.length > 1) {
    throw new Problem(
      `${free.length} formats for one output; name files for all but one: --format ${free[0]?.name}=<file>`
    )
  }
  if (output && free.length === 0) throw new Problem('every format has a file already; leave out --output')
  return all.map(d => ({...d, file: d.file ?? output}))
}

/** Writes a text or its pieces to the file of a target, else to standard output, no faster than it is read there. */
export async function put(
  text: string | Iterable<string>,
  {file}: Target<string>,
  {cwd, stdout}: Terminal
): Promise<void> {
  if (file !== undefined) return writeAtomic(file, text, cwd)
  if (typeof text === 'string') stdout.write(text)
  else
    for (const piece of text) {
      if (stdout.destroyed) return
      if (!stdout.write(piece)) await drained(stdout)
    }
}

/** Waits until a stream takes more, or nobody reads it any more. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  const events = ['drain', 'error', 'close']
  return new Promise(done => {
    const end = () => {
      for (const event of events) stream.off(event, end)
      done()
    }
    for (const event of events) stream.on(event, end)
    if (!stream.writableNeedDrain || stream.destroyed) end()
  })
}

/** Writes each report to its file or to the terminal. If none goes to the terminal, the totals go to standard error. */
export async function print(
  results: Results,
  to: readonly Target<ReportName>[],
  options: Options,
  terminal: Terminal,
  command?: string
): Promise<void> {
  const shown = options.quiet ? errorsOnly(results) : results
  const width = widthOf(terminal, 140)
  const isPage = to.some(d => d.name === 'html')
  const page = isPage ? {...(await repositoryOf(terminal)), date: today()} : {}
  for (const target of to) {
    const inPieces = await reportsInPieces[target.name]?.()
    if (inPieces) {
      await put(inPieces(shown), target, terminal)
      continue
    }
    const report: Report = await reports[target.name]()
    const color = target.file ? options.color === true : colors(terminal, options.color)
    const look = {color, width, all: options.all === true, ...(command !== undefined && {command}), ...page}
    await put(report(shown, look), target, terminal)
  }
  if (to.every(d => d.file)) {
    terminal.stderr.write(
      `${whatWasFound(results.summary)} · ${whatWasRead(results.summary)}: ${to.map(d => d.file).join(', ')}\n`
    )
  }
}

/** `2026-11-27 08:05 UTC`. */
function today(): string {
  return `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function errorsOnly(results: Results): Results {
  return {
    ...results,
    files: results.files.map(d => ({...d, findings: d.findings.filter(d => d.level === 'error')}))
  }
}

/** Says what went wrong: one line for what the user can put right, a stack for what we have to. Gives the exit code. */
export function printError(error: unknown, {stderr}: Terminal): 2 {
  if (error instanceof Problem || error instanceof ConfigError) {
    stderr.write(`paperlint: ${error.message.split('\n').map(visible).join('\n')}\n`)
    return 2
  }
  if (isTooDeep(error)) {
    stderr.write(`paperlint: ${tooDeep}\n`)
    return 2
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(
    `paperlint: crashed, please report it at https://github.com/paperlint/paperlint/issues\n ${text.split('\n').map(visible).join('\n')}\n`
  )
  return 2
}
