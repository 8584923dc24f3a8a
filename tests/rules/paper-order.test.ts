import {testRule} from './test-rule.ts'

const line = (tag: string, title: string) =>
  `- [${tag}] ${title} [[pdf]](https://example.org/${title.length}.pdf)`
const titles = [
  'Aligned',
  'Bridged',
  'Chained',
  'Drawn',
  'Encoded',
  'Frozen',
  'Guided',
  'Hidden',
  'Inverted',
  'Joint',
  'Known',
  'Learned'
]
const years = (...all: number[]) =>
  all.map((year, n) => line(`CVPR ${year}`, `${titles[(n * 5) % 12]} Prompts ${n}`)).join('\n') + '\n'
const newest = [2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016]
/** One of each year, so many that a few in another order do not hide that of the list. */
const falling = Array.from({length: 45}, (_, n) => 2025 - n)
const both = (more: string) =>
  `## Old\n\n${years(...newest)}\n## New\n\n${years(...newest)}\n## More\n\n${more}`
const four = (...all: readonly [number, string][]) =>
  all.map(([year, title]) => line(`ICCV ${year}`, title)).join('\n') + '\n'

const dated = (...months: number[]) =>
  months
    .map((month, n) =>
      line(`2024/${String(month).padStart(2, '0')}`, `${titles[(n * 5) % 12]} Prompts ${month}-${n}`)
    )
    .join('\n') + '\n'
