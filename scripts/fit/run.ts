import {formOf} from './forms.ts'
import {examplesIn, isArxiv, key, placedOf, readLabelled, venueKey} from './labels.ts'
import {Readings} from '../../src/columns/columns.ts'
import {withVotes} from '../../src/chain/features.ts'
import type {Example, Group, Placed} from './labels.ts'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {deserialize, serialize} from 'node:v8'
import {Crf} from './crf.ts'
import type {Sample} from './crf.ts'
import {decode, roles} from '../../src/chain/chain.ts'
import type {Weights} from '../../src/chain/chain.ts'
import {extract} from '../../src/chain/extract.ts'

const folder = process.argv[2]!
const folds = Number(process.argv[3] ?? 5)
const PER = Number(process.env['PER'] ?? 4)
const MIN = Number(process.env['MIN'] ?? 4), LEAST = Number(process.env['LEAST'] ?? 0.4)
const DROP = Number(process.env['DROP'] ?? 0.3), L2 = Number(process.env['L2'] ?? 0.001), RATE = Number(process.env['RATE'] ?? 0.15)
const show = process.argv[4] ?? ''
const t0 = Date.now()
export function train(train: Example[], passes = Number(process.env['PASSES'] ?? 8), only?: Weights): Weights {
  // What only one or two lists have is no rule of lists.
  const common = (of: (d: Example) => readonly string[]) => {
    const lists = new Map<string, Set<string>>()
    for (const d of train) for (const f of of(d)) lists.set(f, (lists.get(f) ?? new Set<string>()).add(d.list))
    return [...lists].filter(([, found]) => found.size >= MIN).map(([d]) => d)
  }
  const names = common(d => d.features.of.flat()).filter(d => !only || only.of.has(d))
  const stepNames = common(d => d.features.steps.flat()).filter(d => !only || only.steps.has(d))
  const ids = new Map(names.map((d, i) => [d, i]))
  const stepIds = new Map(stepNames.map((d, i) => [d, i]))
  const number = (list: readonly string[], map: Map<string, number>) => Int32Array.from(list.flatMap(d => map.get(d) ?? []))
  const samples: Sample[] = train.map(d => ({of: d.features.of.map(f => number(f, ids)), steps: d.features.steps.map(f => number(f, stepIds)), allowed: d.allowed}))
  const crf = new Crf(names.length, stepNames.length)
  let seed = 7
  const rnd = () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff)
  for (let pass = 0; pass < passes; pass++) {
    const order = samples.map((d, i) => [rnd(), d, i] as const).sort((a, b) => a[0] - b[0])
    crf.pass(order.map(d => d[1]), RATE * (pass < passes - 2 ? 1 : 0.4), L2, DROP, rnd)
  }
  const size = roles.length
  return {
    of: new Map(names.map((d, i) => [d, [...crf.of.slice(i * size, (i + 1) * size)]])),
    steps: new Map(stepNames.map((d, i) => [d, [...crf.steps.slice(i * size * size, (i + 1) * size * size)]]))
  }
}

/** At most so many examples of each list, spread over it. */
export function few(examples: Example[], most: number): Example[] {
  return [...Map.groupBy(examples, d => d.list).values()].flatMap(d => d.filter((_, i) => Math.floor((i * most) / d.length) !== Math.floor(((i - 1) * most) / d.length) || d.length <= most))
}

/** Reads the rows of groups alone, for their columns' second vote. */
function readAlone(examples: readonly Example[], weights: Weights): void {
  for (const group of new Set(examples.map(d => d.group))) group.roles = group.rows.map(d => decode(d.features, weights))
}

/** The examples with the votes of their columns. */
function voted(examples: readonly Example[]): Example[] {
  const readings = new Map<Group, Readings>()
  return examples.map(d => {
    const {group, index} = d
    const found = readings.get(group) ?? new Readings(group.rows.map((e, i) => ({pieces: e.row.pieces, roles: group.roles![i]!})))
    readings.set(group, found)
    return {...d, features: withVotes(d.features, d.row, group.roles![index]!, found)}
  })
}

