import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {validate as Validate} from '@actions/languageservice'
import {rolldown} from 'rolldown'
import {afterAll, expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {parse} from 'yaml'

const root = path.join(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'language-service-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** Bundled first: the package imports JSON in a way that Node refuses. */
const bundle = await rolldown({input: '@actions/languageservice', platform: 'node', cwd: root})
await bundle.write({dir: folder, entryFileNames: 'service.mjs', chunkFileNames: '[name].mjs'})
const {validate} = (await import(pathToFileURL(path.join(folder, 'service.mjs')).href)) as {
  validate: typeof Validate
}

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as object

/** Our own Action is known; those of others cannot be looked up here. */
const actionsMetadataProvider = {
  fetchActionMetadata: async ({owner, path: at}: {owner: string; path?: string}) =>
    owner === 'paperlint' || owner === '.' || at === '.' ? action : undefined
}

/** What GitHub would say of a file, with its lines; each document needs an address of its own. */
async function complaints(text: string, name: string): Promise<string[]> {
  const document = TextDocument.create(`file:///repository/${name}`, 'yaml', 1, text)
  const found = await validate(document, {actionsMetadataProvider} as Parameters<typeof Validate>[1])
  return found
    .map(
      ({range, message}) =>
        `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`
    )
    .filter(d => !/Unable to resolve action `(?:actions|zizmorcore)\//u.test(d))
}

const files = [
  'action.yml',
  ...readdirSync(path.join(root, '.github/workflows')).map(d => `.github/workflows/${d}`),
  ...readdirSync(path.join(root, 'src/cli/workflows')).map(d => `src/cli/workflows/${d}`)
]

test.each(files)('%s is what GitHub takes', async file => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const name = file === 'action.yml' ? file : `.github/workflows/${file.replaceAll('/', '-')}`
  expect(await complaints(text, name)).toEqual([])
})

test.each([
  ['an unknown step', 'run: echo ${{ steps.nope.outputs.x }}', 'Context access might be invalid: nope'],
  ['an unknown key', 'rum: echo', "Unexpected value 'rum'"],
  ['an unknown input', 'uses: paperlint/paperlint@v1\n        with: {comand: links}', 'Invalid action input']
])('%s is found', async (what, step, message) => {
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`
  expect((await complaints(text, `.github/workflows/${what.replaceAll(' ', '-')}.yml`)).join('\n')).toContain(
    message
  )
})
