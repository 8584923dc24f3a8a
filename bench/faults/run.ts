/**
 * How often the link checker is wrong: `unshare --user --map-root-user --net --mount node bench/faults/run.ts [--wrong] [--round N]
 * [--titles]`.
 *
 * Checks every case once, and three times over 16 days, and counts living pages that are not called living and pages that are not there
 * but pass. `--wrong` names them; `--titles` says which works
 * the list means. With LINKINATOR or LINKCHECKER, commands of other checkers, it asks them as well.
 */

import {spawn} from 'node:child_process'
import {chmodSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {setTimeout as wait} from 'node:timers/promises'
import {checkLinks} from '../../src/links/index.ts'
import {cases, troubles} from './cases.ts'
import type {Trouble} from './fifth/registries.ts'
import type {Truth} from './case.ts'
import {openLab, urlOf} from './lab.ts'

const truths: readonly Truth[] = ['living', 'hard', 'soft', 'wall', 'down']
const day = 86_400_000
const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-faults-'))
const urls = cases.map(urlOf)
const withTitles = process.argv.includes('--titles')
const lab = await openLab()

/** One run on a day; verdicts in the order of the cases. */
async function run(number: number, cacheFile: string): Promise<string[]> {
  lab.reset()
  const {results, aborted, problems} = await checkLinks(
    cases.map((d, index) => ({
      url: urls[index] ?? '',
      ...(withTitles && d.title !== undefined && {title: d.title})
    })),
    {allowPrivate: true, timeout: 4, recheckDelay: 1},
    {
      cacheFile,
      time: {
        clock: () => Date.now() + number * day,
        sleep: (delay, signal) => wait(delay, undefined, {signal}).catch(() => {})
      }
    }
  )
  if (aborted) throw new Error(aborted.message)
  for (const {message} of problems) console.error(message)
  const by = new Map(results.map(d => [d.url, `${d.verdict} ${d.reason}`]))
  return urls.map(d => by.get(d) ?? 'no result')
}

function table(name: string, verdicts: readonly string[], isAlive: RegExp, isDead: RegExp): void {
  const count = (truth: Truth, shape: RegExp) =>
    cases.filter((d, index) => d.truth === truth && shape.test(verdicts[index] ?? '')).length
  const cells = truths.map(truth => {
    const all = cases.filter(d => d.truth === truth).length
    return `${truth} ${all}: ${count(truth, isAlive)} pass, ${count(truth, isDead)} dead`
  })
  console.log(`${name.padEnd(24)} ${cells.join(' · ')}`)
}

const alive = /^(?:ok|redirected) /
const dead = /^dead /
const began = performance.now()
const once = await run(0, path.join(folder, 'once.jsonl'))
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(`${cases.length} cases, ${lab.requests()} requests, ${seconds} s`)
table('paperlint, one run', once, alive, dead)
const file = path.join(folder, 'weekly.jsonl')
let last: string[] = []
for (const number of [0, 8, 16]) last = await run(number, file)
table('paperlint, 16 days', last, alive, dead)

if (process.argv.includes('--wrong')) {
  for (const [index, {truth, name}] of cases.entries()) {
    const first = once[index] ?? ''
    const third = last[index] ?? ''
    const isWrong =
      truth === 'living'
        ? !alive.test(first) || dead.test(third)
        : alive.test(first) ||
          alive.test(third) ||
          (truth === 'hard' && !dead.test(first)) ||
          (truth === 'wall' && dead.test(third))
    if (isWrong)
      console.log(`  ${truth}: ${name}: ${first}${first === third ? '' : `, then ${third}`}  ${urls[index]}`)
  }
}

const base = 'http://registry.test'
const env = {
  GITHUB_TOKEN: 'token',
  PAPERLINT_ARXIV_URL: base,
  PAPERLINT_GITHUB_URL: base,
  PAPERLINT_DOI_URL: base
}

/** Checks the links of a registry in trouble once, and three times over 16 days; verdicts of the first and the last run by URL. */
async function ask({answer, links}: Trouble, index: number): Promise<Map<string, string>[]> {
  lab.setRegistry(answer)
  const cacheFile = path.join(folder, `trouble-${index}.jsonl`)
  const runs: Map<string, string>[] = []
  for (const number of [0, 8, 16]) {
    lab.reset()
    const {results} = await checkLinks(
      Object.keys(links),
      {
        allowPrivate: true,
        timeout: 2,
        recheckDelay: 0.2,
        hosts: {'arxiv.org': {interval: 0}, 'github.com': {interval: 0}, 'doi.org': {interval: 0}},
        services: {
          arxiv: {interval: 0},
          doi: {interval: 0},
          crossref: {enabled: false},
          openalex: {enabled: false},
          s2: {enabled: false},
          dblp: {enabled: false},
          huggingface: {enabled: false},
          openreview: {enabled: false}
        }
      },
      {cacheFile, env, time: {clock: () => Date.now() + number * day, sleep: delay => wait(delay / 50)}}
    )
    runs.push(new Map(results.map(d => [d.url, `${d.verdict} ${d.reason}`])))
  }
  return runs
}

if (troubles.length > 0) {
  const counts = {living: 0, passed: 0, killed: 0, gone: 0, found: 0}
  for (const [index, trouble] of troubles.entries()) {
    const [first, , third] = await ask(trouble, index)
    for (const [url, truth] of Object.entries(trouble.links)) {
      const verdicts = [first, third].map(d => d?.get(url) ?? 'no result')
      counts[truth]++
      const isKilled = verdicts.some(d => dead.test(d))
      const passes = verdicts.every(d => alive.test(d))
      if (truth === 'living' && passes) counts.passed++
      if (truth === 'living' && isKilled) counts.killed++
      if (truth === 'gone' && dead.test(verdicts[0] ?? '')) counts.found++
      const isWrong = truth === 'living' ? isKilled : !dead.test(verdicts[0] ?? '')
      if (isWrong && process.argv.includes('--wrong'))
        console.log(`  ${truth}: ${trouble.registry}, ${trouble.name}: ${verdicts.join(', then ')}  ${url}`)
    }
  }
  console.log(
    `registries in trouble    ${troubles.length}: living ${counts.living}: ${counts.passed} pass, ${counts.killed} dead · gone ${counts.gone}: ${counts.found} dead`
  )
}

/** Asks another checker about a page with all links; what it prints. This process has to answer meanwhile. */
async function peer(command: string, args: readonly string[]): Promise<string> {
  lab.reset()
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'ignore'], timeout: 100_000})
  return text(child.stdout)
}

