import {describe, expect, test} from 'vitest'
import {createBody} from '../../src/links/web/body.ts'

const page = 16_384
const bytes = (letter: string, length: number) => Buffer.alloc(length, letter)

describe('the beginning of a body', () => {
  test.each<[name: string, limit: number, chunks: number[], kept: number, isWhole: boolean]>([
    ['one chunk', page, [500], 500, true],
    ['chunks that end at the limit', page, [page - 1, 1], page, true],
    ['one byte more than is wanted', page, [page, 1], page, false],
    ['a limit within a chunk', page, [10_000, 10_000], page, false],
    ['a registry’s long answer', 8_000_000, [100_000, 100_000], 200_000, true],
    ['nothing wanted', 0, [20], 0, true]
  ])('%s', (_, limit, chunks, kept, isWhole) => {
    const body = createBody(limit, 0)
    for (const length of chunks) body.add(bytes('a', length))
    expect(body.bytes()).toEqual(bytes('a', kept))
    expect(body.isWhole()).toBe(isWhole)
  })

  test.each([
    ['a body of unknown length is read to its end', 0, 40_000, false],
    ['a body of unknown length, up to a bound', 0, 65_537, true],
    ['a body that is known to be long is left', 2_000_000, page + 1, true],
    ['a body that is known to be short is read', 40_000, page + 1, false]
  ])('%s', (_, length, sent, isEnough) => {
    const body = createBody(page, length)
    body.add(bytes('a', sent))
    expect(body.isEnough()).toBe(isEnough)
  })

  test('bodies that are read at once stay apart, and memory is lent to one at a time', () => {
    const [first, second] = [createBody(page, 0), createBody(page, 0)]
    first.add(bytes('a', 100))
    second.add(bytes('b', 100))
    expect([first.bytes(), second.bytes()]).toEqual([bytes('a', 100), bytes('b', 100)])
    const memory = first.bytes().buffer
    first.release()
    first.release()
    const [third, fourth] = [createBody(page, 0), createBody(page, 0)]
    third.add(bytes('c', 50))
    fourth.add(bytes('d', 50))
    expect(third.bytes().buffer).toBe(memory)
    expect([third.bytes(), fourth.bytes(), second.bytes()]).toEqual([
      bytes('c', 50),
      bytes('d', 50),
      bytes('b', 100)
    ])
  })
})
