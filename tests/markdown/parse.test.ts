import {describe, expect, test} from 'vitest'
import {difference} from './difference.ts'

const entry = (index: number) =>
  `- [**ICLR 2021**] Learning to Cut Lists, Part ${index} [[pdf]](https://arxiv.org/abs/2101.${String(index).padStart(5, '0')})\n`
const entries = (count: number) => Array.from({length: count}, (_, index) => entry(index)).join('')
const rows = (count: number) =>
  Array.from(
    {length: count},
    (_, index) => `| ICLR | A Study of Rows, Part ${index} | [pdf](#${index}) |\n`
  ).join('')

/** More than a few lines. */
const long = entries(9)

describe('a document has the tree that the full parser makes of the whole', () => {
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
    ['front matter alone', '---\n---'],
    ['front matter that never ends', `---\n${long}`],
    ['a line of dashes at the start and later', `---\n\n${long}\n---\n\n# A\n\n${long}`],
    ['front matter of a part', `a\n\n---\nb\n---\n\n- c\n`],
    ['a definition of two lines, and one with brackets', '[a\nb]\n\n[\\[c]\n\n[a b]: x\n[\\[c]: y\n'],
    ['a list below indented code', '    code\n\n2. a\n3. b\n'],
    ['a tag with a slash in a value without quotes', '<a href=b/c>d</a> e\n'],
    ['a tag alone on a line that continues an item', '- a\n<b>\n'],
    ['a destination on the next line of an item', '- [a](\n  b)\n'],
    ['a number that cannot follow text', 'a\n2. b\n\n- c\n  2. d\n'],
    ['another marker below an item', '1. a\n2) b\n\n- c\n  - d\n  * e\n'],
    ['a tab', '- a\n\n\tb\n\t- c\n'],
    ['no-break spaces', '` a\u00A0` *\u00A0a* \u00A0\n'],
    ['no line end', 'a '.repeat(600)],
    ['nothing', '']
  ])('%s', (_, source) => {
    expect(difference(source)).toBeUndefined()
  })
})
