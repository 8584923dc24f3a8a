import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {paperlint, repositoryWith} from './paperlint.ts'

const entry = (name: string, year: number) =>
  `- [**CVPR ${year}**] ${name} Prompting for Vision Models [[pdf]](https://arxiv.org/pdf/2205.0${year})`
const sorted = [2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015].map(d => entry('Learned', d))
const list = (entries: readonly string[]) => `# Prompts\n\n${entries.join('\n')}\n`
const lost = [...sorted.slice(0, 8), sorted[9]!, sorted[8]!]
const mixed = [5, 1, 8, 3, 0, 6, 2, 9, 4, 7].map(d => sorted[d]!)

const run = async (entries: readonly string[], ...args: string[]) => {
  const cwd = repositoryWith({'README.md': list(entries)})
  const said = await paperlint(['sort', ...args], {cwd})
  return {...said, text: readFileSync(path.join(cwd, 'README.md'), 'utf8')}
}

describe('paperlint sort', () => {
  test('moves what is out of the order of the list, and says what', async () => {
    const {stdout, code, text} = await run(lost, '--order', 'newest-first')
    expect(stdout).toBe(
      'README.md:11 Learned Prompting for Vision Models → after line 12\nREADME.md: sorted, newest first\n'
    )
    expect(text).toBe(list(sorted))
    expect(code).toBe(0)
  })

  test.each([
    ['newest-first', sorted],
    ['oldest-first', sorted.toReversed()]
  ])('sorts a list that has no order: %s', async (order, expected) => {
    expect((await run(mixed, '--order', order)).text).toBe(list(expected))
  })

  test('says by what it sorted', async () => {
    const names = [...'ACBDEFGHIJ'].map((d, i) => entry(`${d}uto`, 2010 + i))
    expect((await run(names, '--order', 'title')).stdout).toMatch(/\nREADME\.md: sorted by title\n$/)
    expect((await run(lost.toReversed(), '--order', 'oldest-first')).stdout).toMatch(
      /: sorted, oldest first\n$/
    )
  })

  test('gives a list without a clear order back as it was', async () => {
    const {stdout, stderr} = await paperlint(['sort', '-'], {cwd: repositoryWith(), stdin: list(mixed)})
    expect(stdout).toBe(list(mixed))
    expect(stderr).toMatch(/^<stdin>: the list has no clear order/)
  })

  test('names the orders if the list has none', async () => {
    const {stdout, text} = await run(mixed)
    expect(stdout).toBe(
      'README.md: the list has no clear order; name one: --order newest-first, oldest-first or title\n'
    )
    expect(text).toBe(list(mixed))
  })

  test('--dry-run prints the patch and writes nothing', async () => {
    const {stdout, stderr, text} = await run(lost, '--order', 'newest-first', '--dry-run')
    expect(stdout).toMatch(/^--- a\/README\.md\n/)
    expect(stderr).toMatch(/README\.md: nothing was written\n$/)
    expect(text).toBe(list(lost))
  })

  test('says why numbered items stay where they are', async () => {
    const numbered = lost.map((d, i) => d.replace('-', `${i + 1}.`))
    const {stdout, text} = await run(numbered, '--order', 'newest-first')
    expect(stdout).toMatch(
      /: nothing was moved; 1 entry must be moved by hand, because only bullets and table rows can be moved safely\n$/
    )
    expect(text).toBe(list(numbered))
  })

  test('leaves a sorted list alone', async () => {
    expect(await run(sorted)).toMatchObject({stdout: 'README.md: nothing was moved\n', text: list(sorted)})
  })
})
