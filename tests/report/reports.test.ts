import {parseXml} from '@rgrove/parse-xml'
import type {Nodes} from 'mdast'
import {parse as parseHtml} from 'parse5'
import {describe, expect, test} from 'vitest'
import {parse as parseMarkdown} from '../../src/markdown/parse.ts'
import {script} from '../../src/report/html/script.ts'
import {reportNames, reports as load, type ReportName} from '../../src/report/index.ts'
import {mergeResults} from '../../src/report/merge.ts'
import {readResults} from '../../src/report/read.ts'
import type {LinkRecord, Report} from '../../src/report/types.ts'
import {columns} from '../../src/report/visible.ts'
import {colon, hostile, resultsOf, venue} from './results.ts'

const reports = Object.fromEntries(
  await Promise.all(reportNames.map(async d => [d, await load[d]()] as const))
) as Record<ReportName, Report>

const both = resultsOf([venue, colon])

const linkOf = (verdict: string): LinkRecord => ({
  url: 'https://example.com/',
  verdict,
  reason: '',
  via: 'http',
  status: null,
  finalUrl: null,
  checkedAt: null,
  places: []
})

test.each(reportNames)('%s', async name => {
  const report: Report = reports[name]
  // Documentation of rules is tested where it is written.
  const text = report(both).replace(/("(?:text|markdown)": )"[^\n]{60,}"/g, '$1"…"')
  await expect(text).toMatchFileSnapshot(`snapshots/${name}.txt`)
})

test('pretty, where nothing is found', () => {
  expect(reports.pretty(resultsOf([]))).toBe('✔ No problems in 2 entries, 2 papers in 1 file\n')
})

