/**
 * Invented lists in random but readable forms, with what each entry says.
 */

import {
  matters,
  chineseJournals,
  chineseNames,
  chineseTitles,
  conferences,
  first,
  foreignNames,
  heads,
  journals,
  last,
  nicknames,
  tails,
  topics
} from './words.ts'
import type {Label, Labelled} from './labels.ts'

/** A list, and which form it has. */
export type Form = Labelled & {form: string}

export interface Work {
  title: string
  people: readonly [string, string][]
  venue: string | undefined
  year: number
  id: number
}

export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export type Random = () => number
export const pick = <T>(rnd: Random, list: readonly T[]): T => list[Math.floor(rnd() * list.length)]!
export const chance = (rnd: Random, p: number) => rnd() < p

function titleOf(rnd: Random, small: boolean): string {
  const topic = pick(rnd, topics)
  let text: string
  const kind = rnd()
  if (kind < 0.12) text = topic
  else if (kind < 0.6) text = `${pick(rnd, heads)} ${topic}`
  else text = `${pick(rnd, heads)} ${topic}${pick(rnd, tails).replace(/^(?=\w)/, ' ')}`
  if (kind > 0.97)
    text = pick(rnd, [
      'Mesh R-CNN',
      'Glints',
      'Vision 2030',
      'Attention',
      'Walks in Apollo 13',
      'Gossip',
      'The Tempo Paper',
      'Sand'
    ])
  if (small) text = text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
  else
    text = text
      .replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, d => d.toUpperCase())
      .replace(/^./, d => d.toUpperCase())
  if (chance(rnd, 0.04))
    text = `${text.replace(/[?]$/, '')} & ${pick(rnd, ['Games', 'Language Models', 'Its Limits', 'AT&T', 'Reasoning'])}`
  if (chance(rnd, 0.06)) text = `${text.replace(/[?]$/, '')} (${pick(rnd, nicknames)})`
  if (chance(rnd, 0.18)) text = `${pick(rnd, nicknames)}: ${text}`
  return text
}

function work(rnd: Random, i: number, small: boolean, venues: readonly string[]): Work {
  const n = pick(rnd, [1, 1, 2, 2, 2, 3, 3, 4, 6])
  return {
    title: titleOf(rnd, small),
    people: Array.from({length: n}, (): [string, string] => [pick(rnd, first), pick(rnd, last)]),
    venue: pick(rnd, venues),
    year: chance(rnd, 0.85) ? 2005 + Math.floor(rnd() * 21) : 1958 + Math.floor(rnd() * 50),
    id: i
  }
}

const initials = (given: string) =>
  given
    .split('-')
    .map(d => `${d[0]}.`)
    .join('-')
const join = (names: string[], and: string, oxford = true) =>
  names.length === 1
    ? names[0]!
    : names.length === 2
      ? `${names[0]} ${and} ${names[1]}`
      : `${names.slice(0, -1).join(', ')}${oxford ? ',' : ''} ${and} ${names.at(-1)}`

export const people: Record<string, (d: Work['people']) => string> = {
  full: d =>
    join(
      d.map(e => e.join(' ')),
      'and'
    ),
  commas: d => d.map(e => e.join(' ')).join(', '),
  initials: d => d.map(([a, b]) => `${initials(a)} ${b}`).join(', '),
  initialsAnd: d =>
    join(
      d.map(([a, b]) => `${initials(a)} ${b}`),
      'and'
    ),
  turned: d =>
    join(
      d.map(([a, b]) => `${b}, ${initials(a)}`),
      '&'
    ),
  turnedSemi: d => d.map(([a, b]) => `${b}, ${initials(a)}`).join('; '),
  medical: d => d.map(([a, b]) => `${b} ${a[0]}`).join(', '),
  medicalEtal: d =>
    d.length > 3
      ? `${d
          .slice(0, 3)
          .map(([a, b]) => `${b} ${a[0]}`)
          .join(', ')}, et al`
      : d.map(([a, b]) => `${b} ${a[0]}`).join(', '),
  etal: d => `${d[0]![1]} et al.`,
  etalFull: d => `${d[0]!.join(' ')} et al.`,
  etalComma: d => `${d[0]![1]}, ${initials(d[0]![0])}, et al.`,
  surnames: d =>
    join(
      d.map(e => e[1]),
      'and'
    ),
  surnamesComma: d => d.map(e => e[1]).join(', '),
  firstTurned: d =>
    [`${d[0]![1]}, ${d[0]![0]}`, ...d.slice(1).map(e => e.join(' '))]
      .join(', ')
      .replace(/, ([^,]+)$/, d.length > 1 ? ', and $1' : ', $1'),
  single: d => d[0]!.join(' ')
}

export const url = (rnd: Random, d: Work) =>
  pick(rnd, [
    `https://arxiv.org/abs/${String(d.year % 100).padStart(2, '0')}0${1 + (d.id % 9)}.0${1000 + d.id * 37}`,
    `https://doi.org/10.1000/j.${d.id}.${d.year}`,
    `https://www.norvale.edu/p/${d.id}.pdf`,
    `https://openreview.net/forum?id=a${d.id}B`,
    `https://dl.acm.org/doi/10.1145/30781${d.id}.3078${d.id}`
  ])

