import {describe, expect, test} from 'vitest'
import {isKnownVenue, isPraise, readTag, venueness} from '../../src/reading/venue.ts'
import {isBracketTag, isTag} from '../../src/reading/tag-text.ts'

const words = (count: number) => Array.from({length: count}, (_, at) => `Kettle${'abcdefghijklmnopqrst'[at]}`)

describe('how sure a text is a venue', () => {
  test.each([
    // Known by name; some names are also words, unless a year follows
    [3, 'CVPR 2022'],
    [3, 'CVPR'],
    [1, 'Nature'],
    [3, 'Nature 2020'],
    // One word beside a venue and its year
    [0, 'DDPM, ICLR 2021'],
    [0, 'DDPM, ICLR'],
    [0, 'Deep Sets, ICLR 2021'],
    // A host, a track, a publisher
    [3, 'BioNLP@ACL 2022'],
    [3, 'Slow Kettles @ ACL'],
    [2, 'Songs of a Tin Can Fan @ ACL'],
    [0, 'Songs of a Big Tin Can Fan @ ACL'],
    [3, 'CVPR/ICCV'],
    [3, 'ACL, Springer, LNCS, Oxford'],
    [1, 'ACL, Springer, LNCS, Oxford, London'],
    [0, 'CVPR / kettles and pots 2020'],
    [3, 'NeurIPS (Datasets and Benchmarks)'],
    [3, 'Nature (Kettles)'],
    // Words that only venues have: in a long name each word begins with a capital
    [2, 'Journal of Slow Cognition'],
    [2, 'journal of slow cognition'],
    [1, 'journal of slow and quiet cognition'],
    [2, 'journal of slow and quiet cognition 2020'],
    [0, 'proceedings of what we said in the corridors yesterday'],
    [2, 'Proceedings of What We Said in the Corridors Yesterday'],
    [2, 'Annual Meeting on Slow Glass'],
    [2, `Annual Meeting on ${words(11).join(' ')}`],
    [0, `Annual Meeting on ${words(12).join(' ')}`],
    [2, `Journal of ${words(12).join(' ')}`],
    [1, `Letters ${words(15).join(' ')}`.slice(0, 159)],
    // Words that may be of a venue: in a short name
    [1, 'Nature Kettles'],
    [2, 'Nature Kettles 2020'],
    [2, 'Reviews of Slow Kettles 2019'],
    [1, 'A Review 2019'],
    [0, 'The Nature of Kettles'],
    [0, 'nature kettles'],
    // Letters that a name is cut short to
    [1, 'Learning Analytics and Knowledge (LAK 2019)'],
    [0, 'Learning Analytics and Knowledge (LAK)'],
    [0, 'Learning Analytics and Knowledge (LAX 2019)'],
    [2, 'JQPR 2019'],
    [1, 'JQPR'],
    [2, 'JQPR-B Slow Kettles 2019'],
    // A workshop after its conference
    [2, 'ICML Unsupervised and Transfer Learning 27 (2012)'],
    [0, 'ICML Unsupervised and Transfer Learning'],
    [0, 'ICML Unsupervised and Transfer Learning of Kettles Today (2012)'],
    [0, 'QXML Unsupervised and Transfer Learning (2012)'],
    // A few words with capitals before a year
    [1, 'Quiet Kettles 2019'],
    [1, 'Quiet Kettle Songs 2019'],
    [0, 'Quiet Kettle Songs Today 2019'],
    [0, 'quiet kettles 2019'],
    [0, 'Quiet Kettles'],
    // A list of authors before it; more than a venue
    [0, 'Radosavovic et al. CVPR 2018'],
    [0, `Journal of ${'Slow '.repeat(30)}Cognition`],
    // Meetings by their number
    [2, '1st European Kettle Symposium'],
    [2, 'Second International Workshop on Evaluation of Peat-based Tools'],
    [0, 'First Steps in Peat'],
    // Other languages
    [2, 'Revista de Historia Rural'],
    [2, 'X Congreso Internacional de la AEHE'],
    [2, 'Actes du colloque de Paris'],
    [2, 'Zeitschrift für Moorkunde'],
    [2, 'Вестник МГУ'],
    [2, '计算机学报'],
    [2, '第21回人工知能学会全国大会'],
    [2, '한국통신학회논문지'],
    [0, 'revista de historia'],
    [0, 'La revista y sus lectores'],
    [0, 'Los congresos de la turba'],
    [0, '学报'],
    [0, '泥炭の研究会は何をするか']
  ])('%i: %s', (sure, text) => {
    expect(venueness(text)).toBe(sure)
  })
})

