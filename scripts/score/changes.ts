/**
 * What a run reads differently from the last recorded one.
 */

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** What went wrong by place: `gold/README.md:12` or `case/tables-3` to the fault; what is right is absent. */
export type Faults = Readonly<Record<string, string>>

const file = path.join(import.meta.dirname, '../../.paperlint/score.json')

/** Keeps the faults of a run for the next one. */
export function record(faults: Faults): void {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, JSON.stringify(faults, null, 1))
}

/** The faults of the last recorded run. */
export function recorded(): Faults | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Faults
  } catch {
    return undefined
  }
}

/** Places that went wrong since, that went right since, and that are wrong in another way. */
export function changes(before: Faults, now: Faults): string[] {
  const places = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return places.flatMap(place => {
    const [old, fresh] = [before[place], now[place]]
    if (old === fresh) return []
    if (old === undefined) return [`worse   ${place}  ${short(fresh)}`]
    if (fresh === undefined) return [`better  ${place}  was: ${short(old)}`]
    return [`other   ${place}  ${short(fresh)}\n            was: ${short(old)}`]
  })
}

/** The beginning of a fault: `--show` prints all of it. */
function short(fault = ''): string {
  return fault.length > 160 ? `${fault.slice(0, 160)} …` : fault
}
