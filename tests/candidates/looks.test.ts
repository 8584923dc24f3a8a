import {expect, test} from 'vitest'
import {readRows} from '../../src/chain/read.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {isEntryLike, isStrong, isTitleLine, linesOf, looksOf} from '../../src/candidates/looks.ts'

const [paper, code] = ['https://arxiv.org/abs/1406.2661', 'https://github.com/a/b']

/** What a text looks like: its traits, its title, and whether it is an entry on its own, an entry in a list, or the title line of one. */
function looks(text: string): string {
  const shown = text.replaceAll('PAPER', paper).replaceAll('CODE', code)
  const flow = flowOf(parse(shown), shown)
  const range = {start: 0, end: flow.text.length}
  const [row] = readRows(flow, [{range, header: []}])
  const found = looksOf(flow, range, row!)
  const {title, ...traits} = found
  const kinds = {strong: isStrong(found), entry: isEntryLike(found), line: isTitleLine(found)}
  const names = (all: object) =>
    Object.entries(all)
      .filter(d => d[1])
      .map(d => d[0])
      .join(' ')
  const said =
    title && `${flow.text.slice(title.start, title.end)} (${title.kind}${title.first ? ', first' : ''})`
  return [names(traits), said ?? '–', names(kinds)].join(' | ')
}

