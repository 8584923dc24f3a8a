import {expect, test} from 'vitest'
import {read} from '../model/read.ts'

/** The entries of a section, each with title, venue and year; `L1(Title)` is a link of a paper, and `PAPER1` its address. */
function entriesOf(section: string): string[] {
  const linked = section.replaceAll(/L(\d)\(([^)]*)\)/g, '[$2](PAPER$1)')
  const list = `# Kettles\n\n## Papers\n\n${linked}`.replaceAll('PAPER', 'https://arxiv.org/abs/2001.0000')
  return read(list).entries.map(({title, venue, year}) =>
    [title?.text, venue?.text, year?.value].map(d => d ?? '–').join(' | ')
  )
}

// Headings that are titles, with what is below them
test.each([
  ['### Kettles that sing at noon\n\n[View article](PAPER1)', ['Kettles that sing at noon | – | –']],
  [
    '### Kettles that sing at noon\n\nProposed by the north.\n\n[View article](PAPER1)',
    ['Kettles that sing at noon | – | –']
  ],
  [
    '### Kettles that sing at noon\n\nProposed by the north.\n\nIt is long.\n\n[View article](PAPER1)',
    ['Kettles that sing at noon | – | –']
  ],
  [
    '### Kettles that sing at noon\n\nProposed by the north.\nIt is long.\n\n[View article](PAPER1)',
    ['Kettles that sing at noon | – | –']
  ],
  [
    '### Kettles that sing at noon\n\nCVPR 2014\n\n[View article](PAPER1)',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  [
    '#### Kettles that sing at noon\n\n##### [[pdf](PAPER1)] CVPR 2019',
    ['Kettles that sing at noon | CVPR | 2019']
  ],
  ['#### Kettles that sing at noon\n\n#### [[pdf](PAPER1)] CVPR 2019', []],
  [
    '### Ann Moss, Bo Lind\n\n**Title:** Kettles that sing at noon\n\n[pdf](PAPER1)',
    ['Kettles that sing at noon | – | –']
  ],
  [
    '### Kettles that sing at noon\n\nAnn Moss, Bo Lind, CVPR 2014\n\n- It sings.\n- It boils.',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  [
    '### Kettles that sing at noon\n\n- Authors: Ann Moss\n- Year: 2014',
    ['Kettles that sing at noon | – | 2014']
  ],
  [
    '### Kettles that sing at noon\n\n- [Paper](PAPER1)\n- [Code](https://github.com/a/b)',
    ['Kettles that sing at noon | – | –']
  ],
  [
    '### Kettles that sing at noon\n\n- L1(Kettles that sing at noon)\n- L2(Pots of clay and fire)',
    ['Kettles that sing at noon | – | –', 'Pots of clay and fire | – | –']
  ],
  [
    '### Moss, Lind (2014) Kettles that sing at noon\n\nJournal of Iron 2, 2010. Download link at <https://x.org/a.pdf>.',
    ['Kettles that sing at noon | Journal of Iron | 2014']
  ]
])('%j are the entries %j', (section, entries) => {
  expect(entriesOf(section)).toEqual(entries)
})

// Paragraphs and lines: works, and what belongs to the work above
test.each([
  [
    '**Kettles that sing at noon**, Ann Moss, CVPR 2014 [pdf](PAPER1)\n\n**Tools compared:** six kettles\n\n**Pots of clay and fire**, Bo Lind, ICML 2015 [pdf](PAPER2)',
    ['Kettles that sing at noon | CVPR | 2014', 'Pots of clay and fire | ICML | 2015']
  ],
  [
    '**Kettles that sing at noon**, Ann Moss, CVPR 2014 [pdf](PAPER1)\n\n**Pots of clay:** ICML 2015',
    ['Kettles that sing at noon | CVPR | 2014', 'Pots of clay | ICML | 2015']
  ],
  ['Kettles that sing at noon are here:\n\n- L1(Pots of clay and fire)', ['Pots of clay and fire | – | –']],
  ['L1(Kettles that sing at noon):\n\n- Ann Moss', ['Kettles that sing at noon | – | –']],
  [
    '**Kettles that sing at noon**, Ann Moss, CVPR 2014 [pdf](PAPER1)\n\n> We fire clay in a kiln.\n\n> Ann Moss, [pdf](PAPER1)\n\n> Bo Lind, L2(Pots of clay and fire)',
    ['Kettles that sing at noon | CVPR | 2014', 'Pots of clay and fire | – | –']
  ],
  [
    '**Kettles that sing at noon**, Ann Moss, CVPR 2014 [pdf](PAPER1)\n\n> [Code](https://github.com/a/b)',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  [
    '> L1(Kettles that sing at noon), CVPR 2014\n\n> L2(Pots of clay and fire), ICML 2015',
    ['Kettles that sing at noon | CVPR | 2014', 'Pots of clay and fire | ICML | 2015']
  ],
  [
    'Ann Moss, Bo Lind\n**Kettles that sing at noon**\nCVPR 2014',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  [
    'Ann Moss, Bo Lind\n**Kettles that sing at noon**, CVPR 2014',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  ['Ann Moss, Bo Lind\n**Kettles that sing at noon**\nin Delft', []],
  [
    '**Kettles that sing at noon**\nAnn Moss, Bo Lind\nCVPR 2014',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  ['Id: 12\nTitle: Kettles that sing at noon\nAuthors: Ann Moss', ['Kettles that sing at noon | – | –']],
  [
    'Title: Kettles that sing at noon\nAuthors: Ann Moss\n\nTitle: Pots of clay and fire\nAuthors: Bo Lind',
    ['Kettles that sing at noon | – | –', 'Pots of clay and fire | – | –']
  ],
  ['**Fast R-CNN** of clay\n[pdf](PAPER1)', ['Fast R-CNN of clay | – | –']],
  [
    'L1(Kettles that sing at noon)\n[Visual Informatics 2024](https://x.org/a)',
    ['Kettles that sing at noon | – | 2024']
  ],
  ['CVPR 2014\n**Kettles that sing at noon**\nAnn Moss', ['Kettles that sing at noon | CVPR | 2014']]
])('%j are the entries %j', (section, entries) => {
  expect(entriesOf(section)).toEqual(entries)
})

// Paragraphs that are works only if there are several that are alike
test.each([
  ['[1] Kettles sing\n\n[2] Pots ring\n\n[3] Bogs hum', []],
  ['[1] Kettles sing\n\n[2] Pots ring', []],
  [
    'Singing iron kettles\n[pdf](PAPER1)\n\nRinging iron pots\n[pdf](PAPER2)',
    ['Singing iron kettles | – | –', 'Ringing iron pots | – | –']
  ],
  ['Iron kettles\n[pdf](PAPER1)\n\nIron pots\n[pdf](PAPER2)', []],
  [
    'Kettles of 1990\n\nAnn Moss, 2014\n\nPots of clay\n\nBo Lind, 2015\n\nBogs in winter\n\nSol Ek, 2016',
    []
  ],
  [
    'Kettles of iron\n\nAnn Moss, 2014\n\nPots of clay\n\nBo Lind, 2015\n\nBogs in winter\n\nSol Ek, 2016',
    ['Kettles of iron | – | 2014', 'Pots of clay | – | 2015', 'Bogs in winter | – | 2016']
  ],
  ['Kettles of iron\n\nAnn Moss, 2014\n\nPots of clay\n\nBo Lind, 2015', []],
  [
    '《Kettles that sing》\n\n《Pots that ring》\n\n《Bogs that hum》',
    ['Kettles that sing | – | –', 'Pots that ring | – | –', 'Bogs that hum | – | –']
  ],
  ['《Kettles that sing》\n\n《Pots that ring》', []]
])('%j are the entries %j', (section, entries) => {
  expect(entriesOf(section)).toEqual(entries)
})

// Rows and lists in HTML
test.each([
  [
    '<ol><li><a href="PAPER1">Kettles that sing at noon</a>, CVPR 2014</li></ol>',
    ['Kettles that sing at noon | CVPR | 2014']
  ],
  [
    '<table><tr><td rowspan="2">Tea</td><td><a href="PAPER1">Kettles that sing</a></td><td>CVPR 2014</td></tr><tr><td><a href="PAPER2">Pots of clay</a></td><td>ICML 2015</td></tr></table>',
    ['Kettles that sing | CVPR | 2014', 'Pots of clay | ICML | 2015']
  ],
  [
    '<table><tr><td>Tea</td><td><ul><li><a href="PAPER1">Kettles that sing</a></li><li><a href="PAPER2">Pots of clay</a></li></ul></td></tr></table>',
    ['Kettles that sing | – | –', 'Pots of clay | – | –']
  ],
  [
    '<table><tr><td><a href="PAPER1">Kettles that sing</a></td><td><ul><li>warm</li><li>CVPR 2014</li></ul></td></tr></table>',
    ['Kettles that sing | CVPR | 2014']
  ]
])('%s are the entries %j', (section, entries) => {
  expect(entriesOf(section)).toEqual(entries)
})
