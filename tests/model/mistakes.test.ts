import {describe, expect, test} from 'vitest'
import {landingHabit, landingPdf} from '../../src/model/landing.ts'
import {looseStars} from '../../src/model/loose-stars.ts'
import {finalPeriods} from '../../src/model/periods.ts'
import {spacesAtEnds} from '../../src/model/spaces.ts'
import {oddSpellings} from '../../src/model/spelling.ts'
import {yearSlips} from '../../src/model/year-slips.ts'
import {at, read} from './read.ts'

const times = (count: number, one: (n: number) => string): string =>
  Array.from({length: count}, (_, n) => one(n)).join('')

/** An entry with a tag, a title, a label and a link of its own. */
const one = (n: number, tag: string, title = `Prompts that sing ${n}`, form = 'pdf'): string =>
  `- [**${tag}**] ${title} [[pdf]](https://arxiv.org/${form}/2205.${10_000 + n})\n`

describe('slips in names of venues', () => {
  test.each([
    // `CVPR*3` are three entries
    ['CVPR*3 CCVPR', 'CCVPR → CVPR (typo)'],
    ['CVPR*3 CVVPR', 'CVVPR → CVPR (typo)'],
    ['ACL*3 ACCL', ''],
    ['KDD*3 KKDD', ''],
    ['EMNLP*3 EMNXLP', 'EMNXLP → EMNLP (typo)'],
    ['EMNLP*3 EMNLPX', ''],
    ['EMNLP*3 XEMNLP', ''],
    ['ICCV*3 ICCVX', ''],
    ['ICML*3 ICXML', ''],
    ['SIGMOD*3 SIGOD', 'SIGOD → SIGMOD (typo)'],
    ['SIGMOD*3 IGMOD', ''],
    ['SIGIR*3 SIGIRR', 'SIGIRR → SIGIR (typo)'],
    ['SIGIR*3 SIGGIR', 'SIGGIR → SIGIR (typo)'],
    ['SIGIR*3 SIGR', ''],
    ['NeurIPS*3 NeurPS', 'NeurPS → NeurIPS (typo)'],
    ['NeurIPS*3 NeuriPS', 'NeuriPS → NeurIPS (list)'],
    ['NeurIPS*3 NaurIPS', 'NaurIPS → NeurIPS (typo)'],
    ['NeurIPS*3 eNeurIPS', ''],
    ['ICASSP*3 ICASP', ''],
    ['INTERSPEECH*3 INTERSPECH', 'INTERSPECH → INTERSPEECH (typo)'],
    ['ICRA*3 CIRA', ''],
    [
      'Nature_Communications*3 Narture_Communications',
      'Narture Communications → Nature Communications (typo)'
    ],
    ['Nature_Communications*3 Nature_Communication', ''],
    ['Nature_Communications*3 Nature_Comunications*2', ''],
    ['Pattern_Recognition*3 Patern_Recognition', 'Patern Recognition → Pattern Recognition (typo)'],
    ['arXiv*3 arXvi', 'arXvi → arXiv (typo)'],
    ['arXiv*3 aiXiv', 'aiXiv → arXiv (typo)'],
    ['arXiv*3 biXiv*2', ''],
    ['arXiv*3 Xiv', ''],
    ['MedIA*3 MedAI', 'MedAI → MedIA (typo)'],
    ['MedIA*3 MeIDA', 'MeIDA → MedIA (typo)'],
    ['ICCSE ICCES', ''],
    ['IJCAI*3 ICJAI', 'ICJAI → IJCAI (typo)'],
    ['ISMIR*3 IMSIR', 'IMSIR → ISMIR (typo)'],
    ['TPAMI*3 ACM_TPAMI', ''],
    ['TMM*3 ACM_TMM', ''],
    ['TKDD*3 IEEE_TKDD', 'IEEE TKDD → TKDD (list)'],
    ['arXiv*3 Arxiv', 'Arxiv → arXiv (list)'],
    ['Arxiv*3 arXiv', ''],
    ['NIPS*3 NeurIPS', ''],
    ['NeurIPS*4 NIPS', 'NIPS → NeurIPS (renamed)'],
    ['WWW*3 TheWebConf', 'TheWebConf → WWW (list)'],
    ['CVPR*2 CPVR*3', ''],
    ['kettle*1 CVPR*3', ''],
    ['ICLR*4 ILCR*2', 'ILCR → ICLR (typo); ILCR → ICLR (typo)'],
    ['ICLR*2 ILCR*2', ''],
    ['AAAI*3 AAAA', ''],
    ['AAAI*3 AAAAI', 'AAAAI → AAAI (typo)']
  ])('among %s: %s', (names, found) => {
    const tags = names.split(' ').flatMap(d => {
      const [name = '', count = '1'] = d.split('*')
      return Array.from({length: Number(count)}, (_, n) => `${name.replaceAll('_', ' ')} ${2019 + (n % 5)}`)
    })
    const odd = oddSpellings(read(tags.map((d, n) => one(n, d)).join('')))
    expect(odd.map(d => `${d.written} → ${d.meant} (${d.why})`).join('; ')).toBe(found)
  })
})

