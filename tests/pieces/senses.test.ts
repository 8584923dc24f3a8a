import {describe, expect, test} from 'vitest'
import {sensesOf} from '../../src/pieces/sense.ts'
import {piecesIn} from '../chain/rows.ts'

describe('what pieces look like beside others', () => {
  const kinds = (text: string) => {
    const {pieces} = piecesIn(text)
    return sensesOf(pieces).map((d, at) => `${pieces[at]!.text}: ${d.kind}`)
  }
  test.each([
    ['Nat. Methods', ['Nat: name', 'Methods: name']],
    ['Methods: slow', ['Methods: field', 'slow: words']],
    ['WWW 2024', ['WWW: venue', '2024: date']],
    ['WWW, slow', ['WWW: maybe', 'slow: words']],
    ['[Journal of Open Source Software](https://x.org)', ['Journal of Open Source Software: venue']],
    ['[code](https://x.org)', ['code: label']],
    ['**N/A** TBD', ['N/A: label', 'TBD: label']],
    ['Slow Letters, Jan. **2021**', ['Slow Letters: venue', 'Jan: number', '2021: date']],
    ['Jan **Moss**', ['Jan: name', 'Moss: name']],
    ['A. Fell, J. G. Moss', ['A. Fell: people', 'J. G. Moss: people']],
    ['PODS, 2014:1003-1014', ['PODS: venue', '2014: date', '1003-1014: number']],
    ['PODS, 2014:10', ['PODS: venue', '2014:10: number']],
    ['Nat. Commun.-2024', ['Nat: name', 'Commun.: words', '2024: date']]
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})
