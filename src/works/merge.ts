/**
 * Two entries of one work as one.
 */

import type {Fix} from '../finding.ts'
import {parseVenue} from '../text/venue-tag.ts'
import type {Entry, PaperList} from '../model/types.ts'

/** The entry that says most: a venue that is no preprint server, links to code, more links; else the first. */
export function richerOf(entries: readonly [Entry, ...Entry[]]): Entry {
  return entries.reduce((best, entry) => (richness(entry) > richness(best) ? entry : best))
}

function richness({venue, links}: Entry): number {
  const base = venue && parseVenue(venue.text).base
  const published = venue && base?.type !== 'preprint' ? 4 : 0
  const code = links.some(({role, url}) => role === 'code' && url) ? 2 : 0
  return published + code + Math.min(links.length, 9) / 10
}

/**
 * Edits that drop one entry and give the other the links that only it has; `undefined` where an entry does not have its lines for itself.
 * Never safe: which of the texts is right is for a person to say.
 */
export function mergedInto(list: PaperList, kept: Entry, dropped: Entry): Fix | undefined {
  const lines = wholeLines(list, dropped)
  if (!lines || kept.shape !== dropped.shape) return undefined
  const drop = {...lines, text: ''}
  const last = kept.links.at(-1)
  const roles = new Set(kept.links.map(({role}) => role))
  const missing = dropped.links.filter(({role, url}) => url !== '' && !roles.has(role))
  if (!last || missing.length === 0 || kept.table) return {safe: false, edits: [drop], changes: ['entry']}
  const text = missing.map(({span}) => ` ${list.source.slice(span.start, span.end)}`).join('')
  const add = {start: last.span.end, end: last.span.end, text}
  return {
    safe: false,
    edits: [drop, add].sort((a, b) => a.start - b.start),
    changes: ['entry', 'link', 'label']
  }
}

/** The lines of an entry with their last line ending, if nothing else stands on them. */
function wholeLines({source}: PaperList, {span, shape}: Entry): {start: number; end: number} | undefined {
  if (!['bullet', 'numbered', 'table-row'].includes(shape)) return undefined
  const start = source.lastIndexOf('\n', span.start - 1) + 1
  const newline = source.indexOf('\n', span.end)
  const end = newline < 0 ? source.length : newline + 1
  if (/\S/.test(source.slice(start, span.start)) || /[^\s|]/.test(source.slice(span.end, end)))
    return undefined
  return {start, end}
}
