import {testRule} from './test-rule.ts'

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
    name: 'compares the first paper links only',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n- [**ICML 2025**] Masked Image Captioning [[pdf]](https://arxiv.org/pdf/2205.03340) [[paper]](https://arxiv.org/pdf/2508.09591)\n`
  },
  {
    name: 'takes no notice of shared code',
    text: `- [**ICML 2025**] Sparse Expert Routing [[code]](https://github.com/ada/engine) ${link}\n- [**ICML 2025**] Masked Image Captioning [[code]](https://github.com/ada/engine) [[pdf]](https://arxiv.org/pdf/2205.03340)\n`
  },
  {
    name: 'takes no notice of what is said about a paper',
    text: ['Our survey paper on arXiv', 'for the datasets of images', 'See the taxonomy of our']
      .map(d => `- ${d} ${link}\n- [**ICML 2025**] Sparse Expert Routing ${link}\n`)
      .join('\n# More\n\n')
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
    findings: [
      '2:87-2:119: Unexpected link to the paper of `Multi-View Domain Generalization for Recognition` on line 1, expected the one of `Multi-View Domain Generalization Framework for Recognition`'
    ]
  },
  {
    name: 'finds a copied link',
    text: `- [**ICML 2025**] Sparse Expert Routing ${link}\n- [**ICML 2025**] Masked Image Captioning [[pdf]](https://arxiv.org/abs/2508.09591v2)\n`,
    findings: [
      '2:51-2:85: Unexpected link to the paper of `Sparse Expert Routing` on line 1, expected the one of `Masked Image Captioning`'
    ]
  },
  {
    name: 'finds a copied link to a file that has no identifier',
    text: `- [**ICML 2025**] Sparse Expert Routing [[pdf]](https://ada.example.edu/p.pdf)\n- [**ICML 2025**] Masked Image Captioning [[pdf]](https://ada.example.edu/p.pdf)\n`,
    findings: [
      '2:51-2:80: Unexpected link to the paper of `Sparse Expert Routing` on line 1, expected the one of `Masked Image Captioning`'
    ]
  }
])