describe('landing pages', () => {
  test.each([
    ['https://arxiv.org/abs/2205.03340', 'https://arxiv.org/pdf/2205.03340'],
    ['https://arxiv.org/abs/2205.03340v2', 'https://arxiv.org/pdf/2205.03340v2'],
    ['http://www.arxiv.org/abs/2205.03340', 'https://arxiv.org/pdf/2205.03340'],
    ['https://arxiv.org/pdf/2205.03340', null],
    ['https://ar5iv.org/abs/2205.03340', null],
    ['https://openreview.net/forum?id=abcdefghij', 'https://openreview.net/pdf?id=abcdefghij'],
    ['https://aclanthology.org/2021.emnlp-main.288/', 'https://aclanthology.org/2021.emnlp-main.288.pdf'],
    ['https://ieeexplore.ieee.org/document/1234567', null],
    ['https://www.sciencedirect.com/science/article/pii/S0031320322001234', null],
    [
      'https://proceedings.mlr.press/v139/radford21a.html',
      'https://proceedings.mlr.press/v139/radford21a/radford21a.pdf'
    ],
    ['https://doi.org/10.5555/a.1', null],
    [
      'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2',
      'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf'
    ]
  ])('the PDF of %s is %s', (url, pdf) => {
    expect(landingPdf(url) ?? null).toBe(pdf)
  })

  test.each([
    [7, 0, undefined],
    [8, 0, 'its way'],
    [8, 2, 'its way'],
    [8, 3, 'most'],
    [8, 7, 'most'],
    [8, 8, undefined],
    [9, 8, 'most']
  ])('%i landing pages and %i PDFs: %s', (pages, pdfs, habit) => {
    const list = read(times(pages + pdfs, n => one(n, 'CVPR 2022', undefined, n < pages ? 'abs' : 'pdf')))
    expect(landingHabit(list)).toBe(habit)
  })
})

describe('periods after titles', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd'
  const many = [...letters].map((d, n) => one(n, 'CVPR 2022', `Prompts That Sing ${d}x`)).join('')

  test.each([
    ['Prompts That Sing.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 1],
    ['Prompts That Sing.', '[code](https://github.com/a/b)', 0],
    ['Prompts. They Sing.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts! They Sing.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts That Sing etc.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts vs.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts in 2020.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['prompts that sing all day.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts that sing all day.', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts That Sing...', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 0],
    ['Prompts That Sing.*', '[[pdf]](https://arxiv.org/pdf/2205.03340)', 1]
  ])('after %j with %s: %i', (title, link, count) => {
    const list = read(`${many}- [**CVPR 2022**] ${title} ${link}\n`)
    expect(finalPeriods(list).found.size).toBe(count)
  })
})

