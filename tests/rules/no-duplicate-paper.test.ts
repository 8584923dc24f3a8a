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
    name: 'keeps equal titles apart when two arXiv ids contradict',
    text:
      entry('arXiv 2021', title, '[[pdf]](https://arxiv.org/pdf/2105.03340)') +
      entry('arXiv 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')
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
    findings: [`2:19-2:47: Unexpected second entry of \`${title}\`, expected the one on line 1 only`],
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
    findings: [`2:19-2:47: Unexpected second entry of \`${title}\`, expected the one on line 1 only`],
    fixedUnsafe: entry(
      'CVPR 2022',
      title,
      '[[pdf]](https://arxiv.org/pdf/2205.03340) [[code]](https://github.com/ada/engine)'
    )
  },
  {
    name: 'hints at a paper in two sections',
    text: `## A\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}\n## B\n\n${entry('CVPR 2022', title, '[[pdf]](https://arxiv.org/pdf/2205.03340)')}`,
    findings: [`7:19-7:47: Unexpected second entry of \`${title}\`, expected the one on line 3 only`]
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
        `${n + 14}:19-${n + 14}:${name.length + 19}: Unexpected second entry of \`${name}\`, expected the one on line ${n + 3} only`
    )
  },
  {
    name: 'finds a paper listed twice in a section of such a list',
    text: `## By task\n\n${eight}\n## By venue\n\n${eight}${eight.split('\n', 1)[0]}\n`,
    findings: [
      '22:19-22:38: Unexpected second entry of `Learning to Caption`, expected the one on line 14 only'
    ],
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
    findings: [
      '2:19-2:41: Unexpected second entry of `HOI-Net: Finding Hands`, expected the one on line 1 only'
    ],
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
    findings: [`7:19-7:47: Unexpected second entry of \`${title}\`, expected the one on line 3 only`]
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
    findings: [`7:3-7:31: Unexpected second entry of \`${title}\`, expected the one on line 3 only`]
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
    findings: [
      '2:21-2:65: Unexpected title that is nearly `Deep Learning for Medical Image Segmentations` on line 1, expected one entry or two works'
    ]
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
  expect(found?.note).toBe('Both entries link arXiv `2205.03340`; the one on line 2 says more')
  expect(found?.related).toEqual([{line: 1, column: 20, message: `Same paper: \`${title}\``}])
})
