/**
 * A law of recall: whatever is broken, one thing at a time, in a list that is all right, is reported on its line, and nothing else is.
 */

import {describe, expect, test} from 'vitest'
import type {Finding} from '../src/finding.ts'
import {lint} from '../src/lint.ts'

interface Paper {
  title: string
  authors: string
  venue: string
  year: number
  id: string
  code: string
}

const papers: Paper[] = (
  [
    ['Tide Clocks Learned from Photographs', 'CVPR', 2022, '2203.01656'],
    ['Gull Calls as Weather Hints', 'AAAI', 2022, '2112.01657'],
    ['Rope Knots for Soft Grippers', 'ICML', 2023, '2302.01658'],
    ['Crane Queues on Foggy Mornings', 'ICLR', 2023, '2209.01659'],
    ['Buoy Drift from Cheap Receivers', 'EMNLP', 2022, '2210.01660'],
    ['Ferry Crowds by Ticket Sounds', 'ECCV', 2022, '2207.01661'],
    ['Anchor Chains in Murky Footage', 'NeurIPS', 2022, '2210.01662'],
    ['Pilot Speech over Noisy Radios', 'KDD', 2021, '2106.01663'],
    ['Breakwater Stones by Drone', 'IJCAI', 2021, '2105.01664'],
    ['Ballast Water Ledgers Audited', 'ICCV', 2021, '2103.01665']
  ] as const
).map(([title, venue, year, id], n) => ({
  title,
  venue,
  year,
  id,
  authors: 'Ann Adair, Bo Dorne',
  code: `https://github.com/adair/harbour${n}`
}))

/** How a list writes its papers: what stands above and below them, and one line each. */
interface Shape {
  name: string
  head?: string
  foot?: string
  line: (paper: Paper, pdf: string, abs: string) => string
}

const shapes: Shape[] = [
  {
    name: 'tag first',
    line: ({venue, year, title, code}, pdf) =>
      `- [**${venue} ${year}**] ${title} [[pdf]](${pdf}) [[code]](${code})`
  },
  {
    name: 'linked title, tag in parentheses',
    line: ({venue, year, title}, _pdf, abs) => `- [${title}](${abs}) (${venue} ${year})`
  },
  {
    name: 'linked title, then the venue',
    line: ({venue, year, title, code}, _pdf, abs) =>
      `- [${title}](${abs}), ${venue} ${year}. [[code]](${code})`
  },
  {
    name: 'bold title, brackets around',
    line: ({venue, year, title, authors, code}, _pdf, abs) =>
      `* **${title}**, ${authors}, ${venue} ${year}. [[Paper](${abs})] [[Code](${code})]`
  },
  {
    name: 'numbered, bare labels',
    line: ({venue, year, title, authors, code}, _pdf, abs) =>
      `1. **${title}**. ${authors}. ${venue} ${year}. [paper](${abs}) [code](${code})`
  },
  {
    name: 'table',
    head: '| Title | Venue | Paper | Code |\n| --- | --- | --- | --- |\n',
    line: ({venue, year, title, code}, _pdf, abs) =>
      `| ${title} | ${venue} ${year} | [paper](${abs}) | [code](${code}) |`
  },
  {
    name: 'table with linked titles',
    head: '|Paper|Published in|Code|\n|---|:---:|---|\n',
    line: ({venue, year, title, code}, _pdf, abs) =>
      `|[**${title}**](${abs})|${venue} ${year}|[Code](${code})|`
  },
  {
    name: 'HTML table',
    head: '<table>\n<tr><th>Title</th><th>Venue</th><th>Code</th></tr>\n',
    foot: '</table>\n',
    line: ({venue, year, title, code}, _pdf, abs) =>
      `<tr><td><a href="${abs}">${title}</a></td><td>${venue} ${year}</td><td><a href="${code}">code</a></td></tr>`
  }
]

