import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {difference} from './difference.ts'
import {sequence, slips, soup, staircase} from './documents.ts'

/** A folder of lists: the law is also checked on every Markdown file in it. */
const folder = process.env['PAPERLINT_LISTS']

describe('whatever a document is made of, its tree is that of the full parser', () => {
  test.each(Object.entries({soup, sequence, staircase, slips}))('%s', (_, documents) => {
    const windows = fc.boolean()
    fc.assert(
      fc.property(documents, windows, (text, isWindows) => {
        expect(difference(isWindows ? text.replaceAll(/\r?\n/g, '\r\n') : text)).toBeUndefined()
      }),
      {numRuns: 250}
    )
  })
})

const lists = folder === undefined ? [] : readdirSync(folder, {recursive: true, encoding: 'utf8'})

test.runIf(folder !== undefined).each(lists.filter(d => d.endsWith('.md')))(
  '%s',
  {timeout: 120_000},
  name => {
    expect(difference(readFileSync(path.join(folder ?? '', name), 'utf8'))).toBeUndefined()
  }
)
