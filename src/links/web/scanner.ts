/**
 * Which of many texts occur in a page, in one pass over its bytes.
 */

/** Finds the texts that occur in bytes. */
export type Scanner = (bytes: Uint8Array) => ReadonlySet<string>

/**
 * Makes a scanner for texts, by the algorithm of Aho and Corasick: a table gives the next state for each state and byte, so the time does not
 * depend on how many texts there are. Bytes that are in no text share a column, which keeps the table small enough for the caches of a processor.
 */
export function createScanner(texts: readonly string[]): Scanner {
  const patterns = [...new Set(texts)].map(text => ({text, bytes: Buffer.from(text)}))
  const columns = columnsOf(patterns.map(d => d.bytes))
  const width = Math.max(...columns) + 1
  const most = patterns.reduce((sum, d) => sum + d.bytes.length, 1)
  const next = new Uint16Array(most * width)
  const found: string[][] = [[]]
  for (const {text, bytes} of patterns) {
    let state = 0
    for (const byte of bytes) {
      const at = state * width + (columns[byte] ?? 0)
      if (next[at] === 0) next[at] = found.push([]) - 1
      state = next[at] ?? 0
    }
    found[state]?.push(text)
  }
  linkFailures(next, found, width)
  const isEnd = Uint8Array.from(found, d => (d.length > 0 ? 1 : 0))

  return bytes => {
    const seen = new Set<string>()
    let state = 0
    for (let at = 0; at < bytes.length; at++) {
      state = next[state * width + (columns[bytes[at] ?? 0] ?? 0)] ?? 0
      if (isEnd[state] === 1) for (const text of found[state] ?? []) seen.add(text)
    }
    return seen
  }
}

/** A column of the table for each byte: 0 for all that are in no text. */
function columnsOf(patterns: readonly Uint8Array[]): Uint8Array {
  const columns = new Uint8Array(256)
  let last = 0
  for (const bytes of patterns) for (const byte of bytes) if (columns[byte] === 0) columns[byte] = ++last
  return columns
}

/** Gives every state the transitions, and the texts, of its longest ending that is the beginning of a text. */
function linkFailures(next: Uint16Array, found: string[][], width: number): void {
  const failure = new Uint16Array(found.length)
  const queue: number[] = []
  for (let column = 0; column < width; column++) if (next[column]) queue.push(next[column] ?? 0)
  for (const state of queue) {
    const back = failure[state] ?? 0
    found[state]?.push(...(found[back] ?? []))
    for (let column = 0; column < width; column++) {
      const at = state * width + column
      const fallback = next[back * width + column] ?? 0
      const child = next[at] ?? 0
      if (child === 0) next[at] = fallback
      else {
        failure[child] = fallback
        queue.push(child)
      }
    }
  }
}
