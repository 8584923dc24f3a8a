import {describe, expect, test} from 'vitest'
import {primaryLink} from '../../src/model/paper-link.ts'
import {
  disagreement,
  isAclFamily,
  namesTitles,
  provingLink,
  slugShare,
  titleShare
} from '../../src/tags/proof.ts'
import type {Proof} from '../../src/text/types.ts'
import {parseVenue} from '../../src/text/venue-tag.ts'
import {read} from '../model/read.ts'

/** What differs from the proof that a paper is in the main conference of the ACL in 2020. */
type Known = {[Part in keyof Proof]?: Proof[Part] | undefined}

/** How a tag and a proof disagree, in one line; `–` if they do not. */
function said(venue: string, year: number | undefined, proven: Known, isFamily = false): string {
  const proof: Proof = {
    venue: 'ACL',
    also: [],
    year: 2020,
    yearIs: 'exact',
    track: undefined,
    ...proven
  } as Proof
  const found = disagreement(venue, parseVenue(venue), year, proof, isFamily)
  if (!found) return '–'
  return found.kind === 'track'
    ? `track: ${found.proven}`
    : `${found.kind}${'certain' in found && !found.certain ? '?' : ''}`
}

describe('what a tag says, against what its link proves', () => {
  test.each<[string, number | undefined, Known, string]>([
    ['ACL', 2020, {}, '–'],
    ['ACL', undefined, {}, '–'],
    ['ACL', 2021, {}, 'year'],
    ['ACL', 2021, {year: undefined}, '–'],
    ['EMNLP', 2020, {}, 'venue'],
    ['EMNLP', 2020, {also: ['EMNLP']}, '–'],
    ['Nature', 2020, {}, 'venue?'],
    ['Quiet Kettles', 2020, {}, '–'],
    // A volume is of the year before its conference, or of its year
    ['ACL', 2021, {yearIs: 'volume'}, '–'],
    ['ACL', 2022, {yearIs: 'volume'}, 'year'],
    ['ACL', 2019, {yearIs: 'volume'}, 'year'],
    // An identifier that was assigned early: the issue follows within two years
    ['ACL', 2018, {yearIs: 'from'}, 'year'],
    ['ACL', 2019, {yearIs: 'from'}, 'year?'],
    ['ACL', 2021, {yearIs: 'from'}, '–'],
    ['ACL', 2022, {yearIs: 'from'}, '–'],
    ['ACL', 2023, {yearIs: 'from'}, 'year?'],
    ['ACL', 2024, {yearIs: 'from'}, 'year'],
    // Preprints
    ['arXiv', 2020, {}, 'preprint'],
    ['OpenReview', 2020, {}, '–'],
    ['ARR', 2020, {}, '–'],
    // Workshops, Findings, students
    ['ACL', 2020, {track: 'workshop'}, 'track: a workshop of ACL'],
    ['ACL Workshop', 2020, {track: 'workshop'}, '–'],
    ['ACL', 2020, {track: 'student'}, 'track: a workshop of ACL'],
    ['ACL SRW', 2020, {track: 'student'}, '–'],
    ['ACL Workshop', 2020, {track: 'student'}, '–'],
    ['ACL', 2020, {track: 'findings'}, 'track: ACL Findings'],
    ['Findings of ACL', 2020, {track: 'findings'}, '–'],
    ['Findings of ACL', 2020, {}, 'track: ACL, main conference'],
    ['Findings of ACL', 2020, {track: 'demo'}, '–'],
    ['ACL Workshop', 2020, {}, '–'],
    ['EMNLP', 2020, {track: 'workshop'}, 'track: a workshop of ACL'],
    ['EMNLP', 2021, {track: 'workshop'}, 'venue'],
    ['EMNLP', undefined, {track: 'workshop'}, 'track: a workshop of ACL'],
    ['EMNLP', 2021, {track: 'workshop', year: undefined}, 'track: a workshop of ACL'],
    ['EMNLP Workshop', 2020, {}, '–'],
    // Workshops by other names, and journals that publish conferences
    ['CVPR Workshops', 2020, {venue: 'CVPR', track: 'workshop'}, '–'],
    ['CVPRW', 2020, {venue: 'CVPR', track: 'workshop'}, '–'],
    ['CVPRW', 2020, {venue: 'CVPR'}, '–'],
    ['ACL Student Research Workshop', 2020, {track: 'student'}, '–'],
    ['BioNLP@ACL', 2020, {venue: 'EMNLP'}, '–'],
    ['BioNLP@ACL', 2019, {venue: 'EMNLP'}, '–'],
    ['ACL Workshop', 2020, {venue: 'EMNLP'}, '–'],
    ['ACL Workshop', 2019, {venue: 'EMNLP'}, 'venue'],
    ['ACL Findings', 2020, {}, 'track: ACL, main conference'],
    ['ACL Findings', 2020, {track: 'findings'}, '–'],
    ['SIGGRAPH', 2020, {venue: 'TOG'}, '–'],
    ['SIGGRAPH', 2019, {venue: 'TOG'}, '–'],
    ['CVPR', 2020, {venue: 'TOG'}, 'venue'],
    ['ICML', 2020, {venue: 'JMLR'}, '–'],
    ['ACL', 2020, {venue: 'TACL'}, '–'],
    ['CVPR', 2020, {venue: 'TACL'}, 'venue'],
    ['EMNLP Workshop', 2021, {}, 'venue'],
    ['Kettles @ EMNLP', 2021, {}, '–']
  ])('%s %s, %j: %s', (venue, year, proof, answer) => {
    expect(said(venue, year, proof)).toBe(answer)
  })

  test('a tag of the ACL family fits each of its conferences', () => {
    expect(said('ACL', 2020, {venue: 'EMNLP'}, true)).toBe('–')
    expect(said('ACL', 2021, {venue: 'EMNLP'}, true)).toBe('year')
    expect(said('ACL', 2020, {venue: 'CVPR', also: ['NAACL']}, true)).toBe('–')
    expect(said('ACL', 2020, {venue: 'CVPR'}, true)).toBe('venue')
  })
})

