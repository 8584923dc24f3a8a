/**
 * How many lists in random forms are read without any mistake, and which kinds fail most.
 *
 *     node scripts/forms.ts --seeds 500              seeds 1 to 500
 *     node scripts/forms.ts --seeds 500 --from 9000  seeds 9000 to 9499
 *     node scripts/forms.ts --seed 17                one form: its text, and what is read otherwise
 */

import {parseArgs} from 'node:util'
import {faultsOf, formedList} from '../tests/laws/forms.ts'

const {values} = parseArgs({
  options: {
    seeds: {type: 'string', default: '300'},
    from: {type: 'string', default: '1'},
    seed: {type: 'string'},
    traits: {type: 'string', default: '20'}
  }
})

if (values.seed === undefined) survey(Number(values.from), Number(values.seeds), Number(values.traits))
else showForm(Number(values.seed))

function showForm(seed: number): void {
  const list = formedList(seed)
  console.log(list.traits.join('; '))
  console.log(list.text)
  for (const fault of faultsOf(list)) console.log(fault)
}

function survey(from: number, count: number, most: number): void {
  const tried = new Map<string, {all: number; failed: number[]}>()
  const kinds = new Map<string, {all: number; failed: number[]}>()
  for (let seed = from; seed < from + count; seed++) {
    const list = formedList(seed)
    const failed = faultsOf(list).length > 0
    for (const trait of list.traits) tally(trait.startsWith('kind ') ? kinds : tried, trait, seed, failed)
  }
  const wrong = [...kinds.values()].flatMap(d => d.failed).length
  console.log(`${count - wrong} of ${count} forms completely right (${share(count - wrong, count)})`)
  for (const [kind, {all, failed}] of kinds)
    console.log(`  ${kind}: ${all - failed.length} of ${all} (${share(all - failed.length, all)})`)

  console.log('\ntraits that fail most, each with one form (--seed N shows it whole):')
  const worst = [...tried].filter(([, {all, failed}]) => all >= 5 && failed.length > 0)
  worst.sort(([, a], [, b]) => b.failed.length / b.all - a.failed.length / a.all)
  for (const [trait, {all, failed}] of worst.slice(0, most)) {
    const seed = failed[failed.length >> 1] ?? 0
    const list = formedList(seed)
    const faults = faultsOf(list)
    console.log(`${share(failed.length, all)} of ${all} fail: ${trait}`)
    console.log(
      `    seed ${seed}: ${list.text.split('\n').find((d, index) => index > 3 && d.includes(list.entries[0]?.title ?? '')) ?? ''}`
    )
    console.log(`    ${faults.length} faults: ${faults[0]}`)
  }
}

function tally(
  counts: Map<string, {all: number; failed: number[]}>,
  trait: string,
  seed: number,
  failed: boolean
): void {
  const row = counts.get(trait) ?? {all: 0, failed: []}
  counts.set(trait, row)
  row.all++
  if (failed) row.failed.push(seed)
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
