/**
 * What a list calls the links to a host: `DOI` for doi.org, `JSTOR` for jstor.org.
 */

import type {Entry, PaperList} from '../model/types.ts'

/**
 * Tells whether the label of an entry's paper is one that the list has for links to the host of a URL. If it has none, the label that most of
 * its links have is right; if there is none, any is.
 */
export function wordsForHost({entries}: PaperList, url: string): (entry: Entry) => boolean {
  const host = hostOf(url)
  const papers = entries.flatMap(papersOf)
  const own = new Set(papers.flatMap(d => (hostOf(d.url) === host ? [wordOf(d)] : [])))
  const common = [...Map.groupBy(papers, wordOf)].find(([, all]) => all.length > papers.length / 2)?.[0]
  if (own.size > 0) return entry => papersOf(entry).some(d => own.has(wordOf(d)))
  return entry => common === undefined || papersOf(entry).some(d => wordOf(d) === common)
}

const papersOf = ({links}: Entry) => links.filter(d => d.role === 'paper' && !d.isTitle)

const wordOf = ({label}: Entry['links'][number]) => label.text.toLowerCase()

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^(?:www|dx)\./, '') : url
}
