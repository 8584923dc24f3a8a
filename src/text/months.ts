/**
 * Names of months, as lists spell them: English, and those that begin differently in Dutch and German.
 */

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const foreign = new Map([
  ['mrt', 3],
  ['mai', 5],
  ['mei', 5],
  ['okt', 10],
  ['dez', 12]
])

/** The first three letters of all of them, for a regular expression that ignores case. */
export const monthStems = [...english, ...foreign.keys()].join('|')

/** 1 to 12 from the name of a month, or from its first three letters; 0 where it is none. */
export function monthNamed(name: string): number {
  const stem = name.slice(0, 3).toLowerCase()
  return foreign.get(stem) ?? english.indexOf(stem) + 1
}
