/**
 * How a group of fixes that failed is divided into smaller groups, which are tried one after the other.
 */

import {lowerBound} from '../flow/ranges.ts'
import type {PaperList} from '../model/types.ts'
import type {Failure, Trial} from './types.ts'

/** A group that failed. */
interface Divided {
  /** Smaller groups, those that are probably right first. Some may be empty. */
  parts: Trial[][]
  /** The only fix that can have caused a failure, for each failure that has one. It is in none of the parts. */
  guilty: ReadonlySet<Trial>
}

/**
 * Divides a group of two or more fixes. The suspects of a failure are the fixes that may have caused it. First come the fixes that nothing is
 * suspected of. Then comes one suspect of each failure, because several suspects are often right alone but not together, and last the other
 * suspects. If a failure has no suspect in the group, the cause may be any fix, so the first part is divided further.
 */
export function divided(list: PaperList, group: readonly Trial[], failures: readonly Failure[]): Divided {
  const own = new Set(group)
  const suspects = failures.map(d => d.causes.filter(cause => own.has(cause)))
  const all = new Set(suspects.flat())
  const first = new Set(suspects.map(d => d[0]))
  const guilty = new Set(suspects.flatMap(d => (d.length === 1 ? d : [])))

  const unsuspected = group.filter(d => !all.has(d))
  const isExplained = suspects.every(d => d.length > 0)
  const parts =
    isExplained || unsuspected.length < 2 ? [unsuspected] : furtherDivided(list, unsuspected, failures)
  const others = group.filter(d => all.has(d) && !first.has(d))
  if (others.length > 0)
    parts.push(
      group.filter(d => first.has(d) && !guilty.has(d)),
      others
    )
  return {parts, guilty}
}

/** Two groups, divided by the first of these that tells the fixes apart: whether they are safe, their rules, their sections, their order. */
function furtherDivided(list: PaperList, group: readonly Trial[], failures: readonly Failure[]): Trial[][] {
  return bySafety(group) ?? byRule(group) ?? bySection(list, group, failures) ?? inHalves(group)
}

/** The safe fixes, which are right without the others, and those that need review. */
function bySafety(group: readonly Trial[]): Trial[][] | undefined {
  return inTwo(group, d => d.safe)
}

/**
 * The fixes of the commonest rule, and those of the others. A failure far from every edit mostly means that the fixes changed a habit of the
 * list, and mostly those of one rule did.
 */
function byRule(group: readonly Trial[]): Trial[][] | undefined {
  const rules = [...Map.groupBy(group, d => d.finding.ruleId)].sort(([, a], [, b]) => b.length - a.length)
  return inTwo(group, d => d.finding.ruleId === rules[0]?.[0])
}

/** The fixes outside of the sections with failures, and those inside. */
function bySection(
  {sections}: PaperList,
  group: readonly Trial[],
  failures: readonly Failure[]
): Trial[][] | undefined {
  const sectionAt = (at: number) => lowerBound(sections, at + 1, d => d.span.start) - 1
  const failing = new Set(failures.map(d => sectionAt(d.at)))
  return inTwo(group, d => !d.edits.some(edit => failing.has(sectionAt(edit.start))))
}

/** Those for which something is true and the others; undefined if either part is empty. */
function inTwo(group: readonly Trial[], isFirst: (trial: Trial) => boolean): Trial[][] | undefined {
  const {first, second} = Object.groupBy(group, d => (isFirst(d) ? 'first' : 'second'))
  return first && second && [first, second]
}

/** The two halves. If many fixes together change a habit, those before it changes are kept. */
function inHalves(group: readonly Trial[]): Trial[][] {
  const middle = group.length >> 1
  return [group.slice(0, middle), group.slice(middle)]
}
