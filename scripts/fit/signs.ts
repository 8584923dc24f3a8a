/**
 * Fits the weights of the signs for and against entries on labelled lists, and writes them as a table.
 */

import {writeFileSync} from 'node:fs'
import {parse} from '../../src/markdown/parse.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {sectionsOf} from '../../src/model/sections.ts'
import {candidatesOf} from '../../src/candidates/candidates.ts'
import {placesOf} from '../../src/signs/places.ts'
import {signsOf} from '../../src/signs/place-signs.ts'
import type {Place} from '../../src/signs/places.ts'
import type {PlaceSigns} from '../../src/signs/said-signs.ts'
import {amounts, aroundOf} from '../../src/signs/around.ts'
import {weigh} from '../../src/signs/judge.ts'
import type {SignWeights} from '../../src/signs/judge.ts'
import {lowerBound} from '../../src/flow/ranges.ts'
import {formOf} from './invented.ts'
import {titleKey, readLabelled} from './labels.ts'
import type {Labelled} from './labels.ts'
import {logistic} from './logistic.ts'
import type {Row} from './logistic.ts'

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

/** How hard it is for a sign to get a weight: alone, among neighbours, and for what neighbours say, which many rows tell. */
const penalties = {alone: 1, together: 1, neighbours: 0.1}
const isOfNeighbours = (sign: string) => amounts.some(d => d === sign)

/** Signs with amounts, for each place of a list. */
type Signed = readonly Row['signs'][]

const signsAlone = (d: Case): Signed => d.signs.map(e => e.all.map(sign => [sign, 1] as const))

function signsTogether(d: Case, alone: SignWeights['alone']): Signed {
  const sums = d.signs.map(e => weigh(e.all, alone))
  const own = signsAlone(d)
  return aroundOf(d.places, d.signs, sums).map((all, index) => [...own[index]!, ...all])
}

function rowsOf(cases: readonly Case[], signs: (d: Case) => Signed): Row[] {
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

const fitAlone = (cases: readonly Case[]) => logistic(rowsOf(cases, signsAlone), () => penalties.alone)

/** Parts of the lists, each judged alone by weights of the others: weights that have seen a place are too sure of it. */
const parts = 3

function fit(cases: readonly Case[]): SignWeights {
  const together = new Map<Case, Signed>()
  for (let part = 0; part < parts; part++) {
    const alone = fitAlone(cases.filter((_, index) => index % parts !== part))
    for (const [index, d] of cases.entries())
      if (index % parts === part) together.set(d, signsTogether(d, alone))
  }
  const fitted = logistic(
    rowsOf(cases, d => together.get(d)!),
    sign => (isOfNeighbours(sign) ? penalties.neighbours : penalties.together)
  )
  return {alone: rounded(fitAlone(cases)), together: rounded(fitted)}
}

/** Hundredths, without the weights that say next to nothing. */
function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
  const all = Object.entries(weights).map(([name, d]): [string, number] => [name, Math.round(100 * d) / 100])
  return Object.fromEntries(all.filter(d => Math.abs(d[1]) > 0.03).sort((a, b) => (a[0] < b[0] ? -1 : 1)))
}

function compare(d: Case, weights: SignWeights): {right: number; extra: string[]; lost: string[]} {
  const all = signsTogether(d, weights.alone)
  const lost: string[] = []
  const extra: string[] = []
  let right = 0
  for (const [index, signs] of all.entries()) {
    const sum = signs.reduce((total, [sign, amount]) => total + amount * (weights.together[sign] ?? 0), 0)
    const {sure} = d.signs[index]!
    const got = sure === 'named' || (sum > 0 && sure === '')
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
  for (const kind of new Set(real.map(d => d.list.split('/', 1)[0]!))) {
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
    new URL('../../src/signs/weights.json', import.meta.url),
    `${JSON.stringify(weights, null, 1)}\n`
  )
