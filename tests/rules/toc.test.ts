import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const entry = '- [**CVPR 2022**] Prompt Learning [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
const list = (toc: string, ...headings: string[]) =>
  `# Awesome Prompts\n\n${toc}\n${headings.map(d => `${d}\n\n${entry}\n`).join('')}`
const three = '- [Survey](#survey)\n- [Medical Imaging](#medical-imaging)\n- [Datasets](#datasets)\n'
const headings = ['## Survey', '## Medical Imaging', '## Datasets']

/** Three topics with two sections that are listed, and one more each. */
const topics = (...more: [string, string, string]) => {
  const names = ['Scans', 'Texts', 'Films']
  const toc = names.map(
    d =>
      `- [${d}](#${d.toLowerCase()})\n  - [${d} Old](#${d.toLowerCase()}-old)\n  - [${d} New](#${d.toLowerCase()}-new)\n`
  )
  return list(
    toc.join(''),
    ...names.flatMap((d, n) => [`## ${d}`, more[n] ?? '', `### ${d} Old`, `### ${d} New`])
  )
}

/** Twelve sections that are listed, one with a slip, and some to be written. */
const planned = (count: number) => {
  const names = Array.from({length: 12}, (_, n) => `Kiln ${'abcdefghijkl'[n]}`)
  const items = [
    ...names.map(d => `- [${d}](#${d.toLowerCase().replace(' ', '-')})\n`),
    ...Array.from('abcdefghij'.slice(0, count), d => `- [Moss${d}](#topic-${d})\n`),
    '- [Long Winters](#long-wintres)\n'
  ]
  return list(items.join(''), ...names.map(d => `## ${d}`), '## Long Winters')
}

/** Twenty sections in order, and four states with so much of their anchors. */
const states = (...items: readonly [string, string][]) => {
  const names = Array.from('abcdefghijklmnopqrst', d => `Kiln ${d}`)
  const item = (text: string, anchor: string) => `- [${text}](#${anchor})\n`
  return list(
    [
      ...names.slice(0, 12).map(d => item(d, d.toLowerCase().replace(' ', '-'))),
      ...items.map(([name, end]) => item(name, `state${end}`)),
      ...names.slice(12).map(d => item(d, d.toLowerCase().replace(' ', '-')))
    ].join(''),
    ...names.slice(0, 12).map(d => `## ${d}`),
    ...['H', 'T', 'CZ', 'M'].map(d => `## State: ${d}`),
    ...names.slice(12).map(d => `## ${d}`)
  )
}

/** Sections of which the table of contents below leaves out two. */
const aroundOthers = ['Models', 'Images', 'Texts', 'Films', 'Sounds', 'Datasets'].map(d => `## ${d}`)

