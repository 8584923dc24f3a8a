import {describe, expect, test} from 'vitest'
import {readBadge} from '../../src/text/badge.ts'
import {atEnd, behindLink, inAlt, inBadge, inSentence} from '../../src/text/stated-count.ts'
import {lintWith, testRule} from './test-rule.ts'

const shields = 'https://img.shields.io'
const entry = (n: number) =>
  `- [**CVPR 2022**] Prompt Learning, Part ${n} [[pdf]](https://arxiv.org/pdf/2205.0334${n})\n`
const three = [1, 2, 3].map(entry).join('')
const list = (intro: string) => `# Awesome Prompts\n\n${intro}\n\n## Papers\n\n${three}`
const wrong = (text: string, from: string, to: string, place: string, form = 'Badge') => ({
  name: `corrects ${text}`,
  text: list(text),
  findings: [`${place}: ${form} says ${from}; the list has ${to} entries`],
  fixed: list(text.replaceAll(from, to))
})

testRule('badge-count', [
  {name: 'accepts a number that is right', text: list(`![](${shields}/badge/PaperNumber-3-brightgreen)`)},
  {name: 'accepts a lower bound', text: list(`![](${shields}/badge/Papers-2%2B-blue)`)},
  {
    name: 'accepts the number of distinct papers',
    text: `${list(`![](${shields}/badge/Papers-3-blue)`)}${entry(1)}`
  },
  {
    name: 'accepts a number about something else',
    text: list(
      `![](${shields}/badge/Categories-11-blue) ![](${shields}/badge/Citations-100-blue) ![](${shields}/badge/Preprint%20Papers-1-red)`
    )
  },
  {
    name: 'accepts parts and years in headings',
    text: `${list('')}\n## Robots (9)\n\n${three}\n## Cars (2023)\n\n${three}`
  },
  {
    name: 'takes a bare year in a heading for no number of papers',
    text: `## Robots (3)\n\n${three}\n## Cars (2023)\n\n${three}`
  },
  {
    name: 'takes a sentence with a number far above for one about something else',
    text: list('A curated list of 97 research papers on prompts.')
  },
  {
    name: 'accepts a list that shows its newest entries only',
    text: list(`![](${shields}/badge/Papers-97-blue)\n\n*Showing the latest 3 out of 97 papers*`)
  },
  {
    name: 'accepts a list that goes on in other files',
    text: list(
      `![](${shields}/badge/Papers-97-blue)\n\n[2020](docs/2020.md) [2021](docs/2021.md) [2022](docs/2022.md)`
    )
  },
  {name: 'accepts a file without entries', text: `![](${shields}/badge/Papers-97-blue)\n`},
  wrong(`![](${shields}/badge/PaperNumber-4-brightgreen)`, '4', '3', '3:46-3:47'),
  wrong(`<img src="${shields}/badge/Number%20of%20Papers-8-FF6F00" alt="PaperNum"/>`, '8', '3', '3:61-3:62'),
  wrong(`![Papers](${shields}/static/v1?label=papers&message=2&color=blue)`, '2', '3', '3:65-3:66'),
  wrong(`[![Papers](${shields}/badge/papers-5-blue)](${shields}/badge/papers-5-blue)`, '5', '3', '3:48-3:49'),
  wrong('![2 papers](assets/count.svg)', '2', '3', '3:3-3:4'),
  {
    name: 'finds a sentence below the last entry',
    text: `${list('')}\n---\n\n*We have collected 4 papers in total.*\n`,
    findings: ['13:20-13:21: Text says 4; the list has 3 entries'],
    fixed: `${list('')}\n---\n\n*We have collected 3 papers in total.*\n`
  },
  wrong('A curated list of **4** research papers on prompts.', '4', '3', '3:21-3:22', 'Text'),
  wrong('**Total number of papers:** 5', '5', '3', '3:29-3:30', 'Text'),
  {
    name: 'corrects headings and the table of contents, and says where it counted',
    text:
      '- [Survey (2)](#survey-2)\n- [Robots](#robots-2-papers) (2)\n- [Cars](#cars)\n\n# Survey (2)\n\n' +
      entry(1) +
      '\n# Robots (2 papers)\n\n## 2022\n\n' +
      entry(2) +
      '\n## 2023\n\n' +
      entry(3) +
      entry(4) +
      '\n# Cars\n',
    findings: [
      '1:12-1:13: Table of contents of `Survey (2)` says 2; the section has 1 entry',
      '2:31-2:32: Table of contents of `Robots (2 papers)` says 2; the section has 3 entries',
      '5:11-5:12: Heading says 2; the section has 1 entry',
      '9:11-9:12: Heading says 2; the section has 3 entries'
    ],
    fixed:
      '- [Survey (1)](#survey-2)\n- [Robots](#robots-2-papers) (3)\n- [Cars](#cars)\n\n# Survey (1)\n\n' +
      entry(1) +
      '\n# Robots (3 papers)\n\n## 2022\n\n' +
      entry(2) +
      '\n## 2023\n\n' +
      entry(3) +
      entry(4) +
      '\n# Cars\n'
  },
  {
    name: 'checks no section without entries: it may group those after it',
    text:
      '- [Stories (2 papers)](#stories-2-papers)\n  - [Comments](#comments)\n  - [Jokes](#jokes)\n- [Songs (2 papers)](#songs-2-papers)\n\n' +
      `### Stories (2 papers)\n\n### Comments\n\n${entry(1)}\n### Jokes\n\n${entry(2)}\n### Songs (2 papers)\n\n${entry(3)}`,
    findings: [
      '4:11-4:12: Table of contents of `Songs (2 papers)` says 2; the section has 1 entry',
      '16:12-16:13: Heading says 2; the section has 1 entry'
    ],
    fixed:
      '- [Stories (2 papers)](#stories-2-papers)\n  - [Comments](#comments)\n  - [Jokes](#jokes)\n- [Songs (1 paper)](#songs-2-papers)\n\n' +
      `### Stories (2 papers)\n\n### Comments\n\n${entry(1)}\n### Jokes\n\n${entry(2)}\n### Songs (1 paper)\n\n${entry(3)}`
  },
  ...[
    ['(2 papers)', '(1 paper)', 1],
    ['(1 paper)', '(2 papers)', 2],
    ['- 3 Entries', '- 1 Entry', 1],
    ['(1 Entry)', '(3 Entries)', 3],
    // A list that always writes `paper` goes on to do so.
    ['(2 paper)', '(1 paper)', 1],
    ['(1 papers)', '(2 papers)', 2],
    ['(3 papers)', '(2 papers)', 2],
    ['(2 篇)', '(1 篇)', 1]
  ].map(([before, after, count]) => ({
    name: `writes ${after} for ${before}`,
    text: `# Kilns ${before}\n\n${three.split('\n').slice(0, Number(count)).join('\n')}\n`,
    findings: [expect.stringMatching(/Heading says \d; the section has/) as string],
    fixed: `# Kilns ${after}\n\n${three.split('\n').slice(0, Number(count)).join('\n')}\n`
  })),
  {
    name: 'writes the word that fits after emphasis and other words',
    text: `A curated list of **2** research papers on prompts.\n\n## Papers\n\n${entry(1)}`,
    findings: ['1:21-1:22: Text says 2; the list has 1 entry'],
    fixed: `A curated list of **1** research paper on prompts.\n\n## Papers\n\n${entry(1)}`
  },
  {
    name: 'writes the word that fits in a badge',
    text: `![](${shields}/badge/2%20papers-blue)\n\n## Papers\n\n${entry(1)}`,
    findings: ['1:34-1:35: Badge says 2; the list has 1 entry'],
    fixed: `![](${shields}/badge/1%20paper-blue)\n\n## Papers\n\n${entry(1)}`
  },
  {
    name: 'counts by year if every entry shows its year',
    text: `- 2021: 1 paper\n- 2022: 2 papers\n\n## Papers\n\n${three}`,
    findings: [
      '1:9-1:10: Text says 1 of 2021; the list has 0 entries of 2021',
      '2:9-2:10: Text says 2 of 2022; the list has 3 entries of 2022'
    ],
    fixed: `- 2021: 0 papers\n- 2022: 3 papers\n\n## Papers\n\n${three}`
  },
  {
    name: 'takes one line with a year for a date',
    text: `2022: 2 papers\n\n## Papers\n\n${three}`
  },
  {
    name: 'hints at the number of papers with code',
    text: `![](${shields}/badge/Papers%20with%20Code-3-blue)\n\n${entry(1)}${entry(2).replace('\n', ' [[code]](https://github.com/ann/prompts)\n')}`,
    findings: ['1:55-1:56: Text says 3 with code; the list has 1 entry with code'],
    fixedUnsafe: `![](${shields}/badge/Papers%20with%20Code-1-blue)\n\n${entry(1)}${entry(2).replace('\n', ' [[code]](https://github.com/ann/prompts)\n')}`
  },
  {
    name: 'leaves sections alone where most of them count by rules of their own',
    text: ['Survey (3)', 'Robots (4)', 'Cars (3)', 'Birds (2)']
      .map(d => `# ${d}\n\n${entry(1)}${entry(2)}\n`)
      .join('')
  },
  {
    name: 'only hints at a number far above, and offers no safe fix',
    text: list(`![](${shields}/badge/Papers-97-blue)`),
    findings: ['3:41-3:43: Badge says 97; the list has 3 entries'],
    fixedUnsafe: list(`![](${shields}/badge/Papers-3-blue)`)
  },
  {
    name: 'counts entries where told to',
    text: `![](${shields}/badge/Papers-3-blue)\n\n${three}${entry(1)}`,
    options: {count: 'entries'},
    findings: ['1:41-1:42: Badge says 3; the list has 4 entries (3 papers)'],
    fixed: `![](${shields}/badge/Papers-4-blue)\n\n${three}${entry(1)}`
  },
  {
    name: 'counts papers where told to',
    text: `![](${shields}/badge/Papers-4-blue)\n\n${three}${entry(1)}`,
    options: {count: 'papers'},
    findings: ['1:41-1:42: Badge says 4; the list has 3 papers (4 entries)'],
    fixed: `![](${shields}/badge/Papers-3-blue)\n\n${three}${entry(1)}`
  },
  {
    name: 'counts papers if the right numbers of the file do',
    text: `![](${shields}/badge/Papers-2-blue)\n\nA list of 3 papers.\n\n${three}${entry(1)}`,
    findings: ['1:41-1:42: Badge says 2; the list has 3 papers (4 entries)'],
    fixed: `![](${shields}/badge/Papers-3-blue)\n\nA list of 3 papers.\n\n${three}${entry(1)}`
  },
  {
    name: 'counts entries if the right numbers of the file contradict each other',
    text: `![](${shields}/badge/Papers-2-blue)\n\nA list of 3 papers.\n\n# Total: 4 papers\n\n${three}${entry(1)}`,
    findings: ['1:41-1:42: Badge says 2; the list has 4 entries (3 papers)'],
    fixed: `![](${shields}/badge/Papers-4-blue)\n\nA list of 3 papers.\n\n# Total: 4 papers\n\n${three}${entry(1)}`
  }
])

