/**
 * What fixes do to whole lists, told from the outside: what is read before and after, and which rules may change what. Lists of a folder
 * are judged too if `PAPERLINT_LISTS` names one.
 */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fix, lint, read, type Entry, type Finding, type PaperList} from '../../src/index.ts'

/** What the safe fixes of each rule may change of an entry; rules that are absent change only marks, spaces and what is outside of entries. */
const mayChange: Readonly<Record<string, readonly string[]>> = {
  'canonical-link': ['url'],
  'link-kind': ['url'],
  'link-label': ['label'],
  'no-broken-reference': ['url'],
  'no-malformed-link': ['title', 'authors', 'venue', 'year', 'url', 'label'],
  'no-moved-link': ['url'],
  'preprint-year': ['year'],
  'table-cells': ['title', 'authors', 'venue', 'year', 'url', 'label'],
  'title-text': ['title', 'authors', 'venue', 'label'],
  'venue-matches-link': ['venue', 'year'],
  'venue-name': ['venue']
}

const invented = Object.fromEntries(
  ['shapes', 'fixtures'].flatMap(folder => {
    const at = path.join(import.meta.dirname, '..', folder)
    const names = existsSync(at) ? readdirSync(at).filter(d => d.endsWith('.md')) : []
    return names.map(d => [`${folder}/${d}`, readFileSync(path.join(at, d), 'utf8')])
  })
)

/** The text of an entry in its fields; links in any order, for their order is a matter of form. */
function fieldsOf({title, authors, venue, year, links}: Entry): Record<string, string> {
  const plain = (part: {text: string} | undefined) => (part?.text ?? '').replace(/\s+/g, ' ').trim()
  const fields = [plain(title), plain(authors), plain(venue), plain(year)]
  // The words of a link that are its address or another field change with those.
  const isOwn = (label: string) =>
    !fields.some(d => d.includes(label) || label.includes(d || '\0')) && !/[./]/.test(label)
  const labels = links.map(d => plain(d.label)).filter(isOwn)
  return {
    title: plain(title),
    authors: plain(authors),
    venue: plain(venue),
    year: String(year?.value ?? plain(year)),
    url: links
      .map(d => d.url)
      .sort()
      .join(' '),
    label: labels.sort().join(' ')
  }
}

/** Sentences on what is wrong with the fixes of a list; none if all is well. */
async function faultsOf(text: string): Promise<string[]> {
  const judged = (source: string) => lint(source, {path: 'README.md'})
  const before = await judged(text)
  const offered = before.findings.filter(d => d.fix?.safe)
  const {source, count} = await fix(before, judged)
  const after = await judged(source)
  const again = await fix(after, judged)
  const errors = (findings: readonly Finding[]) => findings.filter(d => d.level === 'error').length
  return [
    ...(count === offered.length ? [] : [`${offered.length} fixable, ${count} fixed`]),
    ...(errors(after.findings) > errors(before.findings) ? ['more errors than before'] : []),
    ...(again.source === source ? [] : [`a second run changes ${again.count}`]),
    ...entryFaults(text.replace(/^\uFEFF/, ''), source, offered)
  ]
}

function entryFaults(before: string, after: string, offered: readonly Finding[]): string[] {
  const [one, two] = [before, after].map(d => read(d, 'README.md').list)
  // Where a link is repaired that swallowed the text after it, that text may be entries.
  const repaired = offered.filter(d => d.fix?.changes.includes('reading')).map(d => d.line ?? 0)
  const titles = new Set(one!.entries.map(d => d.title?.text))
  const isFreed = ({title, span}: Entry) => {
    const {line} = two!.position(span).start
    return !titles.has(title?.text) && repaired.some(d => Math.abs(line - d) <= 20)
  }
  const same =
    one!.entries.length < two!.entries.length ? two!.entries.filter(d => !isFreed(d)) : two!.entries
  if (one!.entries.length !== same.length)
    return [`${one!.entries.length} entries become ${two!.entries.length}`]
  return one!.entries.flatMap((entry, index) => {
    const {start, end} = one!.position(entry.span)
    const own = offered.filter(d => (d.line ?? 0) <= end.line && endLineOf(d) >= start.line)
    const allowed = new Set(own.flatMap(d => mayChange[d.ruleId ?? ''] ?? []))
    const [was, is] = [fieldsOf(entry), fieldsOf(same[index]!)]
    // Words that are the same may be read differently if those of other entries change.
    if (textOf(one!, entry) === textOf(two!, same[index]!) && was.url === is.url) return []
    return Object.keys(was)
      .filter(field => was[field] !== is[field] && !allowed.has(field))
      .map(
        field =>
          `line ${start.line}: ${field} ${was[field]} becomes ${is[field]} (${own.map(d => d.ruleId).join(', ')})`
      )
  })
}

