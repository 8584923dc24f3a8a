/**
 * What `paperlint links` needs: time beside the least that the pace allows, processor time for each link, and memory at most.
 *
 * The links are on 500 hosts of this machine, answered by a process of its own after 50 to 300 ms. `links-need.ts [CLI] [COUNT...]`
 * measures another build, or other numbers of links. Fails over the budgets below.
 */

import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {lowerBound, makeEvenPlan} from './links/plan.ts'
import type {Plan} from './links/plan.ts'
import {costOf, median} from './lint/measure.ts'
import type {Cost} from './lint/measure.ts'
import {listOf} from './lint/list.ts'

const [cli = path.join(import.meta.dirname, '../dist/cli.js'), ...named] = process.argv.slice(2)
const counts = named.length > 0 ? named.map(Number) : [1000, 10_000]
const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))

/** The pace that the checker keeps to unless it is told otherwise: requests at once to a host and in all, milliseconds between two. */
const pace = {connections: 2, interval: 250, sockets: 64}
const budgets = {ratio: 1.15, cpu: 0.6, megabytes: 250}
const rounds = 3

async function serve(plan: Plan): Promise<() => Promise<void>> {
  const file = path.join(folder, 'plan.json')
  writeFileSync(file, JSON.stringify(plan))
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'links/web.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await new Promise(resolve => child.stdout.once('data', resolve))
  return async () => {
    child.kill('SIGTERM')
    await new Promise(resolve => child.once('close', resolve))
  }
}

writeFileSync(path.join(folder, '.paperlintrc.json'), JSON.stringify({links: {allowPrivate: true}}))
for (const count of counts) {
  const plan = makeEvenPlan(count, 500, 18_071)
  const list = `list-${count}.md`
  writeFileSync(
    path.join(folder, list),
    listOf(
      count,
      plan.links.map(d => d.url)
    )
  )
  const end = await serve(plan)
  for (const format of ['json', 'pretty']) {
    const costs = Array.from({length: count > 5000 ? 1 : rounds}, () =>
      costOf([cli, 'links', list, '--format', format, '--no-cache'], folder)
    )
    const of = (key: keyof Cost) => median(costs.map(d => d[key]))
    const ratio = (of('wall') * 1000) / lowerBound(plan, pace)
    const cpu = (of('cpu') * 1000) / count
    console.log(
      `links: ${count} on 500 hosts, ${format}: ${of('wall').toFixed(1)} s (${ratio.toFixed(2)} of the least), ${cpu.toFixed(2)} ms of processor for each, ${of('megabytes').toFixed(0)} MB at most`
    )
    const isOver = ratio > budgets.ratio || cpu > budgets.cpu || of('megabytes') > budgets.megabytes
    if (isOver) process.exitCode = 1
  }
  await end()
}
process.exit()
