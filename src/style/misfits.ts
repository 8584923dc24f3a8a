/**
 * Entries that are put together differently from the others, in words.
 */

import {areAuthors} from '../reading/authors.ts'
import {labelOf} from '../reading/labels.ts'
import type {Report} from '../finding.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {longestRun} from '../text/backticks.ts'
import {titleKey} from '../text/title.ts'
import type {Span} from '../text/types.ts'
import type {Segment} from './anatomy.ts'
import type {Deviation} from './deviation.ts'
import {deviationsOf} from './deviations.ts'
import {byStart, smallest} from './edits.ts'
import {isSentence} from './gap.ts'
import type {Habit} from './habit.ts'
import {hasPart} from './habits.ts'
import type {Habits} from './habits.ts'
import {recast} from './recast.ts'
import type {Recast} from './recast.ts'

/** What entries are compared with: the habits of the list, or a template in the config. */
export interface Model {
  anatomies: ReadonlyMap<Entry, readonly Segment[]>
  habits: Habits
  template?: string
}

/** An entry that breaks the form, ready to be reported. */
export type Misfit = Pick<Report, 'reason' | 'span' | 'note' | 'level' | 'fix'> & {entry: Entry}

const configured = 'the configured template'

/** So many entries that break one habit, with at most one other entry between them, are probably written so on purpose. */
const run = 3

/** Every entry of the list that breaks its form, one finding for each. */
export function misfitsOf(list: PaperList, model: Model): Misfit[] {
  const places = new Map<Habit, number[]>()
  const all = Array.from(model.anatomies, ([entry, segments], at) => {
    const found = deviationsOf(list, entry, segments, model.habits)
    for (const {habit} of found) {
      const own = places.get(habit)
      if (!own) places.set(habit, [at])
      else if (own.at(-1) !== at) own.push(at)
    }
    return {entry, segments, found, at}
  })
  const runs = new Map(Array.from(places, ([habit, own]) => [habit, inRuns(own)]))
  return all.flatMap(({entry, segments, found, at}) => {
    const isWay = model.template === undefined && found.some(d => runs.get(d.habit)!.has(at))
    return misfitsAt(list, entry, segments, model, found).map(d => (isWay ? {...d, level: 'hint'} : d))
  })
}

/** The places that are in a run. `places` are in ascending order. */
function inRuns(places: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  let first = 0
  for (let next = 1; next <= places.length; next++) {
    // Not true after the last place.
    if (places[next]! - places[next - 1]! <= 2) continue
    if (next - first >= run) for (let at = first; at < next; at++) found.add(places[at]!)
    first = next
  }
  return found
}

function misfitsAt(
  list: PaperList,
  entry: Entry,
  segments: readonly Segment[],
  model: Model,
  found: readonly Deviation[]
): Misfit[] {
  const isBroken = /\)\(https?:|\]\[https?:/.test(list.source.slice(entry.span.start, entry.span.end))
  const other = model.template === undefined && !isBroken ? recast(list, entry, segments) : undefined
  if (other) return [rearranged(list, entry, other)]
  return found.length > 0
    ? [misfit(list, entry, found, model.template)]
    : missing(list, entry, segments, model)
}

function misfit(
  list: PaperList,
  entry: Entry,
  found: readonly Deviation[],
  template: string | undefined
): Misfit {
  const edits = found.flatMap(d => d.edits).sort(byStart)
  const window = {
    start: Math.min(...found.map(d => startOf(d, entry))),
    end: Math.max(...found.map(d => endOf(d, entry)))
  }
  const slice = ({start, end}: Span) => {
    let text = ''
    let from = start
    for (const edit of edits) {
      text += list.source.slice(from, edit.start) + edit.text
      from = edit.end
    }
    return text + list.source.slice(from, end)
  }
  const first = edits[0]
  const last = edits.at(-1)
  const [written, meant] = [list.source.slice(window.start, window.end), slice(window)]
  const isUnseen = asSeen(written) === asSeen(meant)
  const isExact = quoted(written, entry) === quoted(meant, entry)
  return {
    entry,
    reason: `${quoted(written, entry, isExact)} should be ${quoted(meant, entry, isExact)}, as in ${template === undefined ? countOf(found[0]?.habit) : configured}`,
    span: {start: first?.start ?? entry.span.start, end: last?.end ?? entry.span.end},
    note: noteOf(slice(entry.span)),
    ...(template === undefined && (isUnseen || found.every(isFinalMark)) && {level: 'hint' as const}),
    fix: {safe: true, edits, changes: []}
  }
}

