/**
 * `paperlint lint`: the offline rules, and with `--links` those that ask the network.
 */

import type {Config} from '../../config/schema.ts'
import {plural} from '../../report/totals.ts'
import type {Results} from '../../report/types.ts'
import {check} from '../check.ts'
import {ending} from '../ending.ts'
import {exitCode, resultsOf} from '../found.ts'
import type {Options} from '../options.ts'
import {patch} from '../patch.ts'
import {print, printError, reportTargets} from '../print.ts'
import type {Run} from '../command.ts'
import {repair} from '../repair.ts'
import type {Source} from '../../sources/sources.ts'
import {sources} from '../sources.ts'
import type {Terminal} from '../terminal.ts'
import {watch} from '../watch.ts'
import {writeAtomic} from '../write.ts'

export const run: Run = async (names, options, terminal) => {
  if (!options.watch) return (await lintOnce(names, options, terminal)).code

  const last = await lintOnce(names, options, terminal)
  const again = async () => {
    terminal.stdout.write('\n')
    last.code = await lintOnce(names, options, terminal).then(d => d.code, tell)
  }
  const tell = (error: unknown) => printError(error, terminal)
  await watch(last.files, again, terminal)
  return last.code
}

/**
 * Lints what is named; gives the exit code, and which files were read.
 *
 * @param narrow
 *   Leaves out the rules that the command does not judge by.
 */
export async function lintOnce(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
  narrow: (config: Config) => Config = d => d
): Promise<{code: number; files: string[]}> {
  const to = reportTargets(options, terminal)
  const read = await sources(names, options, terminal)
  const files = read.flatMap(d => d.absolute ?? [])
  const run = options.links ? await check(read, options, terminal) : undefined
  const links = run?.results
  const before = read.map(d => ({...d, config: narrow(d.config)}))
  const codeOf = (results: Results) => (run && ending(run, options, terminal)) ?? exitCode(results, options)

  if (options.diff) {
    for (const source of before) {
      const {text} = await repair(source, options, links)
      terminal.stdout.write(patch(source.text, text, source.path))
    }
    return {code: codeOf(await resultsOf(before, options, terminal, links)), files}
  }

  const fixing = options.fix === true || options.fixUnsafe === true
  const after = fixing ? await writeFixes(before, options, terminal, links) : before
  const results = await resultsOf(after, options, terminal, links)
  if (!fixing || files.length === before.length) await print(results, to, options, terminal)
  return {code: codeOf(results), files}
}

/** Writes what the fixes changed; standard input goes to standard output. */
async function writeFixes(
  before: readonly Source[],
  options: Options,
  {stdout, stderr}: Terminal,
  links: Parameters<typeof repair>[2]
): Promise<Source[]> {
  const after: Source[] = []
  for (const source of before) {
    const {text, count} = await repair(source, options, links)
    if (!source.absolute) stdout.write(text)
    else if (text !== source.text) {
      await writeAtomic(source.absolute, text)
      stderr.write(`${source.path}: ${plural(count, 'finding')} fixed\n`)
    }
    after.push({...source, text})
  }
  return after
}
