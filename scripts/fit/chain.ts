/**
 * Fits the weights of the chain on labelled and invented lists, and writes them as a table.
 *
 *     node scripts/fit/chain.ts /path/to/labelled/lists …          # how well lists are read that were not seen (parts of the lists in turn)
 *     node scripts/fit/chain.ts /path/to/labelled/lists … --write  # fits on all of them and writes src/chain/weights.json
 *
 * `--seed N` takes the examples in another order, `--out FILE` writes elsewhere. `--test FOLDER` fits on the folders before it, and reports how its lists are read. `--show TEXT` prints what is misread in lists whose name holds the text. `labels.ts` says which lists count.
 */

import {writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {decode, roles, scoresFor} from '../../src/chain/chain.ts'
import type {Role} from '../../src/chain/chain.ts'
import {extract} from '../../src/chain/extract.ts'
import {emitReadings} from '../../src/chain/features/votes.ts'
import {bordered, voted as votedRoles} from '../../src/chain/parts.ts'
import {byTexts} from '../../src/chain/take.ts'
import {addTo, separator, weightsOf} from '../../src/chain/weights.ts'
import type {Table, Weights} from '../../src/chain/weights.ts'
import {Readings} from '../../src/columns/readings.ts'
import {Crf} from './crf.ts'
import {randomOf} from './forms.ts'
import {formOf} from './invented.ts'
import {isPreprintName, readLabelled, titleKey, venueKey} from './labels.ts'
import {examplesIn, nameOf, placedOf} from './rows.ts'
import type {Example, Features} from './rows.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    write: {type: 'boolean'},
    show: {type: 'string'},
    test: {type: 'string'},
    forms: {type: 'string', default: '900'},
    parts: {type: 'string', default: '4'},
    seed: {type: 'string', default: '7'},
    out: {type: 'string'}
  }
})

/** At most so many rows of one list, so that long lists do not outweigh the others. */
const mostOfList = 40
const mostOfForm = 3
/** The lists of the tests count so many times more: each is a kind of list, and they are short. */
const testsAgain = 2
const isOfTests = (list: string): boolean => /^(?:shape|small|case)\//.test(list)
/** A feature that fewer lists have is left out. */
const leastLists = 8
/** A feature whose weights differ by less is left out. */
const leastWeight = 0.8
/** The same for words, and for what is around two pieces: these are many, and each says little. */
const leastOfMany = 1.6
const many = /^(?:first-word|last-word|two-after|two-before|between)/
const passes = 7
/** The weights are the mean of so many last passes, so that they depend less on the order of examples. */
const averaged = 3
const rate = 0.15
const decay = 0.001
/** Share of features that are left out at random, so that none is relied on alone. */
const drop = 0.15

type Rows = Map<string, readonly number[] | Float64Array>
interface Fitted {
  of: Rows
  steps: Rows
}

/** Weights for the features that several lists have, or for those of a fit before. */
function train(examples: readonly Example[], rounds: number, only?: Fitted): Fitted {
  const namesOf = (of: (d: Example) => readonly string[][], known: Rows | undefined) => {
    if (known) return [...known.keys()]
    const lists = new Map<string, Set<string>>()
    for (const d of examples)
      for (const name of of(d).flat()) lists.set(name, (lists.get(name) ?? new Set<string>()).add(d.list))
    return [...lists].filter(d => d[1].size >= leastLists).map(d => d[0])
  }
  const names = namesOf(d => d.features.of, only?.of)
  const stepNames = namesOf(d => d.features.steps, only?.steps)
  const ids = new Map(names.map((d, index) => [d, index]))
  const stepIds = new Map(stepNames.map((d, index) => [d, index]))
  const numbers = (list: readonly string[], map: ReadonlyMap<string, number>) =>
    Int32Array.from(list.flatMap(d => map.get(d) ?? []))
  const samples = examples.map(({features, allowed}) => ({
    of: features.of.map(d => numbers(d, ids)),
    steps: features.steps.map(d => numbers(d, stepIds)),
    allowed
  }))
  const crf = new Crf(names.length, stepNames.length)
  const random = randomOf(Number(values.seed))
  const mean = {of: new Float64Array(crf.of.length), steps: new Float64Array(crf.steps.length)}
  for (let round = 0; round < rounds; round++) {
    const order = samples.map(d => [random(), d] as const).sort((a, b) => a[0] - b[0])
    crf.pass(
      order.map(d => d[1]),
      round < rounds - 2 ? rate : rate * 0.4,
      decay,
      drop,
      random
    )
    if (round < rounds - averaged) continue
    for (let at = 0; at < crf.of.length; at++) mean.of[at]! += crf.of[at]! / averaged
    for (let at = 0; at < crf.steps.length; at++) mean.steps[at]! += crf.steps[at]! / averaged
  }
  const size = roles.length
  return {
    of: new Map(names.map((d, index) => [d, mean.of.slice(index * size, (index + 1) * size)])),
    steps: new Map(
      stepNames.map((d, index) => [d, mean.steps.slice(index * size ** 2, (index + 1) * size ** 2)])
    )
  }
}

