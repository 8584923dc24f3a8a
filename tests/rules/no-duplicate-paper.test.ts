import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const title = 'Prompt Distribution Learning'
const entry = (tag: string, name: string, links: string) => `- [**${tag}**] ${name} ${links}\n`

const names = [
  'Learning to Caption',
  'Masked Surgical Scenes',
  'Prompts for Radiology',
  'Reports from Images',
  'Sparse Expert Routing',
  'Tuning Visual Prompts',
  'Video Question Answering',
  'Words and Pixels Aligned'
]
/** Two programs of one paper, and two entries of one program. */
const programs = (second: string) =>
  ['kiln', second]
    .map(
      d =>
        `- [${d}](https://github.com/ann/${d}) - [R] - [Firing Curves of Small Kilns](https://doi.org/10.1101/060442)\n`
    )
    .join('')

test('programs of one paper are a hint, entries of one program an error', async () => {
  for (const [second, level] of [
    ['kilnflow', 'hint'],
    ['kiln', 'error']
  ] as const) {
    const found = await lintWith('no-duplicate-paper', programs(second))
    expect(found.map(d => d.level)).toEqual([level])
  }
})

const eight = names
  .map((name, n) => entry('CVPR 2022', name, `[[pdf]](https://arxiv.org/pdf/2205.0334${n})`))
  .join('')

