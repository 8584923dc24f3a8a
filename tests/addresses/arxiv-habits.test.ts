import {expect, test} from 'vitest'
import {arxivHabits} from '../../src/addresses/arxiv-habits.ts'
import type {ArxivForm} from '../../src/addresses/arxiv-habits.ts'
import {read} from '../model/read.ts'

/** A list with so many links of each form. */
const listWith = (forms: Readonly<Record<string, number>>) =>
  read(
    Object.entries(forms)
      .flatMap(([form, count], at) =>
        Array.from({length: count}, (_, n) => {
          const url = `https://arxiv.org/${form.replace('ID', `1406.${10_000 + at * 100 + n}`)}`
          return `- Kettles that sing ${at} ${n}. CVPR 2019 [paper](${url})\n`
        })
      )
      .join('')
  )

test.each<[forms: Record<string, number>, url: string, label: string, wanted: ArxivForm, answer: string]>([
  [
    {'abs/ID': 8},
    'pdf/2205.03340',
    'paper',
    {},
    'Link leads to the PDF of a preprint (hint): abs/2205.03340'
  ],
  [{'abs/ID': 7}, 'pdf/2205.03340', 'paper', {}, '–'],
  [
    {'abs/ID': 8, 'pdf/ID': 2},
    'pdf/2205.03340',
    'paper',
    {},
    'Link leads to the PDF of a preprint (hint): abs/2205.03340'
  ],
  [{'abs/ID': 8, 'pdf/ID': 3}, 'pdf/2205.03340', 'paper', {}, '–'],
  [
    {'pdf/ID': 8},
    'abs/2205.03340',
    'paper',
    {},
    'Link leads to the abstract of a preprint (hint): pdf/2205.03340'
  ],
  [{'pdf/ID': 8}, 'pdf/2205.03340.pdf', 'paper', {}, 'Link ends with `.pdf` (hint): pdf/2205.03340'],
  [
    {'pdf/ID.pdf': 8},
    'pdf/2205.03340',
    'paper',
    {},
    'Link to a PDF has no `.pdf` (hint): pdf/2205.03340.pdf'
  ],
  [
    {'pdf/ID.pdf': 8},
    'abs/2205.03340',
    'paper',
    {},
    'Link leads to the abstract of a preprint (hint): pdf/2205.03340.pdf'
  ],
  [{'abs/ID': 8}, 'abs/2205.03340v2', 'paper', {}, 'Link to arXiv names a version (hint): abs/2205.03340'],
  [{'abs/IDv1': 8}, 'abs/2205.03340', 'paper', {}, '–'],
  [{'abs/IDv1': 8}, 'abs/2205.03340v2', 'paper', {}, '–'],
  [{'abs/ID': 8}, 'pdf/2205.03340', 'pdf', {}, '–'],
  [{'abs/ID': 8}, 'abs/2205.03340v2', 'v2', {}, '–'],
  [{'abs/ID': 8}, 'abs/2205.03340v2', 'version 2', {}, '–'],
  [
    {'abs/ID': 8},
    'pdf/2205.03340v2',
    'v2',
    {},
    'Link leads to the PDF of a preprint (hint): abs/2205.03340v2'
  ],
  [{'abs/ID': 8}, 'pdf/2205.03340v2', 'pdf', {}, 'Link to arXiv names a version (hint): pdf/2205.03340'],
  [{'pdf/ID': 8}, 'abs/2205.03340', 'abstract', {}, '–'],
  [{'pdf/ID': 8}, 'pdf/2205.03340.pdf', 'pdf', {}, 'Link ends with `.pdf` (hint): pdf/2205.03340'],
  [
    {'abs/ID': 8},
    'abs/hep-th/9901001v1',
    'paper',
    {},
    'Link to arXiv names a version (hint): abs/hep-th/9901001'
  ],
  [{'abs/ID': 8}, 'html/2205.03340', 'paper', {}, '–'],
  [{'abs/ID': 8, 'abs/1406.99999v1': 1, 'abs/1406.99999v2': 1}, 'abs/1406.99999v2', 'paper', {}, '–'],
  [
    {'abs/ID': 8, 'abs/1406.99999v1': 1, 'abs/1406.99999v2': 1},
    'pdf/1406.99999v2',
    'paper',
    {},
    'Link leads to the PDF of a preprint (hint): abs/1406.99999v2'
  ],
  [
    {'abs/ID': 8, 'abs/1406.99999v1': 1},
    'abs/1406.99999v1',
    'paper',
    {},
    'Link to arXiv names a version (hint): abs/1406.99999'
  ],
  [
    {},
    'abs/2205.03340',
    'paper',
    {arxiv: 'pdf'},
    'Link leads to the abstract of a preprint (warn): pdf/2205.03340'
  ],
  [
    {},
    'pdf/2205.03340',
    'paper',
    {arxiv: 'abs'},
    'Link leads to the PDF of a preprint (warn): abs/2205.03340'
  ],
  [
    {'abs/ID': 8},
    'abs/2205.03340',
    'paper',
    {arxiv: 'pdf'},
    'Link leads to the abstract of a preprint (warn): pdf/2205.03340'
  ],
  [
    {},
    'abs/2205.03340v2',
    'paper',
    {versions: 'never'},
    'Link to arXiv names a version (warn): abs/2205.03340'
  ],
  [
    {'abs/1406.99999v1': 1, 'abs/1406.99999v2': 1},
    'abs/1406.99999v2',
    'paper',
    {versions: 'never'},
    'Link to arXiv names a version (warn): abs/1406.99999'
  ],
  [{}, 'abs/2205.03340', 'pdf', {arxiv: 'abs'}, '–']
])('in a list of %j, %s (%s, options %j): %s', (forms, url, label, wanted, answer) => {
  const found = arxivHabits(listWith(forms), wanted)(`https://arxiv.org/${url}`, label)
  const meant = found?.meant.replace('https://arxiv.org/', '')
  expect(found ? `${found.reason} (${found.level}): ${meant}` : '–').toBe(answer)
})
