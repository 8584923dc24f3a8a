import {expect, test} from 'vitest'
import {datesIn, yearIn, yearOfTag} from '../../src/reading/year.ts'
import type {FoundYear} from '../../src/reading/year.ts'

/** `digits = year-month of whole date`. */
const said = (text: string, year: FoundYear | undefined) =>
  year &&
  `${text.slice(year.start, year.end)} = ${year.value}${year.month ? `-${year.month}` : ''} of ${text.slice(year.date.start, year.date.end)}`

test.each([
  ['in 2021-12', '2021 = 2021-12 of 2021-12'],
  ['in 2021-1', '2021 = 2021-1 of 2021-1'],
  ['in 2021-13', undefined],
  ['in 2021.0', undefined],
  ['on 05-2019', '2019 = 2019-5 of 05-2019'],
  ['on 13/2019', undefined],
  ['on 31.12.2019', '2019 = 2019 of 31.12.2019'],
  ['March 3, 2019', '2019 = 2019-3 of March 3, 2019'],
  ['the 3rd of March 2019', '2019 = 2019-3 of 3rd of March 2019'],
  ['2019 March', '2019 = 2019-3 of 2019 March'],
  ['Fall/Winter 2011', '2011 = 2011 of Fall/Winter 2011'],
  ["Mar '21", "21 = 2021-3 of Mar '21"],
  ['on 17/11/12', '17 = 2017-11 of 17/11/12'],
  ['on 17/13/12', undefined],
  ['20190512', '2019 = 2019-5 of 20190512'],
  ['2019 05 12', '2019 = 2019-5 of 2019 05 12'],
  ['2019年6月', '2019 = 2019-6 of 2019年6月'],
  ['2019年', '2019 = 2019 of 2019年'],
  // A month far ahead
  ['12/2049', '2049 = 2049-12 of 12/2049'],
  ['12/2050', undefined],
  // Of several years the last, unless one has a month
  ['published 2019, revised 2021', '2021 = 2021 of 2021'],
  ['published May 2019, revised 2021', '2019 = 2019-5 of May 2019'],
  ['of 2049', '2049 = 2049 of 2049'],
  ['of 2050', undefined],
  ['CVPR2019', '2019 = 2019 of 2019'],
  ["CVPR'49", "49 = 2049 of '49"],
  ["CVPR'50", "50 = 1950 of '50"]
])('the year in %s', (text, year) => {
  expect(said(text, yearIn(text))).toBe(year)
})

test.each([
  ['ECCV 49', '49 = 2049 of 49'],
  ['ECCV 50', '50 = 1950 of 50'],
  ['20-OSDI', '20 = 2020 of 20'],
  ['20-osdi', undefined],
  ['20 OSDI', '20 = 2020 of 20'],
  ['25.12', '25 = 2025 of 25'],
  ['25.13', undefined],
  ['NeurIPS 202', '202 = undefined of 202'],
  ['NeurIPS 20222', '20222 = undefined of 20222'],
  ['NeurIPS 12th', undefined],
  // From lists
  ["CVPR'22", "22 = 2022 of '22"],
  ['(ICLR, 2024)', '2024 = 2024 of 2024'],
  ['2023/12', '2023 = 2023-12 of 2023/12'],
  ['2023.05.11', '2023 = 2023-5 of 2023.05.11'],
  ['ICML2020 Workshop', '2020 = 2020 of 2020'],
  ['Oct 2022', '2022 = 2022-10 of Oct 2022'],
  ['18 okt 2013', '2013 = 2013-10 of 18 okt 2013'],
  ["'17-NIPS", "17 = 2017 of '17"],
  ['17/11/12', '17 = 2017-11 of 17/11/12'],
  ['25.03', '25 = 2025 of 25'],
  ['ECCV 20', '20 = 2020 of 20'],
  ['AAAI-21', '21 = 2021 of 21'],
  ['1st Nov., 2022', '2022 = 2022-11 of 1st Nov., 2022'],
  ['20181121 arXiv', '2018 = 2018-11 of 20181121'],
  ['202504', '2025 = 2025-4 of 202504'],
  ['2022 年 6 月', '2022 = 2022-6 of 2022 年 6 月'],
  ['2023, ICLR 2024', '2024 = 2024 of 2024'],
  ['vol. 27, no. 1, p. 11, Feb. 2014', '2014 = 2014-2 of 11, Feb. 2014'],
  ['CVPR 20222', '20222 = undefined of 20222'],
  ['arXiv:2206.14579', undefined],
  ['4K video', undefined],
  ['1st', undefined],
  ['SEN12MS', undefined],
  ['pp. 2021-35', undefined],
  ['2055 papers', undefined],
  ['📈2015 citations', undefined],
  ['10.1109/5.771073', undefined],
  ['IEEE Signal Processing Magazine 29.6', undefined],
  ['Neural Networks 12 (3)', undefined],
  ['R-CNN', undefined]
])('the year of the tag %s', (text, year) => {
  expect(said(text, yearOfTag(text))).toBe(year)
})

test.each([
  [
    'Spring 2008, 2010 and 2012-03',
    ['2008 = 2008 of Spring 2008', '2010 = 2010 of 2010', '2012 = 2012-3 of 2012-03']
  ],
  ['May 2019-06', ['2019 = 2019-6 of 2019-06']],
  ['2019-05-2020', ['2019 = 2019-5 of 2019-05']],
  ["ICLR 2050, '21", ['2050 = undefined of 2050', "21 = 2021 of '21"]],
  ['Lamps (1886)', ['1886 = 1886 of 1886']],
  ['Lamps 1886', []],
  ['no year 1', []]
])('the dates in %s', (text, dates) => {
  expect(datesIn(text).map(d => said(text, d))).toEqual(dates)
})
