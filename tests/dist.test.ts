import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {rolldown} from 'rolldown'
import {describe, expect, test} from 'vitest'
import config from '../rolldown.config.ts'
import {licensesOf} from '../scripts/licenses.ts'

const folder = path.join(import.meta.dirname, '../dist')

const committed = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(d => d.endsWith('.js'))
  .map(d => d.split(path.sep).join('/'))

describe('dist/', async () => {
  const plugins = [config.plugins].flat().filter(d => !(d && 'name' in d && d.name === 'tidy'))
  const bundle = await rolldown({...config, plugins})
  const {output} = await bundle.generate([config.output].flat()[0])
  const fresh = new Map(output.map(d => [d.fileName, 'code' in d ? d.code : String(d.source)]))

  test('has the files that `npm run build` makes', () => {
    expect(committed.sort()).toEqual([...fresh.keys()].sort())
  })

  test.each([...fresh])('%s is fresh (npm run build)', (name, code) => {
    expect(readFileSync(path.join(folder, name), 'utf8') === code).toBe(true)
  })

  test('has the licenses of all that it contains beside it (npm run docs)', async () => {
    const text = licensesOf(output, path.dirname(folder))
    expect(text).toMatch(/^undici \d[^]*^Copyright \(c\) Matteo Collina/mu)
    const sections = text.split(`\n\n${'-'.repeat(80)}\n\n`)
    expect(sections.filter(d => d.split('\n\n').length < 3)).toEqual([])
    await expect(text).toMatchFileSnapshot('../THIRD-PARTY-LICENSES.txt')
  })

  test.runIf(process.platform !== 'win32')('cli.js can be executed', () => {
    expect(statSync(path.join(folder, 'cli.js')).mode & 0o111).toBe(0o111)
  })
})
