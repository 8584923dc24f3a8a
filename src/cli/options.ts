/**
 * Every option, once: the parser, `--help` and the tables of the README come from here.
 */

import {InvalidArgumentError, Option} from 'commander'
import {reportNames} from '../report/index.ts'
import {kindNames} from '../updates/kinds.ts'
import {exportNames} from './exports.ts'

/** Options as the parser hands them to a command. */
export interface Options {
  format?: string[]
  output?: string
  fix?: boolean
  fixUnsafe?: boolean
  diff?: boolean
  watch?: boolean
  /** Path of a file, or `false` for none. */
  config?: string | false
  rule?: string[]
  quiet?: boolean
  maxWarnings?: number
  since?: string
  baseline?: string
  updateBaseline?: boolean
  stdinFilename?: string
  links?: boolean
  offline?: boolean
  /** Path of a file, or `false` for none. */
  cache?: string | false
  budget?: string
  shard?: string
  strictNetwork?: boolean
  check?: boolean
  kinds?: string
  section?: string
  title?: string
  venue?: string
  year?: number
  yes?: boolean
  dryRun?: boolean
  color?: boolean
}

const collect = (value: string, before: string[] = []) => [...before, value]

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a number.')
  return Number(value)
}

/** A repeatable format, or a format and the file it goes to. */
function formats(names: readonly string[], example: string): Option {
  const about = `how to print: ${names.join(', ')}; repeatable, \`${example}\` prints into a file`
  return new Option('-f, --format <name>', about).argParser((value: string, before: string[] | undefined) => {
    if (!names.includes(value.split('=')[0] ?? '')) {
      throw new InvalidArgumentError(`Expected one of ${names.join(', ')}.`)
    }
    return [...(before ?? []), value]
  })
}

/** Makes the options anew, since a command owns its own. */
export const options = {
  format: () => formats(reportNames, 'sarif=out.sarif'),
  exportFormat: () => formats(exportNames, 'bibtex=refs.bib'),
  output: () => new Option('-o, --output <file>', 'print into a file'),
  fix: () => new Option('--fix', 'repair what is safe to repair'),
  fixUnsafe: () => new Option('--fix-unsafe', 'repair what a person should look at afterwards, too'),
  diff: () => new Option('--diff', 'print the repairs as a patch and write nothing'),
  config: () => new Option('-c, --config <file>', 'use this config file'),
  noConfig: () => new Option('--no-config', 'look for no config file'),
  rule: () =>
    new Option('--rule <id=level>', 'set a rule to error, warn, hint or off; repeatable').argParser(collect),
  quiet: () => new Option('--quiet', 'print errors only; the summary still counts the rest'),
  maxWarnings: () =>
    new Option('--max-warnings <n>', 'exit with 1 when there are more warnings').argParser(count),
  since: () => new Option('--since <ref>', 'only findings on lines changed since a git ref'),
  baseline: () => new Option('--baseline <file>', 'leave out the findings that this file knows'),
  updateBaseline: () => new Option('--update-baseline', 'write the findings of this run into the baseline'),
  stdinFilename: () => new Option('--stdin-filename <name>', 'name of what is read from `-`'),
  watch: () => new Option('--watch', 'check again whenever a file changes'),
  links: () => new Option('--links', 'also ask the network about every link'),
  offline: () => new Option('--offline', 'ask nobody; use only what earlier runs remember'),
  cache: () => new Option('--cache <file>', 'file that remembers answers (default: .paperlint/links.jsonl)'),
  noCache: () => new Option('--no-cache', 'remember no answers'),
  budget: () =>
    new Option('--budget <time>', 'stop asking after 90s, 10m or 1h; the rest is left for the next run'),
  shard: () =>
    new Option('--shard <i/n>', 'only this share of the hosts; `paperlint report` merges the shares'),
  strictNetwork: () => new Option('--strict-network', 'exit with 3 if a registry does not answer'),
  check: () => new Option('--check', 'only say what would change, exit with 1 when something would'),
  kinds: () =>
    new Option(
      '--kinds <names>',
      `which updates to make, separated by commas: ${kindNames.join(', ')} (default: all)`
    ),
  dryRun: () => new Option('--dry-run', 'only say what would be written'),
  section: () => new Option('--section <title>', 'where to add it'),
  title: () => new Option('--title <title>', 'title of the paper; nobody is asked then'),
  venue: () => new Option('--venue <name>', 'venue of the paper'),
  year: () => new Option('--year <year>', 'year of the paper').argParser(count),
  yes: () => new Option('--yes', 'ask nothing, take the defaults'),
  color: () => new Option('--color', 'print colours, terminal or not'),
  noColor: () => new Option('--no-color', 'print no colours')
}

/** Options of every command that judges lists. */
export const commonOptions = [
  'format',
  'output',
  'quiet',
  'maxWarnings',
  'rule',
  'since',
  'baseline',
  'updateBaseline',
  'config',
  'noConfig',
  'stdinFilename',
  'color',
  'noColor'
] as const

/** Options of every command that asks the network. */
export const linkOptions = ['offline', 'cache', 'noCache', 'budget', 'shard', 'strictNetwork'] as const
