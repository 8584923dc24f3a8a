/**
 * Items of a table of contents that should be links to anchors, but are not.
 */

import type {FlowLink} from '../flow/flow.ts'
import type {PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {keyOf} from '../text/heading-key.ts'
import {percentDecoded} from '../text/percent.ts'

/** Keys of all headings and their anchors. */
export const keysOf = (sections: PaperList['sections']): ReadonlySet<string> =>
  new Set(sections.flatMap(d => [keyOf(d.anchor), keyOf(d.title)]))

/** Tells links to headings whose `#` is missing: `[Data](data)`. */
export function bareLinks({flow, sections}: PaperList): (link: FlowLink) => boolean {
  const byAnchor = Map.groupBy(sections, d => keyOf(d.anchor))
  return ({start, end, url}) => {
    if (!/^[^\s#:/?.]+$/.test(url)) return false
    const [text, anchor] = [keyOf(flow.text.slice(start, end)), keyOf(percentDecoded(url))]
    const meant = byAnchor.get(anchor) ?? []
    return anchor !== '' && meant.some(d => text.startsWith(anchor) || text === keyOf(d.title))
  }
}

/** Items with a space in their anchor, which GitHub shows as text: `[Open Problems](#open problems)`. */
export function brokenItems({flow, sections}: PaperList): FlowLink[] {
  const keys = keysOf(sections)
  return [...flow.text.matchAll(/\[([^[\]\n]{1,200})\]\((#[^()\n]*[ \t][^()\n]*)\)/g)].flatMap(
    ({0: written, 1: text = '', 2: url = '', index}): FlowLink[] => {
      if (!keys.has(keyOf(text)) && !keys.has(keyOf(url))) return []
      const at = (start: number, length: number): Span => ({
        start: flow.starts[start] ?? 0,
        end: flow.ends[start + length - 1] ?? 0
      })
      const urlStart = index + written.length - 1 - url.length
      return [
        {
          start: index + 1,
          end: index + 1 + text.length,
          form: 'inline',
          url,
          urlSpan: at(urlStart, url.length),
          span: at(index, written.length)
        }
      ]
    }
  )
}
