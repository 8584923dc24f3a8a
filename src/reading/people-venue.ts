/**
 * People and their venue in one piece of emphasis: `*Jane Roe et al. ACL.*`, `*A. Roe, B. Doe. KDD 2020*`.
 */

import {areAuthors, leadingAuthors} from './authors.ts'
import {remember} from './remember.ts'
import {isKnownVenue, readTag, venueness} from './venue.ts'
import {wordCount} from './words.ts'

/** No such text is longer, in characters. */
const longest = 200

/** The end of people who are not all named, and where they work. */
const others = /\bet\.? ?al(?:\.,?|,|(?=\s))\s*(?:\([^()]{1,80}\)[.,]?\s*)?(?=\S)/u

/** Where the venue starts in a text that names people and ends with their venue; undefined where it does not. */
export const venueBehindPeople = remember((text: string): number | undefined => {
  if (text.length > longest) return undefined
  const found = others.exec(text)
  const start = found ? found.index + found[0].length : leadingAuthors(text)
  const rest = text.slice(start)
  if (start === 0 || (!found && (venueness(text) >= 2 || !areAuthors(text.slice(0, start), true))))
    return undefined
  const {venue, year} = readTag(rest)
  if (!venue || areAuthors(rest, true)) return undefined
  const sure = venueness(rest)
  // A name of one word that nobody knows may be where they work.
  const isVenue =
    isKnownVenue(venue.text) ||
    sure >= 2 ||
    (sure === 1 && (year !== undefined || (found && wordCount(venue.text) > 1)))
  return isVenue ? start : undefined
})