testRule('no-duplicate-paper', [
  {
    name: 'keeps titles apart that differ in a digit or a plus',
    text:
      entry('NeurIPS 2018', 'Hyperbolic Neural Networks', '[[pdf]](https://arxiv.org/pdf/1805.09112)') +
      entry('ICLR 2021', 'Hyperbolic Neural Networks++', '[[pdf]](https://arxiv.org/pdf/2006.08210)')
  },
  {
    name: 'hints at equal titles with two arXiv ids, and offers no repair',
    text:
      entry('arXiv 2021', title, '[[pdf]](https://arxiv.org/pdf/2105.03340)') +
      entry('arXiv 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)'),
    findings: ['2:20-2:48: Same title as line 1, but another paper']
  },
  {
    name: 'takes the authors of a work for no title',
    text:
      entry('2021', '[Holt et al.](https://doi.org/10.1126/sciadv.abi4811)', '') +
      entry('2019', '[Holt et al.](https://doi.org/10.48550/arXiv.1909.08951)', '') +
      entry('2021', '[Marsh & Lund, 2021](https://arxiv.org/abs/2101.00001)', '') +
      entry('2021', '[Marsh & Lund, 2021](https://arxiv.org/abs/2102.00001)', '')
  },
  {
    name: 'keeps models apart that are named by one word',
    text: `| Model | Base | Field | Date | Venue |\n| --- | --- | --- | --- | --- |\n${['MolT5', 'GPTChem', 'MT-GPT', 'MT-GPT2', 'MT-GPTNeo', 'MT-GPTJ', 'DARWIN'].map((name, n) => `| [${name}](https://arxiv.org/abs/${name.startsWith('MT') ? '2206.13578' : `230${n}.12586`}) | ${['T5', 'GPT-3', 'GPT', 'GPT-2', 'GPT-Neo', 'GPT-J', 'LLaMA-7B'][n]} | Inorganic | 2022.1${n % 3} | *arXiv* |\n`).join('')}`
  },
  {
    name: 'hints at a journal version, and offers no repair',
    text:
      entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)') +
      entry('TPAMI 2023', title, '[[pdf]](https://ieeexplore.ieee.org/document/9912345)'),
    findings: ['2:20-2:48: Listed twice: same paper as line 1 (same title)']
  },
  {
    name: 'keeps papers apart that were published under one title many years apart',
    text:
      entry(
        'PR 1999',
        title,
        '[[pdf]](https://www.sciencedirect.com/science/article/pii/S0031320398001812)'
      ) + entry('PR 2020', title, '[[pdf]](https://dl.acm.org/doi/10.1145/775047.775113)'),
    findings: ['2:17-2:45: Same title as line 1, but another paper']
  },
  {
    name: 'hints at a paper below two numbered lines that name methods',
    text: `## Streams\n\n${['Exact-Kiln', 'Approx-Kiln', 'Kiln LEAP']
      .map(
        (d, n) =>
          `${n + 4}. ${d}\n- Paper: *${n < 2 ? title : names[n]}*, https://arxiv.org/abs/2203.0165${n < 2 ? 0 : n}\n- Implementation: https://github.com/ann/kilns\n`
      )
      .join('\n')}`,
    findings: ['8:11-8:39: Also listed on line 4 (arXiv `2203.01650`)']
  },
  {
    name: 'finds a paper that is listed again below another mark',
    text: `## Streams\n\n${eight}${entry('CVPR 2022', names[0]!, '[[pdf]](https://arxiv.org/pdf/2205.03340)').replace('-', '*')}`,
    findings: ['11:19-11:38: Listed twice: same paper as line 3 (arXiv `2205.03340`)'],
    fixedUnsafe: `## Streams\n\n${eight}`
  },
  {
    name: 'finds a paper that is listed again below a comment, which readers do not see',
    text: `## Streams\n\n${eight}<!-- checked -->\n${entry('CVPR 2022', names[0]!, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}`,
    findings: ['12:19-12:38: Listed twice: same paper as line 3 (arXiv `2205.03340`)'],
    fixedUnsafe: `## Streams\n\n${eight}<!-- checked -->\n`
  },
  {
    name: 'hints at rows for two things of one paper',
    text: `| Dataset | Paper | Venue |\n| --- | --- | --- |\n| **Hive-QA** | [${title}](https://arxiv.org/abs/2203.01656) | CVPR 2022 |\n| **Swarm-QA** | [${title}](https://arxiv.org/abs/2203.01656) | CVPR 2022 |\n`,
    findings: ['4:19-4:47: Listed twice: same paper as line 3 (arXiv `2203.01656`)']
  },
  {
    name: 'says nothing of the two sides of a merge conflict',
    text: `<<<<<<< HEAD\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}=======\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/abs/2205.03340)')}>>>>>>> fork\n`
  },
  {
    name: 'drops no entry with notes or HTML, and keeps all links',
    text:
      entry(
        'CVPR 2022',
        title,
        '[[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ada/engine)'
      ) +
      entry(
        'CVPR 2022',
        title,
        '[[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/bob/other)'
      ) +
      entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)').trimEnd() +
      '\n  We could reproduce the results on three of the four data sets.\n',
    findings: [
      '2:19-2:47: Listed twice: same paper as line 1 (arXiv `2205.03340`)',
      '3:19-3:47: Listed twice: same paper as line 1 (arXiv `2205.03340`)'
    ],
    fixedUnsafe:
      entry(
        'CVPR 2022',
        title,
        '[[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ada/engine) [[code]](https://github.com/bob/other)'
      ) +
      entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)').trimEnd() +
      '\n  We could reproduce the results on three of the four data sets.\n'
  },
  {
    name: 'takes no notice of shared code',
    text:
      entry(
        'CVPR 2022',
        title,
        '[[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ada/engine)'
      ) +
      entry(
        'IJCV 2022',
        'Learning to Prompt Models',
        '[[pdf]](https://arxiv.org/pdf/2109.01134) [[code]](https://github.com/ada/engine)'
      )
  },
  {
    name: 'leaves one link under two titles to no-shared-link',
    text:
      entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)') +
      entry('CVPR 2022', 'Masked Image Captioning', '[[pdf]](https://arxiv.org/pdf/2205.03340)')
  },
  {
    name: 'knows mirrors and versions of one paper',
    text:
      entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/abs/2205.03340)') +
      entry('CVPR 2022', `${title}.`, '[[pdf]](https://huggingface.co/papers/2205.03340)'),
    findings: ['2:19-2:47: Listed twice: same paper as line 1 (arXiv `2205.03340`)'],
    fixedUnsafe: entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/abs/2205.03340)')
  },
  {
    name: 'keeps the richer entry, and gives it the links of the other',
    text:
      entry(
        'arXiv 2022',
        title,
        '[[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ada/engine)'
      ) + entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)'),
    findings: ['2:19-2:47: Listed twice: same paper as line 1 (arXiv `2205.03340`)'],
    fixedUnsafe: entry(
      'CVPR 2022',
      title,
      '[[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ada/engine)'
    )
  },
  {
    name: 'hints at a paper in two sections',
    text: `## A\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}\n## B\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}`,
    findings: ['7:19-7:47: Also listed on line 3 (arXiv `2205.03340`)']
  },
  {
    name: 'learns that a list has papers in several sections',
    text: `## By task\n\n${eight}\n## By venue\n\n${eight}`
  },
  {
    name: 'asks for one section when told to, whatever the list does',
    options: {within: 'list'},
    text: `## By task\n\n${eight}\n## By venue\n\n${eight}`,
    findings: names.map(
      (name, n) =>
        `${n + 14}:19-${n + 14}:${name.length + 19}: Also listed on line ${n + 3} (arXiv \`2205.0334${n}\`)`
    )
  },
  {
    name: 'finds a paper listed twice in a section of such a list',
    text: `## By task\n\n${eight}\n## By venue\n\n${eight}${eight.split('\n', 1)[0]}\n`,
    findings: ['22:19-22:38: Listed twice: same paper as line 14 (arXiv `2205.03340`)'],
    fixedUnsafe: `## By task\n\n${eight}\n## By venue\n\n${eight}`
  },
  {
    name: 'accepts one paper under the names of two methods',
    text:
      entry('ICLR 2021', 'EdgeMask: Pretext Tasks on Graphs', '[[pdf]](https://arxiv.org/pdf/2006.10141)') +
      entry('ICLR 2021', 'NodeMask: Pretext Tasks on Graphs', '[[pdf]](https://arxiv.org/pdf/2006.10141)') +
      entry('CVPR 2018', 'HOI-Net', '[[pdf]](https://arxiv.org/pdf/1704.07333)') +
      entry('CVPR 2018', 'HOI-Bench', '[[pdf]](https://arxiv.org/pdf/1704.07333)')
  },
  {
    name: 'finds a short name beside the title that begins with it',
    text:
      entry('CVPR 2018', 'HOI-Net', '[[pdf]](https://arxiv.org/pdf/1704.07333)') +
      entry('CVPR 2018', 'HOI-Net: Finding Hands', '[[pdf]](https://arxiv.org/pdf/1704.07333)'),
    findings: ['2:19-2:41: Listed twice: same paper as line 1 (arXiv `1704.07333`)'],
    fixedUnsafe: entry('CVPR 2018', 'HOI-Net', '[[pdf]](https://arxiv.org/pdf/1704.07333)')
  },
  {
    name: 'allows a paper in two sections when asked to',
    options: {within: 'section'},
    text: `## A\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}\n## B\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}`
  },
  {
    name: 'hints at a paper in two parts of a section',
    text: `## A\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}\n**2023**\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}`,
    findings: ['7:19-7:47: Also listed on line 3 (arXiv `2205.03340`)']
  },
  {
    name: 'takes no notice of short titles that differ by a plural',
    text:
      entry('ICLR 2021', 'Visual Prompt Learning', '[[pdf]](https://arxiv.org/pdf/2105.03340)') +
      entry('CVPR 2022', 'Visual Prompts Learning', '[[pdf]](https://openreview.net/forum?id=FgYTwJbjbf)')
  },
  {
    name: 'takes no notice of titles that differ by a plural where two arXiv ids contradict',
    text:
      entry(
        'MICCAI 2022',
        'Deep Learning for Medical Image Segmentations',
        '[[pdf]](https://arxiv.org/pdf/2205.03340)'
      ) +
      entry(
        'MICCAI 2022',
        'Deep Learning for Medical Image Segmentation',
        '[[pdf]](https://arxiv.org/pdf/2105.03340)'
      )
  },
  {
    name: 'offers no repair between two tables',
    text: ['2022', '2021']
      .map(
        d =>
          `| Title | Year | Link |\n| --- | --- | --- |\n| ${title} | ${d} | [pdf](https://arxiv.org/pdf/2205.03340) |\n`
      )
      .join('\n'),
    findings: ['7:3-7:31: Also listed on line 3 (arXiv `2205.03340`)']
  },
  {
    name: 'hints at titles that differ by a plural',
    text:
      entry(
        'MICCAI 2022',
        'Deep Learning for Medical Image Segmentations',
        '[[pdf]](https://arxiv.org/pdf/2205.03340)'
      ) +
      entry(
        'MICCAI 2022',
        'Deep Learning for Medical Image Segmentation',
        '[[pdf]](https://openreview.net/forum?id=FgYTwJbjbf)'
      ),
    findings: ['2:21-2:65: Title is nearly the same as on line 1']
  }
])