test.each([
  ['97', 'hint'],
  ['4', 'error']
])('%s papers where 3 are counted: %s', async (value, level) => {
  const [found] = await lintWith('badge-count', list(`![](${shields}/badge/Papers-${value}-blue)`))
  expect(found?.level).toBe(level)
})

describe('badges that count the list', () => {
  test.each([
    ['PaperNumber-121-brightgreen', 121],
    ['Papers-303-blue', 303],
    ['papers-100+-green.svg', 100],
    ['Papers-100%2B-blue', 100],
    ['Total%20Papers-6,389-orange?style=for-the-badge', 6389],
    ['Number_of_Papers-192-FF6F00', 192],
    ['Number-658-green', 658],
    ['Section%20Papers-246-42BA16', 246],
    ['awesome-121_papers-green', 121],
    ['论文-42-blue', 42],
    ['Papers%20Today-22-blue', undefined],
    ['Papers%20with%20Video-97-FF0000', undefined],
    ['Citations-10000+-blue.svg', undefined],
    ['arXiv-2303.10559-b31b1b', undefined],
    ['Updated-2026.07.08-green', undefined],
    ['all_contributors-3-orange.svg', undefined],
    ['EMNLP_2018-blue', undefined],
    ['Maintained%3F-yes-green.svg', undefined]
  ])('%s: %s', (path, value) => {
    const badge = readBadge(`${shields}/badge/${path}`)
    expect(badge && inBadge(badge)?.value).toBe(value)
  })
})

