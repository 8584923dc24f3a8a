import {testRule} from './test-rule.ts'

const one = (tag: string, id = '2205.03340') =>
  `- [**${tag}**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/${id})\n`
const habit = ['CVPR 2022', 'ICML 2022', 'ICLR 2022', 'ACL 2022', 'ECCV 2022'].flatMap(tag => [
  tag,
  tag,
  tag,
  tag,
  tag
])
const linked = (title: string, tag: string) => `- [${title}](https://arxiv.org/abs/2205.03340) (${tag})\n`
const many = habit.map(tag => one(tag)).join('')

const journal = (n: number, year: string) =>
  `- Holt, A., & Marsh, B. (${year}). ${['How Clay Remembers Water', 'Trade Routes of the Bronze Kiln', 'Counting Handles in Dark Caves', 'Glaze as a Record of Fire', 'Vessels for the Dead at Holt', 'Cracks in Old Bricks', 'Tiles of a Lost Town'][n]}. *Journal of Clay Science*, ${n + 3}(2), 11-20. https://doi.org/10.1016/j.clay.${n}\n`
const six = [0, 1, 2, 3, 4, 5].map(n => journal(n, String(2010 + n))).join('')
const lines = (title: string, venue: string, n: number) =>
  `- **P${n}:** Ada Lovelace, Grace Hopper, Alan Turing.<br />\n  "P${n}: ${title}." ${venue}${venue && ' '}(20${10 + (n % 16)}).\n  [[paper](https://example.org/${n}.pdf)]\n\n`

