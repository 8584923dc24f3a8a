/**
 * Labels of code links that name one work only, such as `[Strelka2](https://github.com/…)`: a new entry cannot have them.
 */

import {promiseOf} from '../model/landing.ts'
import type {EntryLink, PaperList} from '../model/types.ts'

/** A label that is used for so many addresses, and this share of the links to code, is one of the list. */
const enough = {uses: 2, share: 0.1}

/** Whether the label of a link to code is rare in the list, is not a word for code, and does not repeat the address (`owner/name`). */
export function ownLabels({entries}: PaperList): (link: EntryLink) => boolean {
  const links = entries.flatMap(d => d.links.filter(link => link.role === 'code'))
  const uses = Map.groupBy(links, d => keyOf(d))
  return link =>
    !link.image &&
    /\p{L}/u.test(link.label.text) &&
    promiseOf(link.label.text) !== 'code' &&
    !(link.label.text.includes('/') && link.url.includes(link.label.text)) &&
    uses.size > 1 &&
    new Set(uses.get(keyOf(link))?.map(d => d.url)).size < Math.max(enough.uses, links.length * enough.share)
}

const keyOf = ({label}: EntryLink): string => label.text.trim().toLowerCase()