test.each([
  ['AAAIW', true],
  ['AAAIsW', false],
  ['XYZW', false],
  ['Findings of ACL', true],
  ['workshop', true],
  ['kettle workshop', false]
])('%s is in the table: %s', (text, isKnown) => {
  expect(isKnownVenue(text)).toBe(isKnown)
})

test.each([
  ['Oral', true],
  ['Best Paper Award', true],
  ['3rd ed.', true],
  ['Top 5%', true],
  ['Poster of a kettle', false],
  ['Oral History', false],
  ['Kettle, oral', false]
])('%s is praise and nothing else: %s', (text, isAll) => {
  expect(isPraise(text)).toBe(isAll)
})

test.each([
  // Praise that is part of a name
  ['BMC Oral Health 2020', 'BMC Oral Health', 2020],
  ['CVPR Oral Presentation 2020', 'CVPR', 2020],
  // Numbers of volumes and pages
  ['Kettle Letters 12:34-56, 2019', 'Kettle Letters', 2019],
  ['Kettle Letters, vol. 3, no. 2, 2019', 'Kettle Letters', 2019],
  // What leads to a venue
  ['appeared in Kettle Letters (2019).', 'Kettle Letters', 2019],
  ['Kettle Letters, in', 'Kettle Letters', undefined],
  ['(ICML (Workshop) 2020', 'ICML (Workshop)', 2020],
  // Of several parts the one that is known
  ['Deep Kettle Sets, ICLR 2021', 'ICLR', 2021],
  ['Deep Sets of Kettles, ICLR 2021', 'Deep Sets of Kettles, ICLR', 2021],
  ['One, Two, Three, ICLR 2021', 'ICLR', 2021],
  ['One, Two, Three, Four, ICLR 2021', 'One, Two, Three, Four, ICLR', 2021],
  ['Kettle Workshop, ICLR 2021', 'Kettle Workshop, ICLR', 2021],
  ['CVPR, ICLR 2021', 'CVPR, ICLR', 2021],
  // A month and its year before it
  ['Mar. 2023 | ECCV 2024', 'ECCV', 2024],
  ['Mar. 2023 | ECCV 2024-05', 'ECCV', 2024],
  // A network or a dataset in a sentence
  ['uses ResNet18', 'uses ResNet18', undefined],
  ['ResNet18', 'ResNet', 2018],
  ['at ECCV20', 'ECCV', 2020],
  ['YOLO9000', 'YOLO9000', undefined],
  // Nothing but words that lead to one
  ['Conference 2019', undefined, 2019],
  ['2019', undefined, 2019],
  ['x'.repeat(238), 'x'.repeat(238), undefined],
  [`${'x'.repeat(236)} 2019`, undefined, undefined],
  // From lists
  ['CLEF 2020 Working Notes', 'CLEF Working Notes', 2020],
  ["NeurIPS'25 Spotlight", 'NeurIPS', 2025],
  ['CVPR 2020 (Oral)', 'CVPR', 2020],
  ['ICLR (Best)', 'ICLR', undefined],
  ['CVPR 2023 award candidate', 'CVPR', 2023],
  ['in BioNLP@ACL 2022', 'BioNLP@ACL', 2022],
  ["ML for Sys workshop @ NeurIPS'24", 'ML for Sys workshop @ NeurIPS', 2024],
  ['Findings of ACL: EMNLP 2024.', 'Findings of ACL: EMNLP', 2024],
  ['Journal of Big Data. 2024', 'Journal of Big Data', 2024],
  ['Neural Computation 18.7 (2006)', 'Neural Computation', 2006],
  ['IEEE Access 8 (2020)', 'IEEE Access', 2020],
  ['arXiv preprint arXiv:1912.06354 362 (2019)', 'arXiv preprint', 2019],
  ['Machine Learning 3: 9-44, 1988.', 'Machine Learning', 1988],
  ['Int. J. Computer Vision (IJCV), 2019.', 'Int. J. Computer Vision (IJCV)', 2019],
  ['arXiv preprint arXiv:1912.06354, 2019', 'arXiv preprint', 2019],
  [
    'Advances in Neural Information Processing Systems (NIPS 2014)',
    'Advances in Neural Information Processing Systems (NIPS)',
    2014
  ],
  ['ECCV20', 'ECCV', 2020],
  ['ICJAI19 workshop', 'ICJAI workshop', 2019],
  ['i.e., CIFAR10', 'i.e., CIFAR10', undefined],
  ['2023.05.11', undefined, 2023],
  ['Best Paper 2019', undefined, 2019],
  ['Mar., 2023 | ECCV 2024', 'ECCV', 2024],
  ['ECCV 2024 | Mar., 2023', 'ECCV', 2024],
  ['Sep. 2023, ECCV', 'ECCV', 2023],
  ['ECCV, Oct 2022', 'ECCV', 2022],
  ['Oct. 2022', undefined, 2022]
])('the venue and the year of %s', (text, venue, value) => {
  const tag = readTag(text)
  expect([tag.venue?.text, tag.year?.value]).toEqual([venue, value])
})

