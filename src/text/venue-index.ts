/**
 * Which venue a key stands for. The bundle of the command has it ready-made (`scripts/bundle/venue-index.ts`).
 */

import {abbrKey, joint, nameKey, nameWords, publisher, tokens} from './venue-key.ts'

import rows from './venues.json' with {type: 'json'}

/** The row of the table that each key stands for: the first that claims it. */
export const venueIndex: ReadonlyMap<string, number> = indexed()

function indexed(): Map<string, number> {
  const index = new Map<string, number>()
  const claim = (key: string, row: number) => {
    if (key.length > 1 && !index.has(key)) index.set(key, row)
  }
  for (const [row, {abbr}] of rows.entries()) claim(abbrKey(tokens(abbr)), row)
  for (const [row, {name}] of rows.entries()) claim(nameKey(tokens(name)), row)
  for (const [row, {aliases}] of rows.entries()) {
    for (const alias of aliases) {
      if (joint[alias]) continue
      const words = tokens(alias)
      claim(nameKey(words), row)
      claim(abbrKey(words), row)
    }
  }
  for (const [name, [first]] of Object.entries(joint)) {
    const row = rows.findIndex(d => d.abbr === first)
    if (row >= 0) claim(abbrKey(tokens(name)), row)
  }
  for (const [row, {name, type}] of rows.entries()) {
    const words = nameWords(tokens(name))
    while (words[0] && publisher.test(words[0])) words.shift()
    // `Neuroscience` is another journal than `Nature Neuroscience`.
    if (words.length > 1 || type !== 'journal') claim(words.join(' '), row)
    while (words[0] && /^(?:international|conference|symposium)$/.test(words[0])) words.shift()
    if (words.length >= 3) claim(words.join(' '), row)
  }
  return index
}
