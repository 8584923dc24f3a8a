import {expect, test} from 'vitest'
import {firstWord, lastWord} from '../../src/chain/edge-words.ts'

test.each([
  ['Deep Learning for Sheep', 'deep', 'sheep'],
  ['Self-Supervised R&D', 'self-supervised', 'r&d'],
  ['Über Größe', 'über', 'größe'],
  ['DeepÜber xGröße', 'deepüber', 'xgröße'],
  ['2020: a Survey', '', 'survey'],
  ['GPT-4', 'gpt-', ''],
  ['深度学习 Survey', '深度学习', 'survey'],
  ['İzmir', 'i', 'zmir'],
  ['Nets', 'nets', 'nets'],
  ['', '', '']
])('%j begins with %j and ends with %j', (text, first, last) => {
  expect([firstWord(text), lastWord(text)]).toEqual([first, last])
})
