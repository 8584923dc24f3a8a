import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {fakeArxiv} from './links/servers/arxiv.ts'
import {paperlint, repositoryWith} from './paperlint.ts'

const entry = (year: number, name: string, id: string) =>
  `- [**arXiv ${year}**] ${name} Prompting for Vision Models [[pdf]](https://arxiv.org/pdf/${id})`
const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']
const prompts = names.map((d, i) => entry(2023, d, `230${9 - i}.0334${i}`))
const vision = names.map((d, i) => entry(2022, `${d} Plus`, `220${9 - i}.0334${i}`))
const list = (first = prompts, second = vision) => `# Papers

![](https://img.shields.io/badge/papers-${first.length + second.length}-green)

## Prompts

${first.join('\n')}

## Vision

${second.join('\n')}
`
const added = '- [**arXiv 2023**] A \\*New\\* Prompt [[pdf]](https://arxiv.org/pdf/2307.12345)'

let cwd: string

beforeEach(() => void (cwd = repositoryWith({'README.md': list()})))

const text = () => readFileSync(path.join(cwd, 'README.md'), 'utf8')
const add = async (...args: string[]) => {
  const papers = {'2307.12345': {title: 'A *New*\n Prompt', published: '2023-07-24T18:00:00Z'}}
  const server = await fakeArxiv({papers, missing: ['2307.99999']})
  return paperlint(['add', ...args], {cwd, env: {PAPERLINT_ARXIV_URL: server.url}})
}

const paper = (venue: string, year: number) => [
  '--title',
  'Slow Kilns',
  '--venue',
  venue,
  '--year',
  `${year}`
]