testRule('venue-tag', [
  {
    name: 'finds impossible years of citations, where the others have theirs',
    options: {year: 2026},
    text: six + journal(6, '2091'),
    findings: ['7:26-7:30: Year `2091` is in the future']
  },
  {
    name: 'finds digits that are no year where the others have theirs',
    options: {year: 2026},
    text: six + journal(6, '20192'),
    findings: ['7:26-7:31: `20192` is not a year']
  },
  {
    name: 'knows that books are older than journals, not that old',
    options: {year: 2026},
    text: six + journal(6, '1738') + journal(5, '1019'),
    findings: ['8:26-8:30: `1019` is not a year']
  },
  {
    name: 'finds a year of the far future in the column of years, though arXiv has such months',
    options: {year: 2026},
    text: `| Year | Venue | Title | Cited |\n| --- | --- | --- | --- |\n${['2021', '2022', '2201', '2020', '2019', '2018', '2023'].map((d, n) => `| ${d} | IROS | Folding Towels with ${n + 2} Arms | 2${n}01 |\n`).join('')}`,
    findings: ['5:3-5:7: Year `2201` is in the future']
  },
  {
    name: 'finds a year of the far future in a table without outer pipes',
    options: {year: 2026},
    text: `Year | Venue | Title\n--- | --- | ---\n${['2021', '2022', '2201', '2020', '2019', '2018', '2023'].map((d, n) => `${d} | IROS | Folding Towels with ${n + 2} Arms\n`).join('')}`,
    findings: ['5:1-5:5: Year `2201` is in the future']
  },
  {
    name: 'finds digits that are no year after a venue that nobody knows',
    options: {year: 2026},
    text: ['Kiln Days', 'Glaze Days', 'Clay Forum', 'Oven Letters', 'Brick Weekly', 'Pots']
      .map(
        (venue, n) =>
          `- Firing ${venue} by Night (${venue} ${n === 3 ? '20212' : `201${n}`}) [[pdf]](https://example.org/${n}.pdf)\n`
      )
      .join(''),
    findings: ['4:46-4:51: `20212` is not a year']
  },
  {
    name: 'leaves numbers alone that stand elsewhere, and years where few entries show one',
    options: {year: 2026},
    text: `${six}${journal(6, '2016').replace('11-20', '2091-2099')}`
  },
  {
    name: 'takes the month of a preprint for no year',
    options: {year: 2026},
    text: six + journal(6, '2112')
  },
  {
    name: 'says nothing of years in lists that show few',
    options: {year: 2026},
    text: [0, 1, 2, 3].map(n => journal(n, String(2010 + n))).join('') + journal(6, '2091')
  },
  {name: 'accepts next year', options: {year: 2026}, text: one('CVPR 2027', '2611.03340')},
  {name: 'asks for nothing that the list does not show', text: one('2022') + one('ICLR') + one('CVPR 2022')},
  {
    name: 'accepts dates of preprints',
    text: `${many}- (May 2020) Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2005.03340)\n`
  },
  {
    name: 'takes no volume for a year',
    options: {year: 2026},
    text: '- Prompt Distribution Learning[J]. Journal of Computer Science and Technology 34(3):594-608 [[pdf]](https://arxiv.org/pdf/1905.03340)\n'
  },
  {
    name: 'asks for nothing where the section shows something else',
    options: {year: 2026},
    text: `# Papers\n\n${many}\n# Tutorials\n\n${['A', 'B', 'C'].map(d => `- [**2018**] Tutorial ${d} on Prompt Learning [[pdf]](https://ada.example.edu/${d}.pdf)\n`).join('')}`
  },
  {
    name: 'asks for nothing beside what is no title',
    options: {year: 2026},
    text: `${many}- (2023) arxiv version [[pdf]](https://arxiv.org/pdf/2305.03340)\n`
  },
  {
    name: 'finds years that are none, and offers the likely one',
    options: {year: 2026},
    text: one('NeurIPS 202') + one('CVPR 20222') + one('CVPR 2048'),
    findings: [
      '1:6-1:17: Tag says `NeurIPS 202`, but `202` is not a year: it should be `NeurIPS 2022`',
      '2:6-2:16: Tag says `CVPR 20222`, but `20222` is not a year: it should be `CVPR 2022`',
      '3:6-3:15: Tag says `CVPR 2048`, but no conferences after 2027 are announced yet'
    ],
    fixedUnsafe: one('NeurIPS 2022') + one('CVPR 2022') + one('CVPR 2048')
  },
  {
    name: 'finds years of the far future in every shape',
    options: {year: 2026},
    text: `${one('ICML 2091')}- [Prompt Tuning](https://arxiv.org/abs/2205.03341) (ECCV 2091)\n\n| Title | Venue | Paper |\n| --- | --- | --- |\n| Prefix Tuning | NeurIPS 2091 | [pdf](https://arxiv.org/pdf/2205.03342) |\n`,
    findings: [
      '1:6-1:15: Tag says `ICML 2091`, but no conferences after 2027 are announced yet',
      '2:54-2:63: Tag says `ECCV 2091`, but no conferences after 2027 are announced yet',
      '6:19-6:31: Tag says `NeurIPS 2091`, but no conferences after 2027 are announced yet'
    ]
  },
  {
    name: 'accepts years in titles, and volumes',
    options: {year: 2026},
    text: `- [Tides of 2091: Prompts for Harbours](https://arxiv.org/abs/2205.03341) (ECCV 2022)\n- [Prefix Tuning](https://example.org/a). Nature 588\n`
  },
  {
    name: 'finds a missing part where the list shows both',
    options: {year: 2026},
    text: many + one('ICLR'),
    findings: ['26:3-26:13: Tag `[ICLR]` has no year']
  },
  {
    name: 'asks a citation for no venue if a book may follow its title',
    text:
      Array.from(
        {length: 24},
        (_, n) =>
          `- Ada Lovelace. (20${n < 10 ? `0${n}` : n}). "[${['Mossy', 'Sandy', 'Rocky'][n % 3]} Prompts ${n} for Images](https://example.org/${n}.html)." Journal of Machine Learning Research.\n`
      ).join('') +
      '- Ada Lovelace. (1996). "[Prompts and Where They Grow](https://example.org/p.html)." Learning from Data: Prompts and Statistics V.\n'
  },
  {
    name: 'asks for no venue if words are before the year that may be one, unlike a title alone',
    text:
      Array.from({length: 48}, (_, n) =>
        lines(
          `${['Mossy tracking', 'Sandy guessing', 'Rocky growing'][n % 3]} of ${n} things with light`,
          ['CVPR', 'ArXiv', 'TPAMI', 'Expert Systems with Applications', 'Journal of Imaging'][n % 5] ?? '',
          n
        )
      ).join('') +
      lines(
        'Enhancing visual tracking through visual language fusion and state fusion evaluator',
        'Films with Lenses',
        48
      ) +
      lines(
        'Enhancing visual guessing through visual language fusion and state fusion evaluator',
        'Optics & Films',
        49
      ) +
      lines('Enhancing visual growing through visual language fusion and states', '', 50),
    findings: ['202:78-202:84: Tag `(2012)` has no venue']
  },
  {
    name: 'takes initials of the title and the kind of a work for no tag',
    options: {year: 2026},
    text:
      [...habit, ...habit, ...habit].map(tag => linked('Prompt Distribution Learning', tag)).join('') +
      linked('A Survey on Learning for Visual Indoor Navigation', 'VIN') +
      linked('Differentiable Visual Computing for Robots', 'Ph.D. thesis') +
      linked('Differentiable Visual Computing for Boats', 'ICLR'),
    findings: ['78:81-78:87: Tag `(ICLR)` has no year']
  }
])
