/**
 * What an entry says before and after edits.
 */

import type {Change} from '../finding.ts'
import type {Part} from '../flow/flow.ts'
import type {Entry, EntryLink} from '../model/types.ts'
import {cleanUrl} from '../text/url.ts'

/** What two readings of one entry say differently. The order of links is a matter of form. */
export function changesBetween(before: Entry, after: Entry): Change[] {
  if (isUntouched(before, after)) return []
  const differ = (of: (entry: Entry) => readonly string[]) => !isSame(of(before), of(after))
  const fields = (['title', 'authors', 'venue'] as const).filter(d => differ(entry => [textOf(entry[d])]))
  const leads = differ(d => d.links.map(targetOf))
  return [
    ...fields,
    ...(differ(d => [yearOf(d)]) ? ['year' as const] : []),
    ...(leads ? ['link' as const] : []),
    ...(!leads && differ(d => d.links.map(link => link.url)) ? ['url' as const] : []),
    ...(differ(labelsOf) || (!leads && differ(d => d.links.map(link => link.role))) ? ['label' as const] : [])
  ]
}

/** Whether two readings of one entry say the same at the same places of it, as those of most entries do. */
function isUntouched(before: Entry, after: Entry): boolean {
  const by = after.span.start - before.span.start
  const isMoved = (a: Part | undefined, b: Part | undefined) =>
    a?.text === b?.text &&
    (!a || !b || (a.span.start + by === b.span.start && a.span.end + by === b.span.end))
  return (
    (['title', 'authors', 'venue', 'year'] as const).every(d => isMoved(before[d], after[d])) &&
    before.year?.value === after.year?.value &&
    before.links.length === after.links.length &&
    before.links.every((link, index) => {
      const {url, role, identity, label} = after.links[index]!
      return (
        link.url === url &&
        link.role === role &&
        link.identity?.id === identity?.id &&
        isMoved(link.label, label)
      )
    })
  )
}

/** Where a link leads: the work, or the address without what two spellings of it may differ in; `''` for an empty link. */
export function targetOf({identity, url}: Pick<EntryLink, 'identity' | 'url'>): string {
  return identity?.id ?? (cleanUrl(url) ?? url).replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

/** The words of links, but for those that are another field or the address itself. */
function labelsOf({title, authors, venue, year, links}: Entry): string[] {
  const fields = [title, authors, venue, year].flatMap(d => d ?? [])
  return links.flatMap(({label, url}) => {
    const text = textOf(label)
    const isField = fields.some(({span}) => span.start < label.span.end && label.span.start < span.end)
    return isField || (/[./]/.test(text) && url.endsWith(text)) ? [] : [text]
  })
}

function yearOf({year}: Entry): string {
  return String(year?.value ?? textOf(year))
}

function textOf(part: {text: string} | undefined): string {
  return part?.text.replace(/\s+/g, ' ').trim() ?? ''
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [a.toSorted(), b.toSorted()]
  return one.length === two.length && one.every((d, index) => d === two[index])
}