/** Without the features that say next to nothing. */
function prune({of, steps}: Weights): Weights {
  const says = (least: number) => (row: readonly number[]) => Math.max(...row) - Math.min(...row) >= least
  return {
    of: new Map([...of].filter(d => says(LEAST)(d[1]))),
    steps: new Map([...steps].filter(d => says(LEAST)(d[1])))
  }
}

/** Writes the weights as a table. */
function write(weights: Weights, figures: object): void {
  const of = Object.fromEntries([...weights.of].sort().map(([name, row]) => [name, row.map(d => Math.round(d * 10))]))
  const steps = Object.fromEntries([...weights.steps].sort().map(([name, row]) => [name, row.flatMap((d, i) => (Math.round(d * 10) === 0 ? [] : [i, Math.round(d * 10)]))]))
  const rows = (all: object) => Object.entries(all).map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(',\n')
  writeFileSync(new URL('../../src/chain/weights.json', import.meta.url), `{\n  "figures": ${JSON.stringify(figures)},\n  "of": {\n${rows(of)}\n  },\n  "steps": {\n${rows(steps)}\n  }\n}\n`)
}

/** Fits the weights: two halves read each other's rows alone, so that votes are as good and as bad as on lists not seen. */
export function fit(examples: Example[]): Weights {
  const lists = [...new Set(examples.map(d => d.list))]
  const half = new Map(lists.map((d, i) => [d, i % 2]))
  for (const side of [0, 1]) {
    const weights = train(examples.filter(d => half.get(d.list) !== side), 6)
    readAlone(examples.filter(d => half.get(d.list) === side), weights)
  }
  const both = [...examples, ...voted(examples)]
  const full = train(both)
  const small = prune(full)
  console.log('features', full.of.size, full.steps.size, '->', small.of.size, small.steps.size)
  return prune(train(both, undefined, small))
}

export function judge(example: Example, weights: Weights) {
  const {flow, row, label} = example
  if (!example.group.roles || (example.group as {by?: unknown}).by !== weights) {
    readAlone([example], weights)
    ;(example.group as {by?: unknown}).by = weights
  }
  const path = decode(voted([example])[0]!.features, weights)
  const got = extract(flow, row.pieces, path)
  const title = got.title && flow.text.slice(got.title.start, got.title.end).replace(/\s+/g, ' ')
  const ok = {
    title: [label.title, ...(label.altTitle ?? [])].map(key).includes(key(title)),
    venue: label.venue === undefined || [label.venue, ...(label.altVenue ?? [])].map(venueKey).includes(venueKey(got.venue?.text ?? null)),
    year: label.year === undefined || (label.year ?? null) === (got.year?.value ?? null)
  }
  const v = venueKey(got.venue?.text ?? null)
  if ((label.venue == null || isArxiv(venueKey(label.venue))) && (v === null || isArxiv(v))) ok.venue = true
  for (const d of label.doubt ?? []) if (d in ok) ok[d as keyof typeof ok] = true
  return {ok, got: {title, venue: got.venue?.text, year: got.year?.value}, path}
}

if (process.argv[1]?.endsWith('run.ts')) main()