/** UTF-16 units of an entry that are shown: a long abstract after it would hide what is wrong. */
const mostShown = 300

/** The entry in the form of the others, as a value that can be copied. Other findings may want other words in it. */
const noteOf = (text: string): string =>
  `In this form, the entry is ${inTicks(text.length > mostShown ? `${text.slice(0, mostShown).trimEnd()} …` : text)}`

/** A text as a value of a message. */
function inTicks(text: string): string {
  const longest = longestRun(text)
  const [fence, pad] = ['`'.repeat(longest + 1), longest > 0 ? ' ' : '']
  return fence + pad + text + pad + fence
}

/** A text without blanks that no reader sees: those around line breaks, of which a backslash or two blanks are another kind. */
const asSeen = (text: string): string =>
  text.replace(/[ \t]*\\\r?\n[ \t]*|[ \t]{2,}\r?\n[ \t]*/g, '\\\n').replace(/(?<!\\)[ \t]*\r?\n[ \t]*/g, '\n')

/** Whether only the mark at the end of the entry differs, which few readers notice. */
function isFinalMark({kind, to, segment}: Deviation): boolean {
  return kind === 'gap' && to === segment.units.length
}

function rearranged({source}: PaperList, entry: Entry, {text, group, sameWords}: Recast): Misfit {
  const written = source.slice(entry.span.start, entry.span.end)
  const edit = smallest(entry.span, written, text)
  return {
    entry,
    reason: `${quoted(written, entry)} should be ${quoted(text, entry)}, as in ${group.matching.size} of ${group.entries.length} entries`,
    span: {start: edit.start, end: edit.end},
    note: noteOf(text),
    fix: {safe: sameWords, edits: [edit], changes: sameWords ? [] : ['label']}
  }
}

/** A tag or link that nearly all entries have. What a tag lacks (`[CVPR]`) is named by `venue-tag`; what lacks both is not an entry like them. */
function missing(
  list: PaperList,
  entry: Entry,
  segments: readonly Segment[],
  {habits, template}: Model
): Misfit[] {
  const lacking = (['tag', 'link'] as const).filter(part => !hasPart(entry, part))
  const [part] = lacking
  const habit = part && habits.presence({entry, column: 0}, part)
  if (lacking.length !== 1 || habit?.value !== 'yes' || habit.count < 0.9 * habit.total) return []
  if (
    part === 'tag'
      ? showsYear(list, entry) ||
        !isPaper(entry) ||
        entry.links.some(d => !d.isTitle && !labelOf(d.label.text)) || // `[Kiln Letters](…)`
        segments.some(d => d.gaps.some(gap => isSentence(gap.text)))
      : mayLink(list, entry) || isOther(list, entry) || isLinkedElsewhere(list, entry)
  )
    return []
  const lacks = part === 'tag' ? 'no venue and year' : 'no link'
  const what = part === 'tag' ? 'both' : 'one'
  const others = template === undefined ? `${countOf(habit)} have` : `${configured} has`
  return [
    {
      entry,
      reason: `Entry has ${lacks}; ${others} ${what}`,
      span: entry.title?.span ?? entry.span,
      note: part === 'tag' ? 'Readers look for where a paper appeared' : 'Readers look for the paper itself'
    }
  ]
}