describe('a tag, and a tag in brackets', () => {
  test.each([
    ['(Displays 2023)', false, true],
    ['Displays', false, false],
    ['IEEE Kettles', false, true],
    ['CVPR', true, true],
    ['2019', true, true],
    ['one two three four five six 2019', false, true],
    ['one two three four five six seven 2019', false, false],
    ['(A Kettle (ICML 2019))', false, true],
    ['Kettle (ICML 2019)', true, true],
    ['Slow kettles, in all rooms, CVPR 2019', false, true],
    ['kettles', false, false],
    [`CVPR ${'('.repeat(110)}2020`, true, true],
    [`CVPR ${'('.repeat(120)}2020`, false, true],
    // From lists; a title with a tag is not one
    ['CVPR 2022', true, true],
    ['[NAACL, 2020]', true, true],
    ['IEEE TMI', true, true],
    ['Graph U-Nets (ICML 2019)', false, true],
    ['Nets for Everyone, ICML 2019', false, true],
    ['A Brief Survey of Nets, IEEE Signal Processing Magazine 2017', false, false],
    ['Survey of Slow Nets, IEEE Signal Processing Magazine 2017', false, false],
    ['Survey of Nets, IEEE Signal Processing Magazine 2017', true, true],
    ['Journal of the Slow Nets, IEEE Signal Processing Magazine 2017', true, true],
    ['Slow Kettle (IEEE Signal Processing Magazine 2017)', false, true],
    ['Kettle (IEEE Signal Processing Magazine 2017)', true, true],
    ['Slow Kettle Workshop (PODS 2017)', false, true],
    ['IEEE Kettle Letters', false, true],
    ['IEEE Kettle Letters 2017', true, true],
    ['A review on speech enhancement techniques, 2015', false, true],
    ['R-CNN', false, false]
  ])('%s: %s, %s', (text, alone, bracketed) => {
    expect([isTag(text), isBracketTag(text)]).toEqual([alone, bracketed])
  })
})

test.each([
  ['DDPM, ICLR 2021', 'ICLR'],
  ['in DDPM, Kettles, ICLR 2021', 'ICLR'],
  ['2021, ICLR', 'ICLR']
])('the place of the venue in %s', (text, shown) => {
  const {venue} = readTag(text)
  expect(text.slice(venue?.start, venue?.end)).toBe(shown)
})
