/**
 * A new entry written like an existing one: the same markup, with other parts.
 */

import {applyEdits} from '../fixes/edits.ts'
import type {Entry, PaperList} from '../model/types.ts'
import {linksAfter} from './added-links.ts'
import {exampleOf, type Example} from './example.ts'
import {costOfForm} from './form-cost.ts'
import type {NewWork} from './new-entry.ts'
import {renamed} from './own-names.ts'
import {ownLabels} from './own-labels.ts'
import {imagesOf, withoutOwnText, phrasesOf, type IsCommon} from './own-text.ts'
import {wordsForHost} from './words-for-host.ts'

/** A phrase that so many of the entries have between their parts is not about one paper; fewer are enough for one before a colon. */
const shared = {phrase: 0.3, label: 0.1}

/** An entry that can be copied, with the phrases of its list. */
export interface Choice {
  example: Example
  /** Whether a phrase or an image is one of the list, not of this paper only. */
  isCommon: IsCommon
}

/**
 * Entries that can be copied for a work, the best first: with code if there is code, with the columns and fields of most entries, with little that
 * is about their own paper, with a label that fits the host of the new link, in the commonest form, near the place. An entry with a field that is
 * not known of the work cannot be copied.
 */
export function examplesFor(list: PaperList, work: NewWork, near: readonly Entry[], at: number): Choice[] {
  const place = near[at] ?? near.at(-1)
  const fits = (d: Entry) => d.shape === place?.shape && d.table?.header.length === place.table?.header.length
  const isOwnLabel = ownLabels(list)
  const examples = list.entries.filter(fits).flatMap(entry => exampleOf(list, entry, work, isOwnLabel) ?? [])
  const counts = new Map<string, number>()
  const texts = new Map(examples.map(d => [d, gapsOf(list, d).map(d => d.text)]))
  for (const gaps of texts.values()) {
    for (const phrase of new Set(gaps.flatMap(d => [...phrasesOf(d), ...imagesOf(d)])))
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  }
  const isCommon: IsCommon = (phrase, isLabel = false) =>
    (counts.get(phrase) ?? 0) >= Math.max(2, examples.length * (isLabel ? shared.label : shared.phrase))
  const own = (d: Example) =>
    d.dropped.length +
    texts
      .get(d)!
      .flatMap(d => [...phrasesOf(d), ...imagesOf(d)])
      .filter(d => !isCommon(d)).length
  const isLabeledRight = wordsForHost(list, work.paper)
  const formOf = costOfForm(list, work, place)
  const skeletons = Map.groupBy(examples, d => texts.get(d)!.join('\u0000'))
  const position = new Map(near.map((d, index) => [d, Math.abs(index - at)]))
  const cost = new Map(
    examples.map(d => [
      d,
      (work.code !== undefined && !d.showsCode ? 1e9 : 0) +
        (d.showsPaper ? 0 : 1e8) +
        formOf(d.entry) +
        (Math.min(50, own(d)) + (isLabeledRight(d.entry) ? 0 : 1)) * 1e6 +
        (position.get(d.entry) ?? 1e5) -
        Math.min(900, skeletons.get(texts.get(d)!.join('\u0000'))?.length ?? 0) * 1000
    ])
  )
  return examples.sort((a, b) => cost.get(a)! - cost.get(b)!).map(example => ({example, isCommon}))
}

/** The text of the new entry. `number` replaces the number of a numbered entry. */
export function writeLike(
  list: PaperList,
  {example, isCommon}: Choice,
  work: NewWork,
  number: number
): string {
  const {entry, names} = example
  const segments = [...example.segments, ...linksAfter(list, example, work)].sort((a, b) => a.start - b.start)
  const gaps = gapsOf(list, {...example, segments})
  const isRow = entry.shape === 'table-row'
  const text = gaps
    .map((gap, index) => {
      const isFirst = index === 0
      const isLast = index === gaps.length - 1
      const numbered = isFirst ? /^[\s|]*\d+[\s.)|]+/.exec(gap.text)?.[0] : undefined
      const rest = gap.text.slice(numbered?.length ?? 0)
      const clean = withoutOwnText(renamed(rest, names), isCommon, {
        isRow,
        isFirst: isFirst && numbered === undefined,
        isLast
      })
      return `${numbered?.replace(/\d+/, String(number)) ?? ''}${clean}${segments[index]?.text ?? ''}`
    })
    .join('')
  return text.trimEnd()
}

/** What is between the parts of an example, with a hole for each link that is dropped. */
function gapsOf(
  {source}: PaperList,
  {block, segments, dropped}: Pick<Example, 'block' | 'segments' | 'dropped'>
) {
  const starts = [block.start, ...segments.map(d => d.end)]
  const ends = [...segments.map(d => d.start), block.end]
  return starts.map((start, index) => {
    const end = Math.max(start, ends[index]!)
    const holes = dropped
      .filter(d => d.start >= start && d.end <= end)
      .map(d => ({start: d.start - start, end: d.end - start, text: '\ue000'}))
    return {text: applyEdits(source.slice(start, end), holes)}
  })
}

/** The first part that every entry shows and that is not known of the work. */
export function lackOf({entries}: PaperList, {authors, venue, year}: NewWork): string | undefined {
  const known = {authors: authors.length > 0, venue: venue !== undefined, year: year !== undefined}
  const parts = ['authors', 'venue', 'year'] as const
  return parts.find(d => !known[d] && entries.length > 0 && entries.every(entry => entry[d] !== undefined))
}
