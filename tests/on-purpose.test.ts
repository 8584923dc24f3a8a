/**
 * What is written otherwise on purpose, beside what is a slip.
 */

import {expect, test} from 'vitest'
import {lintWith} from './rules/test-rule.ts'

const letters = [...'abcdefghijklmnopqrstuvwx']
const names = letters.map(d => `Prompting Vision ${d.toUpperCase()}${d} Models`)
const arxiv = (n: number) => `https://arxiv.org/abs/2205.033${n + 10}`
const rows = (count: number, row: (n: number) => string) =>
  Array.from({length: count}, (_, n) => `${row(n)}\n`).join('')

/** Entries that end with their authors in emphasis, the last one by `authors`. */
const named = (authors: string) =>
  rows(
    12,
    n =>
      `${n + 1}. [**${names[n]}.**](${arxiv(n)}) ${n < 11 ? '_Ann Sun, Bob Moon, Cara Star._' : authors} Arxiv 2022.`
  )

/** Entries with a dash before their authors, some without the space after it. */
const dashed = (...tight: number[]) =>
  rows(24, n => `- [${names[n]}](${arxiv(n)}) -${tight.includes(n) ? '' : ' '}Ann Sun, Bob Moon (CVPR 2022)`)

/** Entries in sections by year, of venues. */
const dated = (...venues: string[]) =>
  rows(20, n => `- ${names[n]}, *CVPR* ${2024 - n}`) +
  `\n## Others\n\n${venues.map((d, n) => `- ${names[n + 5]}, *${d.replace(' ', '* ')}\n`).join('')}`

const insecure = (count: number, others: number) =>
  rows(
    count + others,
    n =>
      `- ${names[n]} [[page]](${n < count ? arxiv(n).replace('https', 'http') : arxiv(n)}) [[pdf]](https://arxiv.org/pdf/2205.033${n + 10})`
  )

const empty = (count: number, last: string) =>
  rows(
    24,
    n => `- [${names[n]}](${arxiv(n)}), CVPR 2022 | [site](${n < count ? '' : 'https://sun.example.net'})`
  ) + last

const topics = (anchor: string) => `# Tides

- [Faces](#faces) <a id="faces"></a>
  - [Strong Labels](#strong-a)
  - [Weak Labels](#weak-a)
- [Hands](#hands) <a id="hands"></a>
  - [Strong Labels](#strong-b)
  - [Weak Labels](#${anchor})

## Faces <a id="faces"></a>

### Strong Labels <a id="strong-a"></a>

- [${names[0]}](${arxiv(0)})

### Weak Labels <a id="weak-a"></a>

- [${names[1]}](${arxiv(1)})

## Hands <a id="hands"></a>

### Strong Labels <a id="strong-b"></a>

- [${names[2]}](${arxiv(2)})

### Weak Labels <a id="weak-b"></a>

- [${names[3]}](${arxiv(3)})
`

const coded = (last: string) =>
  rows(10, n => `- [${names[n]}](${arxiv(n)}) [[code]](https://github.com/sun/p${n})`) + last

const labeled = (title: string) =>
  rows(10, n => `- ${names[n]} [[paper](${arxiv(n)})]`) + `- ${title} [[论文](https://example.org/a.pdf)]\n`

