/**
 * Lists that were read before the network was asked, so that they are not read again afterwards.
 */

import type {Root} from 'mdast'
import {flowOf, type Flow} from '../flow/flow.ts'
import {read, type ReadFile} from '../lint.ts'
import {parse} from '../markdown/parse.ts'
import type {Source} from '../sources/sources.ts'

/** Lists as they were read. */
export interface Readings {
  /** The texts as readers see them, before they are read as lists. */
  flows(): Flow[]
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
  const trees = new Map<string, Root>()
  let size = 0
  const readOne = ({text, path}: Pick<Source, 'text' | 'path'>): ReadFile => {
    const tree = trees.get(path)
    trees.delete(path)
    return read(text, path, undefined, tree)
  }
  return {
    flows: () =>
      sources.map(({text, path}) => {
        const source = text.replace(/^\uFEFF/, '')
        const tree = parse(source)
        trees.set(path, tree)
        return flowOf(tree, source)
      }),
    *all() {
      for (const source of sources) {
        const file = readOne(source)
        size += source.text.length
        if (size <= mostKept) kept.set(source.path, file)
        yield file
      }
    },
    take(path, text) {
      const known = sources.find(d => d.path === path)
      if (known?.text !== text) return undefined
      const file = kept.get(path) ?? (trees.has(path) ? readOne(known) : undefined)
      kept.delete(path)
      return file
    }
  }
}
