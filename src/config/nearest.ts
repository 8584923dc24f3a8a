/**
 * The configuration of a file: the one named, else the nearest.
 */

import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {findConfig} from './find.ts'
import type {Guard} from './guard.ts'
import type {WithOverrides} from './overrides.ts'

/** A configuration and where it was found. */
export interface FoundConfig {
  /** Absolute path of the config file, if there is one. */
  file: string | undefined
  config: WithOverrides
}

export interface NearestOptions {
  cwd: string
  /** A file, or `false` for no configuration at all. */
  named?: string | false | undefined
  /** Asked about every configuration file before it is read. With a guard, nothing above `cwd` is looked at. */
  guard?: Guard | undefined
}

/** Makes a function from a folder to its configuration, which reads each one once. It throws a `ConfigError`. */
export function configs({cwd, named, guard}: NearestOptions): (folder: string) => Promise<FoundConfig> {
  const known = new Map<string, Promise<WithOverrides>>()
  const show = (file: string) => path.relative(cwd, file).split(path.sep).join('/')

  return async folder => {
    const file =
      named === undefined
        ? await findConfig(folder, {guard, top: guard && cwd})
        : named === false
          ? undefined
          : path.resolve(cwd, named)
    if (file === undefined) return {file, config: {}}

    const {readConfig} = await import('./read.ts')
    const reading = known.get(file) ?? readConfig(file, {show, rules: Object.keys(rules), guard})
    known.set(file, reading)
    return {file, config: await reading}
  }
}