describe.each(['pretty', 'markdown'] as const)('%s has no green check', name => {
  const report: Report = reports[name]

  test('if no papers were recognized', () => {
    const text = report(resultsOf([], {counts: {entries: 0, papers: 0}}))
    expect(text).toContain('No papers recognized. Is this a list of papers?')
    expect(text).not.toMatch(/[✔✅]/)
  })

  test('if the run did not complete', () => {
    const text = report({...resultsOf([]), incomplete: 'arXiv cannot be reached'})
    expect(text).toContain('Not completed:')
    expect(text).not.toMatch(/[✔✅]/)
  })

  test('if most of the list was not recognized', () => {
    const text = report(resultsOf([], {unrecognized: [5, 7, 8, 9, 12, 14]}))
    expect(text).toContain(
      '6 items look like papers but were not recognized as entries (lines 5, 7, 8, 9, 12 …). See why: npx paperlint explain README.md:5'
    )
    expect(text).toContain('o problems in 2 entries')
    expect(text).not.toMatch(/[✔✅]/)
  })

  test('but has one otherwise', () => {
    expect(report(resultsOf([]))).toMatch(/^(?:## Paper list\n\n)?[✔✅] No problems in 2 entries/)
  })
})

test.each(['pretty', 'markdown', 'html'] as const)(
  '%s says beside its findings what was not recognized',
  name => {
    const text = reports[name](resultsOf([colon], {unrecognized: [5, 7, 8, 9, 12]}))
    expect(text).toContain('README.md: 5 items look like papers but were not recognized as entries')
  }
)

test('what was not recognized survives JSON and merging', () => {
  const results = resultsOf([colon], {unrecognized: [5, 7, 8, 9, 12]})
  const read = readResults(reports.json(results))
  expect(mergeResults([read, read]).files[0]?.unrecognized).toEqual([5, 7, 8, 9, 12])
})

test.each([
  ['# Prompts', 'Prompts'],
  ['# Prompts [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)', 'Prompts'],
  ['# **All** about [`prompts`](https://example.com) & more', 'All about prompts &amp; more'],
  ['No heading', 'README.md']
])('html has the heading of the list, without badges: %s', (source, title) => {
  expect(reports.html(resultsOf([], {source}))).toContain(`<h1>${title}</h1>`)
})

test.each(['pretty', 'markdown', 'html'] as const)('%s, with what was asked about links', name => {
  const report: Report = reports[name]
  const links = ['ok', 'dead', 'ok', 'blocked', 'ok', 'skipped'].map(linkOf)
  expect(report({...resultsOf([]), links})).toContain('6 links: 3 ok, 1 dead, 1 blocked, 1 not checked')
})

describe('markdown, above and beside what was found', () => {
  const lines = (...findings: Parameters<typeof resultsOf>[0]) =>
    reports.markdown(resultsOf(findings)).split('\n')

  test('says a reason once where all findings of a rule share it', () => {
    const text = lines({...colon, note: 'Why'}, {...colon, line: 9, note: 'Why'})
    expect(text.filter(d => d.includes('Why'))).toEqual(['Why'])
  })

  test('says each finding its own reason where they differ', () => {
    const text = lines({...colon, note: 'Both link `a`'}, {...colon, line: 9, note: 'Both link `b`'})
    expect(text.filter(d => d.includes('Both link'))).toEqual([
      expect.stringMatching(/^- line \d+: .* · Both link `a`$/),
      expect.stringMatching(/^- line 9: .* · Both link `b`$/)
    ])
  })

  test('names no paper twice', () => {
    const title = 'Prompt Distribution Learning'
    const entry = {...colon.entry!, title}
    const second = lines({...colon, entry, message: `“${title}” belongs on line 3`}).find(d =>
      d.startsWith('- ')
    )
    expect(second).toBe(`- line ${colon.line}: “${title}” belongs on line 3`)
  })
})

test('pretty, where a habit repeats: the first in full, the others by line', () => {
  const many = Array.from({length: 40}, (_, index) => ({...colon, line: 4 + index}))
  const text = reports.pretty(resultsOf(many))
  expect(text.match(/warn Missing/g)).toHaveLength(3)
  expect(text).toContain('  37 more title-text on lines 7, 8, 9, 10,')
  expect(text).toContain('… 43 (--all shows them)')
  expect(text).toContain('0 errors, 40 warnings, 0 hints')
})

test('pretty, with nothing left out', () => {
  const many = Array.from({length: 40}, (_, index) => ({...colon, line: 4 + index}))
  expect(reports.pretty(resultsOf(many), {all: true}).match(/warn Missing/g)).toHaveLength(40)
})

test.each([40, 60, 80, 120])('pretty, in %i columns: no line is wider', width => {
  const line = `- [**CVPR 2022**] ${'学习提示 Learning to Prompt '.repeat(10)}`
  const message = `Missing space between \`${'a'.repeat(50)}\` and ${'the other words of it '.repeat(4)}`
  const related = [{line: 4, column: 1, message: 'Same paper: '.repeat(12)}]
  const fix = {safe: true, edits: [{start: 0, end: 1, text: 'a whole new entry '.repeat(9)}]}
  const found = Array.from({length: 60}, (_, index) => ({
    ...colon,
    line: 1,
    column: 1 + index,
    endColumn: 90,
    message,
    related,
    fix
  }))
  const text = reports.pretty(resultsOf(found, {source: line}), {width, all: true})
  const wide = text
    .split('\n')
    .slice(2, -4)
    .filter(d => columns(d) > width)
  expect(wide).toEqual([])
})

test('pretty says how to see links that could not be verified, unless it shows them', () => {
  const links = ['blocked', 'unreachable', 'ok'].map(verdict => linkOf(verdict))
  const said = '2 links could not be verified: --rule no-unverified-link=hint lists them'
  expect(reports.pretty({...resultsOf([]), links})).toContain(said)
  expect(reports.pretty({...resultsOf([{...colon, rule: 'no-unverified-link'}]), links})).not.toContain(said)
})

test('pretty names the hosts of many links that could not be verified, and the oldest links', () => {
  const walled = Array.from({length: 12}, (_, index) => ({
    ...linkOf('blocked'),
    url: `https://www.ieee.org/${index}`,
    checkedAt: '2026-11-24T08:00:00Z',
    unverifiedSince: index < 4 ? '2026-05-28T08:00:00Z' : '2026-05-29T08:00:00Z'
  }))
  const text = reports.pretty({...resultsOf([]), links: [...walled, linkOf('unreachable')]})
  expect(text).toContain('13 links could not be verified (12 links at ieee.org: blocked): --rule')
  expect(text).toContain(
    '4 links not verified for 180 days; please check: https://www.ieee.org/0, https://www.ieee.org/1, https://www.ieee.org/2, and 1 more'
  )
})

test('pretty ends with the command to run next', () => {
  const unsafe = {...colon, fix: {safe: false, edits: venue.fix!.edits}}
  expect(reports.pretty(resultsOf([venue, unsafe]), {command: 'npx paperlint links a.md'})).toMatch(
    /\n1 can be fixed: npx paperlint links a\.md --fix\n1 more needs review: npx paperlint links a\.md --fix-unsafe\n$/
  )
})

test('pretty says `Up to` if fixes were not tried, and none is not up to none', () => {
  const unsafe = {...colon, fix: {safe: false, edits: venue.fix!.edits}}
  expect(reports.pretty(resultsOf([venue, unsafe], {untried: true}))).toMatch(
    /\nUp to 1 can be fixed: npx paperlint --fix\nUp to 1 more needs review: npx paperlint --fix-unsafe\n$/
  )
  expect(reports.pretty(resultsOf([unsafe], {untried: true}))).toMatch(
    /\nUp to 1 can be fixed, but needs review/
  )
  expect(reports.pretty(resultsOf([colon], {untried: true}))).not.toContain('can be fixed')
})

test('pretty, with what matters first: errors, then what is rare', () => {
  const hint = {...colon, level: 'hint' as const, line: 1}
  const rare = {...colon, rule: 'toc', line: 2}
  const text = reports.pretty(resultsOf([hint, colon, {...colon, line: 5}, rare, venue]))
  expect([...text.matchAll(/^  (\d+):\d+ (\w+)/gm)].map(d => `${d[1]} ${d[2]}`)).toEqual([
    '3 error',
    '2 warn',
    '4 warn',
    '5 warn',
    '1 hint'
  ])
})

describe('a hostile list does no harm', () => {
  const found = {
    ...colon,
    message: `No venue is called \`${hostile}\``,
    note: hostile,
    entry: {title: hostile, ids: []}
  }
  const results = resultsOf([found], {path: `a ${hostile}.md`, source: hostile.repeat(20)})
  const text = (name: keyof typeof reports) => {
    const report: Report = reports[name]
    return report(results)
  }

  test.each(reportNames)('%s: no control character', name => {
    expect(text(name)).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  })

  test('github: one command a line, and none but ours', () => {
    const lines = text('github').trimEnd().split('\n')
    expect(lines.map(d => /^(::\w+ |paperlint: )/.exec(d)?.[0])).toEqual(['::warning ', 'paperlint: '])
    expect(lines[0]).toMatch(
      /^::warning file=[^,:]+,line=4,endLine=4,col=23,endColumn=24,title=paperlint%3A title-text::/
    )
  })

  test('junit: well-formed XML', () => {
    expect(parseXml(text('junit')).root?.name).toBe('testsuites')
  })

  test('html: no element but ours', () => {
    const scripts: unknown[] = []
    const walk = (node: {nodeName: string; childNodes?: unknown[]}) => {
      if (node.nodeName === 'script') scripts.push(node.childNodes)
      for (const child of node.childNodes ?? []) walk(child as typeof node)
    }
    walk(parseHtml(text('html')))
    expect(scripts).toEqual([[expect.objectContaining({value: script})]])
    expect(text('html')).not.toContain('javascript:x"')
  })

  test('markdown: no HTML, link, mention or reference but ours', () => {
    const markdown = text('markdown')
    const nodes: Nodes[] = []
    const walk = (node: Nodes) => {
      nodes.push(node)
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(parseMarkdown(markdown))
    const urls = nodes.flatMap(d => (d.type === 'link' ? [d.url] : []))
    const plain = nodes.flatMap(d => (d.type === 'text' ? [d.value] : [])).join(' ')
    expect(nodes.filter(d => d.type === 'html' || d.type === 'image')).toEqual([])
    expect(urls).toEqual(['https://example.com/rules#title-text'])
    expect(plain).not.toMatch(/@\w|#\d/)
  })
})
