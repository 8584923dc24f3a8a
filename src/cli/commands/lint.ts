/**
 * `paperlint lint`: the offline rules.
 */

import {lint} from '../../lint.ts'
import {fileResultOf, summaryOf} from '../../report/results.ts'
import {plural} from '../../report/totals.ts'
import type {Results} from '../../report/types.ts'
import {narrow, type Found} from '../narrow.ts'
import type {Options} from '../options.ts'
import {patch} from '../patch.ts'
import {print, reportTargets} from '../print.ts'
import type {CommandRow} from '../program.ts'
import {repair} from '../repair.ts'
import {sources, type Source} from '../sources.ts'
import type {Terminal} from '../terminal.ts'
import {writeAtomic} from '../write.ts'

export const lintCommand: CommandRow = {
  name: 'lint',
  argument: '[files...]',
  does: 'check lists without network; the command meant where none is named',
  options: [
    'format',
    'output',
    'fix',
    'fixUnsafe',
    'diff',
    'rule',
    'quiet',
    'maxWarnings',
    'since',
    'baseline',
    'updateBaseline',
    'config',
    'noConfig',
    'stdinFilename',
    'color',
    'noColor'
  ],
  async run(names, options, terminal) {
    const to = reportTargets(options, terminal)
    let read = await sources(names, options, terminal)
    if (options.diff) await printPatches(read, options, terminal)
    else if (options.fix || options.fixUnsafe) read = await writeFixes(read, options, terminal)

    const found: Found[] = []
    for (const {text, path, absolute, config} of read) {
      const file = fileResultOf(await lint(text, {path, config}))
      found.push({file, ...(absolute !== undefined && {absolute})})
    }
    const summary = summaryOf(found.map(d => d.file))
    const files = await narrow(found, options, terminal)
    const results: Results = {version: 1, summary: {...summary, ...summaryOf(files)}, files}
    const repairedStdin = (options.fix || options.fixUnsafe) && names.includes('-')
    if (!options.diff && !repairedStdin) await print(results, to, options, terminal)
    return exitCode(results, options)
  }
}

/** 1 for errors, or more warnings than allowed. */
export function exitCode({summary: {errors, warnings}}: Results, {maxWarnings = Infinity}: Options): number {
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}

async function printPatches(read: readonly Source[], {fixUnsafe = false}: Options, {stdout}: Terminal): Promise<void> {
  for (const source of read) {
    const {text} = await repair(source, fixUnsafe)
    stdout.write(patch(source.text, text, source.path))
  }
}

/** Writes what the fixes changed; standard input goes to standard output. */
async function writeFixes(read: readonly Source[], {fixUnsafe = false}: Options, terminal: Terminal): Promise<Source[]> {
  const after: Source[] = []
  for (const source of read) {
    const {text, count} = await repair(source, fixUnsafe)
    if (!source.absolute) terminal.stdout.write(text)
    else if (text !== source.text) {
      await writeAtomic(source.absolute, text)
      terminal.stderr.write(`${source.path}: ${plural(count, 'finding')} fixed\n`)
    }
    after.push({...source, text})
  }
  return after
}
