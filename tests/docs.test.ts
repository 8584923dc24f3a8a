import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {commands} from '../src/cli/commands.ts'
import {program} from '../src/cli/program.ts'
import type {Terminal} from '../src/cli/terminal.ts'
import {version} from '../src/version.ts'
import {inputTable, outputTable} from './action/readme-tables.ts'
import {paperlint} from './paperlint.ts'

const root = path.join(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const terminal: Terminal = {...process, cwd: root, env: {}}

/** Cells of a table cannot hold a bar. */
const cell = (text: string) => text.replaceAll('|', '\\|')

function commandTable(): string {
  return ['| command | |', '| --- | --- |', ...commands.map(d => `| \`${d.name}\` | ${cell(d.does)} |`)].join(
    '\n'
  )
}

/** Every option once, with the commands that take it. */
function optionTable(): string {
  const rows = new Map<string, {flags: string; about: string; commands: string[]}>()
  for (const command of program(terminal, () => {}).commands) {
    for (const {flags, description} of command.options) {
      const key = `${flags} ${description}`
      const row = rows.get(key) ?? {flags, about: description, commands: []}
      rows.set(key, {...row, commands: [...row.commands, command.name()]})
    }
  }
  const lines = [...rows.values()].map(
    ({flags, about, commands}) => `| \`${cell(flags)}\` | ${cell(about)} | ${commands.join(', ')} |`
  )
  return ['| option | | commands |', '| --- | --- | --- |', ...lines].join('\n')
}

/** What matters first in what the command prints for the reference list. */
async function output(): Promise<string> {
  const file = 'tests/fixtures/medical-imaging.md'
  const {stdout} = await paperlint([file], {cwd: root})
  const blocks = stdout.split('\n\n')
  const shown = [...blocks.slice(0, 5), '  …', blocks.at(-1) ?? '']
  return ['```console', `$ npx paperlint ${file}`, ...shown.join('\n\n').trimEnd().split('\n'), '```'].join(
    '\n'
  )
}

test('README.md is fresh: output, commands, options, inputs (npm run docs writes it)', async () => {
  const parts = {
    output: await output(),
    commands: commandTable(),
    options: optionTable(),
    inputs: inputTable(),
    outputs: outputTable()
  }
  const fresh = Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}\n${part}\n\n${end}`
      ),
    readme
  )
  await expect(fresh).toMatchFileSnapshot('../README.md')
})

test('README.md names the version that is released with it', () => {
  const [major] = version.split('.')
  const named = [...readme.matchAll(/rev: (\S+)|paperlint\/paperlint@(\S+)/g)].map(d => d[1] ?? d[2])
  expect(named).toEqual([`v${version}`, `v${major}`, `v${major}`])
})

describe('links of our own documents', () => {
  test.each(['README.md', '.github/contributing.md'])('%s', name => {
    const text = readFileSync(path.join(root, name), 'utf8').replace(/^```[^]*?^```|`[^`\n]*`/gm, '')
    const files = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(d => d[1] ?? '')
      .filter(d => !d.includes('{'))
    expect(files.filter(d => !existsSync(path.join(root, path.dirname(name), d)))).toEqual([])
  })
})
