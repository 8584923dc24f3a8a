/**
 * Every option, once: the parser, `--help` and the tables of the README come from here.
 */

import {InvalidArgumentError, Option} from 'commander'
import {reportNames} from '../report/index.ts'
import {kindNames} from '../updates/kinds.ts'
import {exportNames} from '../export/formats.ts'
import {statsNames} from './stats-formats.ts'

/** Options as the parser hands them to a command. */
export interface Options {
  format?: string[]
  output?: string
  fix?: boolean
  fixUnsafe?: boolean
  fixOnly?: string[]
  only?: string[]
  all?: boolean
  printConfig?: boolean
  json?: boolean
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
  /** Set by `paperlint links`. */
  linksOnly?: boolean
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
  authors?: string
  order?: 'newest-first' | 'oldest-first' | 'title'
  /** Path of the list to add to. */
  to?: string
  yes?: boolean
  with?: string[]
  dryRun?: boolean
  color?: boolean
}

const collect = (value: string, before: string[] = []) => [...before, value]

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Use a whole number.')
  return Number(value)
}

/** A repeatable format, or a format and the file it goes to. */
function formats(names: readonly string[], example: string): Option {
  const about = `output format: ${names.join(', ')}; repeatable, \`${example}\` writes to a file`
  return new Option('-f, --format <name>', about).argParser((value: string, before: string[] | undefined) => {
    if (!names.includes(value.split('=')[0] ?? '')) {
      throw new InvalidArgumentError(`Use one of ${names.join(', ')}.`)
    }
    return [...(before ?? []), value]
  })
}

/** What `init` sets up only if it is named, or if somebody agrees when asked. */
export const extras = ['badge', 'update', 'suggest', 'contributing', 'pre-commit'] as const

/** Headings of `--help`, in the order in which they are printed. */
export const groups = {
  fixing: 'Fixes:',
  rules: 'Rules:',
  scope: 'What is reported:',
  output: 'Output:',
  input: 'Files and config:',
  network: 'Links:',
  other: 'Options:'
} as const

const inGroup = (group: keyof typeof groups, flags: string, about: string) =>
  new Option(flags, about).helpGroup(groups[group])

/** Makes the options anew, since a command owns its own. */
export const options = {
  fix: () => inGroup('fixing', '--fix', 'apply safe fixes'),
  fixUnsafe: () => inGroup('fixing', '--fix-unsafe', 'also apply fixes that need review'),
  fixOnly: () =>
    inGroup('fixing', '--fix-only <rule>', 'apply the safe fixes of this rule only; repeatable').argParser(
      collect
    ),
  diff: () => inGroup('fixing', '--diff', 'print the fixes as a patch; write nothing'),
  watch: () => inGroup('input', '--watch', 'check again when a list or the config changes'),
  links: () => inGroup('network', '--links', 'also check every link'),
  recordLinks: () => inGroup('network', '--links', 'ask registries for the authors of papers'),
  only: () => inGroup('rules', '--only <rule>', 'run this rule only; repeatable').argParser(collect),
  rule: () =>
    inGroup('rules', '--rule <id=level>', 'set a rule to error, warn, hint or off; repeatable').argParser(
      collect
    ),
  since: () =>
    inGroup('scope', '--since <ref>', 'report only findings on lines that changed since a git ref'),
  baseline: () => inGroup('scope', '--baseline <file>', 'hide the findings that this file lists'),
  updateBaseline: () =>
    inGroup('scope', '--update-baseline', 'write the findings of this run to the baseline'),
  quiet: () => inGroup('scope', '--quiet', 'report errors only; the summary still counts the rest'),
  all: () => inGroup('scope', '--all', 'show every finding in full'),
  maxWarnings: () =>
    inGroup('scope', '--max-warnings <n>', 'exit with 1 if there are more warnings than this').argParser(
      count
    ),
  format: () => formats(reportNames, 'sarif=out.sarif').helpGroup(groups.output),
  exportFormat: () => formats(exportNames, 'bibtex=refs.bib').helpGroup(groups.output),
  statsFormat: () => formats(statsNames, 'svg=papers.svg').helpGroup(groups.output),
  output: () => inGroup('output', '-o, --output <file>', 'write to a file'),
  with: () =>
    new Option('--with <offers>', `also set up these, separated by commas: ${extras.join(', ')}`).argParser(
      collect
    ),
  color: () => inGroup('output', '--color', 'use colors, even if the output is not a terminal'),
  noColor: () => inGroup('output', '--no-color', 'do not use colors'),
  config: () => inGroup('input', '-c, --config <file>', 'use this config file'),
  noConfig: () => inGroup('input', '--no-config', 'ignore config files'),
  printConfig: () => inGroup('input', '--print-config', 'print the config of each file and exit'),
  stdinFilename: () =>
    inGroup('input', '--stdin-filename <name>', 'file name of what `-` reads from standard input'),
  offline: () => inGroup('network', '--offline', 'use only URLs and earlier results, not the network'),
  cache: () =>
    inGroup(
      'network',
      '--cache <file>',
      'file that keeps the results of link checks (default: .paperlint/links.jsonl)'
    ),
  noCache: () => inGroup('network', '--no-cache', 'do not read or write the cache'),
  budget: () =>
    inGroup(
      'network',
      '--budget <time>',
      'stop after this time, such as 90s, 10m or 1h; the next run checks the rest first'
    ),
  shard: () =>
    inGroup(
      'network',
      '--shard <i/n>',
      'check one share of the hosts, such as 1/4; `paperlint report` merges the shares'
    ),
  strictNetwork: () => inGroup('network', '--strict-network', 'exit with 3 if a registry does not answer'),
  check: () => new Option('--check', 'show what would change; exit with 1 if anything would'),
  kinds: () =>
    new Option(
      '--kinds <names>',
      `which updates to make, separated by commas: ${kindNames.join(', ')} (default: all)`
    ),
  dryRun: () => new Option('--dry-run', 'show what would be written'),
  json: () => inGroup('output', '--json', 'print JSON'),
  section: () => new Option('--section <title>', 'section to add the paper to'),
  title: () => new Option('--title <title>', 'title of the paper; skips the lookup'),
  venue: () => new Option('--venue <name>', 'venue of the paper'),
  year: () => new Option('--year <year>', 'year of the paper').argParser(count),
  order: () =>
    new Option('--order <name>', "use this order instead of the list's own").choices([
      'newest-first',
      'oldest-first',
      'title'
    ]),
  authors: () => new Option('--authors <names>', 'authors of the paper, separated by commas'),
  to: () => new Option('--to <file>', 'list to add the paper to'),
  yes: () => new Option('--yes', 'accept the defaults without asking')
}

/** Options of every command that judges lists. */
export const commonOptions = [
  'fix',
  'fixUnsafe',
  'fixOnly',
  'diff',
  'only',
  'rule',
  'since',
  'baseline',
  'updateBaseline',
  'quiet',
  'all',
  'maxWarnings',
  'format',
  'output',
  'color',
  'noColor',
  'config',
  'noConfig',
  'printConfig',
  'stdinFilename',
  'watch'
] as const

/** Options of every command that asks the network. */
export const linkOptions = ['offline', 'cache', 'noCache', 'budget', 'shard', 'strictNetwork'] as const
