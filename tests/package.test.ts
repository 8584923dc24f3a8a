import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'

const root = path.join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, {default: string}>
  dependencies: Record<string, string>
}

/** What is behind an export of the package, as it is published. `npm run lib` builds it. */
const load = (name: string): Promise<Record<string, unknown>> => {
  const [key, file] = name === '.' ? ['.', ''] : ['./rules/*', name]
  const target = manifest.exports[key]?.default.replace('*', file) ?? ''
  return import(pathToFileURL(path.join(root, target)).href) as Promise<Record<string, unknown>>
}

describe.skipIf(!existsSync(path.join(root, 'lib')))('the published library', () => {
  test('is the preset, and what is behind the command', async () => {
    const {default: preset, ...rest} = await load('.')
    expect(preset).toMatchObject({plugins: expect.any(Array) as unknown})
    expect(Object.keys(rest).sort()).toEqual([
      'applyEdits',
      'fix',
      'lint',
      'listOf',
      'parse',
      'presetOf',
      'read'
    ])
  })

  test('lints', async () => {
    const {lint} = (await load('.')) as {
      lint: (text: string, options: {path: string}) => Promise<{findings: unknown[]}>
    }
    const text = '- [**ECCV 2022**] VPT:Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119)\n'
    const {findings} = await lint(text, {path: 'README.md'})
    expect(findings.map(String)).toEqual([expect.stringMatching(/^README\.md:1:22-1:23: .*`VPT: Visual`/)])
  })

  test.each(Object.keys(rules))('has the rule %s', async id => {
    const {default: rule} = await load(id)
    expect(rule).toHaveProperty('name', `paperlint:${id}`)
  })
})

test('depends on nothing but what its types name', () => {
  expect(Object.keys(manifest.dependencies)).toEqual([
    '@types/mdast',
    '@types/unist',
    'unified',
    'unified-lint-rule',
    'vfile',
    'vfile-message'
  ])
})
