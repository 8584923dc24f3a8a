/** What is offered is what is written, and nothing else changes. */

import {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import type {Change, Edit, Finding, Level} from '../../src/finding.ts'
import {applyEdits, editsOf} from '../../src/fixes/edits.ts'
import {fix, verifyFixes} from '../../src/fixes/fix.ts'
import type {Reading} from '../../src/fixes/types.ts'
import {lint, read} from '../../src/lint.ts'

const list = `# Papers

- [**CVPR 2022**] MaPLe: Multi-modal Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.03117)
- [**ICML 2021**] Learning Transferable Visual Models [[pdf]](https://arxiv.org/pdf/2103.00020)
- [**ACL 2022**] Chain of Thought Prompting [[pdf]](https://arxiv.org/pdf/2201.11903)
`

/** A rule that replaces the first group of each match, or all of it. */
interface Replacing {
  pattern: RegExp
  text: string
  changes?: readonly Change[]
  safe?: boolean
  level?: Level
}

/** Reads a text, and finds the matches of patterns as rules would. */
const judge =
  (...rules: readonly Replacing[]) =>
  async (source: string): Promise<Reading & {findings: Finding[]}> => {
    const {list} = read(source, 'README.md')
    const findings = rules.flatMap(({pattern, text, changes = [], safe = true, level = 'warn'}, index) =>
      [...source.matchAll(pattern)].map(match => {
        const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(match[1]))
        const end = start + (match[1] ?? match[0]).length
        const message: Finding = new VFileMessage(`\`${match[0]}\` is odd`, {
          place: list.position({start, end}),
          ruleId: `rule-${index}`
        })
        const entry = list.entries.find(d => d.span.start <= start && d.span.end >= end)
        if (entry) message.entry = {title: entry.title?.text, ids: entry.ids, span: entry.span}
        message.level = level
        message.fix = {safe, changes, edits: [{start, end, text}]}
        return message
      })
    )
    return {list, findings}
  }

