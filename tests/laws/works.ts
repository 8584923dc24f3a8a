/**
 * Invented works, from which random lists are made.
 */

import type {Field} from './fields.ts'
import type {Random} from './random.ts'

export interface Name {
  given: string
  family: string
}

export interface Work {
  title: string
  authors: readonly Name[]
  venue: string
  year: number
  volume: number
  issue: number
  /** First and last page. */
  pages: readonly [number, number]
  doi: string
  paper: string
  code: string
}

const given = [
  'Ann',
  'Tom',
  'Eva',
  'Jo',
  'Max',
  'Ina',
  'Kim',
  'Lea',
  'Bo',
  'Nora',
  'Omar',
  'Ruth',
  'Carla',
  'Yuki',
  'Sofia',
  'Ravi'
]
const family = [
  'Berg',
  'Lund',
  'Holm',
  'Park',
  'Falk',
  'Roth',
  'Cho',
  'Sand',
  'de Vries',
  "O'Dell",
  'Østby',
  'Arai',
  'Costa',
  'Kane',
  'Nguyen',
  'Reed'
]

/** Works of one field; all in journals, or all at conferences. */
export function worksOf(
  random: Random,
  field: Field,
  where: 'journals' | 'conferences',
  count: number
): Work[] {
  return random.sample(field.titles, count).map((title, index) => {
    const authors = random.integer(1, 4)
    const families = random.sample(family, authors)
    const names = random.sample(given, authors).map((name, at) => ({given: name, family: families[at] ?? ''}))
    const year = random.integer(2006, 2024)
    const first = random.integer(2, 900)
    const number = String(random.integer(1000, 9999) * 10 + index)
    const doi = `10.5555/${field.name.slice(0, 2).toLowerCase()}.${year}.${number}`
    const month = String(random.integer(1, 12)).padStart(2, '0')
    return {
      title,
      authors: names,
      venue: random.pick(field[where]),
      year,
      volume: random.integer(2, 99),
      issue: random.integer(1, 12),
      pages: [first, first + random.integer(4, 30)],
      doi: `https://doi.org/${doi}`,
      paper:
        where === 'journals'
          ? `https://doi.org/${doi}`
          : `https://arxiv.org/abs/${String(year % 100).padStart(2, '0')}${month}.${number}`,
      code: `https://github.com/berg/work-${number}`
    }
  })
}

/** Ann Berg, Tom Lund */
export function fullNames(authors: readonly Name[], last = ', '): string {
  return joined(
    authors.map(d => `${d.given} ${d.family}`),
    last
  )
}

/** Names in a row, with another sign before the last. */
export function joined(names: readonly string[], last: string, between = ', '): string {
  const head = names.slice(0, -1)
  return head.length === 0 ? (names[0] ?? '') : head.join(between) + last + names.at(-1)
}
