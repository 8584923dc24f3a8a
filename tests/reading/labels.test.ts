import {expect, test} from 'vitest'
import {fieldOf} from '../../src/reading/fields.ts'
import {labelOf} from '../../src/reading/labels.ts'

test.each([
  ['', 'other?'],
  ['12', 'other?'],
  ['(123)', undefined],
  ['kettle', undefined],
  // Of several roles the first of the table counts
  ['code and data', 'code'],
  ['data and code', 'code'],
  ['Video & Slides', 'slides'],
  ['paper code pdf doi arxiv abs', 'code'],
  ['paper code pdf doi arxiv abs html', undefined],
  ['Website', 'project?'],
  ['link', 'other?'],
  ['part 2', 'other?'],
  ['pdf 77', 'paper'],
  ['pdf 777', undefined],
  ['论文链接', 'paper'],
  ['代码地址', 'code'],
  ['代码开源', 'code'],
  ['个人主页', 'project?'],
  ['谷歌学术', 'other?'],
  // A known word and others: a title
  ['代码之美', undefined],
  ['个人代码史', undefined],
  ['full text', 'paper'],
  ['code2', 'code'],
  ['code (of a kettle)', 'code'],
  [`pdf ${' '.repeat(76)}`, 'paper'],
  [`pdf ${' '.repeat(77)}`, undefined],
  // Labels and titles from lists
  ['pdf', 'paper'],
  ['[PDF]', 'paper'],
  ['Official PyTorch Code', 'code'],
  [':octocat:', 'code'],
  ['论文', 'paper'],
  ['论文/Paper', 'paper'],
  ['Book (Manning)', 'paper'],
  ['Project Page', 'project?'],
  ['Link', 'other?'],
  ['Supplementary', 'other'],
  ['bibtext', 'bibtex'],
  ['Attention Is All You Need', undefined],
  ['NeurIPS 2014', undefined],
  ['Code Llama', undefined],
  ['GAN', undefined]
])('the label %s is for: %s', (text, role) => {
  const label = labelOf(text)
  expect(label && `${label.role}${label.neutral ? '?' : ''}`).toBe(role)
})

test.each([
  ['Authors: Ann Moss', 'authors', 9],
  ['Authors Ann Moss', undefined, 0],
  ['📅 Date: 2019', 'date', 9],
  ['Date (UTC): 2019', 'date', 12],
  ['Code https://x.org', 'link', 5],
  // After the name of a link comes one, or a few words; after `Paper:` a title of three
  ['Demo: a view of', 'link', 6],
  ['Demo: a view of kettles', undefined, 0],
  ['Demo: https://x.org a view of kettles', 'link', 6],
  ['Paper: kettles for', 'link', 7],
  ['Paper: kettles for all', 'title', 7],
  ['Paper: pdf code data', 'link', 7],
  ['Code: kettles for all', 'link', 6],
  ['Paper: kettles\nfor all', 'link', 7],
  ['arXiv:2106.04895', 'link', 6]
])('the field at the beginning of %j: %s', (text, name, length) => {
  expect(fieldOf(text)).toEqual(name && {name, length})
})
