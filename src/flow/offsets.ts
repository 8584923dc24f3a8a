/**
 * Pairs of offsets, one for each character of a text that is being written: eight bytes each, for there are millions of them.
 */

export interface Offsets {
  starts: Uint32Array
  ends: Uint32Array
}

/** Collects offsets. */
export function offsetsFor(capacity: number): {
  readonly length: number
  add: (start: number, end: number) => void
  finish: () => Offsets
} {
  let starts = new Uint32Array(capacity)
  let ends = new Uint32Array(capacity)
  let length = 0
  const grow = (old: Uint32Array) => {
    const larger = new Uint32Array(2 * old.length + 16)
    larger.set(old)
    return larger
  }
  return {
    get length() {
      return length
    },
    add(start, end) {
      if (length === starts.length) {
        starts = grow(starts)
        ends = grow(ends)
      }
      starts[length] = start
      ends[length++] = end
    },
    finish: () => ({starts: starts.slice(0, length), ends: ends.slice(0, length)})
  }
}
