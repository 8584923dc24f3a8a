import {describe, expect, test} from 'vitest'
import {extract} from '../../src/chain/extract.ts'
import {cut} from '../pieces/cut.ts'
import {rolesOf} from './rows.ts'

/** The fields of a text whose pieces were read as these roles, one letter each: `title | authors | venue | year`. */
function fieldsOf(text: string, roles: string): string {
  const {flow, pieces} = cut(text)
  expect(pieces.map(d => d.text)).toHaveLength(roles.length)
  const {title, authors, venue, year} = extract(flow, pieces, rolesOf(roles))
  const shown = [title, authors].map(d => (d ? flow.text.slice(d.start, d.end) : '–'))
  // A venue may have its year in it: `CLEF 2020 Working Notes`
  const words = venue?.text.split(' ') ?? []
  const place = venue && flow.text.slice(venue.start, venue.end)
  expect([place?.startsWith(words[0]!), place?.endsWith(words.at(-1)!)]).toEqual(
    venue ? [true, true] : [undefined, undefined]
  )
  if (year?.value) expect(String(year.value)).toMatch(new RegExp(`${flow.text.slice(year.start, year.end)}$`))
  return [...shown, venue?.text ?? '–', year?.value ?? '–'].join(' | ')
}

describe('fields from roles that are partly wrong', () => {
  test.each([
    [
      'the name of a venue at the end of the title',
      'Songs in the long nights, 1st Slow Symposium on Kettles (2004)',
      'ttd',
      'Songs in the long nights | – | 1st Slow Symposium on Kettles | 2004'
    ],
    [
      'a title that is all that may be a venue',
      'Ann Moss, Symposium on Kettles (2004)',
      'atd',
      'Symposium on Kettles | Ann Moss | – | 2004'
    ],
    [
      'a known venue behind a date',
      'Songs in the long nights, 2004, PODS',
      'td.',
      'Songs in the long nights | – | PODS | 2004'
    ],
    [
      'a preprint server before its identifier',
      'Songs in the long nights. arXiv preprint arXiv:2008.91239',
      't..',
      'Songs in the long nights | – | arXiv preprint | –'
    ],
    [
      'a preprint server in a link, or without identifier',
      'Songs in the long nights. [arXiv](https://x.org) 2008.91239, arXiv too',
      't...',
      'Songs in the long nights | – | – | –'
    ],
    [
      'a preprint server before its identifier, and another venue',
      'Songs in the long nights. PODS. arXiv:2008.91239',
      'tv..',
      'Songs in the long nights | – | PODS | –'
    ],
    [
      'a known venue that is not beside a date',
      'Songs in the long nights, 2004, sung again, PODS',
      'td..',
      'Songs in the long nights | – | – | 2004'
    ],
    [
      'a year behind the authors',
      'Ann Moss 2019. Songs in the long nights',
      'a.t',
      'Songs in the long nights | Ann Moss | – | 2019'
    ],
    [
      'a family name before a year in brackets and the title',
      'Hosios (1988) Songs in the long nights',
      '..t',
      'Songs in the long nights | Hosios | – | 1988'
    ],
    [
      'no author but a venue, before a year in brackets and the title',
      'Nature (1988) Songs in the long nights',
      '..t',
      'Songs in the long nights | – | – | –'
    ],
    [
      'what is done to a work, before the colon of its link',
      '[Submission: Songs in the long nights](https://x.org/a)',
      '.t',
      'Songs in the long nights | – | – | –'
    ],
    [
      'no title, and words behind the link of the authors',
      '[Moss et al.](https://x.org/a) Songs in the long nights',
      'a.',
      'Songs in the long nights | Moss et al. | – | –'
    ],
    [
      'no title, and words in lower case behind the link of the authors',
      '[Moss et al.](https://x.org/a) sing in the long nights',
      'a.',
      '– | Moss et al. | – | –'
    ],
    [
      'a few words and a year in brackets after the title',
      '[Doubt in codes](https://x.org/a) - Knill and Pouget (Trends in Slow Sciences, 2004). A review',
      'ta...',
      'Doubt in codes | Knill and Pouget | Trends in Slow Sciences | 2004'
    ],
    [
      'words in brackets with a year in the middle of them',
      '[Doubt in codes](https://x.org/a) (Trends of 2004 in codes). A review',
      't....',
      'Doubt in codes | – | – | –'
    ],
    [
      'a journal before the year',
      'Nature Physics. 2018. Wrinkles from one photo',
      '.dt',
      'Wrinkles from one photo | – | – | 2018'
    ],
    [
      'bold words after the year, where a venue is before it',
      '[Slow reviews](https://x.org/a) — Cihan et al., *Slow Codes in Practice*, 2025. **PR · Two companies**',
      'tavdv.',
      'Slow reviews | Cihan et al. | Slow Codes in Practice | 2025'
    ],
    [
      'a year in brackets that was read as the end of the title',
      '[**Kettles in the long nights (2017)**](https://x.org/a)',
      'tt',
      'Kettles in the long nights | – | – | 2017'
    ],
    [
      'a year in brackets inside the title',
      '**Kettles (2017) in the long nights**',
      'ttt',
      'Kettles (2017) in the long nights | – | – | –'
    ],
    [
      'the count of an edition before its publisher',
      'Andrade ED. Kettles for Dentists. 3ª ed. São Paulo: Boa Vista; 2023',
      'atv..d',
      'Kettles for Dentists | Andrade ED | Boa Vista | 2023'
    ],
    [
      'the count of an edition, and nothing that may be a publisher behind it',
      'Ann Moss, Kettles for Dentists, Third Edition, 2023',
      'atvd',
      'Kettles for Dentists | Ann Moss | – | 2023'
    ],
    [
      'the legal form of a publisher',
      'Ann Moss. Kettles for Dentists. Wiley & Sons, Inc., 2016',
      'at.vd',
      'Kettles for Dentists | Ann Moss | – | 2016'
    ],
    [
      'the number of a book',
      'Ann Moss. Kettles for Dentists. Getty, 2016. ISBN 978-0892368969',
      'at.dv',
      'Kettles for Dentists | Ann Moss | – | 2016'
    ],
    [
      'a title that goes on behind its quotes, and begins in the middle of them',
      'Ann Moss, “KETTLE: The long nights of peat”, Slow Bogs (SLB2004)',
      'a.ttt.',
      'KETTLE: The long nights of peat | Ann Moss | SLB | 2004'
    ],
    [
      'a title that begins in quotes and goes on behind a colon',
      '"Why do kettles sing?": Slow bogs of the north, PODS 2016',
      'ttvd',
      '"Why do kettles sing?": Slow bogs of the north | – | PODS | 2016'
    ],
    [
      'a quoted word inside a title',
      'Kettles in theory: "Parts", plans, and songs. PODS 2016',
      'ttttvd',
      'Kettles in theory: "Parts", plans, and songs | – | PODS | 2016'
    ],
    [
      'a name in bold and a colon before a link',
      '**KETTLE:** [Songs in the long nights](https://x.org/a)',
      'tt',
      'KETTLE: Songs in the long nights | – | – | –'
    ],
    [
      'one word before the colon of a title, behind full names',
      'Ann Moss, Bo Lind, Kettlenet: Songs in the long nights, PODS 2016',
      'aaatvd',
      'Kettlenet: Songs in the long nights | Ann Moss, Bo Lind | PODS | 2016'
    ],
    [
      'one word before the colon of a title, behind family names',
      'Moss, Lind, Raine: Songs in the long nights, PODS 2016',
      'aaatvd',
      'Songs in the long nights | Moss, Lind, Raine | PODS | 2016'
    ],
    [
      'no title, and words behind authors and a colon',
      '森田武史，山口高平：風景の推定と音の統合，(2007)',
      'aa.d',
      '風景の推定と音の統合 | 森田武史，山口高平 | – | 2007'
    ],
    [
      'words in emphasis behind *in*, and another venue',
      'Ann Moss. Songs in the long nights. In *Tales of Slow Peat*. PODS, 1995',
      'at.vd',
      'Songs in the long nights | Ann Moss | PODS | 1995'
    ],
    [
      'the short name of a conference behind *Proc.*, but not a society',
      '"Songs in the long nights," in Proc. NIPS, 1995',
      'tvvd',
      'Songs in the long nights | – | NIPS | 1995'
    ],
    [
      'the journal of a society',
      '"Songs in the long nights," in Proc. IEEE, 1995',
      'tvvd',
      'Songs in the long nights | – | Proc. IEEE | 1995'
    ],
    [
      'a workshop in brackets, before the year',
      'Songs in the long nights. NeurIPS (Workshop) 2019',
      'tv.d',
      'Songs in the long nights | – | NeurIPS (Workshop) | 2019'
    ],
    [
      'two venues, each in brackets of its own',
      'Songs in the long nights [PODS] [SLOV] 2019',
      'tvvd',
      'Songs in the long nights | – | SLOV | 2019'
    ],
    [
      'a conference whose subject comes before it',
      'Songs in the long nights. Slow Vision (SLOV), 2017 IEEE Winter Conference on. 2018',
      'tvvdvd',
      'Songs in the long nights | – | Slow Vision (SLOV), IEEE Winter Conference on | 2017'
    ],
    [
      'a name of two words before the colon in a link',
      '[VISTA 2.0: An open window for robots](https://x.org/a)',
      '.t',
      'VISTA 2.0: An open window for robots | – | – | –'
    ],
    [
      'a label before the colon in a link',
      '[Slides: An open window for robots](https://x.org/a)',
      '.t',
      'An open window for robots | – | – | –'
    ],
    [
      'one emphasis with names, one of them not read as such',
      '[Boats](https://x.org/a) _Fay Stone, Bob (Bo)Moon, Cy Star, Ann Sun_',
      'ta..aaa',
      'Boats | Fay Stone, Bob (Bo)Moon, Cy Star, Ann Sun | – | –'
    ],
    [
      'a name after "et al."',
      '[Slow codes](https://x.org/a) Lin C, Jain S, et al. Ann Moss, 2017',
      'taaaad',
      'Slow codes | Lin C, Jain S, et al. Ann Moss | – | 2017'
    ],
    ['a known venue at the start, without brackets', 'PODS — Slow codes', '.t', 'Slow codes | – | – | –'],
    [
      'a preprint server in brackets at the start',
      '[[arXiv](https://x.org/a)] Slow codes',
      '.t',
      'Slow codes | – | – | –'
    ],
    ['stars after a title', 'Slow codes :star::star: A paper by us', 'tt', 'Slow codes | – | – | –'],
    ['a note before a full-width colon', '路径：Paths in trees', 'tt', 'Paths in trees | – | – | –'],
    ['a note before another colon', '路径: Paths in trees', 'tt', '路径: Paths in trees | – | – | –'],
    [
      'names of a tool between the authors and the title',
      'Lind, N. & Moss, I. introducing pans: Bogs from the air. PODS, 2020',
      'aaaa.tvd',
      'introducing pans: Bogs from the air | Lind, N. & Moss, I. | PODS | 2020'
    ],
    [
      'words in lower case between other words and the title',
      'Some notes. introducing pans: Bogs from the air. PODS, 2020',
      '..tvd',
      'Bogs from the air | – | PODS | 2020'
    ],
    [
      'a known venue in brackets at the start',
      '[[PODS](https://x.org/a)] Slow codes',
      '.t',
      'Slow codes | – | PODS | –'
    ],
    [
      'a known venue in brackets elsewhere',
      'Slow codes [[PODS](https://x.org/a)]',
      't.',
      'Slow codes | – | – | –'
    ],
    [
      'a label in brackets at the start',
      '[[Slides](https://x.org/a)] Slow codes',
      '.t',
      'Slow codes | – | – | –'
    ],
    [
      'words before a comma in the link of the title',
      '[LOOK, WAIT, AND ACT: SLOW CODES](https://x.org/a)',
      '..tt',
      'LOOK, WAIT, AND ACT: SLOW CODES | – | – | –'
    ],
    [
      'a number before a comma in the link of the title',
      '[12, wait, and act](https://x.org/a)',
      '.tt',
      'wait, and act | – | – | –'
    ],
    [
      'a line that ends with a word that ends no title',
      'The speed of\nslow codes in theory\nAnn Moss',
      't.a',
      'The speed of\nslow codes in theory | Ann Moss | – | –'
    ],
    [
      'a line that ends with another word',
      'The speed of rivers\nslow codes in theory\nAnn Moss',
      't.a',
      'The speed of rivers | Ann Moss | – | –'
    ],
    [
      'a label before the colon in front of the authors',
      'Other works: Oishi S, Simon T. [Slow codes](https://x.org/a)',
      'aaat',
      'Slow codes | Oishi S, Simon T. | – | –'
    ],
    [
      'names as BibTeX joins them, most of them unsure',
      '[Slow codes](https://x.org/a)\nCruz, Rosa Santa and Moss, Ann and Fell, Cy\n*PODS 2017*',
      'ta...vd',
      'Slow codes | Cruz, Rosa Santa and Moss, Ann and Fell, Cy | PODS | 2017'
    ],
    [
      'words after a name that are no names',
      '[Slow codes](https://x.org/a)\nRosa Cruz, a new model, with codes\n*PODS 2017*',
      'ta..vd',
      'Slow codes | Rosa Cruz | PODS | 2017'
    ],
    [
      'what follows a full stop and a dash',
      'Ann Moss. Songs in the long nights. – A book for winters',
      'att',
      'Songs in the long nights | Ann Moss | – | –'
    ],
    [
      'the name of a journal after two slashes',
      'Ann Moss. Songs in the long nights //The review of kettles. – 2004',
      'at.d',
      'Songs in the long nights | Ann Moss | The review of kettles | 2004'
    ],
    [
      'a venue in emphasis after the authors',
      'Songs in the long nights — Ann Moss — *Second Workshop on Kettles (KETTLE 2004)* (2004)',
      'ta...d',
      'Songs in the long nights | Ann Moss | Second Workshop on Kettles | 2004'
    ],
    [
      'words after the date of the authors, with a name in brackets',
      'Ann Moss. 2004. Songs in the long nights (Sphagnum). *Kettles* 17',
      'ad..v.',
      'Songs in the long nights (Sphagnum) | Ann Moss | Kettles | 2004'
    ],
    [
      'a family name at the very start',
      'DeWolf, T., Stone, T. C. [Slow codes](https://x.org/a)',
      '.aaaat',
      'Slow codes | DeWolf, T., Stone, T. C. | – | –'
    ]
  ])('%s', (_, text, roles, expected) => {
    expect(fieldsOf(text, roles)).toBe(expected)
  })
})

