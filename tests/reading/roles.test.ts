import {expect, test} from 'vitest'
import type {LinkRole} from '../../src/reading/labels.ts'
import {roleOf} from '../../src/reading/roles.ts'

const [paper, code, video] = [
  'https://arxiv.org/abs/1706.03762',
  'https://github.com/lab/a',
  'https://youtu.be/a1b2c3'
]
const page = 'https://x.org/a'

test.each<[string, string, LinkRole | undefined, boolean, LinkRole]>([
  // A label, unless the address knows better
  ['slides', page, undefined, false, 'slides'],
  ['paper', page, undefined, false, 'paper'],
  ['paper', code, undefined, false, 'code'],
  ['video', code, undefined, false, 'video'],
  ['code', paper, undefined, false, 'code'],
  ['blog', page, undefined, false, 'blog'],
  ['review', paper, undefined, false, 'paper'],
  ['slides', paper, undefined, false, 'slides'],
  // An address, where the label says little or nothing
  ['link', paper, undefined, false, 'paper'],
  ['Website', code, 'paper', false, 'code'],
  ['Kettles', paper, 'code', true, 'paper'],
  ['Kettles', 'papers/a.pdf', undefined, false, 'paper'],
  ['Kettles', 'slides/a.pdf', undefined, false, 'other'],
  ['Website', page, 'code', false, 'project'],
  ['Kettles', page, 'code', true, 'code'],
  // Pages of the repository are no papers, whatever their column is
  ['Kettles', 'notes/a.md', 'paper', true, 'other'],
  ['Kettles', 'notes/a.html#top', 'paper', true, 'other'],
  ['Kettles', 'notes/a', 'paper', true, 'paper'],
  ['Kettles', 'https://x.org/a.md', 'paper', true, 'paper'],
  ['Kettles', 'notes/a.md', 'code', true, 'code'],
  // The link of a title
  ['Kettles', page, undefined, true, 'paper'],
  ['Kettles', page, undefined, false, 'other'],
  ['Kettles', video, undefined, true, 'video'],
  ['Kettles', 'kettles.md', undefined, true, 'other']
])('[%s](%s) in a column of %s, as title: %s, is for: %s', (shown, url, column, isTitle, role) => {
  expect(roleOf(shown, url, column, isTitle)).toBe(role)
})
