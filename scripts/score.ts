/**
 * Scores how lists are read against labels (of real lists, cases, and `tests/shapes`), and prints what changed since the last recorded run.
 *
 *     node scripts/score.ts FOLDER                  totals, and what changed since the last run with --record
 *     node scripts/score.ts FOLDER --lists          also the totals of each list
 *     node scripts/score.ts FOLDER --show TEXT      wrong entries of lists and cases whose name holds the text
 *     node scripts/score.ts FOLDER --dump FILE      every entry of every list, as lines
 *     node scripts/score.ts FOLDER --against FILE   entries that an older dump has otherwise
 *
 * FOLDER (or the environment variable `PAPERLINT_LISTS`) holds labelled lists as `score/labels.ts` describes them; without it only the shapes
 * are scored. `--only TEXT` takes
 * lists, cases and shapes whose name holds the text.
 */

import {parseArgs} from 'node:util'
import {casesOf, faultsOf} from './score/cases.ts'
import {changes, record, recorded, type Faults} from './score/changes.ts'
import {difference, dumpOf, writeDump} from './score/dump.ts'
import {judge, type Verdict} from './score/judge.ts'
import {labelledLists} from './score/labels.ts'
import {entriesOf} from './score/reading.ts'
import {shapeFaults} from './score/shapes.ts'
import {macro, shown, totalsOf} from './score/totals.ts'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    record: {type: 'boolean', default: false},
    lists: {type: 'boolean', default: false},
    show: {type: 'string'},
    only: {type: 'string', default: ''},
    dump: {type: 'string'},
    against: {type: 'string'}
  }
})
const folder = positionals[0] ?? process.env['PAPERLINT_LISTS']

if (values.dump ?? values.against) {
  if (folder === undefined)
    throw new Error('Name the folder of lists: node scripts/score.ts FOLDER --dump FILE')
  const lines = dumpOf(folder, values.only)
  if (values.dump) writeDump(values.dump, lines)
  if (values.against) printDifference(difference(values.against, lines, values.only))
} else {
  await score(folder)
}

function printDifference(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
  console.log(`${lines.length} differences`)
  process.exitCode = lines.length > 0 ? 1 : 0
}

async function score(from: string | undefined): Promise<void> {
  const known = from === undefined ? {} : {...scoreLists(from), ...(await scoreCases(from))}
  const faults: Record<string, string> = {...known, ...scoreShapes()}
  if (values.show !== undefined)
    for (const [place, fault] of Object.entries(faults))
      if (place.includes(values.show)) console.log(`${place}  ${fault}`)

  const before = recorded()
  if (before) {
    const lines = changes(selected(before), faults)
    for (const line of lines) console.log(line)
    const count = (word: string) => lines.filter(d => d.startsWith(word)).length
    console.log(
      `since the last record: ${count('better')} better, ${count('worse')} worse, ${count('other')} wrong in another way`
    )
  }
  if (values.record && values.only === '' && folder !== undefined) record(faults)
}

/** Faults of the places that this run reads. */
function selected(faults: Faults): Faults {
  const isRead = (place: string) =>
    place.includes(values.only) && (folder !== undefined || place.startsWith('shape/'))
  return Object.fromEntries(Object.entries(faults).filter(([place]) => isRead(place)))
}

/** Prints the totals of each set, and gives the faults by place. */
function scoreLists(from: string): Record<string, string> {
  const faults: Record<string, string> = {}
  const lists = labelledLists(from).filter(d => d.name.includes(values.only))
  const judged = lists.map(list => ({...list, verdicts: judge(list, entriesOf(list.text, list.name))}))
  for (const [set, members] of Map.groupBy(judged, d => d.set)) {
    const rows = members.map(d => ({name: d.name, totals: totalsOf(d.verdicts)}))
    if (values.lists) for (const {name, totals} of rows) console.log(`${name}: ${shown(totals)}`)
    const all = rows.map(d => d.totals)
    console.log(`${set}: ${shown(totalsOf(members.flatMap(d => d.verdicts)))}`)
    console.log(
      `${set}: mean of ${rows.length} lists: f1 ${macro(all, 'f1').toFixed(1)}  exact ${macro(all, 'exact').toFixed(1)}`
    )
    for (const {name, verdicts} of members)
      for (const verdict of verdicts.filter(d => d.kind !== 'right')) {
        let place = `${set}/${name}:${verdict.line}`
        while (place in faults) place += '+'
        faults[place] = faultText(verdict)
      }
  }
  return faults
}

/** A wrong entry in one line: label against reading. */
function faultText({kind, fields, label, entry}: Verdict): string {
  if (kind === 'missed') return `missed: ${label?.title}`
  if (kind === 'extra') return `extra: ${entry?.title}`
  const links = (all: readonly {role: string; url: string}[] = []) =>
    all.map(d => `${d.role} ${d.url}`).join(' ')
  return fields
    .map(field =>
      field === 'title' || field === 'venue' || field === 'year'
        ? `${field} ${JSON.stringify(entry?.[field])} instead of ${JSON.stringify(label?.[field])}`
        : `${field}: ${links(entry?.links)} instead of ${links(label?.links)}`
    )
    .join('; ')
}

function scoreShapes(): Record<string, string> {
  const {faults, count} = shapeFaults(values.only)
  console.log(`shapes: ${count - Object.keys(faults).length} of ${count} right`)
  return faults
}

async function scoreCases(from: string): Promise<Record<string, string>> {
  const faults: Record<string, string> = {}
  const cases = casesOf(from).filter(d => `${d.id} ${d.kind}`.includes(values.only))
  for (const test of cases) {
    const bad = await faultsOf(test)
    if (bad.length > 0) faults[`case/${test.id}`] = bad.join('; ')
  }
  console.log(`cases: ${cases.length - Object.keys(faults).length} of ${cases.length} right`)
  return faults
}
