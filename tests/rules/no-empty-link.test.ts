import {testRule} from './test-rule.ts'

const pdf = '[[pdf]](https://arxiv.org/pdf/2205.03340)'
const one = (links: string) => `- [**CVPR 2022**] Prompt Distribution Learning ${pdf}${links}\n`

testRule('no-empty-link', [
  {
    name: 'accepts links, files and anchors',
    text: one(' [[code]](https://github.com/ann/prompts) [[bib]](bib/lu.txt) [[notes]](#notes)')
  },
  {name: 'accepts words in brackets', text: one(' (code coming soon)')},
  {name: 'leaves what is no entry alone', text: '[Home]() ![](#)\n'},
  {
    name: 'finds placeholders',
    text: one(' [[a]](TODO) [[b]](https://example.com/code) [[c]](https://) [[d]](link)'),
    findings: [
      '1:90-1:101: Unexpected link `a` to `TODO`, expected a URL or no link',
      '1:102-1:133: Unexpected link `b` to `https://example.com/code`, expected a URL or no link',
      '1:134-1:149: Unexpected link `c` to `https://`, expected a URL or no link',
      '1:150-1:161: Unexpected link `d` to `link`, expected a URL or no link'
    ],
    fixedUnsafe: one('')
  },
  {
    name: 'takes the brackets and the comma away with the link',
    text: one(', [[code]()]'),
    findings: ['1:92-1:100: Unexpected link `code` without a URL, expected a URL or no link'],
    fixedUnsafe: one('')
  },
  {
    name: 'takes parentheses away, too',
    text: one(' ([code]())'),
    findings: ['1:91-1:99: Unexpected link `code` without a URL, expected a URL or no link'],
    fixedUnsafe: one('')
  },
  {
    name: 'keeps the names of authors',
    text: one(' [Ada Lovelace](), [Project Page]()'),
    findings: [
      '1:90-1:106: Unexpected link `Ada Lovelace` without a URL, expected a URL or no link',
      '1:108-1:124: Unexpected link `Project Page` without a URL, expected a URL or no link'
    ],
    fixedUnsafe: one(' Ada Lovelace')
  },
  {
    name: 'finds the link of an entry inside of another once',
    text: `- [**CVPR 2022**] Prompt Distribution Learning ${pdf}\n  - [**CVPR 2023**] Prompt Tuning [[pdf]](https://arxiv.org/pdf/2305.03340) [[code]]()\n`,
    findings: ['2:77-2:87: Unexpected link `code` without a URL, expected a URL or no link'],
    fixedUnsafe: `- [**CVPR 2022**] Prompt Distribution Learning ${pdf}\n  - [**CVPR 2023**] Prompt Tuning [[pdf]](https://arxiv.org/pdf/2305.03340)\n`
  },
  {
    name: 'finds images and badges',
    text: one(
      ' [![Code]()](https://github.com/ann/prompts) [![Publish](https://img.shields.io/badge/a-b-c)]()'
    ),
    findings: [
      '1:91-1:100: Unexpected image `Code` without a URL, expected a URL or no image',
      '1:134-1:184: Unexpected link without a URL, expected a URL or no link'
    ]
  },
  {
    name: 'finds links in cells and in HTML, and keeps the table',
    text: '| Venue | Title | Code |\n| --- | --- | --- |\n| CVPR 2022 | [Prompt Learning](https://arxiv.org/abs/2205.03340) | [code]() |\n| CVPR 2023 | [Prompt Tuning](https://arxiv.org/abs/2205.03341) | <a href="">code</a> |\n',
    findings: [
      '3:69-3:77: Unexpected link `code` without a URL, expected a URL or no link',
      '4:67-4:86: Unexpected link `code` without a URL, expected a URL or no link'
    ]
  }
])
