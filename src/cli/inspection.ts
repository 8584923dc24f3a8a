/**
 * One inspection of lists: they are read, checked, fixed if asked, and reported.
 */

import type {Config} from '../config/types.ts'
import {plural} from '../text/numbers.ts'
import type {Source} from '../sources/sources.ts'
import {check} from './check.ts'
import {conclude} from './conclude.ts'
import {ending} from './ending.ts'
import {resultsOf} from './found.ts'
import type {Options} from './options.ts'
import {patch} from './patch.ts'
import {print, reportTargets} from './print.ts'
import {printConfig} from './print-config.ts'
import {readingsOf} from './readings.ts'
import {repair} from './repair.ts'
import {shownOf, type Shown} from './shown.ts'
import {offlineRulesOnly, ruleNamed, sources} from './sources.ts'
import type {Terminal} from './terminal.ts'
import {writeAtomic} from './write.ts'

/** What an inspection results in. */
export interface Inspection {
  /** Exit code. */
  code: number
  /** The lists as they are now. */
  lists: readonly Source[]
}

/** Inspects what is named. `part` narrows the configuration to what a command is about. Throws a `Problem` or a `ConfigError`. */
export async function inspect(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
  part = (config: Config) => config
): Promise<Inspection> {
  offlineRulesOnly(options)
  const fixOnly = options.fixOnly?.map(d => ruleNamed(d, '--fix-only'))
  const to = reportTargets(options, terminal)
  const read = (await sources(names, options, terminal)).map(d => ({...d, config: part(d.config)}))
  if (options.printConfig) return {code: printConfig(read, terminal), lists: read}

  const readings = readingsOf(read)
  const run = options.links ? await check(read, options, terminal, readings) : undefined
  const links = run?.results
  const fixing = options.fix === true || options.fixUnsafe === true || fixOnly !== undefined
  const isShown = await shownOf(read, options, terminal, links)
  if (options.diff) {
    for (const source of read) {
      const {text} = await repair(source, options, links, isShown(source.path))
      terminal.stdout.write(patch(source.text, text, source.path))
    }
    const results = await resultsOf(read, options, terminal, links)
    const code = (run && ending(run, options, terminal)) ?? conclude(results, names, options, terminal)
    return {code, lists: read}
  }

  const lists = fixing ? await writeFixes(read, options, terminal, links, isShown) : read
  const found = await resultsOf(lists, options, terminal, links, readings)
  const missing = run?.aborted?.message ?? run?.problems.find(d => d.about !== 'cache')?.message
  const results = missing === undefined ? found : {...found, incomplete: missing}
  const printed = !fixing || lists.every(d => d.absolute !== undefined)
  if (printed) await print(results, to, options, terminal, commandOf(names, options))
  const code = (run && ending(run, options, terminal)) ?? conclude(results, names, options, terminal)
  return {code, lists}
}

/** The command as it was called, to which an option can be added. */
function commandOf(names: readonly string[], {links, linksOnly}: Options): string {
  const quoted = names.map(d => (/^[\w@%+=:,./*-]+$/.test(d) ? d : `'${d.replaceAll("'", `'\\''`)}'`))
  return [
    'npx paperlint',
    ...(linksOnly ? ['links'] : []),
    ...quoted,
    ...(links && !linksOnly ? ['--links'] : [])
  ].join(' ')
}

/** Writes what the fixes changed; standard input goes to standard output. */
async function writeFixes(
  before: readonly Source[],
  options: Options,
  {stdout, stderr}: Terminal,
  links: Parameters<typeof repair>[2],
  isShown: Shown
): Promise<Source[]> {
  const after: Source[] = []
  for (const source of before) {
    const {text, count} = await repair(source, options, links, isShown(source.path))
    if (!source.absolute) stdout.write(text)
    else if (text !== source.text) {
      await writeAtomic(source.absolute, text)
      stderr.write(`${source.path}: ${plural(count, 'finding')} fixed\n`)
    }
    after.push({...source, text})
  }
  return after
}
