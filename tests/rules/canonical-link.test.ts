import {expect, test} from 'vitest'
import {betterUrl} from '../../src/text/canonical.ts'
import {lintWith, testRule} from './test-rule.ts'

const arxiv = 'https://arxiv.org'
const one = (url: string, label = 'paper') =>
  `- [**CVPR 2022**] Prompt Distribution Learning [[${label}]](${url})\n`
const abs = Array.from({length: 12}, (_, i) => one(`${arxiv}/abs/2205.034${10 + i}`)).join('')
const half = Array.from({length: 12}, (_, i) =>
  one(`${arxiv}/${i % 2 ? 'abs' : 'pdf'}/2205.034${10 + i}`, 'pdf')
).join('')

testRule('canonical-link', [
  {name: 'accepts links outside of entries', text: '# Prompts\n\n[Site](http://arxiv.org/abs/2205.03340)\n'},
  {
    name: 'leaves addresses alone that lead nowhere, or to no paper',
    text: one('http://arxiv.org/abs/260x.xxxxx') + one('http://arxiv.org/')
  },
  {name: 'accepts what a list mixes', text: abs + abs.replaceAll('/abs/', '/pdf/')},
  {name: 'accepts what the label asks for', text: abs + one(`${arxiv}/pdf/2205.03340`, 'pdf')},
  {
    name: 'corrects the scheme alone',
    text: one('http://ceur-ws.org/Vol-2696/paper_74.pdf'),
    findings: ['1:58-1:65: `http://` in the URL: use `https://`'],
    fixed: one('https://ceur-ws.org/Vol-2696/paper_74.pdf')
  },
  {
    name: 'finds the abstract where the list has PDFs',
    text: abs.replaceAll('/abs/', '/pdf/') + one(`${arxiv}/abs/2205.03340`),
    findings: [
      '13:58-13:90: Link leads to the abstract of a preprint: it should be `https://arxiv.org/pdf/2205.03340`'
    ],
    fixed: abs.replaceAll('/abs/', '/pdf/') + one(`${arxiv}/pdf/2205.03340`)
  },
  {
    name: 'finds a version where the list has none',
    text: abs + one(`${arxiv}/abs/2205.03340v3`),
    findings: ['13:58-13:92: Link to arXiv names a version: it should be `https://arxiv.org/abs/2205.03340`'],
    fixed: abs + one(`${arxiv}/abs/2205.03340`)
  },
  {
    name: 'learns how links end from those as they will be: PDFs behind `pdf`',
    text: half + one(`${arxiv}/pdf/2205.03340.pdf`, 'pdf'),
    findings: ['13:56-13:92: Link ends with `.pdf`: it should be `https://arxiv.org/pdf/2205.03340`'],
    fixed: half + one(`${arxiv}/pdf/2205.03340`, 'pdf')
  },
  {
    name: 'leaves the version that a label names',
    text: abs + one(`${arxiv}/abs/2205.03340v1`, 'v1') + one(`${arxiv}/abs/2205.03341v2`, 'version 2')
  },
  {
    name: 'leaves the version that tells two entries apart',
    text: abs + one(`${arxiv}/abs/2404.02747v1`) + one(`${arxiv}/abs/2404.02747`)
  },
  {
    name: 'finds a missing suffix where the list has it',
    text: abs.replaceAll('/abs/', '/pdf/').replaceAll(')', '.pdf)') + one(`${arxiv}/pdf/2205.03340`),
    findings: [
      '13:58-13:90: Link to a PDF has no `.pdf`: it should be `https://arxiv.org/pdf/2205.03340.pdf`'
    ],
    fixed: abs.replaceAll('/abs/', '/pdf/').replaceAll(')', '.pdf)') + one(`${arxiv}/pdf/2205.03340.pdf`)
  },
  {
    name: 'learns from the links as the fixes leave them, so that all are fixed at once',
    text: ['pdf/2205.03340', 'pdf/2205.03341.pdf', 'abs/2205.03342']
      .flatMap((path, i) => Array<string>(i === 0 ? 9 : 3).fill(one(`${arxiv}/${path}`)))
      .join(''),
    findings: [
      ...[10, 11, 12].map(
        d => `${d}:58-${d}:94: Link ends with \`.pdf\`: it should be \`https://arxiv.org/pdf/2205.03341\``
      ),
      ...[13, 14, 15].map(
        d =>
          `${d}:58-${d}:90: Link leads to the abstract of a preprint: it should be \`https://arxiv.org/pdf/2205.03342\``
      )
    ],
    fixed: [0, 1, 2]
      .flatMap(i => Array<string>(i === 0 ? 9 : 3).fill(one(`${arxiv}/pdf/2205.0334${i}`)))
      .join('')
  },
  {
    name: 'says once what an entry repeats, and mends all of it',
    text: '- [Prompts](http://arxiv.org/abs/2205.03340) [[paper]](http://arxiv.org/abs/2205.03340) [[page]](http://example.org/)\n',
    findings: ['1:13-1:20: `http://` in the URL: use `https://`'],
    fixed:
      '- [Prompts](https://arxiv.org/abs/2205.03340) [[paper]](https://arxiv.org/abs/2205.03340) [[page]](http://example.org/)\n'
  },
  {
    name: 'obeys the configuration, but not against the label',
    options: {arxiv: 'abs', versions: 'never'},
    text:
      one(`${arxiv}/pdf/2205.03340v2`) +
      one(`${arxiv}/pdf/2205.03340`, 'pdf') +
      one(`${arxiv}/abs/2205.03340v3`),
    findings: [
      '1:58-1:92: Link leads to the PDF of a preprint: it should be `https://arxiv.org/abs/2205.03340`',
      '3:58-3:92: Link to arXiv names a version: it should be `https://arxiv.org/abs/2205.03340`'
    ],
    fixed:
      one(`${arxiv}/abs/2205.03340`) + one(`${arxiv}/pdf/2205.03340`, 'pdf') + one(`${arxiv}/abs/2205.03340`)
  }
])

