/**
 * Title, authors, venue and year of a row from the roles of its pieces.
 */

import type {Flow, Range} from '../flow/flow.ts'
import type {Piece} from '../pieces/cut.ts'
import type {Role} from './chain.ts'
import {correctedRoles} from './corrected.ts'
import {authorsOf} from './fields/authors.ts'
import {titleOf} from './fields/title.ts'
import {venueOf} from './fields/venue.ts'
import type {FoundVenue} from './fields/venue.ts'
import {yearAfter, yearOf} from './fields/year.ts'
import type {ShownYear} from './fields/year.ts'

export interface Fields {
  title: Range | undefined
  authors: Range | undefined
  venue: FoundVenue | undefined
  year: ShownYear | undefined
}

/** Fields of a stretch at another place. */
export function movedFields({title, authors, venue, year}: Fields, by: number): Fields {
  return {
    title: moved(title, by),
    authors: moved(authors, by),
    venue: moved(venue, by),
    year: moved(year, by)
  }
}

function moved<Place extends Range>(place: Place | undefined, by: number): Place | undefined {
  return place && {...place, start: place.start + by, end: place.end + by}
}

/** The fields of a row. `limit` is the end of its heading, where a title that begins in it ends. */
export function extract(
  flow: Flow,
  pieces: readonly Piece[],
  roles: readonly Role[],
  limit = Infinity
): Fields {
  roles = correctedRoles(pieces, roles)
  const venue = venueOf(flow, pieces, roles)
  const title = titleOf(flow, pieces, roles, limit)
  return {
    title,
    authors: authorsOf(flow, pieces, roles),
    venue: venue?.part,
    year: yearOf(pieces, roles, venue?.run) ?? (title && yearAfter(title, pieces, roles))
  }
}
