/**
 * What a list calls the links to a host: `DOI` for doi.org, `JSTOR` for jstor.org.
 */

import type {Entry, PaperList} from '../model/types.ts'

/** Tells whether the label of an entry's paper is one that the list has for links to the host of a URL; any is, if it has none. */
export function wordsForHost({entries}: PaperList, url: string): (entry: Entry) => boolean {
  const host = hostOf(url)
  const words = new Set(entries.flatMap(papersOf).flatMap(d => (hostOf(d.url) === host ? [wordOf(d)] : [])))
  return entry => words.size === 0 || papersOf(entry).some(d => words.has(wordOf(d)))
}

const papersOf = ({links}: Entry) => links.filter(d => d.role === 'paper' && !d.isTitle)

const wordOf = ({label}: Entry['links'][number]) => label.text.toLowerCase()

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^(?:www|dx)\./, '') : url
}
