import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {at, read} from './read.ts'

const reference = read(readFileSync(new URL('../fixtures/medical-imaging.md', import.meta.url), 'utf8'))

test('the reference list has 127 entries in five sections', () => {
  expect(reference.entries).toHaveLength(127)
  expect(reference.sections.map(d => `${'#'.repeat(d.depth)}${d.anchor} ${d.entries.length}`)).toEqual([
    '#awesome-multimodal-applications-in-medical-imaging 0',
    '##overview 0',
    '##survey- 3',
    '##medical-report-generation- 32',
    '##medical-visual-question-answering- 16',
    '##vision-language-prompt- 59',
    '##medical-vision-language-model- 17'
  ])
})

test('every title, tag, venue and link of the reference list is at its place', () => {
  for (const {title, tag, venue, year, links, span} of reference.entries) {
    expect(at(reference, title?.span)).toBe(title?.text)
    expect(at(reference, tag?.span)).toMatch(/^\[\*\*.+\*\*\]$/)
    expect(at(reference, year?.span)).toBe(String(year?.value))
    expect(at(reference, tag?.span)).toContain(at(reference, venue?.span))
    expect(at(reference, span)).toMatch(/^- \[\*\*[^]*\)$/)
    for (const {url, urlSpan, label, span: whole} of links) {
      expect(at(reference, urlSpan)).toBe(url)
      expect(at(reference, whole)).toBe(`[[${label.text}]](${url})`)
    }
  }
})

const source = [
  '\t- [ ] &nbsp;**[CVPR&nbsp;2020]** Caf\\_e \\& *Graphs*: <b>AT&amp;T</b>',
  '  [`[pdf]`](<https://arxiv.org/abs/2001.00001> "Title (1)")',
  '  <a href="https://github.com/ada/cafe">code</a> [data][d] <https://zenodo.org/record/1>',
  '',
  '[d]: https://zenodo.org/record/2 "Data"'
].join('\r\n')

test('escapes, entities, continued lines and CR LF do not move anything', () => {
  const list = read(`# Papers\r\n\r\n${source.trimStart()}`)
  const [entry] = list.entries
  expect(entry?.title?.text).toBe('Caf_e & Graphs: AT&T')
  expect(at(list, entry?.title?.span)).toBe('Caf\\_e \\& *Graphs*: <b>AT&amp;T')
  expect(at(list, entry?.venue?.span)).toBe('CVPR')
  expect(at(list, entry?.tag?.span)).toBe('**[CVPR&nbsp;2020]**')
  expect(entry?.links.map(d => [d.form, d.role, at(list, d.urlSpan)])).toEqual([
    ['inline', 'paper', 'https://arxiv.org/abs/2001.00001'],
    ['html', 'code', 'https://github.com/ada/cafe'],
    ['reference', 'data', 'https://zenodo.org/record/2'],
    ['autolink', 'data', 'https://zenodo.org/record/1']
  ])
})

test('rows of an HTML table that blank lines cut are at their places', () => {
  const list = read(
    '<table>\n<tr><td><a href="https://arxiv.org/abs/1">Nets &amp; Games for Everyone</a></td>\n\n<td>ICML 2019</td></tr>\n</table>'
  )
  const [entry] = list.entries
  expect(entry?.shape).toBe('html-row')
  expect(at(list, entry?.title?.span)).toBe('Nets &amp; Games for Everyone')
  expect(at(list, entry?.venue?.span)).toBe('ICML')
  expect(at(list, entry?.span)).toMatch(/^<tr>[^]*<\/tr>$/)
})

test('a link without a position has one', () => {
  const list = read('- Nets for Everyone, ICML 2019 [see https://arxiv.org/abs/1901.00001]')
  const [link] = list.entries[0]?.links ?? []
  expect(link?.form).toBe('bare')
  expect(at(list, link?.urlSpan)).toBe('https://arxiv.org/abs/1901.00001')
})

test.each([
  ['[pdf]()', ''],
  ['[pdf](<>)', ''],
  ['[pdf](https://x.org/a(b)c)', 'https://x.org/a(b)c'],
  ['[p [d] f](https://x.org/ "t")', 'https://x.org/'],
  ['[![a](https://i.org/b.svg)](https://x.org/c)', 'https://x.org/c'],
  ['[a\\](b](https://x.org/d)', 'https://x.org/d']
])('the URL of %s', (markdown, url) => {
  const list = read(`- Nets for Everyone, ICML 2019 ${markdown} [pdf](https://arxiv.org/abs/1901.00001)`)
  const [link] = list.entries[0]?.links ?? []
  expect(at(list, link?.urlSpan)).toBe(url)
})
