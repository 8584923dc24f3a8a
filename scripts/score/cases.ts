/**
 * Small invented lists with the entries that must be read in them, and what may be found and changed: `cases/reading.jsonl` of the folder.
 */

import {existsSync} from 'node:fs'
import path from 'node:path'
import {fix} from '../../src/fixes/fix.ts'
import type {Finding} from '../../src/finding.ts'
import {lint} from '../../src/lint.ts'
import {linesOf} from './labels.ts'
import {entriesOf, type ReadEntry} from './reading.ts'

/** Only the keys named are compared; authors need only start as given. */
interface ExpectedEntry {
  title?: string | null
  venue?: string | null
  year?: number | null
  authors?: string | null
  links?: Readonly<Record<string, readonly string[]>>
}

interface Place {
  rule: string
  line?: number
}

export interface Case {
  id: string
  kind: string
  text: string
  entries?: readonly ExpectedEntry[]
  count?: number
  /** Findings that must be there, and that must not be; hints are nothing for `*`. */
  find?: readonly Place[]
  none?: readonly (string | Place)[]
  /** Lines that fixes must leave as they are. */
  keeps?: readonly string[]
}

/** Cases of a folder, in the order of the file. */
export function casesOf(folder: string): Case[] {
  const file = path.join(folder, 'cases/reading.jsonl')
  return existsSync(file) ? linesOf<Case>(file) : []
}

/** What is wrong in a case, in sentences; empty if all is right. */
export async function faultsOf(test: Case): Promise<string[]> {
  const bad: string[] = []
  if (test.entries || test.count !== undefined) bad.push(...entryFaults(test, entriesOf(test.text)))
  if (test.find || test.none) bad.push(...findingFaults(test, await findingsIn(test.text)))
  if (test.keeps) {
    const read = (text: string) => lint(text, {path: 'README.md'})
    const {source} = await fix(await read(test.text), read)
    const after = new Set(source.split('\n'))
    bad.push(...test.keeps.filter(d => !after.has(d)).map(d => `fixes changed ${JSON.stringify(d)}`))
  }
  return bad
}

async function findingsIn(text: string): Promise<Finding[]> {
  return (await lint(text, {path: 'README.md'})).findings
}

function entryFaults({entries = [], count = entries.length}: Case, read: readonly ReadEntry[]): string[] {
  const bad = read.length === count ? [] : [`${read.length} entries instead of ${count}`]
  for (const [index, want] of entries.entries()) {
    const entry = read[index]
    if (entry) bad.push(...fieldFaults(want, entry).map(d => `entry ${index + 1} ${d}`))
  }
  return bad
}

function fieldFaults(want: ExpectedEntry, entry: ReadEntry): string[] {
  const bad: string[] = []
  const differs = (name: string, right: boolean, read: unknown, expected: unknown) => {
    if (!right) bad.push(`${name} ${JSON.stringify(read)} instead of ${JSON.stringify(expected)}`)
  }
  for (const key of ['title', 'venue', 'year'] as const)
    if (key in want) differs(key, entry[key] === want[key], entry[key], want[key])
  const {authors} = want
  if (authors !== undefined)
    differs('authors', (entry.authors ?? '').startsWith(authors ?? ''), entry.authors, authors)
  for (const [role, urls] of Object.entries(want.links ?? {})) {
    const have = entry.links.filter(d => d.role === role).map(d => d.url)
    differs(`${role} links`, have.sort().join(' ') === [...urls].sort().join(' '), have, urls)
  }
  return bad
}

function findingFaults({find = [], none = []}: Case, findings: readonly Finding[]): string[] {
  const of = ({rule, line}: Place) =>
    findings.find(
      d =>
        (rule === '*' ? d.level !== 'hint' : d.ruleId === rule) && (line === undefined || isOnLine(d, line))
    )
  const missing = find.filter(d => !of(d)).map(d => `nothing of ${d.rule}`)
  const unwanted = none.map(d => of(typeof d === 'string' ? {rule: d} : d)).filter(d => d !== undefined)
  return [...missing, ...unwanted.map(d => `line ${d.line}: ${d.ruleId}: ${d.reason}`)]
}

function isOnLine({line, place}: Finding, at: number): boolean {
  const first = line ?? 0
  const last = place && 'end' in place ? place.end.line : first
  return first <= at && at <= last
}
