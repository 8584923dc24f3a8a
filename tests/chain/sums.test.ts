import {expect, test} from 'vitest'
import {roles} from '../../src/chain/chain.ts'
import {emitOwn, emitVotes} from '../../src/chain/features.ts'
import {emitReadings} from '../../src/chain/features/votes.ts'
import {habitsOf} from '../../src/chain/features/habits.ts'
import {readRows, sensedRow} from '../../src/chain/read.ts'
import {Sums} from '../../src/chain/sums.ts'
import type {Key} from '../../src/chain/keys.ts'
import type {Take} from '../../src/chain/take.ts'
import type {Branch} from '../../src/chain/weights.ts'
import {bordered, voted} from '../../src/chain/parts.ts'
import type {Part} from '../../src/chain/parts.ts'
import {weights} from '../../src/chain/fitted.ts'
import {addTo} from '../../src/chain/weights.ts'
import {Columns} from '../../src/columns/columns.ts'
import {Readings} from '../../src/columns/readings.ts'
import {cell, flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {shapes} from '../shapes/shape.ts'

const lines = [
  '[**ICML 2021**] Learning to Count Sheep at Night [[pdf]](https://arxiv.org/abs/2101.00001)',
  '[**ICML 2022**] Counting Owls under Distribution Shift [[pdf]](https://arxiv.org/abs/2201.00002)',
  '*Sleepless Nights for Everybody*, Ada Lopez and Bo Chen, Nature, 2020',
  '**Dreams**: a survey (arXiv 2019) - [code](https://github.com/a/b)',
  '`Moss, A.` and Lind, B. 2001. _“Waking Up”_, In: **Journal of Sleep** 12(3): 4-5. [doi](https://doi.org/10.1000/1)',
  '**[*Night* Shift](https://example.org/night)** by Ada Moss | Oral | ![stars](https://img.shields.io/github/stars/a/b) | 2023/04'
]

test('kept sums are the sums of the weights of all features, one by one, and have keys of their own', () => {
  const source = lines.join('\n\n')
  const flow = flowOf(parse(source), source)
  let start = 0
  const rows = flow.text.split('\n').map(text => {
    const range = {start, end: start + text.length}
    start = range.end + 1
    return sensedRow(flow, {range, header: []})
  })
  const {of, steps} = weights()
  const columns = new Columns(rows)
  let features = 0
  const checking = (root: Branch, size: number): Take => {
    const sums = new Sums(root, size)
    const seen = new Map<Part, Map<Key, readonly string[]>>()
    const check = (part: Part, key: Key, texts: readonly string[]) => {
      const sum = Array.from({length: size}, () => 0)
      part(texts, (...feature) => {
        features++
        addTo(sum, root, ...feature)
      })
      expect([texts, sums.get(part, key) ?? sums.make(part, key, texts)]).toEqual([texts, sum])
      expect([texts, sums.get(part, key)]).toEqual([texts, sum])
      const keys = seen.get(part) ?? new Map<Key, readonly string[]>()
      seen.set(part, keys.set(key, keys.get(key) ?? texts))
      expect(keys.get(key), 'texts of a key').toEqual(texts)
    }
    return {has: () => false, add: (_index, part, key, texts) => check(part, key, texts)}
  }
  const taken = [checking(of, roles.length), checking(steps, roles.length ** 2)] as const
  for (const row of [...rows, ...rows]) {
    emitOwn(row, ...taken)
    emitVotes(row, columns, habitsOf(rows), taken[0])
  }
  expect(features).toBeGreaterThan(1000)
})

test('equal keys mean equal texts in the rows of every fourth shape', () => {
  const seen = new Map<Part, Map<Key, string>>()
  const shared: string[] = []
  const note: Take = {
    has: () => false,
    add: (_index, part, key, texts) => {
      const said = JSON.stringify(texts)
      const keys = seen.get(part) ?? new Map<Key, string>()
      const known = keys.get(key) ?? said
      seen.set(part, keys.set(key, known))
      if (known !== said) shared.push(`${known} and ${said}`)
    }
  }
  for (const {text} of shapes().filter((_, index) => index % 4 === 0)) {
    const flow = flowOf(parse(text), text)
    let start = 0
    const ranges = flow.text.split('\n').map(line => {
      const range = {start, end: start + line.length}
      start = range.end + 1
      return range
    })
    const header = flow.text.includes(cell) ? flow.text.split('\n', 1)[0]!.split(cell) : []
    const rows = readRows(
      flow,
      ranges.map(range => ({range, header}))
    )
    const [columns, habits] = [new Columns(rows), habitsOf(rows)]
    const readings = new Readings(rows, voted, bordered)
    for (const row of rows) {
      emitOwn(row, note, note)
      emitVotes(row, columns, habits, note)
      emitReadings(row, row.roles, readings, note, note)
    }
  }
  expect(shared).toEqual([])
})
