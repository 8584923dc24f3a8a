/**
 * From the text of a configuration to what it says, checked: the schema, the rules and their options, and templates.
 */

import * as v from 'valibot'
import {habitsFrom} from '../style/pinned.ts'
import {parseTemplate, TemplateError} from '../style/template.ts'
import {parseConfig, type ConfigDocument} from './document.ts'
import {ConfigError} from './error.ts'
import {explain} from './explain.ts'
import {wrongOption} from './options.ts'
import {unknownRule} from './rules.ts'
import {schema} from './schema.ts'
import type {ConfigFile} from './types.ts'

/** A configuration without what it extends. */
export interface CheckedConfig {
  config: ConfigFile
  /** Makes an error for the value at a path of keys. */
  error: (reason: string, at: (string | number)[]) => ConfigError
}

export interface CheckOptions {
  /** As errors show the file; its ending says whether it is YAML. */
  shown: string
  /** Name of the file: in `package.json`, the configuration is the field `paperlint`. */
  name: string
  /** Ids that `rules` may name. */
  rules: readonly string[]
}

/** Reads and checks the text of a configuration. Throws a `ConfigError`. */
export function checkedConfig(text: string, {shown, name, rules}: CheckOptions): CheckedConfig {
  const {value, placeOf} = rooted(parseConfig(text, shown), name)
  if (Array.isArray(value))
    throw new ConfigError('a config has keys and values, not a list', shown, placeOf([]))
  const result = v.safeParse(schema, value ?? {})

  if (!result.success) {
    const {reason, at} = explain(result.issues[0])
    throw new ConfigError(reason, shown, placeOf(at))
  }
  const error = (reason: string, at: (string | number)[]) => new ConfigError(reason, shown, placeOf(at))
  checkRules(result.output, rules, error)
  checkEntry(result.output, error)
  for (const [index, override] of (result.output.overrides ?? []).entries()) {
    const inside = (reason: string, at: (string | number)[]) => error(reason, ['overrides', index, ...at])
    checkRules(override, rules, inside)
    checkEntry(override, inside)
  }
  return {config: result.output, error}
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
