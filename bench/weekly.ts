/**
 * A weekly run over the largest lists of a folder, on a clock that jumps: `weekly.ts FOLDER`.
 *
 * All hosts answer on this machine, with the limits of the registries: one request to arXiv in three seconds, a thousand points of GitHub in an
 * hour, 98 pages of OpenReview in half an hour. Each list is checked from nothing, every week with what the weeks before left until each link was
 * asked, and, without any memory, while arXiv stumbles, while arXiv is down, and while Crossref is. https is asked as http. Says how
 * many minutes each run takes, and fails when a verdict is lost or wrong, when a host is asked sooner than it allows, or when a link was
 * not asked within 13 weeks.
 */

import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {linksIn} from '../src/link-places.ts'
import {checkLinks} from '../src/links/index.ts'
import type {LinkRun} from '../src/links/index.ts'
import {read} from '../src/lint.ts'
import {createClock} from './weekly/clock.ts'
import {kindOf, openWorld} from './weekly/world.ts'
import type {Fault} from './weekly/registries.ts'

const [folder = '', named = '5'] = process.argv.slice(2)
if (folder === '') {
  console.log('weekly: no lists; name a folder of Markdown files: node bench/weekly.ts FOLDER')
  process.exit()
}
const memory = mkdtempSync(path.join(tmpdir(), 'paperlint-weekly-'))
process.once('exit', () => rmSync(memory, {recursive: true, force: true}))
const files = readdirSync(folder)
  .filter(d => d.endsWith('.md'))
  .sort((a, b) => statSync(path.join(folder, b)).size - statSync(path.join(folder, a)).size)
  .slice(0, Number(named))

const clock = createClock(Date.UTC(2026, 10, 2, 4))
const world = await openWorld(clock)
const env = {
  http_proxy: world.proxy,
  GITHUB_TOKEN: 'token',
  PAPERLINT_ARXIV_URL: 'http://export.arxiv.org',
  PAPERLINT_GITHUB_URL: 'http://api.github.com',
  PAPERLINT_DOI_URL: 'http://doi.org',
  PAPERLINT_CROSSREF_URL: 'http://api.crossref.org'
}
const week = 7 * 86_400_000
const mostWeeks = 13

/** What is wrong with the results of a run. `unchecked` are those that the fault left open. */
function faultsOf(
  {results, aborted}: LinkRun,
  fault: Fault
): {lost: number; wrong: number; unchecked: number} {
  const isOpen = (d: LinkRun['results'][number]) =>
    d.via === 'registry:arxiv' && ['unreachable', 'rate-limited'].includes(d.verdict)
  const lost = results.filter(
    d => d.verdict === 'skipped' && !/^(?:unsupported-scheme|not-a-url)$/.test(d.reason)
  )
  const wrong = results.filter(d => {
    if (d.verdict !== 'dead' || d.reason === 'closed-service') return false
    const {host, pathname, search} = new URL(d.url)
    return d.via !== 'http' || kindOf(host + pathname + search) !== 'gone'
  })
  const unchecked = results.filter(isOpen)
  const isLost = fault === 'none' ? unchecked.length : 0
  return {lost: lost.length + isLost + (aborted ? 1 : 0), wrong: wrong.length, unchecked: unchecked.length}
}

/** Checks the links once, says how it went, and gives the number of links that were put off and never asked before. */
async function run(
  name: string,
  requests: ReturnType<typeof linksIn>,
  fault: Fault,
  cacheFile?: string
): Promise<number> {
  world.begin(fault)
  const from = clock.time.clock()
  const result = await clock.during(
    checkLinks(requests, {timeout: 600}, {env, time: clock.time, ...(cacheFile && {cacheFile})})
  )
  const minutes = (clock.time.clock() - from) / 60_000
  const {lost, wrong, unchecked} = faultsOf(result, fault)
  const asked = [...world.requests.values()].reduce((sum, d) => sum + d, 0)
  const early = [...world.early.values()].reduce((sum, d) => sum + d, 0)
  const most =
    [...world.requests.keys()].sort(
      (a, b) => (world.requests.get(b) ?? 0) - (world.requests.get(a) ?? 0)
    )[0] ?? ''
  const to = (host: string) => world.requests.get(host) ?? 0
  const putOff = result.results.filter(d => d.verdict === 'rate-limited' && d.via !== 'registry:arxiv')
  console.log(
    `  ${name.padEnd(18)} ${minutes.toFixed(1).padStart(5)} min  ${String(asked).padStart(5)} requests (${to('export.arxiv.org')} to arXiv, ${to('api.crossref.org')} to Crossref, ${to(most)} to ${most})  ${result.results.filter(d => d.verdict === 'dead').length} dead  ${putOff.length} put off  ${unchecked} not answered by arXiv  ${lost} lost  ${wrong} wrong  ${early} early`
  )
  for (const {message} of result.problems) console.log(`    ${message}`)
  if (result.aborted) console.log(`    ${result.aborted.message}`)
  if (lost + wrong + early > 0) process.exitCode = 1
  return putOff.filter(d => d.checkedAt === undefined).length
}

for (const file of files) {
  const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('https://', 'http://')
  const requests = linksIn([read(text, file)])
  const cache = path.join(memory, `${file}.jsonl`)
  console.log(`weekly: ${file}: ${requests.length} links`)
  let waiting = await run('week 1', requests, 'none', cache)
  for (let number = 2; number === 2 || (waiting > 0 && number <= mostWeeks); number++) {
    await clock.during(clock.time.sleep(week, new AbortController().signal))
    waiting = await run(`week ${number}`, requests, 'none', cache)
  }
  if (waiting > 0) process.exitCode = 1
  await run('arXiv stumbles', requests, 'stumbles')
  await run('arXiv is down', requests, 'down')
  await run('Crossref is down', requests, 'no-crossref')
}
world.close()
process.exit()
