import {describe, expect, test} from 'vitest'
import {read, said} from './read.ts'

/** A list in some shape, and what its entries say. */
interface Example {
  shape: string
  list: string
  entries: string[]
}

const paper = 'https://arxiv.org/abs/1406.2661'
const code = 'https://github.com/ada/gan'
const links = 'paper arxiv.org/abs/1406.2661 | code github.com/ada/gan'

const items: Example[] = [
  {
    shape: 'tag first, in bold',
    list: `- [**NeurIPS 2014**] Generative Adversarial Nets [[pdf]](${paper}) [[code]](${code})`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'tag first, short year, linked title',
    list: `- [NeurIPS'14 Spotlight] [Generative Adversarial Nets](${paper}) [[Code](${code})]`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'tag with the name of the method',
    list: `1. [**GAN**, *NeurIPS 2014*] Generative Adversarial Nets [[paper]](${paper}) [[code]](${code})`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'citation key first, venue in emphasis',
    list: `- [Good2014] Generative Adversarial Nets in *NeurIPS*, 2014. [\\[paper\\]](${paper})[\\[code\\]](${code})`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'name of the method in bold, with a number that is no year',
    list: `- **GAN-02**: "GAN-02: Generative Adversarial Nets", arXiv, 2014 (*BAAI*). [[Paper](${paper})][[PyTorch](${code})]`,
    entries: [`GAN-02: Generative Adversarial Nets | arXiv | 2014 | ${links}`]
  },
  {
    shape: 'plain tag with month or praise first, method in bold',
    list: `- arXiv 2014.06, **GAN**: Training Nets Against Nets, [arXiv](${paper})\n- ICML 2017 honorable mention, **WAN**: Wasserstein Adversarial Nets, [code](${code})\n- IEEE Transactions on Multimedia 2018, Nets for Nets in the Plural, [pdf](${paper})`,
    entries: [
      'GAN: Training Nets Against Nets | arXiv | 2014 | paper arxiv.org/abs/1406.2661',
      'WAN: Wasserstein Adversarial Nets | ICML | 2017 | code github.com/ada/gan',
      'Nets for Nets in the Plural | IEEE Transactions on Multimedia | 2018 | paper arxiv.org/abs/1406.2661'
    ]
  },
  {
    shape: 'citations with turned names, quotes, volumes and years in brackets',
    list: `- LeCun, Yann, Yoshua Bengio, and Geoffrey Hinton. "**Deep learning**." Nature 521.7553 (2015): 436-444. [[pdf]](${paper})\n- Graves, Alex, et al. "**Computing with dynamic memory**." Nature (2016). [[pdf]](https://arxiv.org/abs/1410.5401)\n- Hinton, Geoffrey, et al. "**Acoustic modeling in speech recognition**." IEEE Signal Processing Magazine 29.6 (2012): 82-97. [[pdf]](https://arxiv.org/abs/1410.3916)`,
    entries: [
      'Deep learning | Nature | 2015 | paper arxiv.org/abs/1406.2661',
      'Computing with dynamic memory | Nature | 2016 | paper arxiv.org/abs/1410.5401',
      'Acoustic modeling in speech recognition | IEEE Signal Processing Magazine | 2012 | paper arxiv.org/abs/1410.3916'
    ]
  },
  {
    shape: 'citations in other styles: all names turned, years in brackets, identifiers, issues',
    list: `- Kipf, T. N., & Welling, M. (2016). Classification with graph networks. *Journal of Machine Learning Research*, 21(3), 45-67. [pdf](${paper})\n- C. Wu et al., “Graph kernels revisited,” arXiv:1410.5401, 2021. [pdf](https://arxiv.org/abs/1410.5401)\n- C. Wu et al. Graph kernels once more, arXiv:1410.3916, 2022. [pdf](https://arxiv.org/abs/1410.3916)\n- Roth, Jane, and Adam Roth. 2020. "Learning graphs from images." *Neural Networks* 12 (3): 45–67. [pdf](https://arxiv.org/abs/1701.07875)\n- Learning graphs from sound (Roth et al., 2019) [pdf](https://arxiv.org/abs/1511.06434)`,
    entries: [
      'Classification with graph networks | Journal of Machine Learning Research | 2016 | paper arxiv.org/abs/1406.2661',
      'Graph kernels revisited | arXiv | 2021 | paper arxiv.org/abs/1410.5401',
      'Graph kernels once more | arXiv | 2022 | paper arxiv.org/abs/1410.3916',
      'Learning graphs from images | Neural Networks | 2020 | paper arxiv.org/abs/1701.07875',
      'Learning graphs from sound | – | 2019 | paper arxiv.org/abs/1511.06434'
    ]
  },
  {
    shape: 'citations of medicine, and a linked title behind names and year',
    list: `- Roth J, Ash AB, Wu C. Learning graphs from noise in the heart. Nature. 2020;12(3):45-9. [link](${paper})\n- Ash K, Wu C, et al. Attention for retinal images. Med Image Anal. 2019;58:101563. [link](https://arxiv.org/abs/1410.5401)\n- Jane Roth and Adam Roth. 2021. [Learning graphs from verbs](https://aclanthology.org/2021.acl-main.12/). ACL.`,
    entries: [
      'Learning graphs from noise in the heart | Nature | 2020 | paper arxiv.org/abs/1406.2661',
      'Attention for retinal images | Med Image Anal | 2019 | paper arxiv.org/abs/1410.5401',
      'Learning graphs from verbs | ACL | 2021 | paper aclanthology.org/2021.acl-main.12/'
    ]
  },
  {
    shape: 'names before a colon',
    list: `- Jane Roth, Adam Ash: Learning graphs from rain in summer. CVPR 2020: 12-20 [pdf](${paper})\n- Jane Roth, Wei Li: Learning graphs from snow in winter. CoRR abs/2006.03902 (2020) [pdf](https://arxiv.org/abs/2006.03902)`,
    entries: [
      'Learning graphs from rain in summer | CVPR | 2020 | paper arxiv.org/abs/1406.2661',
      'Learning graphs from snow in winter | CoRR | 2020 | paper arxiv.org/abs/2006.03902'
    ]
  },
  {
    shape: 'authors, year, title, without a link',
    list: `- NeurIPS 2014, [Generative Adversarial Nets](${paper})\n- N.D. Nguyen, L. Phan, and T. Kim. 2020. Elastic Nets: Provisioning in the Fog. IEEE Access 8 (2020), 18389.\n- H. Sami and J. Bentahar. 2021. Scaling of Containers with Nets. In 2021 Int. Wireless Computing (IWC). 18-24.`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Elastic Nets: Provisioning in the Fog | IEEE Access | 2020',
      'Scaling of Containers with Nets | Int. Wireless Computing (IWC) | 2021'
    ]
  },
  {
    shape: 'who wrote it and when, behind a pipe; a title of parts',
    list: `- [A Survey of Generative Nets](${paper}): what there is | Franziska Boehm, 2014.9\n- Costs of Nets: Learning, Retrofitting, and Our Findings (2017) [pdf](https://arxiv.org/abs/1701.07875)`,
    entries: [
      'A Survey of Generative Nets | – | 2014 | paper arxiv.org/abs/1406.2661',
      'Costs of Nets: Learning, Retrofitting, and Our Findings | – | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'columns of pipes',
    list: `- 2014 | Generative Adversarial Nets | Ian Goodfellow, et al. | DSAA | [\`PDF\`](${paper})`,
    entries: ['Generative Adversarial Nets | DSAA | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'linked title, authors, venue',
    list: `- [Generative Adversarial Nets](${paper}), Goodfellow et al., NeurIPS 2014`,
    entries: ['Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'plain title, venue as a link',
    list: `- Generative Adversarial Nets [[NeurIPS2014]](${paper}) [[Pytorch]](${code})`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'bold title, year in brackets, authors',
    list: `- **Generative adversarial nets** (2014), I. Goodfellow et al. [[pdf]](${paper})`,
    entries: ['Generative adversarial nets | – | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'name, then the title in quotes',
    list: `* **GAN**: "Generative Adversarial Nets of All Kinds", *NeurIPS, Dec 2014*. [[Paper](${paper})]`,
    entries: ['Generative Adversarial Nets of All Kinds | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'name, then the linked title',
    list: `* GAN - [Generative Adversarial Nets](${paper})`,
    entries: ['Generative Adversarial Nets | – | – | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'name with a colon in the title',
    list: `- ***GAN:*** Learning to Generate by Playing a Game [[Paper]](${paper})`,
    entries: ['GAN: Learning to Generate by Playing a Game | – | – | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'venue of one plain word, with an apostrophe',
    list: `- [Displays'2014] [Generative Adversarial Nets](${paper})`,
    entries: ['Generative Adversarial Nets | Displays | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'links in a line of fields below',
    list: `1. **Generative Adversarial Nets** *Ada Lovelace, Wei Li.* ICML 2014.\n    + __Paper:__ [*ACM*](${paper}), [*Arxiv*](${paper}v2) | __Code:__ [*DGL*](${code})`,
    entries: [
      'Generative Adversarial Nets | ICML | 2014 | paper arxiv.org/abs/1406.2661 | paper arxiv.org/abs/1406.2661v2 | code github.com/ada/gan'
    ]
  },
  {
    shape: 'name only',
    list: `- GAN (NeurIPS 2014), [[Paper]](${paper}), [[Code]](${code})`,
    entries: [`GAN | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'unknown venue in brackets',
    list: `- GAN (Displays 2014), [[Paper]](${paper})`,
    entries: ['GAN | Displays | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'citation, title in quotes',
    list: `* I. Goodfellow, J. Pouget-Abadie, and Y. Bengio, “[Generative adversarial nets](${paper})”, Information Fusion, vol. 27, no. 1, p. 11, Feb. 2014.`,
    entries: ['Generative adversarial nets | Information Fusion | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'no link at all',
    list: '1. Generative Adversarial Nets. Goodfellow, Ian et al. NeurIPS 2014\n2. A Second Look at Adversarial Nets. Liu, Wu et al. ICML 2015',
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014',
      'A Second Look at Adversarial Nets | ICML | 2015'
    ]
  },
  {
    shape: 'venue and year in a badge',
    list: `- **Generative Adversarial Nets.** ![](https://img.shields.io/badge/NeurIPS_2014-blue) [[pdf](${paper})]`,
    entries: ['Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'links as badges',
    list: `- **Generative Adversarial Nets** [![PDF](https://img.shields.io/badge/PDF-arXiv-red.svg)](${paper}) [![Code](https://img.shields.io/github/stars/ada/gan)](${code})`,
    entries: [`Generative Adversarial Nets | – | – | ${links}`]
  },
  {
    shape: 'date tags, venue apart',
    list: `- [1st Dec., 2014] [NeurIPS, 2014] Generative Adversarial Nets [[Paper](${paper})]`,
    entries: ['Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'Chinese',
    list: `- 生成对抗网络：理论与应用 [论文](${paper}) [代码](${code})`,
    entries: [`生成对抗网络：理论与应用 | – | – | ${links}`]
  },
  {
    shape: 'reference links',
    list: `- Generative Adversarial Nets [[pdf]][1]\n\n[1]: ${paper}`,
    entries: ['Generative Adversarial Nets | – | – | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'bare URL',
    list: `- **Generative Adversarial Nets** [NeurIPS2014] ${paper}`,
    entries: ['Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'venues in full, with abbreviation and year in brackets',
    list: `- [Generative Adversarial Nets](${paper}) IEEE International Conference on Nets, Speech and Signals (ICNSS) (2014) [[Code]](${code})\n- [Wasserstein Adversarial Nets](https://arxiv.org/abs/1701.07875) ACM Multimedia (ACM MM) (2017) Oral\n- [Neural Turing Machines](https://arxiv.org/abs/1410.5401) ArXiv 2209.05401\n- [Nets That Learn to Adapt](https://arxiv.org/abs/1703.03400) The Indian Conference on Nets and Graphs (ICNG) Datasets and Benchmarks Track (2017)`,
    entries: [
      `Generative Adversarial Nets | IEEE International Conference on Nets, Speech and Signals (ICNSS) | 2014 | ${links}`,
      'Wasserstein Adversarial Nets | ACM Multimedia (ACM MM) | 2017 | paper arxiv.org/abs/1701.07875',
      'Neural Turing Machines | ArXiv | – | paper arxiv.org/abs/1410.5401',
      'Nets That Learn to Adapt | The Indian Conference on Nets and Graphs (ICNG) Datasets and Benchmarks Track | 2017 | paper arxiv.org/abs/1703.03400'
    ]
  },
  {
    shape: 'names before labels that name a framework',
    list: `- [SSD](${paper}) - W. Liu et al, ECCV2016. [[official PyCaffe code]](${code}), [[Another TF implementation]](https://github.com/grace/ssd)`,
    entries: [`SSD | ECCV | 2016 | ${links} | code github.com/grace/ssd`]
  },
  {
    shape: 'names that end with digits',
    list: `- [YOLO9000](${paper}) - J. Redmon and A. Farhadi, CVPR2017. [[code]](${code}) - State-of-the-art object detector which can detect 9000 objects in realtime.`,
    entries: [`YOLO9000 | CVPR | 2017 | ${links}`]
  },
  {
    shape: 'one of several that links slides',
    list: `- [Generative Adversarial Nets](${paper}) - NeurIPS 2014\n- [Neural Turing Machines at Work](https://ada.example/atc10/slides/graves.pdf) - USENIX 2010\n- [Wasserstein Adversarial Nets](https://arxiv.org/abs/1701.07875) - ICML 2017`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Neural Turing Machines at Work | USENIX | 2010 | paper ada.example/atc10/slides/graves.pdf',
      'Wasserstein Adversarial Nets | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'year that is none',
    list: `- [**NeurIPS 202**] Generative Adversarial Nets [[pdf]](${paper})`,
    entries: ['Generative Adversarial Nets | NeurIPS | no year: 202 | paper arxiv.org/abs/1406.2661']
  }
]

const lines: Example[] = [
  {
    shape: 'authors below, as BibTeX writes them',
    list: `- Generative Adversarial Nets.\n    [[pdf]](${paper})\n    - Goodfellow, Ian and Pouget, Jean and Mirza, Mehdi and Xu,\n      Bing and Ozair, Sherjil. *NeurIPS 2014*`,
    entries: ['Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'bold titles with a dated workshop in brackets',
    list: `<b>Generative Adversarial Nets in Practice (2014 NeurIPS Workshops)</b> [[Paper]](${paper})\n\n<b>PointNet (2015)</b> [[Paper]](https://arxiv.org/abs/1410.5401)\n\n<b>:gem: Wasserstein Adversarial Nets (ICML 2017))</b> [[Paper]](https://arxiv.org/abs/1701.07875)`,
    entries: [
      'Generative Adversarial Nets in Practice | NeurIPS Workshops | 2014 | paper arxiv.org/abs/1406.2661',
      'PointNet | – | 2015 | paper arxiv.org/abs/1410.5401',
      'Wasserstein Adversarial Nets | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'details in nested items',
    list: `- [Generative Adversarial Nets](${paper})\n    - Ian Goodfellow, Yoshua Bengio\n    - 📅 Date: December 8, 2014\n    - 📑 Publisher: NeurIPS\n    - [[Code]](${code})`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'hard breaks',
    list: `**Generative Adversarial Nets** \\\n*Ian Goodfellow, Yoshua Bengio* \\\n[8th Dec., 2014] [NeurIPS, 2014] \\\n[[Paper](${paper})] [[GitHub](${code})]`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'authors on a paragraph of their own in the item',
    list: `1. **Generative Adversarial Nets.** NeurIPS 2014. [paper](${paper})\n\n    *Ian Goodfellow, Yoshua Bengio.*`,
    entries: ['Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'heading per paper',
    list: `#### [Generative Adversarial Nets](${paper})\n\nNeurIPS 2014\n\n#### [Wasserstein Adversarial Nets](https://arxiv.org/abs/1701.07875)\n\nICML 2017`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'title, then lines with labels',
    list: `**Generative Adversarial Nets**\n\n- 论文/Paper: ${paper}\n- 代码/Code: ${code}`,
    entries: [`Generative Adversarial Nets | – | – | ${links}`]
  },
  {
    shape: 'one paragraph per entry',
    list: `[Generative Adversarial Nets](${paper}), NeurIPS 2014 [[code]](${code})\n\n[Wasserstein Adversarial Nets](https://arxiv.org/abs/1701.07875), ICML 2017`,
    entries: [
      `Generative Adversarial Nets | NeurIPS | 2014 | ${links}`,
      'Wasserstein Adversarial Nets | ICML | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'entry over three paragraphs',
    list: `[**Generative Adversarial Nets**](${paper}) （**2014.12.08**）\n\n<font color="gray">Ian Goodfellow, Yoshua Bengio .  - 【Neural Information Processing Systems】</font>\n\n[![](https://img.shields.io/badge/Github%20Stars-4-blue)](${code})`,
    entries: [`Generative Adversarial Nets | Neural Information Processing Systems | 2014 | ${links}`]
  },
  {
    shape: 'title, links and abstract below the heading of a topic',
    list: `### Nets That Generate\n\n**Generative Adversarial Nets**. NeurIPS14.\n\n[![pdf](https://img.shields.io/badge/-Link-blue)](${paper}) [![code](https://img.shields.io/badge/-Code-black)](${code})\n\n> We propose *Adversarial Nets* (ICML): nets that play against each other.\n\n**Nets That Compose Music**. ICLR15\n\n[![pdf](https://img.shields.io/badge/-Link-blue)](https://arxiv.org/abs/1511.06434)`,
    entries: [
      `Generative Adversarial Nets | NeurIPS | 2014 | ${links}`,
      'Nets That Compose Music | ICLR | 2015 | paper arxiv.org/abs/1511.06434'
    ]
  },
  {
    shape: 'authors with links of their own',
    list: `**Generative Adversarial Nets.**<br>\n*[Ian Goodfellow](https://ian.example.org), Yoshua Bengio.*<br>\nNeurIPS 2014. [[PDF](${paper})]`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | other ian.example.org | paper arxiv.org/abs/1406.2661'
    ]
  },
  {
    shape: 'nested entries below a topic',
    list: `- Images\n  - [Generative Adversarial Nets](${paper})\n  - [Wasserstein Adversarial Nets](https://arxiv.org/abs/1701.07875)`,
    entries: [
      'Generative Adversarial Nets | – | – | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets | – | – | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'details element',
    list: `<details>\n<summary>2014</summary>\n\n- Generative Adversarial Nets [[pdf]](${paper})\n\n</details>`,
    entries: ['Generative Adversarial Nets | – | – | paper arxiv.org/abs/1406.2661']
  }
]

const tables: Example[] = [
  {
    shape: 'columns by name',
    list: `| Year | Title | Venue | Paper | Code |\n|---|---|---|---|---|\n| 2014 | **Generative Adversarial Nets (GAN)** | NeurIPS | [Link](${paper}) | [Link](${code}) |`,
    entries: [`Generative Adversarial Nets (GAN) | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'columns without pipes at the ends, no venue in a cell',
    list: `Paper | Conf | Date\n---|---|---\n[Generative Adversarial Nets](${paper}) | NeurIPS | 2014-12\n[Wasserstein Adversarial Nets](https://arxiv.org/abs/1701.07875) | - | 2017-01`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets | – | 2017 | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'venue is the link',
    list: `| Title | Name | Publication | Code |\n|--|--|--|--|\n| Generative Adversarial Nets | GAN | [NeurIPS 2014](${paper}) | [code](${code}) |`,
    entries: [`Generative Adversarial Nets | NeurIPS | 2014 | ${links}`]
  },
  {
    shape: 'HTML',
    list: `<table>\n  <tr><th>Title</th><th>Note</th><th>Venue</th></tr>\n  <tr>\n    <td align="left">Generative Adversarial Nets &amp; Games</td>\n    <td>-</td>\n    <td><a href="${paper}">\n      NeurIPS 2014\n    </a></td>\n  </tr>\n</table>`,
    entries: ['Generative Adversarial Nets & Games | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  },
  {
    shape: 'a kind of thesis beside the venue',
    list: `| Type | Venue | Paper Title | Code |\n|--|--|--|--|\n| *Ph.D. Thesis* | *ProQuest '14* | Generative Adversarial Nets | [code](${code}) |\n| *Ph.D. Thesis* | *ProQuest '12* | Nets That Compose Music | None |`,
    entries: [
      'Generative Adversarial Nets | ProQuest | 2014 | code github.com/ada/gan',
      'Nets That Compose Music | ProQuest | 2012'
    ]
  },
  {
    shape: 'names of benchmarks before what they test',
    list: `| Year | Benchmark | What it tests | Paper |\n|--|--|--|--|\n| 2024 | NetBench | Nets that answer questions of children | [Paper](${paper}) |\n| 2025 | Arena | Games of nets against other nets | [Paper](https://arxiv.org/abs/1701.07875) |`,
    entries: [
      'NetBench | – | 2024 | paper arxiv.org/abs/1406.2661',
      'Arena | – | 2025 | paper arxiv.org/abs/1701.07875'
    ]
  },
  {
    shape: 'HTML, a venue that reaches over rows',
    list: `<table>\n<tr><td>Years</td><td>Title</td><td>Affiliations</td></tr>\n<tr><td rowspan="2">NeurIPS 2014</td><td><a href="${paper}">Generative Adversarial Nets</a></td><td>Acme</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1410.5401">Neural Turing Machines</a></td><td>Acme</td></tr>\n<tr><td rowspan="9">ICML 2017</td><td><a href="https://arxiv.org/abs/1701.07875">Wasserstein Adversarial Nets</a></td><td>Bolt</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1703.03400">Nets That Learn to Adapt</a></td><td>Bolt</td></tr>\n<tr><td>ICLR 2018</td><td><a href="https://arxiv.org/abs/1711.00043">Translation Without Pairs</a></td><td>Acme</td></tr>\n</table>`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Neural Turing Machines | NeurIPS | 2014 | paper arxiv.org/abs/1410.5401',
      'Wasserstein Adversarial Nets | ICML | 2017 | paper arxiv.org/abs/1701.07875',
      'Nets That Learn to Adapt | ICML | 2017 | paper arxiv.org/abs/1703.03400',
      'Translation Without Pairs | ICLR | 2018 | paper arxiv.org/abs/1711.00043'
    ]
  },
  {
    shape: 'HTML, topics that reach over fewer rows than they have',
    list: `<table>\n<tr><td>Topic</td><td>Paper</td><td>Affiliations</td></tr>\n<tr><td rowspan="2">Games</td><td><a href="${paper}">Generative Adversarial Nets</a></td><td>NeurIPS 2014</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1701.07875">Wasserstein Adversarial Nets</a></td><td>ICML 2017</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1703.03400">Nets That Learn to Adapt</a></td><td>ICML 2017</td></tr>\n<tr><td>Memory</td><td><a href="https://arxiv.org/abs/1410.5401">Neural Turing Machines</a></td><td>Acme</td></tr>\n</table>`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets | ICML | 2017 | paper arxiv.org/abs/1701.07875',
      'Nets That Learn to Adapt | ICML | 2017 | paper arxiv.org/abs/1703.03400',
      'Neural Turing Machines | – | – | paper arxiv.org/abs/1410.5401'
    ]
  },
  {
    shape: 'HTML, who wrote the work below the venue or instead of it',
    list: `<table>\n<tr><td>Papers</td><td>Conferences/Affiliations</td></tr>\n<tr><td><a href="${paper}">Generative Adversarial Nets</a></td><td>NeurIPS 2014<br>(Acme; University of Montreal)</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1701.07875">Wasserstein Adversarial Nets</a></td><td>ICML 2017<br>(Workshop)</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1410.5401">Neural Turing Machines</a></td><td>University of Montreal</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1703.03400">Nets That Learn to Adapt</a></td><td>ACME</td></tr>\n<tr><td><a href="https://arxiv.org/abs/1711.00043">Translation Without Pairs</a></td><td>arXiv<br>(Acme)</td></tr>\n</table>`,
    entries: [
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661',
      'Wasserstein Adversarial Nets | ICML (Workshop) | 2017 | paper arxiv.org/abs/1701.07875',
      'Neural Turing Machines | – | – | paper arxiv.org/abs/1410.5401',
      'Nets That Learn to Adapt | – | – | paper arxiv.org/abs/1703.03400',
      'Translation Without Pairs | arXiv | – | paper arxiv.org/abs/1711.00043'
    ]
  },
  {
    shape: 'HTML items',
    list: `<ul>\n<li><a href="${paper}">Generative Adversarial Nets</a>, NeurIPS 2014</li>\n</ul>`,
    entries: ['Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661']
  }
]

/** Three neighbours, so that a list has habits. */
const neighbours = [
  '- [**CVPR 2016**] Deep Residual Learning for Image Recognition [[pdf]](https://arxiv.org/abs/1512.03385)',
  '- [**ICLR 2015**] Adam: A Method for Stochastic Optimization [[pdf]](https://arxiv.org/abs/1412.6980)',
  '- [**NeurIPS 2017**] Attention Is All You Need [[pdf]](https://arxiv.org/abs/1706.03762)'
].join('\n')

const none = [
  [
    'table of contents',
    '- [Generative Models](#generative-models)\n- [Everything Else There Is](#everything)'
  ],
  [
    'table of contents, absolute',
    '- [Generative Models](https://github.com/ada/awesome-nets#generative-models)'
  ],
  [
    'news below a heading with a short code',
    `## :fire: News\n- **[2024-01]** Our paper "[Generative Adversarial Nets](${paper})" was accepted at ICLR 2024!`
  ],
  [
    'news',
    `## News\n- **[2024-01]** Our paper "[Generative Adversarial Nets](${paper})" was accepted at ICLR 2024!`
  ],
  ['example for contributors', `\`\`\`\n- [**Venue 2024**] Paper Name. [[pdf]](${paper})\n\`\`\``],
  ['comment', `<!-- - [**NeurIPS 2014**] Generative Adversarial Nets [[pdf]](${paper}) -->`],
  [
    'tools',
    '- [Keras](https://github.com/keras-team/keras): deep learning for humans\n- [JAX](https://github.com/google/jax)'
  ],
  ['talks', '## Talks\n- [Generative Adversarial Nets, NeurIPS 2016](https://www.youtube.com/watch?v=1)'],
  [
    'results',
    `| Method | AP | FPS |\n|--|--|--|\n| [GAN](${paper}) | 34.5 | 10.1 |\n| [VAE](https://arxiv.org/abs/1312.6114) | 30.2 | 20.7 |`
  ],
  [
    'citation',
    '## Citation\n```bibtex\n@article{gan, title={Generative Adversarial Nets}, year={2014}}\n```'
  ],
  [
    'prose',
    `This list goes back to our survey, in which we looked at more than two hundred works; see [here](${paper}) for it.`
  ],
  [
    'a sentence that links go on',
    `There are already surveys on [music generation](${paper}) and [speech](${paper}).`
  ],
  [
    'a sentence around a link',
    `The idea of [Generative Adversarial Nets](${paper}) is applied to speech, with success.`
  ],
  [
    'a sentence of another script around a link',
    `> 本文是[Generative Adversarial Nets](${paper})中的方法的应用。`
  ],
  [
    'what the list and its survey are',
    `This repo is a comprehensive collection of works (papers, code) on nets.\n\nPlease read our paper on [arXiv](${paper}).\n\n- 2024/09 This survey on nets has been accepted by a journal! Click [this DOI](https://doi.org/10.1145/3679010).`
  ],
  [
    'what was done to the list',
    '## Progress\n\n- Rewrote the part on nets, merged 11 requests, closed 19 issues'
  ],
  [
    'the paper that the list belongs to',
    `This list accompanies our paper [Generative Adversarial Nets](${paper}). Tell us what it lacks.`
  ],
  [
    'a sentence that leads elsewhere',
    `To see a survey of datasets, check out Ada's [collection](https://ada.example/sets) as well as the paper, [Generative Adversarial Nets](${paper}).`
  ],
  [
    'courses',
    '## Available Courses\n[CS231A: From Reconstruction to Recognition (Winter 2018)](http://web.stanford.edu/class/cs231a/)\n\n[CS468: Machine Learning for Shapes (Spring 2017)](http://graphics.stanford.edu/courses/cs468/)'
  ],
  [
    'other lists',
    `## Other useful related lists and resources\n- [Slides on Nets](https://ada.example/nets.pdf) - A personal view`
  ]
] as const

describe('entries as list items', () => {
  test.each(items)('$shape', ({list, entries}) => {
    expect(read(list).entries.map(said)).toEqual(entries)
  })
})

describe('entries over several lines', () => {
  test.each(lines)('$shape', ({list, entries}) => {
    expect(read(list).entries.map(said)).toEqual(entries)
  })
})

describe('entries as rows', () => {
  test.each(tables)('$shape', ({list, entries}) => {
    expect(read(list).entries.map(said)).toEqual(entries)
  })
})

describe('no entries', () => {
  test.each(none)('%s', (_, text) => {
    const {entries} = read(`# Awesome Nets\n\n${text}\n\n## Papers\n${neighbours}\n`)
    expect(entries.map(d => d.title?.text)).toEqual([
      'Deep Residual Learning for Image Recognition',
      'Adam: A Method for Stochastic Optimization',
      'Attention Is All You Need'
    ])
  })
})

test('a list in which authors come first is read that way throughout', () => {
  const list = [
    `- Ada Lovelace, Notes on the Analytical Engine, Nature, 2014. [[Paper]](${paper})`,
    `- Grace Hopper, Alan Turing, Compiling Routines for Machines (JMLR 2013) [[Paper]](${paper})`,
    `- Alan Turing, On Computable Numbers: An Introduction, ICML, 2012. [[Paper]](${paper})`
  ].join('\n')
  expect(read(list).entries.map(d => `${d.title?.text} | ${d.venue?.text} | ${d.year?.value}`)).toEqual([
    'Notes on the Analytical Engine | Nature | 2014',
    'Compiling Routines for Machines | JMLR | 2013',
    'On Computable Numbers: An Introduction | ICML | 2012'
  ])
})

/** What stands below titles and cites other works. */
const descriptions = [
  'We compare with datamodels (Lovelace et al., 2012) on how learning algorithms use the data that they are trained on, and find few differences.',
  'In the lazy regime of Hopper et al. 2009, we show that the rescaled model follows its tangent until the end of training, in theory.',
  'The findings have implications for the training of networks, and shed light on why they collapse; the analysis needs no assumption at all.',
  '采用ResNet50作为骨干网络，在多个数据集上取得了目前最好的结果，并给出了详细的理论分析与实验对比。',
  'Key Word: Neuroscience.'
]

test.each(descriptions)('what a description cites is no venue: %s', text => {
  const {entries} = read(`- Generative Adversarial Nets [[paper]](${paper})\n  - ${text}\n`)
  expect(entries.map(said)).toEqual(['Generative Adversarial Nets | – | – | paper arxiv.org/abs/1406.2661'])
  expect(entries.map(d => d.authors)).toEqual([undefined])
})

test('a venue with its year below the title counts, in a long line too', () => {
  const names =
    'Ada Lovelace, Grace Hopper, Alan Turing, Edsger Dijkstra, Barbara Liskov, Donald Knuth, Tony Hoare'
  for (const line of [
    `${names}. *NeurIPS 2014*`,
    `This was the first work that let two networks play against each other until neither of them could win, accepted at NeurIPS 2014.`
  ]) {
    const [entry] = read(`- Generative Adversarial Nets [[paper]](${paper})\n  - ${line}\n`).entries
    expect(entry && said(entry)).toBe(
      'Generative Adversarial Nets | NeurIPS | 2014 | paper arxiv.org/abs/1406.2661'
    )
  }
})

// Misread: entries with a remark after the semicolon are lost.
test('in a list of references without links, emphasised titles beside their authors are entries', () => {
  const list = [
    '- [Surveys](#surveys)',
    '- [Robustness](#robustness)',
    '## Surveys',
    '- **Generative Adversarial Nets: A Survey;** Ada Lovelace, Grace Hopper',
    '- **What Is the State of Adversarial Nets?;** Alan Turing et al',
    '## Robustness',
    '- **Natural Adversarial Examples;** Barbara Liskov et al; ImageNet-A.',
    '- **Overfitting in Adversarially Robust Networks; (Evaluation)** Edsger Dijkstra, Donald Knuth; Measures how much it matters.',
    '- **Detecting Adversarial Samples from Artifacts；** Anonymous',
    '## Tools',
    '- **Robustness Gym**'
  ].join('\n')
  expect(read(`# Trustworthy Learning\n\n${list}\n`).entries.map(d => d.title?.text)).toEqual([
    'Generative Adversarial Nets: A Survey',
    'What Is the State of Adversarial Nets?',
    'Natural Adversarial Examples',
    'Overfitting in Adversarially Robust Networks',
    'Detecting Adversarial Samples from Artifacts'
  ])
})

test('a URL is what the word before it says', () => {
  const list = [
    '**Generative Adversarial Nets**',
    '',
    '- Homepage: https://nets.example.org/gan',
    '- Paper  https://nets.example.org/gan/view?id=7',
    '- Code: https://ada.github.io/gan/',
    '',
    '**A Second Look at Adversarial Nets**',
    '',
    '- Paper: https://nets.example.org/second/view?id=8'
  ].join('\n')
  expect(read(list).entries.map(said)).toEqual([
    'Generative Adversarial Nets | – | – | project nets.example.org/gan | paper nets.example.org/gan/view?id=7 | code ada.github.io/gan/',
    'A Second Look at Adversarial Nets | – | – | paper nets.example.org/second/view?id=8'
  ])
})

test('a title without a paper link is an entry where it is written as all others are, with a venue', () => {
  const list = [
    '## 2017',
    ...[
      'Efficient Operators',
      'Spatial Reliability',
      'Learned Backgrounds',
      'Large Margins',
      'Circulant Maps',
      'Deep Features',
      'Color Names',
      'Scale Estimates'
    ].map(
      (name, index) =>
        `* "${name} for Visual Tracking" CVPR. [[Paper]](https://arxiv.org/abs/1611.0922${index})`
    ),
    '## 2016',
    '* "Fully-Convolutional Networks for Tracking" ECCV. [[Paper]](https://arxiv.org/abs/1606.09549)',
    '* "Complementary Learners for Real-Time Tracking" CVPR.',
    '## Where to look',
    '* "Conference on Robot Vision" CVPR'
  ].join('\n')
  expect(
    read(list)
      .entries.map(d => d.title?.text)
      .slice(9)
  ).toEqual(['Complementary Learners for Real-Time Tracking'])
})

test('in a table of papers with their years, a row that links a post is one of them', () => {
  const rows = [
    ['2017', '[Transformer](https://arxiv.org/abs/1706.03762)'],
    ['2018', '[BERT](https://arxiv.org/abs/1810.04805)'],
    ['2021', '[CLIP](https://openai.com/blog/clip/)']
  ].map(
    ([year, title]) =>
      `| ${year} | ${title} | [![citation](https://img.shields.io/badge/citation-9)](https://www.semanticscholar.org/paper/${year}) |`
  )
  const list = ['| Year | Title | Citations |', '|--|--|--|', ...rows].join('\n')
  expect(read(list).entries.map(d => d.title?.text)).toEqual(['Transformer', 'BERT', 'CLIP'])
})

test('the full stop behind a list of authors is none of theirs', () => {
  const authors = [
    'Ada Lovelace, Alan Turing.',
    'Ada Lovelace, Alan Turing, Kwang In Kim.',
    'Ada Lovelace, Alan M.',
    'Lovelace et al.'
  ]
  const list = authors.map(
    (names, index) =>
      `- Nets of Kind ${index} for Vision. [[paper]](${paper}${index})\n  - ${names} *NeurIPS 2014*`
  )
  expect(read(list.join('\n')).entries.map(d => d.authors?.text)).toEqual([
    'Ada Lovelace, Alan Turing',
    'Ada Lovelace, Alan Turing, Kwang In Kim',
    'Ada Lovelace, Alan M.',
    'Lovelace et al.'
  ])
})

test('an entry without a link is one where its neighbours are', () => {
  const {entries} = read(`${neighbours}\n- A Paper That Nobody Has Linked Yet`)
  expect(entries.at(-1)?.title?.text).toBe('A Paper That Nobody Has Linked Yet')
})
