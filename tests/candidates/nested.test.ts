import {expect, test} from 'vitest'
import {read} from '../model/read.ts'

/** The entries of a list, each with title, venue and year; `L1(Title)` is a link of a paper. */
const entriesOf = (list: string) =>
  read(list.replaceAll(/L(\d)\(([^)]*)\)/g, '[$2](https://arxiv.org/abs/2001.0000$1)')).entries.map(
    ({title, venue, year}) => [title?.text, venue?.text, year?.value].map(d => d ?? '–').join(' | ')
  )

// Nested items: details, works of a topic, works below a work
test.each([
  [
    '- Session on kettles\n  - Ann Moss. Kettles that sing at noon. CVPR 2014\n  - with tea',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  [
    '- Session on kettles\n  - Ann Moss. Kettles that sing at noon. CVPR 2014\n  - Bo Lind. Pots of clay and fire. ICML 2015\n  - with tea',
    ['Kettles that sing at noon | CVPR | 2014', 'Pots of clay and fire | ICML | 2015']
  ],
  [
    '- Session on kettles, Sol Ek, 2013\n  - Ann Moss. Kettles that sing at noon. CVPR 2014\n  - Bo Lind. Pots of clay and fire. ICML 2015',
    ['Kettles that sing at noon | CVPR | 2014', 'Pots of clay and fire | ICML | 2015']
  ],
  [
    '- Session on kettles\n  - Ann Moss. Kettles that sing at noon. 2014\n  - Bo Lind. Pots of clay and fire. 2015',
    ['Kettles that sing at noon | – | 2014', 'Pots of clay and fire | – | 2015']
  ],
  ['- Tea\n  - Kettles that sing at noon\n  - tea', ['Kettles that sing at noon | – | –']],
  ['- [Code](https://github.com/a/b)\n  - Kettles that sing at noon\n  - Pots of clay and fire', []],
  ['- Tea\n  - Singing iron kettles\n  - Pots of clay', []],
  [
    '- L1(Kettles that sing at noon in the north)\n  - L2(Pots of clay and fire), ICML 2015\n  - we like it',
    ['Kettles that sing at noon in the north | – | –', 'Pots of clay and fire | ICML | 2015']
  ],
  [
    '- L1(Kettles that sing at noon in the north)\n  - L2(Pots of clay and fire), ICML 2015\n  - L3(Bogs in the long night), ICML 2016\n  - we like it',
    [
      'Kettles that sing at noon in the north | – | –',
      'Pots of clay and fire | ICML | 2015',
      'Bogs in the long night | ICML | 2016'
    ]
  ],
  [
    '- L1(Kettle group)\n  - Pots of clay and fire, Bo Lind, ICML 2015\n  - we like it',
    ['Pots of clay and fire | ICML | 2015']
  ],
  [
    '- L1(The very old Kettle group)\n  - Pots of clay and fire, Bo Lind, ICML 2015\n  - we like it',
    ['The very old Kettle group | – | –', 'Pots of clay and fire | ICML | 2015']
  ],
  [
    '- Singing iron kettles, CVPR 2014\n  - L2(Pots of clay and fire), ICML 2015\n  - L3(Bogs in the long night), ICML 2016',
    [
      'Singing iron kettles | CVPR | 2014',
      'Pots of clay and fire | ICML | 2015',
      'Bogs in the long night | ICML | 2016'
    ]
  ],
  [
    '- Iron kettles, CVPR 2014\n  - L2(Pots of clay and fire), ICML 2015\n  - L3(Bogs in the long night), ICML 2016',
    ['Pots of clay and fire | ICML | 2015', 'Bogs in the long night | ICML | 2016']
  ],
  [
    '- L1(Kettles that sing at noon)\n  - Builds on: L2(Pots of clay and fire)',
    ['Kettles that sing at noon | – | –']
  ],
  [
    '- Tea\n  - Green\n    - L1(Kettles that sing at noon)\n    - black\n  - L2(Pots of clay and fire)',
    ['Kettles that sing at noon | – | –', 'Pots of clay and fire | – | –']
  ]
])('%j are the entries %j', (items, entries) => {
  expect(entriesOf(`# Kettles\n\n## Papers\n\n${items}`)).toEqual(entries)
})

// Works in one item that links separate, or tags with years
test.each([
  [
    '- L1(Kettles that sing), L2(Pots of clay), L3(Bogs in winter)\n- L1(Kettles that sing) and L2(Pots of clay)',
    [
      'Kettles that sing | – | –',
      'Pots of clay | – | –',
      'Bogs in winter | – | –',
      'Kettles that sing | – | –',
      'Pots of clay | – | –'
    ]
  ],
  ['- L1(Kettles that sing), L1(Pots of clay)', []],
  [
    '- [Kettles that sing](https://x.org/a), [Iron pots](https://x.org/b)\n- [Kettles that sing](https://x.org/a), [Iron pots of clay](https://x.org/b)\n- L1(Kettles sing), L2(Iron pots)\n- L1(Kettles), L2(Iron pots)',
    ['Kettles sing | – | –', 'Iron pots | – | –', 'Iron pots | – | –']
  ],
  [
    '- L1(Kettles that sing) (CVPR 2014) / L2(Pots of clay) (ICML 2015)\n- L1(Kettles that sing) (CVPR 2014), L2(Pots of clay) (ICML)\n- L1(Kettles that sing) (CVPR) / L2(Pots of clay) (ICML 2015) / L3(Bogs) (2016)',
    [
      'Kettles that sing | CVPR | 2014',
      'Pots of clay | ICML | 2015',
      'Kettles that sing | CVPR | 2014',
      'Kettles that sing | ICML | 2015'
    ]
  ],
  [
    '- [pdf](https://x.org/a), L1(Kettles that sing), L2(Pots of clay)\n- L1(Kettles that sing), [Code](https://github.com/a/b); L2(Pots of clay), L3(Bogs in winter)',
    [
      'Kettles that sing | – | –',
      'Pots of clay | – | –',
      'Kettles that sing | – | –',
      'Kettles that sing | – | –'
    ]
  ],
  [
    '- https://arxiv.org/abs/2001.00001, https://arxiv.org/abs/2001.00002\n- <https://arxiv.org/abs/2001.00001>, <https://arxiv.org/abs/2001.00002>',
    []
  ]
])('%j holds the works %j', (items, entries) => {
  expect(entriesOf(`# Kettles\n\n## Papers\n\n${items}`)).toEqual(entries)
})

// Works one below the other in a cell
test.each([
  [
    '| Tea | L1(Kettles that sing)<br>Ann Moss<br>L2(Pots of clay)<br>Bo Lind |',
    ['Kettles that sing | – | –', 'Pots of clay | – | –']
  ],
  ['| Tea | **Kettles that sing**<br>Ann Moss<br>**Pots of clay**<br>Bo Lind |', []],
  ['| Tea | L1(Kettles that sing)<br>Ann Moss<br>L2(Pots of clay) |', ['Kettles that sing | – | –']],
  ['| Tea | L1(Kettles that sing)<br>Ann Moss<br>L2(Clay pots)<br>Bo Lind |', ['Kettles that sing | – | –']],
  [
    '| Tea | L1(Kettles that sing)<br>Ann Moss<br>[Journal of Iron Kettles](https://x.org/a)<br>2014 |',
    ['Kettles that sing | Journal of Iron Kettles | 2014']
  ]
])('the row %s holds the works %j', (row, entries) => {
  expect(entriesOf(`# Kettles\n\n| Topic | Works |\n|---|---|\n${row}`)).toEqual(entries)
})
