/**
 * Other linters of Markdown, if they are installed in a folder that `PAPERLINT_BENCH_PEERS` names.
 */

import {existsSync} from 'node:fs'
import path from 'node:path'

const folder = process.env['PAPERLINT_BENCH_PEERS']

/** Scripts below `node_modules`, and how they are called. */
const scripts: Readonly<
  Record<string, {script: string; options: readonly string[]; plugins?: readonly string[]}>
> = {
  'markdownlint-cli2': {script: 'markdownlint-cli2/markdownlint-cli2-bin.mjs', options: []},
  'remark-cli': {
    script: 'remark-cli/cli.js',
    options: ['--quiet', '--no-stdout'],
    plugins: ['remark-gfm', 'remark-preset-lint-recommended']
  },
  'awesome-lint': {script: 'awesome-lint/cli.js', options: []}
}

/** Commands that lint a file, by name. */
export function peersFor(file: string): Record<string, readonly string[]> {
  if (folder === undefined) return {}
  const all = Object.entries(scripts).map(([name, {script, options, plugins = []}]) => ({
    name,
    args: [
      path.resolve(folder, 'node_modules', script),
      ...options,
      ...plugins.flatMap(d => ['--use', path.resolve(folder, 'node_modules', d, 'index.js')]),
      file
    ]
  }))
  return Object.fromEntries(all.filter(d => existsSync(d.args[0] ?? '')).map(d => [d.name, d.args]))
}
