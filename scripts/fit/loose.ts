/**
 * Invented short lists as people write them down without a style guide: citations with their parts in any order, and records of named
 * fields. Three rows must be enough to see where the fields are.
 */

import {chance, months, no, pages, people, pick, randomOf, url, vol, works} from './forms.ts'
import type {Form, Random, Work} from './forms.ts'
import type {Label} from './labels.ts'
import {plainJournal, plainTitle} from './plain-titles.ts'
import {conferences} from './words.ts'

/** Works with titles and journals of all fields; few of them. */
function plainWorks(rnd: Random): Work[] {
  const isHeadline = chance(rnd, 0.35)
  const venues = pick(rnd, ['journals', 'journals', 'journals', 'conferences', 'one'])
  const only = plainJournal(rnd)
  const list = works(rnd, pick(rnd, [3, 3, 4, 4, 5, 5, 6, 8, 10]))
  const alone = chance(rnd, 0.2)
  return list.map(d => ({
    ...d,
    people: alone ? d.people.slice(0, 1) : d.people,
    title: plainTitle(rnd, isHeadline),
    venue:
      venues === 'one' && chance(rnd, 0.7)
        ? only
        : venues === 'conferences'
          ? pick(rnd, conferences)
          : plainJournal(rnd)
  }))
}

type Made = (d: Work, rnd: Random) => string

const emphases: Record<string, (text: string) => string> = {
  plain: d => d,
  italic: d => `*${d}*`,
  low: d => `_${d}_`,
  bold: d => `**${d}**`,
  quote: d => `"${d}"`,
  curly: d => `“${d}”`,
  single: d => `‘${d}’`
}

const numbers: readonly Made[] = [
  (_, r) => `${vol(r)}`,
  (_, r) => `${vol(r)}(${no(r)})`,
  (_, r) => `**${vol(r)}**`,
  (_, r) => `${vol(r)}:${no(r)}`,
  (_, r) => `vol. ${vol(r)}, no. ${no(r)}`,
  (_, r) => `${vol(r)}.${no(r)}`,
  (_, r) => `${vol(r)}, ${pages(r)}`,
  (_, r) => `${vol(r)}(${no(r)}), ${pages(r, '-')}`,
  (_, r) => `**${vol(r)}**, ${1000 + vol(r) * 37}`,
  (_, r) => `${vol(r)}: ${pages(r)}`,
  (_, r) => `${vol(r)}(${no(r)}), pp. ${pages(r)}`,
  (_, r) => `v. ${vol(r)}`,
  (_, r) => `v. ${vol(r)}, no. ${no(r)}, p. ${pages(r)}`,
  (_, r) => `v. ${vol(r)}, p. ${pages(r)}`
]

const pageForms: readonly Made[] = [
  (_, r) => `pp. ${pages(r)}`,
  (_, r) => pages(r, '-'),
  (_, r) => `p. ${vol(r)}`,
  (_, r) => `pp ${pages(r, '-')}`
]

const yearForms: readonly Made[] = [
  d => String(d.year),
  d => String(d.year),
  d => `(${d.year})`,
  d => `(${d.year})`,
  d => `[${d.year}]`,
  d => `**${d.year}**`,
  (d, r) => `${pick(r, months)} ${d.year}`,
  (d, r) => `(${pick(r, months)} ${d.year})`
]

const links: readonly ((u: string) => string)[] = [
  u => `[doi](${u})`,
  u => `[PDF](${u})`,
  u => `[link](${u})`,
  u => `<${u}>`,
  u => u,
  u => `[View on publisher site](${u})`,
  u => `[[pdf]](${u})`,
  u => `doi: [10.1000/x.${u.length}](${u})`,
  u => `doi:10.1000/x.${u.length}`,
  u => `https://doi.org/10.1000/x.${u.length}`
]

