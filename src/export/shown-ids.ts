/**
 * Identifiers that a list shows as text, not as links: `doi:10.1038/nature21707`.
 */

import type {Entry, PaperList} from '../model/types.ts'

/** Identifiers of a work without their schemes, and the page that the first of them leads to. */
export interface ShownIds {
  arxiv: string | undefined
  doi: string | undefined
  landing: string | undefined
}

const dois = /(?<![\w.])(?<!(?<!doi\.org)\/)10\.\d{4,9}\/[^\s"<>`\])}|*]*[\p{L}\p{N}]/gu
const arxivIds = /(?<=\barxiv:?\s?)(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?!\d)/gi

/** The DOI and the arXiv id in the text and in the paper links of an entry. Two different ones are of several works, so neither counts. */
export function shownIds({source}: PaperList, {span, links}: Entry): ShownIds {
  let text = source.slice(span.start, span.end)
  for (const {role, span: link} of links)
    if (role !== 'paper') text = text.replace(source.slice(link.start, link.end), ' ')
  const doi = only(text.match(dois))
  const arxiv = only(text.match(arxivIds))
  const landing = doi ? `https://doi.org/${doi}` : arxiv && `https://arxiv.org/abs/${arxiv}`
  return {arxiv, doi, landing}
}

/** The one value of several that are equal apart from their case. */
function only(found: readonly string[] | null): string | undefined {
  const values = new Set(found?.map(d => d.toLowerCase()))
  return values.size === 1 ? [...values][0] : undefined
}
