/**
 * Fits the weights of the signs for and against entries on labelled lists, and writes them as a table.
 */

import {writeFileSync} from 'node:fs'
import {parse} from '../../src/markdown/parse.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {sectionsOf} from '../../src/model/sections.ts'
import {candidatesOf} from '../../src/model/candidates.ts'
import {placesOf} from '../../src/model/entries.ts'
import {signsOf} from '../../src/model/place-signs.ts'
import type {Place, PlaceSigns} from '../../src/model/place-signs.ts'
import {togetherOf, weigh} from '../../src/model/signs.ts'
import {lowerBound} from '../../src/flow/ranges.ts'
import {randomOf} from './forms.ts'
import {formOf} from './invented.ts'
import {titleKey, readLabelled} from './labels.ts'
import type {Labelled} from './labels.ts'

interface Case {
  list: string
  places: Place[]
  signs: PlaceSigns[]
  /** Whether each is an entry; `undefined` if it is not known. */
  wanted: (boolean | undefined)[]
  missed: number
}

function caseOf({name, text, labels, ordered, window}: Labelled): Case {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const tree = parse(source)
  const flow = flowOf(tree, source)
  const sections = sectionsOf(tree, flow)
  const candidates = candidatesOf(tree, source, flow)
  const places = placesOf(flow, candidates, sections)
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number) => lowerBound(starts, offset + 1, d => d)
  const wanted: (boolean | undefined)[] = places.map(({candidate}) => {
    const line = lineOf(candidate.span.start)
    if (window && (line < window[0] || line > window[1])) return undefined
    if (labels.some(d => d.maybe && line >= d.line && line <= (d.endLine ?? d.line))) return undefined
    return false
  })
  let missed = 0
  for (const label of labels) {
    const title = titleKey(label.title)
    const hits = places.flatMap(({candidate: d}, index) => {
      if (wanted[index] === true) return []
      const shown = titleKey(flow.text.slice(d.range.start, d.range.end))
      const line = lineOf(d.span.start)
      const near = ordered || (line >= label.line - 2 && line <= (label.endLine ?? label.line))
      return near && (shown.includes(title) || (!ordered && line === label.line))
        ? [{index, length: shown.length, exact: shown.includes(title)}]
        : []
    })
    const hit = hits.sort((a, b) => Number(b.exact) - Number(a.exact) || a.length - b.length)[0]
    if (hit) wanted[hit.index] = label.maybe ? undefined : true
    else if (!label.maybe) missed++
  }
  return {list: name, places, signs: places.map(d => signsOf(d, flow)), wanted, missed}
}

type Row = {signs: readonly string[]; wanted: boolean; weight: number}

/** A sign of a share that is written as the number of its range: `group:3|many`. */
const ranged = /^(own|group|all):(\d)(.*)$/

/** A sign, or the ranges of a share up to its own: `group:0`, `group:1`, `group:2`. Each adds to the one before. */
function partsOf(sign: string): string[] {
  const [, name, range, rest] = ranged.exec(sign) ?? []
  if (range === undefined) return [sign]
  return Array.from({length: Number(range) + 1}, (_, at) => `${name}:${at}${rest}`)
}

/** What a range adds to the one before: never less than nothing, for more neighbours that are entries never speak against one. */
const mayNotFall = (part: string): boolean => (ranged.exec(part)?.[2] ?? '0') !== '0'

/** Weights by logistic regression: the mean of the later half of the passes in several orders, so that the order matters little. */
function logistic(rows: readonly Row[], passes: number): Record<string, number> {
  const all = seeds.map(d => logisticIn(rows, passes, d))
  const names = [...new Set(all.flatMap(d => Object.keys(d)))].sort()
  const mean = names.map((name): [string, number] => {
    const sum = all.reduce((total, d) => total + (d[name] ?? 0), 0)
    return [name, Math.round((100 * sum) / seeds.length) / 100]
  })
  return Object.fromEntries(mean.filter(d => Math.abs(d[1]) > 0.03))
}

/** Weights by the rows in one random order. */
function logisticIn(rows: readonly Row[], passes: number, seed: number): Record<string, number> {
  const counts = new Map<string, number>()
  for (const {signs} of rows) for (const d of signs) counts.set(d, (counts.get(d) ?? 0) + 1)
  const signs = [...counts].filter(d => d[1] >= leastRows).map(d => d[0])
  const names = [...new Set(signs.flatMap(partsOf))]
  const ids = new Map(names.map((d, index) => [d, index]))
  const numbers = new Map(signs.map(d => [d, partsOf(d).map(e => ids.get(e)!)]))
  const rising = names.map(mayNotFall)
  const weights = new Float64Array(names.length)
  const sums = new Float64Array(names.length).fill(1e-6)
  const mean = new Float64Array(names.length)
  const random = randomOf(seed)
  const numbered = rows.map(d => ({...d, used: d.signs.flatMap(e => numbers.get(e) ?? [])}))
  for (let pass = 0; pass < passes; pass++) {
    const order = numbered.map(d => [random(), d] as const).sort((a, b) => a[0] - b[0])
    for (const [, {used, wanted, weight}] of order) {
      const kept = used.filter(d => d === ids.get('bias') || random() > drop)
      let sum = 0
      for (const d of kept) sum += weights[d]!
      const error = (wanted ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const d of kept) {
        const gradient = weight * error - decay * weights[d]!
        sums[d]! += gradient * gradient
        weights[d]! += (rate * gradient) / Math.sqrt(sums[d]!)
        if (rising[d] && weights[d]! < 0) weights[d] = 0
      }
    }
    if (pass >= passes / 2)
      for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]! / Math.floor(passes / 2)
  }
  const rounded = signs.map((d): [string, number] => {
    const sum = numbers.get(d)!.reduce((all, at) => all + mean[at]!, 0)
    return [d, Math.round(sum * 100) / 100]
  })
  return Object.fromEntries(rounded)
}

