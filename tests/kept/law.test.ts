/**
 * The law of what is kept: a list is read, and judged, as if nothing had been kept. Lists of a folder are tried too if `PAPERLINT_LISTS` names
 * one.
 */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formedList} from '../laws/forms.ts'
import {halfText} from '../laws/half.ts'
import {sequence, slips} from '../markdown/documents.ts'
import {change, inTurn, readings} from './again.ts'

const read = (...names: string[]) => readFileSync(path.join(import.meta.dirname, '..', ...names), 'utf8')
const shapes = readdirSync(path.join(import.meta.dirname, '../shapes'))
  .filter(d => d.endsWith('.md'))
  .map(d => read('shapes', d))

const lists: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'in a random form': fc.integer({min: 1, max: 5000}).map(seed => formedList(seed).text),
  'of a known shape': fc.constantFrom(...shapes),
  'of any lines': fc.oneof(sequence, slips)
}

/** Seeds of lists in which some entries are read otherwise when every second one is left out. */
const tipping = [91_018, 91_028, 91_098, 91_128, 91_197, 91_203]

describe('after changes of a line, what was kept changes nothing for a list', () => {
  test.each(Object.entries(lists))('%s', async (_, text) => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(change, {minLength: 1, maxLength: 3}), async (list, changes) => {
        const {again, first} = await readings(list, changes)
        expect(again).toEqual(first)
      }),
      {numRuns: 25}
    )
  })

  test.each(tipping)('list %i, whose rows hear otherwise without every second of them', async seed => {
    const {text} = formedList(seed)
    const {again, first} = await inTurn([text, halfText(text, 0), text, halfText(text, 1)])
    expect(again).toEqual(first)
  })

  test('the reference list', async () => {
    const text = read('fixtures/medical-imaging.md')
    const [changes = []] = fc.sample(fc.array(change, {minLength: 6, maxLength: 6}), {seed: 1, numRuns: 1})
    const {again, first} = await readings(text, changes)
    expect(again).toEqual(first)
  })
})

const folder = process.env['PAPERLINT_LISTS'] ?? ''
const real = existsSync(folder) ? readdirSync(folder).filter(d => d.endsWith('.md')) : []

describe.skipIf(real.length === 0)('real lists', () => {
  test.each(real)('%s', {timeout: 120_000}, async name => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const [changes = []] = fc.sample(fc.array(change, {minLength: 4, maxLength: 4}), {
      seed: text.length,
      numRuns: 1
    })
    const {again, first} = await readings(text, changes)
    expect(again).toEqual(first)
  })
})
