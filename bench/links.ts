/**
 * Checking links, beside other checkers on the same web in the same run, at equal politeness: two requests at once to a host. Other checkers
 * have no limit for a host, so they get two requests at once in all where they can be told.
 *
 * Peers are looked for in the folder `PAPERLINT_BENCH_PEERS`, each installed in a folder of its own by `npm install`: `linkinator`,
 * `markdown-link-check`, `no-dead-urls` (remark-cli and remark-lint-no-dead-urls). Those that are missing are left out.
 *
 * `links.ts [CLI]` measures another build. Fails when a living link is called dead or a dead one alive, when healthy links take more
 * than 1.15 of the time that the pace allows, or when all that was sent is more than 100 kB for each link to a PDF.
 */

import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {kinds, lowerBound, makePlan} from './links/plan.ts'
import type {Plan} from './links/plan.ts'

const here = import.meta.dirname
const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
const pace = {connections: 2, interval: 20, sockets: 64}
const peers = process.env['PAPERLINT_BENCH_PEERS'] ?? ''
const peer = (...parts: string[]) => path.join(peers, ...parts)

interface Checker {
  name: string
  /** Arguments for Node. */
  args: string[]
  cwd?: string
  /** URLs that it calls dead; for ours, also those that it calls well. */
  read: (output: string) => {dead: Set<string>; alive?: Set<string>}
}

const urlsIn = (text: string) => new Set(text.match(/http:\/\/127\.0\.0\.\d+:\d+[^\s)"'`<>,;\]]*/g))
const lines = (pattern: RegExp) => (output: string) => ({
  dead: urlsIn(
    output
      .split('\n')
      .filter(d => pattern.test(d))
      .join('\n')
  )
})

const checkers: Checker[] = [
  {
    name: 'paperlint',
    args: [
      process.argv[2] ?? path.join(here, '../dist/cli.js'),
      'links',
      'list.md',
      '--format',
      'json',
      '--no-cache'
    ],
    read: output => {
      const {links}: {links: {url: string; verdict: string}[]} = JSON.parse(output)
      const of = (...verdicts: string[]) =>
        new Set(links.filter(d => verdicts.includes(d.verdict)).map(d => d.url))
      return {dead: of('dead'), alive: of('ok', 'redirected')}
    }
  },
  {
    name: 'linkinator',
    args: [
      peer('linkinator/node_modules/linkinator/build/src/cli.js'),
      'list.md',
      '--markdown',
      '--format',
      'JSON',
      '--timeout',
      '3000',
      '--retry',
      '--concurrency',
      '2'
    ],
    read: output => {
      const {links}: {links: {url: string; state: string}[]} = JSON.parse(output.slice(output.indexOf('{')))
      return {dead: new Set(links.filter(d => d.state === 'BROKEN').map(d => d.url))}
    }
  },
  {
    name: 'markdown-link-check',
    args: [
      peer('markdown-link-check/node_modules/markdown-link-check/markdown-link-check'),
      '-q',
      '-c',
      path.join(folder, 'mlc.json'),
      'list.md'
    ],
    read: lines(/Status: /)
  },
  {
    name: 'remark-lint-no-dead-urls',
    args: [
      peer('no-dead-urls/node_modules/remark-cli/cli.js'),
      '--no-config',
      '--no-color',
      '--use',
      'remark-lint-no-dead-urls',
      '--no-stdout',
      path.join(folder, 'list.md')
    ],
    cwd: peer('no-dead-urls'),
    read: lines(/Unexpected dead URL/)
  }
]

/** Runs a command; its output, and how long it took in milliseconds. */
async function run(args: string[], cwd = folder): Promise<{output: string; time: number}> {
  const from = performance.now()
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: '0'}
  const child = spawn(process.execPath, args, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await new Promise(resolve => child.once('close', resolve))
  return {output, time: performance.now() - from}
}

/** The web of a plan in a process of its own, and what it counted when it ends. */
async function serve(
  plan: Plan
): Promise<() => Promise<{requests: number; bytes: number; mostAtOnce: number}>> {
  const file = path.join(folder, 'plan.json')
  writeFileSync(file, JSON.stringify(plan))
  const child = spawn(process.execPath, [path.join(here, 'links/web.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await new Promise(resolve => child.stdout.once('data', resolve))
  return async () => {
    child.kill('SIGTERM')
    await new Promise(resolve => child.once('close', resolve))
    return JSON.parse(output.slice(output.indexOf('{')))
  }
}

function writeList({links, hosts}: Plan): void {
  const entries = links.map(({url}, index) => `- [**CVPR 2022**] A Study of Number ${index} [[pdf]](${url})`)
  writeFileSync(path.join(folder, 'list.md'), `# List\n\n${entries.join('\n')}\n`)
  const {connections, interval} = pace
  const host = {connections, interval: interval / 1000}
  const settings = {
    allowPrivate: true,
    recheckDelay: 1,
    timeout: 3,
    hosts: Object.fromEntries(hosts.map(d => [d, host]))
  }
  writeFileSync(path.join(folder, '.paperlintrc.json'), JSON.stringify({links: settings}))
  writeFileSync(
    path.join(folder, 'mlc.json'),
    JSON.stringify({timeout: '3s', retryOn429: true, retryCount: 2})
  )
}

for (const healthy of [true, false]) {
  const plan = makePlan(300, 18_070, healthy)
  writeList(plan)
  const bound = lowerBound(plan, pace)
  const truth = (url: string) => kinds[plan.links.find(d => d.url === url)?.kind ?? 'hang'].truth
  const present = checkers.filter(
    d => d.name === 'paperlint' || (peers !== '' && existsSync(d.args[0] ?? ''))
  )
  console.log(
    `links: 300 ${healthy ? 'healthy links' : 'links with faults'} on 20 hosts, at least ${(bound / 1000).toFixed(1)} s at this pace`
  )
  for (const checker of present) {
    const end = await serve(plan)
    const {output, time} = await run(checker.args, checker.cwd)
    const {requests, bytes, mostAtOnce} = await end()
    const {dead, alive} = checker.read(output)
    const falseDead = [...dead].filter(d => truth(d) === 'alive').length
    const missed = plan.links.filter(
      d => truth(d.url) === 'dead' && (alive ? alive.has(d.url) : !dead.has(d.url))
    ).length
    console.log(
      `  ${checker.name.padEnd(24)} ${(time / 1000).toFixed(1).padStart(6)} s (${(time / bound).toFixed(2)} ×)  ${String(requests).padStart(4)} requests  ${String(mostAtOnce).padStart(2)} at once on a host  ${(bytes / 1e6).toFixed(1).padStart(6)} MB  ${falseDead} alive called dead  ${missed} dead called alive`
    )
    if (checker.name !== 'paperlint') continue
    const documents = plan.links.filter(d => d.path.endsWith('.pdf')).length
    if (falseDead + missed > 0 || bytes > documents * 100_000) process.exitCode = 1
    if (healthy && time > bound * 1.15 + 1000) process.exitCode = 1
  }
}