describe('a fix is made', () => {
  test.each<[string, Replacing, string, string]>([
    [
      'of the declared title',
      {pattern: /MaPLe: Multi/g, text: 'Multi', changes: ['title']},
      'MaPLe: Multi',
      'Multi'
    ],
    [
      'of the declared year',
      {pattern: /CVPR (2022)/g, text: '2023', changes: ['year']},
      'CVPR 2022',
      'CVPR 2023'
    ],
    ['of the declared venue', {pattern: /ICML/g, text: 'NeurIPS', changes: ['venue']}, 'ICML', 'NeurIPS'],
    ['of marks', {pattern: /\*\*ICML 2021\*\*/g, text: '*ICML 2021*'}, '**ICML 2021**', '*ICML 2021*'],
    ['of a label', {pattern: /\[(pdf)\]/g, text: 'paper', changes: ['label']}, '[pdf]', '[paper]'],
    [
      'of the spelling of a URL',
      {pattern: /arxiv.org\/(pdf)/g, text: 'abs', changes: ['url']},
      'org/pdf',
      'org/abs'
    ],
    ['of a heading', {pattern: /# (Papers)/g, text: 'Articles', changes: ['section']}, 'Papers', 'Articles']
  ])('%s', async (_, rule, from, to) => {
    const {source} = await fix(await judge(rule)(list), judge(rule))
    expect(source).toBe(list.replaceAll(from, to))
  })
})

describe('a fix is not made', () => {
  test.each<[string, Replacing]>([
    ['if it changes the title unsaid', {pattern: /MaPLe: /g, text: ''}],
    [
      'if it changes the title instead of the venue',
      {pattern: /Learning Trans/g, text: 'Trans', changes: ['venue']}
    ],
    ['if the year goes with the venue', {pattern: /ICML 2021/g, text: 'ICML', changes: ['venue']}],
    ['if a link leads elsewhere', {pattern: /2103\.00020/g, text: '2103.00021', changes: ['url']}],
    ['if an entry is lost', {pattern: /- \[\*\*ACL.*\n/g, text: '', changes: ['title', 'venue', 'year']}],
    ['if an entry is new', {pattern: /$/g, text: list.slice(10).replaceAll(/\d{4}\.\d{5}/g, '2301.00001')}],
    ['if a heading changes unsaid', {pattern: /# (Papers)/g, text: 'Articles'}],
    ['if half a pair of marks is left', {pattern: /\*\*ICML/g, text: 'ICML'}],
    ['if the finding remains', {pattern: /\[(?:pdf|paper)\]/g, text: '[paper]', changes: ['label']}]
  ])('%s', async (_, rule) => {
    expect(await fix(await judge(rule)(list), judge(rule))).toEqual({source: list, count: 0})
  })

  test.each<[Level, boolean]>([
    ['error', false],
    ['warn', false],
    ['hint', true]
  ])('if it brings an %s: made %s', async (level, isMade) => {
    const rule = {pattern: /ICML/g, text: 'NeurIPS', changes: ['venue'] as const}
    const other: Replacing = {pattern: /NeurIPS/g, text: 'NIPS', changes: ['title'], safe: false, level}
    const {count} = await fix(await judge(rule, other)(list), judge(rule, other))
    expect(count).toBe(isMade ? 1 : 0)
  })

  test('if only those that come first bring nothing new far away', async () => {
    // A habit: as soon as two entries say `paper`, `ACL` is odd.
    const rule = {pattern: /\[(pdf)\]/g, text: 'paper', changes: ['label'] as const}
    const habit: Replacing = {
      pattern: /(ACL)(?=[^]*paper[^]*$)(?<=paper[^]*)/g,
      text: 'NAACL',
      changes: ['venue']
    }
    const both = judge(rule, habit)
    const {source, count} = await fix(await both(list), both)
    expect(count).toBe(2)
    expect(source.match(/\[paper\]/g)).toHaveLength(2)
  })
})

describe('an entry that no fix touches', () => {
  const cited = `# Papers

- Moss 1970 The Units of Peat [[pdf]][units]
- Fern 1980 Rain on Dry Stone Walls [[pdf]](https://arxiv.org/abs/2210.03112)
- Reed 1990 Walking Across the Wide Bog [[pdf]](https://arxiv.org/abs/2210.03113)

[units]: https://arxiv.org/abs/2210.03111
`

  test('may be read differently, because others are', async () => {
    const rule = judge({pattern: /Reed/g, text: 'Moss', changes: ['title', 'authors', 'year']})
    const {source, count} = await fix(await rule(cited), rule)
    expect(count).toBe(1)
    const titles = (text: string) => read(text, 'README.md').list.entries.map(d => d.title?.text)
    expect([titles(cited)[0], titles(source)[0]]).toEqual([
      'The Units of Peat',
      'Moss 1970 The Units of Peat'
    ])
  })

  test('may not lead elsewhere', async () => {
    const rule = judge({pattern: /2210\.03111/g, text: '2210.03119', changes: ['url']})
    expect((await fix(await rule(cited), rule)).count).toBe(0)
  })
})

describe('fixes of one place', () => {
  test.each<[string, Replacing[], string]>([
    [
      'are made one after the other and written together',
      [
        {pattern: /NIPS(?!\w)/g, text: 'NeurIPS', changes: ['venue']},
        {pattern: /(?:NIPS|NeurIPS) 2021/g, text: 'NeurIPS 2022', changes: ['venue', 'year']}
      ],
      'NeurIPS 2022'
    ],
    [
      'are both fixed by one of them',
      [
        {pattern: /NIPS 2021/g, text: 'ICML 2021', changes: ['venue']},
        {pattern: /NIPS/g, text: 'NeurIPS', changes: ['venue']}
      ],
      'ICML 2021'
    ]
  ])('%s', async (_, rules, wanted) => {
    const text = list.replace('ICML 2021', 'NIPS 2021')
    const reading = await judge(...rules)(text)
    await verifyFixes(reading, judge(...rules))
    const {source, count} = await fix(await judge(...rules)(text), judge(...rules))
    expect({source, count}).toEqual({source: text.replace('NIPS 2021', wanted), count: 2})
    const [first, second] = reading.findings.map(d => d.fix?.edits)
    expect(first).toEqual(second)
    expect(applyEdits(text, first as Edit[])).toBe(source)
  })
})

test('two fixes that touch each other are offered one by one', async () => {
  const touching = judge(
    {pattern: /ICML/g, text: 'NeurIPS', changes: ['venue']},
    {pattern: / 2021(?=\*)/g, text: ' 2022', changes: ['year']}
  )
  const reading = await touching(list)
  await verifyFixes(reading, touching)
  expect(reading.findings.map(d => d.fix?.edits.map(edit => edit.text))).toEqual([['NeurIPS'], [' 2022']])
})

test('a fix that fails is made anew if the others change what it writes', async () => {
  // The habit of the list: as soon as a label says `paper`, a link should end in `v1`.
  const label: Replacing = {
    pattern: /\[(pdf)\]\](?=\(https:\/\/arxiv\.org\/pdf\/2210)/g,
    text: 'paper',
    changes: ['label']
  }
  const url = (source: string) => (source.includes('[paper]') ? 'abs/2103.00020v1' : 'abs/2103.00020')
  const both = (source: string) =>
    judge(label, {
      pattern: source.includes('[paper]') ? /(?:pdf|abs)\/2103\.00020(?!v1)/g : /pdf\/2103\.00020/g,
      text: url(source),
      changes: ['url']
    })(source)
  const {source, count} = await fix(await both(list), both)
  expect(count).toBe(2)
  expect(source).toContain('abs/2103.00020v1')
})

describe('what is offered', () => {
  const messy = `${list}- [**NAACL 2021**]  Retrieval  Augmented Prompts:A Study [[pdf]](http://arxiv.org/abs/2112.08633v1)
- [ICML 2021] Learning Transferable Visual Models [[pdf]](https://arxiv.org/pdf/2103.00020) [[code]]()
`
  const judged = (text: string) => lint(text, {path: 'README.md'})

  test('is what is written, and counted', async () => {
    const reading = await judged(messy)
    await verifyFixes(reading, judged)
    for (const unsafe of [false, true]) {
      const {source, count} = await fix(await judged(messy), judged, {unsafe})
      const offered = reading.findings.flatMap(d => (d.fix && (unsafe || d.fix.safe) ? [d.fix] : []))
      expect(count).toBe(offered.length)
      expect(source).toBe(applyEdits(messy, editsOf(offered)))
      expect(source).not.toBe(messy)
    }
  })

  test('is fixed in one run', async () => {
    const {source} = await fix(await judged(messy), judged)
    expect(await fix(await judged(source), judged)).toEqual({source, count: 0})
  })

  test('is only what is shown', async () => {
    const before = await judged(messy)
    const {source} = await fix(before, judged, {only: d => d.ruleId === 'canonical-link'})
    expect(source).toBe(messy.replace('http://arxiv', 'https://arxiv'))
  })
})

test('a fix is made in a list with a row of several works, which share their place', async () => {
  const table = `# Papers

| Day | Reading |
| --- | --- |
| Mon | [Calling across the Valley by Night](https://arxiv.org/abs/2106.55502), [A Note on Far Calls](https://arxiv.org/abs/2106.55503) |
| Tue | [Street Names as Hash Keys](https://arxiv.org/abs/2106.55504) |
`
  const rule: Replacing = {pattern: /org\/(abs)\/2106\.55504/g, text: 'pdf', changes: ['url']}
  expect(read(table, 'README.md').list.entries).toHaveLength(3)
  expect(await fix(await judge(rule)(table), judge(rule))).toEqual({
    source: table.replace('abs/2106.55504', 'pdf/2106.55504'),
    count: 1
  })
})

test('fixes that tip a habit stop those of no other rule, and none is left for a second run', async () => {
  // As soon as two entries say `paper`, the first is odd.
  const label: Replacing = {
    pattern: /\[(pdf)\](?=\]\(\S*\/2[12]0[13]\.)/g,
    text: 'paper',
    changes: ['label']
  }
  const url: Replacing = {pattern: /(pdf)\/2[12]0[13]\./g, text: 'abs', changes: ['url']}
  const habit: Replacing = {pattern: /(CVPR)(?=[^]*\[paper[^]*\[paper)/g, text: 'ICCV', safe: false}
  const judged = judge(label, url, habit)
  const {source, count} = await fix(await judged(list), judged)
  expect([count, source.match(/\[paper\]/g)?.length, source.match(/abs\//g)?.length]).toEqual([3, 1, 2])
  expect(await fix(await judged(source), judged)).toEqual({source, count: 0})
})

describe('what another fix of the entry makes safe', () => {
  const url: Replacing = {pattern: /(pdf)\/2103\./g, text: 'abs', changes: ['url']}
  const label: Replacing = {pattern: /\[(pdf)\](?=\]\(\S*\/2103\.)/g, text: 'paper', changes: ['label']}
  const judged = (source: string) =>
    judge(url, {...label, safe: source.includes('abs/2103')}, {pattern: /ICML/g, text: 'NeurIPS'})(source)

  test('is fixed in the same run', async () => {
    const {source, count} = await fix(await judged(list), judged)
    expect([count, source.includes('[[paper]](https://arxiv.org/abs/2103.00020)')]).toEqual([2, true])
    expect(await fix(await judged(source), judged)).toEqual({source, count: 0})
  })

  test('is offered as safe, together with that fix', async () => {
    const before = await judged(list)
    await verifyFixes(before, judged)
    const {findings} = before
    const edits = [
      {start: list.indexOf('[pdf]](https://arxiv.org/pdf/2103') + 1, text: 'paper'},
      {start: list.indexOf('pdf/2103'), text: 'abs'}
    ].map(d => ({...d, end: d.start + 3}))
    expect(findings.map(d => d.fix?.edits.toSorted((a, b) => a.start - b.start))).toEqual([
      edits,
      edits,
      undefined
    ])
    expect(findings[1]?.fix).toMatchObject({safe: true, changes: ['label']})
  })

  test('is left alone if that fix is not wanted', async () => {
    const only = ({ruleId}: Finding) => ruleId === 'rule-1'
    expect(await fix(await judged(list), judged, {only})).toEqual({source: list, count: 0})
    const first = ({ruleId}: Finding) => ruleId === 'rule-0'
    expect((await fix(await judged(list), judged, {only: first})).count).toBe(1)
  })
})

describe('a finding that was there before does not stop a fix beside it', () => {
  const label: Replacing = {
    pattern: /\[(pdf)\](?=\]\(\S*\/2103\.)/g,
    text: 'paper',
    changes: ['label']
  }
  const isFixed = (source: string) => source.includes('[paper]')

  test.each<[string, Level, RegExp, number]>([
    ['if the list makes it a warning, with other words', 'warn', /ICML (2021)/g, 1],
    ['but does as an error', 'error', /ICML (2021)/g, 0],
    ['but does at another place', 'warn', /(Learning) Trans/g, 0]
  ])('%s', async (_, level, pattern, wanted) => {
    const judged = (source: string) =>
      judge(
        label,
        isFixed(source)
          ? {pattern, text: '2022', safe: false, level}
          : {pattern: /(2021)(?=\*)/g, text: '2022', safe: false, level: 'hint'}
      )(source)
    expect((await fix(await judged(list), judged)).count).toBe(wanted)
  })

  test.each<[string, RegExp, number]>([
    ['if another one is gone, outside of entries', /\[up\]\(#top\)/g, 1],
    ['but does if its link led to a heading before', /\[papers\]\(#papers\)/g, 0]
  ])('%s', async (_, pattern, wanted) => {
    const text = list.replace('# Papers', '# Papers\n\nOld [papers](#papers) [up](#top)')
    const heading: Replacing = {pattern: /# (Papers)/g, text: 'Articles', changes: ['section']}
    const judged = (source: string) => {
      const found = source.includes('# Articles') ? pattern : /Old/g
      return judge(heading, {pattern: found, text: '', safe: false})(source)
    }
    expect((await fix(await judged(text), judged)).count).toBe(wanted)
  })

  test.each<[string, [number, number], number]>([
    ['if it is told of the other of two entries', [1, 0], 1],
    ['but does if it is about two others', [1, 2], 0]
  ])('%s', async (_, pair, wanted) => {
    const judged = async (source: string) => {
      const reading = await judge(label)(source)
      const {list, findings} = reading
      const [own, other] = (isFixed(source) ? pair : [0, 1]).map(d => list.entries[d]!)
      const message: Finding = new VFileMessage('Same link', {
        place: list.position(own!.span),
        ruleId: 'pair'
      })
      message.entry = {title: own!.title?.text, ids: own!.ids, span: own!.span}
      message.related = [{...list.position(other!.title!.span).start, message: 'Links the same paper'}]
      return {...reading, findings: [...findings, message]}
    }
    expect((await fix(await judged(list), judged)).count).toBe(wanted)
  })
})

test('two fixes of one entry that are right only together are tried together, though others fail far away', async () => {
  const marks: Replacing = {pattern: /\*\*/g, text: ''}
  const habit: Replacing = {pattern: /Papers(?![^]*\*\*ACL 2022\*\*)/g, text: 'Articles', safe: false}
  const judged = judge(marks, habit)
  const {source, count} = await fix(await judged(list), judged)
  expect([count, source]).toEqual([4, list.replaceAll(/\*\*((?:CVPR|ICML) \d+)\*\*/g, '$1')])
  expect(await fix(await judged(source), judged)).toEqual({source, count: 0})
})

describe('few readings find the fixes that fail far from their edits', () => {
  const long = `# Papers\n\n${Array.from(
    {length: 64},
    (_, n) =>
      `- [**CVPR 2022**] Firing the ${n % 2 ? 'Winter' : 'Summer'} Kiln ${n} [[pdf]](https://arxiv.org/pdf/2210.03${100 + n})`
  ).join('\n')}\n- [**ICML 2021**] A Note on Glaze [[pdf]](https://arxiv.org/pdf/2103.00020)\n`
  const label: Replacing = {
    pattern: /\[(pdf)\](?=\]\(\S*\/2210)/g,
    text: 'paper',
    changes: ['label']
  }

  test.each<[string, (labels: string) => boolean, number]>([
    ['one of many', labels => labels[41] === 'a', 63],
    ['all from the one that tips a habit', labels => labels.replaceAll('d', '').length >= 40, 39]
  ])('%s', async (_, tips, wanted) => {
    let readings = 0
    const judged = (source: string) => {
      readings++
      const labels = [...source.matchAll(/(?<=\[p)[ad](?=\w+\]\]?\(\S*\/2210)/g)].join('')
      return judge(label, {pattern: tips(labels) ? /ICML/g : /(?!)/g, text: 'ACL', safe: false})(source)
    }
    const before = await judged(long)
    readings = 0
    const {source, count} = await fix(before, judged)
    expect(count).toBe(wanted)
    expect(readings).toBeLessThanOrEqual(10)
    expect(await fix(await judged(source), judged)).toEqual({source, count: 0})
  })
})
