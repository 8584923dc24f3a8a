/**
 * Lines of one or two words in a block: a short title, or the venue of the title above.
 */

import type {Flow, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {labelOf} from '../reading/labels.ts'
import {shownBy} from '../reading/shown.ts'
import {isBracketTag} from '../reading/tag-text.ts'
import {wordCount} from '../reading/words.ts'
import {hasLetterOrDigit} from '../text/ascii.ts'
import type {Looks, ShownTitle} from './looks.ts'

/** Whether a line is an emphasised name of one or two words and nothing else: `**Fast R-CNN**`. */
export function isShortTitle(flow: Flow, {field}: Looks, line: Range): boolean {
  const shown = flow.text.slice(line.start, line.end).trim()
  const strong = within(flow.marks, line).find(d => d.kind === 'strong')
  return (
    !field && strong !== undefined && shown.length <= strong.end - strong.start + 2 && wordCount(shown) <= 2
  )
}

/** Whether a line shows labels of links and nothing else: `[[Website](…)] [[Code](…)]`. */
export function showsLabels(flow: Flow, line: Range): boolean {
  const links = within(flow.links, line)
  const isBlank = (start: number, end: number) => !hasLetterOrDigit(flow.text.slice(start, end))
  return (
    links.length > 0 &&
    links.every(
      (d, at) => isBlank(links[at - 1]?.end ?? line.start, d.start) && labelOf(shownBy(flow, d)) !== undefined
    ) &&
    isBlank(links.at(-1)!.end, line.end)
  )
}

/** Whether a title is only the venue of the title above it: `[Visual Informatics 2024](…)`, `Imagenics 2024.` */
export const isTagLine = ({text}: Flow, {start, end}: ShownTitle): boolean =>
  isBracketTag(text.slice(start, end))
