/**
 * How the time to lint grows with lists that repeat one thing: processor time of twice as much over that of once, the least of three rounds
 * each.
 *
 * Fails when one takes more than 2.3 times as long.
 */

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {costOf} from './lint/measure.ts'

const most = 2.3
const cli = path.join(import.meta.dirname, '../dist/cli.js')
const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))

const repeat = (count: number, line: (index: number) => string) =>
  Array.from({length: count}, (_, d) => line(d))
const entry = (index: number, links: string) =>
  `- [**ICLR 2022**] Learning to Count Papers, Volume ${index} of Many ${links}\n`
const pdf = (index: number) => `[[pdf]](https://arxiv.org/abs/2101.${String(index).padStart(5, '0')})`
const sections = (entries: readonly string[]) =>
  entries.map((d, index) => (index % 50 === 0 ? `\n## Part ${index / 50}\n\n${d}` : d)).join('')

/** A list that repeats something so many times, and how often it is repeated at first. */
const cases: Readonly<Record<string, {count: number; make: (count: number) => string}>> = {
  'one paper': {count: 3000, make: count => entry(0, pdf(0)).repeat(count)},
  'one paper in many sections': {count: 3000, make: count => sections(repeat(count, () => entry(0, pdf(0))))},
  'links by definitions': {
    count: 3000,
    make: count =>
      sections(repeat(count, d => entry(d, `[pdf][p${d}]`))) +
      `\n## Links\n\n${repeat(count, d => `[p${d}]: https://arxiv.org/abs/2101.${d}\n`).join('')}`
  },
  footnotes: {
    count: 2000,
    make: count =>
      sections(repeat(count, d => entry(d, `${pdf(d)} [^${d}]`))) +
      `\n${repeat(count, d => `[^${d}]: Note ${d}\n\n`).join('')}`
  },
  'entries in one line': {
    count: 5000,
    make: count => `- ${repeat(count, d => `Learning to Count Papers ${d} ${pdf(d)}`).join(' ')}\n`
  },
  'lines without marks': {count: 20_000, make: count => repeat(count, d => `words of line ${d}\n`).join('')},
  'open brackets': {count: 20_000, make: count => `- ${'['.repeat(count)}\n${'- [open\n'.repeat(count)}`},
  'items with open fences': {count: 1000, make: count => '- item\n\n  ```\n  open\n'.repeat(count)},
  'comments that silence': {
    count: 2000,
    make: count =>
      repeat(
        count,
        d => `- [**ICLR**] Paper ${d} ${pdf(d)} <!-- paperlint-disable-line venue-tag -->\n`
      ).join('')
  },
  'sections that count their papers': {
    count: 2000,
    make: count =>
      repeat(count, d => `- [Topic ${d}](#topic-${d}-2) (2)\n`).join('') +
      repeat(
        count,
        d => `\n## Topic ${d} (2)\n\n${entry(d, pdf(d))}${entry(count + d, pdf(count + d))}`
      ).join('')
  },
  'items nested in one': {
    count: 3000,
    make: count => `- All\n${repeat(count, d => `  ${entry(d, pdf(d))}`).join('')}`
  }
}

for (const [name, {count, make}] of Object.entries(cases)) {
  const times = [count, 2 * count].map(size => {
    const file = path.join(folder, 'list.md')
    writeFileSync(file, `# List\n\n${make(size)}`)
    return Math.min(...[1, 2, 3].map(() => costOf([cli, '--no-config', file], folder).cpu))
  })
  const [once = 0, twice = 0] = times
  const ratio = twice / once
  console.log(
    `growth: ${name}: ${once.toFixed(1)} s for ${count.toLocaleString('en')}, ${ratio.toFixed(1)} times that for twice as many`
  )
  if (ratio > most) process.exitCode = 1
}