/** Where the parts are: authors, title, venue with numbers, year, pages, link. */
const orders = [
  'atvny',
  'atvyn',
  'atvnpy',
  'aytvn',
  'aytvnp',
  'ytavn',
  'tavny',
  'tavnyp',
  'tayvn',
  'tvnya',
  'tvya',
  'atnvpy',
  'atnvy',
  'aytvl',
  'tavyl',
  'taylv',
  'atyv',
  'vnyta',
  'tvn',
  'tvny',
  'tvyn',
  'tvy',
  'tyv',
  'tv',
  'atv',
  'atvy',
  'aty',
  'ayt',
  'ytv',
  'yatv',
  'tay',
  'atvnyl',
  'aytvnl',
  'tvyl',
  'tavl',
  'vty',
  'vtyl',
  'vyt',
  'yvt',
  'vta',
  'tyav',
  'tyavl',
  'tav',
  'ktvy',
  'ktayv',
  'kayt'
] as const

/** Marks between parts: mostly one everywhere. */
const marks = [', ', ', ', ', ', '. ', '. ', '; ', ' – ', ' — ', ' - ', ' / ', ' · ', ' | ', ': ']

const lead = (bullet: string, index: number): string =>
  bullet === '1. ' ? `${index + 1}. ` : bullet === '[1] ' ? `[${index + 1}] ` : bullet

