/**
 * Labels of code links that are about one work only, such as `[Strelka2](https://github.com/…)` or a badge with its stars: a new entry cannot
 * have them.
 */

import {promiseOf} from '../addresses/landing.ts'
import type {EntryLink, PaperList} from '../model/types.ts'
import {counter} from './own-text.ts'

/** A label that is used for so many addresses, and this share of the links to code, is one of the list. */
const enough = {uses: 2, share: 0.1}

/** Whether the label of a link to code is rare in the list, not a word for code and not the address (`owner/name`), or a badge with a number, or promises a paper. */
export function ownLabels({source, entries}: PaperList): (link: EntryLink) => boolean {
  const links = entries.flatMap(d => d.links.filter(link => link.role === 'code'))
  const uses = Map.groupBy(links, d => keyOf(d))
  const isRare = (link: EntryLink) =>
    /\p{L}/u.test(link.label.text) &&
    promiseOf(link.label.text) !== 'code' &&
    !(link.label.text.includes('/') && link.url.includes(link.label.text)) &&
    uses.size > 1 &&
    new Set(uses.get(keyOf(link))?.map(d => d.url)).size < Math.max(enough.uses, links.length * enough.share)
  const isOfPaper = ({label}: EntryLink) => /^(?:pdf|paper)$/.test(promiseOf(label.text) ?? '')
  return link =>
    isOfPaper(link) ||
    (link.image ? counter.test(source.slice(link.span.start, link.span.end)) : isRare(link))
}

const keyOf = ({label}: EntryLink): string => label.text.trim().toLowerCase()
