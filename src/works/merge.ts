/**
 * Two entries of one work as one.
 */

import type {Fix} from '../finding.ts'
import {cleanUrl} from '../text/url.ts'
import {parseVenue} from '../text/venue-tag.ts'
import type {Entry, EntryLink, PaperList} from '../model/types.ts'

/** From this many letters on, text outside the parts of an entry is a note about the work. */
const notes = 40

/** The same in a line of its own below the entry, such as a nested bullet. */
const nestedNotes = 8

/** Characters of a script without spaces that say something, also where they were read as part of the title. */
const sentences = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6,}/gu

/** The entry that says most: a venue other than a preprint server, links to code, more links; else the first. */
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
 * Edits that drop one entry and give the other the links that only it has; undefined if an entry does not have its lines for itself, or if
 * notes, comments or HTML would be lost. Never safe: which of the texts is right is for a person to say.
 */
export function mergedInto(list: PaperList, kept: Entry, dropped: Entry): Fix | undefined {
  const lines = wholeLines(list, dropped)
  if (!lines || kept.shape !== dropped.shape || saysMore(list, dropped, kept)) return undefined
  const drop = {...lines, text: ''}
  const known = new Set(kept.links.map(targetOf))
  const missing = dropped.links.filter(d => d.url !== '' && !known.has(targetOf(d)))
  if (missing.length === 0) return {safe: false, edits: [drop], changes: ['entry']}
  const last = kept.links.at(-1)
  if (!last || kept.table) return undefined
  const isInBrackets = ({span}: EntryLink) =>
    list.source[span.start - 1] === '[' && list.source[span.end] === ']'
  const text = missing.map(
    d => ` ${list.source.slice(d.span.start - Number(isInBrackets(d)), d.span.end + Number(isInBrackets(d)))}`
  )
  const end = last.span.end + Number(isInBrackets(last))
  return {
    safe: false,
    edits: [drop, {start: end, end, text: text.join('')}].sort((a, b) => a.start - b.start),
    changes: ['entry', 'link', 'label']
  }
}

/** The work or address that a link leads to; addresses of repositories differ in capitals only by accident. */
const targetOf = ({identity, url}: EntryLink): string =>
  identity?.id ?? (cleanUrl(url) ?? url).replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase()

/** Whether an entry has notes, comments or HTML in addition to its parts, which another one has not. */
function saysMore({source}: PaperList, entry: Entry, other: Entry): boolean {
  const {span, title, authors, venue, year, tag, links} = entry
  const text = source.slice(span.start, span.end)
  if (/<!--|<\/?(?:details|summary|table|ul|ol|li|div|p)\b/i.test(text)) return true
  const parts = [title, authors, venue, year, tag, ...links].flatMap(d => (d ? [d.span] : []))
  let rest = ''
  for (let at = span.start; at < span.end; at++) {
    if (!parts.some(d => d.start <= at && at < d.end)) rest += source[at]
  }
  const others = source.slice(other.span.start, other.span.end).toLowerCase()
  if (text.match(sentences)?.some(d => !others.includes(d))) return true
  const nested = rest.split('\n').slice(1)
  return (
    lettersIn(rest) >= notes ||
    nested.some(d => lettersIn(d) >= nestedNotes && !others.includes(wordsIn(d).toLowerCase()))
  )
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** A line without its marker and the marks around it. */
const wordsIn = (line: string): string => line.replace(/^[\s*+-]+|[\s*_.]+$/g, '')

/** The lines of an entry with their last line ending, if nothing else is on them. */
function wholeLines({source}: PaperList, {span, shape}: Entry): {start: number; end: number} | undefined {
  if (!['bullet', 'numbered', 'table-row'].includes(shape)) return undefined
  const start = source.lastIndexOf('\n', span.start - 1) + 1
  const newline = source.indexOf('\n', span.end)
  const end = newline < 0 ? source.length : newline + 1
  if (/\S/.test(source.slice(start, span.start)) || /[^\s|]/.test(source.slice(span.end, end)))
    return undefined
  return {start, end}
}
