/**
 * Pairs of offsets, one for each character of a text that is being written: eight bytes each, for there are millions of them.
 */

export interface Offsets {
  starts: Uint32Array
  ends: Uint32Array
}

/** Collects offsets. */
export interface OffsetsWriter {
  readonly length: number
  add: (start: number, end: number) => void
  /** Adds characters that directly follow each other in the source. */
  addRun: (start: number, count: number) => void
  finish: () => Offsets
}

/** Makes room for so many offsets, and for more if needed. */
export function offsetsFor(capacity: number): OffsetsWriter {
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
    addRun(start, count) {
      while (length + count > starts.length) {
        starts = grow(starts)
        ends = grow(ends)
      }
      for (let at = start; at < start + count; at++) {
        starts[length] = at
        ends[length++] = at + 1
      }
    },
    finish: () => ({starts: starts.slice(0, length), ends: ends.slice(0, length)})
  }
}