test.each([
  ['https://arxiv.org/abs/2205.03340', undefined],
  ['https://export.arxiv.org/abs/2205.03340v2', 'https://arxiv.org/abs/2205.03340v2'],
  ['https://arxiv.org/ftp/arxiv/papers/2205/2205.03340.pdf', 'https://arxiv.org/pdf/2205.03340'],
  ['https://ar5iv.labs.arxiv.org/html/2205.03340', undefined],
  ['http://www.cs.example.edu/~ann/lu22.pdf', undefined],
  ['./papers/lu22.pdf', undefined],
  ['http://arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['http://www.jmlr.org/papers/v20/18-232.html', 'https://www.jmlr.org/papers/v20/18-232.html'],
  ['http://dx.doi.org/10.1109/TPAMI.2020.2992934', 'https://doi.org/10.1109/TPAMI.2020.2992934'],
  ['https://www.aclweb.org/anthology/P18-1001', 'https://aclanthology.org/P18-1001/'],
  ['https://www.aclweb.org/anthology/P18-1001.pdf', 'https://aclanthology.org/P18-1001.pdf'],
  ['http://cn.arxiv.org/pdf/2205.03340', 'https://arxiv.org/pdf/2205.03340'],
  [
    'https://dl-acm-org.proxy.lib.edu/doi/10.1145/3292500.3330701',
    'https://dl.acm.org/doi/10.1145/3292500.3330701'
  ],
  ['https://link.zhihu.com/?target=https%3A//arxiv.org/pdf/2503.07536', 'https://arxiv.org/pdf/2503.07536'],
  ['https://link.zhihu.com/?target=http%3A//arxiv.org/pdf/2503.07536', 'https://arxiv.org/pdf/2503.07536'],
  ['https://proxy.lib.example.fr:2939/stable/44235006?seq=1', undefined],
  [
    'https://www-sciencedirect-com.proxy.lib.edu/science/article/pii/S0031320324009816',
    'https://www.sciencedirect.com/science/article/pii/S0031320324009816'
  ],
  [
    'https://scholar.google.com/scholar_url?url=https://www.ada.ucl.ac.uk/~ada/p.pdf&hl=en&sa=X',
    'https://www.ada.ucl.ac.uk/~ada/p.pdf'
  ],
  [
    'http://www.google.com/url?q=http%3A%2F%2Fwww.ada.ucl.ac.uk%2F~ada%2Fp.pdf&sa=D',
    'http://www.ada.ucl.ac.uk/~ada/p.pdf'
  ],
  [
    'https://ieeexplore.ieee.org/document/9229649?casa_token=a:b',
    'https://ieeexplore.ieee.org/document/9229649'
  ],
  [
    'https://github.com/ann/prompts?utm_source=x&tab=readme#top',
    'https://github.com/ann/prompts?tab=readme#top'
  ],
  ['https://github.com/ann/prompts?ref=https://hub.example.com', 'https://github.com/ann/prompts'],
  ['https://raw.githubusercontent.com/ann/prompts/a.pdf?ref=main', undefined],
  ['https://ojs.example.org/view/1;jsessionid=4F', 'https://ojs.example.org/view/1'],
  ['https://ojs.example.org/view/1;jsessionid=4F#', 'https://ojs.example.org/view/1'],
  [
    'https://dl.acm.org/doi/epdf/10.1145/3292500.3330701?casa_token=a',
    'https://dl.acm.org/doi/10.1145/3292500.3330701'
  ]
])('%s is better as %s', (url, meant) => expect(betterUrl(url)?.meant).toBe(meant))

test.each([
  ['https://example.org/lu22.pdf?utm_source=x', true],
  ['https://example.org/lu22.pdf?casa_token=a', false]
])('readers of %s see the same without it: %s', (url, safe) => expect(betterUrl(url)?.safe).toBe(safe))

test.each([
  ['13 of 14 … lead to the abstract', abs, one(`${arxiv}/pdf/2205.03340`)],
  ['13 of 14 … lead to the PDF', abs.replaceAll('/abs/', '/pdf/'), one(`${arxiv}/abs/2205.03340`)],
  ['13 of 14 … name no version', abs, one(`${arxiv}/abs/2205.03340v3`)]
])('the habit is said: %s', async (said, usual, odd) => {
  const text = usual + usual.split('\n', 1)[0]!.replace('03410', '03399') + '\n' + odd
  const [found] = await lintWith('canonical-link', text)
  expect(found?.note).toBe(said.replace('…', 'links to arXiv in this list'))
})
