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
