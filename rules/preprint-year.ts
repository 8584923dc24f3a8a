/**
 * Report years that do not fit the month in which the preprint appeared.
 *
 * The id of an arXiv paper starts with the year and month of its first version: `2301.05226` is from January 2023, so `arXiv 2022` is
 * wrong. A preprint of a conference paper appears at most three years before the event and one year after it, that of a journal paper at
 * most four years before. Otherwise the year is probably wrong, or the link belongs to another paper. Accepted are ids from the first days
 * of January (submitted in December), later years beside a link to a later version, and dates after the first version. A year inside a full
 * date is never changed. If a link proves venue and year, `venue-matches-link` checks the entry.
 *
 * @example good.md
 *
 *   - [**arXiv 2023**] See, Think, Confirm [[pdf]](https://arxiv.org/pdf/2301.05226)
 *   - [**ACL 2021**] Cross-modal Memory Networks [[pdf]](https://arxiv.org/pdf/2204.13258)
 *   - [**CVPR 2022**] Masked Autoencoders Are Scalable Learners [[pdf]](https://arxiv.org/pdf/2111.06377)
 *
 * @example bad.md
 *
 *   - [**arXiv 2022**] See, Think, Confirm [[pdf]](https://arxiv.org/pdf/2301.05226)
 *   - [**CVPR 2013**] Segment Every Thing At Once [[pdf]](https://arxiv.org/pdf/2304.06718)
 *
 *   1:6-1:16: Tag says `arXiv 2022`, but the preprint is from January 2023
 *   2:6-2:15: Tag says `CVPR 2013`, but the preprint is from April 2023; the year should be 2022 to 2026
 *
 * @example fixed.md
 *
 *   - [**arXiv 2023**] See, Think, Confirm [[pdf]](https://arxiv.org/pdf/2301.05226)
 *   - [**CVPR 2013**] Segment Every Thing At Once [[pdf]](https://arxiv.org/pdf/2304.06718)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
import {type Level, report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {repeatsYear, retagged, venueTag} from '../src/tags/tag.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {primaryLink} from '../src/model/paper-link.ts'
import {dated} from '../src/style/skeleton.ts'
import type {Identity, Span} from '../src/text/types.ts'
import {parseVenue} from '../src/text/venue-tag.ts'

/** Year of the venue minus year of the preprint: silent within `fine`, a hint within `odd`. Measured on 12,773 lines of real lists. */
const windows = {
  conference: {fine: [-1, 3], odd: [-4, 4]},
  journal: {fine: [-1, 4], odd: [-2, 5]}
} as const

/** Preprint servers of tags, and the ids that they give. */
const servers: Readonly<Record<string, RegExp>> = {
  arXiv: /^arxiv:/,
  bioRxiv: /^doi:10\.(?:1101|64898)\//,
  medRxiv: /^doi:10\.(?:1101|64898)\//,
  'Research Square': /^rs:/
}

