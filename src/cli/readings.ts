/**
 * Lists that were read before the network was asked, so that they are not read again afterwards.
 */

import {read, type ReadFile} from '../lint.ts'
import type {Source} from '../sources/sources.ts'

/** Lists as they were read. */
export interface Readings {
  /** All of them, in order. Each is read when it is needed. */
  all(): Iterable<ReadFile>
  /** A list that was read, once: then it is let go. `undefined` if the text changed since. */
  take(path: string, text: string): ReadFile | undefined
}

/** Characters of all lists that are kept: what was read takes about fifty times the memory of the text. */
const mostKept = 4_000_000

/** Reads sources. */
export function readingsOf(sources: readonly Source[]): Readings {
  const kept = new Map<string, ReadFile>()
  let size = 0
  return {
    *all() {
      for (const {text, path} of sources) {
        const file = read(text, path)
        size += text.length
        if (size <= mostKept) kept.set(path, file)
        yield file
      }
    },
    take(path, text) {
      const file = kept.get(path)
      kept.delete(path)
      return file && (file.bom ? `\uFEFF${file.source}` : file.source) === text ? file : undefined
    }
  }
}
