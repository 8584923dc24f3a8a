/**
 * References: people, then a title in quotes, then where it appeared: `Doe, Jane, and C. Wu. "A Title." Venue 70, no. 1 (1983): 41-55`.
 */

import {areAuthors, leadingAuthors} from './authors.ts'
import type {Range} from '../flow/flow.ts'
import {wordCount} from './words.ts'
import {yearIn} from './year.ts'
import type {FoundYear} from './year.ts'

const reference = /^([^"“”]{4,600}?)[\s,.]{1,4}["“]([^"“”]{8,400})["”]/u
const dateBeforeTitle = /[\s,.]{0,4}\(?(?:19|20)\d\d[a-z]?\)?[.,:]?\s*$/
const onePerson = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}-]*(?: \p{Lu})?\.?$/u

/** The title in a text that begins as a reference; as indexes of the text. */
export function citedTitle(text: string): Range | undefined {
  const [all = '', people = '', title = ''] = reference.exec(text) ?? []
  if (wordCount(title) < 2 || !arePeople(people)) return undefined
  const end = all.length - 1
  return {start: end - title.length, end}
}

/** Whether a text names who wrote a work, as references do, with or without its year. */
export function arePeople(text: string): boolean {
  const names = text.replace(dateBeforeTitle, '').trim()
  return areAuthors(names, true) || onePerson.test(names) || leadingAuthors(`${names}. `) > names.length
}

/** Where the name of a venue ends: at its volume, its pages, its date, or the place of its publisher. */
const stop =
  /[\s,.]{0,4}\((?:\p{L}{3,9}\.?,? )?(?:19|20)\d\d\)|[\s,]{1,4}(?:vol|no|pp?|volume|issue|pages?)\b\.?\s?\d|[\s,]{1,4}\d+(?:\.\d+)?(?:\s?\(\d+\))?(?=\s{0,4}(?:[.,:(]|$))|[,.]\s{1,4}(?:19|20)\d\d\b|(?<=\p{L}{5}|\))\.\s{1,4}(?=[\p{Lu}\d])|(?<=arxiv)\s?:\s?\d|\s{1,4}arxiv:\d|\.?\s{0,9}$/iu

/** How far behind a title is read, in characters. */
const reach = 400

/** Words of the longest name. */
const longest = 18

/** What follows the title of a reference: where the work appeared, and when; as indexes of the text. */
export function whereCited(text: string): {
  venue: (Range & {text: string}) | undefined
  year: FoundYear | undefined
} {
  text = text.slice(0, reach)
  const year = yearIn(text)
  const start = /^[\s.,"”]*(?:In:?\s+)?/.exec(text)?.[0].length ?? 0
  const end = start + (stop.exec(text.slice(start))?.index ?? 0)
  const name = text.slice(start, end)
  const isName = /^(?:\p{Lu}|ar[Xx]iv)/u.test(name) && wordCount(name) <= longest && /\p{L}{2}/u.test(name)
  return {venue: isName ? {start, end, text: name.replace(/\s+/g, ' ')} : undefined, year}
}