test('is an error in one list, a hint in two', async () => {
  const paper = entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')
  const found = await lintWith('no-duplicate-paper', `${paper}${paper}\n## Other\n\n${paper}`)
  expect(found.map(d => [d.line, d.level, d.evidence])).toEqual([
    [2, 'error', 'proof'],
    [6, 'hint', 'proof']
  ])
})

test('names the other place and the richer entry', async () => {
  const [found] = await lintWith(
    'no-duplicate-paper',
    entry('arXiv 2022', title, '[[pdf]](https://arxiv.org/abs/2205.03340)') +
      entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340v1)')
  )
  expect(found?.note).toBe('Line 2 is more complete')
  expect(found?.related).toEqual([{line: 1, column: 20, message: `Same paper: \`${title}\``}])
})

test('reports of two years under one title are perhaps two editions', async () => {
  const report = (year: number) =>
    `- Lind, A. (${year + 1}). State of Global Clay Resources report ${year}. <https://library.example.org/idurl/4/${year}>\n`
  const text = `# Reports\n\n${[2022, 2023, 2024].map(report).join('\n')}`
  const found = await lintWith('no-duplicate-paper', text)
  const hint = ['hint', 'The years differ: one may be another edition']
  expect(found.map(d => [d.level, d.note])).toEqual([hint, hint])
})

