/**
 * From a configuration file to a configuration.
 */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import {habitsFrom} from '../style/pinned.ts'
import {parseTemplate, TemplateError} from '../style/template.ts'
import {parseConfig, type ConfigDocument} from './document.ts'
import {ConfigError} from './error.ts'
import {explain} from './explain.ts'
import type {Guard} from './guard.ts'
import {wrongOption} from './options.ts'
import type {WithOverrides} from './overrides.ts'
import {merge, unknownRule} from './rules.ts'
import {schema} from './schema.ts'
import type {ConfigFile} from './types.ts'

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
      `${why === 'ENOENT' ? 'no such config file' : `cannot be read (${why})`}; name another one or use --no-config`,
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
  const {value, placeOf} = rooted(parseConfig(text, shown), path.basename(file))
  if (Array.isArray(value))
    throw new ConfigError('a config has keys and values, not a list', shown, placeOf([]))
  const result = v.safeParse(schema, value ?? {})

  if (!result.success) {
    const {reason, at} = explain(result.issues[0])
    throw new ConfigError(reason, shown, placeOf(at))
  }
  const error = (reason: string, at: (string | number)[]) => new ConfigError(reason, shown, placeOf(at))
  checkRules(result.output, options.rules, error)
  checkEntry(result.output, error)
  for (const [index, override] of (result.output.overrides ?? []).entries()) {
    const inside = (reason: string, at: (string | number)[]) => error(reason, ['overrides', index, ...at])
    checkRules(override, options.rules, inside)
    checkEntry(override, inside)
  }

  const {extends: parents = [], $schema: _, ...config} = result.output
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

/** The template of an entry is a small language of its own. */
function checkEntry(
  {entry}: Pick<ConfigFile, 'entry'>,
  error: (reason: string, at: (string | number)[]) => ConfigError
): void {
  try {
    if (entry !== undefined && !habitsFrom(parseTemplate(entry)))
      throw error('`entry` needs `{title}`, and every link closed', ['entry'])
  } catch (problem) {
    if (problem instanceof TemplateError) throw error(`\`entry\`: ${problem.message}`, ['entry'])
    throw problem
  }
}

/** In package.json the configuration is one field. */
function rooted(document: ConfigDocument, name: string): ConfigDocument {
  if (name !== 'package.json') return document
  const {paperlint} = document.value as {paperlint?: unknown}
  return {value: paperlint, placeOf: at => document.placeOf(['paperlint', ...at])}
}

function checkRules(
  {rules = {}}: Pick<ConfigFile, 'rules'>,
  known: readonly string[],
  error: (reason: string, at: (string | number)[]) => ConfigError
): void {
  for (const [id, setting] of Object.entries(rules)) {
    if (!known.includes(id)) throw error(unknownRule(id, known), ['rules', id])
    const wrong = wrongOption(id, (Array.isArray(setting) ? setting[1] : undefined) ?? {})
    if (wrong) throw error(wrong.reason, ['rules', id, 1, wrong.name])
  }
}
