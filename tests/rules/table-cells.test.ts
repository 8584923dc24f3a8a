import {testRule} from './test-rule.ts'

const head = '| Title | Venue | Paper | Code |\n| --- | --- | --- | --- |\n'
const paper = '[paper](https://arxiv.org/abs/2205.03340)'
const code = '[code](https://github.com/ann/prompts)'
const row = (title: string, rest = `CVPR 2022 | ${paper} | ${code}`) => `| ${title} | ${rest} |\n`
const rows = ['Prompt Tuning', 'Prefix Tuning', 'Infix Tuning', 'Suffix Tuning'].map(d => row(d)).join('')

/** A table whose titles are links, and one more row. */
const linked = (last: string) =>
  `| Title | Venue | Date | Code | More |\n| --- | --- | --- | --- | --- |\n${[1, 2, 3, 4, 5]
    .map(
      n =>
        `| [Tuning ${n}](https://arxiv.org/abs/2205.0334${n}) | ${n < 3 ? 'arXiv' : 'CVPR 2022'} | 2024-0${n}-16 | ${n < 3 ? '-' : code} | - |\n`
    )
    .join('')}| ${last}\n`

testRule('table-cells', [
  {name: 'accepts rows as wide as the header', text: head + rows},
  {
    name: 'accepts escaped pipes, empty cells and a last pipe that is left out',
    text:
      head +
      rows +
      row('p(x \\| y)') +
      `| Late | CVPR 2022 | ${paper} |  |\n| Later | CVPR 2022 | ${paper} | ${code}\n`
  },
  {
    name: 'accepts a bold number in a row that leaves out its last cell, but not in the place of another column',
    text:
      `| Model | Venue | NDCG | MRR | Code |\n| --- | --- | --- | --- | --- |\n` +
      [1, 2, 3, 4].map(n => `| Kiln ${n} | CVPR 202${n} | 7${n}.60 | 4${n}.58 | ${code} |\n`).join('') +
      `| Glaze | CVPR 2022 | **78.70** | 45.75\n| Shard | **78.70** | 45.75 | ${code} |\n`,
    findings: ['8:1-8:71: Row has 4 cells, but the header has 5: a `|` is missing before `**78.70**`']
  },
  {
    name: 'accepts rows that leave out their last cells, and rows that head others',
    text: head + rows + `| Early | CVPR 2022 |\n| Earlier | CVPR 2022 | ${paper} |\n| **2021** |\n`
  },
  {
    name: 'takes a note in parentheses after the link of a title for no cell of its own',
    text: linked('[Late](https://arxiv.org/abs/2205.03349) (HIT, Lab) | arXiv | 2024-12-16 | - |')
  },
  {
    name: 'finds a missing pipe after the link of a title',
    text: linked(`[Late](https://arxiv.org/abs/2205.03349) CVPR 2022 | 2024-12-16 | ${code} | - |`),
    findings: ['8:1-8:113: Row has 4 cells, but the header has 5: a `|` is missing before `CVPR 2022`'],
    fixed: linked(`[Late](https://arxiv.org/abs/2205.03349) | CVPR 2022 | 2024-12-16 | ${code} | - |`)
  },
  {
    name: 'accepts an empty cell too many',
    text: head + rows + row('Late', `CVPR 2022 | ${paper} | ${code} | `)
  },
  {
    name: 'finds a link that GitHub drops',
    text: head + rows + row('Late', `CVPR 2022 | ${paper} | ${code} | [video](https://youtu.be/a1b2c3d4e5f)`),
    findings: ['7:1-7:146: Row has 5 cells, but the header has 4: GitHub drops `[video](…)`']
  },
  {
    name: 'accepts an empty link too many',
    text: head + rows + row('Late', `CVPR 2022 | ${paper} | ${code} | []()`)
  },
  {
    name: 'finds a pipe in a title, and escapes it',
    text: head + rows + row('Priors p(x | y)') + row('$P(a | b)$ and $c$'),
    findings: [
      '7:1-7:117: Row has 5 cells, but the header has 4: GitHub drops `[code](…)`',
      '8:1-8:120: Row has 5 cells, but the header has 4: GitHub drops `[code](…)`'
    ],
    fixed: head + rows + row('Priors p(x \\| y)') + row('$P(a \\| b)$ and $c$')
  },
  {
    name: 'finds a pipe that is missing, if the columns tell where',
    text: head + rows + row('Late', `CVPR 2022 ${paper} | ${code}`),
    findings: ['7:1-7:104: Row has 3 cells, but the header has 4: a `|` is missing before `[paper](…)`'],
    fixed: head + rows + row('Late')
  },
  {
    name: 'finds a pipe that is missing after a link, where the others have only that in the cell',
    text: `| Paper | First author | Venue |\n| --- | --- | --- |\n${['Prompt', 'Prefix', 'Infix', 'Suffix'].map(d => `| [${d} Tuning](https://arxiv.org/abs/2205.03340) | Ann Lee | CVPR 2022 |\n`).join('')}| [Late Tuning](https://arxiv.org/abs/2205.03341) Bo Lund | CVPR 2022 |\n| [Later Tuning](https://arxiv.org/abs/2205.03342) | Cy Moss |\n`,
    findings: ['7:1-7:72: Row has 2 cells, but the header has 3: a `|` is missing before `Bo Lund`'],
    fixed: `| Paper | First author | Venue |\n| --- | --- | --- |\n${['Prompt', 'Prefix', 'Infix', 'Suffix'].map(d => `| [${d} Tuning](https://arxiv.org/abs/2205.03340) | Ann Lee | CVPR 2022 |\n`).join('')}| [Late Tuning](https://arxiv.org/abs/2205.03341) | Bo Lund | CVPR 2022 |\n| [Later Tuning](https://arxiv.org/abs/2205.03342) | Cy Moss |\n`
  },
  {
    name: 'finds a pipe that is missing between two links',
    text: head + rows + `| Late | CVPR 2022 | ${paper} ${code} |\n`,
    findings: ['7:1-7:104: Row has 3 cells, but the header has 4: a `|` is missing before `[code](…)`'],
    fixed: head + rows + row('Late')
  },
  {
    name: 'finds a pipe that is missing before the last cell, by its form, but not where a row may end early',
    text: `| Paper | Author | Venue |\n| --- | --- | --- |\n${['Prompt', 'Prefix', 'Infix', 'Suffix'].map(d => `| ${d} Tuning | Ann ${d} | CVPR 2022 |\n`).join('')}| Late Tuning | Bo Lund ICML 2021 |\n| Later Tuning | Cy Moss |\n`,
    findings: ['7:1-7:36: Row has 2 cells, but the header has 3: a `|` is missing before `ICML 2021`'],
    fixed: `| Paper | Author | Venue |\n| --- | --- | --- |\n${['Prompt', 'Prefix', 'Infix', 'Suffix'].map(d => `| ${d} Tuning | Ann ${d} | CVPR 2022 |\n`).join('')}| Late Tuning | Bo Lund | ICML 2021 |\n| Later Tuning | Cy Moss |\n`
  },
  {
    name: 'finds a pipe that is missing further left, and says only which cell moved',
    text: head + rows + `| Late from Hand | ${paper} | ${code} |\n`,
    findings: ['7:1-7:104: Row has 3 cells, but the header has 4: a `|` is missing before `[paper](…)`']
  },
  {
    name: 'finds a pipe that is missing further left, by the links that moved',
    text: head + rows + `| Late CVPR 2022 | ${paper} | ${code} |\n`,
    findings: ['7:1-7:104: Row has 3 cells, but the header has 4: a `|` is missing before `CVPR 2022`'],
    fixed: head + rows + row('Late')
  },
  {
    name: 'blames the header if most rows are wider',
    text: '| Title | Venue | Paper |\n| --- | --- | --- |\n' + rows + row('Midfix Tuning'),
    findings: ['1:1-1:26: Header has 3 cells, but 5 of 5 rows have up to 4: GitHub drops the others']
  },
  {
    name: 'finds rows without the line below the header',
    text: '| Title | Venue | Paper | Code |\n' + rows,
    findings: ['1:1-1:33: Rows without the line `| --- | --- | --- | --- |` below the header are no table'],
    fixed: '| Title | Venue | Paper | Code |\n| --- | --- | --- | --- |\n' + rows
  },
  {
    name: 'finds a line below the header that is too short',
    text: '| Title | Venue | Paper | Code |\n| --- | --- |\n' + rows,
    findings: ['1:1-1:33: Header has 4 cells, but the line below it has 2, so GitHub does not show a table'],
    fixed: '| Title | Venue | Paper | Code |\n| --- | --- | --- | --- |\n' + rows
  },
  {name: 'accepts prose between pipes', text: '| one | two |\n| three | four |\n| five | six |\n'}
])
