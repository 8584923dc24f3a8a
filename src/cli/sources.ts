/**
 * What a command reads, under its flags.
 */

import {rules} from '../../rules/index.ts'
import {unknownRule} from '../config/rules.ts'
import {rulesOnly} from '../config/only.ts'
import {networkRules} from '../config/settings.ts'
import type {Config} from '../config/types.ts'
import {Problem} from '../sources/problem.ts'
import {readSources, type Source} from '../sources/sources.ts'
import type {Options} from './options.ts'
import type {Terminal} from './terminal.ts'

/** Reads what is named on the command line. Throws a `Problem` or a `ConfigError`. */
export async function sources(
  names: readonly string[],
  {config, stdinFilename, rule = [], only = []}: Options,
  terminal: Terminal
): Promise<Source[]> {
  const ids = only.map(d => ruleNamed(d, '--only'))
  const all = await readSources(names, {
    cwd: terminal.cwd,
    stdin: () => terminal.stdin,
    stdinFilename,
    config,
    over: {rules: ruleFlags(rule)}
  })
  return ids.length === 0 ? all : all.map(d => ({...d, config: rulesOnly(d.config, ids)}))
}

/** Checks that rules which need the network are only asked for together with it. Throws a `Problem`. */
export function offlineRulesOnly({only = [], links = false}: Options): void {
  const id = links ? undefined : only.find(d => networkRules.includes(d))
  if (id !== undefined) throw new Problem(`--only ${id}: this rule needs the network; add --links`)
}

/** The id, if there is such a rule. Throws a `Problem`. */
export function ruleNamed(id: string, flag: string): string {
  if (!Object.hasOwn(rules, id)) throw new Problem(`${flag} ${id}: ${unknownRule(id, Object.keys(rules))}`)
  return id
}

/** Reads `id=level` flags. Throws a `Problem`. */
function ruleFlags(flags: readonly string[]): NonNullable<Config['rules']> {
  return Object.fromEntries(
    flags.map(flag => {
      const [id = '', level = ''] = flag.split(/[=:]/).map(d => d.trim())
      if (!Object.hasOwn(rules, id))
        throw new Problem(`--rule ${flag}: ${unknownRule(id, Object.keys(rules))}`)
      if (level !== 'error' && level !== 'warn' && level !== 'hint' && level !== 'off') {
        throw new Problem(`--rule ${flag}: use ${id}=error, warn, hint or off`)
      }
      return [id, level]
    })
  )
}
