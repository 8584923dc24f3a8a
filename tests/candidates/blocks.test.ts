import {expect, test} from 'vitest'
import {read, said} from '../model/read.ts'

const first = 'https://arxiv.org/abs/1406.2661'
const second = 'https://arxiv.org/abs/1701.07875'
const both = [
  'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
  'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper arxiv.org/abs/1701.07875'
]

test.each([
  [
    'parts of a work within quotes',
    `1. Ada Holt & Bo Marsh, "Generative nets about asteroids. II. The effects of eccentric orbits." *Icarus* 92 (2014): 118-131. [doi](${first})\n2. Cy Lund, "Wasserstein nets of the solar system." *Icarus* 96 (2017): 43-64. [doi](${second})\n3. Di Fan & Ed Gray, "Orbits of clay about asteroids. III. The effects of water." *Icarus* 97 (2018): 3-6. [doi](https://arxiv.org/abs/1801.00001)`,
    [
      'Generative nets about asteroids. II. The effects of eccentric orbits | Icarus | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein nets of the solar system | Icarus | 2017 | paper arxiv.org/abs/1701.07875',
      'Orbits of clay about asteroids. III. The effects of water | Icarus | 2018 | paper arxiv.org/abs/1801.00001'
    ]
  ],
  [
    'the links of a work beside its title, below its short name',
    `- **GAN**\n  - Generative adversarial nets, NeurIPS'14\n  - [[page]](https://a.org/gan)\n  - [[code]](https://github.com/a/gan)\n- **WGAN**\n  - Wasserstein adversarial nets, ICML'17\n  - [[paper]](${second})`,
    [
      'Generative adversarial nets | NeurIPS | 2014 | project a.org/gan | code github.com/a/gan',
      'Wasserstein adversarial nets | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'citations in quotes, one of them without a link',
    `> Goodfellow, I., & Bengio, Y. (2014). [Generative adversarial nets](${first}). NeurIPS.\n\n> Holt, Ada, and Bo Marsh. (2016). How clay remembers water. Kettle Letters 12 (3): 4-9.\n\n> Arjovsky, M., & Bottou, L. (2017). [Wasserstein adversarial nets](${second}). ICML.`,
    [
      'Generative adversarial nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'How clay remembers water | Kettle Letters | 2016',
      'Wasserstein adversarial nets | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'titles in paragraphs, and below each who wrote it, where and when',
    'Generative adversarial nets of all kinds\n\nTests and proofs  \nIan Goodfellow & Yoshua Bengio - Springer - 2014\n\nHow clay remembers water and fire\n\nKettle Letters  \nAda Holt & Bo Marsh - 2014\n\nWasserstein adversarial nets, revisited\n\nProceedings of the 9th international conference on nets  \nMartin Arjovsky - 2017',
    [
      'Generative adversarial nets of all kinds | Springer | 2014',
      'How clay remembers water and fire | – | 2014',
      'Wasserstein adversarial nets, revisited | – | 2017'
    ]
  ],
  [
    'titles in Chinese quotes below dates',
    '## 2023.8.20\n\n《Generative adversarial nets of all kinds and colours》\n\n写得很好。\n\n## 2023.8.19\n\n《How clay remembers water and fire in the kiln》\n\n不错。\n\n## 2023.8.18\n\n《Wasserstein adversarial nets, revisited by night and day》\n\n一般。',
    [
      'Generative adversarial nets of all kinds and colours | – | –',
      'How clay remembers water and fire in the kiln | – | –',
      'Wasserstein adversarial nets, revisited by night and day | – | –'
    ]
  ],
  [
    'citations that are wrapped behind their venues',
    '[1] A. Holt and B. Marsh, "How clay remembers water and fire," *ICML*,\npp. 27-37, 2018.\n\n[2] C. Lund, "Wasserstein nets of the solar system," *ICML*, 2017.\n\n[3] D. Fan and E. Gray, "Orbits of clay about asteroids," *ICML*,\npp. 3-9, 2016.',
    [
      'How clay remembers water and fire | ICML | 2018',
      'Wasserstein nets of the solar system | ICML | 2017',
      'Orbits of clay about asteroids | ICML | 2016'
    ]
  ],
  [
    'a journal as the only field below a heading',
    `# Papers\n\n## Generative Adversarial Nets of All Kinds\n\nJournal: Kettle Letters, 2014\n\n[pdf](${first})\n\n## Wasserstein Adversarial Nets Revisited\n\nJournal: Kettle Letters, 2017\n\n[pdf](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | Kettle Letters | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | Kettle Letters | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'volumes and pages in other languages',
    `- Goodfellow, I.; Bengio, Y.: *Generative Adversarial Nets of All Kinds*. In: Geoforum Heute, Jg. 3 (2014), S. 20–31. [Zum Artikel](${first})\n- Arjovsky, M.; Bottou, L.: *Wasserstein Adversarial Nets Revisited*. In: Revista de Redes, núm. 12 (2017), págs. 40-52. [Artículo](${second})\n- Holt, A.; Marsh, B.: *How Clay Remembers Water and Fire*. In: Geoforum Heute, Bd. 7 (2019), S. 1–9. [Zum Artikel](https://arxiv.org/abs/1901.00001)`,
    [
      'Generative Adversarial Nets of All Kinds | Geoforum Heute | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | Revista de Redes | 2017 | paper arxiv.org/abs/1701.07875',
      'How Clay Remembers Water and Fire | Geoforum Heute | 2019 | paper arxiv.org/abs/1901.00001'
    ]
  ],
  [
    'a line that points to the preprint of the paper above',
    `## Data\n\n**Generative Adversarial Nets of All Kinds**  \nIan Goodfellow, Yoshua Bengio.  \n*NeurIPS, December 2014.*  \n[[10.1145/3422622](https://doi.org/10.1145/3422622)]  \nPreprint available on [[arXiv](${first})]\n\n**Wasserstein Adversarial Nets Revisited**  \nMartin Arjovsky, Léon Bottou.  \n*ICML, August 2017.*  \n[[10.1145/3422623](https://doi.org/10.1145/3422623)]  \nPreprint available on [[arXiv](${second})]`,
    [
      'Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper doi.org/10.1145/3422622 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets Revisited | ICML | 2017 | paper doi.org/10.1145/3422623 | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'below a heading of three words, titles, people and links on lines of their own',
    `### 2.0 Data, Model\n\n**Generative Adversarial Nets of All Kinds** <br>\nIan Goodfellow, Yoshua Bengio <br>\n[NeurIPS 2014](${first})\n\n**Wasserstein Adversarial Nets Revisited** <br>\nMartin Arjovsky, Léon Bottou <br>\n[ICML 2017](${second})`,
    both
  ],
  [
    'the heading is the title, what is below it tells about it',
    `### Generative Adversarial Nets of All Kinds\n\n**Ian Goodfellow, Yoshua Bengio** <br>\n[NeurIPS 2014](${first})\n\n### Wasserstein Adversarial Nets Revisited\n\n*ICML 2017* [paper](${second})`,
    both
  ],
  [
    'a link that shows a venue that nobody knows',
    `**Generative Adversarial Nets of All Kinds**  \nIan Goodfellow, Yoshua Bengio  \n[Imagined Informatics 2014](${first})\n\n**Wasserstein Adversarial Nets Revisited**  \nMartin Arjovsky, Léon Bottou  \n[ICML 2017](${second})`,
    [
      'Generative Adversarial Nets of All Kinds | Imagined Informatics | 2014 | paper arxiv.org/abs/1406.2661',
      both[1]
    ]
  ],
  [
    'a venue that nobody knows before the links',
    `**Generative Adversarial Nets of All Kinds** \\\n*Ian Goodfellow, Yoshua Bengio* \\\nImagenics 2014. [[Paper](${first})] \\\n10 Jun 2014\n\n**Wasserstein Adversarial Nets Revisited** \\\n*Martin Arjovsky, Léon Bottou* \\\nICML 2017. [[Paper](${second})] \\\n26 Jan 2017`,
    ['Generative Adversarial Nets of All Kinds | Imagenics | 2014 | paper arxiv.org/abs/1406.2661', both[1]]
  ],
  [
    'a title that looks like a name, between others',
    `**Generative Adversarial Nets of All Kinds** \\\n*Ian Goodfellow* \\\nNeurIPS 2014. [[Paper](${first})]\n\n**Latent Painter** \\\n*Yoshua Bengio* \\\nICLR 2015. [[Paper](https://arxiv.org/abs/1412.6572)]\n\n**Wasserstein Adversarial Nets Revisited** \\\n*Martin Arjovsky* \\\nICML 2017. [[Paper](${second})]`,
    [both[0]!, 'Latent Painter | ICLR | 2015 | paper arxiv.org/abs/1412.6572', both[1]!]
  ],
  [
    'a space that breaks the link of a title',
    `- [Generative Adversarial Nets of All Kinds] (${first}) NeurIPS 2014\n- [Wasserstein Adversarial Nets Revisited](${second}) ICML 2017`,
    both
  ],
  [
    'people in bold below the title in the heading above them',
    `### Generative Adversarial Nets of All Kinds\n\n**Ian Goodfellow** <br>\nNeurIPS 2014. [[Paper](${first})]\n\n### Wasserstein Adversarial Nets Revisited\n\n**Martin Arjovsky** <br>\nICML 2017. [[Paper](${second})]`,
    both
  ],
  [
    'people below their work, whatever their names look like',
    `- Generative Adversarial Nets of All Kinds\n    [[pdf]](${first})\n    - Ian H. Goodfellow, Yu-An Chung, Yoshua Bengio. *NeurIPS 2014*\n- Wasserstein Adversarial Nets Revisited\n    [[pdf]](${second})\n    - Martin Arjovsky, Léon Bottou. *ICML 2017*`,
    both
  ],
  [
    'short titles above lists of fields',
    `**Fast Nets**\n\n- intro: NeurIPS 2014. A Lab & Another Lab\n- arxiv: <${first}>\n\n**Grid R-Nets**\n\n- intro: From 2013 (OverNet) to 2019 (NAS), an mAP of **47.9**\n- arxiv: <${second}>`,
    [
      'Fast Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Grid R-Nets | – | – | paper arxiv.org/abs/1701.07875'
    ]
  ],
  [
    'a short line in bold above works of their own',
    `**Image Nets**\n\n- Generative Adversarial Nets of All Kinds. NeurIPS 2014 [pdf](${first})\n- Wasserstein Adversarial Nets Revisited. ICML 2017 [pdf](${second})`,
    both
  ],
  [
    'a line that divides, right above the first title',
    `**Generative Adversarial Nets of All Kinds**  \nIan Goodfellow  \n[NeurIPS 2014](${first})\n\n--- Old ---  \n**Wasserstein Adversarial Nets Revisited**  \nMartin Arjovsky  \n[ICML 2017](${second})`,
    both
  ],
  [
    'titles in title marks',
    `**《Generative Adversarial Nets of All Kinds》**\n\n- intro: NeurIPS 2014 camera-ready\n- arXiv: ${first}\n\n《Wasserstein Adversarial Nets Revisited》 ICML 2017 [pdf](${second})`,
    both
  ],
  [
    'a full stop as wide as a letter',
    `- Generative Adversarial Nets of All Kinds．NeurIPS 2014 [pdf](${first})\n- Wasserstein Adversarial Nets Revisited．[pdf](${second}) ICML 2017`,
    both
  ]
])('%s', (_, text, entries) => {
  expect(read(`# Papers\n\n## Nets\n\n${text}\n`).entries.map(said)).toEqual(entries)
})

test('files of conferences in a folded block are no paper', () => {
  const {entries} = read(
    '**These conferences have been collected (click to see more)**\n\n<details>\n  <summary>AAAI</summary>\n  <a href="AAAI/aaai20.pdf">AAAI 2020</a>\n  <a href="AAAI/aaai21.pdf">AAAI 2021</a>\n  <a href="AAAI/aaai22.pdf">AAAI 2022</a>\n</details>\n'
  )
  expect(entries).toEqual([])
})

test.each([
  [
    'a block of HTML with the name of the page',
    `<div align="center">\n  <h1>Generative Nets</h1>\n  <p>With our survey paper: <br>\n    <a href="${first}"><strong>Generative Adversarial Nets of All Kinds</strong></a></p>\n\n[![stars](https://img.shields.io/github/stars/ada/nets)](https://github.com/ada/nets)\n\n</div>\n`
  ],
  [
    'a sentence of whoever keeps the list',
    `## Abstract\n\nWe wrote a survey of nets in the paper, [**Generative Adversarial Nets of All Kinds**](${first}), and list works here.\n`
  ]
])('%s is no entry', (_, text) => {
  const {entries} = read(
    `${text}\n## Papers\n\n- **Wasserstein Nets Revisited**. ICML 2017 [pdf](${second})\n`
  )
  expect(entries.map(d => d.title?.text)).toEqual(['Wasserstein Nets Revisited'])
})

test.each([
  ['![](https://img.shields.io/badge/abs-2014.06-red)', undefined, 2014],
  ['![](https://img.shields.io/badge/NeurIPS-2014-red)', 'NeurIPS', 2014],
  [', submitted TPAMI in 2014', 'TPAMI', 2014]
])('%s behind a title', (tag, venue, year) => {
  const [entry] = read(`# Papers\n\n- [Generative Adversarial Nets (Ours)](${first}) ${tag}\n`).entries
  expect([entry?.title?.text, entry?.venue?.text, entry?.year?.value]).toEqual([
    'Generative Adversarial Nets',
    venue,
    year
  ])
})

test.each([
  ['website.svg', 'https://ada.io/nets', 'project'],
  ['icons/code.png', 'https://ada.io/nets', 'code'],
  ['icons/project_page.svg?raw=true', 'https://ada.io/nets', 'project'],
  ['nets.png', 'https://ada.io/nets', 'other'],
  ['website.svg', 'https://github.com/ada/nets', 'code']
])('behind the image %s alone, %s is a link to %s', (image, url, role) => {
  const {entries} = read(
    `# Papers\n\n| Title | Links |\n| --- | --- |\n| [Generative Adversarial Nets](${first}) | [![](./${image})](${url}) |\n`
  )
  expect(entries[0]?.links.map(d => d.role)).toEqual(['paper', role])
})

const told =
  'Kilns are fired with wood in most of the villages on the coast, and the wood is dear. We ask how much of it a kiln needs, and how much of it is lost through the walls. '

test.each([
  ['a long text', `**Abstract:** ${told.repeat(4)}`, true],
  ['a short text', `**Abstract:** ${told}`, true],
  [
    'a citation with a long note',
    `Holt, Ada. (2016). Clay. Kettle Letters 12: 4-9. ${told.repeat(4)}`,
    false
  ],
  ['a title with a long note', `[How Clay Remembers Water](${second}). ${told.repeat(4)}`, false]
])('%s below a title and its link: what is part of the work', (_, text, isPart) => {
  const source = `# Papers\n\n### Tallow - an open-source kiln to fire clay with little wood (2014)\n\n* [Paper](${first})\n\n${text}\n`
  const [entry] = read(source).entries
  expect(source.slice(0, entry!.span.end).trimEnd()).toBe(
    isPart ? source.trimEnd() : source.slice(0, source.indexOf(text)).trimEnd()
  )
})

test('a name before a dash is no title because of the abstract below it', () => {
  const title = 'Tallow - an open-source kiln to fire clay with little wood'
  const {entries} = read(
    `# Papers\n\n### ${title} (2014)\n\n* [Paper](${first})\n\n**Abstract:** ${told.repeat(4)}\n`
  )
  expect(entries.map(d => d.title?.text)).toEqual([title])
})
