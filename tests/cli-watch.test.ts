import {spawn} from 'node:child_process'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {areChanged} from '../src/cli/watch.ts'
import {clean, cwd, dirty, inFolders, write} from './cli-folder.ts'
import {cli} from './paperlint.ts'

inFolders()

describe('--watch checks again', () => {
  /** The command, what it said so far, and a way to wait for words of it. */
  const watching = (...args: string[]) => {
    const child = spawn(process.execPath, [cli, '--watch', ...args], {cwd})
    let said = ''
    const until = (text: string) =>
      new Promise<void>(done => {
        const look = () => said.includes(text) && done()
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        look()
      })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (d: string) => (said += d))
    const stop = async () => {
      child.kill('SIGINT')
      const code = await new Promise(done => child.on('close', done))
      return {said, code: process.platform === 'win32' ? 0 : code}
    }
    return {until, stop}
  }

  test('after a change of a list, until it is stopped', async () => {
    write('README.md', dirty)
    const {until, stop} = watching()
    await until('Watching 1 file')
    write('README.md', clean)
    await until('No problems in')
    const {said, code} = await stop()
    expect(said).toMatch(/2 warnings[^]*Watching[^]*\n\d\d:\d\d:\d\d\n[^]*No problems in/)
    expect(code).toBe(0)
  })

  test('after a change of the config: a new one, a broken one, a repaired one', async () => {
    write('README.md', dirty)
    const {until, stop} = watching()
    await until('Watching 1 file')
    write('.paperlintrc.yaml', 'rules: {title-text: off}\n')
    await until('No problems in')
    write('.paperlintrc.yaml', 'rulse: {}\n')
    await until('unknown key `rulse`')
    write('.paperlintrc.yaml', 'rules: {title-text: error}\n')
    await until('2 errors')
    expect(await stop()).toMatchObject({code: 1})
  })

  test.each([
    ['its own fixes', clean, false],
    ['a change', dirty, true],
    ['a list that is gone', undefined, true]
  ])('%s', async (_, now, expected) => {
    if (now !== undefined) write('README.md', now)
    const list = {
      path: 'README.md',
      absolute: path.join(cwd, 'README.md'),
      text: clean,
      config: {},
      configFile: undefined
    }
    expect(await areChanged([list])).toBe(expected)
  })
})
