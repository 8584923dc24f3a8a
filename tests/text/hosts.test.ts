import {expect, test} from 'vitest'
import {linkKindOf} from '../../src/text/hosts.ts'

test.each([
  ['https://arxiv.org/abs/2306.08707', 'paper'],
  ['https://doi.org/10.1000/182', 'paper'],
  ['https://openreview.net/forum?id=FgYTwJbjbf', 'paper'],
  ['https://www.cs.example.edu/~ada/notes.pdf', 'paper'],
  ['https://www.cs.example.edu/~ada/notes.ps.gz', 'paper'],
  ['https://ada.github.io/paper.pdf', 'paper'],
  ['https://github.com/ada/engine/blob/main/paper.pdf', 'paper'],
  ['https://raw.githubusercontent.com/ada/engine/main/paper.pdf', 'paper'],
  ['https://pubs.rsna.org/doi/10.1148/ryai.2021200267', 'paper'],
  ['https://github.com/ada/engine', 'code'],
  ['https://github.com/ada/engine/tree/main/src', 'code'],
  ['https://gitlab.com/ada/engine', 'code'],
  ['https://bitbucket.org/ada/engine/src/master/', 'code'],
  ['https://gitee.com/ada/engine', 'code'],
  ['https://gist.github.com/ada/1a2b', 'code'],
  ['https://github.com/ada', undefined],
  ['https://github.com/topics/nlp', undefined],
  ['https://huggingface.co/ada/engine', 'model'],
  ['https://huggingface.co/datasets/ada/cards', 'data'],
  ['https://huggingface.co/spaces/ada/engine', 'demo'],
  ['https://huggingface.co/papers/2306.08707', 'paper'],
  ['https://physionet.org/content/mimic-cxr/2.0.0/', 'data'],
  ['https://zenodo.org/record/7147878', 'data'],
  ['https://www.youtube.com/watch?v=a1', 'video'],
  ['https://youtu.be/a1', 'video'],
  ['https://www.bilibili.com/video/BV1', 'video'],
  ['https://slideslive.com/38923000/talk', 'video'],
  ['https://www.cs.example.edu/talk_slides.pdf', 'slides'],
  ['https://docs.google.com/presentation/d/1/edit', 'slides'],
  ['https://medium.com/@ada/engine', 'blog'],
  ['https://bair.berkeley.edu/blog/2020/01/01/x', 'blog'],
  ['https://colab.research.google.com/drive/1', 'demo'],
  ['https://ada.github.io/engine/', 'project'],
  ['https://sites.google.com/view/engine', 'project'],
  ['https://scholar.google.com/scholar?q=engine', undefined],
  ['https://www.example.org/engine', undefined],
  ['#', undefined]
])('%s is %s', (url, kind) => {
  expect(linkKindOf(url)).toBe(kind)
})
