/**
 * Tables without what is for people who edit them: sources of venues and hosts, examples of URL patterns. A hundredth of the library for
 * browsers.
 */

import {readFileSync} from 'node:fs'
import type {Plugin} from 'rolldown'

/** The rows of a table as JSON, without their field `source`. */
function rowsWithoutSource(json: string): string {
  return JSON.stringify(JSON.parse(json), (name, value: unknown) => (name === 'source' ? undefined : value))
}

/** Leaves the notes out of the tables in `src/text`. */
export const withoutNotes: Plugin = {
  name: 'without-notes',
  load: id =>
    /[\\/]src[\\/]text[\\/](?:venues|hosts)\.json$/.test(id)
      ? rowsWithoutSource(readFileSync(id, 'utf8'))
      : null,
  transform: (code, id) =>
    /[\\/]src[\\/]text[\\/]patterns[\\/]/.test(id) ? code.replaceAll(/\bexample:\s*'[^'\n]*',?/g, '') : null
}
