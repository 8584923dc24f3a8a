import {testRule} from './test-rule.ts'

const defined = '[p1]: https://arxiv.org/pdf/2205.03340\n[p2]: https://arxiv.org/pdf/2205.03341\n'
const page = (link: string, headings = '## Contents\n\n## Tools & Code\n') => `${headings}\n${link}\n`

testRule('no-broken-reference', [
  {
    name: 'accepts anchors that exist, those in HTML, and those of every page, which may be in any case',
    text: page(
      '<a id="Data"></a>\n\n[a](#contents) [b](#tools--code) [c](#Data) [d](#Top) [e](#readme) [f](#) [g](#user-content-contents)'
    )
  },
  {
    name: 'finds anchors in another case once, also in a table of contents',
    text: page('[Contents](#Contents) [Tools](#Tools--code) [Tools & Code](#tools--code) [top](#contents)'),
    findings: ['5:13-5:21: The anchor is spelled `#contents`, not `#Contents` (2 such links)'],
    fixed: page('[Contents](#contents) [Tools](#tools--code) [Tools & Code](#tools--code) [top](#contents)')
  },
  {
    name: 'accepts an anchor in another case if two have its letters',
    text: page('[a](#TOOLS)', '<a id="Tools"></a>\n\n## Tools\n')
  },
  {
    name: 'finds a dead anchor, and the heading that has its letters',
    text: page('[tools](#tools-code)'),
    findings: ['5:10-5:20: No heading has the anchor `#tools-code`: it should be `#tools--code`'],
    fixed: page('[tools](#tools--code)')
  },
  {
    name: 'finds many links to sections still to be written once, and trusts no other by its name alone',
    text: page(
      Array.from({length: 20}, (_, n) => `[kiln ${n}](#kilns-${n}a)`).join(' ') +
        ' [Tools & Code](#basics-tools)'
    ),
    findings: [
      '5:11-5:19: No heading has the anchor `#kilns-0a` (20 links lead to such anchors)',
      '5:437-5:449: No heading has the anchor `#basics-tools`: it should be `#tools--code`'
    ],
    fixedUnsafe: page(
      Array.from({length: 20}, (_, n) => `[kiln ${n}](#kilns-${n}a)`).join(' ') +
        ' [Tools & Code](#tools--code)'
    )
  },
  {
    name: 'finds a slip, which a person should look at',
    text: page('<a href="#content">top</a>'),
    findings: ['5:11-5:18: No heading has the anchor `#content`: it should be `#contents`'],
    fixedUnsafe: page('<a href="#contents">top</a>')
  },
  {
    name: 'finds the heading of an item with a number of its own',
    text: page('[2.3 Tools & Code](#tc)'),
    findings: ['5:21-5:23: No heading has the anchor `#tc`: it should be `#tools--code`'],
    fixed: page('[2.3 Tools & Code](#tools--code)')
  },
  ...[
    [
      '[p1]: https://arxiv.org/pdf/ 2205.03340',
      '3:1-3:40: Space in the URL breaks this definition: it should be `https://arxiv.org/pdf/2205.03340`'
    ],
    ['[p1] https://arxiv.org/pdf/2205.03340', '3:1-3:38: Missing `:` breaks this definition'],
    ['[p1] : https://arxiv.org/pdf/2205.03340', '3:1-3:40: Space before `:` breaks this definition']
  ].map(([first = '', finding = '']) => ({
    name: `finds one broken definition, and says nothing of those below: ${first}`,
    text: `- Prompts at Rest [pdf][p1], Prompts at Work [pdf][p2]\n\n${first}\n[p2]: https://arxiv.org/pdf/2205.03341\n`,
    findings: [finding]
  })),
  ...[
    ['[pdf] [p1]', '1:19-1:29: Space between the label and the reference breaks this link'],
    ['[pdf][p1', '1:19-1:27: Missing `]` after the reference breaks this link'],
    ['[pdf]p1]', '1:19-1:27: Missing `[` before the reference breaks this link']
  ].map(([link = '', finding = '']) => ({
    name: `finds a reference that lost a bracket: ${link}`,
    text: `- Prompts at Rest ${link}, Prompts at Work [pdf][p2] [1]\n\n${defined}`,
    findings: [finding],
    fixed: `- Prompts at Rest [pdf][p1], Prompts at Work [pdf][p2] [1]\n\n${defined}`
  })),
  {
    name: 'accepts two labels that are links by themselves',
    text: `- Prompts at Rest [p1] [p2]\n\n${defined}`
  },
  {
    name: 'finds a label with two URLs',
    text: `- Prompts at Rest [pdf][p1]\n\n${defined}[p1]: https://arxiv.org/pdf/2205.03342\n[p2]: https://arxiv.org/pdf/2205.03341\n`,
    findings: ['5:1-5:39: Reference `p1` is already defined on line 3, with another URL']
  },
  {
    name: 'finds an image by reference without a definition, in a link',
    text: '- Prompts [![code][badge]](https://github.com/ann/prompts)\n- Clay [![code][bagde]](https://github.com/ann/clay) `![code][bagde]`\n\n[badge]: https://img.shields.io/badge/code-black\n',
    findings: ['2:9-2:23: Reference `bagde` has no definition']
  },
  {
    name: 'accepts brackets after an image where no image is by reference',
    text: '- Clay ![code][1] [[pdf]](https://arxiv.org/pdf/2205.03340)\n'
  },
  {
    name: 'finds an anchor that nothing explains',
    text: page('[models](#models)'),
    findings: ['5:11-5:17: No heading has the anchor `#models`']
  },
  {
    name: 'does not choose between two headings',
    text: page('[2023](#2023)', '## 2023 🎉\n\n## 🎉 2023\n'),
    findings: ['5:9-5:13: No heading has the anchor `#2023`']
  },
  {
    name: 'says once what many links do',
    text: page(Array.from({length: 5}, () => '[top](#content)').join('\n')),
    findings: [
      '5:8-5:15: No heading has the anchor `#content` (5 links lead to it): it should be `#contents`'
    ]
  },
  {
    name: 'says once of headings that link to themselves',
    text: [1, 2, 3, 4, 5].map(d => `## [${d}. Prompts](#${d})\n\n`).join(''),
    findings: ['1:18-1:19: No heading has the anchor `#1` (5 headings link to such anchors)']
  },
  {
    name: 'fixes all headings that link to themselves, if it is clear how',
    text: [1, 2, 3, 4, 5].map(d => `## [1.${d} Prompts](##1${d}-prompts)\n\n`).join(''),
    findings: [
      '1:19-1:30: No heading has the anchor `##11-prompts` (5 headings link to such anchors): it should be `#11-prompts`'
    ],
    fixed: [1, 2, 3, 4, 5].map(d => `## [1.${d} Prompts](#1${d}-prompts)\n\n`).join('')
  },
  {
    name: 'leaves tables of contents to `toc`',
    text: '- [Tools](#tools)\n- [Data](#datas)\n- [Talks](#talks)\n\n## Tools\n\n## Data\n\n## Talks\n'
  },
  {
    name: 'finds references without a definition',
    text: `- Tuning [[pdf]][p1] [[code]][p3]\n- Learning [paper][jones] [oral][best]\n- [Prompts][p4], ACL 2021\n\n${defined}`,
    findings: [
      '1:22-1:34: Reference `p3` has no definition',
      '2:12-2:26: Reference `jones` has no definition',
      '3:3-3:16: Reference `p4` has no definition'
    ]
  },
  {
    name: 'accepts what is said until there is a link',
    text: `- Tuning [[pdf]][p1] [code][Coming soon.] [paper][TBA]\n\n${defined}`
  },
  {
    name: 'accepts tags side by side, and code',
    text: `- [ACL 2021][oral] Tuning [[pdf]][p1] \`[code][p3]\`\n- [ACL][2022][pdf](https://arxiv.org/pdf/2205.03340)\n\n${defined}`
  },
  {
    name: 'finds a reference where all other links name their URLs',
    text: '- Tuning [[pdf](https://arxiv.org/abs/1)]\n- Pruning [[pdf][gone]] [[slides][s]]\n- Later [pdf][code]\n- [How to Prune Trees Well][prune] by Ann Holt\n- Tags [new][oral]\n',
    findings: [
      '2:12-2:23: Reference `gone` has no definition',
      '2:26-2:37: Reference `s` has no definition',
      '4:3-4:35: Reference `prune` has no definition'
    ]
  },
  {name: 'accepts brackets in a list without references', text: '- Tuning [pdf][p1]\n'}
])
