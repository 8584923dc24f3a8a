import {expect, test} from 'vitest'
import {readRows} from '../../src/chain/read.ts'
import {flowOf} from '../../src/flow/flow.ts'
import {parse} from '../../src/markdown/parse.ts'
import {cleanTitle} from '../../src/reading/clean-title.ts'

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
  // A tag, a label or a handle after it
  ['Kettles (CVPR 2019)', 'Kettles'],
  ['Kettles (Slow Journal 2020)', 'Kettles'],
  ['Kettles (ours)', 'Kettles'],
  ['Kettles (@ann)', 'Kettles'],
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
