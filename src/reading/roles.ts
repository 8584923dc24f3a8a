/**
 * What a link of an entry is for: its label, then its URL, then its column.
 */

import {linkKindOf} from '../text/link-kind.ts'
import {labelOf} from './labels.ts'
import type {LinkRole} from './labels.ts'

/** A PDF in the repository itself, unless its name says what else it is. */
const ownPdf =
  /^(?![a-z]+:|#)(?!(?:.*\/)?(?:slides?|presentations?|talks?|posters?)\/)(?!.*(?:slides?|poster|suppl|appendix|talk|cv)[^/]*$).*\.pdf(?:[?#]|$)/i

/** A page of the repository: notes about the work. */
const ownPage = /^(?![a-z]+:|#)[^#?]*\.(?:md|html?)(?:[?#]|$)/i

/** Role of a link from what it shows, its URL, the role that its column has, and whether it is the title of the entry. */
export function roleOf(shown: string, url: string, column: LinkRole | undefined, isTitle: boolean): LinkRole {
  const label = labelOf(shown)
  const kind = linkKindOf(url) ?? (ownPdf.test(url) ? 'paper' : undefined)
  if (label && !label.neutral) {
    if (label.role === 'paper' && kind === 'code') return 'code'
    // `[review](https://doi.org/…)` is a paper, not a blog post.
    return label.role === 'blog' && kind === 'paper' ? 'paper' : label.role
  }
  if (kind === 'code' || (kind === 'paper' && column !== 'slides')) return kind
  if (label?.role === 'project') return 'project'
  if (column) return column === 'paper' && ownPage.test(url) ? 'other' : column
  if (isTitle && /^https?:/i.test(url) && kind !== 'video') return 'paper'
  return kind ?? 'other'
}
