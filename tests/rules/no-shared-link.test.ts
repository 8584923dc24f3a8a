import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const link = '[[pdf]](https://arxiv.org/pdf/2508.09591)'

testRule('no-shared-link', [
  {
    name: 'accepts a short name beside the full title',
    text: `- [**CVPR 2022**] LAVT [[pdf]](https://arxiv.org/abs/2112.02244)\n- [**CVPR 2022**] Language-Aware Vision Transformers [[pdf]](https://arxiv.org/abs/2112.02244)\n`
  },
  {
    name: 'accepts a title with and without its subtitle',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n- [**ICML 2025**] Sparse Expert Routing: A Study on Clusters ${link}\n`
  },
  {
    name: 'finds a copied link between titles without spaces',
    text:
      `- 基于深度学习的潮汐预测方法. 海洋学报, 2021. ${link}\n- 面向浅海的波浪高度模型. 海洋学报, 2021. ${link}\n` +
      '- 潮汐予測のための深層学習手法. 2021. [[論文]](https://arxiv.org/abs/2101.00001)\n- 浅海における波高推定モデル. 2021. [[論文]](https://arxiv.org/abs/2101.00001)\n',
    findings: [
      '2:36-2:68: Same link as `基于深度学习的潮汐预测方法` on line 1',
      '4:31-4:63: Same link as `潮汐予測のための深層学習手法` on line 3'
    ]
  },
  {
    name: 'accepts a translation of the title, and a title without spaces with more words',
    text:
      `- [**ICML 2025**] Sparse Expert Routing on Clusters ${link}\n- [**ICML 2025**] 集群上的稀疏专家路由方法及其应用研究综述 ${link}\n` +
      '- 潮汐予測のための深層学習手法. 2021. [[論文]](https://arxiv.org/abs/2101.00001)\n- 潮汐予測のための深層学習手法と応用. 2021. [[論文]](https://arxiv.org/abs/2101.00001)\n'
  },
  ...[2022, 2024].map(year => ({
    name: `of names that are nearly the same, ${year === 2022 ? 'accepts those of one year' : 'finds the sequel of another year'}`,
    text:
      '- KilnNet: Finding Cracks in Cold Kilns from Sound Waves. 2022. [[pdf]](https://arxiv.org/pdf/2205.03340)\n' +
      `- KilmNet: Finding Cracks in Cold Kilns from Light Waves. ${year}. [[pdf]](https://arxiv.org/pdf/2205.03340)\n`,
    findings:
      year === 2022
        ? []
        : ['2:73-2:105: Same link as `KilnNet: Finding Cracks in Cold Kilns from Sound Waves` on line 1']
  })),
  {
    name: 'compares the first paper links only',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n- [**ICML 2025**] Masked Image Captioning [[pdf]](https://arxiv.org/pdf/2205.03340) [[paper]](https://arxiv.org/pdf/2508.09591)\n`
  },
  {
    name: 'takes no notice of shared code',
    text: `- [**ICML 2025**] Sparse Expert Routing [[code]](https://github.com/ada/engine) ${link}\n- [**ICML 2025**] Masked Image Captioning [[code]](https://github.com/ada/engine) [[pdf]](https://arxiv.org/pdf/2205.03340)\n`
  },
  {
    name: 'takes no notice of what is said about a paper',
    text: [
      'Our survey paper on arXiv',
      'for the datasets of images',
      'See the taxonomy of our',
      'Specific to kilns, which is different than'
    ]
      .map(d => `- ${d} ${link}\n- [**ICML 2025**] Sparse Expert Routing ${link}\n`)
      .join('\n# More\n\n')
  },
  {
    name: 'takes no notice of a glossary of what papers propose',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n\n## Metrics\n\n- [**SER (Sparse Expert Ratio)**](https://arxiv.org/pdf/2508.09591)  \n  Counts the experts of a net.\n`
  },
  {
    name: 'finds a copied link below data sets too',
    text:
      `# Papers\n\n- [**ICML 2025**] Sparse Expert Routing ${link}\n\n## Datasets of Images\n\n### 2025\n\n` +
      `- [**ICML 2025**] Maps of Expert Roads ${link}\n- [**ICML 2025**] Songs of Lost Birds [[pdf]](https://arxiv.org/pdf/2508.09592)\n` +
      '- [**ICML 2025**] Kettles by the Sea [[pdf]](https://arxiv.org/pdf/2508.09592)\n',
    findings: [
      '9:48-9:80: Same link as `Sparse Expert Routing` on line 3',
      '11:46-11:78: Same link as `Songs of Lost Birds` on line 10'
    ]
  },
  {
    name: 'finds a copied link at a title that ends in brackets',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n- [**ICML 2025**] Captions for Masks (Images and Sounds) [[pdf]](https://arxiv.org/abs/2508.09591v2)\n`,
    findings: ['2:66-2:100: Same link as `Sparse Expert Routing` on line 1']
  },
  {
    name: 'takes no notice of a description as long as a paragraph',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n- [**ICML 2025**] ${'Masked Captions of Images and '.repeat(6)}Words ${link}\n`
  },
  {
    name: 'takes no notice of a tool that names the paper about it',
    text: `- [gym-malware](https://github.com/ada/gym) Malware Environment for Gym. Paper: [Learning to Evade Malware Models](https://arxiv.org/abs/1801.08917)\n\n# Papers\n\n- [Learning to Evade Malware Models](https://arxiv.org/abs/1801.08917)\n`
  },
  {
    name: 'accepts the former title of a paper that is said to be one',
    text:
      '- [Sparse Expert Routing](https://arxiv.org/abs/2508.09591)\n' +
      '- old title: [Masked Image Captioning](https://arxiv.org/abs/2508.09591)\n'
  },
  {
    name: 'finds the paper of a conference behind the one of a journal',
    text: `- [**ICCV 2015**] Multi-View Domain Generalization for Recognition [[pdf]](https://arxiv.org/pdf/1508.09591)\n- [**TNNLS 2018**] Multi-View Domain Generalization Framework for Recognition [[pdf]](https://arxiv.org/pdf/1508.09591)\n`,
    findings: ['2:87-2:119: Same link as `Multi-View Domain Generalization for Recognition` on line 1']
  },
  {
    name: 'finds a copied link',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n- [**ICML 2025**] Masked Image Captioning [[pdf]](https://arxiv.org/abs/2508.09591v2)\n`,
    findings: ['2:51-2:85: Same link as `Sparse Expert Routing` on line 1']
  },
  {
    name: 'finds a copied link to a file that has no identifier',
    text: `- [**ICML 2025**] Sparse Expert Routing [[pdf]](https://ada.example.edu/p.pdf)\n- [**ICML 2025**] Masked Image Captioning [[pdf]](https://ada.example.edu/p.pdf)\n`,
    findings: ['2:51-2:80: Same link as `Sparse Expert Routing` on line 1']
  },
  {
    name: 'finds the odd one of several entries: the date that does not fit, or the fewer',
    text:
      '## Agents\n\n- [2023/10] Dew Harvest Surfaces Compared [[pdf]](https://arxiv.org/abs/2305.04112)\n' +
      '## Tools\n\n- [2023/05] Spore Clouds in Still Rooms [[pdf]](https://arxiv.org/abs/2305.04112)\n' +
      '## Memory\n\n- [2023/05] Spore Clouds in Still Rooms [[pdf]](https://arxiv.org/abs/2305.04112)\n',
    findings: ['3:51-3:83: Same link as `Spore Clouds in Still Rooms` on line 6']
  },
  {
    name: 'believes two entries without a date more than one whose year fits',
    text:
      '## Agents\n\n- Spore Clouds in Still Rooms [[pdf]](https://arxiv.org/abs/2305.04112)\n' +
      '## Tools\n\n- [2023] Dew Harvest Surfaces Compared [[pdf]](https://arxiv.org/abs/2305.04112)\n' +
      '## Memory\n\n- Spore Clouds in Still Rooms [[pdf]](https://arxiv.org/abs/2305.04112)\n',
    findings: ['6:48-6:80: Same link as `Spore Clouds in Still Rooms` on line 3']
  },
  {
    name: 'finds the odd one of two entries: the venue that does not fit',
    text:
      '- Dew Harvest Surfaces Compared, bioRxiv 2020 [[pdf]](https://www.pnas.org/doi/epdf/10.1073/pnas.2016239118)\n' +
      '- Spore Clouds in Still Rooms, PNAS 2021 [[pdf]](https://www.pnas.org/doi/epdf/10.1073/pnas.2016239118)\n',
    findings: ['1:55-1:108: Same link as `Spore Clouds in Still Rooms` on line 2']
  },
  {
    name: 'finds a copied link that is the title',
    text:
      '- [Knitting Machines that Learn from Sketches and Words](https://arxiv.org/abs/2111.04162) (CVPR 2022)\n' +
      '- [Knitting Machines that Learn from Sketches](https://arxiv.org/abs/2111.04162) (ICCV 2021)\n',
    findings: ['1:58-1:90: Same link as `Knitting Machines that Learn from Sketches` on line 2']
  },
  {
    name: 'takes a venue that nobody knows for another one',
    text:
      '- [Hive-Guided Swarm Mapping in Multi-Garden Multi-Colony Camera System](https://arxiv.org/abs/2109.01657) (EMNLP 2021)\n' +
      '- [Hive-Aware Swarm Mapping for Multicolony Camera System](https://arxiv.org/abs/2109.01657) (ACM 2021)\n',
    findings: [
      '2:60-2:92: Same link as `Hive-Guided Swarm Mapping in Multi-Garden Multi-Colony Camera System` on line 1'
    ]
  },
  {
    name: 'takes no notice of what says what a named thing is',
    text:
      '- **Kilnet** — heat maps of old kilns [[pdf]](https://arxiv.org/abs/2305.04112)\n' +
      '- **Kilnet-2** — firing curves without sensors [[pdf]](https://arxiv.org/abs/2305.04112)\n'
  },
  {
    name: 'compares titles after a name',
    text:
      '- **Kilnet** — Heat Maps of Old Kilns [[pdf]](https://arxiv.org/abs/2305.04112)\n' +
      '- **Glazer** — Firing Curves without Sensors [[pdf]](https://arxiv.org/abs/2305.04112)\n',
    findings: ['2:54-2:86: Same link as `Heat Maps of Old Kilns` on line 1']
  },
  {
    name: 'compares titles in small letters',
    text:
      '- heat maps of old kilns [[pdf]](https://arxiv.org/abs/2305.04112)\n' +
      '- firing curves without sensors [[pdf]](https://arxiv.org/abs/2305.04112)\n',
    findings: ['2:41-2:73: Same link as `heat maps of old kilns` on line 1']
  },
  {
    name: 'knows a paper by the name that its title has in parentheses or before a colon',
    text:
      '- [Heat Maps of Old Kilns by Search (Kilnet)](https://arxiv.org/abs/2305.04112)\n' +
      '- [Kilnet with tools of its own](https://arxiv.org/abs/2305.04112)\n' +
      '- [GlazeNet: Firing Curves without Sensors](https://arxiv.org/abs/2305.04113)\n' +
      '- [A plan for ovens by GlazeNet](https://arxiv.org/abs/2305.04113)\n'
  },
  {
    name: 'knows a paper by a name that ends in plus signs',
    text:
      '- [GLAZE++: Firing Curves without Sensors](https://arxiv.org/abs/2305.04114)\n' +
      '- [Old_Kilns with GLAZE++: A Plan for Ovens](https://arxiv.org/abs/2305.04114)\n'
  },
  {
    name: 'knows no paper by a name that only a URL has',
    text:
      '- [GlazeNet: Firing Curves without Sensors](https://arxiv.org/abs/2305.04113)\n' +
      '- [Heat Maps of Old Kilns](https://arxiv.org/abs/2305.04113) [code](https://github.com/ann/GlazeNet)\n',
    findings: ['2:28-2:60: Same link as `GlazeNet: Firing Curves without Sensors` on line 1']
  },
  {
    name: 'knows a title with abbreviations',
    text:
      '- [Joining large kiln models and heat graphs: a roadmap](https://arxiv.org/abs/2305.04112)\n' +
      '- [Joining LKMs and HGs: a roadmap](https://arxiv.org/abs/2305.04112)\n'
  },
  {
    name: 'knows a paper by the name of a program in small letters',
    text:
      '- [kilnlens: A Toolkit for Old Kilns](https://arxiv.org/abs/2305.04112) https://github.com/ann/kilnlens\n' +
      '- [Firing Curves without Sensors](https://arxiv.org/abs/2305.04112) https://github.com/ann/kilnlens\n'
  },
  {
    name: 'finds a copied link under a like title of other authors',
    text:
      '- [Automatic Checks for Constant-Heat Kilns](https://arxiv.org/abs/2501.04112) Ann Sun, Bob Moon, CAV 2026\n' +
      '- [Decompiling for Constant-Heat Kilns](https://arxiv.org/abs/2501.04112) Ida Tide et al., CAV 2026\n',
    findings: ['2:41-2:73: Same link as `Automatic Checks for Constant-Heat Kilns` on line 1']
  },
  {
    name: 'takes two like titles of one author for one work',
    text:
      '- [Automatic Checks for Constant-Heat Kilns](https://arxiv.org/abs/2501.04112) Ann Sun, Bob Moon, CAV 2026\n' +
      '- [Decompiling for Constant-Heat Kilns](https://arxiv.org/abs/2501.04112) Ann B. Sun et al., CAV 2026\n'
  }
])

test.each([
  ['Ann Moss, Bo Lund', 'hint'],
  ['Cy Berg, Di Holt', 'warn']
])('the name of a method in another section, by %s: %s', async (authors, level) => {
  const work = (title: string, by: string) =>
    `- **${title}**, ${by}. ICML 2021 [[pdf]](https://arxiv.org/abs/2108.09591)\n`
  const text = `## Models\n\n${work('Dirty Block-Sparse Kiln Model', 'Ann Moss, Bo Lund')}\n## Papers\n\n${work('On Clay that Learns Many Tasks', authors)}`
  const [found] = await lintWith('no-shared-link', text)
  expect(found?.level).toBe(level)
})

test('what a section of data sets lists is only a hint', async () => {
  const entry = (title: string) => `- [**ICML 2025**] ${title} ${link}\n`
  const found = await lintWith(
    'no-shared-link',
    `# Papers\n\n${entry('Sparse Expert Routing')}\n# Benchmarks\n\n${entry('Maps of Expert Roads')}`
  )
  expect(found.map(d => d.level)).toEqual(['hint'])
})

test.each([
  ['Aristotle (used by Bo Lund for kilns)', 'Aristotle — Firing as automated proof', 0],
  ['ClayEarth Foundations embeddings', 'ClayEarth Foundations: An embedding model for old kilns', 0],
  ['Firing old kilns in the dark', 'ClayEarth: An embedding model for old kilns', 1]
])('%s and %s: %i findings', async (one, two, count) => {
  const text = `## Kilns\n\n- **${one}** ${link}\n\n## Ovens\n\n- **${two}** ${link}\n`
  expect(await lintWith('no-shared-link', text)).toHaveLength(count)
})
