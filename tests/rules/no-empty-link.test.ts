import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

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
    name: 'finds the repository of an example, but not one whose owner is called so',
    text: one(
      ' [[a]](https://github.com/user/repo) [[a]](https://github.com/xxx/xxx) [[b]](https://github.com/user/kilns)'
    ),
    findings: [
      '1:90-1:125: Link `a` leads to the placeholder `https://github.com/user/repo`',
      '1:126-1:159: Link `a` leads to the placeholder `https://github.com/xxx/xxx`'
    ],
    fixedUnsafe: one(' [[b]](https://github.com/user/kilns)')
  },
  {
    name: 'finds placeholders',
    text: one(' [[a]](TODO) [[b]](https://example.com/code) [[c]](https://) [[d]](link)'),
    findings: [
      '1:90-1:101: Link `a` leads to `TODO`, not to a URL',
      '1:102-1:133: Link `b` leads to the placeholder `https://example.com/code`',
      '1:134-1:149: Link `c` leads to `https://`, not to a URL',
      '1:150-1:161: Link `d` leads to `link`, not to a URL'
    ],
    fixedUnsafe: one('')
  },
  {
    name: 'takes the brackets and the comma away with the link',
    text: one(', [[code]()]'),
    findings: ['1:92-1:100: Link `code` has no URL'],
    fixedUnsafe: one('')
  },
  {
    name: 'takes parentheses away, too',
    text: one(' ([code]())'),
    findings: ['1:91-1:99: Link `code` has no URL'],
    fixedUnsafe: one('')
  },
  {
    name: 'keeps the names of authors',
    text: one(' [Ada Lovelace](), [Project Page]()'),
    findings: ['1:90-1:106: Link `Ada Lovelace` has no URL', '1:108-1:124: Link `Project Page` has no URL'],
    fixedUnsafe: one(' Ada Lovelace')
  },
  {
    name: 'finds the link of an entry inside of another once',
    text: `- [**CVPR 2022**] Prompt Distribution Learning ${pdf}\n  - [**CVPR 2023**] Prompt Tuning [[pdf]](https://arxiv.org/pdf/2305.03340) [[code]]()\n`,
    findings: ['2:77-2:87: Link `code` has no URL'],
    fixedUnsafe: `- [**CVPR 2022**] Prompt Distribution Learning ${pdf}\n  - [**CVPR 2023**] Prompt Tuning [[pdf]](https://arxiv.org/pdf/2305.03340)\n`
  },
  {
    name: 'finds images and badges',
    text: one(
      ' [![Code]()](https://github.com/ann/prompts) [![Publish](https://img.shields.io/badge/a-b-c)]()'
    ),
    findings: ['1:91-1:100: Image `Code` has no URL', '1:134-1:184: Link has no URL']
  },
  {
    name: 'finds links in cells and in HTML, and keeps the table',
    text: '| Venue | Title | Code |\n| --- | --- | --- |\n| CVPR 2022 | [Prompt Learning](https://arxiv.org/abs/2205.03340) | [code]() |\n| CVPR 2023 | [Prompt Tuning](https://arxiv.org/abs/2205.03341) | <a href="">code</a> |\n',
    findings: ['3:69-3:77: Link `code` has no URL', '4:67-4:86: Link `code` has no URL']
  },
  {
    name: 'reports a label that is mostly empty once, and others each time',
    text: Array.from(
      {length: 10},
      (_, n) =>
        `- [Masked Things ${n}](https://arxiv.org/abs/2205.0334${n}), ICML 2019 [[slides]]()${n < 2 ? ' [[code]]()' : ''}\n`
    ).join(''),
    findings: [
      '1:66-1:78: Link `slides` has no URL',
      '1:79-1:89: Link `code` has no URL',
      '2:79-2:89: Link `code` has no URL'
    ],
    fixedUnsafe: Array.from(
      {length: 10},
      (_, n) => `- [Masked Things ${n}](https://arxiv.org/abs/2205.0334${n}), ICML 2019 [[slides]]()\n`
    ).join('')
  },
  {
    name: 'reports each label below ten',
    text: Array.from(
      {length: 9},
      (_, n) => `- [Masked Things ${n}](https://arxiv.org/abs/2205.0334${n}), ICML 2019 [[slides]]()\n`
    ).join(''),
    findings: Array.from({length: 9}, (_, n) => `${n + 1}:66-${n + 1}:78: Link \`slides\` has no URL`),
    fixedUnsafe: Array.from(
      {length: 9},
      (_, n) => `- [Masked Things ${n}](https://arxiv.org/abs/2205.0334${n}), ICML 2019\n`
    ).join('')
  },
  {
    name: 'reports the badges of a list that has them throughout once',
    text: Array.from(
      {length: 6},
      (_, n) =>
        `- [Masked Things ${n}](https://arxiv.org/abs/2205.0334${n}), ICML 2019 [![code](https://img.shields.io/badge/code-soon-grey)]()\n`
    ).join(''),
    findings: ['1:66-1:122: Badge in a link without a URL']
  },
  {
    name: 'reports the badges of one kind that never have a URL once, and each of another kind',
    text: Array.from({length: 20}, (_, n) => {
      const venue = n < 6 ? ' [![venue](https://img.shields.io/badge/ICML-2019-green)]()' : ''
      const code = ` [![code](https://img.shields.io/badge/code-blue)](${n === 6 ? '' : 'https://github.com/ann/kilns'})`
      return `- [Masked Things ${n}](https://arxiv.org/abs/2205.033${n + 10}), ICML 2019${venue}${n > 4 ? code : ''}\n`
    }).join(''),
    findings: ['1:66-1:124: Badge in a link without a URL', '7:66-7:117: Link has no URL']
  },
  {
    name: 'takes text that is a URL for the target',
    text: '- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [https://github.com/ada/engine]()\n',
    findings: ['1:90-1:123: Link `https://github.com/ada/engine` has no URL'],
    fixedUnsafe:
      '- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340) [https://github.com/ada/engine](https://github.com/ada/engine)\n'
  },
  {
    name: 'reports a sign that says that there is nothing once, if there are ten',
    text: Array.from(
      {length: 30},
      (_, n) =>
        `- [Masked Things ${n}](https://arxiv.org/abs/2205.033${n + 10}), ICML 2019 [[page](${n < 10 ? '-' : 'https://ann.example.net'})]\n`
    ).join(''),
    findings: ['1:67-1:76: Link `page` has no URL']
  },
  {
    name: 'reports each of ten links that are empty in a long list',
    text: Array.from(
      {length: 101},
      (_, n) =>
        `- [Masked Things ${n}](https://arxiv.org/abs/2205.033${n + 10}), ICML 2019 [page](${n < 9 ? '-' : n === 9 ? '' : 'https://ann.example.net'})\n`
    ).join(''),
    findings: Array.from(
      {length: 10},
      (_, n) =>
        `${n + 1}:66-${n + 1}:${n < 9 ? 75 : 74}: Link \`page\` ${n < 9 ? 'leads to `-`, not to a URL' : 'has no URL'}`
    )
  }
])

test.each([
  ['says that the paper comes soon is a hint', 'arXiv-coming_soon-red', 'hint'],
  ['says nothing of it is an error', 'arXiv-2022-red', 'error']
])('a badge without a URL that %s', async (_, badge, level) => {
  const text = one(` [![arXiv](https://img.shields.io/badge/${badge})](#)`)
  expect((await lintWith('no-empty-link', text)).map(d => d.level)).toEqual([level])
})

test.each([
  ['No code', 'hint'],
  ['Sin enlace', 'hint'],
  ['Notes', 'error'],
  ['No-Reference Kilns', 'error'],
  ['No Kiln Is Ever Cold', 'error']
])('a link without a URL that is called %s', async (label, level) => {
  const found = await lintWith('no-empty-link', one(` [${label}](#)`))
  expect(found.map(d => d.level)).toEqual([level])
})

test('a title without a URL is an error, also if it begins with *No*', async () => {
  const found = await lintWith('no-empty-link', `- [No Free Kilns](), CVPR 2022 ${pdf}\n`)
  expect(found.map(d => d.level)).toEqual(['error'])
})
