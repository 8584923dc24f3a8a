/**
 * What links and images show, and what says what a link is for.
 */

import {image} from '../flow/flow.ts'
import type {Flow, FlowImage, Range} from '../flow/flow.ts'
import {lowerBound} from '../flow/ranges.ts'
import {labelOf} from './labels.ts'

/** What a link shows: its text, or the alternative text or badge text of its image. */
export function shownBy(flow: Flow, link: Range): string {
  const text = flow.text.slice(link.start, link.end)
  if (!text.includes(image)) return text
  const shown = imagesIn(flow, link)
    .map(d => d.alt)
    .join(' ')
  return text.replaceAll(image, ' ').trim() || shown
}

const wordsWithColon = /(?:^|[\s\u001f])(\p{L}[\p{L}/& ]{0,30})(?:\([^()\n]{1,20}\))? ?[:：] {0,3}$/u
const wordsOnLine = /[\n\u001f][^\p{L}\p{N}\n\u001f]{0,4}(\p{L}[\p{L}/&]{0,30}) {1,3}$/u

/** The words that say what a link is for: its text, or the words before a bare URL (`Code: https://…`), or the file name of its icon. */
export function namedBy(flow: Flow, link: Range): string {
  const shown = shownBy(flow, link)
  if (shown.trim() === '') return iconName(flow, link)
  if (!/^\s*(?:https?:|www\.)/i.test(shown)) return shown
  const before = flow.text.slice(Math.max(0, link.start - 40), link.start)
  const words = (wordsWithColon.exec(before) ?? wordsOnLine.exec(before))?.[1]
  return words && labelOf(words) ? words : shown
}

/** The file name of an image without alternative text, if it is a label: `icons/website.svg`. */
function iconName(flow: Flow, link: Range): string {
  for (const {url} of imagesIn(flow, link)) {
    const name = /(?:^|\/)([a-z]{2,20}(?:[-_][a-z]{2,20})?)\.(?:svg|png|gif|jpe?g|webp|ico)(?:[?#]|$)/i.exec(
      url
    )?.[1]
    if (name && labelOf(name)) return name
  }
  return ''
}

/** Images in a range. */
export function imagesIn({images}: Flow, {start, end}: Range): readonly FlowImage[] {
  const place = ({at}: FlowImage) => at
  return images.slice(lowerBound(images, start, place), lowerBound(images, end, place))
}
