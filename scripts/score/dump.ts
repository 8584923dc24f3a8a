/**
 * Every entry of every list as lines, to see that a change of the code changes no reading.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import {allLists} from './labels.ts'
import {entriesOf} from './reading.ts'

/** One line for each entry: name of the list, a tab, the entry as JSON. */
export function dumpOf(folder: string, only: string): string[] {
  const lists = allLists(folder).filter(d => d.name.includes(only))
  return lists.flatMap(({name, text}) => entriesOf(text, name).map(d => `${name}\t${JSON.stringify(d)}`))
}

export function writeDump(file: string, lines: readonly string[]): void {
  writeFileSync(file, lines.map(d => `${d}\n`).join(''))
}

/** Entries that differ from an older dump, with the fields that differ; entries are the same if they start at the same place. */
export function difference(file: string, now: readonly string[], only: string): string[] {
  const before = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const old = byPlace(before.filter(d => (d.split('\t')[0] ?? '').includes(only)))
  const fresh = byPlace(now)
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap(place => {
    const [a, b] = [old.get(place), fresh.get(place)]
    if (!a) return [`new   ${place}  ${text(b?.['title'])}`]
    if (!b) return [`gone  ${place}  ${text(a['title'])}`]
    const keys = Object.keys({...a, ...b}).filter(d => text(a[d]) !== text(b[d]))
    return keys.map(d => `${d}  ${place}  ${text(a[d])} → ${text(b[d])}`)
  })
}

type Row = Readonly<Record<string, unknown>>

/** Rows by list, line and number on the line. */
function byPlace(lines: readonly string[]): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const line of lines) {
    const [name = '', json = ''] = line.split('\t', 2)
    const row = JSON.parse(line.slice(name.length + 1) || json) as Row
    let place = `${name}:${String(row['line'])}`
    while (rows.has(place)) place += '+'
    rows.set(place, row)
  }
  return rows
}

function text(value: unknown): string {
  return JSON.stringify(value ?? null)
}
