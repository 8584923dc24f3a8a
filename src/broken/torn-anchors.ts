/**
 * Links to headings that lost a bracket, or have a space or slash too much: `[Data] (#data)`, `[Data](#data`, `[Data](/#data)`.
 */

import {anchorsOf} from '../model/sections.ts'
import type {PaperList} from '../model/types.ts'
import {verbatimIn, writtenAt} from '../shown/shown.ts'
import type {BrokenLink} from '../shown/shown.ts'

/** A broken link, and the anchor of the heading that it means. */
export interface TornAnchor extends BrokenLink {
  anchor: string
}

const label = String.raw`[^[\]\n\u001f]{1,120}`
const anchor = String.raw`#[^()\[\]\s\u001f]+`

/** A way to tear a link. Groups: what is before the place of the mistake, the mistake, and what follows; `text` mends it. */
const tears: readonly {pattern: RegExp; reason: string; text: string}[] = [
  {
    pattern: new RegExp(String.raw`(\[${label}\])([ \t]+)(\(${anchor}\))`, 'g'),
    reason: 'Space between the label and the anchor breaks this link',
    text: ''
  },
  {
    pattern: new RegExp(String.raw`(\[${label}\])()(${anchor}\))`, 'g'),
    reason: 'Missing `(` before the anchor breaks this link',
    text: '('
  },
  {
    pattern: new RegExp(String.raw`(\[${label}\]\(${anchor})()(?![^\n\u001f]*\))`, 'g'),
    reason: 'Missing `)` after the anchor breaks this link',
    text: ')'
  },
  {
    pattern: new RegExp(String.raw`(\[[^[\]()\n\u001f]{1,120})()(\(${anchor}\))(?!\])`, 'g'),
    reason: 'Missing `]` after the label breaks this link',
    text: ']'
  },
  {
    pattern: new RegExp(
      String.raw`((?<=^|\n)[^\p{L}\p{N}[\n\u001f]{0,4})()([\p{L}\p{N}][^[\]\n\u001f]{0,120}\]\(${anchor}\))`,
      'gu'
    ),
    reason: 'Missing `[` before the label breaks this link',
    text: '['
  }
]

const known = new WeakMap<PaperList, readonly TornAnchor[]>()

/** Every torn link to a heading of the list, in order. */
export function tornAnchors(list: PaperList): readonly TornAnchor[] {
  const before = known.get(list)
  if (before) return before
  const found = [...shown(list), ...slashed(list)].sort((a, b) => a.span.start - b.span.start)
  known.set(list, found)
  return found
}

/** Those that GitHub shows as text. */
function shown(list: PaperList): TornAnchor[] {
  const {flow} = list
  if (!/[[\]()]\s*#/.test(flow.text)) return []
  const anchors = new Set([...anchorsOf(list).keys()].map(d => d.toLowerCase()))
  const isVerbatim = verbatimIn(flow)
  return tears.flatMap(({pattern, reason, text}) =>
    [...flow.text.matchAll(pattern)].flatMap(
      ({0: whole, 1: head = '', 2: mistake = '', index}): TornAnchor[] => {
        const target = /#([^()[\]\s]+)/.exec(whole)?.[1] ?? ''
        if (!anchors.has(target.toLowerCase()) || isVerbatim(index)) return []
        const at = index + head.length
        const place =
          mistake === ''
            ? at === index + whole.length
              ? writtenAt(flow, {start: at - 1, end: at}).end
              : writtenAt(flow, {start: at, end: at + 1}).start
            : undefined
        const edit =
          place === undefined
            ? writtenAt(flow, {start: at, end: at + mistake.length})
            : {start: place, end: place}
        const span = writtenAt(flow, {
          start: index + /^\s*/.exec(whole)![0].length,
          end: index + whole.length
        })
        return [{reason, span, anchor: target, edits: [{...edit, text}]}]
      }
    )
  )
}

/** Links to `/#data`, which leads to the front page of the site; `./#data` leads to the folder, where GitHub shows the list. */
function slashed(list: PaperList): TornAnchor[] {
  const anchors = new Set([...anchorsOf(list).keys()].map(d => d.toLowerCase()))
  return list.flow.links.flatMap(({url, urlSpan}): TornAnchor[] => {
    const [start, target = ''] = /^\/+#(.+)$/.exec(url) ?? []
    if (start === undefined || !anchors.has(target.toLowerCase())) return []
    return [
      {
        reason: `\`/\` before the anchor breaks this link: it should be \`#${target}\``,
        note: 'With it, the link leads to another page',
        span: urlSpan,
        anchor: target,
        edits: [{...urlSpan, text: `#${target}`}]
      }
    ]
  })
}
