import {expect, test} from 'vitest'
import {anchorsOf} from '../../src/model/sections.ts'
import {at, read} from './read.ts'

test.each([
  ['## Survey ![](https://img.shields.io/badge/survey-red)', 'Survey', 'survey-'],
  ['## 🧠 Large Models (LLM)', '🧠 Large Models (LLM)', '-large-models-llm'],
  ['### [Chemistry & Biology](#content)', 'Chemistry & Biology', 'chemistry--biology'],
  ['## `GAN` <sub>new</sub>', 'GAN new', 'gan-new'],
  ['## 综述与立场文章', '综述与立场文章', '综述与立场文章'],
  ['<h2 align="center">Nets &amp; Games</h2>', 'Nets & Games', 'nets--games'],
  ['Nets\n----', 'Nets', 'nets']
])('the anchor of %s', (markdown, title, anchor) => {
  const [section] = read(markdown).sections
  expect([section?.title, section?.anchor]).toEqual([title, anchor])
})

test('equal headings are numbered, and levels make a tree', () => {
  const {sections} = read('# A\n## 2023\n### B\n# C\n## 2023\n## 2023')
  expect(sections.map(d => d.anchor)).toEqual(['a', '2023', 'b', 'c', '2023-1', '2023-2'])
  expect(sections.map(d => d.parent?.anchor)).toEqual([undefined, 'a', '2023', undefined, 'c', 'c'])
})

test('names and ids given in HTML are anchors too', () => {
  const list = read('<a name="mla"></a>\n\n## Papers <span id="p1">x</span>')
  const anchors = anchorsOf(list)
  expect([...anchors.keys()]).toEqual(['papers-x', 'mla', 'p1'])
  expect(at(list, anchors.get('mla'))).toBe('mla')
})

test('ids given to headings are anchors too, and no part of their names', () => {
  const list = read('## Slow pots {#pots .wide}\n\n## Why {x}')
  expect(list.sections.map(d => d.title)).toEqual(['Slow pots', 'Why {x}'])
  expect([...anchorsOf(list).keys()]).toEqual(['slow-pots', 'pots', 'why-x'])
})
