/**
 * Compressed bodies, without trusting them: a kilobyte may stand for gigabytes.
 */

import {createBrotliDecompress, createGunzip, createInflate, createZstdDecompress} from 'node:zlib'

const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress
}

function isKnown(encoding: string): encoding is keyof typeof decoders {
  return encoding in decoders
}

/**
 * Decompresses the beginning of a body, up to a limit in bytes. What is damaged or cut off gives what could be read of it.
 *
 * @param complete
 *   Whether the whole body is here.
 */
export async function decoded(
  body: Buffer,
  encoding = '',
  limit: number,
  complete: boolean
): Promise<{body: Buffer; complete: boolean}> {
  const name = encoding.trim().toLowerCase()
  if (!isKnown(name) || body.length === 0) return {body, complete}
  const decoder = decoders[name]()
  const chunks: Buffer[] = []
  let size = 0
  decoder.end(body)
  try {
    for await (const chunk of decoder) {
      if (!Buffer.isBuffer(chunk)) continue
      chunks.push(chunk)
      size += chunk.length
      if (size > limit) return {body: Buffer.concat(chunks, limit), complete: false}
    }
    return {body: Buffer.concat(chunks), complete}
  } catch {
    return {body: Buffer.concat(chunks, Math.min(size, limit)), complete: false}
  }
}
