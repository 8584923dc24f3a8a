/**
 * Findings that are still there though they were fixed, and new ones.
 */

import type {Finding, Level} from '../finding.ts'
import {lineOf} from '../finding.ts'
import {offsetOf} from '../directives/directives.ts'
import type {Entry, PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import type {CausesAt} from './causes.ts'
import type {Aligned} from './entries.ts'
import type {Offsets} from './offsets.ts'
import type {Failure, Reading, Trial} from './types.ts'
import {percentDecoded} from '../text/percent.ts'

const ranks: Readonly<Record<Level, number>> = {hint: 0, warn: 1, error: 2}

const rankOf = ({level = 'warn'}: Finding): number => ranks[level]

/**
 * Fails for each finding that a rule did not have in the entry before, or still has though all of them were fixed. A new hint that cannot be
 * fixed is accepted, unless a hint was to be fixed there. A hint or warning is not new if the rule reported the same place before,
 * perhaps with other counts or as a hint, or if it reported the same two entries at the other one of them. Also fails if a link led to a
 * heading whose anchor is gone, or if a finding far from all edits can be fixed only now: a second run would do so.
 */
export function findingFailures(
  before: Reading,
  after: Reading,
  trials: readonly Trial[],
  {pairs}: Aligned,
  causesAt: CausesAt,
  offsets: Offsets
): Failure[] {
  const former = new Map([...pairs].flatMap(([entry, all]) => all.map(d => [d.span.start, entry])))
  const entryBefore = ({entry}: Finding) => entry && former.get(entry.span.start)
  const keyBefore = ({ruleId, entry}: Finding) => `${ruleId} ${entry?.span.start ?? ''}`
  const keyAfter = (d: Finding) => `${d.ruleId} ${d.entry ? (entryBefore(d)?.span.start ?? 'new') : ''}`

  const fixed = new Set(trials.map(d => d.finding))
  const expected = before.findings.filter(d => !fixed.has(d))
  const left = [0, 1, 2].map(rank => countsOf(expected.filter(d => rankOf(d) >= rank).map(keyBefore)))
  const own = Map.groupBy(trials, d => keyBefore(d.finding))
  const placesBefore = countsOf(expected.map(d => `${keyBefore(d)} ${offsetOf(d)}`))
  const fixable = new Set(before.findings.filter(d => d.fix?.safe).map(keyBefore))
  const pairsBefore = new Set(expected.map(pairsIn(before.list, d => d.span.start)))
  const pairOf = pairsIn(after.list, d => former.get(d.span.start)?.span.start)

  /** Whether a finding far from all edits can be fixed only now. */
  const isFreed = (finding: Finding, key: string) => {
    const span = entryBefore(finding)?.span
    return (
      finding.fix?.safe === true && !fixable.has(key) && span !== undefined && causesAt(span).length === 0
    )
  }

  return after.findings.flatMap((finding): Failure[] => {
    const key = keyAfter(finding)
    const isSamePlace = take(placesBefore, `${key} ${offsets.before(offsetOf(finding))}`)
    const pair = pairOf(finding)
    const isSamePair = pair !== undefined && pairsBefore.has(pair)
    const rank = rankOf(finding)
    const isKnown = left.slice(0, rank + 1).map(counts => take(counts, key))
    const isOld = isKnown.every(Boolean) || (finding.level !== 'error' && (isSamePlace || isSamePair))
    const torn = tornFrom(before, after, finding)
    if (isOld && !isFreed(finding, key) && torn.length === 0) return []
    const same = own.get(key) ?? []
    const isRemaining = same.some(d => rankOf(d.finding) <= rank)
    if (rank === 0 && !finding.fix?.safe && !isRemaining) return []
    const entry = entryBefore(finding)
    const place = placeBefore(finding, offsets)
    const near = causesAt(entry?.span ?? place)
    const others = near.length > 0 ? [] : [...torn, ...namedBy(after, finding, pairs)]
    const suspects =
      same.length > 0 ? near.filter(d => same.includes(d)) : [...near, ...others.flatMap(causesAt)]
    return [
      {
        what: `${isRemaining ? 'remaining' : 'new'} finding of ${finding.ruleId}: ${finding.reason}`,
        causes: suspects.length > 0 ? suspects : same,
        at: entry?.span.start ?? place.start
      }
    ]
  })
}

/** Where a finding is, in the text before the fixes. */
function placeBefore(finding: Finding, {before}: Offsets): Span {
  const {place} = finding
  const start = offsetOf(finding)
  const end = (place && 'end' in place ? place.end.offset : undefined) ?? start
  return {start: before(start), end: before(end)}
}

/**
 * Names a finding by its rule and the two entries that it is about, in the order of the text; undefined for findings that name no other entry.
 * `startOf` gives the start of an entry before the fixes.
 */
function pairsIn(list: PaperList, startOf: (entry: Pick<Entry, 'span'>) => number | undefined) {
  const starts = new Map(list.entries.map(d => [lineOf(list, d), startOf(d)]))
  return ({ruleId, entry, related}: Finding): string | undefined => {
    const pair = [entry && startOf(entry), related?.[0] && starts.get(related[0].line)]
    return pair.includes(undefined) ? undefined : `${ruleId} ${pair.sort((a = 0, b = 0) => a - b).join(' ')}`
  }
}

/** The headings, before the fixes, to which the links at a finding of no entry led, if no heading has their anchor now. */
function tornFrom(before: Reading, {list}: Reading, finding: Finding): Span[] {
  if (finding.entry) return []
  const at = offsetOf(finding)
  const links = list.flow.links.filter(d => d.span.start <= at && at <= d.span.end)
  const anchors = new Set(links.map(d => anchorOf(d.url)))
  const lost = before.list.sections.filter(d => anchors.has(d.anchor))
  return lost.filter(d => !list.sections.some(same => same.anchor === d.anchor)).map(d => d.span)
}

/** The entries that a finding names, before the fixes. */
function namedBy({list}: Reading, finding: Finding, pairs: Aligned['pairs']): Span[] {
  const lines = (finding.related ?? []).map(d => d.line)
  const isNamed = ({span}: Entry) => {
    const {start, end} = list.position(span)
    return lines.some(line => line >= start.line && line <= end.line)
  }
  if (lines.length === 0) return []
  return [...pairs].flatMap(([{span}, [same]]) => (same && isNamed(same) ? [span] : []))
}

/** The anchor of a URL as headings have it. */
function anchorOf(url: string): string | undefined {
  const [, anchor] = url.split('#')
  return anchor && percentDecoded(anchor)
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Takes one of a key away, if there is one. */
function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  if (left > 0) counts.set(key, left - 1)
  return left > 0
}
