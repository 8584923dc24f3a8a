/**
 * What linting costs, over a bare parse of the same list by remark in the same run: processor time and memory of whole processes, the
 * median of three rounds, all in turn.
 *
 * Fails when linting takes more than 2.5 times the parse, or more memory than it where the list is long.
 */

import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))

/** Tells on descriptor 3 what the process has used when it ends. */
const meter = `import {writeSync} from 'node:fs'
process.once('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  writeSync(3, JSON.stringify({seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024}))
})`

const bareParse = `
import {readFileSync} from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
unified().use(remarkParse).use(remarkGfm).parse(readFileSync(process.argv.at(-1), 'utf8'))`

/** A list in sections of fifty entries, each paper with its own title and identifier. */
function listOf(count: number): string {
  const words = 'graph language vision robust sparse neural causal federated temporal latent'.split(' ')
  const lines = Array.from({length: count}, (_, index) => {
    const title = [0, 1, 2, 3, 4, 5].map(d => words[Math.floor(index / 10 ** d) % 10]).join(' ')
    const id = `${2100 + (index % 12) + 1}.${String(Math.floor(index / 12)).padStart(5, '0')}`
    const entry = `- [**ICLR 2022**] Learning ${title} [[pdf]](https://arxiv.org/abs/${id}) [[code]](https://github.com/lab/${index})`
    return index % 50 === 0 ? `\n## Part ${index / 50}\n\n${entry}` : entry
  })
  return `# List\n${lines.join('\n')}\n`
}

function measure(args: readonly string[]): {seconds: number; megabytes: number} {
  const {output} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, ...args],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'pipe']
    }
  )
  return JSON.parse(String(output[3]))
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

for (const count of [100, 1000, 10_000]) {
  const list = path.join(folder, `list-${count}.md`)
  writeFileSync(list, listOf(count))
  const runs = {
    lint: [path.join(root, 'dist/cli.js'), list, '--no-config'],
    parse: ['--input-type=module', '--eval', bareParse, list]
  }
  const rounds = [1, 2, 3].map(() => ({lint: measure(runs.lint), parse: measure(runs.parse)}))
  const ratio = median(rounds.map(d => d.lint.seconds / d.parse.seconds))
  const memory = median(rounds.map(d => d.lint.megabytes))
  const parseMemory = median(rounds.map(d => d.parse.megabytes))
  console.log(
    `lint: ${count} entries in ${ratio.toFixed(2)} times a bare parse, ${memory.toFixed(0)} MB (the parse ${parseMemory.toFixed(0)} MB)`
  )
  if (ratio > 2.5 || (count >= 10_000 && memory > parseMemory)) process.exitCode = 1
}
