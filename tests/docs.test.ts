import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {commands} from '../src/cli/commands.ts'
import {program} from '../src/cli/program.ts'
import type {Terminal} from '../src/cli/terminal.ts'
import {version} from '../src/version.ts'
import {inputTable, outputTable} from './action/readme-tables.ts'
import {paperlint} from './paperlint.ts'

const root = path.join(import.meta.dirname, '..')
const readText = (name: string) => readFileSync(path.join(root, name), 'utf8')
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

/** What the command prints for the reference list: the first finding of three rules, and the totals. */
async function output(): Promise<string> {
  const file = 'tests/fixtures/medical-imaging.md'
  const {stdout} = await paperlint([file], {cwd: root})
  const blocks = stdout.split('\n\n')
  const rules = Map.groupBy(blocks.slice(1, 9), d => /\s([a-z]+(?:-[a-z]+)+) · --fix/.exec(d)?.[1])
  const first = [...rules.values()].slice(0, 3).map(d => d[0] ?? '')
  const shown = [blocks[0] ?? '', ...first, '  …', blocks.at(-1) ?? '']
  return ['```console', `$ npx paperlint ${file}`, ...shown.join('\n\n').trimEnd().split('\n'), '```'].join(
    '\n'
  )
}

/** Parts that are generated, by the document that has them. */
const generated: Readonly<Record<string, Readonly<Record<string, () => string | Promise<string>>>>> = {
  'README.md': {output},
  'docs/commands.md': {commands: commandTable, options: optionTable},
  'docs/action.md': {inputs: inputTable, outputs: outputTable}
}

test.each(Object.entries(generated))('%s is fresh (npm run docs writes it)', async (file, parts) => {
  let text = readText(file)
  for (const [name, make] of Object.entries(parts)) {
    const part = await make()
    const marked = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)
    expect(text).toMatch(marked)
    text = text.replace(marked, (_, start: string, end: string) => `${start}\n${part}\n\n${end}`)
  }
  await expect(text).toMatchFileSnapshot(`../${file}`)
})

const documents = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter(d => d.endsWith('.md'))
    .map(d => `docs/${d}`)
]

test('documents name the version that is released with them', () => {
  const [major] = version.split('.')
  const text = documents.map(readText).join('\n')
  const named = [...text.matchAll(/rev: (\S+)|paperlint\/paperlint@(\S+)/g)].map(d => d[1] ?? d[2])
  expect(new Set(named)).toEqual(new Set([`v${version}`, `v${major}`]))
})

test('README.md leads to every document', () => {
  const linked = [...readText('README.md').matchAll(/\]\((docs\/[\w-]+\.md)\)/g)].map(d => d[1])
  expect(new Set(linked)).toEqual(new Set(documents.slice(1)))
})

test('commands in the documents exist', () => {
  const used = documents.flatMap(d =>
    [...readText(d).matchAll(/npx paperlint(?:@0)? ([a-z]+)(?![\w/.])/g)].map(d => d[1] ?? '')
  )
  const known = new Set(commands.map(d => d.name))
  expect(used.length).toBeGreaterThan(10)
  expect(used.filter(d => !known.has(d))).toEqual([])
})

describe('links of our own documents', () => {
  test.each([...documents, '.github/contributing.md', 'rules/README.md'])('%s', name => {
    const text = readText(name).replace(/^(`{3,})[^]*?^\1|`[^`\n]*`/gm, '')
    const files = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(d => d[1] ?? '')
      .filter(d => !d.includes('{'))
    expect(files.filter(d => !existsSync(path.join(root, path.dirname(name), d)))).toEqual([])
  })
})
