/**
 * `--print-config`: what holds for each file, after config files and flags.
 */

import {rules} from '../../rules/index.ts'
import {jsonText} from '../report/escape.ts'
import {shownPath} from '../sources/input.ts'
import type {Source} from '../sources/sources.ts'
import type {Terminal} from './terminal.ts'

/** Prints the configuration of each file as JSON, with the level of every rule. Gives the exit code. */
export function printConfig(lists: readonly Source[], {cwd, stdout}: Terminal): 0 {
  const files = lists.map(({path, configFile, config}) => ({
    path,
    configFile: configFile === undefined ? null : shownPath(configFile, cwd),
    config: {
      ...config,
      rules: Object.fromEntries(
        Object.entries(rules).map(([id, {level}]) => [id, config.rules?.[id] ?? level])
      )
    }
  }))
  stdout.write(jsonText({files}))
  return 0
}