/** Leaves out features with nearly equal weights. */
function pruned({of, steps}: Fitted): Fitted {
  const says = ([name, row]: [string, readonly number[] | Float64Array]) =>
    Math.max(...row) - Math.min(...row) >= (many.test(name) ? leastOfMany : leastWeight)
  return {of: new Map([...of].filter(says)), steps: new Map([...steps].filter(says))}
}

/** The table as it is written: tenths, and of steps pairs of index and weight. */
function tableOf({of, steps}: Fitted): Table {
  const tenths = (row: readonly number[] | Float64Array) => Array.from(row, d => Math.round(d * 10))
  const pairs = (row: readonly number[] | Float64Array) =>
    tenths(row).flatMap((d, index) => (d === 0 ? [] : [index, d]))
  return {
    of: Object.fromEntries([...of].map(([name, row]) => [name, tenths(row)])),
    steps: Object.fromEntries([...steps].map(([name, row]) => [name, pairs(row)]))
  }
}

/** Weights of features that were written down. */
function rolesBy({of, steps}: Features, weights: Weights): Role[] {
  const scores = scoresFor(of.length)
  const add = (sums: Float64Array, root: Weights['of'], names: readonly string[]) => {
    for (const name of names)
      addTo(sums, root, ...(name.split(separator) as [string, string, string?, string?]))
  }
  for (const [index, names] of of.entries()) add(scores.own.subarray(index * roles.length), weights.of, names)
  for (const [index, names] of steps.entries()) add(scores.steps[index]!, weights.steps, names)
  return decode(scores)
}

/** Reads the rows of groups alone, for the second vote of their columns. */
function readAlone(examples: readonly Example[], weights: Weights): void {
  for (const group of new Set(examples.map(d => d.group))) {
    group.roles = group.rows.map(d => rolesBy(d.features, weights))
    group.readings = new Readings(
      group.rows.map(({row}, index) => ({...row, roles: group.roles![index]!})),
      votedRoles,
      bordered
    )
  }
}

/** An example with the votes of its columns. */
function voted(example: Example): Example {
  const {group, index, row, features} = example
  if (group.rows.length < 3) return example
  const of = features.of.map(d => [...d])
  const steps = features.steps.map(d => [...d])
  emitReadings(
    row,
    group.roles![index]!,
    group.readings!,
    byTexts((at, part, texts) => part(texts, (...d) => of[at]!.push(nameOf(...d)))),
    byTexts((at, part, texts) => part(texts, (...d) => steps[at]!.push(nameOf(...d))))
  )
  return {...example, features: {of, steps}}
}

/** Fits the weights. Two halves read each other's rows alone, so that votes are as good and as bad as on lists that were not seen. */
function fit(examples: readonly Example[]): Fitted {
  const half = new Map([...new Set(examples.map(d => d.list))].map((d, index) => [d, index % 2]))
  for (const side of [0, 1]) {
    const weights = weightsOf(
      tableOf(
        train(
          examples.filter(d => half.get(d.list) !== side),
          passes - 2
        )
      )
    )
    readAlone(
      examples.filter(d => half.get(d.list) === side),
      weights
    )
  }
  const both = [...examples, ...examples.filter(d => d.group.rows.length > 2).map(voted)]
  return pruned(train(both, passes, pruned(train(both, passes))))
}

/** At most so many examples of each list, spread over it. */
function few(examples: readonly Example[], most: number): Example[] {
  return [...Map.groupBy(examples, d => d.list).values()].flatMap(d =>
    d.filter(
      (_, index) =>
        d.length <= most ||
        Math.floor((index * most) / d.length) !== Math.floor(((index - 1) * most) / d.length)
    )
  )
}

type Field = 'title' | 'venue' | 'year'
const fields: readonly Field[] = ['title', 'venue', 'year']

