/**
 * Tables without what a browser does not need: sources of venues and hosts, what only the check of links asks of them, examples of URL
 * patterns. A hundredth of the library for browsers.
 */

import {readFileSync} from 'node:fs'
import type {Plugin} from 'rolldown'

/** Fields for people, and those of hosts that only `src/links` reads. */
const unused = new Set(['source', 'field', 'months', 'registry', 'pace', 'redirects', 'blocks'])

/** The rows of a table as JSON, without those fields. */
function shortRows(json: string): string {
  return JSON.stringify(JSON.parse(json), (name, value: unknown) => (unused.has(name) ? undefined : value))
}

/** Leaves the notes out of the tables in `src/text`. */
export const withoutNotes: Plugin = {
  name: 'without-notes',
  load: id =>
    /[\\/]src[\\/]text[\\/](?:venues|hosts)\.json$/.test(id) ? shortRows(readFileSync(id, 'utf8')) : null,
  transform: (code, id) =>
    /[\\/]src[\\/]text[\\/]patterns[\\/]/.test(id) ? code.replaceAll(/\bexample:\s*'[^'\n]*',?/g, '') : null
}
