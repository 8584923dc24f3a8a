/**
 * A document while its entries are looked for: its flow, and the readings of its stretches.
 */

import type {Nodes} from 'mdast'
import {readRows} from '../chain/read.ts'
import type {ReadRow} from '../chain/read.ts'
import {stretchAt} from '../kept/rows.ts'
import {looksOf, movedLooks} from './looks.ts'
import type {Looks} from './looks.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {numberOfRange} from '../flow/ranges.ts'

export interface Reader {
  source: string
  flow: Flow
  rangeOf(node: Nodes): Range
  /** What a stretch looks like, read once: alone, if it was not read with others. */
  looks(range: Range): Looks
  /** What stretches look like if they are read together. They are remembered like this if they pass a test. */
  together(ranges: readonly Range[], test: (looks: readonly Looks[]) => boolean): readonly Looks[] | undefined
  /** The last reading of a stretch, unless something is kept about it. */
  read(range: Range): ReadRow | undefined
}

/** A stretch with what it looks like, and as it was read. */
interface ReadStretch {
  range: Range
  looks: Looks
  /** Undefined if it is already kept. */
  row: ReadRow | undefined
}

/** Makes the reader of a document. */
export function readerOf(source: string, flow: Flow): Reader {
  const known = new Map<number, ReadStretch>()
  /** Rows of stretches that were read together in vain: what they say by themselves is the same alone. */
  const tried = new Map<number, ReadRow>()
  const readAll = (ranges: readonly Range[]): ReadStretch[] =>
    readRows(
      flow,
      ranges.map(range => ({range, header: [], read: tried.get(numberOfRange(range))}))
    ).map((row, index) => {
      const range = ranges[index]!
      return {
        range,
        looks: looksOf(flow, range, row),
        row: (stretchAt(flow, range)?.isNew ?? true) ? row : undefined
      }
    })
  const readAlone = (range: Range): ReadStretch => {
    const stretch = stretchAt(flow, range)
    const read = () => readAll([range])[0]!
    if (!stretch) return read()
    const move = ({looks}: {looks: Looks}, by: number) => ({
      range,
      looks: movedLooks(flow, looks, by),
      row: undefined
    })
    return stretch.askAt<ReadStretch>('alone', range.start, read, move)
  }
  const keep = (read: ReadStretch): ReadStretch => {
    known.set(numberOfRange(read.range), read)
    return read
  }
  return {
    source,
    flow,
    rangeOf: node => flow.ranges.get(node)!,
    looks(range) {
      return (known.get(numberOfRange(range)) ?? keep(readAlone(range))).looks
    },
    together(ranges, test) {
      const read = readAll(ranges)
      const looks = read.map(d => d.looks)
      const isRight = test(looks)
      for (const d of read) {
        if (isRight) keep(d)
        else if (d.row) tried.set(numberOfRange(d.range), d.row)
      }
      return isRight ? looks : undefined
    },
    read: range => known.get(numberOfRange(range))?.row
  }
}