const titleWraps: Record<string, (t: string, u: string) => string> = {
  plain: t => t,
  bold: t => `**${t}**`,
  link: (t, u) => `[${t}](${u})`,
  boldlink: (t, u) => `[**${t}**](${u})`,
  linkbold: (t, u) => `**[${t}](${u})**`,
  quote: t => `"${t}"`,
  curly: t => `“${t}”`,
  italic: t => `*${t}*`,
  quotelink: (t, u) => `"[${t}](${u})"`,
  linkquote: (t, u) => `["${t}"](${u})`
}
const wraps: Record<string, (t: string) => string> = {
  plain: t => t,
  plain2: t => t,
  italic: t => `*${t}*`,
  italic2: t => `_${t}_`,
  paren: t => `(${t})`,
  bold: t => `**${t}**`,
  code: t => `\`${t}\``,
  bracket: t => `[${t}]`,
  by: t => t
}
export const months = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')
const tagForms: Record<string, (v: string, y: number, rnd: Random) => string> = {
  space: (v, y) => `${v} ${y}`,
  space2: (v, y) => `${v} ${y}`,
  short: (v, y) => (/ /.test(v) ? `${v} ${y}` : `${v}'${String(y).slice(2)}`),
  short2: (v, y) => (/ /.test(v) ? `${v} '${String(y).slice(2)}` : `${v} '${String(y).slice(2)}`),
  comma: (v, y) => `${v}, ${y}`,
  yearfirst: (v, y) => `${y} ${v}`,
  yearfirstComma: (v, y) => `${y}, ${v}`,
  dash: (v, y) => (/ /.test(v) ? `${v}, ${y}` : `${v}-${y}`),
  glued: (v, y) => (/^[A-Za-z]+$/.test(v) ? `${v}${y}` : `${v} ${y}`),
  paren: (v, y) => `${v} (${y})`,
  venue: v => v,
  year: (_, y) => String(y),
  month: (_, y, rnd) => `${pick(rnd, months)} ${y}`,
  numbers: (_, y, rnd) => `${y}.${String(1 + Math.floor(rnd() * 12)).padStart(2, '0')}`,
  slash: (_, y, rnd) => `${y}/${String(1 + Math.floor(rnd() * 12)).padStart(2, '0')}`,
  monthVenue: (v, y, rnd) => `${v}, ${pick(rnd, months)} ${y}`,
  arxiv: (_, y, rnd) =>
    pick(rnd, [`arXiv ${y}`, `arXiv ${y}.0${1 + Math.floor(rnd() * 9)}`, `arXiv'${String(y).slice(2)}`]),
  preprint: (_, y) => `arXiv preprint ${y}`,
  track: (v, y) => `${v} ${y} Workshop`,
  month2: (v, y, rnd) => `${v}, ${pick(rnd, months)} ${1 + Math.floor(rnd() * 28)}, ${y}`,
  both: (v, y) => `${y}, ${v} ${y}`,
  pre: (v, y, rnd) => (chance(rnd, 0.5) ? `${v} ${y}; arXiv ${y - 1}` : `arXiv ${y - 1}, ${v} ${y}`),
  volume: (v, y, rnd) => `${v} ${1 + Math.floor(rnd() * 90)}, ${1 + Math.floor(rnd() * 900)} (${y})`,
  volume2: (v, y, rnd) =>
    `${v} ${1 + Math.floor(rnd() * 90)}(${1 + Math.floor(rnd() * 12)}): ${100 + Math.floor(rnd() * 800)}-${901 + Math.floor(rnd() * 99)} (${y})`,
  pages: (v, y, rnd) => `${v} ${y}: ${100 + Math.floor(rnd() * 800)}-${901 + Math.floor(rnd() * 99)}`
}
const venueShown = (g: string, v: string): string =>
  g === 'arxiv' ? 'arXiv' : g === 'preprint' ? 'arXiv preprint' : g === 'track' ? `${v} Workshop` : v
const noVenue = new Set(['year', 'month', 'numbers', 'slash'])
const noYear = new Set(['venue'])

const linkForms: Record<string, (u: string, c: string, rnd: Random) => string> = {
  none: () => '',
  none2: () => '',
  single: u => `[pdf](${u})`,
  both: (u, c) => `[paper](${u}) [code](${c})`,
  double: (u, c) => `[[pdf]](${u}) [[code]](${c})`,
  inner: (u, c) => `[[Paper](${u})] [[Code](${c})]`,
  glued: (u, c) => `[[paper](${u})][[code](${c})]`,
  around: (u, c) => `([paper](${u}), [code](${c}))`,
  bars: (u, c) => `[Paper](${u}) | [Code](${c})`,
  bare: u => u,
  auto: u => `<${u}>`,
  badge: (u, c) =>
    `[![](https://img.shields.io/badge/Paper-red)](${u}) [![](https://img.shields.io/github/stars/x/y)](${c})`,
  label: u => `[[link](${u})]`,
  notes: u => `[Notes](notes/n.md) [link](${u})`,
  doi: u => `doi: [10.1000/x](${u})`
}

const seps = [
  ' ',
  ', ',
  '. ',
  ' | ',
  ' - ',
  ' — ',
  ' – ',
  ' · ',
  ' / ',
  '; ',
  '<br>',
  '  \n  ',
  ': ',
  ' ',
  '. ',
  ', ',
  '\n  - ',
  '，'
]
const orders = [
  'tagl',
  'gtal',
  'atgl',
  'tgal',
  'gatl',
  'tlag',
  'ltag',
  'agtl',
  'tgl',
  'gtl',
  'tl',
  'lt',
  'atg',
  'tag',
  'tga',
  'lgt',
  'tlg',
  'ngtl',
  'ntgl',
  'gntl',
  'tagln',
  'tgd',
  'tagld',
  'ytavl',
  'tavyl',
  'tay',
  'tayl',
  'aty',
  'atyl',
  'yta',
  'ty',
  'tyl',
  'tyal',
  'tupl',
  'tgul',
  'taugl',
  'tlug',
  'tlugu',
  'ngtl',
  'nta',
  'ntagl',
  'tgld',
  'dtgl',
  'tglm',
  'tlm',
  'aytvl',
  'vytl',
  'tyvl',
  'tlv',
  'tvly'
]
const bullets = ['- ', '* ', '+ ', '1. ', '- ', '- ']

