import {expect, test} from 'vitest'
import {read, said} from '../model/read.ts'

const generative = 'Generative Adversarial Nets of All Kinds'
const wasserstein = 'Wasserstein Adversarial Nets Revisited'
const clay = 'How Clay Remembers Water and Fire'
const link = (n: number, shown: string) => `<a href="https://arxiv.org/abs/1406.${10_000 + n}">${shown}</a>`
/** A row of cells; one may be a tag of its own. */
const row = (...cells: string[]) =>
  `<tr>${cells.map(d => (d.startsWith('<t') ? d : `<td>${d}</td>`)).join('')}</tr>`

test.each<[name: string, text: string, entries: string[]]>([
  [
    'a picture beside two rows',
    `<table>${row('<td rowspan="2"><img src="a.png"></td>', generative)}${row(`NeurIPS 2014 ${link(1, 'pdf')}`)}${row('<td rowspan="2"><img src="b.png"></td>', wasserstein)}${row(`ICML 2017 ${link(2, 'pdf')}`)}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'a name beside two rows',
    `<table>${row('<td rowspan="2">Nets</td>', link(1, generative), 'NeurIPS 2014')}${row(link(2, wasserstein), 'ICML 2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'a wide cell with labels below a work',
    `<table>${row(generative, 'NeurIPS 2014')}${row(`<td colspan="2">${link(1, 'pdf')} ${link(1, 'code')}</td>`)}${row(wasserstein, 'ICML 2017')}${row(`<td colspan="2">${link(2, 'pdf')}</td>`)}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001 | code 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'a wide cell beside the venue of a work without a link, below a name beside two rows',
    `<table>${row('<td rowspan="2">Nets</td>', link(1, generative), 'A. Moss', 'NeurIPS 2014')}${row(`<td colspan="2">${wasserstein}</td>`, 'ICML 2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017'
    ]
  ],
  [
    'a wide cell with a work of its own',
    `<table>${row(generative, 'NeurIPS 2014')}${row(`<td colspan="2">${link(1, clay)} ICML 2018</td>`)}${row(wasserstein, 'ICML 2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'How Clay Remembers Water and Fire | ICML | 2018 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017'
    ]
  ],
  [
    'a wide cell with labels below a work with links',
    `<table>${row(link(1, generative), 'NeurIPS 2014')}${row(`<td colspan="2">${link(3, 'pdf')}</td>`)}${row(link(2, wasserstein), 'ICML 2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'a narrow cell with labels',
    `<table>${row(generative, 'NeurIPS 2014')}${row(link(1, 'pdf'))}${row(wasserstein, 'ICML 2017')}${row(link(2, 'pdf'))}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017'
    ]
  ],
  [
    'a venue beside several rows',
    `<table>${row('<th>Venue</th>', '<th>Title</th>', '<th>Year</th>')}${row('<td rowspan="2">NeurIPS</td>', link(1, generative), '2014')}${row(link(3, clay), '2015')}${row('<td>ICML</td>', link(2, wasserstein), '2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'How Clay Remembers Water and Fire | NeurIPS | 2015 | paper 1406.10003',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'a row that is full below a tall cell',
    `<table>${row('<th>Venue</th>', '<th>Title</th>', '<th>Year</th>')}${row('<td rowspan="3">NeurIPS</td>', link(1, generative), '2014')}${row(link(3, clay), '2015')}${row('ICML', link(2, wasserstein), '2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'How Clay Remembers Water and Fire | NeurIPS | 2015 | paper 1406.10003',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'a header in every table',
    `<table>${row('<th>Title</th>', '<th>Venue</th>')}${row(link(1, generative), 'NeurIPS 2014')}</table>\n\n<table>${row('Title', 'Venue')}${row(link(2, wasserstein), 'ICML 2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'a header between rows',
    `<table>${row('<th>Title</th>', '<th>Venue</th>')}${row(link(1, generative), 'NeurIPS 2014')}${row('<th>Old nets of all kinds</th>', '<th>ICML 2016</th>')}${row(link(2, wasserstein), 'ICML 2017')}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'rows of a list',
    `<ul><li>${link(1, generative)}, NeurIPS 2014</li><li>${link(2, wasserstein)}, ICML 2017</li></ul>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'rows of a numbered list',
    `<ol><li>${link(1, generative)}, NeurIPS 2014</li><li>${link(2, wasserstein)}, ICML 2017</li></ol>\n<ol><li>${link(3, clay)}, ICML 2018</li></ol>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002',
      'How Clay Remembers Water and Fire | ICML | 2018 | paper 1406.10003'
    ]
  ],
  [
    'a list in a cell',
    `<table>${row(`${link(1, generative)}, NeurIPS 2014<ul><li>a note</li><li>another</li></ul>`)}${row(`${link(2, wasserstein)}, ICML 2017`)}</table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'lists side by side',
    `<table><tr><td><ul><li>${link(1, generative)}, NeurIPS 2014</li></ul></td><td><ul><li>${link(2, wasserstein)}, ICML 2017</li></ul></td></tr></table>`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002'
    ]
  ],
  [
    'two works in a cell',
    `| Title | Venue |\n| --- | --- |\n| ${link(1, generative)}, ${link(2, wasserstein)} | NeurIPS 2014 |\n| ${link(3, clay)} | ICML 2018 |`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | NeurIPS | 2014 | paper 1406.10002',
      'How Clay Remembers Water and Fire | ICML | 2018 | paper 1406.10003'
    ]
  ],
  [
    'a work and its label',
    `| Title | Venue |\n| --- | --- |\n| ${link(1, generative)}, ${link(2, 'pdf')} | NeurIPS 2014 |\n| ${link(3, clay)} | ICML 2018 |`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001 | paper 1406.10002',
      'How Clay Remembers Water and Fire | ICML | 2018 | paper 1406.10003'
    ]
  ],
  [
    'two linked works and their tags',
    `- ${link(1, generative)} (NeurIPS 2014); ${link(2, wasserstein)} (ICML 2017)\n- ${link(3, clay)} (ICML 2018)`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper 1406.10001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper 1406.10002',
      'How Clay Remembers Water and Fire | ICML | 2018 | paper 1406.10003'
    ]
  ],
  [
    'works one below the other',
    `| Venue | Titles |\n| --- | --- |\n| NeurIPS 2014 | **${generative}** <br> Ian Goodfellow <br> **${wasserstein}** <br> Martin Arjovsky |\n| ICML 2018 | **${clay}** <br> Ada Holt <br> **Fens from the Air and Sea** <br> Bo Marsh |`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | NeurIPS | 2014',
      'How Clay Remembers Water and Fire | ICML | 2018',
      'Fens from the Air and Sea | ICML | 2018'
    ]
  ]
])('%s', (_, text, entries) => {
  const found = read(`# Papers\n\n## Nets\n\n${text}\n`).entries.map(said)
  expect(found.map(d => d.replaceAll('arxiv.org/abs/', ''))).toEqual(entries)
})
