/**
 * Lists in random forms that a person can read, each with the entries that it says.
 */

import {read} from '../../src/lint.ts'
import {citationForm} from './citations.ts'
import {fields} from './fields.ts'
import {itemForm} from './items.ts'
import {randomOf, type Random} from './random.ts'
import {recordForm} from './records.ts'
import {tableForm} from './tables.ts'
import {worksOf, type Work} from './works.ts'

/** What an entry says. */
export interface Expected {
  title: string
  venue: string | null
  year: number | null
  paper: readonly string[]
  code: readonly string[]
}

/** A way to write works. */
interface Form {
  /** How it is written, one line for each choice. */
  traits: readonly string[]
  /** Where its works were published. */
  where: 'journals' | 'conferences'
  textOf(works: readonly Work[]): string
  expected(work: Work): Expected
}

/** A list in one form. */
export interface FormedList {
  kind: string
  traits: readonly string[]
  text: string
  entries: readonly Expected[]
}

const kinds: readonly (readonly [string, number, (random: Random) => Form])[] = [
  ['item', 50, itemForm],
  ['citation', 25, citationForm],
  ['table', 15, tableForm],
  ['record', 10, recordForm]
]

/** The list of a seed: ten works of one field. */
export function formedList(seed: number): FormedList {
  const random = randomOf(seed * 7919)
  let share = random.integer(0, 99)
  const [kind, , make] = kinds.find(([, weight]) => (share -= weight) < 0) ?? kinds[0]!
  const {traits, where, textOf, expected} = make(random)
  const field = random.pick(fields)
  const works = worksOf(random, field, where, 10)
  const text = `# Awesome ${field.name}\n\n## Papers\n\n${textOf(works)}\n`
  return {
    kind,
    traits: [`kind ${kind}`, ...traits, `field ${field.name}`],
    text,
    entries: works.map(expected)
  }
}

/** What is read otherwise than it is written, in words; empty if all is right. */
export function faultsOf({text, entries}: FormedList): string[] {
  const found = read(text, 'README.md').list.entries
  if (found.length !== entries.length) return [`${found.length} entries instead of ${entries.length}`]
  return entries.flatMap((want, index) => {
    const entry = found[index]
    const urls = (role: string) => [
      ...new Set(entry?.links.filter(d => d.role === role && d.url !== '').map(d => d.url))
    ]
    const got: Expected = {
      title: entry?.title?.text ?? '',
      venue: entry?.venue?.text ?? null,
      year: entry?.year?.value ?? null,
      paper: urls('paper'),
      code: urls('code')
    }
    const wrong = Object.keys(want) as (keyof Expected)[]
    return wrong
      .filter(d => String(got[d]) !== String(want[d]))
      .map(d => `entry ${index + 1} ${d}: ${JSON.stringify(got[d])} instead of ${JSON.stringify(want[d])}`)
  })
}