const techniques =
  'NN CNN GAN RF BNN U-Net V-Net GNN SVM GB ERT Transformer RNN MLP Bayesian VAE BERT GPT-4 LLaMA-2-7B RoBERTa T5'.split(
    ' '
  )
const places = [
  'NUS',
  'MIT',
  'USC',
  'Xidian University',
  'Stanford University',
  'UT Austin, NVIDIA Research',
  'Google',
  'Toyota',
  'ETH Zürich',
  'Inria',
  'University of Oslo',
  'Max Planck Institute',
  'Microsoft Research',
  'Tsinghua University',
  'KAIST'
]
const topicsOfRows = ['case study', 'survey', 'theory', 'field work', 'lab only', 'Long paper', 'open data']
const notes = [
  'Treats computation graphs with textual feedback.',
  '#音频编解码',
  'A clear first read.',
  'Shows that the effect is small; see also the 2010 follow-up.',
  'They use ResNet18 on three data sets and report 84.3% accuracy.',
  'Good overview, old but still true.',
  'This paper introduces the main idea. It was later extended.',
  'Method: graph neural networks.',
  '(survey)',
  'must read'
]

/** What maintainers say of a work. */
const noteOf = (rnd: Random): string =>
  chance(rnd, 0.4)
    ? pick(rnd, notes)
    : pick(rnd, [
        'An analysis of @ with more counters',
        'Explains @.',
        'Great paper on @.',
        'A broad explanation of @',
        'a terse text on @ by the author himself',
        'Inspired by @, now an open source project',
        'The first to show @ in practice',
        'Introduces @, and compares it with older work.',
        'Example of @'
      ]).replace('@', pick(rnd, topics))

/** One random list of the forms of this file; `kind` from 0 to 1 chooses among them. */
export function formBy(rnd: Random, seed: number, kind: number): Form {
  if (kind < 0.26) return citations(rnd, seed)
  if (kind < 0.4) return table(rnd, seed)
  if (kind < 0.5) return blocks(rnd, seed)
  if (kind < 0.54) return chinese(rnd, seed)
  return simple(rnd, seed)
}

const venuesFor = (rnd: Random): readonly string[] => {
  const kind = rnd()
  if (kind < 0.45) return conferences
  if (kind < 0.8) return journals
  return [...conferences, ...journals]
}

export function works(rnd: Random, n = pick(rnd, [3, 4, 5, 6, 8, 9, 10, 11])): Work[] {
  const small = chance(rnd, 0.45)
  const venues = venuesFor(rnd)
  const titles = new Set<string>()
  const list: Work[] = []
  while (list.length < n) {
    const d = work(rnd, list.length + 10, small, venues)
    if (titles.has(d.title)) continue
    titles.add(d.title)
    list.push(d)
  }
  return list
}

const heading = '# Reading list\n\n## Papers\n\n'

