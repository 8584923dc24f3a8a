import {expect, test} from 'vitest'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {badgeText} from '../../src/reading/badge.ts'
import {namedBy} from '../../src/reading/shown.ts'

const nowhere = {start: 0, end: 0}

test.each([
  ['', 'https://img.shields.io/badge/CVPR-2019-blue.svg', 'CVPR 2019'],
  ['', 'https://img.shields.io/badge/Venue-Slow--Fast_Letters%202019-red', 'Slow-Fast Letters 2019'],
  ['', 'https://img.shields.io/badge/arXiv-2019.1__2-red?style=flat', 'arXiv 2019.1_2'],
  ['', 'https://img.shields.io/badge/stars-12-red', ''],
  ['', 'https://img.shields.io/badge/CVPR-code-red', ''],
  ['CVPR 2019', 'https://x.org/cvpr.png', 'CVPR 2019'],
  ['CVPR 2019', 'https://x.org/badge/cvpr.png', ''],
  ['12 stars', 'https://x.org/a.png', '']
])('the badge ![%s](%s) says %j', (alt, url, says) => {
  expect(badgeText({alt, url, at: 0, span: nowhere, urlSpan: nowhere})).toBe(says)
})

test.each([
  ['[pdf](https://x.org/a)', 'pdf'],
  ['Code: https://x.org/a', 'Code'],
  ['Kettles: https://x.org/a', 'https://x.org/a'],
  ['Kettles\nCode https://x.org/a', 'Code'],
  ['[![](icons/website.svg)](https://x.org/a)', 'website'],
  ['[![](icons/kettle.svg)](https://x.org/a)', ''],
  ['[![pdf](a.svg)](https://x.org/a)', 'pdf'],
  ['[![pdf](a.svg) Kettles](https://x.org/a)', 'Kettles']
])('%j says that the link is: %s', (text, name) => {
  const flow = flowOf(parse(text), text)
  expect(namedBy(flow, flow.links[0]!)).toBe(name)
})
