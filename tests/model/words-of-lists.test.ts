import {expect, test} from 'vitest'
import {areAuthors, isPerson} from '../../src/reading/authors.ts'
import {labelOf} from '../../src/reading/labels.ts'
import {isTag} from '../../src/reading/tag-text.ts'
import {readRows} from '../../src/chain/read.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {readTag} from '../../src/reading/venue.ts'
import {yearOfTag} from '../../src/reading/year.ts'

test.each([
  ["CVPR'22", '22', 2022],
  ['(ICLR, 2024)', '2024', 2024],
  ['2023/12', '2023', 2023],
  ['2023.05.11', '2023', 2023],
  ['ICML2020 Workshop', '2020', 2020],
  ['Oct 2022', '2022', 2022],
  ['18 okt 2013', '2013', 2013],
  ["'17-NIPS", '17', 2017],
  ['17/11/12', '17', 2017],
  ['25.03', '25', 2025],
  ['ECCV 20', '20', 2020],
  ['AAAI-21', '21', 2021],
  ['1st Nov., 2022', '2022', 2022],
  ['20181121 arXiv', '2018', 2018],
  ['202504', '2025', 2025],
  ['2022 年 6 月', '2022', 2022],
  ['2023, ICLR 2024', '2024', 2024],
  ['vol. 27, no. 1, p. 11, Feb. 2014', '2014', 2014],
  ['NeurIPS 202', '202', undefined],
  ['CVPR 20222', '20222', undefined]
])('the year of %s', (text, digits, value) => {
  const year = yearOfTag(text)
  expect(year && text.slice(year.start, year.end)).toBe(digits)
  expect(year?.value).toBe(value)
})

test.each([
  'arXiv:2206.14579',
  '4K video',
  '1st',
  'SEN12MS',
  'pp. 2021-35',
  '2055 papers',
  '📈2015 citations',
  '10.1109/5.771073',
  'IEEE Signal Processing Magazine 29.6',
  'Neural Networks 12 (3)',
  'R-CNN'
])('no year in %s', text => {
  expect(yearOfTag(text)?.value).toBeUndefined()
})

test.each([
  ['CLEF 2020 Working Notes', 'CLEF Working Notes'],
  ["NeurIPS'25 Spotlight", 'NeurIPS'],
  ['CVPR 2020 (Oral)', 'CVPR'],
  ['ICLR (Best)', 'ICLR'],
  ['CVPR 2023 award candidate', 'CVPR'],
  ['in BioNLP@ACL 2022', 'BioNLP@ACL'],
  ["ML for Sys workshop @ NeurIPS'24", 'ML for Sys workshop @ NeurIPS'],
  ['Findings of ACL: EMNLP 2024.', 'Findings of ACL: EMNLP'],
  ['Journal of Big Data. 2024', 'Journal of Big Data'],
  ['Neural Computation 18.7 (2006)', 'Neural Computation'],
  ['IEEE Access 8 (2020)', 'IEEE Access'],
  ['arXiv preprint arXiv:1912.06354 362 (2019)', 'arXiv preprint'],
  ['Machine Learning 3: 9-44, 1988.', 'Machine Learning'],
  ['Int. J. Computer Vision (IJCV), 2019.', 'Int. J. Computer Vision (IJCV)'],
  ['arXiv preprint arXiv:1912.06354, 2019', 'arXiv preprint'],
  [
    'Advances in Neural Information Processing Systems (NIPS 2014)',
    'Advances in Neural Information Processing Systems (NIPS)'
  ],
  ['ECCV20', 'ECCV'],
  ['ICJAI19 workshop', 'ICJAI workshop'],
  ['i.e., CIFAR10', 'i.e., CIFAR10'],
  ['2023.05.11', undefined],
  ['Best Paper 2019', undefined]
])('the venue of %s', (text, venue) => {
  expect(readTag(text).venue?.text).toBe(venue)
})