/** Random orders of rows; the weights are the mean of those of each. */
const seeds = [3, 5, 7]
/** Signs of fewer rows are ignored. */
const leastRows = 5
const rate = 0.12
const decay = 0.0001
/** Share of signs that are left out at random, so that none is relied on alone. */
const drop = 0.04

function rowsOf(cases: readonly Case[], signs: (d: Case) => readonly (readonly string[])[]): Row[] {
  return cases.flatMap(d => {
    const own = signs(d)
    const all = d.wanted.filter(e => e !== undefined).length
    // A long list counts more than a short one, and less than all its rows.
    const weight = Math.min(1, Math.sqrt(60 / Math.max(1, all)))
    return own.flatMap((e, index) =>
      d.wanted[index] === undefined ? [] : [{signs: e, wanted: d.wanted[index], weight}]
    )
  })
}

function fit(cases: readonly Case[]): {alone: Record<string, number>; together: Record<string, number>} {
  const halves = [cases.filter((_, i) => i % 2 === 0), cases.filter((_, i) => i % 2 === 1)]
  const together = new Map<Case, string[][]>()
  for (const side of [0, 1]) {
    const alone = logistic(
      rowsOf(halves[1 - side]!, d => d.signs.map(e => e.all)),
      6
    )
    for (const d of halves[side]!)
      together.set(
        d,
        togetherOf(
          d.places,
          d.signs,
          d.signs.map(e => weigh(e.all, alone))
        )
      )
  }
  return {
    alone: logistic(
      rowsOf(cases, d => d.signs.map(e => e.all)),
      14
    ),
    together: logistic(
      rowsOf(cases, d => together.get(d)!),
      20
    )
  }
}

function compare(d: Case, weights: ReturnType<typeof fit>): {right: number; extra: string[]; lost: string[]} {
  const all = togetherOf(
    d.places,
    d.signs,
    d.signs.map(e => weigh(e.all, weights.alone))
  )
  const lost: string[] = []
  const extra: string[] = []
  let right = 0
  for (const [index, signs] of all.entries()) {
    const got = weigh(signs, weights.together) > 0.5
    if (d.wanted[index] === undefined) continue
    if (got && d.wanted[index]) right++
    else if (got) extra.push(signs.join(' '))
    else if (d.wanted[index]) lost.push(signs.join(' '))
  }
  return {right, extra, lost}
}

const words = process.argv.slice(2)
const mode = words.find(d => d === 'write' || d === 'show') ?? ''
const real = readLabelled(
  words.filter(d => d !== mode),
  true
).map(caseOf)
const forms: Case[] = []
for (let seed = 3001; seed <= 3150; seed++) forms.push(caseOf(formOf(seed)))
console.log(
  'lists',
  real.length,
  'no place',
  real.reduce((sum, d) => sum + d.missed, 0)
)
const folds = 4
if (mode !== 'write')
  for (const kind of ['gold', 'scholars', 'case', 'shape']) {
    let right = 0
    let extra = 0
    let lost = 0
    for (let fold = 0; fold < folds; fold++) {
      const weights = fit([...real.filter((_, i) => i % folds !== fold), ...forms])
      for (const d of real.filter((e, i) => i % folds === fold && e.list.startsWith(kind))) {
        const found = compare(d, weights)
        right += found.right
        extra += found.extra.length
        lost += found.lost.length + d.missed
        if (found.extra.length + found.lost.length > 0 && mode)
          console.log(
            d.list,
            'right',
            found.right,
            'extra',
            found.extra.length,
            'lost',
            found.lost.length,
            'no place',
            d.missed,
            '\n      +',
            found.extra[0]?.slice(0, 300),
            '\n      -',
            found.lost[0]?.slice(0, 300)
          )
      }
    }
    console.log(kind, 'right', right, 'extra', extra, 'lost', lost)
  }
const weights = fit([...real, ...forms])
console.log('weights', Object.keys(weights.alone).length, Object.keys(weights.together).length)
const total = real.map(d => compare(d, weights))
console.log(
  'on all: right',
  total.reduce((s, d) => s + d.right, 0),
  'extra',
  total.reduce((s, d) => s + d.extra.length, 0),
  'lost',
  total.reduce((s, d) => s + d.lost.length, 0)
)
if (mode === 'write')
  writeFileSync(
    new URL('../../src/model/signs.json', import.meta.url),
    `${JSON.stringify(weights, null, 1)}\n`
  )
