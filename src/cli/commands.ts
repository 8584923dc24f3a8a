/**
 * The table of commands. What a command does is loaded when it runs, so that `--help` loads no rule.
 */

import type {CommandRow} from './command.ts'
import {commonOptions, linkOptions} from './options.ts'

/** Every command; the first one is the default. */
export const commands: readonly [standard: CommandRow, ...others: CommandRow[]] = [
  {
    name: 'lint',
    argument: '[files...]',
    does: 'check lists without using the network (the default command)',
    options: [...commonOptions, 'links', ...linkOptions],
    load: () => import('./commands/lint.ts')
  },
  {
    name: 'links',
    argument: '[files...]',
    does: 'check every link: papers and repositories in batches, then other pages',
    options: [...commonOptions, ...linkOptions],
    load: () => import('./commands/links.ts')
  },
  {
    name: 'badge',
    argument: '[files...]',
    does: 'correct the counts in badges, headings and text',
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
    does: 'show how the list is written, and set up a config and workflows',
    options: ['yes', 'with', 'dryRun'],
    load: () => import('./commands/init.ts')
  },
  {
    name: 'explain',
    argument: '[rules or file:line...]',
    does: 'explain a rule (toc), or how a line was read (README.md:53); without a name, list the rules',
    options: ['json', 'color', 'noColor'],
    load: () => import('./commands/explain.ts')
  },
  {
    name: 'export',
    argument: '[files...]',
    does: 'print the entries as JSON, CSL-JSON, BibTeX, RIS or CSV',
    options: ['exportFormat', 'output', 'recordLinks', ...linkOptions, 'config', 'noConfig', 'stdinFilename'],
    load: () => import('./commands/export.ts')
  },
  {
    name: 'add',
    argument: '<url...>',
    does: 'add papers by their URLs, written like the other entries; a repository after a paper is its code',
    options: [
      'to',
      'section',
      'title',
      'authors',
      'venue',
      'year',
      'dryRun',
      'offline',
      'config',
      'noConfig'
    ],
    load: () => import('./commands/add.ts')
  },
  {
    name: 'stats',
    argument: '[files...]',
    does: 'count papers by year, venue and section, and those with code',
    options: ['statsFormat', 'output', 'config', 'noConfig', 'stdinFilename'],
    load: () => import('./commands/stats.ts')
  },
  {
    name: 'sort',
    argument: '[files...]',
    does: 'move entries to their place in the order of the list',
    options: ['order', 'dryRun', 'config', 'noConfig'],
    load: () => import('./commands/sort.ts')
  },
  {
    name: 'report',
    argument: '<results...>',
    does: 'merge JSON results, such as those of shards, and print them in any format',
    options: ['format', 'output', 'quiet', 'all', 'maxWarnings', 'color', 'noColor'],
    load: () => import('./commands/report.ts')
  },
  {
    name: 'doctor',
    argument: '[files...]',
    does: 'show versions, config, lists and environment, for bug reports',
    options: ['config', 'noConfig'],
    load: () => import('./commands/doctor.ts')
  },
  {
    name: 'completion',
    argument: '<shell>',
    does: 'print a completion script for bash, zsh or fish',
    options: [],
    load: () => import('./commands/completion.ts')
  }
]
