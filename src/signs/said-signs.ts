/**
 * Signs from what a place says: each thing by itself, and in pairs that mean more than their parts.
 */

/** What is compared with the entries of the list: which facts are told, and what the section is. */
export const traits = ['facts', 'section'] as const

/** The signs of a place. */
export interface PlaceSigns {
  all: readonly string[]
  /** `row`, `item`, `paragraph` or `heading`. */
  shape: string
  traits: Readonly<Record<(typeof traits)[number], string>>
  /** Whether it links no paper and tells no facts. */
  bare: boolean
  /** Whether it is an entry (`named`) or not (`never`), whatever its neighbours are, or not unless most of them are (`sentence`). */
  sure: '' | 'named' | 'never' | 'sentence'
}

/** What the signs of a place are made from. */
export type Said = Readonly<
  Record<
    | 'group'
    | 'link'
    | 'section'
    | 'words'
    | 'venue'
    | 'year'
    | 'authors'
    | 'facts'
    | 'wrap'
    | 'says'
    | 'target'
    | 'rest'
    | 'outside'
    | 'board'
    | 'column'
    | 'beside'
    | 'shown'
    | 'untitled',
    string
  >
> &
  Readonly<Pick<PlaceSigns, 'sure'>>

/** Signs of places that say the same: lists have many of them. */
const known = new Map<string, PlaceSigns>()
const mostKnown = 5000

/** The signs of a place that says this. */
export function signsFrom(said: Said): PlaceSigns {
  const key = Object.values(said).join('\n')
  let signs = known.get(key)
  if (!signs) {
    if (known.size >= mostKnown) known.clear()
    known.set(key, (signs = madeFrom(said)))
  }
  return signs
}

function madeFrom(said: Said): PlaceSigns {
  const {group, link, section, words, venue, year, authors, facts, target, rest, outside} = said
  const all = [
    'bias',
    `shape:${group}`,
    `link:${link}`,
    `link:${link}|${group}`,
    `link:${link}|${facts}`,
    `words:${words}`,
    `words:${words}|${link}`,
    `words:${words}|${facts}`,
    `venue:${venue}|year:${year}`,
    `venue:${venue}|year:${year}|${group}`,
    `authors:${authors}`,
    `facts:${facts}|${group}|${section}`,
    `wrap:${said.wrap}|${group}`,
    `says:${said.says}`,
    `says:${said.says}|${facts}`,
    `target:${target}`,
    `target:${target}|${facts}`,
    `section:${section}`,
    `section:${section}|${link}`,
    `rest:${rest}|${facts}`,
    `outside:${outside}|${group}`,
    `outside:${outside}|${link}`,
    ...(said.board ? ['board', `board|${link}`] : []),
    ...(said.column ? [`title-column:${said.column}`, `title-column:${said.column}|${link}`] : []),
    ...(said.beside ? [`beside:${said.beside}`, `beside:${said.beside}|${link}`] : []),
    ...said.shown.split(',').flatMap(d => (d === '' ? [] : [d, `${d}|${link}`, `${d}|${group}`])),
    ...(said.untitled ? ['no-title', `no-title|${link}`] : [])
  ]
  return {
    all,
    shape: group,
    traits: {facts, section},
    bare: link !== 'paper' && facts === '',
    sure: said.sure
  }
}
