import {describe, expect, test} from 'vitest'
import type {Config} from '../../src/config/types.ts'
import type {LinkResult} from '../../src/links/index.ts'
import {kindNames, readKinds, type Kind} from '../../src/updates/kinds.ts'
import {update, type Wanted} from '../../src/updates/update.ts'
import {dead, journal, moved, published, renamed} from './records.ts'

const list = (lines: readonly string[], count = lines.length) =>
  `# Prompts ![](https://img.shields.io/badge/papers-${count}-green)\n\n## Vision\n\n${lines.join('\n')}\n`

const preprint =
  '- [**arXiv 2021**] LAVT: Language-Aware Vision Transformer [[pdf]](https://arxiv.org/abs/2112.02244) [[code]](https://github.com/old/lavt#readme)'
const project =
  '- [**CVPR 2020**] Multi-task Collaborative Network [[pdf]](https://arxiv.org/abs/2003.08813) [[project]](http://mcn.example.org/)'
const plain =
  '- [**ICCV 2021**] Query Generation for Segmentation [[doi]](http://dx.doi.org/10.1109/ICCV48922.2021.01601)'

const lavt = published(
  'https://arxiv.org/abs/2112.02244',
  'LAVT: Language-Aware Vision Transformer',
  'Accepted by CVPR 2022'
)
const code = renamed('https://github.com/old/lavt#readme', 'https://github.com/yz93/LAVT-RIS')
const site = dead(
  'http://mcn.example.org/',
  'https://web.archive.org/web/20210102030405/http://mcn.example.org/'
)

const updated = (
  text: string,
  links: readonly LinkResult[],
  wanted: Partial<Wanted> & {config?: Config} = {}
) => update({text, path: 'README.md', config: wanted.config ?? {}}, {kinds: kindNames, links, ...wanted})

const changes = async (...args: Parameters<typeof updated>) =>
  (await updated(...args)).proposals.map(d => `${d.kind} ${d.line}: ${d.before} → ${d.after}`)

describe('what is proposed', () => {
  test.each<[string, string[], number, LinkResult[], string[]]>([
    ['the venue of a published preprint', [preprint], 1, [lavt], ['venues 5: arXiv 2021 → CVPR 2022']],
    [
      'the new name of a repository, with the rest of the URL',
      [preprint],
      1,
      [code],
      ['moved 5: https://github.com/old/lavt#readme → https://github.com/yz93/LAVT-RIS#readme']
    ],
    [
      'the archived copy of a dead page',
      [project],
      1,
      [site],
      [`archived 5: http://mcn.example.org/ → ${site.archivedUrl}`]
    ],
    ['nothing for a dead page without a copy', [project], 1, [dead('http://mcn.example.org/')], []],
    [
      'a better address of the same page',
      [plain],
      1,
      [],
      [
        'canonical 5: http://dx.doi.org/10.1109/ICCV48922.2021.01601 → https://doi.org/10.1109/ICCV48922.2021.01601'
      ]
    ],
    ['a count', [preprint, project], 1, [], ['counts 1: 1 → 2']],
    [
      'the target of a redirect rather than a better spelling of the address that redirects',
      [plain],
      1,
      [moved('http://dx.doi.org/10.1109/ICCV48922.2021.01601', 'https://example.org/q')],
      [
        'canonical 5: http://dx.doi.org/10.1109/ICCV48922.2021.01601 → https://doi.org/10.1109/ICCV48922.2021.01601'
      ]
    ],
    [
      'nothing for what the authors only submitted',
      [preprint],
      1,
      [
        published(
          'https://arxiv.org/abs/2112.02244',
          'LAVT: Language-Aware Vision Transformer',
          'Submitted to CVPR 2022'
        )
      ],
      []
    ],
    [
      'nothing for a record of another paper',
      [preprint],
      1,
      [published('https://arxiv.org/abs/2112.02244', 'Another Paper', 'Accepted by CVPR 2022')],
      []
    ]
  ])('%s', async (_, lines, count, links, expected) => {
    expect(await changes(list(lines, count), links)).toEqual(expected)
  })

  test('is written in one go, and nothing else changes', async () => {
    const {text, proposals} = await updated(list([preprint, project, plain], 2), [lavt, code, site])
    expect(text).toBe(
      list([
        preprint.replace('arXiv 2021', 'CVPR 2022').replace('old/lavt#readme', 'yz93/LAVT-RIS#readme'),
        project.replace('(http://mcn.example.org/)', `(${site.archivedUrl})`),
        plain.replace('http://dx.doi', 'https://doi')
      ])
    )
    expect(proposals.map(d => d.kind)).toEqual(['archived', 'moved', 'venues', 'counts', 'canonical'])
  })

  test('names the entry, what was found, and who says so with the day', async () => {
    const {proposals} = await updated(list([preprint]), [lavt])
    expect(proposals).toMatchObject([
      {
        title: 'LAVT: Language-Aware Vision Transformer',
        source: 'arXiv, 2026-11-24: “Accepted by CVPR 2022”',
        key: expect.stringMatching(/^[0-9a-f]{12}$/)
      }
    ])
  })

  test('is told apart by its place: two links of one entry, two counts of one value', async () => {
    const insecure =
      '- [**CVPR 2020**] Two Links [[pdf]](http://arxiv.org/abs/2003.08813) [[code]](http://github.com/a/b)'
    const text = `# Prompts\n\n## One (1 paper)\n\n${insecure}\n${plain}\n\n## Two (1 paper)\n\n${preprint}\n${project}\n`
    const {proposals} = await updated(text, [])
    expect(proposals.map(d => `${d.kind} ${d.line}: ${d.before} → ${d.after}`)).toEqual([
      'counts 3: 1 paper → 2 papers',
      'counts 8: 1 paper → 2 papers',
      'canonical 5: http://arxiv.org/abs/2003.08813 → https://arxiv.org/abs/2003.08813',
      'canonical 5: http://github.com/a/b → https://github.com/a/b',
      'canonical 6: http://dx.doi.org/10.1109/ICCV48922.2021.01601 → https://doi.org/10.1109/ICCV48922.2021.01601'
    ])
    expect(new Set(proposals.map(d => d.key)).size).toBe(5)
  })

  test('keeps the byte-order mark and the line ends', async () => {
    const windows = `\uFEFF${list([preprint]).replaceAll('\n', '\r\n')}`
    expect((await updated(windows, [lavt])).text).toBe(windows.replace('arXiv 2021', 'CVPR 2022'))
  })
})

