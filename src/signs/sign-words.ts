/**
 * Signs for and against an entry in words, for people who ask why a line was read as it was.
 *
 * A sign has parts between bars: a name with its value (`words:5`), or a value without its name (`paper`, `vy`).
 */

import type {Amount} from './around.ts'

/** Words by name and value; `*` takes all other values. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bias: {'*': 'before anything is read'},
  shape: {row: 'a row of a table', item: 'an item of a list', paragraph: 'a paragraph', heading: 'a heading'},
  link: {
    paper: 'links a paper',
    internal: 'all links stay in this list',
    notes: 'links only notes about it',
    aside: 'links only talks, blogs or slides',
    program: 'links code in place of a paper',
    labels: 'links with labels, none to a paper',
    link: 'links something else',
    '': 'no link'
  },
  words: {
    '0': 'no title',
    '1': 'a title of 1 word',
    '2': 'a title of 2 words',
    '3': 'a title of 3 words',
    '4': 'a title of 4 words',
    '5': 'a title of 5 or 6 words',
    '7': 'a title of 7 to 10 words',
    '11': 'a title of 11 to 20 words',
    '21': 'a title of 21 to 40 words',
    '41': 'a title of more than 40 words'
  },
  venue: {known: 'a known venue', venue: 'a venue', preprint: 'a preprint server', '': 'no venue'},
  year: {year: 'a year', '': 'no year'},
  authors: {authors: 'authors', '': 'no authors'},
  section: {
    intro: 'before the first section',
    closed: 'in a section without papers',
    events: 'in a section of events',
    programs: 'in a section of programs',
    papers: 'in a section of papers',
    section: 'in a section'
  },
  rest: {'0': 'nothing but the title', '*': 'more text around the title'},
  outside: {'0': 'no other words', '*': 'other words'},
  board: {'*': 'a table of results'},
  'title-column': {true: 'a column of titles', false: 'no column of titles'},
  beside: {authors: 'a column of authors beside the titles'},
  people: {'*': 'people in place of a title'},
  noWork: {'*': 'news, or a sentence about the list'},
  template: {'*': 'an example for contributors'},
  field: {'*': 'a field such as "Authors:"'},
  mentioned: {'*': 'a title inside a sentence'},
  'no-title': {'*': 'no title'},
  says: {
    words: 'a title of words',
    people: 'a title that looks like people',
    pair: 'a title that may be people',
    name: 'a title that is a name',
    venue: 'a title that looks like a venue',
    maybe: 'a title that may be a venue',
    '-': 'no title',
    '*': 'a title of another kind'
  },
  wrap: {'': 'a plain title', '-': 'no title'},
  target: {
    '': 'a title without a link',
    paper: 'a title that links a paper',
    code: 'a title that links code',
    note: 'a title that links a page of the repository',
    '*': 'a title that links something else'
  }
}

/** What neighbours say, by the amount that it has at least. */
const neighbours: Readonly<Record<Amount[0], readonly (readonly [least: number, words: string])[]>> = {
  near: [
    [0, 'most of its group looks like entries'],
    [-Infinity, 'little of its group looks like entries']
  ],
  'like-facts': [
    [0, 'tells what entries of the list tell'],
    [-Infinity, 'tells other things than entries of the list']
  ],
  'like-section': [
    [0, 'in such a section as most entries'],
    [-Infinity, 'in another kind of section than most entries']
  ],
  below: [[0, 'below a heading that looks like an entry']],
  only: [[0, 'the only one of its group']],
  'only-alike': [[0, 'the only one of its shape in the list']]
}

/** What neighbours say, in words. */
export function amountInWords([sign, amount]: Amount): string {
  return neighbours[sign].find(d => amount >= d[0])![1]
}

/** A sign in words: `words:5|paper` is `a title of 5 or 6 words, links a paper`. */
export function signInWords(sign: string): string {
  const [first = '', ...others] = sign.split('|')
  const ofFacts = /^(?:link|target|rest|facts|says)/u.test(first)
  const parts = [
    partInWords(first, 0),
    ...others.map(d => (d === '' && !ofFacts ? 'no link' : partInWords(d, 1)))
  ]
  return [...new Set(parts)].filter(d => d !== '').join(', ')
}

function partInWords(part: string, index: number): string {
  const [name = '', ...rest] = part.split(':')
  const value = rest.join(':')
  if (name === 'facts') return factsInWords(value)
  if (name === 'wrap' && value !== '' && value !== '-') return wrapInWords(value)
  const known = words[name]
  if (known && (rest.length > 0 || index === 0)) return known[value] ?? known['*'] ?? part
  if (/^v?y?a?$/.test(part)) return index === 0 ? part : factsInWords(part)
  return words['shape']![part] ?? words['link']![part] ?? words['section']![part] ?? part
}

function factsInWords(facts: string): string {
  const names = [
    facts.includes('v') && 'venue',
    facts.includes('y') && 'year',
    facts.includes('a') && 'authors'
  ]
  const shown = names.filter(d => d !== false)
  if (shown.length === 0) return 'no venue, year or authors'
  return `with ${shown.length === 3 ? 'venue, year and authors' : shown.join(' and ')}`
}

function wrapInWords(wrap: string): string {
  const names = {a: 'linked', b: 'bold', i: 'italic', q: 'quoted'}
  const shown = [...wrap].map(d => names[d as keyof typeof names])
  return `a title that is ${shown.join(' and ')}`
}