describe('paperlint add', () => {
  test('asks who it is, writes it as the list writes, in its place, and counts', async () => {
    const run = await add('https://arxiv.org/abs/2307.12345v2', '--section', 'prompts')
    expect(run).toEqual({stdout: '', stderr: `README.md:9 ${added}\n`, code: 0})
    expect(text()).toBe(list([...prompts.slice(0, 2), added, ...prompts.slice(2)]))
  })

  test('with its code, where the list shows code', async () => {
    const section = names.map(
      (d, i) => `${entry(2021, `${d} Coded`, `210${9 - i}.0334${i}`)} [[code]](https://github.com/a/c${i})`
    )
    writeFileSync(path.join(cwd, 'README.md'), `${list()}\n## Code\n\n${section.join('\n')}\n`)
    await add('https://arxiv.org/abs/2307.12345', 'https://github.com/a/b', '--section', 'Code')
    expect(text()).toContain(`${added} [[code]](https://github.com/a/b)\n`)
  })

  test('--dry-run prints the patch and writes nothing', async () => {
    const {stdout} = await add('https://arxiv.org/abs/2307.12345', '--section', 'Prompts', '--dry-run')
    expect(stdout).toContain(`\n+${added}\n`)
    expect(text()).toBe(list())
  })

  test('as it is told', async () => {
    const options = ['--title', 'Told Prompts', '--venue', 'CVPR', '--year', '2023', '--section', 'Prompts']
    await add('https://orr-lab.org/told.pdf', ...options)
    expect(text()).toContain('\n- [**CVPR 2023**] Told Prompts [[pdf]](https://orr-lab.org/told.pdf)\n')
  })

  test('several papers, each on its line at the end', async () => {
    const server = await fakeArxiv({
      papers: {
        '2307.12345': {title: 'Slow Kilns', published: '2023-07-24T18:00:00Z'},
        '2309.22345': {title: 'River Ferries', published: '2023-09-24T18:00:00Z'}
      }
    })
    const urls = ['https://arxiv.org/abs/2307.12345', 'https://arxiv.org/abs/2309.22345']
    const run = await paperlint(['add', ...urls, '--section', 'Prompts'], {
      cwd,
      env: {PAPERLINT_ARXIV_URL: server.url}
    })
    const lines = run.stderr.match(/(?<=README\.md:)\d+/g)?.map(d => text().split('\n')[Number(d) - 1])
    expect(lines).toEqual([
      '- [**arXiv 2023**] Slow Kilns [[pdf]](https://arxiv.org/pdf/2307.12345)',
      '- [**arXiv 2023**] River Ferries [[pdf]](https://arxiv.org/pdf/2309.22345)'
    ])
  })

  test('without the spaces that its model has too many of', async () => {
    const spaced = entry(2022, 'Spaced', '2201.03349').replace(' [[pdf', '  [[pdf')
    writeFileSync(path.join(cwd, 'README.md'), `${list()}\n## Kilns\n\n${spaced}\n`)
    const {stderr} = await add(
      'https://arxiv.org/abs/2304.01234',
      '--section',
      'Kilns',
      ...paper('CVPR', 2023)
    )
    expect(text()).toContain('\n- [**CVPR 2023**] Slow Kilns [[pdf]](https://arxiv.org/pdf/2304.01234)\n')
    expect(stderr).toBe(
      'README.md:23 - [**CVPR 2023**] Slow Kilns [[pdf]](https://arxiv.org/pdf/2304.01234)\n'
    )
  })

  test('says what lint will find', async () => {
    const {stderr} = await add(
      'https://arxiv.org/abs/2304.01234',
      '--section',
      'Vision',
      ...paper('NIPS', 2023)
    )
    expect(stderr).toContain('Slow Kilns')
    expect(stderr).toContain(
      '\n  warn Venue is written `NIPS`, but has been called `NeurIPS` since 2018  venue-name\n'
    )
    expect(text()).toContain('NIPS 2023')
  })

  test('ends with 3 if nobody answers', async () => {
    const env = {HTTPS_PROXY: 'http://127.0.0.1:9'}
    const args = ['add', 'https://arxiv.org/abs/2307.12345', '--section', 'Vision']
    const run = await paperlint(args, {cwd, env})
    expect(run).toMatchObject({stdout: '', code: 3})
    expect(run.stderr).toMatch(/^paperlint: .*127\.0\.0\.1:9.*; give the title yourself: --title "/)
    expect(text()).toBe(list())
  })

  describe('where several sections have one title', () => {
    const years = (...below: string[]) =>
      below.map(
        d =>
          `### ${d}\n\n${names.map((name, i) => entry(2023, `${name} ${d}`, `230${i + 1}.0${d}`)).join('\n')}\n`
      )
    const many = `# Papers

## Survey

${years('2023', '2022').join('\n')}
## Analysis

${years('2023').join('\n').replaceAll('.0', '.1')}
## Tools

${years('2021').join('\n')}`

    test.each<[string, string]>([
      ['Analysis / 2023', '### 2023'],
      ['survey/2022', '### 2022'],
      ['Analysis', '### 2023'],
      ['2021', '### 2021']
    ])('%s is one of them', async (section, heading) => {
      writeFileSync(path.join(cwd, 'README.md'), many)
      await add('https://arxiv.org/abs/2307.12345', '--section', section)
      const before = text().slice(0, text().indexOf(added))
      expect(before.slice(before.lastIndexOf('### '))).toMatch(new RegExp(`^${heading}\n`))
      expect(before.includes('## Analysis')).toBe(section.includes('Analysis') || section === '2021')
    })

    test.each<[string[], string]>([
      [
        [],
        "which section? Add one of\n  --section 'Survey / 2023'\n  --section '2022'\n  --section 'Analysis / 2023'\n  --section '2021'"
      ],
      [
        ['--section', '2023'],
        "several sections match 2023; use one of\n  --section 'Survey / 2023'\n  --section 'Analysis / 2023'"
      ],
      [
        ['--section', 'Survey'],
        "several sections match Survey; use one of\n  --section 'Survey / 2023'\n  --section '2022'"
      ],
      [['--section', '2032'], 'no section 2032; did you mean Survey / 2023?']
    ])('%j is none of them', async (args, message) => {
      writeFileSync(path.join(cwd, 'README.md'), many)
      const run = await add('https://arxiv.org/abs/2307.12345', ...args)
      expect(run).toEqual({stdout: '', stderr: `paperlint: ${message}\n`, code: 2})
    })
  })

  test('says what to do where the template needs what nobody can be asked for', async () => {
    writeFileSync(path.join(cwd, '.paperlintrc.yaml'), 'entry: "- **{text}** {title} [[pdf]]({paper})"\n')
    const {stderr} = await add('https://arxiv.org/abs/2307.12345', '--section', 'Vision', '--title', 'Told')
    expect(stderr).toBe(
      'paperlint: the template needs `{text}`; add the entry by hand, or set `entry` without it in the config\n'
    )
  })

  test('keeps CRLF', async () => {
    writeFileSync(path.join(cwd, 'README.md'), list().replaceAll('\n', '\r\n'))
    await add('https://arxiv.org/abs/2307.12345', '--section', 'Prompts')
    expect(text()).toBe(list([...prompts.slice(0, 2), added, ...prompts.slice(2)]).replaceAll('\n', '\r\n'))
  })

  test.each<[string[], string]>([
    [
      ['https://arxiv.org/abs/2307.12345'],
      "which section? Add one of\n  --section 'Prompts'\n  --section 'Vision'"
    ],
    [
      ['https://arxiv.org/abs/2307.12345', '--section', 'News'],
      "no section News; use one of\n  --section 'Prompts'\n  --section 'Vision'"
    ],
    [
      ['https://arxiv.org/abs/2307.12345', '--section', 'Propmts'],
      'no section Propmts; did you mean Prompts?'
    ],
    [
      ['https://arxiv.org/abs/2309.03340v3', '--offline'],
      'already listed: README.md:7 Alpha Prompting for Vision Models'
    ],
    [
      ['2307.12345', '--section', 'Vision'],
      '2307.12345 is not a URL; give one: paperlint add https://arxiv.org/abs/…'
    ],
    [
      ['https://arxiv.org/abs/2309.03340v3', '--section', 'Vision', '--title', 'X'],
      'already listed: README.md:7 Alpha Prompting for Vision Models'
    ],
    [
      ['https://arxiv.org/abs/2307.99999', '--section', 'Vision'],
      'https://arxiv.org/abs/2307.99999 is dead (arxiv-not-found); nothing was added'
    ],
    [
      ['https://example.org/a.pdf', '--section', 'Vision', '--offline'],
      'without the network the title of https://example.org/a.pdf is not known; give it: --title "…" --authors "…" --venue … --year …'
    ],
    [
      ['https://example.org/a.pdf', '--section', 'Vision', '--title', 'Prompts Told'],
      'the entries of this list show the venue; give it with --venue'
    ],
    [
      ['https://aclanthology.org/2021.acl-main.1/', '--section', 'Vision', ...paper('EMNLP', 2019)],
      'the entry would be wrong, so nothing was added: Tag says `EMNLP 2019`, but the linked paper is from `ACL 2021`'
    ],
    [
      ['https://arxiv.org/abs/9999.99999', '--section', 'Vision', ...paper('EMNLP', 2019)],
      'the entry would be wrong, so nothing was added: arXiv id `9999.99999` has month 99, which does not exist'
    ],
    [
      ['https://arxiv.org/abs/2304.01234', 'https://orr.org/z', '--section', 'Vision', '--title', 'X'],
      '--title describes one paper, but 2 are named: https://arxiv.org/abs/2304.01234 and https://orr.org/z; add them one by one'
    ],
    [
      ['https://arxiv.org/abs/2307.12345', 'https://arxiv.org/abs/2307.12345v2', '--section', 'Vision'],
      'https://arxiv.org/abs/2307.12345v2 and https://arxiv.org/abs/2307.12345 are the same paper: A *New* Prompt; nothing was added'
    ]
  ])('%j', async (args, message) => {
    expect(await add(...args)).toEqual({stdout: '', stderr: `paperlint: ${message}\n`, code: 2})
    expect(text()).toBe(list())
  })
})

describe('paperlint add writes like the entries that are there', () => {
  const paper = 'https://arxiv.org/abs/2304.01234'
  const code = 'https://github.com/foo/bar'
  const told = [
    '--title',
    'A New Thing',
    '--authors',
    'Ada Lovelace, Alan Turing',
    '--venue',
    'CVPR',
    '--year',
    '2023'
  ]
  const repeat = (count: number, one: (n: number) => string) => Array.from({length: count}, (_, n) => one(n))

  test.each<[string, string, string[], string]>([
    [
      'one bullet',
      '# List\n\n- [**ICLR 2022**] Alpha Things [[pdf]](https://arxiv.org/pdf/2203.00001)\n',
      [paper],
      '- [**CVPR 2023**] A New Thing [[pdf]](https://arxiv.org/pdf/2304.01234)'
    ],
    [
      'one bullet without code, and code',
      '# List\n\n- [**ICLR 2022**] Alpha Things [[pdf]](https://arxiv.org/pdf/2203.00001)\n',
      [paper, code],
      '- [**CVPR 2023**] A New Thing [[pdf]](https://arxiv.org/pdf/2304.01234) [[code]](https://github.com/foo/bar)'
    ],
    [
      'PDF links that end with .pdf',
      `# List\n\n${repeat(12, n => `- [**ICLR 2022**] Alpha Things ${n} [[pdf]](https://arxiv.org/pdf/2203.000${10 + n}.pdf)`).join('\n')}\n`,
      [paper],
      '- [**CVPR 2023**] A New Thing [[pdf]](https://arxiv.org/pdf/2304.01234.pdf)'
    ],
    [
      'code under words that vary',
      `# List\n\n${repeat(30, n => `- [[Arxiv](https://arxiv.org/abs/2203.000${10 + n})] Alpha Things ${n} [[${['github', 'Code', 'Code', 'repository'][n % 4]}](https://github.com/a/b${n})]`).join('\n')}\n`,
      [paper, code],
      '- [[Arxiv](https://arxiv.org/abs/2304.01234)] A New Thing [[Code](https://github.com/foo/bar)]'
    ],
    [
      'rows of a table',
      `# List\n\n| Title | Venue | Links |\n| --- | --- | --- |\n${repeat(9, n => `| Alpha Things ${n} | ICLR 2022 | [paper](https://arxiv.org/abs/2203.000${10 + n}) [code](https://github.com/a/b${n}) |`).join('\n')}\n`,
      [paper, code],
      '| A New Thing | CVPR 2023 | [paper](https://arxiv.org/abs/2304.01234) [code](https://github.com/foo/bar) |'
    ],
    [
      'rows of HTML',
      `# List\n\n<table>\n${repeat(9, n => `<tr><td><a href="https://arxiv.org/abs/2203.000${10 + n}">Alpha Things ${n}</a></td><td>ICLR 2022</td></tr>`).join('\n')}\n</table>\n`,
      [paper],
      '<tr><td><a href="https://arxiv.org/abs/2304.01234">A New Thing</a></td><td>CVPR 2023</td></tr>'
    ],
    [
      'entries of several lines',
      `# List\n\n${repeat(9, n => `- **Alpha Things ${n}**<br>\n  *Ann Author, Bob Bauer.*<br>\n  ICLR 2022. [[pdf]](https://arxiv.org/pdf/2203.000${10 + n})`).join('\n')}\n`,
      [paper],
      '- **A New Thing**<br>\n  *Ada Lovelace, Alan Turing.*<br>\n  CVPR 2023. [[pdf]](https://arxiv.org/pdf/2304.01234)'
    ],
    [
      'paragraphs',
      `# List\n\n${repeat(9, n => `**Alpha Things ${n}**. Ann Author, Bob Bauer. ICLR 2022. [[pdf]](https://arxiv.org/pdf/2203.000${10 + n})`).join('\n\n')}\n`,
      [paper],
      '**A New Thing**. Ada Lovelace, Alan Turing. CVPR 2023. [[pdf]](https://arxiv.org/pdf/2304.01234)'
    ],
    [
      'numbered entries',
      `# List\n\n${repeat(9, n => `${n + 1}. Alpha Things ${n}, ICLR 2022. [[pdf]](https://arxiv.org/pdf/2203.000${10 + n})`).join('\n')}\n`,
      [paper],
      '10. A New Thing, CVPR 2023. [[pdf]](https://arxiv.org/pdf/2304.01234)'
    ]
  ])('%s', async (_, before, urls, expected) => {
    writeFileSync(path.join(cwd, 'README.md'), before)
    const {stderr, code} = await add(...urls, ...told)
    expect({stderr, code}).toMatchObject({code: 0})
    expect(stderr).not.toContain('\\u{')
    expect(text()).toContain(`\n${expected}\n`)
    expect(
      text().replace(new RegExp(`(?:\n\n?)?${expected.replace(/[^\w\n]/g, '\\$&')}`), '').length
    ).toBeLessThanOrEqual(before.length + 1)
  })

  describe('without what the entry says about its own paper', () => {
    test.each<[what: string, entry: (n: number) => string, expected: string]>([
      [
        'a key and the month',
        n =>
          `- [Liu${n}22] Alpha Things ${n}, ICLR 2022-0${n + 1} [[pdf]](https://arxiv.org/pdf/2203.0001${n})`,
        '- A New Thing, CVPR 2023-04 [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'the month in words',
        n => `- **Alpha Things ${n}**, *ICLR, June 2022*. [[pdf]](https://arxiv.org/pdf/2203.0001${n})`,
        '- **A New Thing**, *CVPR, April 2023*. [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'a name before the title',
        n =>
          `- **Net${n}**: "Alpha Things ${n}", *ICLR 2022*. [[Paper](https://arxiv.org/abs/2203.0001${n})]`,
        '- "A New Thing", *CVPR 2023*. [[Paper](https://arxiv.org/abs/2304.01234)]'
      ],
      [
        'pages',
        n =>
          `- Ann Author: Alpha Things ${n}. ICLR 2022: ${n}1-${n}7 [[pdf]](https://arxiv.org/pdf/2203.0001${n})`,
        '- Ada Lovelace, Alan Turing: A New Thing. CVPR 2023 [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'a cell with a description, and a column of numbers',
        n =>
          `| ${n + 1} | Alpha Things ${n} | ICLR 2022 | [pdf](https://arxiv.org/pdf/2203.0001${n}) | maps reads to ${n} genomes |`,
        '| 10 | A New Thing | CVPR 2023 | [pdf](https://arxiv.org/pdf/2304.01234) |  |'
      ],
      [
        'lines with details, but not the names of fields',
        n =>
          `- [Alpha Things ${n}](https://arxiv.org/abs/2203.0001${n})\n  - Authors: Ann Author, Bob Bauer\n  - Institutions: University ${n}\n  - Venue: ICLR 2022`,
        '- [A New Thing](https://arxiv.org/abs/2304.01234)\n  - Authors: Ada Lovelace, Alan Turing\n  - Venue: CVPR 2023'
      ],
      [
        'links that lead nowhere else: videos, notes, projects',
        n =>
          `- Alpha Things ${n}, ICLR 2022 [[paper]](https://arxiv.org/abs/2203.0001${n}) [[video]](https://youtu.be/a${n}) [[notes]](notes/${n}.md)`,
        '- A New Thing, CVPR 2023 [[paper]](https://arxiv.org/abs/2304.01234)'
      ],
      [
        'its identifier in labels and in other readers of the paper',
        n =>
          `| Alpha Things ${n} | ICLR 2022 | [2203.0001${n}](https://arxiv.org/abs/2203.0001${n}) | [alphaXiv](https://www.alphaxiv.org/abs/2203.0001${n}) |`,
        '| A New Thing | CVPR 2023 | [2304.01234](https://arxiv.org/abs/2304.01234) | [alphaXiv](https://www.alphaxiv.org/abs/2304.01234) |'
      ],
      [
        'an anchor',
        n =>
          `- <a name="alpha${n}"></a>**Alpha Things ${n}**, ICLR 2022 [[pdf]](https://arxiv.org/pdf/2203.0001${n})`,
        '- **A New Thing**, CVPR 2023 [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'a description below its name, in a cell',
        n =>
          `| ICLR 2022 | [Alpha Things ${n}](https://arxiv.org/abs/2203.0001${n}) <br><sub> **Net${n}:** sorts ${n} kinds of things well. </sub> | ${n} stars |`,
        '| CVPR 2023 | [A New Thing](https://arxiv.org/abs/2304.01234) |  |'
      ],
      [
        'a year and pages between two marks',
        n =>
          `- Ann Author, Bob Bauer. ${n + 1}1 years on. **Alpha Things ${n}**. ICLR 2022, ${n}1-${n}9. [[pdf]](https://arxiv.org/pdf/2203.0001${n})`,
        '- Ada Lovelace, Alan Turing. **A New Thing**. CVPR 2023. [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'its own words, even if one entry has none of them, but fewer fields',
        n =>
          n === 4
            ? `- **Alpha Things 4**. [[pdf]](https://arxiv.org/pdf/2203.00014)`
            : `- **Alpha Things ${n}**. Ann Author, Bob Bauer. ICLR 2022. [[pdf]](https://arxiv.org/pdf/2203.0001${n}) Sorts ${n} kinds of ${'abcdefghi'[n]}${'things'.repeat(n)}.`,
        '- **A New Thing**. Ada Lovelace, Alan Turing. CVPR 2023. [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'emphasis of `et al.`, and the number in a badge',
        n =>
          `| Alpha Things ${n} | Holt _et al._ | ICLR 2022 | [pdf](https://arxiv.org/pdf/2203.0001${n}) ![](https://img.shields.io/badge/Citations-${n}-green) |`,
        '| A New Thing | Ada Lovelace, Alan Turing | CVPR 2023 | [pdf](https://arxiv.org/pdf/2304.01234) |'
      ],
      [
        'not the period between authors and venue',
        n => `- **Alpha Things ${n}.** *Holt et al. ICLR 2022.* [[pdf]](https://arxiv.org/pdf/2203.0001${n})`,
        '- **A New Thing.** *Ada Lovelace, Alan Turing. CVPR 2023.* [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'the venue in a badge',
        n =>
          `- **Alpha Things ${n}.** ![](https://img.shields.io/badge/ICLR_2022-blue) [[pdf](https://arxiv.org/abs/2203.0001${n})]`,
        '- **A New Thing.** ![](https://img.shields.io/badge/CVPR_2023-blue) [[pdf](https://arxiv.org/abs/2304.01234)]'
      ],
      [
        'a first word in the brackets of the tag',
        n => `- [Net${n}, *ICLR 2022*] Alpha Things ${n} [[pdf]](https://arxiv.org/pdf/2203.0001${n})`,
        '- [*CVPR 2023*] A New Thing [[pdf]](https://arxiv.org/pdf/2304.01234)'
      ],
      [
        'an anchor on the first line, and an abstract',
        n =>
          `- <a name="alpha${n}"></a>\n  **Alpha Things ${n}** &mdash; 2022  \n  Ann Author, Bob Bauer  \n  [📄 Paper](https://arxiv.org/pdf/2203.0001${n}.pdf)\n  <details><summary>Abstract</summary>We sort ${n} things and find that ${'abcdefghi'[n]} is best.</details>`,
        '- **A New Thing** &mdash; 2023  \n  Ada Lovelace, Alan Turing  \n  [📄 Paper](https://arxiv.org/pdf/2304.01234.pdf)'
      ],
      [
        'nothing, where the list links no papers: the given URL is never lost',
        n => `- Ann Author, Bob Bauer. Alpha Things ${n}. ICLR 2022.`,
        '- Ada Lovelace, Alan Turing. A New Thing. CVPR 2023. [[paper]](https://arxiv.org/abs/2304.01234)'
      ]
    ])('%s', async (_, entry, expected) => {
      const head = entry(0).startsWith('|')
        ? `|${' |'.repeat(entry(0).split('|').length - 2)}\n|${' --- |'.repeat(entry(0).split('|').length - 2)}\n`
        : ''
      writeFileSync(path.join(cwd, 'README.md'), `# List\n\n${head}${repeat(9, entry).join('\n')}\n`)
      const {stderr, code} = await add(paper, ...told)
      expect({stderr, code}).toMatchObject({code: 0})
      expect(text()).toContain(`\n${expected}\n`)
    })

    test('with the repository in badges', async () => {
      const row = (n: number) =>
        `- Alpha Things ${n}, ICLR 2022 [[paper]](https://arxiv.org/abs/2203.0001${n}) [![stars](https://img.shields.io/github/stars/a/b${n})](https://github.com/a/b${n})`
      writeFileSync(path.join(cwd, 'README.md'), `# List\n\n${repeat(9, row).join('\n')}\n`)
      await add(paper, code, ...told)
      expect(text()).toContain(
        '- A New Thing, CVPR 2023 [[paper]](https://arxiv.org/abs/2304.01234) [![stars](https://img.shields.io/github/stars/foo/bar)](https://github.com/foo/bar)\n'
      )
    })

    test.each([
      ['the name of another tool', (n: number) => `[[Sorter${n}]]`],
      ['a label that promises a paper', () => '[[PDF]]'],
      [
        'the stars of another repository',
        (n: number) => `[![](https://img.shields.io/badge/Stars-${n}-blue)]`
      ]
    ])('with its code, not under %s', async (_, label) => {
      const row = (n: number) =>
        `- Alpha Things ${n}, ICLR 2022 [[paper]](https://arxiv.org/abs/2203.0001${n}) ${label(n)}(https://github.com/a/b${n})`
      writeFileSync(path.join(cwd, 'README.md'), `# List\n\n${repeat(9, row).join('\n')}\n`)
      await add(paper, code, ...told)
      expect(text()).toContain(
        '- A New Thing, CVPR 2023 [[paper]](https://arxiv.org/abs/2304.01234) [[code]](https://github.com/foo/bar)\n'
      )
    })

    test('with the columns of its own table', async () => {
      const table = (head: string, row: (n: number) => string) =>
        `${head}\n${head.replace(/[^|]+/g, ' --- ')}\n${repeat(5, row).join('\n')}\n`
      const methods = table(
        '| Title | Method | Paper |',
        n => `| *Alpha Things ${n}* | kNN ${n} | https://arxiv.org/abs/2203.0001${n} |`
      )
      const tools = table(
        '| Title | Paper | Code |',
        n => `| *Beta Things ${n}* | https://arxiv.org/abs/2203.0002${n} | https://github.com/a/b${n} |`
      )
      writeFileSync(path.join(cwd, 'README.md'), `# Methods\n\n${methods}\n# Tools\n\n${tools}`)
      await add(paper, code, '--section', 'Methods', ...told)
      expect(text()).toContain(
        '| *A New Thing* |  | https://arxiv.org/abs/2304.01234 [[code]](https://github.com/foo/bar) |\n'
      )
    })

    test('in a list without headings', async () => {
      const row = (n: number) =>
        `- [**ICLR 2022**] Alpha Things ${n} [[pdf]](https://arxiv.org/pdf/2203.0001${n})`
      writeFileSync(path.join(cwd, 'README.md'), `${repeat(4, row).join('\n')}\n`)
      expect(await add(paper, ...told)).toMatchObject({code: 0})
      expect(text()).toContain('- [**CVPR 2023**] A New Thing [[pdf]](https://arxiv.org/pdf/2304.01234)\n')
    })
  })

  test.each([
    ['https://doi.org/10.1234/pepper', '[DOI](https://doi.org/10.1234/pepper)'],
    ['https://www.jstor.org/stable/77', '[JSTOR](https://www.jstor.org/stable/77)'],
    ['https://papers.example.edu/pepper.pdf', '[JSTOR](https://papers.example.edu/pepper.pdf)']
  ])('with the label that the list has for links to the host: %s', async (url, expected) => {
    const traded = (what: string, link: string) =>
      `- **Trade in ${what}** - A. Greif, *Journal of Economic History* 2012 - ${link}`
    const goods = ['Salt', 'Cod', 'Cloth', 'Grain', 'Timber', 'Amber']
    const entries = goods.map((d, n) =>
      traded(d, n < 4 ? `[JSTOR](https://www.jstor.org/stable/${n})` : `[DOI](https://doi.org/10.1111/${n})`)
    )
    writeFileSync(path.join(cwd, 'README.md'), `# Trade\n\n${entries.join('\n')}\n`)
    const options = [
      '--title',
      'Trade in Pepper',
      '--authors',
      'A. Greif',
      '--venue',
      'Journal of Economic History',
      '--year',
      '2012'
    ]
    await add(url, ...options)
    expect(text()).toContain(`\n${traded('Pepper', expected)}\n`)
  })

  test('and never half a pair of marks, if a part of the entries is misread', async () => {
    const traded = ['Salt', 'Cod', 'Cloth', 'Grain', 'Timber', 'Amber'].map(
      (d, n) => `- **Trade in ${d}** - A. Greif, *Speculum* 2012 - [DOI](https://doi.org/10.1111/${n})\n`
    )
    writeFileSync(path.join(cwd, 'README.md'), `# Trade\n\n${traded.join('')}`)
    const told = [
      '--title',
      'Trade in Pepper',
      '--authors',
      'A. Greif',
      '--venue',
      'Speculum',
      '--year',
      '2012'
    ]
    await add('https://doi.org/10.1234/pepper', ...told)
    for (const line of text().split('\n')) expect(line.split('*').length % 2).toBe(1)
  })

  test('at its place among neighbours, in a section without a clear order', async () => {
    const ids = ['2309.00001', '2307.00001', '1802.00001', '2305.00001', '2301.00001', '2201.00001']
    writeFileSync(
      path.join(cwd, 'README.md'),
      `# List\n\n${ids.map((id, n) => `- Alpha Things ${n} [[pdf]](https://arxiv.org/pdf/${id})`).join('\n')}\n`
    )
    await add(paper, '--title', 'A New Thing')
    const order = [...text().matchAll(/pdf\/(\d{4})/g)].map(d => d[1])
    expect(order).toEqual(['2309', '2307', '1802', '2305', '2304', '2301', '2201'])
  })

  test('asks for authors that the list shows and nobody knows', async () => {
    const one =
      '# List\n\n- Ann Author, Bob Bauer. **Alpha Things**. ICLR 2022. [[pdf]](https://arxiv.org/pdf/2203.00001)\n'
    writeFileSync(path.join(cwd, 'README.md'), one)
    const {stderr, code} = await add(paper, '--title', 'A New Thing', '--venue', 'CVPR', '--year', '2023')
    expect(stderr).toMatch(/authors/)
    expect(code).toBe(2)
    expect(text()).toBe(one)
  })

  test('into the list that has the section, or the one that is named', async () => {
    const other = list(vision, prompts).replace('## Prompts', '## Video').replace('## Vision', '## Audio')
    writeFileSync(path.join(cwd, 'b.md'), other)
    writeFileSync(path.join(cwd, '.paperlintrc.yaml'), 'files: [README.md, b.md]\n')
    expect((await add(paper, '--title', 'A New Thing', '--section', 'audio')).stderr).toMatch(/^b\.md:\d+ /)
    const named = await add(
      'https://arxiv.org/abs/2304.05678',
      '--title',
      'Another Thing',
      '--section',
      'Video',
      '--to',
      'b.md'
    )
    expect(named.stderr).toMatch(/^b\.md:\d+ /)
    expect(text()).toBe(list())
  })

  test('into a section that somebody chooses at a terminal', async () => {
    const {stdout, stderr, code} = await paperlint(
      ['add', paper, '--title', 'A New Thing', '--year', '2023'],
      {
        cwd,
        stdin: '7\n2\n',
        isTerminal: true
      }
    )

    expect(stdout).toContain('   1  Prompts\n   2  Vision\n')
    expect(stdout).toContain('There is no section 7.')
    expect({stderr, code}).toMatchObject({code: 0})
    expect(text().indexOf('A New Thing')).toBeGreaterThan(text().indexOf('## Vision'))
  })
})
