/**
 * A list before and after fixes: everything that changed although it should not, and every finding that should be gone.
 */

import type {Change, Edit} from '../finding.ts'
import type {Entry, EntryLink, PaperList, Section} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {trialsBy} from './causes.ts'
import type {CausesAt} from './causes.ts'
import {changesBetween, targetOf} from './changes.ts'
import {align} from './entries.ts'
import type {Aligned} from './entries.ts'
import {findingFailures} from './finding-failures.ts'
import {lonelyMarks} from './marks.ts'
import {offsetsOf} from './offsets.ts'
import type {Offsets} from './offsets.ts'
import type {Failure, Reading, Trial} from './types.ts'

/** What is wrong after some fixes of a text were applied together. Empty if they did what they declare and nothing else. */
export function failuresOf(
  before: Reading,
  after: Reading,
  trials: readonly Trial[],
  edits: readonly Edit[]
): Failure[] {
  const aligned = align(before.list, after.list.entries, edits)
  const causesAt = trialsBy(before.list.source, trials)
  const offsets = offsetsOf(edits)
  return [
    ...entryFailures(before.list, after.list, aligned, causesAt),
    ...linkFailures(before.list, after.list, trials),
    ...sectionFailures(before.list, after.list, causesAt, offsets),
    ...findingFailures(before, after, trials, aligned, causesAt, offsets)
  ]
}

/** Entries that are lost, split, new, moved, or say something else than the fixes declare. */
function entryFailures(
  before: PaperList,
  after: PaperList,
  {pairs, added}: Aligned,
  causesAt: CausesAt
): Failure[] {
  const found: Failure[] = []
  const fail = (what: string, causes: readonly Trial[], {start}: Span) =>
    found.push({what, causes, at: start})
  for (const span of added) {
    const causes = causesAt(span)
    if (!causes.some(isRepair)) fail('new entry', causes, span)
  }
  let last = -1
  for (const entry of before.entries) {
    const [same, ...more] = pairs.get(entry) ?? []
    const causes = causesAt(entry.span)
    if (!same) {
      if (!causes.some(d => isRepair(d) || takesOut(d, entry))) fail('lost entry', causes, entry.span)
      continue
    }
    if (more.length > 0 && !causes.some(isRepair)) fail('split entry', causes, entry.span)
    const allowed = new Set(causes.flatMap(d => changesIn(d, entry)))
    if (!allowed.has('place')) {
      if (same.span.start < last) fail('moved entry', causes, entry.span)
      last = Math.max(last, same.span.start)
    }
    if (allowed.has('reading')) continue
    const isUntouched = causes.length === 0 && textOf(after, same) === textOf(before, entry)
    const changed = changesBetween(entry, same)
    const wrong = changed.filter(
      d => !allowed.has(d) && !(d === 'url' && allowed.has('link')) && !(isUntouched && areVoted.has(d))
    )
    if (wrong.length > 0) fail(`changed ${wrong.join(', ')}`, causes, entry.span)
    if (causes.length > 0 && lonelyMarks(textOf(after, same)) > lonelyMarks(textOf(before, entry)))
      fail('half a pair of marks', causes, entry.span)
  }
  return found
}

/** Fields that are read with the votes of other entries. Where the links of an entry lead does not depend on other entries. */
const areVoted: ReadonlySet<Change> = new Set(['title', 'authors', 'venue', 'year', 'label'])

const textOf = ({source}: PaperList, {span}: Entry): string => source.slice(span.start, span.end)

const isRepair = ({changes}: Trial): boolean => changes.includes('reading')

/** Whether a fix is meant to take an entry out of the list. */
function takesOut({changes, edits}: Trial, {span}: Entry): boolean {
  return changes.includes('entry') && edits.some(d => d.start <= span.start && d.end >= span.end)
}

/**
 * What a fix may change of an entry: all that it declares if the finding is of this entry, or of none and the fix repairs the block around it;
 * otherwise only how the entry is listed and linked.
 */
function changesIn({finding, changes}: Trial, {span}: Entry): readonly Change[] {
  const isOwn = finding.entry ? finding.entry.span.start === span.start : changes.includes('reading')
  return isOwn ? changes : changes.filter(d => ['entry', 'place', 'link', 'label'].includes(d))
}

/** Links that a fix lost: no entry has them now, and no fix said that it would remove them. */
function linkFailures(before: PaperList, after: PaperList, trials: readonly Trial[]): Failure[] {
  const removals = trials.filter(d => d.changes.includes('entry'))
  if (removals.length === 0) return []
  const targetIn = (link: EntryLink) => targetOf(link).toLowerCase()
  const kept = new Set(after.entries.flatMap(d => d.links.map(targetIn)))
  const lost = before.entries.flatMap(entry => entry.links.filter(d => d.url && !kept.has(targetIn(d))))
  return lost.flatMap(({span}) => {
    const causes = removals.filter(d => d.edits.some(e => e.start <= span.start && e.end >= span.end))
    return causes.length > 0 ? [{what: 'lost link', causes, at: span.start}] : []
  })
}

/** Headings that are new, gone or changed. */
function sectionFailures(
  before: PaperList,
  after: PaperList,
  causesAt: CausesAt,
  offsets: Offsets
): Failure[] {
  const later = new Map(after.sections.map(d => [d.span.start, d]))
  const found = before.sections.flatMap((section): Failure[] => {
    const same = later.get(offsets.after(section.span.start))
    const causes = causesAt(section.span)
    if (same) later.delete(same.span.start)
    const isFree = causes.some(d => d.changes.includes('section') || isOwn(d, section))
    return isFree || (same && nameOf(same) === nameOf(section))
      ? []
      : [{what: 'changed heading', causes, at: section.span.start}]
  })
  const fresh = [...later.values()].map(({span}): Failure => {
    const at = offsets.before(span.start)
    return {what: 'new heading', causes: causesAt({start: at, end: at}), at}
  })
  return [...found, ...(found.length > 0 ? [] : fresh)]
}

/** Whether a fix changes the entry that a heading is: then its words are judged as those of the entry. */
function isOwn({finding: {entry}}: Trial, {span}: Section): boolean {
  return entry !== undefined && entry.span.start < span.end && span.start < entry.span.end
}

const nameOf = ({depth, title}: Section): string => `${'#'.repeat(depth)} ${title}`