test.each([
  ['**Kettles that sing', ['**Kettles']],
  ['Kettles that sing**', ['sing**']],
  ['`**Kettles`\n\n**Pots', ['**Pots']],
  ['- **Kettles that sing [[pdf]](https://arxiv.org/pdf/2205.03340) CVPR 2022', []],
  ['**Kettles** and pots**', ['pots**']],
  ['&#42;*Kettles that sing', []],
  ['\\*\\*Kettles that sing', []],
  ['`\n**Kettles\n`', []],
  ['a ** b', []]
])('loose stars in %j: %j', (text, stars) => {
  const list = read(`# A\n\n${text}\n\n- [Pots](https://arxiv.org/abs/2205.03341) CVPR 2022\n`)
  expect(looseStars(list).map(d => d.shown)).toEqual(stars)
})

test.each([
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022 ', [' ']],
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022  \n  more', []],
  [
    '- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022   \n- [Pots that burn](https://arxiv.org/abs/2205.03342) CVPR 2022\t\n',
    ['   ', '\t']
  ],
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022 \n  more', [' ']],
  ['| a | b |\n|---|---|\n| [Pots that sing](https://arxiv.org/abs/2205.03341) | CVPR 2022 | ', []],
  ['| a | b |\n|---|---|\n| [Pots that sing](https://arxiv.org/abs/2205.03341) | CVPR 2022 ', []],
  ['<ul>\n<li><a href="https://arxiv.org/abs/2205.03341">Pots that sing</a> CVPR 2022 </li> \n</ul>', []],
  [
    '<table><tr> \n<td><a href="https://arxiv.org/abs/2205.03341">Pots that sing</a></td> \n<td>CVPR 2022</td></tr></table>',
    []
  ],
  ['- [Pots that sing](https://arxiv.org/abs/2205.03341) CVPR 2022 <!-- a --> ', []]
])('spaces at the ends of lines in %j: %j', (text, spaces) => {
  const list = read(`# A\n\n${text}\n`)
  expect([...spacesAtEnds(list).values()].flat().map(d => at(list, d))).toEqual(spaces)
})

describe('impossible years', () => {
  const work = (n: number) => `Pots that sing ${n}](https://arxiv.org/abs/2205.1000${n})`
  const slips = (text: string) => {
    const list = read(text)
    const slip = yearSlips(list, 2027)
    return list.entries.flatMap(d => slip(d)?.text ?? [])
  }

  test.each([
    ['CVPR (20222).', ['20222']],
    ['CVPR (202).', ['202']],
    ['CVPR (2091).', ['2091']],
    ['CVPR (2022).', []],
    ['CVPR (1019).', ['1019']],
    ['CVPR (2091), 2021.', []],
    ['CVPR (2091). 2079–2102.', ['2091']],
    ['arXiv (2212).', []],
    ['CVPR (2212).', ['2212']],
    ['CVPR (20222) (20223).', []],
    ['CVPR [2021](https://x.org/20222) (202).', ['202']],
    ['Kettles (9022).', ['9022']],
    ['Pots in 20222 (202).', ['202']]
  ])('in %j: %j', (rest, found) => {
    const others = times(9, n => `- [${work(n)}. CVPR (20${10 + n}).\n`)
    expect(slips(`${others}- [Pots that burn](https://arxiv.org/abs/2205.03350). ${rest}\n`)).toEqual(found)
  })

  test.each([
    ['CVPR | 20222', ['20222']],
    ['CVPR | 202', ['202']],
    ['CVPR 202 | ', []],
    ['202 | CVPR', []],
    ['CVPR | 2091', ['2091']]
  ])('in the cells %j: %j', (cells, found) => {
    const others = times(9, n => `| [${work(n)} | CVPR | 20${10 + n} |\n`)
    const last = `| [Pots that burn](https://arxiv.org/abs/2205.03350) | ${cells} |\n`
    expect(slips(`| Title | Venue | Year |\n|---|---|---|\n${others}${last}`)).toEqual(found)
  })
})
