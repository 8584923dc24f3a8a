/**
 * The table of commands. What a command does is loaded when it runs, so that `--help` loads no rule.
 */

import type {CommandRow} from './command.ts'
import {commonOptions, linkOptions} from './options.ts'

/** Every command; the first one is meant where none is named. */
export const commands: readonly [standard: CommandRow, ...others: CommandRow[]] = [
  {
    name: 'lint',
    argument: '[files...]',
    does: 'check lists without network; the command meant where none is named',
    options: ['fix', 'fixUnsafe', 'diff', 'watch', 'links', ...commonOptions, ...linkOptions],
    load: () => import('./commands/lint.ts')
  },
  {
    name: 'links',
    argument: '[files...]',
    does: 'ask the network about every link: registries in batches, then pages',
    options: ['fix', 'fixUnsafe', 'diff', ...commonOptions, ...linkOptions],
    load: () => import('./commands/links.ts')
  },
  {
    name: 'badge',
    argument: '[files...]',
    does: 'rewrite the counts: badges, sections, prose',
    options: ['check', 'config', 'noConfig', 'stdinFilename'],
    load: () => import('./commands/badge.ts')
  },
  {
    name: 'update',
    argument: '[files...]',
    does: 'update entries: venues of published preprints, moved and archived links, counts',
    options: ['kinds', 'dryRun', ...linkOptions.filter(d => d !== 'shard'), 'config', 'noConfig'],
    load: () => import('./commands/update.ts')
  },
  {
    name: 'init',
    argument: '[files...]',
    does: 'show what is learned of the list, write a config and the workflows',
    options: ['yes', 'dryRun'],
    load: () => import('./commands/init.ts')
  },
  {
    name: 'explain',
    argument: '[rule]',
    does: 'show the documentation of a rule, or the table of rules',
    options: ['color', 'noColor'],
    load: () => import('./commands/explain.ts')
  },
  {
    name: 'export',
    argument: '[files...]',
    does: 'print the list as data',
    options: ['exportFormat', 'output', 'config', 'noConfig', 'stdinFilename'],
    load: () => import('./commands/export.ts')
  },
  {
    name: 'add',
    argument: '<url...>',
    does: 'add a paper by its URL, in the style of the list; a repository behind it is its code',
    options: ['section', 'title', 'venue', 'year', 'dryRun', 'offline', 'config', 'noConfig'],
    load: () => import('./commands/add.ts')
  },
  {
    name: 'report',
    argument: '<results...>',
    does: 'merge results in JSON (of shards) and print them in any format',
    options: ['format', 'output', 'quiet', 'maxWarnings', 'color', 'noColor'],
    load: () => import('./commands/report.ts')
  }
]
