import {expect, test} from 'vitest'
import {isWork} from '../../src/candidates/paragraph-rows.ts'
import {looksOf} from '../../src/candidates/looks.ts'
import {readRows} from '../../src/chain/read.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {read, said} from '../model/read.ts'

const [first, second] = ['https://arxiv.org/abs/1406.2661', 'https://arxiv.org/abs/1701.07875']
const generative = 'Generative Adversarial Nets of All Kinds'
const wasserstein = 'Wasserstein Adversarial Nets Revisited'
const clay = 'How Clay Remembers Water and Fire'

/** Paragraphs that are written alike, and some that are no works. */
test.each<[name: string, text: string, entries: string[]]>([
  [
    'titles in emphasis and years',
    `*${generative}*. 2014.\n\n*${wasserstein}*. 2017.\n\n*${clay}*. 2018.`,
    [
      'Generative Adversarial Nets of All Kinds | – | 2014',
      'Wasserstein Adversarial Nets Revisited | – | 2017',
      'How Clay Remembers Water and Fire | – | 2018'
    ]
  ],
  [
    'plain titles and years',
    `${generative}. 2014.\n\n${wasserstein}. 2017.\n\n${clay}. 2018.`,
    [
      'Generative Adversarial Nets of All Kinds | – | 2014',
      'Wasserstein Adversarial Nets Revisited | – | 2017',
      'How Clay Remembers Water and Fire | – | 2018'
    ]
  ],
  [
    'titles in quotes and years',
    `"${generative}". 2014.\n\n"${wasserstein}". 2017.\n\n"${clay}". 2018.`,
    [
      'Generative Adversarial Nets of All Kinds | – | 2014',
      'Wasserstein Adversarial Nets Revisited | – | 2017',
      'How Clay Remembers Water and Fire | – | 2018'
    ]
  ],
  [
    'authors and titles in emphasis',
    `Ada Holt. *${generative}*.\n\nMartin Arjovsky. *${wasserstein}*.\n\nBo Marsh. *${clay}*.`,
    [
      'Generative Adversarial Nets of All Kinds | – | –',
      'Wasserstein Adversarial Nets Revisited | – | –',
      'How Clay Remembers Water and Fire | – | –'
    ]
  ],
  [
    'authors, years and short titles',
    `Holt, Ada. (2014). _Fast Nets_.\n\nArjovsky, Martin. (2017). _Old Nets_.\n\nMarsh, Bo. (2018). _Clay Pots_.`,
    ['Fast Nets | – | 2014', 'Old Nets | – | 2017', 'Clay Pots | – | 2018']
  ],
  [
    'titles above the link of the paper',
    `### One\n\n${generative}\n\n[paper](${first}) | [code](https://github.com/a/b)\n\n### Two\n\n${wasserstein}\n\n[paper](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661 | code github.com/a/b',
      'Wasserstein Adversarial Nets Revisited | – | – | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'titles above a sentence that links a paper',
    `### One\n\n${generative}\n\nRead the [paper](${first}) before the talk\n\n### Two\n\n${wasserstein}\n\nWhat the [paper](${second}) says is new`,
    []
  ],
  [
    'people above the link of a paper',
    `### One\n\nIan Goodfellow\n\n[paper](${first})\n\n### Two\n\nMartin Arjovsky\n\n[paper](${second})`,
    []
  ],
  ['one title above the link of a paper', `### One\n\n${generative}\n\n[paper](${first})`, []],
  ['two numbered paragraphs', `[1] ${generative}\n\n[2] ${wasserstein}`, []],
  ['numbers that do not follow', `[1] ${generative}\n\n[5] ${wasserstein}\n\n[3] ${clay}`, []],
  [
    'titles above links in one paragraph',
    `${generative}  \n[paper](${first})\n\n${wasserstein}  \n[paper](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | – | – | paper arxiv.org/abs/1701.07875'
    ]
  ],
  ['one title above links in a paragraph', `${generative}  \n[paper](${first})\n\nwe read this and more`, []],
  [
    'titles, then who and when',
    `${generative}\n\nIan Goodfellow, NeurIPS 2014\n\n${wasserstein}\n\nMartin Arjovsky, ICML 2017\n\n${clay}\n\nAda Holt, ICML 2018`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017',
      'How Clay Remembers Water and Fire | ICML | 2018'
    ]
  ],
  [
    'few works in many sections',
    `### A\n\nAda Holt. *${generative}*. NeurIPS, 2014.\n\n### B\n\nMartin Arjovsky. *${wasserstein}*. ICML, 2017.\n\n### C\n\nBo Marsh. *${clay}*. ICML, 2018.`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017',
      'How Clay Remembers Water and Fire | ICML | 2018'
    ]
  ],
  [
    'quotes',
    `> *${generative}*. 2014.\n\n> *${wasserstein}*. 2017.\n\n> *${clay}*. 2018.`,
    [
      'Generative Adversarial Nets of All Kinds | – | 2014',
      'Wasserstein Adversarial Nets Revisited | – | 2017',
      'How Clay Remembers Water and Fire | – | 2018'
    ]
  ],
  [
    'lines with breaks',
    `Ada Holt. *${generative}*. NeurIPS, 2014.  \nMartin Arjovsky. *${wasserstein}*. ICML, 2017.  \nBo Marsh. *${clay}*. ICML, 2018.`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017',
      'How Clay Remembers Water and Fire | ICML | 2018'
    ]
  ],
  [
    'a venue on a line of its own',
    `Ada Holt. *${generative}*.  \nNeurIPS, 2014.\n\nMartin Arjovsky. *${wasserstein}*.  \nICML, 2017.\n\nBo Marsh. *${clay}*.  \nICML, 2018.`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017',
      'How Clay Remembers Water and Fire | ICML | 2018'
    ]
  ]
])('%s', (_, text, entries) => {
  expect(read(`# Papers\n\n## Nets\n\n${text}\n`).entries.map(said)).toEqual(entries)
})

/** Lines that are works by themselves: one link of a paper, or two of a year, a venue, authors and a title that is set off. */
test.each([
  ['*Kettles that sing at noon*. 2014', true],
  ['**Kettles that sing at noon**. 2014', true],
  ['Ann Moss. *Kettles that sing at noon*', true],
  ['*Kettles that sing at noon*', false],
  ['Ann Moss. *Singing kettles*', false],
  ['Ann Moss. *Kettles that sing at noon*, with notes', true],
  ['Ann Moss. Kettles that sing at noon.', false],
  ['Ann Moss. Kettles that sing at noon. 2014', true],
  ['Kettles that sing at noon. *CVPR*', false],
  ['Kettles that sing at noon. CVPR 2014', true],
  ['Kettles that sing at noon. 2014', false],
  ['Chomsky, Noam. (1957). _Syntactic Structures_.', true],
  ['Ann Moss, Bo Lind', false],
  ['**Kettles**, Ann Moss, 2014', false],
  ['[Kettles that sing at noon](https://arxiv.org/abs/1406.2661)', true],
  ['Moss, Ann. (1957). _Kettles_.', false],
  ['Moss, Ann. _Iron Kettles_.', false],
  ['*2014* Kettles that sing at noon', true]
])('%s is a work: %s', (text, expected) => {
  const flow = flowOf(parse(text), text)
  const line = {start: 0, end: flow.text.length}
  const [row] = readRows(flow, [{range: line, header: []}])
  expect(isWork(flow, looksOf(flow, line, row!), line)).toBe(expected)
})
