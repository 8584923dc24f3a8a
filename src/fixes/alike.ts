/**
 * Fixes that are like one that failed. If that fix failed because it changed a habit of the list, the others would change it too, and need not
 * be tried one by one.
 */

import type {PaperList} from '../model/types.ts'
import type {Failure, Trial} from './types.ts'

/** After so many fixes of one rule have failed in the same way, all fixes of the rule count as alike. */
const enough = 3

/** The fixes of a group that are like one that failed before. `found` has the names of its failures, one of which must be far from all edits now. */
export function alikeIn(
  list: PaperList,
  group: readonly Trial[],
  failures: readonly Failure[],
  found: ReadonlyMap<Trial, ReadonlySet<string>>
): Trial[] {
  const far = [...failureNames(failures.filter(d => d.causes.length === 0))]
  const same = [...found].flatMap(([trial, names]) => (far.some(d => names.has(d)) ? [trial] : []))
  return group.filter(trial => {
    const ofRule = same.filter(d => d.finding.ruleId === trial.finding.ruleId)
    return ofRule.length >= enough || ofRule.some(d => replaced(list, d) === replaced(list, trial))
  })
}

/** Names failures by what is wrong and where, without counts. */
export function failureNames(failures: readonly Failure[]): ReadonlySet<string> {
  return new Set(failures.map(({what, at}) => `${at} ${what.replaceAll(/\d+/g, '')}`))
}

/** A longer text is a name or an entry, which no other fix replaces. */
const longest = 20

/** What a fix replaces, and by what. */
function replaced({source}: PaperList, {edits}: Trial): string {
  const changes = edits.map(({start, end, text}) => {
    const was = source.slice(start, end)
    return `${was.length > longest ? '' : was} ${text}`
  })
  return changes.join('\n')
}
