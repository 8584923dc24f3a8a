/**
 * Shape of the tables that say what a URL or DOI names.
 */

import type {Identity, Proof} from '../types.ts'

/** What a row reads from a match: an identity without what the row itself says of all its matches. */
export type Reading = Omit<Identity, 'pattern' | 'kind' | 'mirror'> &
  Partial<Pick<Identity, 'kind' | 'mirror'>>

/** What a row reads from: the groups of the match (`''` if a group took no part), host and path of the clean URL. */
export interface Seen {
  groups: readonly string[]
  host: string
  path: string
}

interface Row {
  key: string
  /** One that the row must read. */
  example: string
  /** Where the knowledge is from, and how it was checked. */
  source: string
}

/** A kind of URL. */
export interface UrlPattern extends Row {
  /** Hosts after cleaning; a leading dot means all subdomains. */
  hosts: readonly string[]
  /** Matches path and kept query; linear. */
  path: RegExp
  read(seen: Seen): Reading | undefined
}

/** A kind of DOI. */
export interface DoiPattern extends Row {
  /** Matches the bare DOI in lower case; linear. */
  doi: RegExp
  read(groups: readonly string[], doi: string): Reading | undefined
}

/** A group of a match, `''` if it took no part. */
export const group = (groups: readonly string[], index: number): string => groups[index] ?? ''

/** A proof of venue and exact year. */
export function proves(
  venue: string,
  year: number | undefined,
  source: string,
  more: Partial<Proof> = {}
): Proof {
  return {venue, ...(year !== undefined && {year}), yearIs: 'exact', also: [], source, ...more}
}
