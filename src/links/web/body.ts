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
  /** What was kept; only until it is released. */
  bytes(): Buffer
  /** Lends its memory to the next body. */
  release(): void
}

/**
 * Memory of pages that were read. Thousands of them come in a run, and what they leave outside of the heap would be collected late.
 */
const lent: Buffer[] = []

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
  const kept = limit <= longest ? inLentMemory() : inChunks()
  let size = 0
  return {
    add(chunk) {
      // Chunks are views of the parser's memory.
      if (size < limit) kept.add(chunk.subarray(0, limit - size))
      size += chunk.length
    },
    isEnough: () => size > last,
    isWhole: () => size <= limit || limit === 0,
    bytes: kept.bytes,
    release: kept.release
  }
}

type Kept = Pick<Body, 'add' | 'bytes' | 'release'>

function inLentMemory(): Kept {
  let memory: Buffer | undefined
  let end = 0
  return {
    add(chunk) {
      memory ??= lent.pop() ?? Buffer.allocUnsafeSlow(longest)
      end += chunk.copy(memory, end)
    },
    bytes: () => memory?.subarray(0, end) ?? Buffer.alloc(0),
    release() {
      if (memory) lent.push(memory)
      memory = undefined
    }
  }
}

function inChunks(): Kept {
  const chunks: Buffer[] = []
  return {
    add: chunk => void chunks.push(Buffer.from(chunk)),
    bytes: () => Buffer.concat(chunks),
    release: () => {}
  }
}
