import {execFile} from 'node:child_process'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, onTestFinished, test} from 'vitest'
import {readCache} from '../../src/links/memory/cache.ts'
import {page, site} from './servers/web.ts'

const program = new URL('servers/run.ts', import.meta.url).pathname

test(
  'killed at any moment: the cache can be read, what was known stays, and the next run goes on',
  {timeout: 60_000},
  async () => {
    const path = await mkdtemp(join(tmpdir(), 'paperlint-kill-'))
    onTestFinished(() => rm(path, {recursive: true}))
    const cacheFile = join(path, 'links.jsonl')
    const server = await site({'*': page()})
    const urls = Array.from({length: 40}, (_, index) => `${server.url}/${index}`)

    let known = 0
    for (const asked of [1, 12, 9, 14]) {
      const began = server.arrivals.length
      const child = execFile(process.execPath, [program, cacheFile, ...urls])
      const gone = new Promise(resolve => child.once('exit', resolve))
      while (server.arrivals.length - began < Math.min(asked, urls.length - known) && child.exitCode === null)
        await new Promise(resolve => setTimeout(resolve, 5))
      child.kill('SIGKILL')
      await gone
      const cache = await readCache(cacheFile)
      expect(cache.size).toBeGreaterThanOrEqual(known)
      known = cache.size
    }
    expect(known).toBeGreaterThan(0)

    const before = server.arrivals.length
    const {stdout} = await promisify(execFile)(process.execPath, [program, cacheFile, ...urls])
    const results: string[] = JSON.parse(stdout)
    expect(new Set(results)).toEqual(new Set(['ok cache', 'ok http']))
    expect(server.arrivals.length - before).toBe(urls.length - known)
    expect((await readCache(cacheFile)).size).toBe(urls.length)
    expect(await readdir(path)).toEqual(['links.jsonl'])
  }
)