/** Which fields of an example are read as its label says. */
function judge(example: Example): {right: Record<Field, boolean>; shown: string} {
  const {flow, row, label, index, group} = example
  const path = group.voted![index]!
  const got = extract(flow, row.pieces, path)
  const title = got.title && flow.text.slice(got.title.start, got.title.end).replace(/\s+/g, ' ')
  const venue = venueKey(got.venue?.text ?? null)
  const isUnpublished = label.venue === null || isPreprintName(venueKey(label.venue ?? null))
  const right = {
    title: [label.title, ...(label.altTitle ?? [])].map(titleKey).includes(titleKey(title ?? '')),
    venue:
      label.venue === undefined ||
      [label.venue, ...(label.altVenue ?? [])].map(venueKey).includes(venue) ||
      (isUnpublished && (venue === null || isPreprintName(venue))),
    year: label.year === undefined || label.year === (got.year?.value ?? null)
  }
  for (const field of fields) if (label.doubt?.includes(field)) right[field] = true
  const pieces = row.pieces.map((d, at) => `${d.gap}${path[at]![0]!.toUpperCase()}:${d.text}`).join(' ')
  return {
    right,
    shown: `${JSON.stringify([label.title, label.venue, label.year])} => ${JSON.stringify([title, got.venue?.text, got.year?.value])}\n    ${pieces.slice(0, 400)}`
  }
}

/** Reads the groups of examples with weights, columns' second vote included. */
function readWith(examples: readonly Example[], weights: Weights): void {
  readAlone(examples, weights)
  for (const group of new Set(examples.map(d => d.group)))
    group.voted = group.rows.map(({row, features}, index) =>
      rolesBy(voted({group, index, row, features} as Example).features, weights)
    )
}

/** Prints the shares of fields that are right, by kind of list, and gives them. */
function report(examples: readonly Example[]): Record<string, number> {
  const own = examples.filter(d => !d.list.endsWith(' alone'))
  const figures: Record<string, number> = {}
  for (const [kind, members] of Map.groupBy(own, d => d.list.split('/', 1)[0]!)) {
    const judged = members.map(d => ({...judge(d), list: d.list}))
    const share = (test: (right: Record<Field, boolean>) => boolean) =>
      Math.round((1000 * judged.filter(d => test(d.right)).length) / judged.length) / 10
    figures[kind] = share(d => d.title && d.venue && d.year)
    console.log(
      kind,
      judged.length,
      ...fields.map(d => `${d} ${share(e => e[d])}`),
      'all three',
      figures[kind]
    )
    for (const {list, right, shown} of judged)
      if (values.show !== undefined && list.includes(values.show) && !fields.every(d => right[d]))
        console.log(`  ${list} ${shown}`)
  }
  return figures
}

const real = readLabelled(positionals).map(placedOf).flatMap(examplesIn)
const forms = Array.from({length: Number(values.forms)}, (_, seed) => placedOf(formOf(seed + 1))).flatMap(
  examplesIn
)
const again = real.filter(d => d.reachable && isOfTests(d.list))
const learned = [
  ...few(
    forms.filter(d => d.reachable),
    mostOfForm
  ),
  ...Array.from({length: testsAgain}, () => again).flat()
]
console.log(`${real.length} labelled rows, ${forms.length} of forms`)

if (values.write) {
  const fitted = fit([
    ...few(
      real.filter(d => d.reachable),
      mostOfList
    ),
    ...learned
  ])
  const table = tableOf(fitted)
  readWith(real, weightsOf(table))
  const figures = report(real)
  const rows = (all: Table['of']) =>
    Object.entries(all)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n')
  writeFileSync(
    values.out ?? new URL('../../src/chain/weights.json', import.meta.url),
    `{\n  "figures": ${JSON.stringify({rows: real.length, ...figures})},\n  "of": {\n${rows(table.of)}\n  },\n  "steps": {\n${rows(table.steps)}\n  }\n}\n`
  )
} else if (values.test !== undefined) {
  const weights = weightsOf(
    tableOf(
      fit([
        ...few(
          real.filter(d => d.reachable),
          mostOfList
        ),
        ...learned
      ])
    )
  )
  const kind = `${basename(values.test)}/`
  const tested = readLabelled([values.test])
    .filter(d => d.name.startsWith(kind))
    .map(placedOf)
    .flatMap(examplesIn)
  readWith(tested, weights)
  report(tested)
  for (const d of ['gold', 'scholars', 'case', 'shape', 'small']) {
    const some = real.filter(e => e.list.startsWith(d))
    readWith(some, weights)
    report(some)
  }
} else {
  const parts = Number(values.parts)
  const part = new Map(
    [...new Set(real.map(d => d.list.replace(/(?: lines)? alone$/, '')))].map((d, index) => [
      d,
      index % parts
    ])
  )
  const partOf = (d: Example) => part.get(d.list.replace(/(?: lines)? alone$/, ''))
  for (let out = 0; out < parts; out++) {
    const seen = real.filter(d => partOf(d) !== out && d.reachable)
    const weights = weightsOf(tableOf(fit([...few(seen, mostOfList), ...learned])))
    readWith(
      real.filter(d => partOf(d) === out),
      weights
    )
    for (const group of new Set(real.filter(d => partOf(d) === out).map(d => d.group)))
      group.kept = group.voted
  }
  for (const {group} of real) group.voted = group.kept
  report(real)
}
