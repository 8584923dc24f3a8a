/**
 * The mean of several tables of weights of the chain: what one fit learned by chance the others do not share.
 *
 *     node scripts/fit/mean.ts src/chain/weights.json ONE.json OTHER.json
 *
 * Writes the first file from the others; one that is named twice counts twice. The committed table is
 * such a mean, in which the older fits weigh more than the newest.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import type {Table} from '../../src/chain/weights.ts'

/** Rows whose weights differ by less, in tenths, are left out: sooner those of words and of what is around two pieces, which are many. */
const least: readonly (readonly [names: RegExp, difference: number])[] = [
  [/^(?:first|last)-word/, 18],
  [/^two-(?:after|before)/, 17],
  [/^between/, 15],
  [/^/, 8]
]
const leastOf = (name: string): number => least.find(d => d[0].test(name))![1]
/** Weights are written in steps of so many tenths: finer ones read no better, and take more room in the library. */
const step = 2
/** The largest weight: packed weights have letters only for so many differences. */
const most = 26
const rounded = (weight: number): number =>
  Math.max(-most, Math.min(most, Math.round(weight / step) * step)) + 0
/** Roles of the chain. */
const size = 5

const [to = '', ...from] = process.argv.slice(2)
if (from.length < 2) throw new Error('Name the file to write, then two tables or more.')
const tables = from.map(d => JSON.parse(readFileSync(d, 'utf8')))
writeFileSync(to, textOfWeights(tables))

function textOfWeights(all: readonly (Table & {figures: object})[]): string {
  const of = meanOf(
    all.map(d => d.of),
    d => [...(d ?? Array<number>(size).fill(0))],
    d => d
  )
  const steps = meanOf(
    all.map(d => d.steps),
    dense,
    d => d.flatMap((e, index) => (e === 0 ? [] : [index, e]))
  )
  const figures = JSON.stringify(all[0]!.figures)
  return `{\n  "figures": ${figures},\n  "of": {\n${of}\n  },\n  "steps": {\n${steps}\n  }\n}\n`
}

/** Rows of a table by name, each the mean of those of all tables, without the ones that say next to nothing. */
function meanOf(
  all: readonly Readonly<Record<string, readonly number[]>>[],
  open: (row: readonly number[] | undefined) => number[],
  close: (row: number[]) => number[]
): string {
  const names = [...new Set(all.flatMap(d => Object.keys(d)))].sort()
  return names
    .flatMap(name => {
      const rows = all.map(d => open(d[name]))
      const mean = rows[0]!.map((_, at) => rows.reduce((sum, d) => sum + d[at]!, 0) / rows.length)
      if (Math.max(...mean) - Math.min(...mean) < leastOf(name)) return []
      return `    ${JSON.stringify(name)}: ${JSON.stringify(close(mean.map(rounded)))}`
    })
    .join(',\n')
}

/** A row of steps, written as pairs of index and weight, in full. */
function dense(pairs: readonly number[] = []): number[] {
  const row = Array<number>(size ** 2).fill(0)
  for (let at = 0; at < pairs.length; at += 2) row[pairs[at]!] = pairs[at + 1]!
  return row
}