const codes = '[Slow codes](https://x.org/a)'

test.each([
  // The longest run of names
  [`Moss. ${codes} Ann Lind`, 'ata', 'Slow codes | Ann Lind | – | –'],
  [`Moss, Lind. ${codes} Ann Lind`, 'aata', 'Slow codes | Moss, Lind | – | –'],
  // Up to four words in the same emphasis as names
  [
    `${codes} _Ann Moss, Bo Lind, the small Kettle group_`,
    'taa.',
    'Slow codes | Ann Moss, Bo Lind, the small Kettle group | – | –'
  ],
  [
    `${codes} _Ann Moss, Bo Lind, all the small Kettle group_`,
    'taa.',
    'Slow codes | Ann Moss, Bo Lind | – | –'
  ],
  [`${codes} *Ann Moss*, Bo Lind`, 'taa', 'Slow codes | Ann Moss, Bo Lind | – | –'],
  // Names before a colon, after *by* and on their own line
  ['Wes Tide, Xena Foam:A Planner', '..t', 'A Planner | Wes Tide, Xena Foam | – | –'],
  ['Wes Tide: A Planner', '.t', 'A Planner | Wes Tide | – | –'],
  ['A model: A Planner', '.t', 'A Planner | – | – | –'],
  [`${codes} by Ann Moss`, 't.', 'Slow codes | Ann Moss | – | –'],
  [`${codes}\nAnn Moss`, 't.', 'Slow codes | Ann Moss | – | –'],
  [`${codes}\nAnn Moss\nfor kettles`, 't..', 'Slow codes | Ann Moss | – | –'],
  [`${codes}\nAnn Moss for kettles`, 't.', 'Slow codes | – | – | –'],
  [`${codes} Ann Moss`, 't.', 'Slow codes | – | – | –'],
  [`Authors: Ann Moss. ${codes}`, '..t', 'Slow codes | Ann Moss | – | –'],
  // Publishers and what they print
  [`${codes}. Conference on Kettles. IEEE, 2013`, 't.vd', 'Slow codes | – | Conference on Kettles | 2013'],
  [
    `${codes}. Kettle Letters of Delft. IEEE, 2013`,
    't.vd',
    'Slow codes | – | Kettle Letters of Delft | 2013'
  ],
  [
    `${codes}. Annual Kettle Symposium. IEEE, 2013`,
    'tvvd',
    'Slow codes | – | Annual Kettle Symposium | 2013'
  ],
  [`${codes}. Kettle Symposium. IEEE, 2013`, 'tvvd', 'Slow codes | – | Kettle Symposium. IEEE | 2013'],
  // Of several venues the one beside a date, then the one that was printed, then the known one
  [`${codes}. Kettle Letters; Iron Letters, 2019`, 'tvvd', 'Slow codes | – | Iron Letters | 2019'],
  [`${codes}. 2019, Kettle Letters; Iron Letters`, 'tdvv', 'Slow codes | – | Kettle Letters | 2019'],
  [`${codes}. 2019. Kettle Letters; Iron Letters`, 'tdvv', 'Slow codes | – | Kettle Letters | 2019'],
  [`${codes}. arXiv 2019; Iron Letters`, 'tvdv', 'Slow codes | – | Iron Letters | 2019'],
  [`${codes}. Iron; PODS`, 'tvv', 'Slow codes | – | PODS | –'],
  [`${codes}. Iron; Clay`, 'tvv', 'Slow codes | – | Iron | –'],
  // The key of a citation is no venue
  ['[Zhang2024] Slow codes, Iron', 'vdtv', 'Slow codes | – | Iron | 2024'],
  ['[PODS2024] Slow codes, Iron', 'vdtv', 'Slow codes | – | PODS | 2024'],
  // The label of a link is no venue
  [`${codes} [arXiv](https://arxiv.org/abs/1406.2661)`, 'tv', 'Slow codes | – | – | –'],
  [`${codes} [[arXiv](https://arxiv.org/abs/1406.2661)]`, 'tv', 'Slow codes | – | arXiv | –'],
  // What is before and after the name of a venue
  [`${codes} arXiv preprint arXiv:1611.09904`, 'tv.', 'Slow codes | – | arXiv preprint | –'],
  [`${codes} in arXiv preprint arXiv:1611.09904`, 'tv.', 'Slow codes | – | arXiv preprint | –'],
  [
    `${codes}. In Proceedings of the Conference on Kettles, 2019`,
    'tvd',
    'Slow codes | – | Conference on Kettles | 2019'
  ],
  [
    `${codes}. Proceedings of the Royal Society, 2019`,
    'tvd',
    'Slow codes | – | Proceedings of the Royal Society | 2019'
  ],
  [`${codes}. presented at Kettles, 2019`, 'tvd', 'Slow codes | – | Kettles | 2019'],
  [`${codes}. *J. Clay Phys.* 12`, 'tv.', 'Slow codes | – | J. Clay Phys. | –'],
  [`${codes}. J. Clay Phys. 12`, 'tv.', 'Slow codes | – | J. Clay Phys. | –'],
  [`${codes}. (in PODS), 2019`, 'tvd', 'Slow codes | – | PODS | 2019'],
  // Short names in brackets
  [`${codes} Kettle Letters (KLT) 2020`, 't.vd', 'Slow codes | – | KLT | 2020'],
  [`${codes} Kettle Letters Today (KLT) 2020`, 't.vd', 'Slow codes | – | Kettle Letters Today (KLT) | 2020'],
  [`${codes} Kettle Letters Today (KLM) 2020`, 't.vd', 'Slow codes | – | KLM | 2020'],
  [`${codes} Kettle Letters Today (KLT) 2020`, 'tv.d', 'Slow codes | – | Kettle Letters Today (KLT) | 2020'],
  [
    `${codes} Clay (WACV), 2017 IEEE Winter Conference on`,
    'tv.dv',
    'Slow codes | – | IEEE Winter Conference on | 2017'
  ],
  // Of several dates the nearest one to the venue, but not its issue
  [`${codes}. Kettle Letters 461(2055), 2019`, 'tv.dd', 'Slow codes | – | Kettle Letters | 2019'],
  [`${codes}. Kettle Letters 461(2015)`, 'tv.d', 'Slow codes | – | Kettle Letters | 2015'],
  [`${codes}, 2018. 2019 PODS 2020`, 'tddvd', 'Slow codes | – | PODS | 2019'],
  [`${codes}, 2018. 2019, PODS, in print, 2020`, 'tddv.d', 'Slow codes | – | PODS | 2019'],
  // Years in names, after authors, and at the end
  [`${codes} (CNS17)`, 'tv', 'Slow codes | – | CNS | 2017'],
  [`${codes} (Osei et al., 2023)`, 'ta.', 'Slow codes | Osei et al. | – | 2023'],
  [`${codes}. Vienna: Kettle 1998.`, 't...', 'Slow codes | – | – | 1998'],
  [`${codes}. Delft, 3 May 1998 (Poster)`, 't...', 'Slow codes | – | – | 1998'],
  [`${codes}. Delft, 1997, 1998`, 't...', 'Slow codes | – | – | –'],
  [`${codes}. Delft, 1998, May 1998`, 't...', 'Slow codes | – | – | 1998'],
  [`${codes}. A long night in the house of kettles, 1998`, 't..', 'Slow codes | – | – | –'],
  ['Slow codes (2017)', 'tt', 'Slow codes | – | – | 2017'],
  // What is quoted
  ['Moss, Orr. "Peat in the Wet Season", 2004', '..vd', 'Peat in the Wet Season | – | – | 2004'],
  ['Moss, Orr. "Peat in Winter", 2004', '..vd', 'Peat in Winter | – | – | 2004'],
  [
    '[Moss](https://x.org/b), Orr. "Peat in the Wet Season", 2004',
    't.vd',
    'Moss | – | Peat in the Wet Season | 2004'
  ],
  ['PODS, Orr. "Peat in the Wet Season", 2004', 't.vd', 'PODS | – | Peat in the Wet Season | 2004'],
  ['"Nets: A Study", Kettle Letters', 't.v', 'Nets: A Study | – | Kettle Letters | –'],
  ['"Nets: Peat", Kettle Letters', 't.v', 'Nets: Peat | – | Kettle Letters | –'],
  ['"Nets: A Study" Kettle Letters', 't.v', 'Nets: A Study | – | Kettle Letters | –'],
  // Editions
  [`${codes}. 3rd ed. Austin: Kettle Press; 2023`, 'tv..d', 'Slow codes | – | Kettle Press | 2023'],
  [`${codes}. Kettle Press; 3rd ed`, 't.v', 'Slow codes | – | – | –']
])('%s', (text, roles, expected) => {
  expect(fieldsOf(text, roles)).toBe(expected)
})