test.each([
  ['with pages of their own are perhaps two editions', 'https://clay-2022.example.org/', 'hint'],
  ['with one page are the same', 'https://clay.example.org/', 'error']
])('workshops of two years under one title %s', async (_, page, level) => {
  const [found] = await lintWith(
    'no-duplicate-paper',
    '- The Symbiosis of Deep Learning and Firing Clay - NeurIPS 2021 Workshop [page](https://clay.example.org/)\n' +
      `- The Symbiosis of Deep Learning and Firing Clay - NeurIPS 2022 Workshop [page](${page})\n`
  )
  expect(found?.level).toBe(level)
})

test('two identifiers of two years under one title are perhaps two papers', async () => {
  const entry = (year: number, url: string) =>
    `- **"Drawing Trees from Fired Clay"**, Pattern Recognition, ${year} [[pdf]](https://${url})\n`
  const [found] = await lintWith(
    'no-duplicate-paper',
    entry(1999, 'www.sciencedirect.com/science/article/pii/S0031320398001812') +
      entry(2002, 'doi.org/10.1145/775047.775113')
  )
  expect([found?.level, found?.note]).toEqual(['hint', 'The years differ: one may be another edition'])
})

test.each([
  ['a note in Chinese before the title', '- 用对偶问题替换原始问题使梯度收敛 T', false],
  ['a note below it', '- T\n  - 使用混合进行训练', false],
  ['a note below it that the other has, too', '- T\n  - Better at night.', true]
])('an entry that has %s is dropped only if nothing is lost', async (_, second, isDropped) => {
  const link = 'Prompt Distribution Learning [[pdf](https://arxiv.org/abs/2205.03340)]'
  const text = `- ${link} [[code](https://github.com/ann/clay)]\n  - Better at night\n${second.replace('T', link)}\n`
  const [found] = await lintWith('no-duplicate-paper', text)
  expect([found?.level, found?.fix !== undefined]).toEqual(['error', isDropped])
})

