/**
 * Trying fixes: together first, then without those that fail.
 */

import {lowerBound} from '../flow/ranges.ts'
import type {PaperList} from '../model/types.ts'
import {failuresOf} from './compare.ts'
import type {Failure, Reading, Trial} from './types.ts'
import {applyEdits, editsOf} from './edits.ts'

/** Reads and judges a text; undefined if that was done too often. */
export type Read = (source: string) => Promise<Reading | undefined>

/** Trials that are right together, and the text with all of them as it is read and judged. */
export interface Kept {
  trials: readonly Trial[]
  after: Reading
  /** Trials that were dropped since nothing else can have caused a failure. All others may be right with what is kept. */
  wrong: ReadonlySet<Trial>
}

/** What came of a group: why it failed, `[]` if it is kept, undefined if there was no reading left. */
type Outcome = readonly Failure[] | undefined

/** The trials that change what they declare and nothing else. They must fit together. */
export async function tryAll(before: Reading, trials: readonly Trial[], read: Read): Promise<Kept> {
  let kept: Omit<Kept, 'wrong'> = {trials: [], after: before}
  const wrong = new Set<Trial>()
  const failed = new Map<string, readonly Failure[]>()

  /** Keeps a group if it is right with all that is kept. */
  const attempt = async (group: readonly Trial[]): Promise<Outcome> => {
    if (group.length === 0) return []
    const all = [...kept.trials, ...group]
    const edits = editsOf(all)
    const source = applyEdits(before.list.source, edits)
    // After one half of a group is kept, the other half makes the text of the whole group.
    const known = failed.get(source)
    if (known) return known
    const after = await read(source)
    if (!after) return undefined
    const failures = failuresOf(before, after, all, edits)
    if (failures.length === 0) kept = {trials: all, after}
    else failed.set(source, failures)
    return failures
  }

  const blamed: Blamed[] = []
  let waiting: (readonly Trial[])[] = [trials]
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    const failures = await attempt(group)
    if (failures === undefined) break
    if (failures.length === 0) continue
    const alike = alikeIn(before.list, group, failures, blamed)
    if (group.length === 1 || alike.length === group.length) {
      for (const trial of group) wrong.add(trial)
      const [first] = group as [Trial]
      blamed.push({
        kind: kindOf(before.list, first),
        rule: first.finding.ruleId,
        failures: new Set(failures.map(nameOf))
      })
      // As soon as the fix is found that failed, all others may be right together.
      waiting = [waiting.flat()]
    } else if (alike.length > 0) {
      waiting.unshift(
        group.filter(d => !alike.includes(d)),
        alike
      )
    } else {
      for (const trial of onlySuspects(group, failures)) wrong.add(trial)
      waiting.unshift(...partsOf(before.list, group, failures))
    }
  }
  return {...kept, wrong}
}

/** A fix that failed alone, and how. */
interface Blamed {
  kind: string
  rule: string | undefined
  failures: ReadonlySet<string>
}

/** So many fixes of one rule fail alone in the same way before all fixes of the rule are taken for alike. */
const mostAlone = 3

/**
 * The fixes of a group that are like those which failed alone, if the group fails in the same way far from its edits: each of them would tip the
 * same habit.
 */
function alikeIn(
  list: PaperList,
  group: readonly Trial[],
  failures: readonly Failure[],
  blamed: readonly Blamed[]
): Trial[] {
  const names = failures.filter(d => d.causes.length === 0).map(nameOf)
  const same = blamed.filter(d => names.some(name => d.failures.has(name)))
  return group.filter(trial => {
    const rules = same.filter(d => d.rule === trial.finding.ruleId)
    return rules.length >= mostAlone || rules.some(d => d.kind === kindOf(list, trial))
  })
}

/** What a fix does: its rule, and what it replaces by what. */
function kindOf({source}: PaperList, {finding, edits}: Trial): string {
  const replaced = edits.map(({start, end, text}) => {
    const was = source.slice(start, end)
    return `${was.length > longest ? '' : was} ${text}`
  })
  return [finding.ruleId, ...replaced].join('\n')
}