/** Whether an entry links what is known to be a paper, or nothing; courses and tools among papers have no venue. */
function isPaper({links}: Entry): boolean {
  return (
    links.length === 0 ||
    links.some(d => d.role === 'paper' && (d.identity !== undefined || /\.pdf(?:$|[?#])/i.test(d.url)))
  )
}

/** Two digits each for the year and the month after a name, as in the ids of arXiv: `Arxiv_2412`. */
const yearAndMonth = /\p{L}[_ -]?(?:1[5-9]|2\d)(?:0[1-9]|1[0-2])(?!\d)/u

/** Whether there is a year outside of URLs that was not read as that of the work. */
function showsYear({source}: PaperList, {span, links}: Entry): boolean {
  let text = source.slice(span.start, span.end)
  for (const {urlSpan} of links) text = text.replace(source.slice(urlSpan.start, urlSpan.end), ' ')
  return /(?<!\d)(?:19|20)\d\d(?!\d)|['’‘]\d\d(?!\d)/.test(text) || yearAndMonth.test(text)
}

/**
 * Whether an entry has a link that was not read as one, or in the paragraph that follows, or says where to look, by an ISBN or `See above`, or
 * that there is none yet.
 */
function mayLink({source}: PaperList, {shape, span}: Entry): boolean {
  return (
    shape === 'paragraph' ||
    shape === 'heading' ||
    /\]\(|https?:|\bISBN\b|[.(]\s*see\b|\bto appear\b|\b(?:coming|available) soon\b/i.test(
      source.slice(span.start, span.end)
    )
  )
}

/** Whether the list links the work in another entry. */
function isLinkedElsewhere({entries}: PaperList, {title}: Entry): boolean {
  const key = titleKey(title?.text ?? '')
  return key !== '' && entries.some(d => d.links.length > 0 && titleKey(d.title?.text ?? '') === key)
}

/** Sections of what has no paper to link. */
const awards = /\b(?:awards?|prizes?|honou?rs|fellowships?)\b|受[賞奖]|获奖|表彰/i

/** Whether something may be listed that is not a paper: an award, only names, or a row whose text is in another column than the titles. */
function isOther({source, entries}: PaperList, entry: Entry): boolean {
  for (let at = entry.section; at; at = at.parent) if (awards.test(at.title)) return true
  const {title, authors} = entry
  if (title && areAuthors(source.slice(authors?.span.start ?? title.span.start, title.span.end))) return true
  if (!entry.table) return false
  const column = ({span, title}: Entry) => source.slice(span.start, title?.span.start).split('|').length
  const rows = entries.filter(d => d.table === entry.table && d !== entry)
  const own = column(entry)
  return rows.filter(d => column(d) === own).length * 2 < rows.length
}

/** `65 of 66 entries`, in the list or in one of its sections. */
function countOf(habit: Habit | undefined): string {
  if (!habit) return 'the other entries'
  const {count, total, section} = habit
  return `${count} of ${total} entries${section ? ` of “${section.title}”` : ''}`
}

function startOf({segment, from}: Deviation, entry: Entry): number {
  return segment.units[from]?.span.start ?? segment.gaps[0]?.span.start ?? entry.span.start
}

function endOf({segment, to}: Deviation, entry: Entry): number {
  return segment.units[to]?.span.end ?? segment.gaps.at(-1)?.span.end ?? entry.span.end
}

/** A piece of an entry in backticks, URLs and title cut short, with visible no-break spaces; and with the blanks that indent its lines if `isExact`. */
function quoted(text: string, {title, authors}: Entry, isExact = false): string {
  let short = text.replace(/\]\(\s*[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\s*\)/g, '](…)')
  for (const part of [title, authors]) if (part) short = short.replaceAll(part.text, brief(part.text))
  short = short
    .replace(/ {2,}\r?\n/g, '␠␠↵')
    .replace(/[ \t]*\r?\n/g, '↵')
    .replace(/↵[ \t]+/g, d => (isExact ? `↵${'␠'.repeat(d.length - 1)}` : '↵'))
  short = short.replaceAll('\u00a0', '&nbsp;')
  return inTicks(short)
}

function brief(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 30).trimEnd()}…`
}