describe('words that count the list', () => {
  test.each([
    [inAlt, 'Papers: 121', 121],
    [inAlt, '121 papers', 121],
    [inAlt, 'Figure 3', undefined],
    [atEnd, 'NeurIPS 2021 (32 Papers)', 32],
    [atEnd, '2021 年 6 月论文更新（20 篇）', 20],
    [atEnd, '图像去噪/Image Denoising - 1 篇', 1],
    [atEnd, 'CVPR 2023', undefined],
    [behindLink, ' (82)', 82],
    [behindLink, ' (97 papers) - about speed', 97],
    [behindLink, ' 3D papers', undefined],
    [inSentence, 'Total: 267 papers across 14 areas', 267],
    [inSentence, 'Papers collected: 10', 10],
    [inSentence, 'We have collected 10 papers so far.', 10],
    [inSentence, 'There are currently 10 papers in this list.', 10],
    [inSentence, 'In total, 10 papers are listed here.', 10],
    [inSentence, 'So far, 10 papers have been collected.', 10],
    [inSentence, 'A total of 10 papers.', 10],
    [inSentence, 'All 10 papers below are open access.', 10],
    [inSentence, 'You will find 10 papers here.', 10],
    [inSentence, 'Last count: 10 papers', 10],
    [inSentence, 'Covers 10 papers from 2020 to 2023.', 10],
    [inSentence, '**10 papers**', 10],
    [inSentence, 'Papers collected so far: 10', 10],
    [inSentence, '论文总数：10', 10],
    [inSentence, 'There are 10 papers that use clay.', undefined],
    [inSentence, 'A total of 10 papers from CHI use clay.', undefined],
    [inSentence, 'All 10 papers of the workshop use clay.', undefined],
    [inSentence, '10 papers were accepted at CHI 2022.', undefined],
    [inSentence, 'In 2020 we added 10 papers.', undefined],
    [inSentence, 'We read 3 papers a week', undefined],
    [inSentence, '303 papers indexed', 303],
    [inSentence, '955 survey papers across 30 fields, with 122 repositories.', 955],
    [inSentence, 'A list of over 1,063 papers.', 1063],
    [inSentence, 'We show the list of the papers with urls (1063 papers).', 1063],
    [inSentence, '本仓库共收录 121 篇论文', 121],
    [inSentence, 'A list of top 100 deep learning papers.', undefined],
    [inSentence, "We've got around 250 papers.", undefined],
    [inSentence, '2024/09/04 Add 22 papers', undefined],
    [inSentence, '[2025/12/04] 67 papers from EMNLP 2025 have been added.', undefined],
    [inSentence, 'LLM-related coverage: 196 papers (58.7% of the catalog).', undefined]
  ])('%o %s: %s', (read, text, value) => expect(read(text)?.value).toBe(value))
})

