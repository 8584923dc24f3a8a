import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse, parseInPieces} from '../../src/markdown/parse.ts'

const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/** Where the tree of the pieces first differs from the one that remark makes of the whole text. */
function difference(source: string): string | undefined {
  return differ(parseInPieces(source, 200), remark.parse(source), 'root')
}

function differ(ours: unknown, theirs: unknown, path: string): string | undefined {
  if (!isObject(ours) || !isObject(theirs))
    return ours === theirs ? undefined : `${path}: ${String(ours)}, expected ${String(theirs)}`
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const found = differ(ours[key], theirs[key], `${path}.${key}`)
    if (found) return found
  }
  return undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const entry = (index: number) =>
  `- [**ICLR 2021**] Learning to Cut Lists, Part ${index} [[pdf]](https://arxiv.org/abs/2101.${String(index).padStart(5, '0')})\n`
const entries = (count: number) => Array.from({length: count}, (_, index) => entry(index)).join('')
const rows = (count: number) =>
  Array.from(
    {length: count},
    (_, index) => `| ICLR | A Study of Rows, Part ${index} | [pdf](#${index}) |\n`
  ).join('')

/** Longer than some pieces. */
const long = entries(9)

describe('a long document has the tree of the whole', () => {
  test.each([
    [
      'sections',
      `# List\n\n${Array.from({length: 9}, (_, d) => `## Part ${d}\n\n${entries(4)}\n`).join('')}`
    ],
    ['one tight list', long],
    ['one loose list', long.replaceAll('\n', '\n\n')],
    ['a list that is loose in one place', `${long}\n${long}`],
    ['items with text below', long.replaceAll('\n', '\n  More of it,\nand a lazy line.\n')],
    ['items with nested items', long.replaceAll('\n', '\n  - [[code]](https://github.com/a/b)\n')],
    ['items with an open fence', long.replaceAll('\n', '\n  ```bib\n  @misc{a}\n')],
    ['a list of another bullet', `${long}${long.replaceAll('- ', '* ')}`],
    ['a numbered list', long.replaceAll('- ', '1. ')],
    ['a numbered list of another mark', long.replaceAll('- ', '1. ') + long.replaceAll('- ', '1) ')],
    ['an indented list', long.replaceAll('- ', '  - ')],
    ['a task list', long.replaceAll('- ', '- [ ] ')],
    ['lines of dashes in a list', long.replaceAll('\n', '\n- - -\n')],
    ['a table', `| Venue | Title | Link |\n| :-- | --- | --: |\n${rows(15)}`],
    ['a table without pipes at its sides', `Venue | Title\n--- | ---\n${'ICLR | A Study\n'.repeat(50)}`],
    ['two tables', `| A | B |\n|---|---|\n${rows(9)}\n## Next\n\n| C | D | E |\n|---|---|---|\n${rows(15)}`],
    ['text right behind a table', `| A | B |\n|---|---|\n${rows(15)}and more of it\n\n${long}`],
    ['a table in a list', long.replaceAll('\n', '\n  | A | B |\n  |---|---|\n  | 1 | 2 |\n')],
    ['paragraphs', 'A Study of Paragraphs\n[pdf](https://arxiv.org/abs/2101.00001)\n\n'.repeat(30)],
    ['headings in code', `\`\`\`sh\n${'make\n\n# not a heading\n\n'.repeat(30)}\`\`\`\n\n# List\n\n${long}`],
    ['headings in code that never ends', `${long}\n~~~~\n~~~\n${'\n# not a heading\n'.repeat(50)}`],
    ['headings in a comment', `<!--\n${'\n# not a heading\n'.repeat(50)}-->\n\n# List\n\n${long}`],
    [
      'headings in HTML that keeps its text',
      `<pre>\n${'\n# not a heading\n'.repeat(50)}</pre>\n\n# List\n\n${long}`
    ],
    ['headings in a comment that never ends', `${long}\n<!-- ${'\n# not a heading\n'.repeat(50)}`],
    [
      'headings in a comment that is indented',
      `${long}\n   <!--\n${'\n# not a heading\n'.repeat(50)}-->\n\n# List\n\n${long}`
    ],
    [
      'headings in indented HTML that keeps its text',
      `${long}\n  <PRE>\n${'\n# not a heading\n'.repeat(50)}</PRE>\n\n# List\n\n${long}`
    ],
    ['an item with an open fence', `${long.replace(/\n$/, '\n  ```\n')}\n# Next\n\n${long}\n# Last\n`],
    ['an item with an open comment', `${long}- <!-- open\n\n# Next\n\n${long}\n# Last\n`],
    ['details', `<details>\n\n${`## Part\n\n${entries(3)}\n`.repeat(9)}\n</details>\n`],
    ['quotes', long.replaceAll('- ', '> - ')],
    [
      'links by definitions at the end',
      `${long.replaceAll('[[pdf]](', '[pdf][p] (')}\n[P]: https://a.org/x "T"\n`
    ],
    [
      'definitions before, within and of others',
      `[a]: b\n\n${long}\n## [b]\n\n[b]: c\n[B]: d\n\n${long}\n[a] [b] [c]\n`
    ],
    ['definitions with marks in their labels', `${long}\n## A\n\n[\\]x]\n\n${long}\n## B\n\n[\\]x]: y\n`],
    ['definitions in code, which define nothing', `${long}\n## A\n\n[a]\n\n${long}\n## B\n\n    [a]: b\n`],
    [
      'footnotes',
      `${long}\n## A\n\nSee[^1] and [^none].\n\n${long}\n## B\n\n[^1]: There.\n\n    And there.\n`
    ],
    ['front matter', `---\ntitle: List\n---\n\n## A\n\n${long}\n## B\n\n---\n\n${long}`],
    [
      'Windows line ends',
      `# List\n\n${`## Part\n\n${entries(3)}\n`.repeat(9)}[pdf]: x\n`.replaceAll('\n', '\r\n')
    ],
    ['line ends of old', `# List\n\n${long}`.replaceAll('\n', '\r')],
    ['no line end', 'a '.repeat(600)],
    ['nothing', '']
  ])('%s', (_, source) => {
    expect(difference(source)).toBeUndefined()
  })

  test('as it is parsed for everybody', () => {
    const source = `# List\n\n${`## Part\n\n${entries(30)}\n`.repeat(3)}`
    expect(differ(parse(source), remark.parse(source), 'root')).toBeUndefined()
  })

  const block = fc.oneof(
    fc.constantFrom(
      '# Heading',
      '## Part [a]',
      'Text with [a] and [^a].',
      '```',
      '````',
      '~~~ bib',
      '<!-- a comment',
      '-->',
      '<details>',
      '</details>',
      '<pre>',
      '</pre>',
      '[a]: https://a.org',
      '[^a]: A note.',
      '> # Quoted',
      '    indented',
      '| A | B |\n|---|---|\n| 1 | 2 |',
      '---',
      ''
    ),
    fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '  - ', '> - '), fc.integer({min: 1, max: 5}))
      .map(([mark, count]) => entries(count).trimEnd().replaceAll('- ', mark)),
    fc.integer({min: 1, max: 9}).map(count => `| A | B | C |\n|---|---|---|\n${rows(count).trimEnd()}`)
  )
  const document = fc
    .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n')), {minLength: 10, maxLength: 40})
    // Not a rule: one that starts a document may open front matter, and where that never ends remark takes later lists for text.
    .map(d => `# List\n\n${d.flat().join('')}`)

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(document, source => {
        expect(difference(source)).toBeUndefined()
      }),
      {numRuns: 40}
    )
  })
})
