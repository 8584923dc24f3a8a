import {readFileSync, readdirSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, expect, test} from 'vitest'
import {fix} from '../../src/fixes/fix.ts'
import {markdownMessage} from '../../src/report/escape.ts'
import {readRuleDocs, renderRuleDocs} from '../../src/rule-docs.ts'
import {rules} from '../../rules/index.ts'
import {lintWith, places, readWith} from './test-rule.ts'

const folder = new URL('../../rules/', import.meta.url)
const ids = Object.keys(rules)
const files = readdirSync(folder).filter(d => d.endsWith('.ts') && d !== 'index.ts')
const tests = readdirSync(new URL('.', import.meta.url)).filter(
  d => d.endsWith('.test.ts') && d !== 'examples.test.ts'
)
const docs = new Map(
  files.map(d => [basename(d, '.ts'), readRuleDocs(readFileSync(new URL(d, folder), 'utf8'))])
)

test('every rule is a file, a line in the index and a test', () => {
  expect([...docs.keys()].sort()).toEqual([...ids].sort())
  expect(tests.map(d => basename(d, '.test.ts')).sort()).toEqual([...ids].sort())
})

test('rules/README.md is fresh (vitest -u writes it)', async () => {
  const all = Object.entries(rules).flatMap(([id, {level, network = false}]) => {
    const page = docs.get(id)
    return page ? [{...page, id, level, network}] : []
  })
  await expect(renderRuleDocs(all)).toMatchFileSnapshot('../../rules/README.md')
})

describe.each([...docs])('%s', (id, {summary, description, examples}) => {
  test('says what it finds and why, and shows both', () => {
    expect(summary).toMatch(/^Report [^]*\.$/)
    expect(description).not.toBe('')
    expect(examples.map(d => d.name)).toEqual(expect.arrayContaining(['good.md', 'bad.md']))
  })

  test.each(examples.filter(d => !d.name.startsWith('fixed')))(
    '$name',
    async ({name, text, options, findings}) => {
      const found = await lintWith(id, text, options)
      expect(places(found)).toEqual(findings)
      expect(found.length > 0).toBe(name.startsWith('bad'))
      // A copied address must not have the invisible characters that keep GitHub from linking it.
      for (const {message, note} of found)
        expect(markdownMessage(`${message} ${note ?? ''}`)).not.toContain('\u200b')
      const safe = found.some(d => d.fix?.safe)
      expect(!safe || examples.some(d => d.name === 'fixed.md'), 'a safe fix needs fixed.md').toBe(true)
    }
  )

  const pairs = examples.flatMap(({name, text}, index) => {
    const bad = examples.slice(0, index).findLast(d => d.name.startsWith('bad'))
    return name.startsWith('fixed') ? [{name, text, bad}] : []
  })
  test.for(pairs)('$name', async ({name, text, bad}) => {
    const read = (source: string) => readWith(id, source, bad?.options)
    const {source} = await fix(await read(bad?.text ?? ''), read, {unsafe: name === 'fixed-unsafe.md'})
    expect(source).toBe(text)
  })
})
