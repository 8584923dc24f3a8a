import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, chownSync, mkdirSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest'
import {cli, repositoryWith} from './paperlint.ts'

/** Root may read everything, so it runs the command as a user without rights. */
const isRoot = process.getuid?.() === 0
const user = isRoot ? {uid: 65_534, gid: 65_534} : {}
const canRun = spawnSync(process.execPath, [cli, '--version'], user).status === 0
if (!canRun) console.warn('no other user can run the command: folders that cannot be read are not tested')

const list = '# List\n\n- [Kilns that Cool Slowly](https://arxiv.org/abs/2304.01234)\n'
let cwd = ''

/** A folder with a list, and in it one that nobody may read. */
beforeEach(() => {
  cwd = repositoryWith()
  const closed = path.join(cwd, 'papers/closed')
  mkdirSync(closed, {recursive: true})
  writeFileSync(path.join(cwd, 'papers/list.md'), list)
  if (isRoot) {
    for (const folder of [path.dirname(cwd), cwd]) chmodSync(folder, statSync(folder).mode | 0o055)
    for (const name of ['.', '.git', 'papers', 'papers/closed'])
      chownSync(path.join(cwd, name), 65_534, 65_534)
  }
  chmodSync(closed, 0)
  onTestFinished(() => chmodSync(closed, 0o755))
})

function run(...args: string[]) {
  const options = {cwd, encoding: 'utf8', env: {PATH: process.env.PATH}, ...user} as const
  const {stderr, status} = spawnSync(process.execPath, [cli, ...args], options)
  return {stderr: stderr.trim(), status}
}

describe.skipIf(!canRun || process.platform === 'win32')('what cannot be read is named', () => {
  test.each<[string[], string]>([
    [['papers'], 'cannot read papers/closed: permission denied; name the files instead'],
    [['papers/closed'], 'cannot read papers/closed: permission denied; name the files instead'],
    [['export', 'papers'], 'cannot read papers/closed: permission denied; name the files instead'],
    [['papers/closed/list.md'], 'cannot read papers/closed/list.md: permission denied'],
    [['report', 'papers/closed/all.json'], 'cannot read papers/closed/all.json: permission denied']
  ])('%j', (args, told) => {
    expect(run(...args)).toEqual({stderr: `paperlint: ${told}`, status: 2})
  })

  test('files beside it are read', () => {
    expect(run('papers/list.md')).toEqual({stderr: '', status: 0})
  })

  test('a folder that git ignores does not matter', () => {
    execFileSync('git', ['init', '-q'], {cwd, ...user})
    writeFileSync(path.join(cwd, '.gitignore'), 'closed\n')
    expect(run('papers')).toEqual({stderr: '', status: 0})
  })
})

test('a folder in the place of a file is named as such', () => {
  const options = {cwd, encoding: 'utf8'} as const
  const told = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], options).stderr.trim()
  expect(told('report', '.')).toBe('paperlint: cannot read .: it is a folder; name the JSON results in it')
  expect(told('--baseline', '.', 'papers/list.md')).toBe('paperlint: cannot read .: it is a folder')
})