const textOf = ({source}: PaperList, {span}: Entry): string => source.slice(span.start, span.end)

function endLineOf({place, line}: Finding): number {
  return (place && 'end' in place ? place.end.line : line) ?? 0
}

test.each(Object.keys(invented))('fixes of %s change what they say and nothing else', async name => {
  expect(await faultsOf(invented[name] ?? '')).toEqual([])
})

/** Breaks one thing of a line; undefined if the line has no such thing. */
const breaks: Readonly<Record<string, (line: string) => string | undefined>> = {
  'http for https': line => replaced(line, 'https://arxiv.org', 'http://arxiv.org'),
  'a tracking parameter': line =>
    replaced(line, /(arxiv\.org\/(?:abs|pdf)\/[\d.]+\d)(?=\))/, '$1?utm_source=news'),
  'two spaces in a row': line => replaced(line, / (?=\[\[)/, '  '),
  'no space between links': line => replaced(line, ') [[', ')[['),
  'no space after a colon': line => replaced(line, /(?<=\p{L}{3}): (?=\p{Lu}\p{Ll}{3})/u, ':'),
  'an entity': line => replaced(line, / & /, ' &amp; '),
  mojibake: line => replaced(line, 'é', 'Ã©'),
  'an invisible character': line => replaced(line, /(?<= \p{Lu}\p{Ll}{2})(?=\p{Ll}{3})/u, '\u200b'),
  'a scheme twice': line => replaced(line, 'https://arxiv', 'https://https://arxiv')
}

function replaced(line: string, from: string | RegExp, to: string): string | undefined {
  const broken = line.replace(from, to)
  return broken === line ? undefined : broken
}

describe('one broken thing', () => {
  const list = `# Papers on clay

## Methods

${['Kiln', 'Glaze', 'Brick', 'Shard', 'Handle', 'Vessel', 'Crack', 'Mosaic', 'Slip', 'Tile']
  .map(
    (word, n) =>
      `- [**CVPR 202${n % 4}**] ${word}Net: Learning ${word} Curves & Colours from Poincaré Cones [[pdf]](https://arxiv.org/pdf/2${n % 4}05.0733${n}) [[code]](https://github.com/ann/${word})`
  )
  .join('\n')}
`
  const lines = list.split('\n')
  const judged = (source: string) => lint(source, {path: 'README.md'})

  test('the list itself has no findings', async () => expect((await judged(list)).findings).toEqual([]))

  test.each(Object.entries(breaks))('%s is found on its line, alone, and repaired', async (_, broken) => {
    for (const at of [4, 9, 13]) {
      const line = broken(lines[at] ?? '')
      expect(line).toBeDefined()
      const before = await judged(lines.with(at, line ?? '').join('\n'))
      expect(before.findings.map(d => d.line)).toEqual([at + 1])
      const {source} = await fix(before, judged)
      expect(source).toBe(list)
    }
  })
})

const folder = process.env['PAPERLINT_LISTS']
const real = folder === undefined ? [] : readdirSync(folder).filter(d => d.endsWith('.md'))

describe.runIf(folder !== undefined)('real lists', () => {
  test.each(real)('%s', {timeout: 600_000}, async name => {
    expect(await faultsOf(readFileSync(path.join(folder ?? '', name), 'utf8'))).toEqual([])
  })
})
