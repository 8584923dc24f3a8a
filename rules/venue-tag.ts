/**
 * Report tags without a venue or year, and years that are impossible.
 *
 * `NeurIPS 202` and `CVPR 20222` are typos, and conferences beyond next year are not announced yet. Years apart from their venue, as in citations,
 * are checked too if the other entries show theirs in the same place. If nearly all entries show venue and year, a tag with only one of
 * them is incomplete. If the first paper link proves the year, it is offered as a fix that needs review.
 *
 * Options: `year`, the current year (default: from the clock).
 *
 * @example good.md {"year": 2026}
 *
 *   - [**NeurIPS 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**CVPR 2027**] Masked Things [[pdf]](https://arxiv.org/pdf/2611.03340)
 *
 * @example bad.md {"year": 2026}
 *
 *   - [**NeurIPS 202**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**CVPR 2032**] Masked Things [[pdf]](https://arxiv.org/pdf/2205.03341)
 *
 *   1:6-1:17: Tag says `NeurIPS 202`, but `202` is not a year: it should be `NeurIPS 2022`
 *   2:6-2:15: Tag says `CVPR 2032`, but no conferences after 2027 are announced yet: it should be `CVPR 2022`
 *
 * @example fixed-unsafe.md
 *
 *   - [**NeurIPS 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**CVPR 2022**] Masked Things [[pdf]](https://arxiv.org/pdf/2205.03341)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {retagged, type Tag, venueTag} from '../src/tags/tag.ts'
import type {Entry, PaperList, Section} from '../src/model/types.ts'
import {isAhead, yearSlips} from '../src/tags/year-slips.ts'
import {primaryLink} from '../src/model/paper-link.ts'
import {isDistinctiveTitle} from '../src/text/title.ts'
import {parseVenue} from '../src/text/venue-tag.ts'
import {heldIn} from '../src/text/venues.ts'

/** Options of the rule. */
export interface VenueTagOptions {
  /** The current year. */
  year?: number
}

/** A list shows both when at least so many entries, and such a share of those with a tag, do. */
const habit = {entries: 8, share: 0.95}

/** A tag in brackets that is all year or all venue: `[2022]`, `(**ICLR**)`; a date such as `(May 2020)` may stand for a preprint. */
const bracketed = /^[[(【]\s?(?:(?:19|20)\d\d|\D+)\s?[\])】]$/

const isMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i

export default lintRule<Root, VenueTagOptions>(docs('venue-tag'), (tree, file, options) => {
  const list = listOf(tree, file)
  const last = (options?.year ?? new Date().getFullYear()) + 1
  const tagged = list.entries.filter(entry => entry.tag && !entry.table)
  const complete = tagged.filter(isComplete).length
  const showsBoth = complete >= habit.entries && complete >= habit.share * tagged.length

  const slipOf = yearSlips(list, last)

  for (const entry of list.entries) {
    const {tag, venue, year} = entry
    const shown = venueTag(list, entry) ?? yearInVenue(entry)
    const impossible = shown && isImpossible(shown, last) ? shown : undefined
    const wrong = impossible?.year ?? slipOf(entry)
    if (wrong) {
      const likely = likelyYear(wrong.text, entry, last, impossible?.says.base?.abbr)
      const year = String(likely)
      const right =
        likely === undefined
          ? undefined
          : impossible
            ? retagged(list, impossible, {year: likely})
            : {text: year, edits: [{...wrong.span, text: year}]}
      const isFuture = isAhead(wrong.text, last)
      const why = !isFuture
        ? `\`${wrong.text}\` is not a year`
        : impossible
          ? `no conferences after ${last} are announced yet`
          : `Year \`${wrong.text}\` is in the future`
      const what = impossible ? `Tag says \`${impossible.text}\`, but ${why}` : why
      report(file, list, {
        reason: `${what}${right ? `: it should be \`${right.text}\`` : ''}`,
        span: (impossible ?? wrong).span,
        note: right ? 'The first paper link gives the year' : 'The year was probably mistyped',
        evidence: 'proof',
        level: impossible || isFuture ? 'error' : 'warn',
        entry,
        ...(right && {fix: {safe: false, edits: right.edits, changes: ['year' as const]}})
      })
      continue
    }
    if (
      !showsBoth ||
      !tag ||
      entry.table ||
      !bracketed.test(tag.text) ||
      isMonth.test(tag.text) ||
      isAside(entry, tag.text) ||
      citesUnread(list, entry) ||
      !isDistinctiveTitle(entry.title?.text ?? '') ||
      (venue !== undefined) === (year !== undefined) ||
      !habitAround(entry, tagged)
    )
      continue
    const missing = venue ? 'year' : 'venue'
    report(file, list, {
      reason: `Tag \`${tag.text}\` has no ${missing}`,
      span: tag.span,
      note: `${complete} of ${tagged.length} entries show venue and year`,
      evidence: 'habit',
      entry
    })
  }
})