describe('what is nearly something else', () => {
  test.each([
    // Words in the same emphasis as names, if most of it are names and the others may be
    [
      `${codes} _Ann Moss, Bo Lind, the Kettle group_`,
      'taa.',
      '– | Ann Moss, Bo Lind, the Kettle group | – | –'
    ],
    [`${codes} _Ann Moss, Bo Lind_, _the Kettle group_`, 'taa.', '– | Ann Moss, Bo Lind | – | –'],
    [`${codes} _Ann Moss, Bo Lind, [the group](https://x.org)_`, 'taa.', '– | Ann Moss, Bo Lind | – | –'],
    [`${codes} _Ann Moss, of the Kettle group, in Oslo_`, 'ta..', '– | Ann Moss | – | –'],
    [`${codes} _Ann Moss, Bo Lind, all of the large Kettle group_`, 'taa.', '– | Ann Moss, Bo Lind | – | –'],
    [`${codes} _Ann Moss, Bo Lind, PODS_`, 'taav', '– | Ann Moss, Bo Lind | PODS | –'],
    // Of two dates, the one right beside the venue
    [`${codes} 2019 PODS, 2020`, 'tdvd', '– | – | PODS | 2019'],
    [`${codes} 2019, PODS, 2020`, 'tdvd', '– | – | PODS | 2020'],
    // Short names, publishers and tracks of venues
    [
      `${codes} Conference on Robot Learning (CoRL) 2020`,
      't.vd',
      '– | – | Conference on Robot Learning (CoRL) | 2020'
    ],
    [`${codes} [Conference on Robot Learning](https://x.org/b) (CoRL) 2020`, 't.vd', '– | – | CoRL | 2020'],
    [`${codes}. Kettles of Delft. IEEE, 2013`, 't.vd', '– | – | IEEE | 2013'],
    [`${codes} arXiv 2019 PODS`, 'tvdv', '– | – | PODS | 2019'],
    [`${codes} PODS 2019 Workshop`, 'tvdv', '– | – | PODS Workshop | 2019'],
    [`${codes} PODS 2019 (Workshop)`, 'tvd.', '– | – | PODS (Workshop) | 2019'],
    [`${codes} PODS (Workshop)`, 'tv.', '– | – | PODS (Workshop) | –'],
    [`${codes}, and Jon Lind`, 'tv', '– | – | – | –'],
    [`${codes}. Inc., 2019`, 'tvd', '– | – | – | 2019'],
    // Venues that were not read, beside a date or in brackets with one
    [`${codes}, PODS, 2019`, 't.d', '– | – | PODS | 2019'],
    [`${codes}, [PODS](https://x.org), 2019`, 't.d', '– | – | – | 2019'],
    [`${codes} (Fen Letters, 2019)`, 't..', '– | – | Fen Letters | 2019'],
    [`${codes} (in the fen, 2019)`, 't..', '– | – | – | 2019'],
    [`${codes} ([Fen Letters](https://x.org), 2019)`, 't..', '– | – | – | 2019'],
    [`${codes} (Fen Letters, 2019, in print)`, 't...', '– | – | – | 2019']
  ])('%s', (text, roles, expected) => {
    expect(fieldsOf(text, roles)).toBe(expected.replace('–', 'Slow codes'))
  })

  test.each([
    // The name of a work after authors with full names
    [
      'Ann Moss, Sol Ek, Monoxide: Blocks in Chains',
      'aaat',
      'Monoxide: Blocks in Chains | Ann Moss, Sol Ek | – | –'
    ],
    ['Moss, Ek, Monoxide: Blocks in Chains', 'aaat', 'Blocks in Chains | Moss, Ek, Monoxide | – | –'],
    // Books are set like journals
    ['Ann Moss. *Kettles*, 1991', 'avd', 'Kettles | Ann Moss | – | 1991'],
    ['Ann Moss. *PODS*, 1991', 'avd', '– | Ann Moss | PODS | 1991'],
    ['Ann Moss. *Kettle Letters* 12, 1991', 'av.d', '– | Ann Moss | Kettle Letters | 1991'],
    ['*Kettles*, 1991', 'vd', '– | – | Kettles | 1991'],
    // Three words or more after linked authors
    [
      '[Moss et al.](https://x.org/a) Slow codes of kettles',
      'a.',
      'Slow codes of kettles | Moss et al. | – | –'
    ],
    ['[Moss et al.](https://x.org/a) Slow codes', 'a.', '– | Moss et al. | – | –'],
    // Or after the date of the authors and a full stop
    ['Ann Moss. 2011. Slow codes of kettles', 'ad.', 'Slow codes of kettles | Ann Moss | – | 2011'],
    ['Ann Moss. 2011, Slow codes of kettles', 'ad.', '– | Ann Moss | – | 2011'],
    // A family name before a year in brackets
    ['Moss (1988) On kettles', '.dt', 'On kettles | Moss | – | 1988'],
    ['PODS (1988) On kettles', '.dt', 'On kettles | – | – | 1988'],
    ['Moss, 1988, On kettles', '.dt', 'On kettles | – | – | 1988']
  ])('%s', (text, roles, expected) => {
    expect(fieldsOf(text, roles)).toBe(expected)
  })

  test.each([
    // What ends a title
    ['[Kettles that sing](https://x.org/a) [pdf](https://x.org/b)', 'tt', 'Kettles that sing'],
    ['Kettles that sing :star: in the night', 'tt', 'Kettles that sing'],
    ['Kettles that sing // Kettle Letters', 'tt', 'Kettles that sing'],
    ['Why kettles? A study of bogs', 'tt', 'Why kettles? A study of bogs'],
    // A name that the title repeats, and one that it does not
    ['Sieve: Sieve: Dynamic Batching', 'ttt', 'Sieve: Dynamic Batching'],
    ['Sieve: Dynamic Batching', 'tt', 'Sieve: Dynamic Batching'],
    // A name and its description
    ['**Sieve** - a new model that sorts the sand of all the bogs', 'tt', 'Sieve'],
    [
      '**Sieve** - A New Model That Sorts the Sand of All the Bogs',
      'tt',
      'Sieve - A New Model That Sorts the Sand of All the Bogs'
    ],
    ['**Sieve** - a new model', 'tt', 'Sieve - a new model'],
    // A note in another script
    ['最短路径：Paths in Trees', 'tt', 'Paths in Trees'],
    ['最短路径：树中的路径', 'tt', '最短路径：树中的路径'],
    // A part in the same emphasis or link
    ['*Principles of Kettles: Volume I*', 't.', 'Principles of Kettles: Volume I'],
    ['*Principles of Kettles: Ann Moss*', 'ta', 'Principles of Kettles'],
    ['Principles of Kettles: Volume I', 't.', 'Principles of Kettles'],
    ['*Principles of Kettles, Volume I*', 't.', 'Principles of Kettles, Volume I'],
    ['*Principles of Kettles*, Volume I', 't.', 'Principles of Kettles'],
    ['Orr, *Of Kettles / Ann Moss*', 'ata', 'Of Kettles / Ann Moss'],
    ['Orr, *Kettles. A Study of Bogs*', 'aat', 'Kettles. A Study of Bogs'],
    ['[Look, Listen, and Act](https://x.org/a)', '..t', 'Look, Listen, and Act'],
    ['[Look](https://x.org/b), [Listen, and Act](https://x.org/a)', '..t', 'Listen, and Act'],
    // A break in a link, and after a word that something must follow
    ['[Kettles of\nthe north](https://x.org/a)', 't.', 'Kettles of\nthe north'],
    ['Kettles of\nthe north', 't.', 'Kettles of\nthe north'],
    ['Kettles\nthe north', 't.', 'Kettles'],
    // A name before a colon
    ['GAN: Learning to Paint', '.t', 'GAN: Learning to Paint'],
    ['Kettle: Learning to Paint', '.t', 'Kettle: Learning to Paint'],
    ['kettle: Learning to Paint', '.t', 'Learning to Paint'],
    ['Code: Learning to Paint', '.t', 'Learning to Paint'],
    ['Kettle pots: Learning to Paint', '.t', 'Learning to Paint'],
    ['[Kettle pots: Learning to Paint](https://x.org/a)', '.t', 'Kettle pots: Learning to Paint'],
    ['*Kettle pots: Learning to Paint*', '.t', 'Kettle pots: Learning to Paint'],
    ['“Kettle pots: Learning to Paint”', '.t', 'Kettle pots: Learning to Paint'],
    ['**Kettle pots: Learning to Paint**', '.t', 'Kettle pots: Learning to Paint'],
    [
      '[Kettle pots of clay: Learning to Paint](https://x.org/a)',
      '.t',
      'Kettle pots of clay: Learning to Paint'
    ],
    ['[Oral: Learning to Paint](https://x.org/a)', '.t', 'Learning to Paint'],
    ['[PODS: Learning to Paint](https://x.org/a)', '.t', 'Learning to Paint'],
    ['[Note: Learning to Paint](https://x.org/a)', '.t', 'Learning to Paint'],
    // Names in the link, more of them than outside, or as many
    ['[Moss Lund, Orr Fern: Learning to Paint](https://x.org/a) First', 'aata', 'Learning to Paint'],
    ['[Moss, Orr: Learning to Paint](https://x.org/a) Fern, Lund', 'aataa', 'Moss, Orr: Learning to Paint'],
    // Brackets and quotes that open inside
    ['[(Slow) kettles](https://x.org/a)', 'tt', '(Slow) kettles'],
    ['“Slow” kettles', 'tt', '“Slow” kettles']
  ])('the title of %s', (text, roles, title) => {
    expect(fieldsOf(text, roles).split(' | ')[0]).toBe(title)
  })
})
