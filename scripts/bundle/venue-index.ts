/**
 * The index of venues, ready-made: building it would take the command a thirtieth of its time for a list of 127 entries.
 */

import type {Plugin} from 'rolldown'
import {venueIndex} from '../../src/text/venue-index.ts'

/** Between two keys of a row. */
const between = '\t'

/** The module `src/text/venue-index.ts`, with the keys of one row in each line. */
export function readyIndex(index: ReadonlyMap<string, number>): string {
  const lines: string[][] = []
  for (const [key, row] of index) (lines[row] ??= []).push(key)
  const text = Array.from(lines, keys => (keys ?? []).join(between)).join('\n')
  return `
export const venueIndex = new Map()
for (const [row, keys] of ${JSON.stringify(text)}.split('\\n').entries())
  for (const key of keys.split(${JSON.stringify(between)})) venueIndex.set(key, row)`
}

/** The plugin of a bundle. */
export const venueIndexed: Plugin = {
  name: 'venue-index',
  load: {filter: {id: /[\\/]text[\\/]venue-index\.ts$/}, handler: () => readyIndex(venueIndex)}
}
