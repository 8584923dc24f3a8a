import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import titleMatchesPaper from '../../rules/title-matches-paper.ts'
import type {Finding} from '../../src/finding.ts'
import {parse} from '../../src/markdown/parse.ts'
import {testRule} from './test-rule.ts'

const url = 'https://arxiv.org/abs/2203.03952'
const entry = (title: string, by = '') => `- [**CVPR 2022**] ${title}${by} [[pdf]](${url})\n`
const registry = (title: string, rest: object = {}, ...others: object[]) => ({
  links: [
    {
      url,
      verdict: 'ok',
      reason: 'registered',
      records: [
        {source: 'arXiv', date: '2026-11-24', title, authors: ['Haokui Zhang', 'Wenze Hu'], ...rest},
        ...others
      ]
    }
  ]
})

/** What the list says, and what the registry says. */
const onePaper: readonly (readonly [list: string, registry: string])[] = [
  [
    'LAVT: Language-Aware Vision Transformer',
    'LAVT: Language-Aware Vision Transformer for Referring Image Segmentation'
  ],
  [
    'Monotonic Value Function Factorisation for Deep Multi-Agent Reinforcement Learning',
    'QMIX: Monotonic Value Function Factorisation for Deep Multi-Agent Reinforcement Learning'
  ],
  ['Schrödinger Bridges in Medical Imaging', 'Schr\\"odinger bridges in medical imaging'],
  ['LAVT', 'LAVT: Language-Aware Vision Transformer for Referring Image Segmentation'],
  ['用于医学影像的视觉语言模型综述', 'A Survey of Vision-Language Models in Medical Imaging'],
  ['Colour Image Analysis of Skin Lesions', 'Color Image Analysis of Skin Lesions']
]

const otherPapers: readonly (readonly [list: string, registry: string])[] = [
  ['LAVT: Language-Aware Vision Transformer', 'Dynamic Pricing of 5G Charging Stations'],
  ['A Survey on Temporal Planning', 'Joint Charging and Routing in 5G Networks'],
  ['Medical Image Segmentation with Diffusion Models', 'Contrastive Pre-training for Speech Recognition'],
  ['BERT: Pre-training of Deep Bidirectional Transformers', 'Cosmological Constraints from Weak Lensing']
]

testRule('title-matches-paper', [
  ...onePaper.map(([list, name]) => ({
    name: `is silent: ${list} / ${name}`,
    text: entry(list),
    options: registry(name)
  })),
  ...otherPapers.map(([list, name]) => ({
    name: `finds another paper: ${list} / ${name}`,
    text: entry(list),
    options: registry(name),
    findings: [
      `1:${29 + list.length - 1}-1:${29 + list.length - 1 + url.length}: Link leads to \`${name}\`, not to \`${list}\``
    ]
  })),
  {
    name: 'is silent where another record has the title of the list',
    text: entry('LAVT: Language-Aware Vision Transformer'),
    options: registry(
      'Something Else about Large Language Models',
      {},
      {
        source: 'Semantic Scholar',
        date: '2026-11-24',
        title: 'LAVT: Language-Aware Vision Transformer',
        authors: []
      }
    )
  },
  {
    name: 'says nothing where no registry knows a title',
    text: entry('LAVT: Language-Aware Vision Transformer'),
    options: {links: [{url, verdict: 'ok', reason: 'registered', records: []}]}
  },
  {
    name: 'judges paper links only',
    text: `- [**CVPR 2022**] LAVT: Language-Aware Vision Transformer [[survey]](${url})\n`,
    options: registry('LAVT: Language-Aware Vision Transformer')
  }
])

/** Levels of the findings, with the rule's own. */
async function levels(text: string, options: object): Promise<string[]> {
  const file = new VFile({path: 'README.md', value: text})
  await unified()
    .use([[titleMatchesPaper, ['warn', options as never]]])
    .run(parse(text), file)
  const findings: Finding[] = file.messages
  return findings.map(d => `${d.level} ${d.evidence}`)
}

test.each<[name: string, text: string, options: object, expected: string[]]>([
  [
    'a former title that arXiv knows',
    entry('EdgeFormer: Improving Light-weight ConvNets by Learning from Vision Transformers'),
    registry('ParC-Net: Position Aware Circular Convolution with Global Merits', {
      formerTitles: ['EdgeFormer: Improving Light-weight ConvNets by Learning from Vision Transformers']
    }),
    ['hint hint']
  ],
  [
    'the same method, another subtitle',
    entry('ParC-Net: Learning from Transformers'),
    registry('ParC-Net: Position Aware Circular Convolution with Global Merits'),
    ['hint hint']
  ],
  [
    'the same first author',
    entry('EdgeFormer: Improving Light-weight Models, *Haokui Zhang, Wenze Hu, Xiaoyu Wang*.'),
    registry('ParC-Net: Position Aware Circular Convolution with Global Merits'),
    ['hint hint']
  ],
  [
    'another paper',
    entry('LAVT: Language-Aware Vision Transformer'),
    registry('Dynamic Pricing of 5G Charging Stations'),
    ['error record']
  ]
])('%s', async (_, text, options, expected) => {
  expect(await levels(text, options)).toEqual(expected)
})
