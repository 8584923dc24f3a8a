import {parseXml} from '@rgrove/parse-xml'
import type {Nodes} from 'mdast'
import {parse as parseHtml} from 'parse5'
import {describe, expect, test} from 'vitest'
import {parse as parseMarkdown} from '../../src/markdown/parse.ts'
import {reportNames, reports as load, type ReportName} from '../../src/report/index.ts'
import type {Report} from '../../src/report/types.ts'
import {colon, hostile, resultsOf, venue} from './results.ts'

const reports = Object.fromEntries(
  await Promise.all(reportNames.map(async d => [d, await load[d]()] as const))
) as Record<ReportName, Report>

const both = resultsOf([venue, colon])

test.each(reportNames)('%s', async name => {
  const report: Report = reports[name]
  await expect(report(both)).toMatchFileSnapshot(`snapshots/${name}.txt`)
})

test('pretty, where nothing is found', () => {
  expect(reports.pretty(resultsOf([]))).toBe('✔ 2 entries, 2 papers in 1 file: nothing to report\n')
})

test('pretty, where the file is no list', () => {
  expect(reports.pretty(resultsOf([], {counts: {entries: 0, papers: 0}}))).toBe(
    '✔ 0 entries, 0 papers in 1 file: nothing to report\nNo entry was recognised: is this a list of papers?\n'
  )
})

test.each(['pretty', 'markdown', 'html'] as const)('%s, with what was asked about links', name => {
  const report: Report = reports[name]
  const verdicts = ['ok', 'dead', 'ok', 'blocked', 'ok', 'skipped']
  const links = verdicts.map(verdict => ({
    url: 'https://example.com/',
    verdict,
    reason: '',
    via: 'http',
    status: null,
    finalUrl: null,
    checkedAt: null,
    places: []
  }))
  expect(report({...resultsOf([]), links})).toContain('6 links: 3 ok, 1 dead, 1 blocked, 1 not asked')
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
    const second = lines({...colon, entry, message: `Unexpected second entry of \`${title}\``}).find(d =>
      d.startsWith('- ')
    )
    expect(second).toBe(`- line ${colon.line}: Unexpected second entry of \`${title}\``)
  })
})

test('pretty, where a habit repeats: the first in full, the others by line', () => {
  const many = Array.from({length: 40}, (_, index) => ({...colon, line: 4 + index}))
  const text = reports.pretty(resultsOf(many))
  expect(text.match(/warn Unexpected/g)).toHaveLength(3)
  expect(text).toContain('  37 more title-text on lines 7, 8, 9, 10,')
  expect(text).toContain('0 errors, 40 warnings, 0 hints')
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
    message: `Unexpected \`${hostile}\``,
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
    const names = new Set<string>()
    const walk = (node: {nodeName: string; childNodes?: unknown[]}) => {
      names.add(node.nodeName)
      for (const child of node.childNodes ?? []) walk(child as typeof node)
    }
    walk(parseHtml(text('html')))
    expect(names).not.toContain('script')
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
