import {expect, test} from 'vitest'
import {lintWith, testRule} from './test-rule.ts'

const url = (n: number) => `https://arxiv.org/pdf/2205.0334${n}`
const entry = (n: number, label = 'pdf') => `- Prompting Vision Models ${n} [[${label}]](${url(n)})\n`
const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const listWith = (line: string) => ten.map(n => entry(n)).join('') + line
const last = (label: string, to = url(1)) => `- Learning to Prompt [[${label}]](${to})\n`

/** Ten works with code, and four data sets with links, the first to a repository. */
const withData = (label: string, first = 'Link') => {
  const works = ten.map(
    n =>
      `- Prompting Vision Models of Kind ${'abcdefghij'[n]} (2022 CVPR) [[Paper](${url(n)})] [[Code](https://github.com/sun/p${n})]\n`
  )
  const sets = ['Clay', 'Sand', 'Salt'].map(
    d => `- ${d} Measured in the Wild (2021 ECCV) [[${label}](https://example.org/${d})]\n`
  )
  return `## Papers\n\n${works.join('')}\n## Datasets\n\n- Kilns in the Wild (2022 ECCV) [[${first}](https://github.com/sun/kiln/tree/master/kilns)]\n${sets.join('')}`
}

testRule('link-label', [
  ...(['link', 'Paper', 'PDF', 'paper', 'Pdf', 'papers', '论文'] as const).map(label => ({
    name: `finds \`${label}\` in a list of \`pdf\``,
    text: listWith(last(label)),
    findings: [`11:24-11:${24 + label.length}: Label is \`${label}\`; 10 of 11 such links say \`pdf\``],
    fixed: listWith(last('pdf'))
  })),
  {
    name: 'finds a slip of the usual word',
    text: `${listWith('').replaceAll('[pdf]', '[paper]')}${last('pper')}`,
    findings: ['11:24-11:28: Label is `pper`; 10 of 11 such links say `paper`'],
    fixed: `${listWith('').replaceAll('[pdf]', '[paper]')}${last('paper')}`
  },
  ...(['paged', 'caper'] as const).map(label => ({
    name: `accepts \`${label}\` in a list of \`paper\`, which may be another word`,
    text: `${listWith('').replaceAll('[pdf]', '[paper]')}${last(label)}`
  })),
  ...(['arXiv', 'OpenReview', 'ACM', 'v2', 'supplementary', 'poster', 'Zhou et al.'] as const).map(label => ({
    name: `accepts \`${label}\`, which says something else`,
    text: listWith(last(label))
  })),
  {
    name: 'accepts another word on a page that cannot be a PDF',
    text: listWith(last('link', 'https://ieeexplore.ieee.org/abstract/document/9745795'))
  },
  {
    name: 'does not promise a PDF that may be none, in a list that calls pages so',
    text: `${listWith(last('link', 'https://ieeexplore.ieee.org/abstract/document/9745795'))}- Prompts [[pdf]](https://ieeexplore.ieee.org/document/9745796)\n`,
    findings: ['11:24-11:28: Label is `link`; 11 of 12 such links say `pdf`']
  },
  {
    name: 'corrects letters even where the page is no PDF',
    text: listWith(last('PDF', 'https://arxiv.org/abs/2205.03341')),
    findings: ['11:24-11:27: Label is `PDF`; 10 of 11 such links say `pdf`'],
    fixed: listWith(last('pdf', 'https://arxiv.org/abs/2205.03341'))
  },
  {
    name: 'accepts words that tell two links apart',
    text: listWith(`- Learning to Prompt [[pdf]](${url(1)}) [[paper]](https://arxiv.org/abs/2109.01134)\n`)
  },
  {
    name: 'says code of repositories only',
    text:
      ten
        .map(
          n => `- Prompting Vision Models ${n} [[pdf]](${url(n)}) [[code]](https://github.com/sun/p${n})\n`
        )
        .join('') +
      `- Learning to Prompt [[pdf]](${url(1)}) [[Link]](https://sun.github.io/p)\n` +
      `- Tuning the Prompt [[pdf]](${url(2)}) [[Link]](https://github.com/sun/p)\n`,
    findings: ['12:65-12:69: Label is `Link`; 10 of 11 such links say `code`'],
    fixed:
      ten
        .map(
          n => `- Prompting Vision Models ${n} [[pdf]](${url(n)}) [[code]](https://github.com/sun/p${n})\n`
        )
        .join('') +
      `- Learning to Prompt [[pdf]](${url(1)}) [[Link]](https://sun.github.io/p)\n` +
      `- Tuning the Prompt [[pdf]](${url(2)}) [[code]](https://github.com/sun/p)\n`
  },
  {
    name: 'lets a section of data sets say its own word, also of a repository',
    text: withData('Link')
  },
  {
    name: 'finds that word where the entries of the section have others',
    text: withData('Site'),
    findings: ['16:35-16:39: Label is `Link`; 10 of 11 such links say `Code`'],
    fixed: withData('Site', 'Code')
  },
  {
    name: 'has no opinion on seven links',
    text:
      ten
        .slice(0, 6)
        .map(n => entry(n))
        .join('') + last('link')
  },
  {
    name: 'has no opinion where two words are common',
    text: ten.map(n => entry(n, n < 7 ? 'pdf' : 'paper')).join('')
  },
  {
    name: 'lets a section have its own word',
    text: `${listWith('')}\n## Surveys\n\n${entry(1, 'paper')}${entry(2, 'paper')}`
  },
  {
    name: 'asks each column of a table for its word',
    text: `| Title | Paper | Code |\n| --- | --- | --- |\n${ten
      .map(
        n =>
          `| Prompting Vision Models ${n} | [Link](${url(n)}) | [${n === 9 ? 'Code' : 'code'}](https://github.com/sun/p${n}) |\n`
      )
      .join('')}`,
    findings: ['12:75-12:79: Label is `Code`; 9 of 10 such links say `code`'],
    fixed: `| Title | Paper | Code |\n| --- | --- | --- |\n${ten
      .map(
        n => `| Prompting Vision Models ${n} | [Link](${url(n)}) | [code](https://github.com/sun/p${n}) |\n`
      )
      .join('')}`
  }
])

test('a label is what its link will be once it is written like the others', async () => {
  const entry = (n: number, label: string, url: string) => `- Firing Kilns of Kind ${n} [${label}](${url})\n`
  const papers = Array.from({length: 20}, (_, n) =>
    entry(n, 'PDF', `https://arxiv.org/pdf/2501.024${n + 10}`)
  )
  const landing = entry(21, 'PDF', 'https://link.springer.com/article/10.1007/s44163-025-00243-7')
  const found = async (odd: string) =>
    (await lintWith('link-label', papers.join('') + landing + odd)).map(d => d.fix?.safe)
  expect(await found(entry(22, 'paper', 'https://arxiv.org/abs/2510.14573'))).toEqual([true])
  expect(await found(entry(22, 'paper', 'https://kilns.example.org/paper'))).toEqual([undefined])
})
