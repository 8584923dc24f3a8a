/**
 * Names of months, as lists spell them.
 */

/**
 * By month, from 1: English names that may be cut after three letters, and names in Dutch, German, Spanish, Portuguese, French and Italian.
 * French `mars` is missing: Mars 2020 is a mission.
 */
const names: readonly (readonly [english: string, foreign: string])[] = [
  ['january', 'januar januari enero janeiro janvier gennaio'],
  ['february', 'februar februari febrero fevereiro février febbraio'],
  ['march', 'märz maart mrt marzo março'],
  ['april', 'abril avril aprile'],
  ['may', 'mai mei mayo maio maggio'],
  ['june', 'juni junio junho juin giugno'],
  ['july', 'juli julio julho juillet luglio'],
  ['august', 'augustus agosto août'],
  ['september', 'sept septiembre setiembre setembro septembre settembre'],
  ['october', 'oktober okt octubre outubro octobre ottobre'],
  ['november', 'noviembre novembro novembre'],
  ['december', 'dezember dez diciembre dezembro décembre dicembre']
]

/** Months by name, in lower case. */
const byName = new Map(
  names.flatMap(([english, foreign], index) =>
    [english, english.slice(0, 3), ...foreign.split(' ')].map(d => [d, index + 1] as const)
  )
)

const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length)

/** All names, for a regular expression that ignores case. */
export const monthNames = longestFirst.join('|')

/** The first three letters of all of them, for a regular expression that ignores case. */
export const monthStems = [...new Set(longestFirst.map(d => d.slice(0, 3)))].join('|')

/** 1 to 12 from the name of a month, or from its first three letters in English; 0 if it is not a month. */
export function monthNamed(name: string): number {
  const shown = name.toLowerCase().replace(/\.$/, '')
  return byName.get(shown) ?? byName.get(shown.slice(0, 3)) ?? 0
}
