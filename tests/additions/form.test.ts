import {expect, test} from 'vitest'
import {readForm, type Suggestion} from '../../src/additions/form.ts'

/** An issue as GitHub writes it from the form. */
const issue = (paper: string, rest: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    'Link to the paper': paper,
    Section: 'Vision',
    'Link to the code': '_No response_',
    ...rest
  })
    .map(([label, value]) => `### ${label}\n\n${value}\n`)
    .join('\n')

const abs = 'https://arxiv.org/abs/2307.12345'

test.each<[string, string, string | undefined]>([
  ['a URL', abs, abs],
  ['a URL in a sentence', `It is at ${abs}, I think.`, abs],
  ['a link of Markdown', `[this](${abs})`, abs],
  ['an autolink', `<${abs}>`, abs],
  ['an arXiv id', '2307.12345', abs],
  ['an arXiv id with its version', 'arXiv:2307.12345v2', abs],
  ['an old arXiv id', 'hep-th/9901001', 'https://arxiv.org/abs/hep-th/9901001'],
  ['an address without its scheme', 'arxiv.org/abs/2307.12345', abs],
  ['a DOI', 'doi:10.1145/3474085.3475222', 'https://doi.org/10.1145/3474085.3475222'],
  ['a DOI with parentheses', '10.1016/S0167(02)00074-9', 'https://doi.org/10.1016/S0167%2802%2900074-9'],
  ['no address', 'the paper by Smith', undefined],
  ['no answer', '_No response_', undefined],
  ['a script', 'javascript:alert(1)', undefined],
  ['a file', 'file:///etc/passwd', undefined],
  ['a URL with a password', 'https://ada:secret@example.org/a.pdf', undefined],
  ['a host without a dot', 'http://localhost/a.pdf', undefined],
  ['what ends a link', 'https://example.org/a)[x](javascript:alert(1)', 'https://example.org/a'],
  ['more than a line', `${abs}\n\nhttps://example.org/other`, abs],
  ['more than any URL', `https://example.org/${'a'.repeat(500)}`, undefined]
])('%s', (_, paper, url) => {
  expect(readForm(issue(paper))?.url).toBe(url)
})

test.each<[string, Record<string, string>, Suggestion]>([
  ['the section', {}, {section: 'Vision'}],
  [
    'code',
    {'Link to the code': 'https://github.com/a/b'},
    {section: 'Vision', code: 'https://github.com/a/b'}
  ],
  ['a title', {Title: 'A  New\u202E Prompt'}, {section: 'Vision', title: 'A New Prompt'}],
  ['no title with markup', {Title: '<img src=x>'}, {section: 'Vision'}],
  ['no title with an address', {Title: 'Read https://example.org'}, {section: 'Vision'}],
  ['a known venue', {'Venue and year': 'NIPS 2017'}, {section: 'Vision', venue: 'NeurIPS', year: 2017}],
  ['no unknown venue', {'Venue and year': '](x) 2017'}, {section: 'Vision', year: 2017}],
  ['the first of two answers', {Title: 'One\n\n### Title\n\nTwo'}, {section: 'Vision', title: 'One'}],
  ['no second section', {Title: 'One\n\n### Section\n\nOther'}, {section: 'Vision', title: 'One'}]
])('%s', (_, rest, expected) => {
  expect(readForm(issue(abs, rest))).toEqual({url: abs, ...expected})
})

test.each([
  ['another issue', 'The badge is wrong.'],
  ['nothing', ''],
  ['a heading of another form', '### Finding\n\nx'],
  ['a label that is no heading', 'Link to the paper: https://arxiv.org/abs/2307.12345']
])('%s is no suggestion', (_, body) => {
  expect(readForm(body)).toBeUndefined()
})

test('line ends of Windows are read alike', () => {
  expect(readForm(issue(abs).replaceAll('\n', '\r\n'))).toEqual({url: abs, section: 'Vision'})
})