function simple(rnd: Random, seed: number): Form {
  const t = pick(rnd, Object.keys(titleWraps))
  const a = pick(rnd, Object.keys(people))
  const aw = pick(rnd, ['plain', 'plain2', 'italic', 'paren', 'by', 'italic2'])
  const g = pick(rnd, Object.keys(tagForms))
  const gw = pick(rnd, Object.keys(wraps))
  const l = pick(rnd, Object.keys(linkForms))
  const sep = pick(rnd, seps)
  const other = chance(rnd, 0.7) ? sep : pick(rnd, seps)
  const linked = ['link', 'boldlink', 'linkbold'].includes(t)
  const order =
    linked && chance(rnd, 0.3)
      ? pick(rnd, ['td', 'td', 'tad', 'tgd', 'tdl', 'atd'])
      : chance(rnd, 0.12)
        ? pick(rnd, ['tay', 'tayl', 'atyl', 'tya', 'yatl', 'tyal'])
        : pick(rnd, orders)
  const bullet = pick(rnd, bullets)
  const gap = pick(rnd, [0, 0, 0.1, 0.3])
  const lines: string[] = []
  const labels: Label[] = []
  const nickWrap = pick(rnd, [
    (d: string) => `[${d}]`,
    (d: string) => `**${d}**:`,
    (d: string) => `*${d}*:`,
    (d: string) => `**${d}**`,
    (d: string) => `\`${d}\``,
    (d: string) => `**[${d}]**`,
    (d: string) => `${d}:`
  ])
  const uw = pick(rnd, ['plain', 'bracket', 'paren', 'italic'])
  const yw = pick(rnd, ['plain', 'paren', 'bracket', 'bold', 'paren'])
  for (const [i, d] of works(rnd).entries()) {
    const u = url(rnd, d)
    const has = (c: string) => c === 't' || !chance(rnd, gap)
    const parts: string[] = []
    const label: Label = {line: 0, title: d.title, venue: null, year: null, authors: null}
    for (const c of order) {
      if (!has(c)) continue
      if (c === 't') parts.push(titleWraps[t]!(d.title, u))
      else if (c === 'a') {
        const shown = people[a]!(d.people)
        parts.push(aw === 'by' ? `by ${shown}` : wraps[aw]!(shown))
        label.authors = shown
      } else if (c === 'g') {
        parts.push(wraps[gw]!(tagForms[g]!(d.venue!, d.year, rnd)))
        if (!noVenue.has(g)) label.venue = venueShown(g, d.venue!)
        if (!noYear.has(g)) label.year = d.year
      } else if (c === 'v') {
        parts.push(wraps[gw]!(d.venue!))
        label.venue = d.venue!
      } else if (c === 'y') {
        parts.push(wraps[yw]!(String(d.year)))
        label.year = d.year
      } else if (c === 'l') parts.push(linkForms[l]!(u, `https://github.com/berg/repo-${d.id}`, rnd))
      else if (c === 'n') {
        const own = /^([^:]{3,30}):/.exec(d.title)?.[1]
        const nick = nickWrap(chance(rnd, 0.5) ? (own ?? pick(rnd, nicknames)) : pick(rnd, nicknames))
        // `Lantern: A Survey`: nobody sees that the name is not a part of the title.
        if (!nick.endsWith(':') || /^[[“"*]/.test(titleWraps[t]!(d.title, u))) parts.push(nick)
      } else if (c === 'd') parts.push(noteOf(rnd))
      else if (c === 'u') parts.push(wraps[uw]!(pick(rnd, places)))
      else if (c === 'p')
        parts.push(
          wraps[gw]!(tagForms[g]!(d.venue!, d.year, rnd)),
          ((label.venue = noVenue.has(g) ? null : venueShown(g, d.venue!)),
          (label.year = noYear.has(g) ? null : d.year),
          '')
        )
      else if (c === 'm') parts.push(`#${pick(rnd, ['survey', 'speech', 'GNN', 'vision', 'graph'])}`)
    }
    const shown = parts.filter(e => e !== '')
    let line = shown[0]!
    for (const [k, part] of shown.slice(1).entries())
      line +=
        ((k === 0 ? other : sep) === ': ' && /[.:?]$/.test(line)
          ? ' '
          : (k === 0 ? other : sep).replace(/^[.,;:](?= )/, m => (/[.?!:]$/.test(line) ? '' : m))) + part
    lines.push((bullet === '1. ' ? `${i + 1}. ` : bullet) + line)
    labels.push(label)
  }
  return {
    name: `form/${seed}`,
    form: `${t} ${a}/${aw} ${g}/${gw} ${l} ${JSON.stringify([other, sep])} ${order}`,
    text: heading + lines.join('\n') + '\n',
    labels,
    ordered: true
  }
}

type Style = (d: Work, rnd: Random, v: string, u: string) => [text: string, names: keyof typeof people]
export const vol = (rnd: Random) => 1 + Math.floor(rnd() * 130)
export const no = (rnd: Random) => 1 + Math.floor(rnd() * 12)
export const pages = (rnd: Random, dash = '–') => {
  const from = 1 + Math.floor(rnd() * 900)
  return `${from}${dash}${from + 3 + Math.floor(rnd() * 30)}`
}

const styles: Record<string, Style> = {
  apa: (d, r, v, u) => [
    `@ (${d.year}). ${d.title}. *${v}*, *${vol(r)}*(${no(r)}), ${pages(r)}.${chance(r, 0.5) ? ` ${u}` : ''}`,
    'turned'
  ],
  apaIn: (d, r, v) => [`@ (${d.year}). ${d.title}. *${v}, ${vol(r)}*(${no(r)}), ${pages(r)}.`, 'turned'],
  apaPlain: (d, r, v) => [
    `@ (${d.year}). ${d.title}. ${v}, ${vol(r)}(${no(r)}), ${pages(r, '-')}.`,
    'turned'
  ],
  mla: (d, r, v) => [
    `@. "${d.title}." *${v}*, vol. ${vol(r)}, no. ${no(r)}, ${d.year}, pp. ${pages(r, '-')}.`,
    'firstTurned'
  ],
  mlaPlain: (d, r, v) => [
    `@. "${d.title}." ${v} ${vol(r)}.${no(r)} (${d.year}): ${pages(r, '-')}.`,
    'firstTurned'
  ],
  chicago: (d, r, v) => [
    `@. ${d.year}. "${d.title}." *${v}* ${vol(r)} (${no(r)}): ${pages(r)}.`,
    'firstTurned'
  ],
  harvard: (d, r, v) => [
    `@ (${d.year}) '${d.title}', *${v}*, ${vol(r)}(${no(r)}), pp. ${pages(r)}.`,
    'turned'
  ],
  harvard2: (d, r, v) => [
    `@, ${d.year}. ${d.title}. *${v}*, ${vol(r)}(${no(r)}), pp.${pages(r, '-')}.`,
    'turned'
  ],
  ieee: (d, r, v, u) => [
    `@, "${d.title}," *${v}*, vol. ${vol(r)}, no. ${no(r)}, pp. ${pages(r)}, ${pick(r, months)}. ${d.year}${chance(r, 0.4) ? `, doi: ${u.replace(/^.*?(?=10\.)/, '')}` : ''}.`,
    'initialsAnd'
  ],
  ieeeProc: (d, r, v) => [`@, "${d.title}," in *${v}*, ${d.year}, pp. ${pages(r)}.`, 'initialsAnd'],
  acm: (d, r, v, u) => [`@. ${d.year}. ${d.title}. In *${v}*, ${pages(r)}. ${u}`, 'full'],
  acmVenueYear: (d, r, v) => [
    `@. ${d.year}. ${d.title}. In *${v} ${d.year}*. ACM, ${pages(r, '-')}.`,
    'full'
  ],
  acmIn: (d, r, v) => [
    `@. ${d.year}. **${d.title}**. In Proceedings of the ${1 + no(r)}th ${/ /.test(v) ? v.replace(/^(?:The|Proceedings of the) /, '') : `ACM Conference on ${v}`} (${conferences[vol(r) % 20]} '${String(d.year).slice(2)}). ACM, New York, NY, USA, ${pages(r)}.`,
    'full'
  ],
  acmIn2: (d, _r, v) => [`@. **${d.title}**. In Proceedings of ${v} ${d.year}.`, 'full'],
  etalApprox: (d, _r, v) => [`${d.title}. @. ${v}, ${d.year}.`, 'etalComma'],
  bare: d => [
    `@. ${d.title}. arXiv preprint arXiv:${String(d.year % 100).padStart(2, '0')}0${1 + (d.id % 9)}.0${1000 + d.id} (${d.year}).`,
    'etalComma'
  ],
  acmBold: (d, r, v) => [
    `@. ${d.year}. **${d.title}**. *${v}* ${vol(r)}, ${no(r)} (${d.year}), ${pages(r)}.`,
    'full'
  ],
  vancouver: (d, r, v) => [`@. ${d.title}. ${v}. ${d.year};${vol(r)}(${no(r)}):${pages(r, '-')}.`, 'medical'],
  vancouver2: (d, r, v) => [
    `@. ${d.title}. *${v}*. ${d.year} ${pick(r, months)};${vol(r)}:${pages(r, '-')}.`,
    'medical'
  ],
  nature: (d, r, v) => [`@ ${d.title}. *${v}* **${vol(r)}**, ${pages(r)} (${d.year}).`, 'turned'],
  naturePlain: (d, r, v) => [`@ ${d.title}. ${v} ${vol(r)}, ${pages(r)} (${d.year}).`, 'turned'],
  acs: (d, r, v) => [
    `@ ${d.title}. *${v}* **${d.year}**, *${vol(r)}* (${no(r)}), ${pages(r)}.`,
    'turnedSemi'
  ],
  aip: (d, r, v) => [`@, "${d.title}," ${v} **${vol(r)}**, ${pages(r)} (${d.year}).`, 'initialsAnd'],
  elsevier: (d, r, v) => [`@, ${d.title}, ${v} ${vol(r)} (${d.year}) ${pages(r)}.`, 'initials'],
  elsevier2: (d, r, v) => [`@. ${d.title}, ${v}, ${d.year}, ${vol(r)}: ${pages(r, '-')}.`, 'initials'],
  springer: (d, r, v) => [`@: ${d.title}. ${v} ${vol(r)}(${no(r)}), ${pages(r)} (${d.year}).`, 'turned'],
  lncs: (d, r, v) => [`@: ${d.title}. In: ${v}, pp. ${pages(r)} (${d.year})`, 'turned'],
  seg: (d, r, v) => [`@, ${d.year}, ${d.title}: ${v}, ${vol(r)}, ${pages(r)}.`, 'turned'],
  dblp: (d, r, v) => [`@: ${d.title}. ${v} ${d.year}: ${pages(r, '-')}`, 'commas'],
  dblpGlued: (d, r, v) => [`@:${d.title}. ${v} ${d.year}: ${pages(r, '-')}`, 'commas'],
  dblpJournal: (d, r, v) => [
    `@: ${d.title}. ${v} ${vol(r)}(${no(r)}): ${pages(r, '-')} (${d.year})`,
    'commas'
  ],
  gbt: (d, r, v) => [`@. ${d.title}[J]. ${v}, ${d.year}, ${vol(r)}(${no(r)}): ${pages(r, '-')}.`, 'medical'],
  gbtProc: (d, r, v) => [`@. ${d.title}[C]//${v}. ${d.year}: ${pages(r, '-')}.`, 'medicalEtal'],
  gbtThesis: (d, r, v) => [`@. ${d.title}[J]. *${v}*, ${d.year}, ${vol(r)}: ${pages(r, '-')}.`, 'medical'],
  acsPlain: (d, r, v) => [`@ ${d.title}. ${v} **${d.year}**, *${vol(r)}*, ${pages(r)}.`, 'turnedSemi'],
  vancouverDay: (d, r, v, u) => [
    `@. ${d.title}. ${v}. ${d.year} ${pick(r, months)} ${1 + Math.floor(r() * 28)};${vol(r)}(${no(r)}):${pages(r, '-')}. doi: ${u.replace(/^.*?(?=10\.)/, '')}. PMID: ${30000000 + vol(r)}.`,
    'medical'
  ],
  bibtexPlain: (d, r, v) => [`@. ${d.title}. *${v}*, ${vol(r)}:${pages(r)}, ${d.year}.`, 'initialsAnd'],
  bibtexProc: (d, r, v) => [`@. ${d.title}. In *${v}*, pages ${pages(r)}, ${d.year}.`, 'full'],
  short: (d, _r, v) => [`@. ${d.title}. ${v}, ${d.year}.`, 'initials'],
  shortParen: (d, _r, v) => [`@, "${d.title}" (${v}, ${d.year})`, 'full'],
  shortYear: (d, _r, v) => [`@ (${d.year}). ${d.title}. ${v}.`, 'full'],
  colon: (d, r, v) => [`@ ${d.year}. ${d.title}. *${v}* ${vol(r)}: ${pages(r)}.`, 'turned']
}

function citations(rnd: Random, seed: number): Form {
  const name = pick(rnd, Object.keys(styles))
  const bullet = pick(rnd, ['- ', '* ', '1. ', '', '[1] ', '1. '])
  const linked = pick(rnd, ['none', 'title', 'title', 'doi', 'auto', 'pdf', 'all', 'none'])
  const namesAs = chance(rnd, 0.25) ? pick(rnd, Object.keys(people)) : undefined
  const blank = bullet === '' || bullet === '[1] '
  const width = chance(rnd, 0.15) ? 66 + Math.floor(rnd() * 40) : Infinity
  const lines: string[] = []
  const labels: Label[] = []
  for (const [i, d] of works(rnd).entries()) {
    const u = url(rnd, d)
    const [text, names] = styles[name]!(d, rnd, d.venue!, u)
    const shown = people[namesAs ?? names]!(d.people)
    let line = text.replace('@.', `${shown.replace(/\.$/, '')}.`).replace('@', shown)
    if (linked === 'title') line = line.replace(d.title, `[${d.title}](${u})`)
    if (linked === 'doi') line += ` [doi](${u})`
    if (linked === 'auto') line += pick(rnd, [` <${u}>`, ` ${u}`, ` DOI: ${u}`])
    if (linked === 'pdf') line += ` [[PDF]](${u})`
    if (linked === 'all') line = `[${line.replaceAll(/(?<!\*)\*(?!\*)/g, '').replaceAll('**', '')}](${u})`
    const lead = bullet === '1. ' ? `${i + 1}. ` : bullet === '[1] ' ? `[${i + 1}] ` : bullet
    lines.push(wrappedAt(width, lead + line, blank ? '' : '   '))
    const venue =
      name === 'bare'
        ? 'arXiv preprint'
        : name === 'acmIn'
          ? (/th ((?:ACM|[^(])[^(]*) \(/.exec(text)?.[0].slice(0, 0) ?? undefined)
          : d.venue!
    labels.push({
      line: 0,
      title: d.title.replace(/\?$/, '?'),
      venue: name === 'acmIn' ? (/the (\d+th .*) \(\S+ '\d\d\)/.exec(text)?.[1] ?? venue) : venue,
      year: d.year,
      authors: shown
    })
  }
  return {
    name: `form/${seed}`,
    form: `cite:${name} ${linked} ${JSON.stringify(bullet)} ${namesAs ?? ''}`,
    text: heading + lines.join(blank ? '\n\n' : '\n') + '\n',
    labels,
    ordered: true
  }
}

/** Cells of a table as a row in HTML. */
function htmlRow(cells: readonly string[], tag: string): string {
  const inner = cells.map(d =>
    d
      .replaceAll('&', '&amp;')
      .replaceAll('\\|', '|')
      .replace(/\[!\[[^\]]*\]\(([^)]+)\)\]\(([^)]+)\)/g, '<a href="$2"><img src="$1"></a>')
      .replace(/\[([^[\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
      .replace(/^<?(https:[^\s>]+)>?$/, '<a href="$1">$1</a>')
      .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
      .replace(/[*_]([^*_]+)[*_]/g, '<i>$1</i>')
  )
  return `<tr>${inner.map(d => `<${tag}>${d}</${tag}>`).join('')}</tr>`
}

/** A line wrapped as editors do. */
export function wrappedAt(width: number, line: string, indent: string): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!
    if (last !== '' && last.length + 1 + word.length > width) lines.push(indent + word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

function table(rnd: Random, seed: number): Form {
  const names: Record<string, readonly string[]> = {
    t: ['Title', 'Paper', 'Paper', 'Name', 'What', 'Work', 'Reading', 'Article', '论文', 'Publication'],
    a: ['Authors', 'Author', 'Who', 'By', 'Team'],
    v: ['Venue', 'Where', 'Journal', 'Conference', 'Published in', 'Source', '会议', 'Pub.'],
    y: ['Year', 'When', 'Date', '年份', ''],
    g: ['Venue', 'Published', 'Pub', 'Conf', 'Date', 'Status', 'Appeared', 'Reference'],
    l: ['Link', 'Links', 'PDF', 'Paper', 'Code', 'URL'],
    k: ['#', 'No.', 'Rank', ''],
    n: ['Name', 'Model', 'Method', 'Dataset', 'Abbr'],
    d: ['Notes', 'Description', 'Summary', 'Topic', 'Task'],
    f: ['Notes', 'Topic', 'Remarks', 'Type', 'Kind', 'Setting'],
    p: [
      'Platform',
      'Region',
      'Country',
      'Species',
      'Site',
      'Software',
      'Language',
      'Modality',
      'Material',
      'Sample',
      'Population',
      'Outcome',
      'Instrument',
      'Data',
      'Presenter'
    ],
    c: ['Code', 'Repository', 'GitHub', 'Repo'],
    s: ['Stars', 'Citations', 'Score'],
    x: ['Method', 'Technique', 'ML', 'Approach', 'Model', 'Type', 'Architecture']
  }
  const named = chance(rnd, 0.12)
  const t = pick(rnd, named ? ['link', 'boldlink'] : ['plain', 'link', 'link', 'bold', 'boldlink', 'plain'])
  const usual = pick(rnd, [
    'tavyl',
    'tvyl',
    'ytvl',
    'vtyl',
    'ntgl',
    'tgl',
    'gtl',
    'ktavy',
    'kty',
    'tayl',
    'ynvtl',
    'tvy',
    'dtgl',
    'ntvyl',
    'taygd',
    'tvdyl',
    'kntgl',
    'ytav',
    'vyt',
    'tl',
    'tgs',
    'ytl',
    'txl',
    'txgl',
    'xtl',
    'txav',
    'tx'
  ])
  const loose = [
    't',
    ...pick(rnd, ['g', 'vy', 'vy']),
    ...pick(rnd, ['', 'a']),
    ...pick(rnd, ['', '', 'd', 'f', 'f', 'p', 'p', 'pp'])
  ]
  const shuffled = loose
    .map(d => [rnd(), d] as const)
    .sort((a, b) => a[0] - b[0])
    .map(d => d[1])
  const columns = named
    ? pick(rnd, ['txfyv', 'tfxyv', 'txyv', 'txfg', 'tfyv', 'ytxv', 'txgl', 'ktxg'])
    : chance(rnd, 0.5)
      ? usual
      : pick(rnd, ['', '', 'k']) + shuffled.join('') + pick(rnd, ['', 'l', 'l', 'c'])
  const a = pick(rnd, Object.keys(people))
  const g = pick(rnd, Object.keys(tagForms))
  const vw = pick(rnd, ['plain', 'plain', 'italic', 'bold'])
  const gap = pick(rnd, [0, 0, 0.15])
  const isHtml = chance(rnd, 0.25)
  const head = [...columns].map(c => pick(rnd, names[c]!))
  const rows: string[] = [
    `| ${head.join(' | ')} |`,
    `|${[...columns].map(() => pick(rnd, ['---', ':---:', ':--'])).join('|')}|`
  ]
  const labels: Label[] = []
  const linkForm = pick(rnd, ['single', 'both', 'double', 'label', 'bare'])
  const unlinked = pick(rnd, [0, 0, 0.1])
  for (const [i, whole] of works(rnd).entries()) {
    // Works that are called by the name of their method: `DustTree`, `DustTree (Lund et al.)`.
    const short = `${nicknames[i % nicknames.length]!}${chance(rnd, 0.2) ? ` (${people['etal']!(whole.people)})` : ''}`
    const d = named ? {...whole, title: short} : whole
    const u = url(rnd, d)
    const label: Label = {line: 0, title: d.title, venue: null, year: null, authors: null}
    const cells = [...columns].map(c => {
      if (c !== 't' && chance(rnd, gap)) return ''
      if (c === 't') return titleWraps[t === 'link' && chance(rnd, unlinked) ? 'plain' : t]!(d.title, u)
      if (c === 'a') return (label.authors = people[a]!(d.people))
      if (c === 'v') {
        label.venue = d.venue!
        return wraps[vw]!(d.venue!)
      }
      if (c === 'y') {
        label.year = d.year
        return String(d.year)
      }
      if (c === 'g') {
        if (!noVenue.has(g)) label.venue = venueShown(g, d.venue!)
        if (!noYear.has(g)) label.year = d.year
        return wraps[vw]!(tagForms[g]!(d.venue!, d.year, rnd))
      }
      if (c === 'l')
        return linkForms[linkForm]!(u, `https://github.com/b/r${d.id}`, rnd).replaceAll('|', '\\|')
      if (c === 'c') return `[link](https://github.com/b/r${d.id})`
      if (c === 'f') return pick(rnd, topicsOfRows)
      if (c === 'p') return pick(rnd, matters)
      if (c === 'k') return String(i + 1)
      if (c === 'n') return pick(rnd, nicknames)
      if (c === 's') return String(Math.floor(rnd() * 3000))
      if (c === 'x') return pick(rnd, techniques)
      return pick(rnd, notes)
    })
    rows.push(isHtml ? htmlRow(cells, 'td') : `| ${cells.join(' | ')} |`)
    labels.push(label)
  }
  return {
    name: `form/${seed}`,
    form: `table ${columns} ${t} ${a} ${g} ${linkForm}`,
    text:
      heading +
      (isHtml ? ['<table>', htmlRow(head, 'th'), ...rows.slice(2), '</table>'] : rows).join('\n') +
      '\n',
    labels,
    ordered: true
  }
}

/** Entries of several lines: headings or bold titles with fields below. */
function blocks(rnd: Random, seed: number): Form {
  const open = pick(rnd, ['### ', '- **', '**', '#### ', '* ', '- ', '1. **'])
  const fields = pick(rnd, [
    ['a', 'g', 'l'],
    ['g', 'a', 'l'],
    ['l', 'a', 'g'],
    ['a', 'g'],
    ['g', 'l'],
    ['A', 'V', 'L'],
    ['A', 'V', 'L', 'd'],
    ['V', 'A', 'L'],
    ['A', 'V'],
    ['A', 'V', 'Y', 'L'],
    ['L', 'V'],
    ['a', 'g', 'l', 'd'],
    ['l', 'd']
  ])
  const a = pick(rnd, Object.keys(people))
  const g = pick(rnd, Object.keys(tagForms))
  const gw = pick(rnd, ['plain', 'italic', 'paren', 'bold', 'plain'])
  const aw = pick(rnd, ['plain', 'italic', 'by', 'plain'])
  const l = pick(rnd, ['single', 'both', 'double', 'bars', 'bare'])
  const bold = pick(rnd, [
    (d: string) => `**${d}:** `,
    (d: string) => `**${d}**: `,
    (d: string) => `${d}: `,
    (d: string) => `*${d}*: `
  ])
  const fieldNames = pick(rnd, [
    ['Authors', 'Venue', 'Year', 'Paper'],
    ['Authors', 'Journal', 'Date', 'Link'],
    ['Author', 'Conference', 'Year', 'PDF'],
    ['Authors', 'Published in', 'Year', 'Link'],
    ['By', 'Source', 'Date', 'Read'],
    ['Autor', 'Revista', 'Año', 'Enlace'],
    ['Autoren', 'Zeitschrift', 'Jahr', 'Link'],
    ['作者', '期刊', '年份', '链接'],
    ['Authors', 'Publisher', 'Year', 'Code']
  ])
  const tagged = chance(rnd, 0.2)
  const nested = pick(rnd, ['  - ', '  * ', '  '])
  const linkTitle = chance(rnd, 0.3)
  const texts: string[] = []
  const labels: Label[] = []
  for (const [i, d] of works(rnd).entries()) {
    const u = url(rnd, d)
    const label: Label = {line: 0, title: d.title, venue: null, year: null, authors: null}
    const tag = () => {
      if (!noVenue.has(g)) label.venue = venueShown(g, d.venue!)
      if (!noYear.has(g)) label.year = d.year
      return tagForms[g]!(d.venue!, d.year, rnd)
    }
    const lines = fields.map(f => {
      if (f === 'a')
        return aw === 'by'
          ? `by ${(label.authors = people[a]!(d.people))}`
          : wraps[aw]!((label.authors = people[a]!(d.people)))
      if (f === 'g') return tagged ? '' : wraps[gw]!(tag())
      if (f === 'l') return linkForms[l]!(u, `https://github.com/b/r${d.id}`, rnd)
      if (f === 'A') return bold(fieldNames[0]!) + (label.authors = people[a]!(d.people))
      if (f === 'V')
        return tagged ? '' : bold(fieldNames[1]!) + (fields.includes('Y') ? (label.venue = d.venue!) : tag())
      if (f === 'Y') {
        label.year = d.year
        return bold(fieldNames[2]!) + d.year
      }
      if (f === 'L') return bold(fieldNames[3]!) + pick(rnd, [u, `[link](${u})`])
      return pick(rnd, notes)
    })
    let title = linkTitle ? `[${d.title}](${u})` : d.title
    if (open.endsWith('**')) title += '**'
    if (tagged) title += ` (${tag()})`
    const isHeading = open.startsWith('#')
    const start = open === '1. **' ? `${i + 1}. **` : open
    const inner = isHeading || open === '**' ? '' : nested
    const body = lines
      .filter(e => e !== '')
      .map(e => `${isHeading ? (nested === '  ' ? '' : '- ') : open === '**' ? '' : inner}${e}`)
    texts.push(
      `${start}${title}${inner === '  ' || open === '**' ? '  ' : ''}\n${isHeading ? '\n' : ''}${body.join(isHeading && nested === '  ' ? '\n\n' : inner === '  ' || open === '**' ? '  \n' : '\n')}`
    )
    labels.push(label)
  }
  return {
    name: `form/${seed}`,
    form: `block ${JSON.stringify(open)} ${fields.join('')} ${g}/${gw} ${a}/${aw} ${l} ${tagged}`,
    text: '# Reading list\n\n' + texts.join('\n\n') + '\n',
    labels,
    ordered: true
  }
}

function chinese(rnd: Random, seed: number): Form {
  const form = Math.floor(rnd() * 8)
  const titles = [...chineseTitles].sort(() => rnd() - 0.5).slice(0, 8)
  const lines: string[] = []
  const labels: Label[] = []
  for (const [i, title] of titles.entries()) {
    const names = Array.from({length: 1 + Math.floor(rnd() * 3)}, () =>
      pick(rnd, form < 6 ? chineseNames : [...chineseNames, ...foreignNames])
    )
    const venue = pick(rnd, chineseJournals)
    const year = 2000 + Math.floor(rnd() * 25)
    const u = `https://doi.org/10.1000/c.${i}`
    const made = [
      `[${i + 1}] ${names.join(', ')}. ${title}[J]. ${venue}, ${year}, ${vol(rnd)}(${no(rnd)}): ${pages(rnd, '-')}.`,
      `- 《${title}》，${venue}，${year}年，[链接](${u})`,
      `- ${names.join('、')}：${title}，${venue}，${year}`,
      `- [${title}](${u})（${venue}，${year}）`,
      `${i + 1}. ${names.join(', ')}. ${title}[J]. ${venue}, ${year}(${no(rnd)}): ${pages(rnd, '-')}. [链接](${u})`,
      `- **${title}**，${names.join('，')}，*${venue}* ${year} [[论文](${u})] [[代码](https://github.com/a/b${i})]`,
      `${i + 1}. 《${title}》 ${names.join('、')}`,
      `- 《${title}》（${names.join('、')}）`
    ][form]!
    lines.push(made)
    labels.push(
      form < 6
        ? {line: 0, title, venue, year, authors: undefined}
        : {line: 0, title, venue: null, year: null, authors: names.join('、')}
    )
  }
  return {
    name: `form/${seed}`,
    form: `chinese ${form}`,
    text: '# 论文列表\n\n## 论文\n\n' + lines.join(form === 0 ? '\n\n' : '\n') + '\n',
    labels,
    ordered: true
  }
}
