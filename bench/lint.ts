/**
 * What linting costs, over a bare parse of the same list by remark: whole processes in turn, the median of five rounds.
 *
 * Lists are generated; with `PAPERLINT_BENCH_LISTS`, a folder, its five largest are measured as well, and with `PAPERLINT_BENCH_PEERS`
 * other linters that are installed there.
 *
 * Fails when linting takes a seventh more processor time or memory than it did when the limits were written.
 */

import {copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {listOf} from './lint/list.ts'
import {compare, type Cost} from './lint/measure.ts'
import {peersFor} from './lint/peers.ts'

const root = path.join(import.meta.dirname, '..')
const cli = path.join(root, 'dist/cli.js')
const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))

const bareParse = ['unified', 'remark-parse', 'remark-gfm'].map(d => import.meta.resolve(d))
const yardstick = `
import {readFileSync} from 'node:fs'
import {unified} from ${JSON.stringify(bareParse[0])}
import remarkParse from ${JSON.stringify(bareParse[1])}
import remarkGfm from ${JSON.stringify(bareParse[2])}
unified().use(remarkParse).use(remarkGfm).parse(readFileSync(process.argv.at(-1), 'utf8'))`

/** Most processor time over the parse, and most memory in megabytes. */
type Limit = Pick<Cost, 'cpu' | 'megabytes'>

const generated: Readonly<Record<number, Limit & {rounds: number}>> = {
  100: {cpu: 1.25, megabytes: 104, rounds: 5},
  1000: {cpu: 1.39, megabytes: 202, rounds: 5},
  10_000: {cpu: 0.9, megabytes: 446, rounds: 3},
  50_000: {cpu: 0.27, megabytes: 1470, rounds: 1}
}
const real: Limit = {cpu: 2.3, megabytes: 345}

function measure(file: string, what: string, limit: Limit, rounds: number): void {
  const peers = rounds > 1 ? peersFor(file) : {}
  const commands = {paperlint: [cli, '--no-config', file], ...peers}
  const parse = ['--input-type=module', '--eval', yardstick, file]
  const costs = compare(commands, parse, {cwd: folder, rounds})
  for (const [name, {cpu, wall, megabytes}] of Object.entries(costs))
    console.log(
      `lint: ${what}: ${name} in ${cpu.toFixed(2)} times the processor time of a bare parse (${wall.toFixed(2)} on the clock), ${megabytes.toFixed(0)} MB`
    )
  const {paperlint: ours} = costs
  if (!ours || ours.cpu > limit.cpu || ours.megabytes > limit.megabytes) {
    console.log(`lint: ${what}: over the limit of ${limit.cpu} times and ${limit.megabytes} MB`)
    process.exitCode = 1
  }
}

for (const [count, limit] of Object.entries(generated)) {
  const file = `list-${count}.md`
  writeFileSync(path.join(folder, file), listOf(Number(count)))
  measure(file, `${Number(count).toLocaleString('en')} entries`, limit, limit.rounds)
}

const lists = process.env['PAPERLINT_BENCH_LISTS']
if (lists !== undefined) {
  const files = readdirSync(lists, {recursive: true, encoding: 'utf8'}).filter(d => d.endsWith('.md'))
  const bySize = files.map(name => ({name, size: statSync(path.join(lists, name)).size}))
  for (const {name} of bySize.toSorted((a, b) => b.size - a.size).slice(0, 5)) {
    copyFileSync(path.join(lists, name), path.join(folder, path.basename(name)))
    measure(path.basename(name), path.basename(name), real, 3)
  }
}
