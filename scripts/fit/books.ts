/**
 * Invented lists of books, of chapters in books, and of works by organizations, as citations and as reading lists have them.
 */

import {chance, no, pages, people, pick, url, vol, works, wrappedAt} from './forms.ts'
import type {Form, Random, Work} from './forms.ts'
import type {Label} from './labels.ts'

const publishers =
  'Routledge|Oxford University Press|Cambridge University Press|Springer|Springer International Publishing|Wiley|MIT Press|Princeton University Press|Elsevier|Sage|Palgrave Macmillan|University of Chicago Press|Brill|De Gruyter|Polity|Norton|Penguin|Harvard University Press|CRC Press|Clarendon Press|Addison-Wesley|Academic Press|Yale University Press|Edward Elgar'.split(
    '|'
  )
const cities =
  'New York|London|Oxford|Cambridge|Berlin|Cham|Boston|Chicago|Princeton|Amsterdam|Dordrecht|Leiden|Paris|Cambridge, MA|New York, NY|Hoboken, NJ|Wiesbaden|Tübingen|Thousand Oaks, CA|Basingstoke|Stanford|Los Angeles'.split(
    '|'
  )
const containers =
  'The Handbook of Growth and Trade|Companion to Old Grammar|Readings in Field Methods|Cultural Heritage Issues|Advances in Soil Science|Perspectives on Memory|The New Palgrave Dictionary|Essays on Law and Sand|Encyclopedia of Sea Life|Methods in Plant Biology|Museums and their Publics'.split(
    '|'
  )
const organizations =
  'World Health Organization|Open Science Collaboration|National Research Council|OECD|European Commission|American Psychological Association|The Royal Society|IPCC|UNESCO|Nuffield Council on Bioethics|Committee on Publication Ethics'.split(
    '|'
  )

interface Parts {
  d: Work
  rnd: Random
  v: string
  u: string
  press: string
  city: string
  book: string
}
/** A citation, `@` where its names go; how they are written; and where the work appeared, if that is a venue. */
type Style = (parts: Parts) => [text: string, names: string, venue: string | null, year?: number | null]

const styles: Readonly<Record<string, Style>> = {
  apa: ({d, press}) => [`@ (${d.year}). *${d.title}*. ${press}.`, 'turned', null],
  apaPlain: ({d, press, city}) => [`@ (${d.year}). ${d.title}. ${city}: ${press}.`, 'turned', null],
  chicago: ({d, press, city}) => [`@. *${d.title}*. ${city}: ${press}, ${d.year}.`, 'firstTurned', null],
  chicagoPlain: ({d, press, city}) => [`@. ${d.title}. ${city}: ${press}, ${d.year}.`, 'firstTurned', null],
  authorDate: ({d, press, city}) => [`@. ${d.year}. *${d.title}*. ${city}: ${press}.`, 'firstTurned', null],
  anthropology: ({d, press, city}) => [`@. ${d.year} *${d.title}*. ${press}, ${city}.`, 'firstTurned', null],
  mla: ({d, press}) => [`@. *${d.title}*. ${press}, ${d.year}.`, 'firstTurned', null],
  german: ({d, city}) => [`@: ${d.title}, ${city} ${d.year}.`, 'turnedFullSemi', null],
  german2: ({d, city}) => [`@: ${d.title}. ${city} ${d.year}.`, 'turnedFullSemi', null],
  editors: ({d, city}) => [`@ (Hrsg.): ${d.title}, ${city} ${d.year}.`, 'turnedFullSemi', null],
  editorsEnglish: ({d, press}) => [`@ (Eds.). (${d.year}). *${d.title}*. ${press}.`, 'turned', null],
  textbook: ({d, press, rnd}) => [
    `@, *${d.title}*, ${1 + no(rnd)}th edition, ${press}, ${d.year}.`,
    'full',
    null
  ],
  edition: ({d, press, rnd}) => [
    `@. *${d.title}*, ${1 + no(rnd)}th ed. ${press}, ${d.year}`,
    'initialsAnd',
    null
  ],
  familyItalic: ({d}) => [`@, *${d.title},* ${d.year}.`, 'surnames', null],
  familyItalic2: ({d, rnd}) => [`@, *${d.title}*, ${d.year}. ${pick(rnd, asides)}`, 'surnames', null],
  titleFirst: ({d}) => [`*${d.title}*, @ (${d.year})`, 'full', null],
  titleBy: ({d}) => [`*${d.title}* by @`, 'full', null, null],
  titleByYear: ({d}) => [`**${d.title}** by @ (${d.year})`, 'full', null],
  quoted: ({d}) => [`"${d.title}", @.`, 'full', null, null],
  quotedInitials: ({d}) => [`"${d.title}", @.`, 'initials', null, null],
  titlePress: ({d, press}) => [`*${d.title}*. @. ${press}, ${d.year}`, 'full', null],
  dashed: ({d}) => [`${d.title} - @ (${d.year})`, 'surnames', null],
  chapterApa: ({d, rnd, press, book}) => [
    `@ (${d.year}). ${d.title}. In ${editor(rnd)} (Ed.), *${book}* (pp. ${pages(rnd)}). ${press}.`,
    'turned',
    book
  ],
  chapterChicago: ({d, rnd, press, city, book}) => [
    `@. "${d.title}." In *${book}*, edited by ${people['full']!(editors(rnd))}, ${pages(rnd)}. ${city}: ${press}, ${d.year}.`,
    'firstTurned',
    book
  ],
  chapterAnthropology: ({d, rnd, press, city, book}) => [
    `@. ${d.year} ${d.title}. In *${book}*, edited by ${people['full']!(editors(rnd))}, pp. ${pages(rnd, '-')}. ${press}, ${city}.`,
    'firstTurned',
    book
  ],
  chapterSpringer: ({d, rnd, press, book}) => [
    `@: ${d.title}. In: ${book}, pp. ${pages(rnd)}. ${press} (${d.year})`,
    'turned',
    book
  ],
  organization: ({d, v}) => [`@. (${d.year}). **${d.title}**. ${v}.`, 'organization', v],
  organizationJournal: ({d, v, rnd}) => [
    `@ (${d.year}). ${d.title}. *${v}*, ${vol(rnd)}(${no(rnd)}).`,
    'organization',
    v
  ],
  report: ({d}) => [`@, *${d.title}*, ${d.year}.`, 'organization', null],
  boldIssue: ({d, v, rnd}) => [
    `@ (${d.year}). **${d.title}**. ${v}, Vol. ${vol(rnd)}, Issue ${no(rnd)}, pp. ${pages(rnd, '-')}, ${d.year}.`,
    'turned',
    v
  ],
  boldVancouver: ({d, v, rnd}) => [
    `@ (${d.year}). **${d.title}**. ${v} ${vol(rnd)}: e${vol(rnd)}.`,
    'medical',
    v
  ],
  titleNames: ({d, v, rnd}) => [
    `${d.title}. @. ${v} ${d.year}: ${vol(rnd)}(${no(rnd)}); ${pages(rnd, '-')}.`,
    pick(rnd, ['initials', 'commas']),
    v
  ],
  theses: ({d}) => [`@. *${d.title}*. PhD thesis, University of Norvale, ${d.year}.`, 'full', null],
  gbtMeeting: ({d, rnd}) => {
    const name = `${pick(rnd, ['IEEE', 'ACM', 'IEEE/CVF'])} ${no(rnd) + 2}th International Conference on ${pick(rnd, fields)}`
    return [`@. ${d.title}[C]//${d.year} ${name}. IEEE, ${d.year}: ${pages(rnd, '-')}.`, 'medicalEtal', name]
  },
  gbtBook: ({d, rnd}) => {
    const name = `International Conference on ${pick(rnd, fields)}`
    return [
      `@. ${d.title}[C]//${name}. Springer, ${pick(rnd, ['Cham', 'Berlin, Heidelberg', 'Singapore'])}, ${d.year}: ${pages(rnd, '-')}.`,
      'medicalEtal',
      name
    ]
  }
}

