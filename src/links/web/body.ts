/**
 * The beginning of a body, as it comes in.
 */

/** Bytes after which a body is left. One that may end before is read to its end, beyond the limit, which keeps the connection. */
const longest = 65_536

/** Collects what is wanted of a body. */
export interface Body {
  /** Takes a chunk, of which a part may be kept. */
  add(chunk: Buffer): void
  /** Whether the rest is not worth waiting for. */
  isEnough(): boolean
  /** Whether no more came than was wanted, so that it is the whole body if it ended. */
  isWhole(): boolean
  bytes(): Buffer
}

/**
 * Makes a body.
 *
 * @param limit
 *   Bytes that are wanted.
 * @param length
 *   Length that the headers name, 0 if they name none.
 */
export function createBody(limit: number, length: number): Body {
  const last = length > longest ? limit : Math.max(limit, longest)
  const chunks: Buffer[] = []
  let size = 0
  return {
    add(chunk) {
      // Chunks are views of the parser's memory.
      if (size < limit) chunks.push(Buffer.from(chunk.subarray(0, limit - size)))
      size += chunk.length
    },
    isEnough: () => size > last,
    isWhole: () => size <= limit || limit === 0,
    bytes() {
      // Bodies are garbage soon, and there are many: what is in one piece is not copied again.
      const [first, ...others] = chunks
      return first && others.length === 0 ? first : Buffer.concat(chunks)
    }
  }
}
