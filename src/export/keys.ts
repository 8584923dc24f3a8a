/**
 * Keys to cite works by. A key depends on the work alone, unless two works would have the same: then the one with the older identifier keeps
 * it, wherever the two are, and the other says more of its title.
 */

import {titleKey} from '../text/title.ts'
import type {Record} from './record.ts'

type Work = Omit<Record, 'key'>

/** Words that say nothing about a title. */
const stopWords = new Set('a an the on in of for to and with is are from towards'.split(' '))

/** The key of each record: `berg2023steam`, or `efem2023` if no author is known. */
export function keysOf(records: readonly Work[]): string[] {
  const order = records
    .map((work, index) => ({work, index}))
    .sort((a, b) => (ageOf(a.work) < ageOf(b.work) ? -1 : 1))
  const taken = new Set<string>()
  const keys: string[] = []
  for (const {work, index} of order) {
    const key = keyOf(work, taken)
    taken.add(key)
    keys[index] = key
  }
  return keys
}

/** Sorts older identifiers first, and what has none by its title. */
function ageOf({arxiv, doi, title}: Work): string {
  return `${arxiv ?? '~'} ${doi ?? '~'} ${title}`
}

/** The key, then longer ones; the last ones count. */
function* candidatesOf(work: Work): Generator<string> {
  const words = work.title
    .split(/[^\p{L}\p{N}]+/u)
    .map(d => plain(titleKey(d)))
    .filter(d => d && !stopWords.has(d))
  const [first = 'untitled', ...rest] = words
  const surname = surnameOf(work)
  const year = work.year ?? ''
  let key = surname ? surname + year + first : first + year
  yield key
  for (const word of rest.slice(0, 3)) yield (key += word)
  for (let count = 2; ; count++) yield `${key}${plain(work.arxiv ?? work.doi ?? '')}${count}`
}

/** The first key that is free. */
function keyOf(work: Work, taken: ReadonlySet<string>): string {
  for (const key of candidatesOf(work)) if (!taken.has(key)) return key
  return ''
}

function surnameOf({authors}: Work): string {
  const [author] = authors
  if (!author) return ''
  const name = 'family' in author ? author.family : author.literal.split(/\s+/).at(-1)
  return plain(titleKey(name ?? ''))
}

/** Keys of BibTeX are ASCII letters and digits. */
function plain(text: string): string {
  return text.replace(/[^a-z0-9]/g, '')
}
