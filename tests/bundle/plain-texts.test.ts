import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {withPlainTexts} from '../../scripts/bundle/plain-texts.ts'

test.each([
  [String.raw`String.raw${'`'}\p{L}+(?:论文)\n${'`'}`, String.raw`${'`'}\\p{L}+(?:论文)\\n${'`'}`],
  ['const a = String.raw`${b}\\.${c(String.raw`\\d`)}$`; d(a)', 'const a = `${b}\\\\.${c(`\\\\d`)}$`; d(a)'],
  ['String.raw`\\`\\${a}`', '`\\\\\\`\\\\\\${a}`'],
  ['tag`\\d` + `\\n`', 'tag`\\d` + `\\n`'],
  ['const a: string = "String.raw`"', 'const a: string = "String.raw`"']
])('%s becomes %s', (code, plain) => {
  expect(withPlainTexts(code)).toBe(plain)
})

test.each([
  'String.raw`a\\d\\\\${1 + 1}\\`$ $\\{ \\u2019 \\x`',
  'String.raw`${String.raw`\\${1}`}\\n`',
  'String.raw``'
])('%s says the same', code => {
  expect(runInNewContext(withPlainTexts(code))).toBe(runInNewContext(code))
})

test('the files that each run loads are ASCII', () => {
  const chunks = path.join(import.meta.dirname, '../../dist/chunks')
  const names = readdirSync(chunks).filter(d => /^(?:start|list|command)\.js$/.test(d))
  expect(names).toHaveLength(3)
  for (const name of names) expect(readFileSync(path.join(chunks, name), 'latin1')).toMatch(/^[\0-\x7f]*$/)
})
