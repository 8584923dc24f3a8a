import {expect, test} from 'vitest'
import {areAuthors, areSurnames, isPerson, namesOf} from '../../src/reading/authors.ts'

test.each([
  ['Ann Moss', true],
  ['Ann', false],
  ['Ann B. C. Moss', true],
  // Four names are one person if one of them is short
  ['Anna Bella Moss', true],
  ['Anna Bella Cara Moss', false],
  ['Anna Bella C. Moss', true],
  ['Anna Bella de Moss', true],
  ['Ann B. C. D. Moss', true],
  ['Ann B. C. D. E. Moss', false],
  ['A. Moss', true],
  ['Moss A', false],
  ['A. B.', true],
  ['A. B. C.', false],
  ['van Gogh', false],
  ['Vincent van Gogh', true],
  ['Kwang In Kim', true],
  ['Kwang In', false],
  ['In Kwang Kim', false],
  ['Kwang Kim In Gangnam', false],
  // Words that end in `ing`, and given names that do
  ['Learning Moss', false],
  ['Sing Moss', true],
  ['Xiaoying Moss', true],
  ['Ann Learning', false],
  // Acronyms
  ['ANN MOSS', true],
  ['A. MOSS', true],
  ['Ann MOSS', false],
  ['Ann GANS Moss', false],
  ['Ann Mo-Model', false],
  ['张三', true],
  ['张', false],
  ['张三丰李四', false],
  ['김철수', true],
  ['Ann Moss (1)', true],
  ['Ann Moss*', true],
  [`${'A'.repeat(29)} ${'B'.repeat(30)}`, true],
  [`${'A'.repeat(30)} ${'B'.repeat(30)}`, false],
  // Names and titles from lists
  ['Kaiming He', true],
  ['Y. LeCun', true],
  ['Quoc V. Le', true],
  ['Maarten de Rijke', true],
  ['Jürgen Schmidhuber', true],
  ['张三丰', true],
  ['Li Fei-Fei', true],
  ['Yu-An Chung', true],
  ['Do-Hyun Park', true],
  ['Deep Learning', false],
  ['Do-Nothing Learning', false],
  ['Visual Grounding', false],
  ['Learning to Play', false],
  ['GAN', false],
  ['Evolutionary Computation', false]
])('%s is a person: %s', (text, answer) => {
  expect(isPerson(text)).toBe(answer)
})

test.each([
  ['', false, false],
  ['Ann Moss', false, true],
  ['Nets', false, false],
  ['Ann Moss, etc.', false, true],
  ['Ann Moss, Bo Lind', true, true],
  // Most of the names must look like names: three quarters of up to three, 60 % of more
  ['Ann Moss, Bo Lind, Nets', false, false],
  ['Ann Moss, Bo Lind, Cy Park, Nets', true, true],
  ['Ann Moss, Bo Lind, Cy Park, Nets, Pots', true, true],
  ['Ann Moss, Bo Lind, Nets, Pots', false, false],
  // None may be a sentence
  ['Ann Moss, Bo Lind, Cy Park, kettle songs left here', true, true],
  ['Ann Moss, Bo Lind, Cy Park, kettle songs left right here', false, false],
  ['Ann Moss, Bo Lind, Cy Park, Deep Kettles', true, true],
  ['Ann Moss, Bo Lind, Cy Park, Deep Learning', false, false],
  ['Ann Moss, Bo Lind, Cy Park, Di: Reed', false, false],
  // `et al.` after a few words, or after names
  ['Moss et al. 2019', true, true],
  ['a b c d e f g h i j et al.', true, true],
  ['a b c d e f g h i j k et al.', false, false],
  ['Ann Moss, Bo Lind, Cy Park, Di Reed, Ed Hall, Flo Gray, Gus Wood et al.', true, true],
  ['Authors: Ann Moss, Bo Lind', true, true],
  // Names and titles from lists
  ['Ada Lovelace, Alan Turing and Grace Hopper', true, true],
  ['Zhu et al.', true, true],
  ['Authors: Ada Lovelace, Alan Turing', true, true],
  ['Pathak, Deepak and Girshick, Ross', false, false],
  ['Reinforcement Learning in Robotics, A Survey', false, false]
])('%s lists people: %s, alone: %s', (text, several, alone) => {
  expect([areAuthors(text), areAuthors(text, true)]).toEqual([several, alone])
})

test.each([
  ['Doe, J., & Roe, A. B.', ['J. Doe', 'A. B. Roe']],
  ['LeCun, Yann, Yoshua Bengio', ['Yann LeCun', 'Yoshua Bengio']],
  ['LeCun, Yann', ['LeCun', 'Yann']],
  ['Yoshua Bengio, LeCun, Yann', ['Yoshua Bengio', 'LeCun', 'Yann']],
  ['Doe, Jane and Roe, Max and Poe, Al', ['Jane Doe', 'Max Roe', 'Al Poe']],
  ['Doe, Jane and Roe, Max', ['Jane Doe', 'Roe', 'Max']],
  ['Doe, Jane and Roe, Max and Poe, Al and Fo', ['Jane Doe', 'Max Roe', 'Al Poe', 'Fo']],
  ['Doe, Jane and Roe, Max and Fo', ['Jane Doe', 'Roe', 'Max', 'Fo']],
  ['Ann Moss and Bo Lind.', ['Ann Moss', 'Bo Lind']],
  ['Moss, A.', ['A. Moss']]
])('the names of %s', (text, names) => {
  expect(namesOf(text)).toEqual(names)
})

test.each([
  ['Rosofsky & Huerta', true],
  ['van der Berg und de Lund', true],
  ['Language and Speech', false],
  ['Moss and Lind and Reed', false],
  [`${'Rosofsky'.padEnd(24, 'y')} and ${'Huerta'.padEnd(21, 'a')}`, true],
  [`${'Rosofsky'.padEnd(24, 'y')} and ${'Huerta'.padEnd(22, 'a')}`, false]
])('%s are two family names: %s', (text, answer) => {
  expect(areSurnames(text)).toBe(answer)
})
