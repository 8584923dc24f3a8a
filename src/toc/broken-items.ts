/**
 * Items of a table of contents that should be links to anchors, but are not.
 */

import type {FlowLink} from '../flow/flow.ts'
import type {PaperList} from '../model/types.ts'
import type {Span} from '../text/types.ts'
import {keyOf} from '../text/heading-key.ts'
import {percentDecoded} from '../text/percent.ts'

/** `0` for a link to a heading whose `#` is missing: `[Data](data)`; undefined for all others. */
export function bareStart({flow, sections}: PaperList, {start, end, url}: FlowLink): 0 | undefined {
  if (!/^[^\s#:/?.]+$/.test(url)) return undefined
  const [text, anchor] = [keyOf(flow.text.slice(start, end)), keyOf(percentDecoded(url))]
  if (anchor === '') return undefined
  const titles = titlesOf(sections).get(anchor)
  return titles && (text.startsWith(anchor) || titles.includes(text)) ? 0 : undefined
}

const known = new WeakMap<PaperList['sections'], ReadonlyMap<string, string[]>>()

/** Keys of titles by those of their anchors; looked up for each link without a scheme. */
function titlesOf(sections: PaperList['sections']): ReadonlyMap<string, string[]> {
  let titles = known.get(sections)
  if (!titles) {
    const byAnchor = Map.groupBy(sections, d => keyOf(d.anchor))
    titles = new Map(Array.from(byAnchor, ([anchor, all]) => [anchor, all.map(d => keyOf(d.title))]))
    known.set(sections, titles)
  }
  return titles
}

/** Items with a space in their anchor, which GitHub shows as text: `[Open Problems](#open problems)`. */
export function brokenItems({flow, sections}: PaperList): FlowLink[] {
  const keys = new Set(sections.flatMap(d => [keyOf(d.anchor), keyOf(d.title)]))
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