export default lintRule<Root>(docs('preprint-year'), (tree, file) => {
  const list = listOf(tree, file)
  for (const entry of list.entries) {
    const tag = venueTag(list, entry)
    const preprint = preprintOf(entry)
    const shown = tag?.year.value
    if (!preprint?.appeared) continue
    const {year} = preprint.appeared
    if (!tag && entry.year?.value && entry.year.value < year && says(entry)?.type === 'preprint') {
      // A later date may be that of a later version, and a paper of December may wait for weeks.
      if (entry.year.value === year - 1 && (preprint.appeared.month ?? 0) < 3) continue
      const reason = `Year is \`${entry.year.text}\`, but the preprint is from ${spoken(preprint)}`
      const note = `The first version has the id \`${preprint.id.slice(preprint.id.indexOf(':') + 1)}\``
      report(file, list, {reason, span: entry.year.span, note, evidence: 'proof', entry})
      continue
    }
    if (!tag || shown === undefined) continue
    const gap = shown - year
    const base = tag.says.base

    if (base?.type === 'preprint') {
      // `arXiv 1909`, `arXiv 2010` and `arXiv07` are months of ids, and a later version that is linked as such may be of a later year.
      if (
        gap === 0 ||
        shown < 1991 ||
        !servers[base.abbr]?.test(preprint.id) ||
        preprint.id.startsWith(`arxiv:${tag.year.text}.`) ||
        preprint.appeared.month === Number(tag.year.text) ||
        (gap > 0 && ((preprint.version ?? 1) > 1 || showsMonth(list, entry, shown))) ||
        (gap === -1 && isNewYear(preprint))
      )
        continue
      // A date after the first version is that of a later one, or of the day when the entry was added. No part of a date is changed.
      const isDated = isDate(list.source, tag.year.span)
      if (isDated && gap > 0) continue
      const right = isDated ? undefined : retagged(list, tag, {year})
      report(file, list, {
        reason: `Tag says \`${tag.text}\`, but the preprint is from ${spoken(preprint)}`,
        span: tag.span,
        note: `The first version has the id \`${preprint.id.slice(preprint.id.indexOf(':') + 1)}\`${right ? `; the tag should be \`${right.text}\`` : ''}`,
        evidence: 'proof',
        entry,
        ...(right && {
          fix: {safe: !repeatsYear(list, entry), edits: right.edits, changes: ['year' as const]}
        })
      })
      continue
    }

    if (!base) continue
    const {fine, odd} = windows[base.type === 'conf' || base.type === 'workshop' ? 'conference' : 'journal']
    if (gap >= fine[0] && gap <= fine[1]) continue
    // Papers of UAI before 2012 were put on arXiv together in 2012 and 2013.
    if (base.abbr === 'UAI' && year >= 2012 && year <= 2013 && gap < 0) continue
    const level: Level = gap >= odd[0] && gap <= odd[1] ? 'hint' : 'warn'
    const slip = level === 'hint' && gap > 0 ? undefined : digitSlip(shown, year, fine)
    const likely = slip === undefined ? undefined : retagged(list, tag, {year: slip})
    report(file, list, {
      reason: `Tag says \`${tag.text}\`, but the preprint is from ${spoken(preprint)}; the year should be ${year + fine[0]} to ${year + fine[1]}`,
      span: tag.span,
      note: 'Check the year and the link: only one preprint in 200 is this far from its venue',
      evidence: 'hint',
      level,
      entry,
      ...(likely && {fix: {safe: false, edits: likely.edits, changes: ['year' as const]}})
    })
  }
})

/** What kind of venue an entry shows. */
const says = ({venue}: Entry) => venue && parseVenue(venue.text).base

/** The preprint that the entry links first, if no other link proves venue and year. */
function preprintOf(entry: Entry): Identity | undefined {
  const proven = entry.links.some(
    ({role, identity}) => role === 'paper' && identity?.proof?.year !== undefined
  )
  const identity = primaryLink(entry)?.identity
  return proven || identity?.kind !== 'preprint' ? undefined : identity
}

/** Whether a year is a part of a date, or follows a month. */
function isDate(source: string, span: Span): boolean {
  const whole = dated(source, span)
  return whole.start < span.start || whole.end > span.end
}

/** Whether an entry gives the month of its year at another place: that of a later version. */
function showsMonth({source}: PaperList, {span}: Entry, year: number): boolean {
  const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[.,]? '
  return new RegExp(`\\b${month}(?:\\d\\d?, )?${year}\\b`, 'i').test(source.slice(span.start, span.end))
}

/** Whether the paper may have been submitted in the last days of the year before: a low number in January. */
function isNewYear({id, appeared}: Identity): boolean {
  const number = /^arxiv:\d{4}\.(\d+)$/.exec(id)?.[1]
  return appeared?.month === 1 && number !== undefined && Number(number) < 1000
}

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

function spoken({appeared}: Identity): string {
  return [appeared?.month === undefined ? '' : months[appeared.month - 1], appeared?.year]
    .filter(Boolean)
    .join(' ')
}

/** The one year within the window that differs from the one shown in a single digit. */
function digitSlip(
  shown: number,
  appeared: number,
  [from, to]: readonly [number, number]
): number | undefined {
  const years = Array.from({length: to - from + 1}, (_, index) => appeared + from + index)
  const near = years.filter(
    year => [...String(year)].filter((digit, at) => digit !== String(shown)[at]).length === 1
  )
  return near.find(year => year === appeared || year === appeared + 1) ?? near[0]
}