test('one title on two files of the repository is perhaps of two documents', async () => {
  const talk = (date: string, file: string) => `- [Introduction to clay chemistry (${date})](${file})\n`
  const found = (second: string) =>
    lintWith('no-duplicate-paper', talk('June 5th 2018', 'clay-1.pdf') + talk('June 19th 2018', second))
  expect((await found('clay-2.pdf')).map(d => [d.level, d.note])).toEqual([
    ['hint', 'The entries link two files of the repository']
  ])
  expect((await found('clay-1.pdf')).map(d => d.level)).toEqual(['error'])
})

test('names one line everywhere, also where the row of an entry begins above its title', async () => {
  const row = (name: string, n: number) =>
    `<tr>\n  <td>\n    <a href="https://arxiv.org/abs/2205.0334${n}">${name}</a>\n  </td>\n  <td>CVPR 2022</td>\n</tr>\n`
  const rows = [...names.slice(0, 4).map(row), row(names[0]!, 0)]
  const [found] = await lintWith('no-duplicate-paper', `<table>\n${rows.join('')}</table>\n`)
  expect(found?.reason).toBe('Listed twice: same paper as line 4 (arXiv `2205.03340`)')
  expect(found?.related?.map(d => d.line)).toEqual([4])
})

test('says that the titles of one paper differ', async () => {
  const row = (words: string) => `- *${words}* https://arxiv.org/abs/2002.08238\n`
  const text =
    row('Estimation of HII Bubble Size Distribution from 21cm Power Spectrum with Neural Networks') +
    row(
      'Beyond the Power Spectrum: Recovering Bubble Size Distribution from 21cm Power Spectrum with Neural Networks'
    )
  expect(await lintWith('no-duplicate-paper', text)).toMatchObject([
    {level: 'error', note: 'The titles differ, but both link this paper'}
  ])
})

test.each([
  [
    '| BO EMI',
    '| BO EMmI',
    'hint',
    'The words after the title differ: the entries may be about two methods or editions of one paper'
  ],
  ['\n  A note on ovens.', '\n  A note on kilns.', 'error', 'Only the words beside the title differ'],
  ['| BO EMI', '| BO EMI', 'error', 'Both entries say the same'],
  [
    '[[pdf]](https://arxiv.org/pdf/2205.03340) :star: The clay is wet there',
    '[[pdf]](https://arxiv.org/pdf/2205.03340) :star: The clay is dry there',
    'error',
    'Only the words beside the title differ'
  ]
])('two entries with %s and %s: %s', async (one, two, level, note) => {
  const text = `- 2016 | ${title} for Images ${one}\n- 2016 | ${title} for Images ${two}\n`
  const [found] = await lintWith('no-duplicate-paper', text)
  expect(found).toMatchObject({level, note})
})

test.each([
  ['(June 23) [Warm Kilns of Old Towns]§ Part II', '(June 16) [Warm Kilns of Old Towns]§ Part I', 'parts'],
  [
    '(June 23) [Warm Kilns of Old Towns II]§, p. 4',
    '(June 16) [Warm Kilns of Old Towns II]§, p. 4',
    undefined
  ],
  ['Sun, A. *Bricks for Ovens*. Vol I. Pitman', 'Sun, A. *Bricks for Ovens*. Vol II. Pitman', 'parts'],
  ['Sun, A. *Bricks for Ovens*. Vol I. Pitman', 'Sun, A. *Bricks for Ovens*. Vol I. Pitman', undefined],
  [
    '"Bricks for Old Ovens", Kiln Days, pp. 51-58 (2012)',
    '"Bricks for Old Ovens", Clay Days, pp. 12–19 (2012)',
    'pages'
  ],
  [
    '"Bricks for Old Ovens", Kiln Days, pp. 51-58 (2012)',
    '"Bricks for Old Ovens", Kiln Days, p. 51–58 (2012)',
    undefined
  ],
  [
    'Aa. Vv., *Storia mondiale dei mattoni*, Città Nuova, Roma 1986, 4 voll.',
    'Ariès Ph., *I forni*, in Aa. Vv., *Storia mondiale dei mattoni*, Città Nuova, Roma 1986, vol. II.',
    'works within it'
  ],
  [
    'Aa. Vv., *Storia mondiale dei mattoni*, in Città Nuova, Roma 1986.',
    'Aa. Vv., *Storia mondiale dei mattoni*, in Città Nuova, Roma 1986.',
    undefined
  ]
])('%s and %s differ in: %s', async (one, two, what) => {
  const link = '(https://arxiv.org/abs/1910.07513)'
  const [found] = await lintWith('no-duplicate-paper', `- ${one}\n- ${two}\n`.replaceAll('§', link))
  expect(found?.reason).toContain('Listed twice')
  expect(found?.level).toBe(what ? 'hint' : 'error')
  if (what) expect(found?.note).toContain(`The ${what} differ`)
})