/** One way to break a line; the same text where the line has nothing to break. */
const mutations: Record<string, (line: string, paper: Paper) => string> = {
  'space in the URL': line => line.replace('arxiv.org/', 'arxiv.org/ '),
  'missing `)`': line => line.replace(/(\]\(https:\/\/arxiv[^)]*)\)/, '$1'),
  'missing `]` of the label': line => line.replace(/(\[[^[\]]*)\]{1,2}\(/, '$1('),
  'space before the URL': line => line.replace('](', '] ('),
  'square brackets around the URL': line => line.replace(/\]\((https:[^)]*)\)/, '][$1]'),
  'full-width brackets': line => line.replace(/\]\((https:[^)]*)\)/, ']（$1）'),
  'no scheme': line => line.replace('https://arxiv', 'arxiv'),
  'two schemes': line => line.replace('https://arxiv', 'https://https://arxiv'),
  'scheme mistyped': line =>
    line
      .replace('https://github', 'htps://github')
      .replace('https://arxiv', d => (line.includes('github') ? d : 'htps://arxiv')),
  'zero-width space in the URL': (line, {id}) => line.replace(id, `${id}\u200b`),
  'arXiv id with a digit too many': (line, {id}) => line.replace(id, `${id}7`),
  'arXiv address without an id': (line, {id}) => line.replace(id, ''),
  'year of the far future': (line, {year}) => line.replace(` ${year}`, ' 2091'),
  'letters of the venue swapped': (line, {venue}) =>
    line.replace(venue, venue.length < 4 ? venue : `${venue[0]}${venue[2]}${venue[1]}${venue.slice(3)}`),
  'empty link': (line, {code}) => line.replace(code, ''),
  'a cell too many': line =>
    line.startsWith('|') ? `${line} [video](https://youtu.be/a1b2c3d4e5f) |` : line,
  'quote of an attribute missing': line => line.replace(/(href="https:\/\/arxiv[^"]*)"/, '$1')
}

function textOf({head = '', foot = '', line}: Shape, broken?: {at: number; how: string}): string {
  const lines = papers.map((paper, at) => {
    const written = line(paper, `https://arxiv.org/pdf/${paper.id}`, `https://arxiv.org/abs/${paper.id}`)
    return broken?.at === at ? (mutations[broken.how]?.(written, paper) ?? written) : written
  })
  return `# Papers on harbours\n\n## Papers\n\n${head}${lines.join('\n')}\n${foot}`
}

/** What is said at error or warn level. */
async function said(text: string): Promise<Finding[]> {
  const {findings} = await lint(text, {path: 'README.md'})
  return findings.filter(d => d.fatal !== null && d.fatal !== undefined)
}

const cases = shapes.flatMap(shape =>
  Object.keys(mutations).flatMap(how =>
    [1, 8].flatMap(at => {
      const text = textOf(shape, {at, how})
      const line = text.slice(0, text.indexOf(papers[at]!.title)).split('\n').length
      return text === textOf(shape) ? [] : [{shape: shape.name, how, line, text}]
    })
  )
)

describe('in a list that is all right', () => {
  test.each(shapes)('nothing is said: $name', async shape => expect(await said(textOf(shape))).toEqual([]))
})

test('every kind of mistake is tried', () => {
  expect(Object.keys(mutations).length).toBeGreaterThanOrEqual(15)
  expect(new Set(cases.map(d => d.how)).size).toBe(Object.keys(mutations).length)
})

test('what is broken is reported on its line, and nothing else is', async () => {
  const wrong: string[] = []
  for (const {shape, how, line, text} of cases) {
    const lines = (await said(text)).map(d => d.line)
    if (!lines.includes(line)) wrong.push(`${shape}: ${how} is missed on line ${line}`)
    else if (lines.some(d => d !== line))
      wrong.push(`${shape}: ${how} on line ${line}, said on ${lines.join(', ')}`)
  }
  // The list says which, should there be more than the law allows.
  expect(wrong.length > 0.03 * cases.length ? wrong : []).toEqual([])
}, 60_000)
