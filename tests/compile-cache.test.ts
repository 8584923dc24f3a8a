import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {compileCacheFolder} from '../src/cli/compile-cache.ts'
import {paperlintProcess} from './paperlint.ts'

describe.skipIf(process.platform === 'win32')('the compile cache', () => {
  test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, string | undefined]>([
    ['in the cache folder of a home', {}, 'linux', '/home/ada/.cache/paperlint/compiled'],
    ['where XDG_CACHE_HOME says', {XDG_CACHE_HOME: '/caches/ada'}, 'linux', '/caches/ada/paperlint/compiled'],
    ['not at a relative path', {XDG_CACHE_HOME: 'caches'}, 'linux', '/home/ada/.cache/paperlint/compiled'],
    ['in Library/Caches on macOS', {}, 'darwin', '/home/ada/Library/Caches/paperlint/compiled']
  ])('is %s', (_, env, platform, folder) => {
    expect(compileCacheFolder(env, platform, () => '/home/ada')).toBe(folder)
  })

  test.each<[string, () => string]>([
    ['is empty', () => ''],
    [
      'is unknown',
      () => {
        throw new Error('ENOENT')
      }
    ]
  ])('is not used if the home %s', (_, home) => {
    expect(compileCacheFolder({}, 'linux', home)).toBeUndefined()
  })

  test('is written by the command, and nothing else is', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'paperlint-home-'))
    const run = await paperlintProcess(['--help'], {
      cwd: home,
      env: {HOME: home, TMPDIR: home, NODE_COMPILE_CACHE: ''}
    })
    expect(run.code).toBe(0)
    expect(readdirSync(home)).toEqual(['.cache'])
    expect(readdirSync(path.join(home, '.cache/paperlint'))).toEqual(['compiled'])
    rmSync(home, {recursive: true})
  })
})