test.each([
  // What is written, what is read as the venue, and whether that is the family
  ['*ACL', '*ACL', true],
  ['xACL', 'xACL', true],
  ['ACL\\*', 'ACL\\*', true],
  ['\\*ACL', 'ACL', true],
  ['`*CL', 'CL', true],
  ['CL*`', 'CL', true],
  ['ACL', 'ACL', false],
  ['*CVPR', 'CVPR', false]
])('in %s, %s is the family of the ACL: %s', (source, text, answer) => {
  const start = source.indexOf(text)
  expect(isAclFamily(source, {text, span: {start, end: start + text.length}})).toBe(answer)
})

const cvf = (slug: string) =>
  `https://openaccess.thecvf.com/content/CVPR2020/html/Moss_${slug}_CVPR_2020_paper.html`

describe('how many words of a title and of a file name are the same', () => {
  test.each([
    ['Kettles Singing Loud Songs', 'Kettles_Singing_Loud_Songs', 1, 1],
    ['Kettles Singing Loud', 'Kettles_Singing_Loud_Songs', 1, 1],
    ['Kettles Singing', 'Kettles_Singing_Loud_Songs', undefined, 0],
    ['Kettles Singing Loud Songs', 'Kettles_Singing_Loud', undefined, 0],
    ['Kettles Singing Loud Songs', 'Kettles_Singing_Iron_Lids', 0.5, 0.5],
    ['Pots Pans Cups', 'Kettles_Singing_Loud_Songs', 0, 0]
  ])('%s, %s', (title, slug, ofSlug, ofTitle) => {
    const {entries} = read(`- [${title}](${cvf(slug)})`)
    const link = primaryLink(entries[0]!)!
    expect([slugShare(entries[0]!, link), titleShare(entries[0]!, link)]).toEqual([ofSlug, ofTitle])
  })
})

test('the proving link is on the line of the first link, and of the same work', () => {
  const [arxiv, own, half, other] = [
    '[arXiv](https://arxiv.org/abs/1406.2661)',
    `[CVF](${cvf('Kettles_Singing_Loud_Songs')})`,
    `[CVF](${cvf('Kettles_Singing_Iron_Lids')})`,
    `[CVF](${cvf('Pots_Without_Any_Lid')})`
  ]
  const proving = (links: string) =>
    provingLink(
      read(`- **Kettles Singing Loud Songs** ${links}`),
      read(`- **Kettles Singing Loud Songs** ${links}`).entries[0]!
    )?.label.text
  expect(proving(`${arxiv} ${own}`)).toBe('CVF')
  expect(proving(`${own} ${arxiv}`)).toBe('CVF')
  expect(proving(`${arxiv} ${half}`)).toBe('CVF')
  expect(proving(`${arxiv} ${other}`)).toBeUndefined()
  expect(proving(`${other} ${arxiv}`)).toBe('CVF')
  expect(proving(`${arxiv}  \n  ${own}`)).toBeUndefined()
  expect(proving(arxiv)).toBeUndefined()
})

test('a column of keywords is not compared with file names', () => {
  const table = (titles: string[]) =>
    read(
      `| Title | Paper |\n|---|---|\n${titles.map((d, at) => `| ${d} | [pdf](${cvf(`Kettles_Singing_Loud_Songs_${at}`)}) |`).join('\n')}`
    )
  const own = 'Kettles Singing Loud Songs'
  const half = 'Kettles Singing Iron Lids'
  const other = 'Pots Pans Cups'
  const names = (titles: string[]) => {
    const list = table(titles)
    return namesTitles(list, list.entries[0]!)
  }
  expect(names([own, own, own])).toBe(true)
  expect(names([own, other, own])).toBe(true)
  expect(names([own, other])).toBe(true)
  expect(names([half, other, half])).toBe(true)
  expect(names([own, other, other])).toBe(false)
  expect(names([other])).toBe(true)
})