/** Joins parts with marks; none follows a mark that ends a part. */
function joined(parts: readonly string[], gaps: readonly string[]): string {
  let line = parts[0]!
  for (const [at, part] of parts.slice(1).entries()) {
    const gap = gaps[at % gaps.length]!
    const ends = /[.?!:]["”’*_)\]]*(?:\([^)]*\))?$/.test(line)
    line +=
      (part.startsWith('(') && /^[,.;]/.test(gap) ? ' ' : ends ? gap.replace(/^[.,;:]/, '') : gap) + part
  }
  return line
}

/** The first part, and the others in parentheses after it. */
function aside([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} (${more.map(d => d.replace(/^\((.*)\)$/, '$1')).join(', ')})`
}

function citations(rnd: Random, seed: number): Form {
  const order = pick(rnd, orders)
  const [titleSet, venueSet, namesSet] = [
    pick(rnd, ['plain', 'plain', 'italic', 'bold', 'quote', 'curly', 'single', 'link', 'link', 'low']),
    pick(rnd, ['plain', 'plain', 'italic', 'italic', 'low', 'bold']),
    pick(rnd, ['plain', 'plain', 'plain', 'plain', 'bold', 'italic'])
  ]
  const names = people[pick(rnd, Object.keys(people))]!
  const [number, page, year, link] = [
    pick(rnd, numbers),
    pick(rnd, pageForms),
    pick(rnd, yearForms),
    pick(rnd, links)
  ]
  const mark = pick(rnd, marks)
  // `Zelen, Voss: Title. Journal 12, 2003`
  const after: Record<string, string> = {
    a: pick(rnd, [': ', ': ', '. ', ', ', ' – ']),
    t: pick(rnd, [': ', '. ', ', ', ', ', ' – ', '; ']),
    v: pick(rnd, [', ', ', ', '. ', ' ', '; ']),
    y: pick(rnd, [': ', '. ', ', ', ' – '])
  }
  const rests = pick(rnd, [', ', '. ', '; '])
  const setting = rnd()
  const gaps =
    setting < 0.45
      ? [mark]
      : setting < 0.75
        ? [...order].slice(0, -1).map(d => after[d] ?? rests)
        : [...order].slice(1).map(() => (chance(rnd, 0.5) ? mark : pick(rnd, marks)))
  const [inside, by, joint] = [chance(rnd, 0.1), chance(rnd, 0.07), chance(rnd, 0.3)]
  // Works of one person: `Title (with S. Rahman)`
  const isWith = order[1] === 'a' && order.startsWith('t') && chance(rnd, 0.12)
  const remarkForm = chance(rnd, 0.12)
    ? pick(rnd, [
        (d: string) => `<br>*${d}*`,
        (d: string) => `  \n  *${d}*`,
        (d: string) => `<br>${d}`,
        (d: string) => ` *${d}*`,
        (d: string) => ` — ${d}`
      ])
    : undefined
  // `[Lind & Moss 2012: Title](…)`, `[Title (Lind, Journal, 2012)](…)`
  const isWhole = !order.includes('l') && chance(rnd, 0.15)
  const tight = chance(rnd, 0.25)
  // `*Discussed 14 Feb 2022:*`: a date of reading.
  const noted = chance(rnd, 0.05) ? pick(rnd, ['Discussed', 'Read', 'Week of', 'Presented']) : ''
  const isKeyLinked = chance(rnd, 0.5)
  const isAside = order.startsWith('t') && chance(rnd, 0.2)
  const bullet = pick(rnd, ['- ', '* ', '1. ', '', '[1] ', '- ', '+ '])
  const blank = bullet === '' || bullet === '[1] '
  const missing = pick(rnd, [0, 0, 0, 0.12])
  const end = pick(rnd, ['', '.', '.'])
  const labels: Label[] = []
  const lines = plainWorks(rnd).map((d, index) => {
    const u = url(rnd, d)
    const label: Label = {line: 0, title: d.title, venue: null, year: null, authors: null}
    const parts: string[] = []
    for (const part of order) {
      if (part !== 't' && part !== 'a' && chance(rnd, missing)) continue
      if (part === 'k') {
        // `[ruiz2014](…): Title`
        const key = `${d.people[0]![1].toLowerCase().replace(/\W/g, '')}${d.year}`
        parts.push(isKeyLinked ? `[${key}](${u})` : `[${key}]`)
        continue
      }
      if (part === 't')
        parts.push(
          titleSet === 'link' ? (isWhole ? d.title : `[${d.title}](${u})`) : emphases[titleSet]!(d.title)
        )
      else if (part === 'a') {
        label.authors = names(d.people)
        if (isWith) parts.push(`${parts.pop()!} (with ${label.authors})`)
        else parts.push(by ? `by ${label.authors}` : emphases[namesSet]!(label.authors))
      } else if (part === 'v') {
        label.venue = d.venue!
        const shown = (inside ? 'In ' : '') + emphases[venueSet]!(d.venue!)
        // `Mind 1984`
        const isDated = tight && order[order.indexOf('v') + 1] === 'y'
        if (isDated) label.year = d.year
        parts.push(isDated ? `${shown} ${d.year}` : shown)
      } else if (part === 'y') {
        if (tight && order[order.indexOf('y') - 1] === 'v') continue
        label.year = d.year
        // `Lind & Moss 2012`
        if (joint && order[order.indexOf('y') - 1] === 'a' && parts.length > 0)
          parts.push(`${parts.pop()!} ${year(d, rnd)}`)
        else parts.push(year(d, rnd))
      } else if (part === 'n') {
        // A volume follows its journal, or is before it, as in law.
        const shown = number(d, rnd)
        if (order.includes('nv')) parts.push(String(vol(rnd)))
        else if (label.venue !== null && parts.length > 0)
          parts.push(`${parts.pop()!}${pick(rnd, [' ', ' ', ', '])}${shown}`)
      } else if (part === 'p') parts.push(page(d, rnd))
      else parts.push(link(u))
    }
    if (order.includes('nv')) {
      const at = parts.findIndex(e => e.includes(d.venue!))
      if (at > 0) parts.splice(at - 1, 2, `${parts[at - 1]} ${parts[at]} ${100 + vol(rnd)}`)
    }
    labels.push(label)
    const note = noted && `*${noted} ${1 + (vol(rnd) % 28)} ${pick(rnd, months)} ${2019 + (seed % 6)}:* `
    const last = parts.at(-1)!.endsWith('.') || order.endsWith('l') ? '' : end
    const shown = isAside ? aside(parts) : joined(parts, gaps) + last
    const remark = remarkForm && !blank && chance(rnd, 0.8) ? remarkForm(pick(rnd, remarks)) : ''
    return lead(bullet, index) + note + (isWhole ? `[${shown.replace(/\.$/, '')}](${u})` : shown) + remark
  })
  return formOf(
    seed,
    `loose ${order} ${titleSet} ${venueSet} ${JSON.stringify(gaps)}`,
    lines.join(blank ? '\n\n' : '\n'),
    labels
  )
}

/** Names of fields, by what they hold. */
const fieldNames: Readonly<Record<string, readonly string[]>> = {
  t: [
    'Title',
    'Paper',
    'Title',
    'Article',
    'Work',
    'What',
    'Titel',
    'Título',
    'Titre',
    '题目',
    'Study',
    'Item'
  ],
  a: [
    'Authors',
    'Author',
    'Author(s)',
    'Who',
    'By',
    'Written by',
    'Names',
    'Autoren',
    'Autores',
    'Auteurs',
    '作者'
  ],
  v: [
    'Journal',
    'Venue',
    'Published in',
    'Where',
    'Source',
    'Conference',
    'Appeared in',
    'Zeitschrift',
    'Revista',
    'Revue',
    '期刊'
  ],
  y: ['Year', 'Date', 'When', 'Published', 'Year of publication', 'Jahr', 'Año', 'Année', '年份'],
  l: ['DOI', 'Link', 'URL', 'Get it', 'Read', 'PDF', 'Full text', 'Access', 'Available at', '链接'],
  n: ['Notes', 'Why read it', 'Topic', 'Keywords', 'Sample', 'Method', 'Comment', 'Summary']
}
const remarks = [
  'a first look at a small sample',
  'Useful for week 3.',
  'short and clear',
  'Twelve wards, two winters.',
  'Open data.',
  'The method section is the best part.',
  'sensors, trust, care'
]

function records(rnd: Random, seed: number): Form {
  const fields = pick(rnd, [
    'tavyl',
    'tavl',
    'tayvl',
    'avyl',
    'avl',
    'tvyl',
    'atvyl',
    'vyal',
    'tavyln',
    'ayvln',
    'tavy',
    'ytavl'
  ])
  const named = Object.fromEntries([...'tavyln'].map(d => [d, pick(rnd, fieldNames[d]!)]))
  const set = pick(rnd, [
    (d: string) => `${d}: `,
    (d: string) => `**${d}:** `,
    (d: string) => `**${d}**: `,
    (d: string) => `*${d}:* `,
    (d: string) => `${d} – `,
    (d: string) => `[${d}] `,
    (d: string) => `**${d}** `,
    (d: string) => `\`${d}\` `
  ])
  const between = pick(rnd, ['; ', '; ', ' | ', ' · ', ', ', '. ', '  \n  ', '\n  ', '<br>', '\n  - ', ' / '])
  const names = people[pick(rnd, Object.keys(people))]!
  const joint = chance(rnd, 0.3)
  const linkForm = pick(rnd, [
    (u: string) => `<${u}>`,
    (u: string) => u,
    (u: string) => `[${u.replace(/^.*?\/\/[^/]*\//, '')}](${u})`,
    (u: string) => `[here](${u})`
  ])
  const bullet = pick(rnd, ['- ', '1. ', '* '])
  const titleSet = fields.includes('t') ? 'plain' : pick(rnd, ['plain', 'bold', 'link', 'italic', 'curly'])
  const isParagraph = between.includes('\n  ') && !between.includes('-') && chance(rnd, 0.5)
  const labels: Label[] = []
  const lines = plainWorks(rnd).map((d, index) => {
    const u = url(rnd, d)
    const label: Label = {line: 0, title: d.title, venue: d.venue!, year: null, authors: null}
    const parts: string[] = []
    if (!fields.includes('t'))
      parts.push(titleSet === 'link' ? `[${d.title}](${u})` : emphases[titleSet]!(d.title))
    for (const field of fields) {
      const name = set(named[field]!)
      if (field === 't') parts.push(name + d.title)
      else if (field === 'a') parts.push(name + (label.authors = names(d.people)))
      else if (field === 'v') {
        const hasYear = joint && !fields.includes('y')
        if (hasYear) label.year = d.year
        parts.push(
          name + d.venue! + (hasYear ? pick(rnd, [` (${d.year})`, `, ${d.year}`, ` ${d.year}`]) : '')
        )
      } else if (field === 'y') {
        label.year = d.year
        parts.push(name + String(d.year))
      } else if (field === 'l') parts.push(name + linkForm(u))
      else parts.push(name + pick(rnd, remarks))
    }
    labels.push(label)
    return isParagraph
      ? parts.join(between.startsWith('  ') ? '  \n' : '\n')
      : lead(bullet, index) + parts.join(between)
  })
  return formOf(
    seed,
    `records ${fields} ${JSON.stringify(between)}`,
    lines.join(isParagraph ? '\n\n' : '\n'),
    labels
  )
}