const fields =
  'Intelligent Transportation Systems|Big Data|Systems, Man, and Cybernetics|Knowledge Science, Engineering and Management|Data Mining Workshops|Rural Computing|Robotics and Automation|Soil Physics'.split(
    '|'
  )
const asides = [
  'A classic, and still the best place to start.',
  'Long, but worth it.',
  'On the history of markets over several hundred years.',
  'An exposition of the various schools of thought. Requires a year of training to appreciate.',
  'Focus on political development in the north.'
]

const editors = (rnd: Random): Work['people'] => works(rnd, 1)[0]!.people
const editor = (rnd: Random): string => people['initials']!(editors(rnd).slice(0, 1))

/** One list. */
export function books(rnd: Random, seed: number): Form {
  const name = pick(rnd, Object.keys(styles))
  const bullet = pick(rnd, ['- ', '* ', '1. ', '', '[1] ', '1. ', '- '])
  const linked = pick(rnd, ['none', 'none', 'none', 'title', 'link', 'doi', 'pdf'])
  const width = chance(rnd, 0.15) ? 66 + Math.floor(rnd() * 40) : Infinity
  const blank = bullet === '' || bullet === '[1] '
  const lines: string[] = []
  const labels: Label[] = []
  for (const [i, d] of works(rnd).entries()) {
    const u = url(rnd, d)
    const [press, city, book] = [pick(rnd, publishers), pick(rnd, cities), pick(rnd, containers)]
    const [text, names, venue, year = d.year] = styles[name]!({d, rnd, v: d.venue!, u, press, city, book})
    const shown = namesOf(names, d, rnd)
    let line = text.replace('@.', `${shown.replace(/\.$/, '')}.`).replace('@', shown)
    if (linked === 'title') line = line.replace(d.title, `[${d.title}](${u})`)
    else if (linked === 'link') line += ` ([link](${u}))`
    else if (linked === 'doi') line += ` ${u}`
    else if (linked === 'pdf') line += ` [[pdf]](${u})`
    const lead = bullet === '1. ' ? `${i + 1}. ` : bullet === '[1] ' ? `[${i + 1}] ` : bullet
    lines.push(wrappedAt(width, lead + line, blank ? '' : '   '))
    labels.push({line: 0, title: d.title, venue, year, authors: shown})
  }
  return {
    name: `form/${seed}`,
    form: `book:${name} ${linked} ${JSON.stringify(bullet)}`,
    text: '# Reading list\n\n## Books\n\n' + lines.join(blank ? '\n\n' : '\n') + '\n',
    labels,
    ordered: true
  }
}

function namesOf(names: string, {people: all}: Work, rnd: Random): string {
  if (names === 'organization') return pick(rnd, organizations)
  if (names === 'turnedFullSemi') return all.map(([given, family]) => `${family}, ${given}`).join('; ')
  return people[names]!(all)
}
