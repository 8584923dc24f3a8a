import {describe, expect, test} from 'vitest'
import {extract} from '../../src/chain/extract.ts'
import type {Role} from '../../src/chain/chain.ts'
import {inTheirCells} from '../../src/chain/cells.ts'
import {inTheirPlaces} from '../../src/chain/places.ts'
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
    ],
    [
      'a journal after "et al."',
      '[Slow codes](https://x.org/a) Lin C, Jain S, et al. Annals of codes, 2017',
      'taaaad',
      'Slow codes | Lin C, Jain S, et al. | Annals of codes | 2017'
    ],
    [
      'words after "et al." where the venue is read',
      '[Slow codes](https://x.org/a) Lin C, Jain S, et al. Odd words, PODS 2017',
      'taaaavd',
      'Slow codes | Lin C, Jain S, et al. | PODS | 2017'
    ],
    [
      'a name after "et al."',
      '[Slow codes](https://x.org/a) Lin C, Jain S, et al. Ann Moss, 2017',
      'taaaad',
      'Slow codes | Lin C, Jain S, et al. Ann Moss | – | 2017'
    ],
    [
      'words after "et al.", and a venue before the title',
      '*PODS*. [Slow codes](https://x.org/a) Lin C, et al. Odd words, 2017',
      'vtaaad',
      'Slow codes | Lin C, et al. | PODS | 2017'
    ],
    [
      'editors before their book',
      'Hill, R. A. (1972). A theory of waiting. In A. H. Black & W. F. Prok (Eds.), Waiting II: Current theory (pp. 64–99). North: Moss House',
      'aaadtv......',
      'A theory of waiting | Hill, R. A. | Waiting II: Current theory | 1972'
    ],
    [
      'other words in brackets after names',
      'Hill, R. A. (1972). A theory of waiting. In A. H. Black & W. F. Prok (Fall), Waiting II (pp. 64–99)',
      'aaadtv...',
      'A theory of waiting | Hill, R. A. | A. H. Black & W. F. Prok | 1972'
    ],
    [
      'editors after a venue',
      'Hill, R. A. (1972). A theory of waiting. In Slow Letters (Eds.), Waiting II (pp. 64–99)',
      'aaadtv...',
      'A theory of waiting | Hill, R. A. | Slow Letters | 1972'
    ],
    ['a known venue at the start, without brackets', 'PODS — Slow codes', '.t', 'Slow codes | – | – | –'],
    [
      'a preprint server in brackets at the start',
      '[[arXiv](https://x.org/a)] Slow codes',
      '.t',
      'Slow codes | – | – | –'
    ],
    ['stars after a title', 'Slow codes :star::star: A paper by us', 'tt', 'Slow codes | – | – | –'],
    ['a note before a full-width colon', '路径：Paths in trees', 'tt', 'Paths in trees | – | – | –'],
    ['a note before another colon', '路径: Paths in trees', 'tt', '路径: Paths in trees | – | – | –'],
    [
      'names of a tool between the authors and the title',
      'Lind, N. & Moss, I. introducing pans: Bogs from the air. PODS, 2020',
      'aaaa.tvd',
      'introducing pans: Bogs from the air | Lind, N. & Moss, I. | PODS | 2020'
    ],
    [
      'words in lower case between other words and the title',
      'Some notes. introducing pans: Bogs from the air. PODS, 2020',
      '..tvd',
      'Bogs from the air | – | PODS | 2020'
    ],
    [
      'a known venue in brackets at the start',
      '[[PODS](https://x.org/a)] Slow codes',
      '.t',
      'Slow codes | – | PODS | –'
    ],
    [
      'a known venue in brackets elsewhere',
      'Slow codes [[PODS](https://x.org/a)]',
      't.',
      'Slow codes | – | – | –'
    ],
    [
      'a label in brackets at the start',
      '[[Slides](https://x.org/a)] Slow codes',
      '.t',
      'Slow codes | – | – | –'
    ],
    [
      'words before a comma in the link of the title',
      '[LOOK, WAIT, AND ACT: SLOW CODES](https://x.org/a)',
      '..tt',
      'LOOK, WAIT, AND ACT: SLOW CODES | – | – | –'
    ],
    [
      'a number before a comma in the link of the title',
      '[12, wait, and act](https://x.org/a)',
      '.tt',
      'wait, and act | – | – | –'
    ],
    [
      'a line that ends with a word that ends no title',
      'The speed of\nslow codes in theory\nAnn Moss',
      't.a',
      'The speed of\nslow codes in theory | Ann Moss | – | –'
    ],
    [
      'a line that ends with another word',
      'The speed of rivers\nslow codes in theory\nAnn Moss',
      't.a',
      'The speed of rivers | Ann Moss | – | –'
    ],
    [
      'a label before the colon in front of the authors',
      'Other works: Oishi S, Simon T. [Slow codes](https://x.org/a)',
      'aaat',
      'Slow codes | Oishi S, Simon T. | – | –'
    ],
    [
      'names as BibTeX joins them, most of them unsure',
      '[Slow codes](https://x.org/a)\nCruz, Rosa Santa and Moss, Ann and Fell, Cy\n*PODS 2017*',
      'ta...vd',
      'Slow codes | Cruz, Rosa Santa and Moss, Ann and Fell, Cy | PODS | 2017'
    ],
    [
      'words after a name that are no names',
      '[Slow codes](https://x.org/a)\nRosa Cruz, a new model, with codes\n*PODS 2017*',
      'ta..vd',
      'Slow codes | Rosa Cruz | PODS | 2017'
    ],
    [
      'a family name at the very start',
      'DeWolf, T., Stone, T. C. [Slow codes](https://x.org/a)',
      '.aaaat',
      'Slow codes | DeWolf, T., Stone, T. C. | – | –'
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
    ['Slow Letters, Jan. **2021**', ['Slow Letters: venue', 'Jan: number', '2021: date']],
    ['Jan **Moss**', ['Jan: name', 'Moss: name']],
    ['A. Fell, J. G. Moss', ['A. Fell: people', 'J. G. Moss: people']],
    ['PODS, 2014:1003-1014', ['PODS: venue', '2014: date', '1003-1014: number']],
    ['PODS, 2014:10', ['PODS: venue', '2014:10: number']],
    ['Nat. Commun.-2024', ['Nat: name', 'Commun.: words', '2024: date']]
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('marks of a list', () => {
  /** Roles of items, corrected, one letter for each piece; a row that is read again has its title wherever it may be. */
  const compared = (items: readonly string[], read: readonly string[]) => {
    const sensed = items.map(d => {
      const {pieces} = piecesIn(d)
      return {pieces, senses: sensesOf(pieces), places: placesOf(pieces), header: []}
    })
    const roles = read.map(d => [...d].map(e => letters[e]!))
    const again = (index: number, mayBeTitle: (at: number) => boolean): Role[] =>
      roles[index]!.map((d, at) => (mayBeTitle(at) ? 'title' : d === 'title' ? 'other' : d))
    return inTheirPlaces(sensed, roles, again).map(d =>
      d.map(role => Object.keys(letters).find(e => letters[e] === role)).join('')
    )
  }
  const tagged = [
    '**[PODS, 2025]** Peat bogs in the far north - *Slow words*',
    '**[PODS, 2025]** Peat bogs in the far south - *Slow words*',
    '**[PODS, 2024]** Fens of the flat east - *Slow words*',
    '**[PODS, 2024]** Fens of the flat west - *Slow words*',
    '**[PODS, 2023]** GEM: Silt of large new rivers - *Waves move the sand*'
  ]
  const held = [
    '[[PODS](https://x.org/a)] Peat',
    '[[T-MECH](https://x.org/b)] Bogs',
    '[[Slow Robots](https://x.org/c)] Fens'
  ]

  test.each([
    [
      'a title behind the mark of nearly all others',
      tagged,
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd..t'],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vdtt.']
    ],
    ['too few others', tagged.slice(1), ['vdt.', 'vdt.', 'vdt.', 'vd..t'], ['vdt.', 'vdt.', 'vdt.', 'vd..t']],
    [
      'a title in front of the mark',
      [...tagged.slice(0, 4), 'Waves move the sand **[PODS, 2023]** Silt of large new rivers'],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'tvd.'],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'tvd.']
    ],
    [
      'the mark twice',
      [
        ...tagged.slice(0, 4),
        '**[PODS, 2023]** Silt of large new rivers **[PODS, 2022]** Silt of old ones - *Waves*'
      ],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd.vd.t'],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd.vd.t']
    ],
    [
      'an image after the words behind the mark',
      [
        ...tagged.slice(0, 4),
        '**[PODS, 2023]** Silt of large new rivers ![map](https://x.org/m.png) - *Waves move the sand*'
      ],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd..t'],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vdt..']
    ],
    [
      'titles behind many other marks',
      [
        ...tagged,
        ...['~', '*', '**', '`', '[', '('].map(
          d => `${d}Slow reeds of the lake${{'[': ']', '(': ')'}[d] ?? d} - notes`
        )
      ],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd..t', ...Array.from({length: 6}, () => 't.')],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd..t', ...Array.from({length: 6}, () => 't.')]
    ],
    [
      'too few words behind the mark',
      [...tagged.slice(0, 4), '**[PODS, 2023]** GEM: Silt - *Waves move the sand*'],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd..t'],
      ['vdt.', 'vdt.', 'vdt.', 'vdt.', 'vd..t']
    ],
    [
      'a name behind the mark of the other authors, at the end of the title',
      [
        '[Peat (Ann Moss)](https://x.org/a)',
        '[Bogs (Ann Fell)](https://x.org/b)',
        '[Fens (Cy Star)](https://x.org/c)',
        '[Silt (Faure)](https://x.org/d)'
      ],
      ['ta', 'ta', 'ta', 'tt'],
      ['ta', 'ta', 'ta', 'ta']
    ],
    [
      'words in lower case behind the mark of the other authors',
      [
        '[Peat (Ann Moss)](https://x.org/a)',
        '[Bogs (Ann Fell)](https://x.org/b)',
        '[Fens (Cy Star)](https://x.org/c)',
        '[Silt (a poem)](https://x.org/d)'
      ],
      ['ta', 'ta', 'ta', 'tt'],
      ['ta', 'ta', 'ta', 'tt']
    ],
    [
      'a name behind the mark, and authors elsewhere',
      [
        '[Peat (Ann Moss)](https://x.org/a)',
        '[Bogs (Ann Fell)](https://x.org/b)',
        '[Fens (Cy Star)](https://x.org/c)',
        'Bo Hill: [Silt (Faure)](https://x.org/d)'
      ],
      ['ta', 'ta', 'ta', 'att'],
      ['ta', 'ta', 'ta', 'att']
    ],
    [
      'a name behind the mark that begins the title',
      [
        '[Peat (Ann Moss)](https://x.org/a)',
        '[Bogs (Ann Fell)](https://x.org/b)',
        '[Fens (Cy Star)](https://x.org/c)',
        '(Faure) [Silt](https://x.org/d)'
      ],
      ['ta', 'ta', 'ta', 'tt'],
      ['ta', 'ta', 'ta', 'tt']
    ],
    [
      'a name behind the mark of two other authors',
      [
        '[Peat (Ann Moss)](https://x.org/a)',
        '[Bogs (Ann Fell)](https://x.org/b)',
        '[Silt (Faure)](https://x.org/d)'
      ],
      ['ta', 'ta', 'tt'],
      ['ta', 'ta', 'tt']
    ],
    ['unknown venues in brackets beside a known one', held, ['.t', '.t', '.t'], ['vt', 'vt', 'vt']],
    [
      'six words in brackets',
      [...held, '[[The slow robots of the north](https://x.org/d)] Silt'],
      ['.t', '.t', '.t', '.t'],
      ['vt', 'vt', 'vt', '.t']
    ],
    [
      'a venue behind the title, too',
      held.with(1, `${held[1]}, PODS 2020`),
      ['.t', '.tvd', '.t'],
      ['vt', '.tvd', 'vt']
    ],
    [
      'only preprint servers in brackets',
      held.map(d => d.replace(/\[\[[^\]]+/, '[[arXiv')),
      ['.t', '.t', '.t'],
      ['.t', '.t', '.t']
    ],
    [
      'names of methods in brackets',
      held.with(0, '[[Gem](https://x.org/a)] Peat'),
      ['.t', '.t', '.t'],
      ['.t', '.t', '.t']
    ],
    [
      'labels in brackets',
      held.with(1, '[[Slides](https://x.org/b)] Bogs'),
      ['.t', '.t', '.t'],
      ['.t', '.t', '.t']
    ]
  ])('%s', (_, items, read, expected) => {
    expect(compared(items, read)).toEqual(expected)
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
      'words that a comma joins to a venue, and others',
      [...places, 'Clay | Slow Letters, Rivers', 'Loam | Slow Letters: Rivers'],
      ['tv', 'tv', 'tv', 'tv', 'tv', 'tv.', 'tv.'],
      ['tv', 'tv', 'tv', 'tv', 'tv', 'tvv', 'tv.']
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
