/**
 * What a command reads, under its flags.
 */

import {rules} from '../../rules/index.ts'
import {unknownRule} from '../config/rules.ts'
import type {Config} from '../config/types.ts'
import {Problem} from '../sources/problem.ts'
import {readSources, type Source} from '../sources/sources.ts'
import type {Options} from './options.ts'
import type {Terminal} from './terminal.ts'

/** Reads what is named on the command line. Throws a `Problem` or a `ConfigError`. */
export function sources(
  names: readonly string[],
  {config, stdinFilename, rule = []}: Options,
  {cwd, stdin}: Terminal
): Promise<Source[]> {
  return readSources(names, {cwd, stdin, stdinFilename, config, over: {rules: ruleFlags(rule)}})
}

/** Reads `id=level` flags. Throws a `Problem`. */
function ruleFlags(flags: readonly string[]): NonNullable<Config['rules']> {
  return Object.fromEntries(
    flags.map(flag => {
      const [id = '', level = ''] = flag.split(/[=:]/).map(d => d.trim())
      if (!Object.hasOwn(rules, id))
        throw new Problem(`--rule ${flag}: ${unknownRule(id, Object.keys(rules))}`)
      if (level !== 'error' && level !== 'warn' && level !== 'hint' && level !== 'off') {
        throw new Problem(`--rule ${flag}: expected ${id}=error, warn, hint or off`)
      }
      return [id, level]
    })
  )
}
