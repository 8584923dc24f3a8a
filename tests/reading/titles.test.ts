import {expect, test} from 'vitest'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {badgeText} from '../../src/reading/badge.ts'
import {cleanTitle} from '../../src/reading/clean-title.ts'
import {namedBy} from '../../src/reading/shown.ts'

test.each([
  // Numbers, marks and emoji before it
  ['1. Kettles', 'Kettles'],
  ['(3) Kettles', 'Kettles'],
  ['123 Kettles', '123 Kettles'],
  ['📜 – Kettles 📜', 'Kettles'],
  ['[12] Kettles', 'Kettles'],
  ['#3 :star: Kettles', 'Kettles'],
  // Punctuation and words after it
  ['Kettles.', 'Kettles'],
  ['Kettles...', 'Kettles...'],
  ['Kettles?', 'Kettles?'],
  ['Kettles in', 'Kettles'],
  ['[Swimmers who sleep in](https://x.org)', 'Swimmers who sleep in'],
  ['[Kettles.](https://x.org)', 'Kettles'],
  // Quotes around all of it
  ['"Kettles,"', 'Kettles'],
  ['“Kettles.”', 'Kettles'],
  ['“K”', 'K'],
  ['"Kettles" and "pots"', '"Kettles" and "pots"'],
  // A tag before it; in square brackets anything
  ['[CVPR 2019] Kettles', 'Kettles'],
  ['(CVPR 2019) Kettles', 'Kettles'],
  ['[Slow] Kettles', 'Kettles'],
  ['(Slow) Kettles', '(Slow) Kettles'],
  ['CVPR2019 Kettles', 'Kettles'],
  ['2024-WWW Kettles', 'Kettles'],
  ['arXiv 2024.03, Kettles', 'Kettles'],
  ['NeurIPS 2020 oral, Kettles', 'Kettles'],
  ['Kettle Letters 2019, Kettles', 'Kettles'],
  ['Quiet 2019, Kettles', 'Quiet 2019, Kettles'],
  ['Quiet2019 Kettles', 'Quiet2019 Kettles'],
  // A tag, a label, a handle or a topic after it
  ['Kettles (CVPR 2019)', 'Kettles'],
  ['Kettles (Slow Journal 2020)', 'Kettles'],
  ['Kettles (2019))', 'Kettles'],
  ['Kettles (ours)', 'Kettles'],
  ['Kettles (@ann)', 'Kettles'],
  ['Kettles; (topics)', 'Kettles'],
  ['Kettles [code]', 'Kettles'],
  ['Kettles (code)', 'Kettles (code)'],
  ['Kettles (of copper)', 'Kettles (of copper)'],
  ['(CVPR 2019)', '']
])('the title in %s', (text, title) => {
  const flow = flowOf(parse(text), text)
  const range = flow.links[0] ?? {start: 0, end: flow.text.trimEnd().length}
  const {start, end} = cleanTitle(flow, range)
  expect(flow.text.slice(start, end)).toBe(title)
})

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
