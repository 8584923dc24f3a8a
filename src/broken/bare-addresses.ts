/**
 * Addresses in the text whose scheme is mistyped, so that GitHub makes no link of them: `https:/doi.org/10.1…`.
 */

import {entriesAt} from '../model/entry-at.ts'
import type {PaperList} from '../model/types.ts'
import {brokenUrl} from '../text/broken-url.ts'
import {verbatimIn, writtenAt} from '../shown/shown.ts'
import type {BrokenLink} from '../shown/shown.ts'

/** What looks like the start of an address, up to a space or bracket. A scheme that is right begins a link by itself. */
const address =
  /(?<![\p{L}\p{N}/:.@=-])(?!https?:\/\/)(?:h{1,2}t{1,3}p{1,2}s{0,2}|ttps?|hptts?|htpps?)[:;]?[/\\]{0,2}(?=[a-z\d-]+\.[a-z\d.-]+\/)[^\s()[\]<>"\u001f\ufffc]+/giu

/** Addresses in entries that are shown as text, in order. */
export function bareAddresses(list: PaperList): BrokenLink[] {
  const {flow} = list
  const entryAt = entriesAt(list)
  const isVerbatim = verbatimIn(flow)
  return Array.from(flow.text.matchAll(address)).flatMap(({0: text, index: start}): BrokenLink[] => {
    const url = text.replace(/[.,;:]+$/, '')
    const found = isVerbatim(start) ? undefined : brokenUrl(url)
    if (!found?.meant) return []
    const span = writtenAt(flow, {start, end: start + url.length})
    if (!entryAt(span.start)) return []
    return [
      {
        reason: `${found.reason}: it should be \`${found.meant}\``,
        span,
        edits: [{...span, text: found.meant}]
      }
    ]
  })
}
