/**
 * From a configuration file to a configuration.
 */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {checkedConfig} from './checked.ts'
import {ConfigError} from './error.ts'
import type {Guard} from './guard.ts'
import type {WithOverrides} from './overrides.ts'
import {merge} from './rules.ts'

export interface ReadOptions {
  /** Turns an absolute path into the one that errors show. */
  show: (file: string) => string
  /** Ids that `rules` may name. */
  rules: readonly string[]
  /** Asked about the file, and each one that it extends, before it is read. */
  guard?: Guard | undefined
}

/** Reads and checks a configuration, and what it extends. Throws a `ConfigError`. */
export function readConfig(file: string, options: ReadOptions): Promise<WithOverrides> {
  const unreadable = (why: string) =>
    new ConfigError(
      why === 'ENOENT'
        ? 'no such config file; name another one, or none to use the nearest'
        : `cannot be read (${why}); name another one`,
      options.show(file)
    )
  return readWith(file, options, [], unreadable)
}

async function readWith(
  file: string,
  options: ReadOptions,
  before: readonly string[],
  unreadable: (why: string) => ConfigError
): Promise<WithOverrides> {
  const shown = options.show(file)
  await options.guard?.(file)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error.code ?? error.message)
  })
  const {config: own, error} = checkedConfig(text, {shown, name: path.basename(file), rules: options.rules})

  const {extends: parents = [], $schema: _, ...config} = own
  let merged: WithOverrides = {}
  for (const [index, name] of [parents].flat().entries()) {
    const parent = path.resolve(path.dirname(file), name)
    const at = Array.isArray(parents) ? ['extends', index] : ['extends']
    if ([...before, file].includes(parent))
      throw error(`\`extends\` leads back to ${options.show(parent)}`, at)
    if (/^\w+:\/\//.test(name))
      throw error('`extends` must be a file, not a URL; keep a copy of it in the repository', at)
    if (!/\.(?:jsonc?|ya?ml)$/.test(parent))
      throw error('`extends` must be a .json, .jsonc, .yaml or .yml file', at)
    const missing = (why: string) =>
      error(
        `\`extends\` names ${options.show(parent)}, which ${why === 'ENOENT' ? 'does not exist' : `cannot be read (${why})`}`,
        at
      )
    merged = merge(merged, await readWith(parent, options, [...before, file], missing))
  }
  return merge(merged, config)
}
