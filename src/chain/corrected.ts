/**
 * Roles that the best sequence got wrong for reasons that are known: each correction looks at the whole row.
 */

import type {Piece} from '../pieces/cut.ts'
import type {Role} from './chain.ts'
import {withEditors, withSurname, withoutImages} from './corrections/authors.ts'
import {
  aroundEmphasis,
  inFrame,
  inQuotes,
  withAnnounced,
  withBookAlone,
  withNameOfWork,
  withQuoted,
  withShortForm,
  withSubtitle,
  withTitle
} from './corrections/titles.ts'
import {withJournal, withPublisher, withVenue} from './corrections/venues.ts'

/** In this order: each builds on those before it. */
const corrections: readonly ((pieces: readonly Piece[], roles: readonly Role[]) => readonly Role[])[] = [
  withoutImages,
  inQuotes,
  withQuoted,
  withSurname,
  withEditors,
  withPublisher,
  withTitle,
  withAnnounced,
  withBookAlone,
  withJournal,
  withVenue,
  aroundEmphasis,
  withNameOfWork,
  withShortForm,
  withSubtitle,
  inFrame
]

/** The roles of the pieces of a row, corrected. */
export const correctedRoles = (pieces: readonly Piece[], roles: readonly Role[]): readonly Role[] =>
  corrections.reduce((found, correct) => correct(pieces, found), roles)