testRule('toc', [
  {name: 'accepts a list without a table of contents', text: list('', ...headings)},
  {name: 'accepts a table that is right', text: list(three, ...headings)},
  {
    name: 'knows a section that got one more word, and does not miss it as well',
    text: list(three, '## Survey', '## Medical and Dental Imaging', '## Datasets'),
    findings: [
      '4:22-4:37: No heading has the anchor `#medical-imaging`: it should be `#medical-and-dental-imaging`'
    ],
    fixedUnsafe: list(
      three.replace('#medical-imaging', '#medical-and-dental-imaging'),
      '## Survey',
      '## Medical and Dental Imaging',
      '## Datasets'
    )
  },
  {
    name: 'takes two items of one anchor for two headings that differ in capitals only, in turn',
    text: list(
      '- [Color Code](#color-code)\n- [Bell State](#bell-state)\n- [Color code](#color-code)\n',
      '## Color Code',
      '## Bell State',
      '## Color code'
    ),
    findings: ['5:17-5:27: `#color-code` leads to another section: it should be `#color-code-1`'],
    fixed: list(
      '- [Color Code](#color-code)\n- [Bell State](#bell-state)\n- [Color code](#color-code-1)\n',
      '## Color Code',
      '## Bell State',
      '## Color code'
    )
  },
  {
    name: 'moves items and mends their anchors in one run',
    text: states(['CZ', ':-cz'], ['H', ':-h'], ['M', ':-m'], ['T', ':-t']),
    findings: [
      '15:3-15:19: `CZ` is listed before `H`, but its section comes after it',
      '15:9-15:18: No heading has the anchor `#state:-cz`: it should be `#state-cz`',
      '16:8-16:16: No heading has the anchor `#state:-h`: it should be `#state-h`',
      '17:3-17:17: `M` is listed before `T`, but its section comes after it',
      '17:8-17:16: No heading has the anchor `#state:-m`: it should be `#state-m`',
      '18:8-18:16: No heading has the anchor `#state:-t`: it should be `#state-t`'
    ],
    fixed: states(['H', '-h'], ['T', '-t'], ['CZ', '-cz'], ['M', '-m'])
  },
  {
    name: 'accepts anchors in capitals, escaped, and in HTML',
    text: list(
      '- [Survey](#Survey)\n- [医学](#%E5%8C%BB%E5%AD%A6)\n- [Datasets](#data)\n',
      '## Survey',
      '## 医学',
      '<a name="data"></a>\n\n## All Datasets'
    )
  },
  {
    name: 'accepts links to the top, and to other files',
    text: list(`${three}- [2020](docs/2020.md)\n- [Top](#readme)\n`, ...headings)
  },
  {
    name: 'leaves out a kind of section that is listed nowhere',
    text: topics('### Survey', '### Survey', '### Survey')
  },
  {
    name: 'finds sections that are left out once or twice under one name',
    text: topics('### Survey', '### Survey', '### Talks'),
    findings: [
      '17:1-17:11: Section `Survey` is not in the table of contents',
      '33:1-33:11: Section `Survey` is not in the table of contents'
    ],
    fixed: topics('### Survey', '### Survey', '### Talks')
      .replace('  - [Scans Old]', '  - [Survey](#survey)\n  - [Scans Old]')
      .replace('  - [Texts Old]', '  - [Survey](#survey-1)\n  - [Texts Old]')
  },
  {
    name: 'accepts headings that occur twice',
    text: list(
      '- [Survey](#survey)\n- [2023](#2023)\n- [Datasets](#datasets)\n- [2023](#2023-1)\n',
      '## Survey',
      '### 2023',
      '## Datasets',
      '### 2023'
    )
  },
  {
    name: 'takes equal items for the equal headings that are left, one after the other',
    text: list(
      '- [Scans](#scans)\n  - [MR](MR)\n- [Data Sets](#datasets)\n  - [MR](MR)\n',
      '## Scans',
      '### MR',
      '## Collections',
      '### MR'
    ),
    findings: [
      '4:10-4:12: Link to `MR` has no `#`: it should be `#mr`',
      '5:16-5:24: No heading has the anchor `#datasets`',
      '6:10-6:12: Link to `MR` has no `#`: it should be `#mr-1`'
    ],
    fixed: list(
      '- [Scans](#scans)\n  - [MR](#mr)\n- [Data Sets](#datasets)\n  - [MR](#mr-1)\n',
      '## Scans',
      '### MR',
      '## Collections',
      '### MR'
    )
  },
  {
    name: 'knows what is nested below an item with an emoji before its link',
    text: list(
      '- 🔥 [Scans](#scans)\n  - [2023](#2023)\n- 🚀 [Data](#data)\n  - [2023](#2023)\n',
      '## Scans',
      '### 2023',
      '## Data',
      '### 2023'
    ),
    findings: ['6:13-6:17: `#2023` leads to another section: it should be `#2023-1`'],
    fixed: list(
      '- 🔥 [Scans](#scans)\n  - [2023](#2023)\n- 🚀 [Data](#data)\n  - [2023](#2023-1)\n',
      '## Scans',
      '### 2023',
      '## Data',
      '### 2023'
    )
  },
  {
    name: 'accepts a table that shows only topics, not the years below',
    text: list(three, '## Survey', '### 2022', '### 2023', '## Medical Imaging', '### 2022', '## Datasets')
  },
  {
    name: 'accepts that sections without entries are left out',
    text: `${list(three, ...headings)}## License\n\nMIT\n`
  },
  {
    name: 'accepts sections that say so to be left out',
    text: list(three, ...headings, '## Robots <!-- omit in toc -->')
  },
  {
    name: 'takes links in notes for no table of contents',
    text: `${list('', ...headings)}See [a](#a), [b](#b) and [c](#c).\n`
  },
  {
    name: 'accepts the anchors of another repository',
    text: `${list('', ...headings)}- [A](https://github.com/bob/list#a)\n- [B](https://github.com/bob/list#b)\n- [C](https://github.com/bob/list#c)\n`
  },
  {
    name: 'takes the anchors of several repositories for no table of contents, whatever they say',
    text: list(
      '- [Survey](https://github.com/ann/a#surveys)\n- [Datasets](https://github.com/bob/b#data)\n- [Medical Imaging](https://github.com/cai/c#med)\n',
      ...headings
    )
  },
  {
    name: 'takes two links for no table of contents',
    text: list('See [Survey](#surveys) and [Datasets](#data).\n', ...headings)
  },
  {
    name: 'finds the anchor of a heading that ends in a badge, in absolute links',
    text: list(
      three.replaceAll('#', 'https://github.com/ann/awesome-prompts#'),
      '## Survey ![](https://img.shields.io/badge/survey-red)',
      ...headings.slice(1)
    ),
    findings: ['3:51-3:57: No heading has the anchor `#survey`: it should be `#survey-`'],
    fixed: list(
      three.replaceAll('#', 'https://github.com/ann/awesome-prompts#').replace('#survey', '#survey-'),
      '## Survey ![](https://img.shields.io/badge/survey-red)',
      ...headings.slice(1)
    )
  },
  {
    name: 'finds anchors in HTML',
    text: list(
      '<ul>\n<li><a href="#survey">Survey</a></li>\n<li><a href="#-datasets">Datasets</a></li>\n<li><a href="#medical-imaging">Imaging</a></li>\n</ul>\n',
      ...headings
    ),
    findings: ['5:15-5:24: No heading has the anchor `#-datasets`: it should be `#datasets`'],
    fixed: list(
      '<ul>\n<li><a href="#survey">Survey</a></li>\n<li><a href="#datasets">Datasets</a></li>\n<li><a href="#medical-imaging">Imaging</a></li>\n</ul>\n',
      ...headings
    )
  },
  {
    name: 'guesses a slip, and leaves it to a person',
    text: list(three, '## Survey', '## Medical Imageing', '## Datasets'),
    findings: ['4:22-4:37: No heading has the anchor `#medical-imaging`: it should be `#medical-imageing`'],
    fixedUnsafe: list(
      three.replace('#medical-imaging', '#medical-imageing'),
      '## Survey',
      '## Medical Imageing',
      '## Datasets'
    )
  },
  {
    name: 'finds a section that is gone',
    text: list(three, '## Survey', '## Datasets'),
    findings: ['4:22-4:37: No heading has the anchor `#medical-imaging`']
  },
  {
    name: 'reports ten sections that are gone once, and an anchor with a slip for itself',
    text: planned(10),
    findings: [
      '15:12-15:19: No heading has the anchor `#topic-a` (10 items lead to such anchors)',
      '25:19-25:31: No heading has the anchor `#long-wintres`: it should be `#long-winters`'
    ],
    fixed: planned(10).replace('wintres', 'winters')
  },
  {
    name: 'reports nine sections that are gone one by one',
    text: planned(9),
    findings: [
      ...[...'abcdefghi'].map(
        (d, n) => `${15 + n}:12-${15 + n}:19: No heading has the anchor \`#topic-${d}\``
      ),
      '24:19-24:31: No heading has the anchor `#long-wintres`: it should be `#long-winters`'
    ],
    fixed: planned(9).replace('wintres', 'winters')
  },
  {
    name: 'finds a section that is missing, and puts it behind what is nested in the one before',
    text: list(
      '* [Survey](#survey)\n  * [2023](#2023)\n* [Datasets](#datasets)\n',
      '## Survey',
      '### 2023',
      '## Robots',
      '## Datasets'
    ),
    findings: ['15:1-15:10: Section `Robots` is not in the table of contents'],
    fixed: list(
      '* [Survey](#survey)\n  * [2023](#2023)\n* [Robots](#robots)\n* [Datasets](#datasets)\n',
      '## Survey',
      '### 2023',
      '## Robots',
      '## Datasets'
    )
  },
  {
    name: 'finds a missing first section, in absolute links',
    text: list(three.replaceAll('#', 'https://github.com/ann/awesome-prompts#'), '## Robots', ...headings),
    findings: ['7:1-7:10: Section `Robots` is not in the table of contents'],
    fixed: list(
      `- [Robots](#robots)\n${three}`.replaceAll('#', 'https://github.com/ann/awesome-prompts#'),
      '## Robots',
      ...headings
    )
  },
  {
    name: 'misses sections in the longest of several tables only',
    text: list(
      '- [Survey](#survey)\n- [Datasets](#datasets)\n- [Robots](#robots)\n\n## Contents\n\n- [Survey](#survey)\n- [Medical Imaging](#medical-imaging)\n- [Datasets](#datasets)\n- [Robots](#robots)\n',
      ...headings,
      '## Robots'
    )
  },
  {
    name: 'finds one link out of order',
    text: list(
      '- [Datasets](#datasets)\n- [Survey](#survey)\n- [Medical Imaging](#medical-imaging)\n',
      ...headings
    ),
    findings: ['3:3-3:24: `Datasets` is listed before `Survey`, but its section comes after it'],
    fixed: list(three, ...headings)
  },
  {
    name: 'leaves an order of its own alone',
    text: list('- [C](#c)\n- [B](#b)\n- [A](#a)\n', '## A', '## B', '## C')
  },
  {
    name: 'finds items without `#`, and items with spaces, and leaves their neighbours alone',
    text: list(
      '- [Survey](#survey)\n- [Medical Imaging](medical-imaging)\n- [Datasets & Code](#datasets & code)\n- [Talks](#talks)\n',
      '## Survey',
      '## Medical Imaging',
      '## Datasets & Code',
      '## Talks'
    ),
    findings: [
      '4:21-4:36: Link to `medical-imaging` has no `#`: it should be `#medical-imaging`',
      '5:22-5:37: Space in the anchor `#datasets & code` breaks the link: it should be `#datasets--code`'
    ],
    fixed: list(
      '- [Survey](#survey)\n- [Medical Imaging](#medical-imaging)\n- [Datasets & Code](#datasets--code)\n- [Talks](#talks)\n',
      '## Survey',
      '## Medical Imaging',
      '## Datasets & Code',
      '## Talks'
    )
  },
  {
    name: 'tells anchors in HTML apart that differ in capitals only',
    text: list(
      '- [Maps](#maps)\n  - [Tuning](#tuning-Maps)\n  - [Prompts](#prompts-maps)\n  - [Tuning](#Tuning-Maps)\n',
      '## Maps',
      '<a id="tuning-Maps"></a>\n### Tuning',
      '<a id="prompts-maps"></a>\n### Prompts',
      '<a id="Tuning-Maps"></a>\n### Tuning'
    )
  },
  {
    name: 'knows equal headings by the topic above them',
    text: list(
      '- [Agents](#agents)\n  - [2023](#2023)\n- [Tools](#tools)\n  - [2023](#2023)\n- [Worlds](#worlds)\n  - [2023](#2023)\n',
      '## Agents',
      '### 2023',
      '## Tools',
      '### 2023',
      '## Worlds',
      '### 2023'
    ),
    findings: [
      '6:13-6:17: `#2023` leads to another section: it should be `#2023-1`',
      '8:13-8:17: `#2023` leads to another section: it should be `#2023-2`'
    ],
    fixed: list(
      '- [Agents](#agents)\n  - [2023](#2023)\n- [Tools](#tools)\n  - [2023](#2023-1)\n- [Worlds](#worlds)\n  - [2023](#2023-2)\n',
      '## Agents',
      '### 2023',
      '## Tools',
      '### 2023',
      '## Worlds',
      '### 2023'
    )
  },
  {
    name: 'takes a dead anchor and a heading with a remark for one, and the text of two equal anchors',
    text: list(
      '- [Survey](#survey)\n- [Medical Imaging](#medical-imaging)\n- [Robots](#survey)\n',
      '## Survey',
      '## Medical Imaging (to be extended)',
      '## Robots'
    ),
    findings: [
      '4:22-4:37: No heading has the anchor `#medical-imaging`: it should be `#medical-imaging-to-be-extended`',
      '5:13-5:19: `#survey` leads to another section: it should be `#robots`'
    ],
    fixed: list(
      '- [Survey](#survey)\n- [Medical Imaging](#medical-imaging-to-be-extended)\n- [Robots](#robots)\n',
      '## Survey',
      '## Medical Imaging (to be extended)',
      '## Robots'
    )
  },
  {
    name: 'leaves to a person which longer heading of its topic an item means',
    text: list(
      '- [Maps](#maps)\n- [Plans](#plans)\n- [Charts](#charts)\n- [Images](#images)\n- - [Gesture-guided](#gesture-guided-models)\n- [Videos](#videos)\n- - [By Hand](#by-hand)\n- - - [Gesture-guided](#gesture-guided-models)\n- - - [Talks](#talk-papers)\n- [Code Repositories](#-open-code)\n',
      '## Maps',
      '## Plans',
      '## Charts',
      '## Images',
      '## Videos',
      '### Gesture-guided Films',
      '### Talks of Films',
      '### Talks of Songs',
      '## 📜 Open Code (and recent ones)'
    ),
    findings: [
      '7:23-7:44: No heading has the anchor `#gesture-guided-models`',
      '9:16-9:23: No heading has the anchor `#by-hand`',
      '10:25-10:46: No heading has the anchor `#gesture-guided-models`: it should be `#gesture-guided-films`',
      '11:16-11:27: No heading has the anchor `#talk-papers`',
      '12:24-12:34: No heading has the anchor `#-open-code`: it should be `#-open-code-and-recent-ones`'
    ]
  },
  {
    name: 'takes a plural for the same, and another heading beside it for a doubt',
    text: `${list('- [Maps](#maps)\n- [Survey](#survey)\n- [Game](#game)\n- [Tool](#tool)\n', '## Maps', '## Survey', '## Games')}## Tools\n\n## Tool Use\n`,
    findings: [
      '5:11-5:15: No heading has the anchor `#game`: it should be `#games`',
      '6:11-6:15: No heading has the anchor `#tool`'
    ]
  },
  {
    name: 'puts a first section before the next one if others are listed below it',
    text: list(
      '- [Models](#models)\n  - [Texts](#texts)\n  - [Films](#films)\n- [Datasets](#datasets)\n',
      ...aroundOthers
    ),
    findings: [
      '12:1-12:10: Section `Images` is not in the table of contents',
      '24:1-24:10: Section `Sounds` is not in the table of contents'
    ],
    fixed: list(
      '- [Models](#models)\n  - [Images](#images)\n  - [Texts](#texts)\n  - [Films](#films)\n  - [Sounds](#sounds)\n- [Datasets](#datasets)\n',
      ...aroundOthers
    )
  },
  {
    name: 'takes a heading that is longer for another one',
    text: list(three.replace('Datasets](#datasets', 'Data](#data'), ...headings),
    findings: [
      '5:11-5:15: No heading has the anchor `#data`',
      '15:1-15:12: Section `Datasets` is not in the table of contents'
    ],
    fixed: list(
      `${three.replace('- [Datasets](#datasets)\n', '')}- [Datasets](#datasets)\n- [Data](#data)\n`,
      ...headings
    )
  },
  {
    name: 'moves nothing past an item that leads elsewhere',
    text: list(
      '- [Datasets](#datasets)\n- [Notes](notes.md)\n- [Survey](#survey)\n- [Medical Imaging](#medical-imaging)\n',
      ...headings
    ),
    findings: ['3:3-3:24: `Datasets` is listed before `Survey`, but its section comes after it']
  },
  {
    name: 'moves nothing to another parent',
    text: list(
      '- [Survey](#survey)\n  - [Images](#images)\n  - [Videos](#videos)\n- [Datasets](#datasets)\n  - [Old](#old)\n  - [Sounds](#sounds)\n  - [New](#new)\n',
      '## Survey',
      '### Images',
      '### Videos',
      '### Sounds',
      '## Datasets',
      '### Old',
      '### New'
    ),
    findings: ['8:5-8:22: `Sounds` is listed after `Old`, but its section comes before it']
  },
  {
    name: 'offers the first words of an item as its heading, and reports the section once',
    text: list(
      '- [Survey](#survey)\n- [Imaging and Sounds](#imaging-and-sounds)\n- [Datasets](#datasets)\n',
      '## Survey',
      '## Imaging',
      '## Datasets'
    ),
    findings: ['4:25-4:43: No heading has the anchor `#imaging-and-sounds`: it should be `#imaging`']
  },
  {
    name: 'offers no heading that is only the beginning of a word',
    text: list(
      '- [Survey](#survey)\n- [Imagingware](#imagingware)\n- [Datasets](#datasets)\n',
      '## Survey',
      '## Imaging',
      '## Datasets'
    ),
    findings: [
      '4:18-4:29: No heading has the anchor `#imagingware`',
      '11:1-11:11: Section `Imaging` is not in the table of contents'
    ],
    fixed: list(
      '- [Survey](#survey)\n- [Imaging](#imaging)\n- [Imagingware](#imagingware)\n- [Datasets](#datasets)\n',
      '## Survey',
      '## Imaging',
      '## Datasets'
    )
  },
  {name: 'accepts items that lead to files', text: list(`${three}- [Sheets](docs/data.md)\n`, ...headings)}
])

test.each([
  ['row of links', (links: string[]) => links.join(' · '), 0],
  ['list', (links: string[]) => links.map(d => `- ${d}`).join('\n'), 1]
])('a %s that names three of seven sections, one with papers not among them', async (_, laid, count) => {
  const named = ['Loop', 'Stages', 'Updates']
  const others = ['Roadmap', 'Licenses', 'Blueprint'].map(d => `## ${d}\n\nMore text.\n\n`)
  const text = `# Kilns\n\n${laid(named.map(d => `[${d}](#${d.toLowerCase()})`))}\n\n${named.map(d => `## ${d}\n\nText.\n\n`).join('')}## Papers\n\n${entry}\n${others.join('')}`
  expect(await lintWith('toc', text)).toHaveLength(count)
})
