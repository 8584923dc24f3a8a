/**
 * Addresses in the text whose scheme is mistyped, so that GitHub makes no link of them: `https:/doi.org/10.1…`; and DOIs that are cut.
 */

import {entriesAt} from '../model/entry-at.ts'
import type {PaperList} from '../model/types.ts'
import {brokenUrl} from '../text/broken-url.ts'
import {verbatimIn, writtenAt} from '../shown/shown.ts'
import type {BrokenLink} from '../shown/shown.ts'

/** What looks like the start of an address, up to a space or bracket. A scheme that is right begins a link by itself. */
const address =
  /(?<![\p{L}\p{N}/:.@=-])(?!https?:\/\/)(?:h{1,2}t{1,3}p{1,2}s{0,2}|ttps?|hptts?|htpps?)[:;]?[/\\]{0,2}(?=[a-z\d-]+\.[a-z\d.-]+\/)[^\s()[\]<>"\u001f\ufffc]+/giu

/** A DOI that a space or line break cuts after its prefix: `doi:10.1007/ s10584-019-2561-1`. */
const cutDoi =
  /(?<![\p{L}\p{N}/.])(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/(\s{1,2})(?=[a-z]{0,12}[\d.-])([a-z\d]+[.()/:;-][\w.()/:;-]*[\p{L}\d])/giu

/** Addresses in entries that are shown as text, in order: with a scheme that is mistyped, or a DOI that is cut. */
export function bareAddresses(list: PaperList): BrokenLink[] {
  return [...mistypedIn(list), ...cutDoisIn(list)]
}

function cutDoisIn(list: PaperList): BrokenLink[] {
  const {flow} = list
  const entryAt = entriesAt(list)
  const isVerbatim = verbatimIn(flow)
  return Array.from(flow.text.matchAll(cutDoi)).flatMap(
    ({0: text, 1: gap = '', 2: suffix = '', index: start}): BrokenLink[] => {
      const span = writtenAt(flow, {start, end: start + text.length})
      if (isVerbatim(start) || !entryAt(span.start)) return []
      const at = start + text.length - suffix.length - gap.length
      const place = writtenAt(flow, {start: at, end: at + gap.length})
      return [
        {
          reason: `Space in the DOI: it should be \`${text.slice(0, at - start)}${suffix}\``,
          note: 'With the space, the DOI ends too early and leads nowhere',
          span,
          edits: gap.includes('\n') ? undefined : [{...place, text: ''}]
        }
      ]
    }
  )
}

function mistypedIn(list: PaperList): BrokenLink[] {
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
