import {expect, test} from 'vitest'
import {movedPieces} from '../../src/pieces/cut.ts'
import {cut} from './cut.ts'

test('pieces at another place have the links and the images there', () => {
  const text = '[Kettles](https://arxiv.org/abs/1406.2661) ![CVPR](cvpr.svg) and pots'
  const [here, there] = [cut(text), cut(text)]
  const moved = movedPieces(here.pieces, 7, here.flow, there.flow)
  expect(moved.map(d => [d.start, d.end])).toEqual(here.pieces.map(d => [d.start + 7, d.end + 7]))
  expect(moved.map(d => d.frame.link && there.flow.links.indexOf(d.frame.link))).toEqual([
    0,
    undefined,
    undefined
  ])
  expect(moved.map(d => d.image && there.flow.images.indexOf(d.image))).toEqual([undefined, 0, undefined])
})
