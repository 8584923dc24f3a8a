import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseVenue} from '../../src/text/venue-tag.ts'

test.each([
  ['CVPR 2022', 'CVPR', {}],
  ['NeurIPS Workshop', 'NeurIPS', {workshop: true}],
  ['ICLR (Workshop)', 'ICLR', {workshop: true}],
  ['CVPRW', 'CVPRW', {workshop: true}],
  ['ICMLW 2023', 'ICML', {workshop: true}],
  ['WWW', 'WWW', {}],
  ['CVPR 2023 Workshop on Things', 'CVPR', {workshop: true}],
  ['BioNLP@ACL 2024', 'BioNLP', {workshop: true, at: 'ACL'}],
  ['MICCAI@ML-CDS 2024', undefined, {workshop: true, at: 'MICCAI'}],
  ['EMNLP Findings', 'EMNLP', {findings: true}],
  ['Findings of ACL 2024', 'ACL', {findings: true}],
  ["EMNLP'22 (Findings)", 'EMNLP', {findings: true}],
  ['Findings of the Association for Computational Linguistics: EMNLP 2021', 'EMNLP', {findings: true}],
  ['NeurIPS 2021 Datasets and Benchmarks Track (Round 2)', 'NeurIPS', {datasets: true}],
  ['NeurIPS 2023 D&B', 'NeurIPS', {datasets: true}],
  ['CVPR 2024 (Highlight)', 'CVPR', {qualifiers: ['Highlight']}],
  ['ICLR 2025 Oral', 'ICLR', {qualifiers: ['Oral']}],
  ['SIGGRAPH (TOG)', 'SIGGRAPH', {}],
  ['CLEF 2020 Working Notes', 'CLEF', {}],
  ['Nature Medicine', 'Nat. Med.', {}],
  ['Some Local Meetup', undefined, {}]
])('%s', (text, base, rest) => {
  const {base: venue, ...said} = parseVenue(text)
  expect(venue?.abbr).toBe(base)
  expect(said).toEqual({workshop: false, findings: false, datasets: false, qualifiers: [], ...rest})
})

test('any text is taken apart', () => {
  fc.assert(fc.property(fc.string(), text => void parseVenue(text)))
})
