import {expect, test} from 'vitest'
import {roles} from '../../src/chain/chain.ts'
import {forbid} from '../../src/chain/never.ts'
import {cut} from '../pieces/cut.ts'
import {lettersOf, sensed} from './rows.ts'

/** The pieces of a row with the roles that they may have, if these are not all. */
function allowedIn(text: string): string {
  const {pieces} = cut(text)
  const own = pieces.flatMap(() => roles.map(() => 0))
  forbid(sensed(pieces), own)
  expect(own).toHaveLength(pieces.length * roles.length)
  const shown = pieces.map((d, at) => {
    const left = lettersOf(roles.filter((_, role) => own[at * roles.length + role] === 0))
    return left === 'tavd.' ? d.text : `${d.text}‹${left}›`
  })
  return shown.join(' | ')
}

test.each([
  // Editors after the book, in brackets and after a comma
  [
    'Moss, A. Songs of bogs. In Tales of Peat (eds. B. Elk and C. Orr), pp. 3–9, Fen Press',
    'Moss | A | Songs of bogs | Tales of Peat‹v› | eds‹.› | B. Elk and C‹d.› | Orr‹d.› | pp. 3–9‹avd.› | Fen Press‹avd.›'
  ],
  [
    'Moss, A. Songs of bogs. In Annals of Peat and of Water, B. Elk (Eds.), Fen Press',
    'Moss | A | Songs of bogs | Annals of Peat and of Water‹vd.› | B. Elk‹vd.› | Eds‹v.› | Fen Press‹avd.›'
  ],
  // Before it
  [
    'Moss, A. Songs of bogs. In B. Elk (Ed.), *Tales of Peat*, Fen Press',
    'Moss | A | Songs of bogs | B. Elk‹d.› | Ed‹.› | Tales of Peat‹v› | Fen Press‹avd.›'
  ],
  // A book that they edited
  [
    'Moss, A. (Ed.). *Tales of Peat*. Fen Press, 2004',
    'Moss | A | Ed‹.› | Tales of Peat‹t› | Fen Press‹avd.› | 2004‹avd.›'
  ],
  // What a work is in
  ['Songs of bogs. In: Tales of Peat', 'Songs of bogs | Tales of Peat‹avd.›'],
  ['Songs of bogs, https://x.org/a', 'Songs of bogs | https://x.org/a‹avd.›'],
  // Names are over after *et al.*
  ['Moss A, et al, Slow Letters, 2004', 'Moss A | et al | Slow Letters‹tvd.› | 2004'],
  // The type of a work, and a letter
  ['Songs of bogs [J]. Peat, 2004', 'Songs of bogs | J‹.› | Peat | 2004'],
  ['Songs of bogs (J). Peat, 2004', 'Songs of bogs | J | Peat | 2004'],
  // Names with initials, among others and alone
  ['Moss AB, **Orr C**. Songs of bogs', 'Moss AB‹ad.› | Orr C‹ad.› | Songs of bogs'],
  ['Moss AB. Songs of bogs', 'Moss AB | Songs of bogs'],
  // Where a work appeared before
  [
    'Songs of bogs (an earlier version appeared in PODS 2003), 2004',
    'Songs of bogs | an earlier version appeared in PODS‹a.› | 2003‹a.› | 2004'
  ],
  ['An earlier version appeared in PODS 2003', 'An earlier version appeared in PODS | 2003'],
  // A program, and the paper about it
  [
    'kettles\nPaper\nAnn Moss\nSongs of the long winter bogs\n2004',
    'kettles‹.› | Paper‹.› | Ann Moss | Songs of the long winter bogs | 2004'
  ],
  [
    'kettles\n[Paper](https://x.org)\nAnn Moss\nSongs of the long winter bogs\n2004',
    'kettles | Paper | Ann Moss | Songs of the long winter bogs | 2004'
  ],
  [
    'kettles\nPaper\nAnn Moss\nSongs in the bogs\n2004',
    'kettles | Paper | Ann Moss | Songs in the bogs | 2004'
  ],
  [
    'kettles\nPaper\nSongs of the long winter bogs\n2004',
    'kettles | Paper | Songs of the long winter bogs | 2004'
  ],
  [
    'kettles\nPaper\nAnn Moss\nSongs of the long winter bogs',
    'kettles | Paper | Ann Moss | Songs of the long winter bogs'
  ]
])('%j', (text, expected) => {
  expect(allowedIn(text)).toBe(expected)
})
