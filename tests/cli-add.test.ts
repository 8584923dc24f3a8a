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
    await add('https://example.org/told.pdf', ...options)
    expect(text()).toContain('\n- [**CVPR 2023**] Told Prompts [[pdf]](https://example.org/told.pdf)\n')
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
      [[], 'say where: --section with one of Survey / 2023, 2022, Analysis / 2023, 2021'],
      [
        ['--section', '2023'],
        '2023 may be several sections: --section with one of Survey / 2023, Analysis / 2023'
      ],
      [['--section', 'Survey'], 'Survey may be several sections: --section with one of Survey / 2023, 2022'],
      [['--section', '2032'], 'no section 2032, did you mean 2022?']
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
      'paperlint: the template needs `{text}`; add it by hand, or set `entry` in the config\n'
    )
  })

  test('keeps CRLF', async () => {
    writeFileSync(path.join(cwd, 'README.md'), list().replaceAll('\n', '\r\n'))
    await add('https://arxiv.org/abs/2307.12345', '--section', 'Prompts')
    expect(text()).toBe(list([...prompts.slice(0, 2), added, ...prompts.slice(2)]).replaceAll('\n', '\r\n'))
  })

  test.each<[string[], string]>([
    [['https://arxiv.org/abs/2307.12345'], 'say where: --section with one of Prompts, Vision'],
    [
      ['https://arxiv.org/abs/2307.12345', '--section', 'News'],
      'no section News, expected one of Prompts, Vision'
    ],
    [
      ['https://arxiv.org/abs/2307.12345', '--section', 'Propmts'],
      'no section Propmts, did you mean Prompts?'
    ],
    [
      ['https://arxiv.org/abs/2309.03340v3', '--offline'],
      'README.md:7 has it already: Alpha Prompting for Vision Models'
    ],
    [
      ['2307.12345', '--section', 'Vision'],
      '2307.12345 is no URL, name one: paperlint add https://arxiv.org/abs/…'
    ],
    [
      ['https://arxiv.org/abs/2309.03340v3', '--section', 'Vision', '--title', 'X'],
      'README.md:7 has it already: Alpha Prompting for Vision Models'
    ],
    [
      ['https://arxiv.org/abs/2307.99999', '--section', 'Vision'],
      'https://arxiv.org/abs/2307.99999 is dead (arxiv-not-found), nothing is added'
    ],
    [
      ['https://example.org/a.pdf', '--section', 'Vision', '--offline'],
      'no registry was found to know the title of https://example.org/a.pdf, say it: --title "…" --venue … --year …'
    ],
    [
      ['https://example.org/a.pdf', '--section', 'Vision', '--title', 'Prompts Told'],
      'the template needs `{venue}`; say it with --title, --venue or --year'
    ]
  ])('%j', async (args, message) => {
    expect(await add(...args)).toEqual({stdout: '', stderr: `paperlint: ${message}\n`, code: 2})
    expect(text()).toBe(list())
  })
})
