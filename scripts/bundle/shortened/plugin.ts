/**
 * Lists of names for the library for browsers, in order: each name leaves out the beginning that it shares with the name before, and has a
 * letter that says how many characters that one loses at its end. Compressed they take two thirds of the room. The command keeps them
 * whole, because making them whole again takes longer than reading them.
 */

import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Plugin} from 'rolldown'
import {first, most} from './lengthen.ts'

/** The text of names; they are best in order. */
export function shortened(names: readonly string[]): string {
  let before = ''
  return names
    .map(name => {
      let same = 0
      while (same < before.length && name[same] === before[same]) same++
      const dropped = before.length - same
      before = name
      return dropped > most
        ? String.fromCharCode(first + most + 1) + name
        : String.fromCharCode(first + dropped) + name.slice(same)
    })
    .join('')
}

/** The import that modules with shortened names need. */
export const lengthenImport = `import {lengthened} from ${JSON.stringify(path.join(import.meta.dirname, 'lengthen.ts'))}`

/** The call that makes names again. */
export const callFor = (names: readonly string[]): string => `lengthened(${JSON.stringify(shortened(names))})`

/** Numbers by name, in two tables that have most names in common. */
type Signs = Readonly<Record<'alone' | 'together', Readonly<Record<string, number>>>>

/** The module `src/pieces/given-names.json`. */
function givenNames({names}: {names: readonly string[]}): string {
  return `${lengthenImport}\nexport default {names: ${callFor(names)}}`
}

/** The module `src/signs/weights.json`. */
function signs({alone, together}: Signs): string {
  const names = [...new Set([...Object.keys(alone), ...Object.keys(together)])].sort()
  const column = (table: Signs['alone']) => names.map(d => table[d] ?? '').join()
  return `${lengthenImport}
const names = ${callFor(names)}
const table = numbers => Object.fromEntries(numbers.split(',').flatMap((d, at) => d === '' ? [] : [[names[at], Number(d)]]))
export default {alone: table(${JSON.stringify(column(alone))}), together: table(${JSON.stringify(column(together))})}`
}

/** Shortens names in the tables in which they take most room. */
export const shortNames: Plugin = {
  name: 'short-names',
  load: {
    filter: {id: /[\\/](?:pieces[\\/]given-names|signs[\\/]weights)\.json$/},
    handler(id) {
      const table: unknown = JSON.parse(readFileSync(id, 'utf8'))
      const code = id.endsWith('weights.json')
        ? signs(table as Signs)
        : givenNames(table as {names: string[]})
      return {code, moduleType: 'js'}
    }
  }
}