/** Whether brackets after a title hold no tag: `(Ph.D. thesis)`, or the initials of the words before them, `Visual Indoor Navigation (VIN)`. */
function isAside({title}: Entry, tag: string): boolean {
  const text = tag.slice(1, -1).trim()
  if (/\b(?:thesis|dissertation)\b/i.test(text)) return true
  const words = title?.text.split(/[\s-]+/).slice(-text.length) ?? []
  return (
    text.length > 1 &&
    words
      .map(d => d.charAt(0))
      .join('')
      .toLowerCase() === text.toLowerCase()
  )
}

/** Whether an entry has words where others have their venue: the name of a book or journal that is not known. */
function citesUnread({source}: PaperList, {tag, title, authors, venue, links, span}: Entry): boolean {
  if (!tag || !title || venue) return false
  const own = links.find(d => d.span.start <= title.span.start && title.span.end <= d.span.end)
  const isAfter = tag.span.start > title.span.start
  const named = isAfter && authors && authors.span.start > title.span.start ? authors : (own ?? title)
  const start = named.span.end
  const end = isAfter ? tag.span.start : (links.find(d => d.span.start >= start)?.span.start ?? span.end)
  return /^[^\p{L}\p{N}]{0,6}\p{Lu}\p{L}+ [\p{L}&]/u.test(source.slice(start, end))
}

/** A venue that ends in digits which were not read as a year, being none: `ICML 2091`. */
function yearInVenue({venue, year}: Entry): Tag | undefined {
  const [, name, digits] = /^(\D{2,}?)[\s,'’-]*(\d{3,5})$/.exec(venue?.text ?? '') ?? []
  if (!venue || year || name === undefined || digits === undefined) return undefined
  const says = parseVenue(name)
  // Volumes of journals are also numbers.
  if (says.base?.type !== 'conf' && says.base?.type !== 'workshop') return undefined
  const start = venue.span.end - digits.length
  const value = digits.length === 4 ? Number(digits) : undefined
  const span = {start: venue.span.start, end: start}
  return {
    span: venue.span,
    text: venue.text,
    venue: {text: name.trim(), span},
    year: {text: digits, span: {start, end: venue.span.end}, value},
    says
  }
}

/** Whether a tag holds both. In citations the year is in brackets, and the venue elsewhere. */
function isComplete({tag, venue, year}: Entry): boolean {
  const isIn = (part: Entry['venue'] | Entry['year']) =>
    part !== undefined &&
    tag !== undefined &&
    part.span.start < tag.span.end &&
    tag.span.start < part.span.end
  return isIn(venue) && isIn(year)
}

/** Whether the entries around one also show both: talks and tutorials have other tags. */
function habitAround({section}: Entry, tagged: readonly Entry[]): boolean {
  for (let around = section; around; around = around.parent) {
    const others = tagged.filter(entry => isWithin(entry, around))
    if (others.length >= 3) return others.filter(isComplete).length * 2 > others.length
  }
  return true
}

const isWithin = ({section}: Entry, outer: Section | undefined): boolean => {
  for (let at = section; at; at = at.parent) if (at === outer) return true
  return false
}

/** Whether the year of a known venue is not a year, or too far ahead; `arXiv 2102` shows the month of an id. */
function isImpossible({year, says: {base}}: Tag, last: number): boolean {
  if (!base || (base.type === 'preprint' && /^\d\d(?:0[1-9]|1[0-2])$/.test(year.text))) return false
  // Two digits may be a volume.
  if (year.text.length <= 2 && base.type === 'journal') return false
  return year.value === undefined ? year.text.length > 2 : year.value > last
}

/** The year that the digits can be a slip of, by the year in which the linked paper appeared; `undefined` if more than one can be. */
function likelyYear(
  written: string,
  entry: Entry,
  last: number,
  abbr: string | undefined
): number | undefined {
  const identity = primaryLink(entry)?.identity
  const from = identity?.proof?.year ?? identity?.appeared?.year
  if (from === undefined) return undefined
  const exact = identity?.proof?.yearIs === 'exact'
  const years = (exact ? [from] : [from, from + 1]).filter(
    year => year <= last && isSlip(written, String(year))
  )
  return years.find(year => abbr === undefined || heldIn(abbr, year) !== false)
}

/** Whether one text is the other with one digit more, less or different. */
function isSlip(written: string, year: string): boolean {
  if (written.length === year.length)
    return [...year].filter((digit, at) => digit !== written[at]).length === 1
  const [short, long] = written.length < year.length ? [written, year] : [year, written]
  return (
    long.length - short.length === 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  )
}