const labelWords = [
  'View on publisher site',
  'Request a copy',
  'Read online',
  'Open access version',
  'Full text',
  'Get the PDF',
  'Read the article',
  'Download',
  'Paper',
  'Preprint',
  'Publisher’s page',
  'Access here',
  'Read it here',
  'Link to paper'
]

/** A title on a line, with links, names or a tag on the lines below it. */
function underTitles(rnd: Random, seed: number): Form {
  const [first, second] = [pick(rnd, labelWords), pick(rnd, labelWords)]
  const titleSet = pick(rnd, ['bold', 'bold', 'plain', 'italic', 'curly'])
  const below = pick(rnd, ['l', 'l', 'gl', 'al', 'agl', 'ag', 'a', 'gal'])
  const names = people[pick(rnd, Object.keys(people))]!
  const hard = pick(rnd, ['\n', '\n', '  \n', '<br>', '\\\n'])
  const two = chance(rnd, 0.5)
  const mark = pick(rnd, [' | ', ' · ', ', ', ' '])
  const bullet = pick(rnd, ['', '', '- '])
  const tag = pick(rnd, [
    (d: Work) => `*${d.venue}*, ${d.year}`,
    (d: Work) => `${d.venue} (${d.year})`,
    (d: Work) => `${d.venue}, ${d.year}.`,
    (d: Work) => `_${d.venue}_ ${d.year}`
  ])
  const labels: Label[] = []
  const rows = plainWorks(rnd).map(d => {
    const u = url(rnd, d)
    const label: Label = {line: 0, title: d.title, venue: null, year: null, authors: null}
    const lines = [...below].map(part => {
      if (part === 'l')
        return `[${first}](${u})${two ? `${mark}[${second}](https://www.norvale.edu/r/${d.id})` : ''}`
      if (part === 'a') return (label.authors = names(d.people))
      label.venue = d.venue!
      label.year = d.year
      return tag(d)
    })
    labels.push(label)
    return bullet + [emphases[titleSet]!(d.title), ...lines].join(hard + (bullet === '' ? '' : '  '))
  })
  return formOf(
    seed,
    `under ${titleSet} ${below} ${JSON.stringify(hard)}`,
    rows.join(bullet === '' ? '\n\n' : '\n'),
    labels
  )
}

const formOf = (seed: number, form: string, text: string, labels: Label[]): Form => ({
  name: `form/${seed}`,
  form,
  text: `# Reading list\n\n## ${pick(randomOf(seed), ['Papers', 'Week 1', 'Further reading', 'Method'])}\n\n${text}\n`,
  labels,
  ordered: true
})

/** One list. */
export function loose(rnd: Random, seed: number): Form {
  const kind = rnd()
  if (kind < 0.6) return citations(rnd, seed)
  return kind < 0.85 ? records(rnd, seed) : underTitles(rnd, seed)
}
