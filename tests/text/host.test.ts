import {describe, expect, test} from 'vitest'
import {canonicalHost, hostRow, hostRows} from '../../src/text/host.ts'
import {hasWall} from '../../src/links/expected-walls.ts'

describe('the table of hosts', () => {
  const sorted = (host: string) => host.replace(/^\./, '')

  test('has one row for each host, in order', () => {
    const hosts = hostRows.map(d => sorted(d.host))
    expect(hosts).toEqual([...new Set(hosts)].sort())
  })

  test('says where each row is from, and something besides', () => {
    const bare = hostRows.filter(({source, ...row}) => source === '' || Object.keys(row).length < 2)
    expect(bare).toEqual([])
  })

  test('gives every other name to one host', () => {
    const aliases = hostRows.flatMap(d => d.aliases ?? [])
    expect(new Set(aliases).size).toBe(aliases.length)
  })

  test.each([
    ['dx.doi.org', 'doi.org'],
    ['xxx.lanl.gov', 'arxiv.org'],
    ['scholar.google.co.uk', 'scholar.google.com'],
    ['example.org', 'example.org']
  ])('%s is %s', (host, expected) => expect(canonicalHost(host)).toBe(expected))

  test.each([
    ['doi.org', 'identifier'],
    ['aka.ms', 'shortener'],
    ['example.org', undefined]
  ])('%s redirects as %s', (host, expected) => expect(hostRow(host)?.redirects).toBe(expected))

  test.each([
    ['https://scholar.google.de/scholar?q=lavt', true],
    ['https://www.linkedin.com/in/ada', true],
    ['https://agupubs.onlinelibrary.wiley.com/doi/10.1/2', true],
    ['https://openaccess.thecvf.com/x', false]
  ])('%s keeps checkers out: %s', (url, expected) => expect(hasWall(new URL(url), {})).toBe(expected))
})
