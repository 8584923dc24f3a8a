import {describe, expect, test} from 'vitest'
import {heldIn, isAmbiguousAbbr, sameVenue, venueOf, venues} from '../../src/text/venues.ts'

describe('the table', () => {
  test('has one row for an abbreviation, each with a source', () => {
    expect(new Set(venues.map(venue => venue.abbr)).size).toBe(venues.length)
    for (const venue of venues) expect(venue.source).not.toBe('')
  })

  test.each(venues.map(venue => venue.abbr))('%s is found by abbreviation', abbr => {
    expect(venueOf(abbr)?.abbr).toBe(abbr)
  })

  test.each(venues.filter(venue => venue.years).map(venue => [venue.abbr, venue.years] as const))(
    '%s: %s is a grammar',
    (_, years) => {
      expect(years).toMatch(
        /^(?:=[A-Z]+|(?:[aeo]:\d{4}-(?:\d{4})?|l:\d{4}(?: \d{4})*)(?:,(?:[aeo]:\d{4}-(?:\d{4})?|l:\d{4}(?: \d{4})*))*)$/
      )
    }
  )
})

test.each([
  ['CVPR', 'CVPR'],
  ['cvpr', 'CVPR'],
  ['IEEE/CVF CVPR', 'CVPR'],
  ['CVPR 2022', 'CVPR'],
  ["CVPR'22", 'CVPR'],
  ['NIPS', 'NeurIPS'],
  ['IEEE TPAMI', 'TPAMI'],
  ['T-PAMI', 'TPAMI'],
  ['IEEE Transactions on Pattern Analysis and Machine Intelligence', 'TPAMI'],
  ['IEEE Trans. Med. Imaging', 'TMI'],
  ['Medical Image Analysis', 'MedIA'],
  ['MIA', 'MedIA'],
  ['ACM-MM', 'ACM MM'],
  ['ECML/PKDD', 'ECML PKDD'],
  ['Nature Scientific Reports', 'Sci. Rep.'],
  ['Nature Communications', 'Nat. Commun.'],
  ['Nature Neuroscience', 'Nat. Neurosci.'],
  ['Neuroscience', 'Neuroscience'],
  ['Nature', 'Nature'],
  ['Proceedings of the IEEE', 'Proc. IEEE'],
  ['International Conference on Machine Learning', 'ICML'],
  ['Asian Conference on Machine Learning', 'ACML'],
  ['Machine Learning', 'MLJ'],
  ['CoRR', 'arXiv'],
  ['CLEF Working Notes', 'CLEF'],
  ['ACL-IJCNLP', 'ACL'],
  // never a part of a longer text
  ['EACLX', undefined],
  ['The ACL anthology of verse', undefined],
  ['IEEE', undefined],
  ['Proceedings', undefined],
  ['', undefined]
])('%s is %s', (text, abbr) => {
  expect(venueOf(text)?.abbr).toBe(abbr)
})

test.each([
  ['ECCV', 2021, false],
  ['ECCV', 2022, true],
  ['ICCV', 2022, false],
  ['NAACL', 2020, false],
  ['NAACL', 2099, undefined],
  ['TMLR', 2021, false],
  ['ECCVW', 2023, false],
  ['CVPR', 2025, true],
  ['OSDI', 2019, false],
  ['Radiology', 1900, undefined],
  ['no such venue', 2020, undefined]
])('%s was held in %s: %s', (abbr, year, held) => {
  expect(heldIn(abbr, year)).toBe(held)
})

test.each([
  ['NIPS', 'NeurIPS', true],
  ['ACL', 'ACL-IJCNLP', true],
  ['IJCNLP', 'ACL-IJCNLP', true],
  ['ACL', 'IJCNLP', false],
  ['ACL', 'EACL', false],
  ['NAACL', 'NAACL-HLT', true],
  ['IJCAI-PRICAI', 'IJCAI', true],
  ['Nature', 'Nature Medicine', false]
])('%s and %s are one: %s', (a, b, same) => {
  expect(sameVenue(a, b)).toBe(same)
  expect(sameVenue(b, a)).toBe(same)
})

test('short names that mean much are ambiguous', () => {
  for (const abbr of ['WWW', 'MM', 'pr', 'ISCA']) expect(isAmbiguousAbbr(abbr)).toBe(true)
  for (const abbr of ['CVPR', 'NeurIPS']) expect(isAmbiguousAbbr(abbr)).toBe(false)
})