describe('what is left out', () => {
  test.each<Kind>(kindNames)('all but %s, if only that is wanted', async kind => {
    const found = await updated(list([preprint, project, plain], 2), [lavt, code, site], {kinds: [kind]})
    expect(found.proposals.map(d => d.kind)).toEqual([kind])
  })

  test('what the configuration turned off', async () => {
    const rules = {'published-venue': 'off', 'no-moved-link': 'off'} as const
    expect(await changes(list([preprint]), [lavt, code], {config: {rules}})).toEqual([])
  })

  test('what a comment in the list silences', async () => {
    const silenced = `${preprint} <!-- paperlint-disable-line published-venue -- the extended version -->`
    expect(await changes(list([silenced]), [lavt])).toEqual([])
  })

  test('what would break the entry, and nothing else', async () => {
    const url = 'https://arxiv.org/abs/2112.02244'
    const title = 'LAVT: Language-Aware Vision Transformer'
    const odd = {...published(url, title, ''), records: [journal(url, title, 'Letters](b) on [Vision')]}
    expect(await changes(list([preprint, project]), [odd, site])).toEqual([
      `archived 6: http://mcn.example.org/ → ${site.archivedUrl}`
    ])
    const plainly = {...odd, records: [journal(url, title, 'Letters on Vision')]}
    expect(await changes(list([preprint, project]), [plainly])).toEqual([
      'venues 5: arXiv 2021 → Letters on Vision 2022'
    ])
  })

  test('what was silenced, until the facts change', async () => {
    const first = await updated(list([preprint]), [lavt])
    const silenced = new Set(first.proposals.map(d => d.key))
    expect(await changes(list([preprint]), [lavt], {silenced})).toEqual([])
    const elsewhere = published(
      'https://arxiv.org/abs/2112.02244',
      'LAVT: Language-Aware Vision Transformer',
      'Accepted by ECCV 2022'
    )
    expect(await changes(list([preprint]), [elsewhere], {silenced})).toEqual([
      'venues 5: arXiv 2021 → ECCV 2022'
    ])
    expect(await changes(list([project, preprint]), [lavt], {silenced})).toEqual([])
  })

  test('another copy of the same dead page, once it was refused', async () => {
    const first = await updated(list([project]), [site])
    const other = dead('http://mcn.example.org/', 'https://web.archive.org/web/2023/http://mcn.example.org/')
    const silenced = new Set(first.proposals.map(d => d.key))
    expect(await changes(list([project]), [other], {silenced})).toEqual([])
  })

  test('what is more than was asked for; how many is said', async () => {
    const found = await updated(list([preprint, project, plain], 2), [lavt, code, site], {most: 2})
    expect(found.proposals.map(d => d.kind)).toEqual(['archived', 'moved'])
    expect(found.left).toBe(3)
  })
})

test.each<[string | undefined, Kind[]]>([
  [undefined, kindNames],
  ['', kindNames],
  ['venues, moved', ['moved', 'venues']],
  ['Counts\nvenues', ['venues', 'counts']]
])('kinds %j', (text, expected) => {
  expect(readKinds(text)).toEqual(expected)
})

test('an unknown kind is named with those that exist', () => {
  expect(() => readKinds('venue')).toThrow(
    '`venue` is not a kind of update; the kinds are archived, moved, venues, counts, canonical'
  )
})
