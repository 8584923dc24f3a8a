/**
 * The bundles search common texts with expressions that know common letters only: they must find the same.
 */

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {commonCharacters, commonSource, Lettered, properties} from '../../scripts/bundle/lettered/pattern.ts'
import {letteredIn, withLettered} from '../../scripts/bundle/lettered/plugin.ts'

const root = path.join(import.meta.dirname, '../..')
const all = Array.from({length: 0x1_0000}, (_, code) => String.fromCharCode(code))
const common = all.filter(d => new RegExp(`[${commonCharacters}]`).test(d))

test.each(Object.keys(properties))('%s has the same common characters', name => {
  for (const [source, flags] of [
    [String.raw`\p{${name}}`, ''],
    [String.raw`\P{${name}}`, ''],
    [String.raw`[^\p{${name}}x]`, ''],
    [String.raw`\p{${name}}`, 'i'],
    [String.raw`[^\p{${name}}x]`, 'i']
  ] as const) {
    const full = new RegExp(source, `${flags}u`)
    const own = new RegExp(commonSource(source) ?? '', flags)
    expect(common.filter(d => full.test(d) !== own.test(d))).toEqual([])
  }
})

test.each([
  String.raw`[\P{L}]`,
  String.raw`\p{Script=Greek}`,
  String.raw`\p{L}\u{1f600}`,
  String.raw`\p{L}[😀]`,
  '[a-z]'
])('%s has no other form', source => {
  expect(commonSource(source)).toBeUndefined()
})

const sources = ['src', 'rules'].flatMap(folder =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(d => d.endsWith('.ts'))
    .map(d => readFileSync(path.join(root, folder, d), 'utf8'))
)
const literals = sources.flatMap(code =>
  letteredIn(code)
    .filter(d => d.isLiteral)
    .map(d => JSON.parse(`[${d.args}]`) as [string, string])
)
const list = readFileSync(path.join(root, 'tests/fixtures/medical-imaging.md'), 'utf8')
const parts = [
  ...common,
  ...list.split(/(?<=\s)|(?=\s)/),
  ' ',
  ' ',
  '. ',
  ', ',
  'A. ',
  'É',
  'Å',
  'et al',
  '2021'
]

test('every expression of the sources finds the same in common texts', () => {
  expect(literals.length).toBeGreaterThan(100)
  const pairs = literals.flatMap(([source, flags]) => {
    const own = commonSource(source)
    const steps = flags.includes('g') ? flags : `${flags}g`
    return own === undefined
      ? []
      : [[new RegExp(source, steps), new RegExp(own, steps.replace('u', ''))] as const]
  })
  const isCommon = new RegExp(`^[${commonCharacters}]*$`)
  const text = fc.array(fc.constantFrom(...parts), {maxLength: 12}).map(d => d.join(''))
  const found = (pattern: RegExp, d: string) =>
    Array.from(d.matchAll(pattern), ({index, ...rest}) => [index, rest])
  fc.assert(
    fc.property(
      text.filter(d => isCommon.test(d)),
      d => {
        for (const [full, own] of pairs)
          expect([full.source, found(own, d)]).toEqual([full.source, found(full, d)])
      }
    ),
    {numRuns: 300}
  )
})

describe.each(['Où est Émile', 'Где Émile', ''])('in `%s`, it is like any other expression', text => {
  const full = /\p{Lu}(\p{L})/gu
  const own = () => new Lettered(full.source, full.flags) as unknown as RegExp
  test.each<[string, (pattern: RegExp) => unknown]>([
    ['test', d => d.test(text)],
    ['exec', d => [d.exec(text), d.exec(text)]],
    ['match', d => text.match(d)],
    ['matchAll', d => [...text.matchAll(d)]],
    ['replace', d => [text.replace(d, '$1'), text.replace(d, e => `<${e}>`)]],
    ['replaceAll', d => text.replaceAll(d, '$1')],
    ['search', d => text.search(d)],
    ['split', d => [text.split(d), text.split(d, 2)]],
    ['made another of', d => new RegExp(d.source, d.flags)]
  ])('%s', (_, ask) => {
    expect(ask(own())).toEqual(ask(new RegExp(full.source, full.flags)))
  })
})

test.each(['aé😀b', 'где😀', ''])('in `%s`, it finds empty matches like any other expression', text => {
  const full = /\p{L}?/gu
  const own = new Lettered(full.source, full.flags) as unknown as RegExp
  expect([...text.matchAll(own)]).toEqual([...text.matchAll(full)])
  expect([...text.matchAll(own)]).toEqual([...text.matchAll(full)])
})

describe('in a module, it replaces', () => {
  const made = (code: string) => withLettered(code)?.replace(/^import .*\n/, '')

  test.each([
    [
      'a constant',
      'const a = /\\p{L}/u',
      'const $lettered0 = new $Lettered("\\\\p{L}", "u")\nconst a = $lettered0'
    ],
    [
      'a literal in a function, made once',
      "const f = (d: string) => d.replace(/é\\p{L}/gu, '')",
      'const $lettered0 = new $Lettered("é\\\\p{L}", "gu")\nconst f = (d: string) => d.replace($lettered0, \'\')'
    ],
    [
      'what is put together',
      "const a = new RegExp(`${b}\\\\p{L}`, 'iu')",
      "const a = new $Lettered(`${b}\\\\p{L}`, 'iu')"
    ],
    [
      'what is made of each part of a constant',
      "const a = ['\\\\p{L}', b].map(d => new RegExp(d, 'iu'))",
      "const a = ['\\\\p{L}', b].map(d => new $Lettered(d, 'iu'))"
    ]
  ])('%s', (_, code, replaced) => {
    expect(made(code)).toBe(replaced)
  })

  test.each([
    ['one without such letters', 'const a = /[a-z]/u'],
    ['one that knows its place', 'const a = /\\p{L}/uy'],
    [
      'one that a function searches with step by step',
      'function f() { const a = /\\p{L}/gu; while (a.test(b)) c() }'
    ],
    ['one that is put together each time', "const f = (b: string) => new RegExp(b + '\\\\p{L}', 'u')"],
    [
      'one that is made in a function of several statements',
      "const a = ['\\\\p{L}'].map(d => { const e = new RegExp(d, 'gu'); return f(e) })"
    ],
    ['one that a function makes of each part', "const f = () => ['\\\\p{L}'].map(d => new RegExp(d, 'u'))"],
    ['one whose flags are not known', 'const a = new RegExp("\\\\p{L}", flags)']
  ])('not %s', (_, code) => {
    expect(made(code)).toBeUndefined()
  })
})

describe('in a bundle with all expressions replaced', () => {
  const made = (code: string) => withLettered(code, true)?.replace(/^import .*\n/m, '')

  test.each([
    [
      'is one without letters',
      'const a = /b/i',
      'const $lettered0 = new $Lettered("b", "i")\nconst a = $lettered0'
    ],
    [
      'is one that a text is searched with',
      "const f = (d: string) => d.replace(/b/g, '')",
      'const $lettered0 = new $Lettered("b", "g")\nconst f = (d: string) => d.replace($lettered0, \'\')'
    ]
  ])('%s', (_, code, replaced) => {
    expect(made(code)).toBe(replaced)
  })

  test.each([
    ['one that others may search with step by step', 'const a = /b/g'],
    ['one that a function gets', 'f(/b/g)'],
    ['one of a command', '#!/usr/bin/env node\nconst a = /b/']
  ])('not %s', (_, code) => {
    expect(made(code)).toBeUndefined()
  })
})
