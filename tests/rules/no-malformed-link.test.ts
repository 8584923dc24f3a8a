import {expect, test} from 'vitest'
import {brokenUrl} from '../../src/text/broken-url.ts'
import {lintWith, testRule} from './test-rule.ts'

const one = (links: string) => `- [**CVPR 2022**] Prompt Distribution Learning ${links}\n`
const pdf = 'https://arxiv.org/pdf/2205.03340'
const code = 'https://github.com/ann/prompts'
const inside = one(`[[pdf]](${pdf})`).repeat(10)
const around = one(`[[pdf](${pdf})]`).repeat(10)

testRule('no-malformed-link', [
  {
    name: 'accepts links',
    text: one(`[[pdf]](${pdf} "PDF") [[code]](<${code}>) [web](https://en.wikipedia.org/wiki/A_(b))`)
  },
  {name: 'accepts references in brackets', text: one(`[[pdf]](${pdf}) [1] (${code})`)},
  {
    name: 'accepts URLs inside of URLs',
    text: one(
      `[[pdf]](https://web.archive.org/web/2020/https://example.org/a.pdf) [[pdf]](https://a.org/?url=https://b.org)`
    )
  },
  {name: 'leaves code alone', text: one(`\`[pdf] (${pdf})\` [[pdf]](${pdf})`)},
  {
    name: 'finds a blank before the URL',
    text: one(`[[pdf]] (${pdf})`),
    findings: ['1:49-1:90: Unexpected space between the label and the URL of a link, expected none'],
    fixed: one(`[[pdf]](${pdf})`)
  },
  {
    name: 'finds arXiv ids that cannot be',
    text: ['2111.0039', '2111.003921', '1412.00392v2', '2113.00392']
      .map(d => one(`[[pdf]](https://arxiv.org/abs/${d})`))
      .join(''),
    findings: [
      '1:56-1:87: Unexpected arXiv id `2111.0039`, expected five digits behind the period',
      '2:56-2:89: Unexpected arXiv id `2111.003921`, expected five digits behind the period',
      '3:56-3:90: Unexpected arXiv id `1412.00392`, expected four digits behind the period',
      '4:56-4:88: Unexpected arXiv id `2113.00392`, expected a month from `01` to `12` behind the year'
    ]
  },
  {
    name: 'accepts arXiv ids of every age',
    text: ['1412.0039', '1501.00392v12', '0704.0001', 'cs/0112017', '2111.00392#S3', '2111.00392?context=cs']
      .map(d => one(`[[pdf]](https://arxiv.org/abs/${d})`))
      .join('')
  },
  {
    name: 'finds full-width brackets',
    text: one(`[[pdf]](${pdf}）`),
    findings: ['1:49-1:89: Unexpected full-width bracket around the URL of a link, expected `(` and `)`'],
    fixed: one(`[[pdf]](${pdf})`)
  },
  {
    name: 'finds a link that is not closed',
    text: one(`[[pdf](${pdf}] [[code](${code})]`),
    findings: ['1:49-1:87: Unexpected link without a closing bracket, expected `)` behind the URL'],
    fixed: one(`[[pdf](${pdf})] [[code](${code})]`)
  },
  {
    name: 'finds brackets that changed places',
    text: one(`[[pdf](${pdf}])`),
    findings: [`1:55-1:88: Unexpected \`]\` at the end of a URL, expected \`${pdf}\``],
    fixed: one(`[[pdf](${pdf})]`)
  },
  {
    name: 'finds an outer bracket that is missing',
    text: one(`[pdf]](${pdf})`),
    findings: ['1:48-1:88: Unexpected `]]` behind a label that opens with one bracket, expected `[[`'],
    fixed: one(`[[pdf]](${pdf})`)
  },
  {
    name: 'finds a line break in a URL, and leaves it to a person',
    text: '- [CVPR 2022] Prompts [[code]](https://github.com/ann/\n  prompts) [[pdf]](https://arxiv.org/pdf/2205.03340)\n',
    findings: ['1:24-2:11: Unexpected line break in the URL of a link, expected none']
  },
  {
    name: 'finds two URLs that are glued',
    text: one(`[[pdf]](${pdf}${code})`),
    findings: ['1:56-1:118: Unexpected two URLs in one, expected a URL']
  },
  {
    name: 'finds what BibTeX left, in images too',
    text: one(`[[pdf]](${pdf}%7D) ![](https://https://img.shields.io/badge/a-b-c)`),
    findings: [
      `1:56-1:91: Unexpected \`%7D\` at the end of a URL, expected \`${pdf}\``,
      '1:97-1:139: Unexpected `https://` at the start of a URL, expected `https://img.shields.io/badge/a-b-c`'
    ],
    fixed: one(`[[pdf]](${pdf}) ![](https://img.shields.io/badge/a-b-c)`)
  },
  {
    name: 'finds brackets around the link where the list has them inside',
    text: inside + one(`[[code](${code})]`),
    findings: [`11:48-11:88: Unexpected \`[[code](…)]\`, expected \`[[code]](…)\``],
    fixed: inside + one(`[[code]](${code})`)
  },
  {
    name: 'finds brackets inside where the list has them around',
    text: around + one(`[[code]](${code})`),
    findings: [`11:48-11:88: Unexpected \`[[code]](…)\`, expected \`[[code](…)]\``],
    fixed: around + one(`[[code](${code})]`)
  }
])

test.each([
  ['https://arxiv.org/abs/2205.03340', undefined],
  ['http://https://arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['hhttp://arxiv.org/abs/2205.03340', 'http://arxiv.org/abs/2205.03340'],
  ['ttps://arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https:/arxiv.org/abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['http//arxiv.org/abs/2205.03340', 'http://arxiv.org/abs/2205.03340'],
  ['https://arxiv.org//abs/2205.03340', 'https://arxiv.org/abs/2205.03340'],
  ['https://example.org//a', undefined],
  ['https://arxiv.org/abs/2205.03340}', 'https://arxiv.org/abs/2205.03340'],
  ['https://en.wikipedia.org/wiki/{a}', undefined],
  ['https://github.com/ann/prompts`', 'https://github.com/ann/prompts'],
  ['https://a.org/x%20', 'https://a.org/x'],
  ['./docs/paper.md', undefined]
])('%s means %s', (url, meant) => expect(brokenUrl(url)?.meant).toBe(meant))

test.each([
  ['[Generative Adversarial Nets of All Kinds] (https://arxiv.org/abs/1406.2661)', 1],
  ['[Generative Adversarial Nets of All Kinds](https://arxiv.org/abs/1406.2661)', 0],
  ['Generative Adversarial Nets of All Kinds [with proofs] (https://arxiv.org/abs/1406.2661)', 0]
])('%s', async (title, count) => {
  const found = await lintWith('no-malformed-link', `# Papers\n\n- ${title} NeurIPS 2014\n`)
  expect(found).toHaveLength(count)
})
