/**
 * Tables without what a browser does not need: sources of hosts and volumes, what only the check of links asks of them, examples and
 * sources of URL patterns. A hundredth of the library for browsers.
 */

import {readFileSync} from 'node:fs'
import type {Plugin} from 'rolldown'

/** Fields for people, and those of hosts that only `src/links` reads. */
const unused = new Set(['source', 'field', 'months', 'registry', 'pace', 'redirects', 'blocks'])

/** The rows of a table as JSON, without those fields, and without hosts of which nothing is left. */
function shortRows(json: string): string {
  // `venue-year` names the source of a venue.
  const isShown = (row: unknown) => typeof row === 'object' && row !== null && 'abbr' in row
  function short(this: unknown, name: string, value: unknown): unknown {
    return unused.has(name) && !(name === 'source' && isShown(this)) ? undefined : value
  }
  const table = JSON.parse(json, short) as object
  const isEmpty = (row: object) => Object.keys(row).join() === 'host'
  return JSON.stringify(Array.isArray(table) ? table.filter((row: object) => !isEmpty(row)) : table)
}

/** Leaves the notes out of the tables in `src/text`. */
export const withoutNotes: Plugin = {
  name: 'without-notes',
  load: id =>
    /[\\/]src[\\/]text[\\/](?:venues|hosts|volumes[\\/]acm)\.json$/.test(id)
      ? shortRows(readFileSync(id, 'utf8'))
      : null,
  transform: (code, id) =>
    /[\\/]src[\\/]text[\\/]patterns[\\/](?!pattern\.)/.test(id)
      ? code.replaceAll(/\b(?:example|source):\s*(?:'[^'\n]*'|\w+(?=,\n)),?/g, '')
      : null
}