test.each([
  ['Mar., 2023 | ECCV 2024', 'ECCV', 2024],
  ['ECCV 2024 | Mar., 2023', 'ECCV', 2024],
  ['Sep. 2023, ECCV', 'ECCV', 2023],
  ['ECCV, Oct 2022', 'ECCV', 2022],
  ['Oct. 2022', undefined, 2022]
])('venue and year of %s, where a preprint came before', (text, venue, value) => {
  const tag = readTag(text)
  expect([tag.venue?.text, tag.year?.value]).toEqual([venue, value])
})

test.each([
  ['CVPR 2022', true],
  ['[NAACL, 2020]', true],
  ['IEEE TMI', true],
  ['2019', true],
  ['Graph U-Nets (ICML 2019)', false],
  ['Nets for Everyone, ICML 2019', false],
  ['A Brief Survey of Nets, IEEE Signal Processing Magazine 2017', false],
  ['A review on speech enhancement techniques, 2015', false],
  ['R-CNN', false]
])('%s is a tag: %s', (text, answer) => {
  expect(isTag(text)).toBe(answer)
})

test.each([
  ['pdf', 'paper', false],
  ['[PDF]', 'paper', false],
  ['Official PyTorch Code', 'code', false],
  [':octocat:', 'code', false],
  ['论文', 'paper', false],
  ['论文/Paper', 'paper', false],
  ['Book (Manning)', 'paper', false],
  ['code2', 'code', false],
  ['Project Page', 'project', true],
  ['Link', 'other', true],
  ['Supplementary', 'other', false],
  ['Video & Slides', 'slides', false],
  ['bibtext', 'bibtex', false]
])('the label %s', (text, role, neutral) => {
  expect(labelOf(text)).toEqual({role, neutral})
})

test.each(['Attention Is All You Need', 'NeurIPS 2014', 'Code Llama', 'GAN'])('%s is no label', text => {
  expect(labelOf(text)).toBeUndefined()
})

test.each([
  'Kaiming He',
  'Y. LeCun',
  'Quoc V. Le',
  'Maarten de Rijke',
  'Jürgen Schmidhuber',
  '张三丰',
  'Li Fei-Fei',
  'Kwang In Kim',
  'Yu-An Chung',
  'Do-Hyun Park'
])('%s is a person', text => {
  expect(isPerson(text)).toBe(true)
})

test.each([
  'Deep Learning',
  'Do-Nothing Learning',
  'Visual Grounding',
  'Learning to Play',
  'GAN',
  'Evolutionary Computation'
])('%s is no person', text => {
  expect(isPerson(text)).toBe(false)
})

test.each([
  ['Ada Lovelace, Alan Turing and Grace Hopper', true],
  ['Zhu et al.', true],
  ['Authors: Ada Lovelace, Alan Turing', true],
  ['Pathak, Deepak and Girshick, Ross', false],
  ['Reinforcement Learning in Robotics, A Survey', false]
])('%s lists people: %s', (text, answer) => {
  expect(areAuthors(text)).toBe(answer)
})

test.each([
  ['Data Distillation: Towards Nets. Radosavovic, Ilija et al. CVPR 2018', 'Data Distillation: Towards Nets'],
  ['Lite Nets for Speech, INTERSPEECH 2020', 'Lite Nets for Speech'],
  [
    'Learning to predict by differences. Machine Learning 3: 9-44, 1988.',
    'Learning to predict by differences'
  ],
  ['Did the Model Understand the Question? - Wei Wang - ACL 2018', 'Did the Model Understand the Question?'],
  [
    'Decision Making: Problems, Methods, and Opportunities - Jian Sun, Wei Wang - arXiv 2023',
    'Decision Making: Problems, Methods, and Opportunities'
  ],
  ['Robust Learning: The Case of Affine Shifts', 'Robust Learning: The Case of Affine Shifts'],
  ['Attention, Learn to Solve Routing Problems!', 'Attention, Learn to Solve Routing Problems!']
])('the title that %s begins with', (text, title) => {
  const flow = flowOf(parse(text), text)
  const [row] = readRows(flow, [{range: {start: 0, end: flow.text.length}, header: []}])
  const shown = row?.fields.title
  expect(shown && flow.text.slice(shown.start, shown.end)).toBe(title)
})
