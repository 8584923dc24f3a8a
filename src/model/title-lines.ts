/**
 * Lines of one or two words in a block: a short title, or the venue of the title above.
 */

import type {Flow, Range} from '../flow/flow.ts'
import {isBracketTag} from '../reading/tag-text.ts'
import {hasTitle} from './looks.ts'
import type {Looks, ShownTitle} from './looks.ts'

/** Whether a line is an emphasised name of one or two words and nothing else: `**Fast R-CNN**`. */
export function isShortTitle({text}: Flow, looks: Looks, {start, end}: Range): boolean {
  const {title} = looks
  if (title?.kind !== 'strong' || title.words > 2 || !hasTitle(looks) || looks.field) return false
  return text.slice(start, end).trim().length <= title.end - title.start + 2
}

/** Whether a title is a link or a short text that shows the venue of the title above it: `[Visual Informatics 2024](…)`, `Imagenics 2024.` */
export function isTagLine({text}: Flow, {kind, start, end, words}: ShownTitle): boolean {
  const shown = text.slice(start, end)
  return (kind === 'link' || (kind === 'plain' && words <= 3 && /\d{4}/.test(shown))) && isBracketTag(shown)
}
