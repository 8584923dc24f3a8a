/**
 * Lines of one or two words in a block: a short title, or the venue of the title above.
 */

import type {Evidence} from '../reading/evidence.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {isBracketTag} from '../reading/tag-text.ts'
import type {TitleSlot} from '../reading/titles.ts'

/** Whether a line is an emphasised name of one or two words and nothing else: `**Fast R-CNN**`. */
export function isShortTitle({text}: Flow, {title, field}: Evidence, {start, end}: Range): boolean {
  if (title?.kind !== 'strong' || title.words > 2 || title.score < 40 || field) return false
  return text.slice(start, end).trim().length <= title.end - title.start + 2
}

/** Whether a title is a link or a short text that shows the venue of the title above it: `[Visual Informatics 2024](…)`, `Imagenics 2024.` */
export function isTagLine({text}: Flow, {kind, start, end, words}: TitleSlot): boolean {
  const shown = text.slice(start, end)
  return (kind === 'link' || (kind === 'plain' && words <= 3 && /\d{4}/.test(shown))) && isBracketTag(shown)
}