test.each([
  [8, 'error'],
  [7, 'hint']
])('a sentence that says %i of 14 entries: %s', async (value, level) => {
  const entries = Array.from({length: 14}, (_, n) => entry(n)).join('')
  const [found] = await lintWith('badge-count', `# Papers\n\nThis list has ${value} papers.\n\n${entries}`)
  expect(found?.level).toBe(level)
})

test.each([
  [2, 1, 0],
  [3, 1, 0],
  [4, 1, 1]
])('a heading says %i of two entries, and one of %i below it', async (above, below, count) => {
  const text = `## Agents (${above})\n\n${entry(1)}${entry(2)}\n### Models (${below})\n\n${entry(3)}\n## Reports (1)\n\n${entry(4)}`
  expect(await lintWith('badge-count', text)).toHaveLength(count)
})

test.each([
  ['', 'error'],
  [
    '| Size | Paper |\n| --- | --- |\n| 9K | [paper](https://arxiv.org/abs/2510.14573) |\n| 8K | [paper](https://arxiv.org/abs/2510.14574) |\n',
    'hint'
  ]
])('a badge that counts two more than the entries, beside %s', async (rows, level) => {
  const entries = Array.from({length: 10}, (_, n) => entry(n)).join('')
  const text = `![](${shields}/badge/papers-12-blue)\n\n${entries}\n${rows}`
  expect((await lintWith('badge-count', text)).map(d => d.level)).toEqual([level])
})