/** Sections of three years with so many entries each, and more entries in the first. */
const yearly = (count: number, more: string) =>
  [2023, 2022, 2021]
    .map(
      (year, part) =>
        `## ${year}\n\n${Array.from({length: count}, (_, n) => `- [CVPR ${year}] ${titles[(n * 5) % 12]} Prompts ${year}-${n} [[pdf]](https://arxiv.org/pdf/${year - 2000}0${((n * 5) % 7) + 1}.0110${n})\n`).join('')}${part === 0 ? more : ''}\n`
    )
    .join('')

/** Preprints of so many months after January 2020, all published in one year. */
const published = (...months: number[]) =>
  months
    .map((month, n) => {
      const id = `${20 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`
      return `- [CVPR 2023] ${titles[(n * 5) % 12]} Prompts ${n} [[pdf]](https://arxiv.org/pdf/${id}.01${100 + n})\n`
    })
    .join('')

const titleOf = (n: number) => `${titles[(n * 5) % 12]} Prompts ${n}`
/** Works of 24 years, newest first, with their years ahead of the titles; one has more text, or another year. */
const cited = (at: number, more: string, year?: number) =>
  Array.from({length: 24}, (_, n) => {
    const shown = n === at && year !== undefined ? year : 2023 - n
    return `- **Moss, A. (${shown}).** ${titleOf(n)}. *Kilns*.${n === at ? more : ''} [[link]](https://example.org/${n}.pdf)\n`
  }).join('')
/** Preprints of 24 months, newest first; one has another date and month. */
const rowsOf = (at: number, date: string, month?: string) =>
  `| Paper | Venue | Date |\n| --- | --- | --- |\n${Array.from({length: 24}, (_, n) => {
    const [year, of] = [23 - Math.floor(n / 12), String(12 - (n % 12)).padStart(2, '0')]
    const id = n === at && month !== undefined ? month : `${year}${of}`
    return `| [${titleOf(n)}](https://arxiv.org/abs/${id}.0${1000 + n}) | arXiv | ${n === at ? date : `20${year}-${of}-05`} |\n`
  }).join('')}`

testRule('paper-order', [
  {name: 'accepts a list that is newest first', text: both(years(2022, 2022, 2021))},
  {
    name: 'has no opinion on a list without order',
    text: years(2021, 2023, 2019, 2024, 2022, 2020, 2025, 2018, 2021, 2017)
  },
  {name: 'has no opinion on few entries', text: years(2025, 2024, 2023, 2024, 2021)},
  {
    name: 'finds the one entry that has to move',
    text: both(
      four(
        [2023, 'Point Prompts'],
        [2020, 'Text Prompts'],
        [2022, 'Video Prompts'],
        [2021, 'Audio Prompts'],
        [2021, 'Graph Prompts']
      )
    ),
    findings: ['30:1-30:63: “Text Prompts” belongs after “Graph Prompts” on line 33'],
    fixedUnsafe: both(
      four(
        [2023, 'Point Prompts'],
        [2022, 'Video Prompts'],
        [2021, 'Audio Prompts'],
        [2021, 'Graph Prompts'],
        [2020, 'Text Prompts']
      )
    )
  },
  {
    name: 'finds an entry that belongs further up',
    text: both(
      four(
        [2023, 'Point Prompts'],
        [2022, 'Video Prompts'],
        [2021, 'Audio Prompts'],
        [2021, 'Graph Prompts'],
        [2024, 'Text Prompts']
      )
    ),
    findings: ['33:1-33:63: “Text Prompts” belongs before “Point Prompts” on line 29'],
    fixedUnsafe: both(
      four(
        [2024, 'Text Prompts'],
        [2023, 'Point Prompts'],
        [2022, 'Video Prompts'],
        [2021, 'Audio Prompts'],
        [2021, 'Graph Prompts']
      )
    )
  },
  {
    name: 'has no opinion on four entries of a section',
    text: both(
      four([2023, 'Point Prompts'], [2020, 'Text Prompts'], [2022, 'Video Prompts'], [2021, 'Audio Prompts'])
    )
  },
  {
    name: 'accepts three entries at the end of a section that are in order among themselves',
    text: years(...falling, 2025, 2024, 2023)
  },
  {
    name: 'finds two such entries',
    text: years(...falling, 2025, 2024),
    findings: [
      '46:1-46:67: “Joint Prompts 45” belongs before “Frozen Prompts 1” on line 2',
      '47:1-47:69: “Chained Prompts 46” belongs before “Known Prompts 2” on line 3'
    ]
  },
  {
    name: 'finds three entries at the end that are in no order',
    text: years(...falling, 2025, 2023, 2024),
    findings: [
      '46:1-46:67: “Joint Prompts 45” belongs before “Frozen Prompts 1” on line 2',
      '47:1-47:69: “Chained Prompts 46” belongs before “Drawn Prompts 3” on line 4',
      '48:1-48:68: “Hidden Prompts 47” belongs before “Known Prompts 2” on line 3'
    ]
  },
  {
    name: 'takes an entry inside of another for no neighbour of it',
    text: both(
      four([2023, 'Point Prompts']) +
        `  ${line('ICCV 2024', 'Graph Prompts')}\n` +
        four([2022, 'Video Prompts'], [2021, 'Audio Prompts'], [2020, 'Text Prompts'], [2019, 'Pose Prompts'])
    )
  },
  {
    name: 'goes by no date that many entries do not show',
    text: `## Old\n\n${dated(...Array.from({length: 21}, (_, n) => 12 - Math.floor(n / 2)))}\n## New\n\n${dated(9, 8, 2, 6, 5)}\n## More\n\n${years(2021, 2023, 2019, 2024, 2022, 2020, 2025, 2018, 2021, 2017)}`
  },
  {
    name: 'goes by no month of a preprint where the entries show where they were published',
    text: `## Old\n\n${published(...Array.from({length: 21}, (_, n) => 30 - n))}\n## New\n\n${published(9, 8, 2, 6, 5)}`
  },
  {
    name: 'lets a section have another order',
    text: both(years(2018, 2020, 2021, 2019, 2022, 2023))
  },
  {
    name: 'learns the order of titles',
    text:
      titles.map((d, n) => line(`CVPR ${2015 + ((n * 7) % 9)}`, `${d} Prompts`)).join('\n') +
      `\n\n## Views\n\n${[...titles, 'Even'].map((d, n) => line(`CVPR ${2015 + ((n * 7) % 9)}`, `${d} Views`)).join('\n')}\n`,
    findings: ['28:1-28:61: “Even Views” belongs before “Frozen Views” on line 21']
  },
  {
    name: 'learns from months',
    text:
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
        .map((month, n) => line(`2024/${String(month).padStart(2, '0')}`, `${titles[(n * 5) % 12]} Prompts`))
        .join('\n') + '\n'
  },
  {
    name: 'accepts titles in the order of their letters',
    text:
      [
        'Accents',
        'Birds',
        'Cars',
        'Dogs',
        'Eels',
        'Frogs',
        'Multiresolution',
        'Multi-subject Prompts',
        'Nets',
        'Owls'
      ]
        .map((d, n) => line(`CVPR ${2015 + ((n * 7) % 9)}`, d))
        .join('\n') + '\n',
    options: {order: 'title'}
  },
  {
    name: 'accepts titles in the order of their characters',
    text:
      [
        'Accents',
        'Birds',
        'Cars',
        'Dogs',
        'Eels',
        'Frogs',
        'Graph Learning',
        'Graph-Based Prompts',
        'Houses',
        'Ideas'
      ]
        .map((d, n) => line(`CVPR ${2015 + ((n * 7) % 9)}`, d))
        .join('\n') + '\n',
    options: {order: 'title'}
  },
  {
    name: 'accepts a title with words before it in its place among the others',
    text:
      ['(Just) A Spoonful of Prompts', 'A Robust Prompt', ...titles.map(d => `${d} Prompts`)]
        .map((d, n) => `- ${d}. [[pdf]](https://example.org/${n}.pdf)`)
        .join('\n') + '\n',
    options: {order: 'title'}
  },
  {
    name: 'goes by the year that is shown where the preprint is older',
    text:
      '| Paper | Date |\n| --- | --- |\n' +
      [
        '2305',
        '2307',
        ...Array.from({length: 24}, (_, n) => `2${2 - (n >> 3)}${String(12 - (n % 8)).padStart(2, '0')}`)
      ]
        .map(
          (id, n) =>
            `| [${titles[(n * 5) % 12]} Prompts ${n}](https://arxiv.org/abs/${id}.01${100 + n}) | ${n === 0 ? 2024 : `20${id.slice(0, 2)}`} |\n`
        )
        .join('')
  },
  {
    name: 'accepts rows in the order of another year: that of a prize',
    text:
      '| Prize | Paper | Year |\n| --- | --- | --- |\n' +
      Array.from({length: 24}, (_, n) => [2024 - (n >> 1), n === 5 ? 2001 : 2014 - (n >> 1)])
        .map(
          ([prize, year], n) =>
            `| ${prize} | [${titles[(n * 5) % 12]} Prompts ${n} of Old](https://example.org/${n}.pdf) | ${year} |\n`
        )
        .join('')
  },
  {
    name: 'compares the years ahead of titles if one entry shows another year at its end',
    text: cited(5, ' ICML 2024.')
  },
  {
    name: 'finds an entry below the heading of another year, if its tag and its link are of one year',
    text: yearly(6, '- [CVPR 2021] Moved Prompts [[pdf]](https://arxiv.org/pdf/2102.01100)\n'),
    findings: ['9:1-9:70: “Moved Prompts” is from 2021, but it is below the heading `2023`']
  },
  {
    name: 'accepts a year that the link does not have, or of a year without a heading',
    text: yearly(
      6,
      '- [CVPR 2021] Moved Prompts [[pdf]](https://arxiv.org/pdf/2302.01100)\n- [CVPR 2019] Moved Pots [[pdf]](https://arxiv.org/pdf/1902.01100)\n'
    )
  },
  {
    name: 'accepts other years below headings of which few are kept',
    text: yearly(
      6,
      '- [CVPR 2021] Moved Prompts [[pdf]](https://arxiv.org/pdf/2102.01100)\n- [CVPR 2022] Moved Pots [[pdf]](https://arxiv.org/pdf/2202.01100)\n- [CVPR 2022] Moved Kilns [[pdf]](https://arxiv.org/pdf/2202.01101)\n'
    )
  },
  {
    name: 'still finds a year ahead of the title that is out of order',
    text: cited(5, '', 2031),
    findings: ['6:1-6:87: “Bridged Prompts 5” belongs before “Aligned Prompts 0” on line 1']
  },
  {
    name: 'leaves a date before the preprint to be corrected, and does not move it',
    text: rowsOf(5, '2022-03-05')
  },
  {
    name: 'moves a row whose date fits its preprint',
    text: rowsOf(5, '2025-03-05', '2502'),
    findings: ['8:1-8:79: “Bridged Prompts 5” belongs before “Aligned Prompts 0” on line 3']
  },
  {name: 'is silent on none', text: years(2025, 2024, 2023, 2024, 2021), options: {order: 'none'}},
  {
    name: 'keeps to the order that is configured',
    text: years(2021, 2023, 2022),
    options: {order: 'oldest-first'},
    findings: ['2:1-2:67: “Frozen Prompts 1” belongs after “Known Prompts 2” on line 3'],
    fixedUnsafe:
      [
        line('CVPR 2021', 'Aligned Prompts 0'),
        line('CVPR 2022', 'Known Prompts 2'),
        line('CVPR 2023', 'Frozen Prompts 1')
      ].join('\n') + '\n'
  },
  {
    name: 'begins a line where the last one does not end',
    text: years(2021, 2023, 2022).trimEnd(),
    options: {order: 'oldest-first'},
    findings: ['2:1-2:67: “Frozen Prompts 1” belongs after “Known Prompts 2” on line 3'],
    fixedUnsafe: [
      line('CVPR 2021', 'Aligned Prompts 0'),
      line('CVPR 2022', 'Known Prompts 2'),
      line('CVPR 2023', 'Frozen Prompts 1')
    ].join('\n')
  }
])
