import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {paperlint, repositoryWith} from './paperlint.ts'

let cwd: string

beforeEach(() => void (cwd = repositoryWith()))

/** Two entries of one paper, and a title that another rule would repair. */
const list = (count: number) => `![](https://img.shields.io/badge/PaperNumber-${count}-green)

# Prompts

- [**CVPR 2022**] Prompt:Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)

# Vision

- [**CVPR 2022**] Prompt:Distribution Learning [[pdf]](https://arxiv.org/abs/2205.03340)
- [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134)
`

const run = (args: string[], stdin = '') => paperlint(['badge', ...args], {cwd, stdin})
const write = (text: string) => writeFileSync(path.join(cwd, 'README.md'), text)
const text = () => readFileSync(path.join(cwd, 'README.md'), 'utf8')

describe('paperlint badge', () => {
  test('rewrites the count and nothing else', async () => {
    write(list(7))
    const {stdout, code} = await run([])
    expect({text: text(), code}).toEqual({text: list(3), code: 0})
    expect(stdout).toBe(
      'README.md:1:46 Badge says 7; the list has 3 entries (2 papers)\nREADME.md: 1 count corrected\n'
    )
  })

  test('counts papers where the config says so', async () => {
    writeFileSync(path.join(cwd, '.paperlintrc.yaml'), 'count: papers\n')
    write(list(7))
    await run([])
    expect(text()).toBe(list(2))
  })

  test('works where the rule is off', async () => {
    writeFileSync(path.join(cwd, '.paperlintrc.yaml'), 'rules: {badge-count: off}\n')
    write(list(7))
    await run([])
    expect(text()).toBe(list(3))
  })

  test('--check says what would change, and writes nothing', async () => {
    write(list(7))
    expect(await run(['--check'])).toMatchObject({
      stdout: 'README.md:1:46 Badge says 7; the list has 3 entries (2 papers)\n',
      code: 1
    })
    expect(text()).toBe(list(7))
  })

  test.each([['--check'], []])('a right count is left alone %s', async (...args) => {
    write(list(3))
    expect(await run(args)).toEqual({
      stdout: 'README.md: the counts are right: 3 (badge on line 1); 3 entries, 2 papers\n',
      stderr: '',
      code: 0
    })
  })

  test('keeps a byte-order mark and CRLF', async () => {
    const form = (plain: string) => `\uFEFF${plain.replaceAll('\n', '\r\n')}`
    write(form(list(7)))
    await run([])
    expect(text()).toBe(form(list(3)))
  })

  test('standard input goes to standard output, what it says to standard error', async () => {
    expect(await run(['-'], list(7))).toEqual({
      stdout: list(3),
      stderr: '<stdin>:1:46 Badge says 7; the list has 3 entries (2 papers)\n',
      code: 0
    })
  })

  test.each([
    ['This list has 17 papers.', '17 (sentence on line 3)'],
    ['A collection of 17+ papers', '17+ (sentence on line 3)']
  ])('reads a count in a sentence: %s', async (sentence, counted) => {
    const entries = Array.from(
      {length: 17},
      (_, n) => `- [**CVPR 2022**] Prompt Learning ${n} [[pdf]](https://arxiv.org/pdf/2205.033${n + 10})`
    )
    write(`# Prompts\n\n${sentence}\n\n${entries.join('\n')}\n`)
    expect((await run(['--check'])).stdout).toBe(
      `README.md: the counts are right: ${counted}; 17 entries, 17 papers\n`
    )
  })

  test('says how to write a count if there is none', async () => {
    write(list(3).replace(/!.*\n/, ''))
    expect(await run([])).toEqual({
      stdout:
        'README.md: no count found; add one, such as ![papers](https://img.shields.io/badge/papers-3-blue) (3 entries, 2 papers)\n',
      stderr: '',
      code: 0
    })
  })

  test('leaves a count alone that is far from the list, and says so', async () => {
    write(list(300))
    const {stdout} = await run([])
    expect(stdout).toMatch(/300.*\(far apart, so it is not changed; --fix-unsafe changes it\)/)
    expect(text()).toBe(list(300))
  })
})
