/**
 * Rules that judge answers of the network, which the library for browsers never has: only their names are left.
 */

import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Plugin} from 'rolldown'

const folder = path.join(import.meta.dirname, '../../rules')

/** Files of the rules that are marked so in `rules/index.ts`. */
const ofNetwork: ReadonlyMap<string, string> = new Map(
  Array.from(
    readFileSync(path.join(folder, 'index.ts'), 'utf8').matchAll(/'([\w-]+)': \{[^}]*network: true/g),
    ([, id = '']) => [path.join(folder, `${id}.ts`), id]
  )
)

/** The plugin of the bundle for browsers. */
export const withoutNetwork: Plugin = {
  name: 'without-network',
  load(id) {
    const rule = ofNetwork.get(id)
    return rule === undefined
      ? null
      : `import {lintRule} from 'unified-lint-rule'
import {docs} from '../src/docs.ts'
export default lintRule(docs('${rule}'), () => {})`
  }
}
