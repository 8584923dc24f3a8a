import {describe, expect, test} from 'vitest'
import {extract} from '../../src/chain/extract.ts'
import type {Role} from '../../src/chain/chain.ts'
import {inTheirCells} from '../../src/chain/cells.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {piecesOf} from '../../src/pieces/cut.ts'
import {sensesOf} from '../../src/pieces/sense.ts'
import {placesOf} from '../../src/columns/places.ts'

const letters: Readonly<Record<string, Role>> = {
  t: 'title',
  a: 'authors',
  v: 'venue',
  d: 'date',
  '.': 'other'
}

function piecesIn(text: string) {
  const flow = flowOf(parse(text), text)
  return {flow, pieces: piecesOf(flow, {start: 0, end: flow.text.length})}
}

/** The fields of a text whose pieces were read as these roles, one letter each: `title | authors | venue | year`. */
function fieldsOf(text: string, roles: string): string {
  const {flow, pieces} = piecesIn(text)
  expect(pieces.map(d => d.text)).toHaveLength(roles.length)
  const {title, authors, venue, year} = extract(
    flow,
    pieces,
    [...roles].map(d => letters[d]!)
  )
  const shown = [title, authors].map(d => (d ? flow.text.slice(d.start, d.end) : '–'))
  return [...shown, venue?.text ?? '–', year?.value ?? '–'].join(' | ')
}

describe('fields from roles that are partly wrong', () => {
  test.each([
    [
      'a few words and a year in brackets after the title',
      '[Doubt in codes](https://x.org/a) - Knill and Pouget (Trends in Slow Sciences, 2004). A review',
      'ta...',
      'Doubt in codes | Knill and Pouget | Trends in Slow Sciences | 2004'
    ],
    [
      'words in brackets with a year in the middle of them',
      '[Doubt in codes](https://x.org/a) (Trends of 2004 in codes). A review',
      't....',
      'Doubt in codes | – | – | –'
    ],
    [
      'one name before the year',
      'Kofi Larbi. 2018. Wrinkles from one photo',
      '.dt',
      'Wrinkles from one photo | Kofi Larbi | – | 2018'
    ],
    [
      'a journal before the year',
      'Nature Physics. 2018. Wrinkles from one photo',
      '.dt',
      'Wrinkles from one photo | – | – | 2018'
    ],
    [
      'bold words after the year, where a venue is before it',
      '[Slow reviews](https://x.org/a) — Cihan et al., *Slow Codes in Practice*, 2025. **PR · Two companies**',
      'tavdv.',
      'Slow reviews | Cihan et al. | Slow Codes in Practice | 2025'
    ],
    [
      'a name of two words before the colon in a link',
      '[VISTA 2.0: An open window for robots](https://x.org/a)',
      '.t',
      'VISTA 2.0: An open window for robots | – | – | –'
    ],
    [
      'a label before the colon in a link',
      '[Slides: An open window for robots](https://x.org/a)',
      '.t',
      'An open window for robots | – | – | –'
    ],
    [
      'one emphasis with names, one of them not read as such',
      '[Boats](https://x.org/a) _Fay Stone, Bob (Bo)Moon, Cy Star, Ann Sun_',
      'ta..aaa',
      'Boats | Fay Stone, Bob (Bo)Moon, Cy Star, Ann Sun | – | –'
    ]
  ])('%s', (_, text, roles, expected) => {
    expect(fieldsOf(text, roles)).toBe(expected)
  })
})

describe('what pieces look like beside others', () => {
  const kinds = (text: string) => {
    const {pieces} = piecesIn(text)
    return sensesOf(pieces).map((d, at) => `${pieces[at]!.text}: ${d.kind}`)
  }
  test.each([
    ['Nat. Methods', ['Nat: name', 'Methods: name']],
    ['Methods: slow', ['Methods: field', 'slow: words']],
    ['WWW 2024', ['WWW: venue', '2024: date']],
    ['WWW, slow', ['WWW: maybe', 'slow: words']],
    ['[Journal of Open Source Software](https://x.org)', ['Journal of Open Source Software: venue']],
    ['[code](https://x.org)', ['code: label']],
    ['**N/A** TBD', ['N/A: label', 'TBD: label']],
    ['Nat. Commun.-2024', ['Nat: name', 'Commun.: words', '2024: date']]
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('columns of a table', () => {
  /** Roles of the rows of a table, corrected, one letter for each piece. */
  const compared = (rows: readonly string[], read: readonly string[]) => {
    const text = [rows[0], rows[0]!.replaceAll(/[^|]+/g, '---'), ...rows.slice(1)].join('\n')
    const tree = parse(text)
    const flow = flowOf(tree, text)
    const [table] = tree.children
    if (table?.type !== 'table') throw new Error('no table')
    const header = rows[0]!.split('|').map(d => d.trim())
    const sensed = table.children.slice(1).map(d => {
      const pieces = piecesOf(flow, flow.ranges.get(d)!)
      return {pieces, senses: sensesOf(pieces), places: placesOf(pieces), header}
    })
    const roles = read.map(d => [...d].map(e => letters[e]!))
    const corrected = inTheirCells(sensed, roles, index => roles[index]!)
    const letterOf = (role: Role) => Object.keys(letters).find(d => letters[d] === role)
    return corrected.map(d => d.map(letterOf).join(''))
  }
  const places = [
    'Title | Place',
    'Peat | Slow Letters',
    'Bogs | Slow Letters',
    'Fens | Wet Letters',
    'Silt | Wet Letters',
    'Sand | Dry Letters'
  ]

  test.each([
    [
      'a venue where four of five have theirs',
      places,
      ['tv', 'tv', 'tv', 'tv', 't.'],
      ['tv', 'tv', 'tv', 'tv', 'tv']
    ],
    [
      'no venue where three of five have theirs',
      places,
      ['tv', 'tv', 'tv', 't.', 't.'],
      ['tv', 'tv', 'tv', 't.', 't.']
    ],
    [
      'one name below “Authors”',
      ['Title | Authors', 'Peat | Ann Moss', 'Bogs | Fell'],
      ['t.', 't.'],
      ['ta', 'ta']
    ],
    ['words below “Authors”', ['Title | Authors', 'Peat | to be added soon by us'], ['t.'], ['t.']],
    ['the year of the publication', ['Year | Title | PubYear', '2018 | Peat | 2006'], ['dt.'], ['.td']],
    ['the only year', ['Year | Title | Pages', '2018 | Peat | 2006'], ['dt.'], ['dt.']]
  ])('%s', (_, rows, read, expected) => {
    expect(compared(rows, read)).toEqual(expected)
  })
})
