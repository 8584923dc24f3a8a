/**
 * Badges that show a venue, such as `![](https://img.shields.io/badge/EMNLP_2023-blue)`: a new entry shows its own.
 */

import type {Edit} from '../finding.ts'
import {readBadge} from '../text/badge.ts'
import type {Span} from '../text/types.ts'
import type {NewWork} from './new-entry.ts'

/** The edit of the tag in a badge, if a span is one; the year is written if the badge shows one. */
export function badgeEdit(source: string, {start, end}: Span, {venue, year}: NewWork): Edit | undefined {
  const [, before = '', url = ''] = /^(!\[[^\]]*\]\()([^()\s]*)\)$/.exec(source.slice(start, end)) ?? []
  const badge = readBadge(url)
  if (!badge || venue === undefined) return undefined
  const shown = /\d/.test(badge.message) && year !== undefined ? `${venue} ${year}` : venue
  const text = encodeURIComponent(shown.replaceAll('-', '--').replaceAll('_', '__').replaceAll(' ', '_'))
  const at = start + before.length
  return {start: at + badge.span.start, end: at + badge.span.end, text}
}
