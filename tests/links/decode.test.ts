import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {decoded} from '../../src/links/web/decode.ts'

const text = Buffer.from('<title>A page</title>'.repeat(50))
const limit = 4000

test.each<[encoding: string | undefined, body: Buffer]>([
  [undefined, text],
  ['identity', text],
  ['gzip', gzipSync(text)],
  ['GZIP', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['br', brotliCompressSync(text)]
])('%s', async (encoding, body) => {
  expect(await decoded(body, encoding, limit, true)).toEqual({body: text, complete: true})
})

test('a bomb is opened as far as wanted', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  const {body, complete} = await decoded(bomb, 'gzip', limit, true)
  expect(body).toHaveLength(limit)
  expect(complete).toBe(false)
})

test.each([
  ['cut off', gzipSync(text).subarray(0, 30)],
  ['damaged', Buffer.from('no gzip at all')]
])('%s: what can be read of it', async (_, body) => {
  const reply = await decoded(body, 'gzip', limit, true)
  expect(reply.complete).toBe(false)
  expect(text.toString().startsWith(reply.body.toString())).toBe(true)
})