/** A replaced text that is longer is a name or an entry, which no other fix replaces. */
const longest = 20

/** A failure without its counts. */
const nameOf = ({what, at}: Failure): string => `${at} ${what.replaceAll(/\d+/g, '')}`

/** Smaller groups to try, if a group failed. */
function partsOf(list: PaperList, group: readonly Trial[], failures: readonly Failure[]): Trial[][] {
  const [innocent, ...suspects] = partedBySuspects(group, failures)
  const isExplained = failures.every(d => d.causes.some(cause => group.includes(cause)))
  if (isExplained || !innocent || innocent.length < 2) return [innocent ?? [], ...suspects]
  const parts =
    partedBySafety(innocent) ??
    partedByRules(innocent) ??
    partedBySections(list, innocent, failures) ??
    halved(innocent)
  return [...parts, ...suspects]
}

/** For each failure, the fixes of a group that may have caused it; failures without any are left out. */
function suspectsOf(group: readonly Trial[], failures: readonly Failure[]): Trial[][] {
  const own = new Set(group)
  return failures.map(d => d.causes.filter(cause => own.has(cause))).filter(d => d.length > 0)
}

/** The fixes that are the only suspects of a failure. */
function onlySuspects(group: readonly Trial[], failures: readonly Failure[]): Trial[] {
  return suspectsOf(group, failures).flatMap(d => (d.length === 1 ? d : []))
}

/**
 * The fixes of a group that are no suspects of any failure, then one suspect of each failure that has several, then the others. The only suspect
 * of a failure is dropped.
 */
function partedBySuspects(group: readonly Trial[], failures: readonly Failure[]): Trial[][] {
  const suspects = suspectsOf(group, failures)
  const all = new Set(suspects.flat())
  const heads = new Set(suspects.map(([head]) => head))
  const alone = new Set(onlySuspects(group, failures))
  const innocent = group.filter(d => !all.has(d))
  const first = group.filter(d => heads.has(d) && !alone.has(d))
  const rest = group.filter(d => all.has(d) && !heads.has(d))
  return rest.length > 0 ? [innocent, first, rest] : [innocent]
}

/** The safe fixes, which are right without the others, and those that need review; undefined if all are of one kind. */
function partedBySafety(group: readonly Trial[]): Trial[][] | undefined {
  const {safe = [], unsafe = []} = Object.groupBy(group, d => (d.safe ? 'safe' : 'unsafe'))
  return safe.length > 0 && unsafe.length > 0 ? [safe, unsafe] : undefined
}

/**
 * The fixes of the commonest rule and those of the others, to try one after the other when something fails far from every edit: together, the
 * fixes change what the whole list decides, such as a habit, and mostly those of one rule do. Undefined if all are of one rule.
 */
function partedByRules(group: readonly Trial[]): Trial[][] | undefined {
  const rules = [...Map.groupBy(group, d => d.finding.ruleId).values()].sort((a, b) => b.length - a.length)
  const [commonest = []] = rules
  return rules.length > 1 ? [commonest, rules.slice(1).flat()] : undefined
}

/** Splits a group into the fixes outside the failing sections and those inside; undefined if either part is empty. */
function partedBySections(
  {sections}: PaperList,
  group: readonly Trial[],
  failures: readonly Failure[]
): Trial[][] | undefined {
  const sectionAt = (at: number) => lowerBound(sections, at + 1, d => d.span.start) - 1
  const failing = new Set(failures.map(d => sectionAt(d.at)))
  const isNear = (d: Trial) => d.edits.some(edit => failing.has(sectionAt(edit.start)))
  const near = group.filter(isNear)
  return near.length > 0 && near.length < group.length ? [group.filter(d => !isNear(d)), near] : undefined
}

/** The two halves of a group; of a group of one, nothing. Those that come first are kept, up to the one that tips the balance. */
function halved(group: readonly Trial[]): Trial[][] {
  const middle = group.length >> 1
  return middle > 0 ? [group.slice(0, middle), group.slice(middle)] : []
}
