import {expect, test} from 'vitest'
import {linesOf} from '../../src/model/about.ts'
import {bracketStyle, styleOf} from '../../src/model/brackets.ts'
import {yearOf} from '../../src/model/dated.ts'
import {read} from './read.ts'

const paper = 'https://arxiv.org/abs/1406.2661'

test.each([
  [8, 0, 'inside 8 of 8'],
  [7, 0, undefined],
  [0, 8, 'around 8 of 8'],
  [18, 2, 'inside 18 of 20'],
  [17, 2, undefined],
  [2, 18, 'around 18 of 20'],
  [2, 17, undefined],
  [8, 8, undefined]
])('%i links with their brackets inside and %i around: %s', (inside, around, habit) => {
  const links = [...Array<string>(inside).fill('[[pdf]]'), ...Array<string>(around).fill('[pdf]')]
  const works = links.map((label, n) => {
    const link = `${label}(https://arxiv.org/abs/1406.${10_000 + n})`
    return `- Kettles that sing ${n}. CVPR 2019 ${label === '[pdf]' ? `[${link}]` : link}\n`
  })
  const found = bracketStyle(read(works.join('')))
  expect(found && `${found.style} ${found.alike} of ${found.all}`).toBe(habit)
})

test.each([
  ['[[pdf]](LINK)', 'inside'],
  ['[[pdf](LINK)]', 'around'],
  ['[pdf](LINK)', undefined],
  ['[ [pdf](LINK) ]', undefined],
  ['[[pdf](LINK), 2019]', undefined],
  ['(see [pdf](LINK)]', undefined],
  ['[![pdf](pdf.svg)](LINK)', undefined]
])('the brackets of %s: %s', (link, style) => {
  const {entries, source} = read(`- Kettles that sing. CVPR 2019 ${link.replace('LINK', paper)}\n`)
  expect(styleOf(source, entries[0]!.links[0]!)).toBe(style)
})

test.each([
  [`Kettles that sing. CVPR 2019 [pdf](${paper})`, {year: 2019, shown: true}],
  [`Kettles that sing [pdf](${paper})`, {year: 2014, shown: false}],
  ['[Kettles that sing](https://aclanthology.org/2021.emnlp-main.288/)', {year: 2021, shown: false}],
  [`Kettles that sing at noon, CVPR [slides](${paper})`, undefined],
  [`Kettles that sing at noon, CVPR [code](https://github.com/a/b)`, undefined]
])('the year of %s', (entry, year) => {
  expect(yearOf(read(`# Papers\n\n- ${entry}\n- Pots. CVPR 2020 [pdf](${paper})\n`).entries[0]!)).toEqual(
    year
  )
})

test.each([
  ['ab', {start: 0, end: 1}, '0-1\0ab'],
  ['x\nab\nc', {start: 3, end: 4}, '1-2\0\nab\nc'],
  [`a\n${'b'.repeat(30)}`, {start: 0, end: 1}, `0-1\0a\n${'b'.repeat(23)}`],
  [`${'a'.repeat(4000)}b`, {start: 4000, end: 4001}, `4000-4001\0${'a'.repeat(4000)}b`],
  [`${'a'.repeat(4001)}b`, {start: 4001, end: 4002}, undefined],
  [`b${'a'.repeat(4001)}`, {start: 0, end: 1}, undefined],
  ['\nab', {start: 1, end: 2}, '0-1\0\nab'],
  ['a\n', {start: 0, end: 1}, '0-1\0a\n']
])('what %j has around %j', (source, span, lines) => {
  expect(linesOf(source, span)).toBe(lines)
})