test.each<[what: string, rule: string, text: string, found: string[]]>([
  [
    'half of the emphasis around authors',
    'entry-format',
    named('_Ofir Press, Noah A. Smith, Mike Lewis._'),
    []
  ],
  ['a period that is missing in emphasis', 'entry-format', named('_Ann Sun, Bob Moon_'), ['12 warn']],
  [
    'four entries in a row',
    'entry-format',
    dashed(10, 11, 13, 14),
    ['11 hint', '12 hint', '14 hint', '15 hint']
  ],
  [
    'four entries far apart',
    'entry-format',
    dashed(2, 7, 11, 20),
    ['3 warn', '8 warn', '12 warn', '21 warn']
  ],
  [
    'the ellipsis of a title',
    'entry-format',
    rows(10, n => `- [${names[n]}](${arxiv(n)}) - 2022`) + `- [水车是这样转动的……](${arxiv(10)}) - 2022\n`,
    []
  ],
  [
    'a sentence that names a work',
    'entry-format',
    rows(10, n => `- [${names[n]}](${arxiv(n)}) [CVPR 2022]`) +
      `\n## Start\n\n- For sensors, [WarmEye](${arxiv(10)}) is the one we use; [FrostCam](${arxiv(11)}) works too.\n`,
    []
  ],
  [
    'an entry without a venue',
    'entry-format',
    rows(10, n => `- [${names[n]}](${arxiv(n)}) [CVPR 2022]`) +
      `\n## Start\n\n- [WarmEye: Sensors of Clay](${arxiv(10)})\n`,
    ['14 warn']
  ],
  [
    'workshops after the conference',
    'paper-order',
    dated('CVPR 2024', 'CVPR 2023', 'CVPR 2022', 'CVPR 2021', 'CVPR 2020', 'CVPR Workshop 2023'),
    []
  ],
  [
    'a workshop among the conference',
    'paper-order',
    dated('CVPR 2024', 'CVPR Workshop 2020', 'CVPR 2023', 'CVPR 2022', 'CVPR 2021', 'CVPR 2021'),
    ['25 warn']
  ],
  ['an entity', 'title-text', `- [CVPR 2022] Tides &amp; Kilns of Clay [[pdf]](${arxiv(0)})\n`, ['1 hint']],
  [
    'an entity that readers see',
    'title-text',
    `- [CVPR 2022] Tides &amp;amp; Kilns of Clay [[pdf]](${arxiv(0)})\n`,
    ['1 warn']
  ],
  ['http throughout', 'canonical-link', insecure(8, 2), Array.from({length: 8}, (_, n) => `${n + 1} hint`)],
  ['http in a few links', 'canonical-link', insecure(2, 8), ['1 warn', '2 warn']],
  ['a label that is empty in a tenth', 'no-empty-link', empty(10, ''), ['1 hint']],
  [
    'another empty label beside it',
    'no-empty-link',
    empty(10, `- [Kilns of Clay](${arxiv(40)}), CVPR 2022 [todo]()\n`),
    ['1 hint', '25 hint']
  ],
  [
    'another empty label beside badges',
    'no-empty-link',
    rows(
      10,
      n => `- [${names[n]}](${arxiv(n)}), CVPR 2022 [![Code](https://img.shields.io/badge/code-blue)]()`
    ) + `- [Kilns of Clay](${arxiv(40)}), CVPR 2022 [todo]()\n`,
    ['1 hint', '11 error']
  ],
  [
    'an empty title beside it',
    'no-empty-link',
    empty(10, '- [Kilns of Clay in the Desert](), CVPR 2022\n'),
    ['1 hint', '25 error']
  ],
  ['one id in the contents and in a heading', 'toc', topics('weak-b'), []],
  ['the id of the other topic', 'toc', topics('weak-c'), ['8 warn']],
  [
    'a badge with the stars of a repository',
    'link-kind',
    coded(
      '- [Needles in a Stack](https://github.com/sun/needles) [![Stars](https://img.shields.io/github/stars/sun/needles)](https://github.com/sun/needles)\n'
    ),
    []
  ],
  [
    'a title that links the repository of its code link',
    'link-kind',
    coded(
      '- [Needles in a Stack](https://github.com/sun/needles) [[code]](https://github.com/sun/needles)\n'
    ),
    ['11 warn']
  ],
  ['a label in the language of the paper', 'link-label', labeled('水车的控制'), []],
  ['a label in another language', 'link-label', labeled('Kilns of Clay'), ['11 warn']],
  [
    'a year that the link disproves',
    'venue-year',
    `- [NAACL 2017] ${names[0]} [[pdf]](https://aclanthology.org/N19-1423.pdf)\n`,
    []
  ],
  [
    'a year that nothing proves',
    'venue-year',
    `- [NAACL 2017] ${names[0]} [[pdf]](${arxiv(0)})\n`,
    ['1 error']
  ],
  [
    'two methods of like titles with one link',
    'no-duplicate-paper',
    `- KilnMath: Teaching Large Models to Follow Long Recipes [[pdf]](${arxiv(0)})\n- KilnCoder: Teaching Large Models to Follow Long Recipes for Code [[pdf]](${arxiv(0)})\n`,
    []
  ],
  [
    'one method of like titles with one link',
    'no-duplicate-paper',
    `- KilnMath: Teaching Large Models to Follow Long Recipes [[pdf]](${arxiv(0)})\n- KilnMath: Teaching Models to Follow Long Recipes for Code [[pdf]](${arxiv(0)})\n`,
    ['2 error']
  ],
  [
    'two data sets of one paper',
    'no-duplicate-paper',
    `- **Kilns (v1)**: Kilns: A Large Set of Clay Pots. [Paper](${arxiv(0)})\n- **Kilns (v2)**: Kilns: A Large Set of Clay Pots. [Paper](${arxiv(0)})\n`,
    ['2 hint']
  ],
  [
    'two institutions of one paper',
    'no-duplicate-paper',
    `| Institution | Title | Paper |\n| --- | --- | --- |\n${['Valeo', 'Amazon'].map(d => `| ${d} | **Kilns: A Large Set of Clay Pots in All Towns** | [Paper](${arxiv(0)}) |\n`).join('')}`,
    ['4 hint']
  ],
  [
    'one paper twice beside its authors',
    'no-duplicate-paper',
    `| Authors | Title | Paper |\n| --- | --- | --- |\n${['Ann Sun, Bob Moon', 'Sun et al.'].map(d => `| ${d} | **Kilns: A Large Set of Clay Pots in All Towns** | [Paper](${arxiv(0)}) |\n`).join('')}`,
    ['4 error']
  ],
  [
    'a data set under its name with the link of its paper',
    'no-shared-link',
    `- **[TideNet]** Generative Models of Water in Motion [[pdf]](${arxiv(0)})\n- **[TideNet]** Resources for Tides of Northern Bays [[pdf]](${arxiv(0)})\n`,
    []
  ],
  [
    'two names with one link',
    'no-shared-link',
    `- **[TideNet]** Generative Models of Water in Motion [[pdf]](${arxiv(0)})\n- **[KilnNet]** Resources for Clay of Northern Towns [[pdf]](${arxiv(0)})\n`,
    ['2 warn']
  ],
  [
    'a label that is still to come',
    'no-broken-reference',
    rows(
      9,
      n =>
        `${n + 1}. ${names[n]}. [[paper](${arxiv(n)})][[code](https://github.com/sun/p${n})][note]${n === 8 ? '(https://sun.example.net)' : ''}`
    ),
    ['1 hint']
  ],
  [
    'bold text that does not end before a letter',
    'title-text',
    rows(2, n => `- **${names[n]} **: [[paper](${arxiv(n)})]`),
    ['1 warn', '2 warn']
  ],
  [
    'a star that belongs to a name',
    'title-text',
    `- [**F***] Proofs of Clay Pots in the Wild [[paper](${arxiv(0)})]\n`,
    []
  ],
  [
    'a title that begins like an answer',
    'title-text',
    `- [CVPR 2022] Re:Form and Proofs of Clay Pots [[paper](${arxiv(0)})]\n`,
    []
  ],
  [
    'a count of items, one of which is unclear',
    'badge-count',
    `- **Total Papers:** 12\n\n## Papers\n\n${rows(11, n => `- [${names[n]}](${arxiv(n)}), CVPR 2022`)}\n### 2021\n\n- [Kilns: A Model,  / [code](https://github.com/sun/kilns)](${arxiv(11)}), [site](https://sun.example.net)\n`,
    ['1 hint']
  ],
  [
    'a count of more than the items',
    'badge-count',
    `- **Total Papers:** 12\n\n## Papers\n\n${rows(11, n => `- [${names[n]}](${arxiv(n)}), CVPR 2022`)}`,
    ['1 error']
  ],
  [
    'a metric with the link of its paper',
    'no-shared-link',
    `- A Survey of Reading Queries of Clay [[pdf]](${arxiv(0)})\n- Exact Match (EM) [[pdf]](${arxiv(0)})\n`,
    []
  ],
  [
    'a short title of a venue with the link of another paper',
    'no-shared-link',
    `- [CVPR 2022] A Survey of Reading Queries of Clay [[pdf]](${arxiv(0)})\n- [CVPR 2022] Sparse Expert Routing [[pdf]](${arxiv(0)})\n`,
    ['2 warn']
  ]
])('%s: %s', async (_, rule, text, found) => {
  const all = await lintWith(rule, text)
  const level = (d: (typeof all)[number]) => d.level ?? 'warn'
  expect(all.map(d => `${d.line} ${level(d)}`)).toEqual(found)
})