test.each([
  ['https://ovens.example.org/', 'hint'],
  ['https://kilns.example.org/more', 'error']
])('a short title on two sites is perhaps of two works: %s', async (second, level) => {
  const row = (url: string) => `- [Mineral Database](${url}), 2026\n`
  const text = row('https://kilns.example.org/') + row(second)
  expect((await lintWith('no-duplicate-paper', text)).map(d => d.level)).toEqual([level])
})

test.each([
  ['sensor', 'hint'],
  ['arXiv', 'error']
])('one title in a known venue and in %s', async (venue, level) => {
  const row = (venue: string, url: string) =>
    `|2023|${venue}|[Kilnio: Event-based firing of old kilns](https://${url})|\n`
  const text =
    '|Year|Venue|Title|\n|---|---|---|\n' +
    row(venue, 'www.mdpi.com/1424-8220/23/4/1998/pdf') +
    row('RAL', 'arxiv.org/pdf/2212.13184') +
    row('TASE', 'arxiv.org/pdf/2209.12160').replace('Kilnio', 'Ovenio')
  expect((await lintWith('no-duplicate-paper', text)).map(d => d.level)).toEqual([level])
})

test.each([
  ['A unified view of warm kilns for old bricks.', 0],
  ['Firing Warm Kilns: A Unified View (2026)', 1]
])('the paragraph below a title says: %s', async (words, count) => {
  const url = 'https://arxiv.org/abs/2607.08072'
  const text = `## Survey

[Firing Warm Kilns: A Unified View (2026)](${url})

${words}
[![arXiv](https://img.shields.io/badge/arXiv-2607.08072-b31b1b.svg)](${url})

## Papers

- Firing Old Kilns.
[arXiv](https://arxiv.org/abs/2603.07989)

- Firing Cold Kilns.
[arXiv](https://arxiv.org/abs/2603.07990)
`
  expect(await lintWith('no-duplicate-paper', text)).toHaveLength(count)
})

test.each([
  ['10.26434/chemrxiv-2025-kilns', 'error'],
  ['10.1016/j.kilns.2025.1', 'hint']
])('one title with the DOIs 10.1021/acs.kilns.5c00001 and %s', async (doi, level) => {
  const row = (doi: string) => `- **Firing Warm Kilns of Old Towns** [paper](https://doi.org/${doi})\n`
  const found = await lintWith('no-duplicate-paper', row('10.1021/acs.kilns.5c00001') + row(doi))
  expect(found.map(d => d.level)).toEqual([level])
})

test.each([
  ['Elk, B. and Moss, A.', 'error'],
  ['Orr, C. and Roe, D.', 'hint'],
  ['Orr, C. et al.', 'error']
])('one title by A. Moss and B. Elk, and by %s', async (authors, level) => {
  const work = (authors: string) => `- ${authors} Rain that Waits for Kilns. EMNLP, 2021\n`
  const found = await lintWith('no-duplicate-paper', work('Moss, A. and Elk, B.') + work(authors))
  expect(found.map(d => d.level)).toEqual([level])
})
