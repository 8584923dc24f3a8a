/**
 * Which of many texts occur in a page, in one pass over its bytes.
 */

/** Finds the texts that occur in bytes. */
export type Scanner = (bytes: Uint8Array) => ReadonlySet<string>

/**
 * Makes a scanner for texts, by the algorithm of Aho and Corasick: a table tells for each state and byte the next state, so the time does not
 * depend on how many texts there are.
 */
export function createScanner(texts: readonly string[]): Scanner {
  const patterns = [...new Set(texts)].map(text => ({text, bytes: Buffer.from(text)}))
  const most = patterns.reduce((sum, d) => sum + d.bytes.length, 1)
  const next = new Int32Array(most * 256)
  const found: string[][] = [[]]
  for (const {text, bytes} of patterns) {
    let state = 0
    for (const byte of bytes) {
      const at = state * 256 + byte
      if (next[at] === 0) next[at] = found.push([]) - 1
      state = next[at] ?? 0
    }
    found[state]?.push(text)
  }
  linkFailures(next, found)
  const isEnd = Uint8Array.from(found, d => (d.length > 0 ? 1 : 0))

  return bytes => {
    const seen = new Set<string>()
    let state = 0
    for (let at = 0; at < bytes.length; at++) {
      state = next[state * 256 + (bytes[at] ?? 0)] ?? 0
      if (isEnd[state] === 1) for (const text of found[state] ?? []) seen.add(text)
    }
    return seen
  }
}

/** Gives every state the transitions, and the texts, of its longest ending that is the beginning of a text. */
function linkFailures(next: Int32Array, found: string[][]): void {
  const failure = new Int32Array(found.length)
  const queue: number[] = []
  for (let byte = 0; byte < 256; byte++) if (next[byte]) queue.push(next[byte] ?? 0)
  for (const state of queue) {
    const back = failure[state] ?? 0
    found[state]?.push(...(found[back] ?? []))
    for (let byte = 0; byte < 256; byte++) {
      const at = state * 256 + byte
      const fallback = next[back * 256 + byte] ?? 0
      const child = next[at] ?? 0
      if (child === 0) next[at] = fallback
      else {
        failure[child] = fallback
        queue.push(child)
      }
    }
  }
}