function main() {
const cacheFile = process.env['CACHE'] ?? '/tmp/fit-cache.bin'
const count = Number(process.env['FORMS'] ?? 800)
type Cache = {real: Placed[]; forms: Placed[]; test: Placed[]}
let cache: Cache
if (existsSync(cacheFile)) cache = deserialize(readFileSync(cacheFile)) as Cache
else {
  cache = {real: readLabelled(folder).map(placedOf), forms: [], test: []}
  for (let seed = 1; seed <= 900; seed++) cache.forms.push(placedOf(formOf(seed)))
  for (let seed = 100001; seed <= 100120; seed++) cache.test.push(placedOf(formOf(seed)))
  writeFileSync(cacheFile, serialize(cache))
}
console.log('placed', Date.now() - t0, 'ms')
const all = cache.real.flatMap(examplesIn)
const missed = cache.real.reduce((sum, d) => sum + d.missed, 0)
const forms = cache.forms.slice(0, count).flatMap(examplesIn).filter(d => d.reachable)
const tests = cache.test.map(examplesIn)
console.log('forms', forms.length)
console.log('examples', all.length, 'missed', missed, 'unreachable', all.filter(d => !d.reachable).length, Date.now() - t0, 'ms')
if (show === 'unreachable') for (const d of all.filter(e => !e.reachable).slice(0, 80)) console.log(d.list, '|', d.label.title, '|', d.row.pieces.map(p => `${p.gap}${p.text}`).join(' ').slice(0, 200))

const names = [...new Set(all.map(d => d.list))]
if (process.env['WRITE']) {
  const weights = fit([...few(all.filter(d => d.reachable), 40), ...few(forms, PER)])
  const seen = all.map(d => judge(d, weights).ok)
  const share = (key: 'title' | 'venue' | 'year') => Math.round((1000 * seen.filter(d => d[key]).length) / seen.length) / 10
  console.log('all', share('title'), share('venue'), share('year'))
  write(weights, {examples: all.length, forms: forms.length, title: share('title'), venue: share('venue'), year: share('year')})
  return
}
const foldOf = new Map(names.map((d, i) => [d, i % folds]))
const stat = new Map<string, {n: number; title: number; venue: number; year: number; exact: number}>()
for (let fold = 0; fold < folds; fold++) {
  const own = all.filter(d => foldOf.get(d.list) !== fold && d.reachable)
  const used = [...few(own, 40), ...few(forms, PER)]
  const weights = fit(used)
  if (fold === 0) {
    const fit = used.filter((_, i) => i % 5 === 0).map(d => judge(d, weights).ok)
    console.log('fit on what was seen', fit.filter(d => d.title && d.venue && d.year).length / fit.length)
  }
  for (const example of all.filter(d => foldOf.get(d.list) === fold)) {
    const {ok, got, path} = judge(example, weights)
    for (const group of [example.list, example.list.split('/')[0]!, 'all']) {
      const s = stat.get(group) ?? {n: 0, title: 0, venue: 0, year: 0, exact: 0}
      stat.set(group, s)
      s.n++
      for (const f of ['title', 'venue', 'year'] as const) if (ok[f]) s[f]++
      if (ok.title && ok.venue && ok.year) s.exact++
    }
    if (show && example.list.includes(show) && !(ok.title && ok.venue && ok.year)) {
      console.log(example.list, Object.entries(ok).filter(d => !d[1]).map(d => d[0]).join(), JSON.stringify([example.label.title, example.label.venue, example.label.year]), '=>', JSON.stringify(got))
      console.log('     ', example.row.pieces.map((p, i) => `${p.gap}${path[i]![0]!.toUpperCase()}:${p.text}`).join(' ').slice(0, 400))
    }
  }
  console.log('fold', fold, weights.of.size, weights.steps.size, Date.now() - t0, 'ms')
}
if (process.env['FORMS'] !== '0') {
  const weights = fit([...few(all.filter(d => d.reachable), 40), ...few(forms, PER)])
  let right = 0
  const failed: Record<string, number> = {}
  for (const [index, examples] of tests.entries()) {
    const seed = 100001 + index
    const form = formOf(seed)
    const missed = cache.test[index]!.missed
    const bad = examples.filter(d => { const {ok} = judge(d, weights); return !(ok.title && ok.venue && ok.year) })
    if (bad.length === 0) right++
    else failed[`${bad.length}/${examples.length} -${missed} ${form.form}`] = seed
    if (show === 'form' && bad[0]) { const {got, path} = judge(bad[0], weights); console.log(form.form, JSON.stringify(got), '\n    ', bad[0].row.pieces.map((p, i) => `${p.gap}${path[i]![0]!.toUpperCase()}:${p.text}`).join(' ').slice(0, 300)) }
  }
  console.log('forms right', right, 'of 300')
}
const pct = (a: number, b: number) => ((100 * a) / b).toFixed(1).padStart(6)
for (const [name, s] of [...stat].sort((a, b) => a[1].exact / a[1].n - b[1].exact / b[1].n))
  if (!name.startsWith('case/') || s.exact < s.n) console.log(pct(s.exact, s.n), 'title', pct(s.title, s.n), 'venue', pct(s.venue, s.n), 'year', pct(s.year, s.n), s.n, name)
}