/** What ends no other checker: left out for them. */
const poison = /hang|endless|slow body|no answer/
const links = urls
  .filter((_, index) => !poison.test(cases[index]?.name ?? ''))
  .map(d => `<a href="${d.replaceAll('&', '&amp;')}">x</a>`)
  .join('\n')
const html = path.join(folder, 'links.html')
// Linkchecker gives up the rights of root.
chmodSync(folder, 0o755)
writeFileSync(html, `<!doctype html><title>Links</title>${links}`)
const {LINKINATOR, LINKCHECKER} = process.env
if (LINKINATOR) {
  const json = await peer(LINKINATOR, [html, '--format', 'json', '--timeout', '2000'])
  const by = new Map(
    (JSON.parse(json) as {links: {url: string; state: string}[]}).links.map(d => [d.url, d.state])
  )
  table(
    'linkinator',
    urls.map(d => by.get(d) ?? by.get(new URL(d).href) ?? 'none'),
    /^OK$|^SKIPPED$/,
    /^BROKEN$/
  )
}
if (LINKCHECKER) {
  const csv = await peer(LINKCHECKER, [
    '--check-extern',
    '--timeout',
    '2',
    '--no-robots',
    '-r1',
    '-v',
    '-o',
    'csv',
    html
  ])
  const by = new Map(
    csv
      .split('\n')
      .map(d => d.split(';'))
      .map(d => [d[0] ?? '', d.includes('True') ? 'OK' : 'BROKEN'])
  )
  table(
    'linkchecker',
    urls.map(d => by.get(d) ?? 'none'),
    /^OK$/,
    /^BROKEN$/
  )
}
lab.close()
process.exit()
