/**
 * Files without a file system: in a browser, a list has a name, which is never taken apart and never a `file:` URL.
 */

import type {Plugin} from 'rolldown'

/** What `vfile` imports for its other fields. */
const replaced: Readonly<Record<string, string>> = {
  '#minpath': 'export const minpath = {}',
  '#minurl': 'export const isUrl = () => false\nexport const urlToPath = String'
}

/** The plugin of the bundle for browsers. */
export const withoutPaths: Plugin = {
  name: 'without-paths',
  resolveId: id => (id in replaced ? `\0${id}` : null),
  load: id => replaced[id.slice(1)] ?? null
}
