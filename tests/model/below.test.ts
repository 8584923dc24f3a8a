import {expect, test} from 'vitest'
import {read, said} from './read.ts'

const [first, second] = ['https://arxiv.org/abs/1406.2661', 'https://arxiv.org/abs/1701.07875']
const generative = 'Generative Adversarial Nets of All Kinds'
const wasserstein = 'Wasserstein Adversarial Nets Revisited'
const clay = 'How Clay Remembers Water and Fire'

/** What is below a title belongs to it, is a work of its own, or is no work. */
test.each<[name: string, text: string, entries: string[]]>([
  [
    'code of a project above titles without links',
    `- [code](https://github.com/a/b)\n  - ${generative}, NeurIPS 2014\n  - ${wasserstein}, ICML 2017\n- ${clay}, ICML 2018 [pdf](${first})`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017',
      'How Clay Remembers Water and Fire | ICML | 2018 | paper arxiv.org/abs/1406.2661'
    ]
  ],
  [
    'a session of citations',
    `- **Session 2**\n  - Ada Holt & Bo Marsh, ${generative}, NeurIPS 2014\n  - Cy Lund, ${wasserstein}, ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017'
    ]
  ],
  [
    'people above citations',
    `- Ada Holt and Bo Marsh\n  - Ada Holt & Bo Marsh, ${generative}, NeurIPS 2014\n  - Cy Lund, ${wasserstein}, ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017'
    ]
  ],
  [
    'a citation in full below its work',
    `- [${generative}](${first})\n  - Ada Holt & Bo Marsh, "${generative}", NeurIPS 2014\n  - notes on it\n- [${wasserstein}](${second})\n  - Cy Lund, "${wasserstein}", ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'two citations below one work',
    `- [${generative}](${first})\n  - Ada Holt & Bo Marsh, "${generative}", NeurIPS 2014\n  - Cy Lund, "${wasserstein}", [pdf](${second}), ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661',
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a group with a link, and its work in full',
    `- [Kettle Lab](https://kettles.org), ICML 2017\n  - Ada Holt & Bo Marsh, "${generative}", NeurIPS 2014\n  - a lab of many people`,
    ['Generative Adversarial Nets of All Kinds | NeurIPS | 2014']
  ],
  [
    'a work that another builds on',
    `- [${generative}](${first}), NeurIPS 2014\n  - Builds on: [${wasserstein}](${second})\n  - a note`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'one work among details of another',
    `- [${generative}](${first}), NeurIPS 2014\n  - a note\n  - [${wasserstein}](${second}), ICML 2017\n  - another note`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'works below a work',
    `- [${generative}](${first}), NeurIPS 2014\n  - [${clay}](https://arxiv.org/abs/1801.00001), ICML 2018\n  - [${wasserstein}](${second}), ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'How Clay Remembers Water and Fire | ICML | 2018 | paper arxiv.org/abs/1801.00001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'links below a title, one of them the title of another work',
    `- **GAN**\n  - ${generative}, NeurIPS'14\n  - [${wasserstein}](${second})\n- **WGAN**\n  - ${wasserstein}, ICML'17\n  - [[paper]](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | – | – | paper arxiv.org/abs/1701.07875',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a title with its link, and more links below',
    `- **GAN**\n  - ${generative}, NeurIPS'14 [pdf](${first})\n  - [[code]](https://github.com/a/gan)\n- **WGAN**\n  - ${wasserstein}, ICML'17 [pdf](${second})\n  - [[code]](https://github.com/a/gan)`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a note between a title and its link',
    `- **GAN**\n  - ${generative}, NeurIPS'14\n  - it was new\n  - [[code]](https://github.com/a/gan)\n- **WGAN**\n  - ${wasserstein}, ICML'17\n  - it was old\n  - [[paper]](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017'
    ]
  ],
  [
    'a table below a topic',
    `- Nets\n\n  | Title | Venue |\n  | --- | --- |\n  | [${generative}](${first}) | NeurIPS 2014 |\n  | [${wasserstein}](${second}) | ICML 2017 |`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a table below a work',
    `- [${clay}](https://arxiv.org/abs/1801.00001), ICML 2018\n\n  | Title | Venue |\n  | --- | --- |\n  | [${generative}](${first}) | NeurIPS 2014 |\n  | [${wasserstein}](${second}) | ICML 2017 |`,
    [
      'How Clay Remembers Water and Fire | ICML | 2018 | paper arxiv.org/abs/1801.00001',
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a heading within an item',
    `- [${generative}](${first}), NeurIPS 2014\n  ### Notes\n  - [${wasserstein}](${second}), ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'fields below titles',
    `- ${generative}\n  - Authors: Ada Holt\n  - Venue: NeurIPS 2014\n  - Paper: ${first}\n- ${wasserstein}\n  - Authors: Cy Lund\n  - Venue: ICML 2017\n  - Paper: ${second}`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a sentence between a heading and its link',
    `# Papers\n\n### ${generative}\n\nProposed by Nkechi.\n\n[View article](${first})\n\n### ${wasserstein}\n\n[View article](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | – | – | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'two sentences between a heading and its link',
    `# Papers\n\n### ${generative}\n\nProposed by Nkechi.\n\nRead by many.\n\n[View article](${first})\n\n### ${wasserstein}\n\n[View article](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | – | – | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'headings of one word',
    `# Papers\n\n## Clay\n\n[View article](${first})\n\n## Fire\n\n[View article](${second})`,
    []
  ],
  [
    'headings with links, below headings with titles',
    `# Papers\n\n### ${generative}\n\n#### [[pdf](${first})] NeurIPS 2014\n\n### ${wasserstein}\n\n#### [[pdf](${second})] ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a sentence between two headings',
    `# Papers\n\n### ${generative}\n\nIt was new.\n\n#### [[pdf](${first})] NeurIPS 2014\n\n### ${wasserstein}\n\n#### [[pdf](${second})] ICML 2017`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'headings of people',
    `# Papers\n\n### Ian Goodfellow, Yoshua Bengio\n\n${generative}. NeurIPS 2014 [pdf](${first})\n\n### Martin Arjovsky\n\n${wasserstein}. ICML 2017 [pdf](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'short headings of people, and fields',
    `# Papers\n\n## Goodfellow & Bengio\n\n**Title: ${generative}**\n\n[pdf](${first})\n\n## Arjovsky\n\n**Title: ${wasserstein}**\n\n[pdf](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | – | – | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'details in bold',
    `**${generative}**  \nIan Goodfellow. NeurIPS 2014. [pdf](${first})\n\n**Tools compared:** GAN, VAE\n\n**${wasserstein}**  \nMartin Arjovsky. ICML 2017. [pdf](${second})\n\n**Tools compared:** WGAN, GAN`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a short work between others',
    `**${generative}**  \nIan Goodfellow. NeurIPS 2014. [pdf](${first})\n\n**${clay}:** ICML 2018\n\n**${wasserstein}**  \nMartin Arjovsky. ICML 2017. [pdf](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'How Clay Remembers Water and Fire | ICML | 2018',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'the caption of a picture',
    `![](a.png)\n\nAn example of the [${generative}](${first}):\n\n**${wasserstein}**  \nMartin Arjovsky. ICML 2017. [pdf](${second})`,
    ['Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875']
  ],
  [
    'a label and a colon',
    `**${generative}**: [pdf](${first}):\n\n**${wasserstein}**  \nMartin Arjovsky. ICML 2017. [pdf](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'abstracts in quotes',
    `**${generative}**. NeurIPS 2014. [pdf](${first})\n\n> We train two nets at once.\n\n**${wasserstein}**. ICML 2017. [pdf](${second})\n\n> We measure earth with [a note](${second}).`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a quote that links another work',
    `**${generative}**. NeurIPS 2014. [pdf](${first})\n\n> See also [${clay}](https://arxiv.org/abs/1801.00001).\n\n**${wasserstein}**. ICML 2017. [pdf](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'How Clay Remembers Water and Fire | – | – | paper arxiv.org/abs/1801.00001',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'tables of fields below headings',
    `# Papers\n\n### ${generative}\n\n| Author | Ian Goodfellow |\n| --- | --- |\n| Venue | NeurIPS 2014 |\n| Link | [pdf](${first}) |\n\n### ${wasserstein}\n\n| Author | Martin Arjovsky |\n| --- | --- |\n| Venue | ICML 2017 |\n| Link | [pdf](${second}) |`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'lists of details below headings',
    `### ${generative}\n\n- NeurIPS 2014\n- [pdf](${first})\n\n### ${wasserstein}\n\n- ICML 2017\n- [pdf](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'short names in bold, and fields',
    `**Clay**\n\n- Authors: Ada Holt\n- Paper: ${first}\n\n**Fire**\n\n- Authors: Bo Marsh\n- Paper: ${second}`,
    ['Clay | – | – | paper arxiv.org/abs/1406.2661', 'Fire | – | – | paper arxiv.org/abs/1701.07875']
  ],
  [
    'short names in bold, and no paper',
    `**Clay**\n\n- a tool of one\n- a tool of two\n\n**Fire**\n\n- [code](https://github.com/a/b)`,
    []
  ],
  [
    'authors above lines that begin with years',
    `Ada Holt, Bo Marsh\n2014. ${generative}. *NeurIPS*.\n\nMartin Arjovsky\n2017. ${wasserstein}. *ICML*.\n\nCy Lund\n2018. ${clay}. *ICML*.`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017',
      'How Clay Remembers Water and Fire | ICML | 2018'
    ]
  ],
  [
    'headings with the link of one work each',
    `# Nets\n\n## ${generative}\n\nIan Goodfellow\n\n[Link](${first})\n\n## ${wasserstein}\n\nMartin Arjovsky\n\n[Link](${second})\n\n## ${clay}\n\nAda Holt\n\n[Link](https://arxiv.org/abs/1801.00001)`,
    [
      'Generative Adversarial Nets of All Kinds | – | – | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | – | – | paper arxiv.org/abs/1701.07875',
      'How Clay Remembers Water and Fire | – | – | paper arxiv.org/abs/1801.00001'
    ]
  ]
])('%s', (_, text, entries) => {
  expect(read(`# Papers\n\n## Nets\n\n${text}\n`).entries.map(said)).toEqual(entries)
})
