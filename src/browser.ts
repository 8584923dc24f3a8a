/**
 * Paperlint without Node: what the command answers, as plain data that a web worker can send. No function asks the network.
 */

import {rules} from '../rules/index.ts'
import type {ConfigError} from './config/error.ts'
import type {Config} from './config/types.ts'
import {exports, type ExportName} from './export/formats.ts'
import type {ListStats} from './stats/print.ts'
import {statsOf} from './stats/stats.ts'
import {Kept} from './kept/kept.ts'
import {lint as lintUnverified, lintVerified, read, type ReadFile} from './lint.ts'
import {explainLine, type ExplainedPlace} from './model/explain-line.ts'
import {repaired, type Repaired} from './repair.ts'
import {contractOf} from './report/json.ts'
import {fileResultOf, summaryOf} from './report/results.ts'
import type {Results} from './report/types.ts'

export interface ListOptions {
  /** As results name the list; `README.md` if it is not given. */
  path?: string
  config?: Config
}

export interface LintOptions extends ListOptions {
  /**
   * Whether each fix is proven to change what it declares and nothing else, as the command does. That takes several times as long; without
   * it, a fix may be offered that `fix` refuses.
   */
  verify?: boolean
  /** Waited for before each reading of the text with some of the fixes; it may throw to end the trying. */
  pause?: () => Promise<void>
}

export interface FixOptions extends ListOptions {
  /** Also apply fixes that need review. */
  unsafe?: boolean
  /** Ids of the rules whose findings are fixed; all of them if it is not given. */
  rules?: readonly string[]
}

/** The findings in a text: the same data as `--format json` of the command. */
export async function lint(
  text: string,
  {path = standardPath, config = {}, verify = true, pause}: LintOptions = {}
): Promise<Results> {
  const options = {path, config}
  const linted = await (verify
    ? lintVerified(text, options, {kept, ...(pause && {pause})})
    : lintUnverified(text, options, kept))
  latest = {text, file: linted}
  const file = fileResultOf(linted)
  return contractOf({version: 1, summary: summaryOf([file]), files: [file]})
}

/** The text with its fixes, as `--fix` writes it, and how many findings were fixed. */
export function fix(
  text: string,
  {path = standardPath, config = {}, unsafe = false, rules}: FixOptions = {}
): Promise<Repaired> {
  const only = rules && {only: ({ruleId}: {ruleId?: string | undefined}) => rules.includes(ruleId ?? '')}
  return repaired(text, {path, config}, {unsafe, ...only}, kept)
}

/** The list as `export --format` prints it. */
async function exportAs(format: ExportName, text: string, path = standardPath): Promise<string> {
  const made = await exports[format]([readOnce(text, path)], new Map())
  return typeof made === 'string' ? made : [...made].join('')
}
export {exportAs as export}

/** How a line (from 1) was read: all places that it belongs to, smallest first; empty if it belongs to none. */
export function explain(text: string, line: number): ExplainedPlace[] {
  return explainLine(text.replace(/^\uFEFF/, ''), line)
}

/** Entries by year, venue and section: the same data as `stats --format json`. */
export function stats(text: string, path = standardPath): ListStats {
  const {list, counts} = readOnce(text, path)
  return {path, papers: counts.papers, stats: statsOf(list)}
}

/**
 * Reads and checks the text of a config file. `name` decides whether it is YAML or JSON. Overrides are left out, since they are for paths of a
 * repository. Throws a `ConfigError` with the place of the mistake.
 */
export async function readConfig(text: string, name = '.paperlintrc.yaml'): Promise<Config> {
  const {checkedConfig} = await import('./config/checked.ts')
  const {config, error} = checkedConfig(text, {shown: name, name, rules: Object.keys(rules)})
  const {extends: parents, $schema: _, overrides: __, ...own} = config
  if (parents !== undefined)
    throw error('`extends` does not work in a browser: copy the keys of that file into this config', [
      'extends'
    ])
  return own
}

const standardPath = 'README.md'

/** Texts come one after the other, each almost the one before: a list that is written, or that fixes are tried on. */
const kept = new Kept()

/** What was read last: lists are linted first, then shown as a table and counted. */
let latest: {text: string; file: ReadFile} | undefined

function readOnce(text: string, path: string): ReadFile {
  if (latest?.text === text && latest.file.path === path) return latest.file
  latest = {text, file: read(text, path, kept)}
  return latest.file
}

export type {Config, ConfigError, ExplainedPlace, ExportName, ListStats, Repaired, Results}
export type {FindingRecord} from './report/types.ts'
export {exportNames} from './export/formats.ts'
