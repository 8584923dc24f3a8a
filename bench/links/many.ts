/**
 * Many links that all live, and what they need.
 *
 * The checker runs bundled and in a process of its own, as users run it.
 */

import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {rolldown} from 'rolldown'
import {fakeArxiv} from '../../tests/links/servers/arxiv.ts'
import {fakeDoi} from '../../tests/links/servers/doi.ts'
import {fakeGithub} from '../../tests/links/servers/github.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'paperlint-bench-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))

/** What a run needed. */
export interface Need {
  /** Bytes of the whole process, once the checker is loaded and at most. */
  loaded: number
  peak: number
  seconds: number
  verdicts: Record<string, number>
}

const bundle = await rolldown({
  input: path.join(import.meta.dirname, '../../src/links/index.ts'),
  platform: 'node',
  logLevel: 'silent'
})
await bundle.write({dir: folder, minify: true, entryFileNames: 'links.mjs'})

const program = `
const {checkLinks} = await import(process.argv[1])
const loaded = process.memoryUsage.rss()
let peak = loaded
setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20).unref()
let input = ''
for await (const chunk of process.stdin) input += chunk
const {urls, settings, env} = JSON.parse(input)
const from = performance.now()
const {results} = await checkLinks(urls, settings, {env})
const seconds = (performance.now() - from) / 1000
peak = Math.max(peak, process.memoryUsage.rss())
console.log(JSON.stringify({loaded, peak, seconds, verdicts: results.map(d => d.verdict)}))
`

/** Checks links in a process of its own. */
async function check(
  urls: readonly string[],
  settings: object,
  env: Record<string, string> = {}
): Promise<Need> {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', program, path.join(folder, 'links.mjs')],
    {stdio: ['pipe', 'pipe', 'inherit']}
  )
  child.stdin.end(JSON.stringify({urls, settings, env}))
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await new Promise(resolve => child.once('close', resolve))
  const {verdicts, ...need}: Omit<Need, 'verdicts'> & {verdicts: string[]} = JSON.parse(output)
  const counted = [...Map.groupBy(verdicts, d => d)].map(([verdict, all]) => [verdict, all.length])
  return {...need, verdicts: Object.fromEntries(counted)}
}

/** How many links of each kind. */
export interface Count {
  arxiv?: number
  github?: number
  doi?: number
  pages?: number
  /** Hosts that the pages are on. */
  hosts?: number
}

/** Checks links that all live; with the requests that registries got. Everybody answers at once. */
export async function checkMany({
  arxiv = 0,
  github = 0,
  doi = 0,
  pages = 0,
  hosts = 1
}: Count): Promise<Need & {requests: number}> {
  const registries = [await fakeArxiv(), await fakeGithub(), await fakeDoi()]
  const [arxivUrl = '', githubUrl = '', doiUrl = ''] = registries.map(d => d.url)
  const web = await servePages()
  const names = numbers(hosts).map(d => `127.1.${d >> 7}.${(d & 127) + 1}`)
  const digits = (index: number) => String(index).padStart(5, '0')
  const need = await check(
    [
      ...numbers(arxiv).map(d => `https://arxiv.org/abs/2206.${digits(d)}`),
      ...numbers(github).map(d => `https://github.com/owner/code-${d}`),
      ...numbers(doi).map(d => `https://doi.org/10.1109/CVPR.2019.${digits(d)}`),
      ...numbers(pages).map(d => `http://${names[d % hosts]}:${web.port}/papers/a-study-of-number-${d}.html`)
    ],
    {
      allowPrivate: true,
      hosts: Object.fromEntries(names.map(d => [d, {connections: 2, interval: 0}])),
      services: {arxiv: {interval: 0}, github: {interval: 0}, doi: {interval: 0}}
    },
    {
      PAPERLINT_ARXIV_URL: arxivUrl,
      PAPERLINT_GITHUB_URL: githubUrl,
      PAPERLINT_DOI_URL: doiUrl,
      GITHUB_TOKEN: 'token'
    }
  )
  web.close()
  return {...need, requests: registries.reduce((sum, d) => sum + d.arrivals.length, 0)}
}

/** A page of ten kilobytes at every path of every loopback address. */
async function servePages(): Promise<{port: number; close: () => void}> {
  const html = `<!doctype html><title>A page</title>${'<p>Some text of it.'.repeat(600)}`
  const server = createServer({keepAliveTimeout: 30_000}, (_, response) => {
    response.writeHead(200, {'content-type': 'text/html', 'content-length': html.length}).end(html)
  })
  await new Promise<void>(resolve => server.listen({port: 0, host: '0.0.0.0', backlog: 1024}, resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close() {
      server.closeAllConnections()
      server.close()
    }
  }
}

function numbers(count: number): number[] {
  return Array.from({length: count}, (_, index) => index)
}
