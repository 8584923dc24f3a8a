import {expect, test} from 'vitest'
import {readBadge} from '../../src/text/badge.ts'

test.each([
  ['https://img.shields.io/badge/papers-121-blue', 'papers', '121'],
  ['https://img.shields.io/badge/camera--ready_papers-120%2B-blue', 'camera-ready papers', '120+'],
  ['https://img.shields.io/badge/papers-120+-blue', 'papers', '120+'],
  ['https://img.shields.io/badge/100%-done-blue', '100%', 'done'],
  ['https://img.shields.io/badge/121-blue', '', '121'],
  ['https://flat.badgen.net/badge/papers/120+%20read/blue', 'papers', '120+ read'],
  ['https://img.shields.io/static/v1?label=papers&message=120%2B&color=blue', 'papers', '120+']
])('%s', (url, label, message) => {
  expect(readBadge(url)).toMatchObject({label, message})
})

test('an address that draws its text from elsewhere', () => {
  expect(readBadge('https://img.shields.io/github/stars/yz93/LAVT-RIS')).toBeUndefined()
})
