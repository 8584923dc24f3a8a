import {describe, expect, test} from 'vitest'
import {landingHabit, landingPdf} from '../../src/addresses/landing.ts'
import {read} from '../model/read.ts'

const times = (count: number, one: (n: number) => string): string =>
  Array.from({length: count}, (_, n) => one(n)).join('')

/** An entry with a tag, a title, a label and a link of its own. */
const one = (n: number, tag: string, title = `Prompts that sing ${n}`, form = 'pdf'): string =>
  `- [**${tag}**] ${title} [[pdf]](https://arxiv.org/${form}/2205.${10_000 + n})\n`

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
