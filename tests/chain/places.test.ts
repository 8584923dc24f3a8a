import {describe, expect, test} from 'vitest'
import type {Role} from '../../src/chain/chain.ts'
import {inTheirPlaces} from '../../src/chain/places.ts'
import {cut} from '../pieces/cut.ts'
import {lettersOf, rolesOf, sensed} from './rows.ts'

describe('marks of a list', () => {
  /** Roles of items, corrected, one letter for each piece; a row that is read again has its title wherever it may be. */
  const compared = (items: readonly string[], read: readonly string[]) => {
    const roles = read.map(rolesOf)
    const again = (index: number, mayBeTitle: (at: number) => boolean): Role[] =>
      roles[index]!.map((d, at) => (mayBeTitle(at) ? 'title' : d === 'title' ? 'other' : d))
    const rows = items.map(d => sensed(cut(d).pieces))
    return inTheirPlaces(rows, roles, again).map(lettersOf)
  }
  const tagged = [
    '**[PODS, 2025]** Peat bogs in the far north - *Slow words*',
    '**[PODS, 2025]** Peat bogs in the far south - *Slow words*',
    '**[PODS, 2024]** Fens of the flat east - *Slow words*',
    '**[PODS, 2024]** Fens of the flat west - *Slow words*',
    '**[PODS, 2023]** GEM: Silt of large new rivers - *Waves move the sand*'
  ]
  const dated = [
    'Peat - Ann Moss, PODS, 2021',
    'Bogs - Bo Lind., PODS, 2022',
    'Fens - Sol Ek, ISCA, 2023',
    'Silt - Al Ruud, PODS, 2023'
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
    ...(
      [
        ['words before the date, where most venues are', 'Reeds - Ed Gray, KLT, 2024', 'ta.d', 'tavd'],
        ['words before the date, after another mark', 'Reeds - Ed Gray (KLT, 2024)', 'ta.d', 'ta.d'],
        ['people before the date', 'Reeds, Ed Gray, 2024', 't.d', 't.d']
      ] as const
    ).map(([name, last, read, wanted]): [string, string[], string[], string[]] => [
      name,
      [...dated, last],
      ['tavd', 'tavd', 'tavd', 'tavd', read],
      ['tavd', 'tavd', 'tavd', 'tavd', wanted]
    ]),
    [
      'words before the date, with too few venues there',
      [...dated.slice(1), 'Reeds - Ed Gray, KLT, 2024'],
      ['tavd', 'tavd', 'tavd', 'ta.d'],
      ['tavd', 'tavd', 'tavd', 'ta.d']
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
    [
      'names and a year before titles, without marks',
      ['Moss 1970 The units of peat', 'Lind and Fell 1982 Selfish reeds', 'Larbi, Kofi 2009 Fens'],
      ['ttt', 'ttt', 'attt'],
      ['adt', 'adt', 'aadt']
    ],
    [
      'names and years in brackets before titles',
      ['[Moss 23] Peat', '[Lind2019] Bogs', '[Lind 21] Fens', '[Two Rivers 21] Silt'],
      ['vdt', '.dt', '.dt', '.dt'],
      ['adt', 'adt', 'adt', '.dt']
    ],
    [
      'names of authors in brackets beside others',
      ['[Moss 23] Peat', '[Lind 19] Bogs', '[Fell 21] Ann Hill, Fens'],
      ['.dt', '.dt', '.dat'],
      ['adt', 'adt', '.dat']
    ],
    ['one name in brackets', ['[Moss 23] Peat', '[Moss 24] Bogs'], ['.dt', '.dt'], ['.dt', '.dt']],
    ['venues in brackets', ['[Moss 23] Peat', '[Nature 24] Bogs'], ['vdt', 'vdt'], ['vdt', 'vdt']],
    [
      'the same with two names only',
      ['Moss 1970 The units of peat', 'Moss 1982 Selfish reeds', 'Lind 2009 Fens'],
      ['ttt', 'ttt', 'ttt'],
      ['ttt', 'ttt', 'ttt']
    ],
    [
      'words in lower case, a mark or no title behind the year; many words before it',
      [
        'Moss 1970 The units of peat',
        'Lind 1982 Selfish reeds',
        'Fell 2009 Fens',
        'Moss 1970 units of peat',
        'Moss 1970: The units of peat',
        'Moss 1970 The units of peat',
        'The Great Moss Surveys 1970 Peat'
      ],
      ['ttt', 'ttt', 'ttt', 'ttt', 'ttt', 't.v', 'ttt'],
      ['adt', 'adt', 'adt', 'ttt', 'ttt', 't.v', 'ttt']
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
      ['vt', '.t', 'vt']
    ]
  ])('%s', (_, items, read, expected) => {
    expect(compared(items, read)).toEqual(expected)
  })
})