test.each([
  // A question of research; one with authors, a venue or a year is the title of a work
  ['How does clay keep its heat?', 'noWork | How does clay keep its heat? (plain, first) | '],
  [
    'How does clay keep its heat? CVPR 2019',
    'venue year | How does clay keep its heat? (plain, first) | entry line'
  ],
  ['How does clay keep its heat? 2019', 'year | How does clay keep its heat? (plain, first) | line'],
  // Works: a link of a paper, a venue, a year, authors, and a title that is set off or not
  [
    '[Kettles that sing at noon](PAPER)',
    'paper | Kettles that sing at noon (link, first) | strong entry line'
  ],
  ['Kettles that sing [[pdf]](PAPER)', 'paper labels | Kettles that sing (plain, first) | strong entry line'],
  ['[Singing kettles](PAPER)', 'paper | Singing kettles (link, first) | strong entry'],
  ['Singing kettles [pdf](PAPER)', 'paper labels | Singing kettles (plain, first) | strong'],
  [
    'Singing kettles, CVPR 2019 [pdf](PAPER)',
    'paper labels venue year | Singing kettles (plain, first) | strong entry'
  ],
  [
    '"Kettles that sing", Ann Moss, CVPR 2019',
    'venue year authors | Kettles that sing (quote, first) | entry line'
  ],
  [
    '**Kettles that sing** CVPR 2019 [code](CODE)',
    'labels venue year | Kettles that sing (strong, first) | line'
  ],
  [
    'Kettles that sing at noon, CVPR 2019',
    'venue year | Kettles that sing at noon (plain, first) | entry line'
  ],
  ['Kettles that sing, CVPR 2019', 'venue year | Kettles that sing (plain, first) | line'],
  [
    'Ann Moss, Bo Lind. Kettles that sing at noon. CVPR 2019. [pdf](PAPER)',
    'paper labels venue year authors | Kettles that sing at noon (plain) | strong entry line'
  ],
  // Things around a work: notes are told from talks
  ['Kettles that sing [Slides](https://x.org/a)', 'labels aside | Kettles that sing (plain, first) | line'],
  [
    'Kettles that sing [Notes](https://x.org/a)',
    'labels aside notes | Kettles that sing (plain, first) | line'
  ],
  [
    'Kettles that sing [笔记](https://x.org/a)',
    'labels aside notes | Kettles that sing (plain, first) | line'
  ],
  ['Kettles [Notes](https://x.org/a) [pdf](PAPER)', 'paper labels | Kettles (plain, first) | strong'],
  // Homes of journals; behind a title, the front page of a site of works has lost the id of the work
  [
    '[Journal of singing kettles](https://www.nature.com/)',
    'noWork | Journal of singing kettles (link, first) | line'
  ],
  ['[Kettles that sing](https://doi.org/)', ' | Kettles that sing (link, first) | line'],
  ['[arXiv](https://arxiv.org/)', 'paper labels noWork | – | '],
  // Names of what follows
  ['**Gaps that kettles leave us:**', 'announces | Gaps that kettles leave us (strong, first) | line'],
  ['**Gaps that kettles leave to us all:**', ' | Gaps that kettles leave to us all (strong, first) | line'],
  ['Gaps [that kettles](https://x.org/a) leave:', ' | Gaps (plain, first) | '],
  // A name that may be a venue needs a year
  ['Kettles that sing, Nature', ' | Kettles that sing (plain, first) | '],
  ['Kettles that sing, JQPR 2019', 'venue year | Kettles that sing (plain, first) | line'],
  // People
  ['Ann Moss, Bo Lind', 'authors people | Ann Moss, Bo Lind (plain, first) | '],
  ['Ann Moss [pdf](PAPER)', 'paper labels authors | – | '],
  // Fields
  ['Authors: Ann Moss, Bo Lind', 'authors noWork field | – | '],
  ['Paper: [ACM](PAPER), [arXiv](PAPER)', 'paper labels field | – | '],
  ['Title: Kettles that sing', ' | Kettles that sing (plain) | '],
  // News, and sentences about a list
  ['Add papers accepted by CVPR 2019', 'noWork news | Add papers accepted by CVPR 2019 (plain, first) | '],
  [
    '2024.05.30: The Paper of KilnNet was Online ([arXiv](PAPER))',
    'paper labels noWork news | The Paper of KilnNet was Online (plain) | strong entry line'
  ],
  [
    '2024.05.30: What Was Accepted ([arXiv](PAPER))',
    'paper labels | 2024.05.30: What Was Accepted (plain, first) | strong entry line'
  ],
  ['Merged 11 requests', 'noWork news | Merged 11 requests (plain, first) | '],
  ['This list collects papers', 'noWork about | This list collects papers (plain, first) | '],
  [
    'We wrote a survey of nets in [Kettles that sing](PAPER)',
    'paper noWork about | Kettles that sing (link) | strong entry line'
  ],
  [
    'To see a survey of kettles, check out [Kettles that sing](PAPER)',
    'paper noWork about | Kettles that sing (link) | strong entry line'
  ],
  [
    '[We Wrote Kettles That Sing](PAPER)',
    'paper | We Wrote Kettles That Sing (link, first) | strong entry line'
  ],
  [
    '2024/09 This survey has been accepted by CVPR [pdf](PAPER)',
    'paper labels noWork about | 2024/09 This survey has been accepted by CVPR (plain, first) | strong entry line'
  ],
  ["Jane Doe's reading list", "noWork list | Jane Doe's reading list (plain, first) | "],
  ['[A curated list of kettles](CODE)', 'noWork list | A curated list of kettles (link, first) | line'],
  [
    '[A curated list of kettles](PAPER)',
    'paper | A curated list of kettles (link, first) | strong entry line'
  ],
  ['No class', 'noWork | No class (plain, first) | '],
  ['Paper Title [pdf](PAPER)', 'paper labels | – | '],
  // Titles in a sentence
  ['There are surveys of [Kettles that sing](PAPER)', 'paper mentioned | Kettles that sing (link) | line'],
  ['There are surveys. [Kettles that sing](PAPER)', 'paper | Kettles that sing (link) | strong entry line'],
  // Links
  ['[Kettles](#kettles)', 'contents internal | Kettles (link, first) | '],
  [
    '[Kettles that sing](README.md#kettles) and [pots](#pots)',
    'contents internal | Kettles that sing (link, first) | line'
  ],
  [
    '[Kettles that sing](#kettles) and [pots](PAPER)',
    'paper contents | Kettles that sing (link, first) | strong entry line'
  ],
  [
    '[Kettles that sing](https://github.com/a/b#kettles)',
    'contents internal | Kettles that sing (link, first) | line'
  ],
  ['[slides](https://x.org/s.pdf) [video](https://youtu.be/abc)', 'labels noWork aside | – | '],
  ['[slides](https://x.org/s.pdf) [site](https://x.org)', 'labels noWork | – | '],
  ['[slides](PAPER)', 'labels noWork | – | '],
  ['[code](CODE) Kettles that sing', 'labels program | Kettles that sing (plain) | line'],
  ['Kettles that sing [code](CODE)', 'labels | Kettles that sing (plain, first) | line'],
  [
    '[slides](https://x.org/s.pdf) Kettles that sing [code](CODE)',
    'labels | Kettles that sing (plain) | line'
  ],
  // More of each kind, and what is nearly one
  ['Kettles that sing [paper](#kettles)', 'labels internal | Kettles that sing (plain, first) | line'],
  ['[Kettles that sing](https://x.org/a#b)', ' | Kettles that sing (link, first) | line'],
  [
    '[slides](https://arxiv.org/list/cs.CV/recent) [video](https://youtu.be/abc)',
    'labels noWork aside | – | '
  ],
  [
    'Journal: Kettles that sing at noon, CVPR 2019',
    'venue year field | Kettles that sing at noon (plain) | line'
  ],
  ['Ann Moss. "Kettles that sing". CVPR 2019', 'venue year authors | Kettles that sing (quote) | entry line'],
  ['Ann Moss. "Kettles that sing". 2019', 'year authors | Kettles that sing (quote) | line'],
  ['"Kettles that sing at noon"', ' | Kettles that sing at noon (quote, first) | line'],
  ['Ann Moss, Bo Lind, CVPR 2019', 'venue year authors noWork | – | '],
  ['Kettles that sing at noon, 2019', 'year | Kettles that sing at noon (plain, first) | line'],
  ['Kettles that sing at noon, CVPR', 'venue | Kettles that sing at noon (plain, first) | line'],
  ['Ann Moss, Bo Lind. Singing Kettles. CVPR 2019', 'venue year authors | Singing Kettles (plain) | entry'],
  ['Ann Moss, Bo Lind. Kettles. CVPR 2019', 'venue year authors | Kettles (plain) | '],
  ['Kettles that sing, CVPR', 'venue | Kettles that sing (plain, first) | line'],
  ['Kettles that sing, 2019', 'year | Kettles that sing (plain, first) | line'],
  [
    '[Kettles that sing](CODE) [code](CODE) [video](https://youtu.be/abc)',
    'labels | Kettles that sing (link, first) | line'
  ],
  [
    '[Journal of singing kettles](https://www.nature.com/) and [pots](PAPER)',
    'paper | Journal of singing kettles (link, first) | strong entry line'
  ],
  ['[CVPR](https://x.org/a)', 'venue noWork | – | '],
  ['[CVPR](PAPER)', 'paper venue | – | '],
  ['Holiday', 'noWork | Holiday (plain, first) | '],
  ['Holidays of kettles', ' | Holidays of kettles (plain, first) | '],
  [
    'Ann Moss. [Journal of Slow Cognition](https://www.nature.com/ng/)',
    'authors | Journal of Slow Cognition (link) | line'
  ],
  [
    'Paper: [Kettles that sing at noon](PAPER)',
    'paper | Kettles that sing at noon (link) | strong entry line'
  ],
  [
    '[Kettles that sing at noon](PAPER): the paper name',
    'paper | Kettles that sing at noon: the paper name (link, first) | strong entry line'
  ],
  [
    '[Journal of Slow Cognition](https://www.nature.com/ng/)',
    'noWork | Journal of Slow Cognition (link, first) | line'
  ]
])('%s looks like: %s', (text, said) => {
  expect(looks(text)).toBe(said)
})

test.each([
  ['a  \nb', ['a', 'b']],
  ['a\n\nb', ['a', 'b']],
  ['**a\nb**\nc', ['a b', 'c']],
  ['**a  \nb**\nc', ['a\nb', 'c']],
  ['[a\nb](x)\nc', ['a\nb', 'c']],
  ['~~a\nb~~', ['a', 'b']],
  ['a\n\u200b \nb', ['a', 'b']]
])('%j has the lines %j', (text, lines) => {
  const flow = flowOf(parse(text), text)
  const found = linesOf(flow, {start: 0, end: flow.text.length})
  expect(found.map(d => flow.text.slice(d.start, d.end).trim())).toEqual(lines)
})
