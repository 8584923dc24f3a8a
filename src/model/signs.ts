/**
 * Whether a place is an entry: signs for and against it, weighed by weights that were fitted on labelled lists. The share of entries among its
 * neighbours is one of them.
 */

import {isPreprint} from '../reading/venue.ts'
import type {ReadRow} from '../chain/read.ts'
import {hasPrograms, isClosed, isOfEvents, promises} from './closed-sections.ts'
import type {Flow} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {looksOf} from './looks.ts'
import type {Candidate} from './reader.ts'
import type {OpenSection} from './sections.ts'
import table from './signs.json' with {type: 'json'}

/** A place with what it says and where it stands. */
export interface Place {
  candidate: Candidate
  row: ReadRow
  section: OpenSection | undefined
  top: OpenSection | undefined
}

/** Weights by sign: for a place alone, and with what its neighbours are. */
export interface SignWeights {
  alone: Readonly<Record<string, number>>
  together: Readonly<Record<string, number>>
}

const count = (words: number): string =>
  words <= 4
    ? String(words)
    : words <= 6
      ? '5'
      : words <= 10
        ? '7'
        : words <= 20
          ? '11'
          : words <= 40
            ? '21'
            : '41'

const bucket = (value: number): string =>
  value === 0
    ? '0'
    : value < 0.15
      ? '1'
      : value < 0.35
        ? '2'
        : value < 0.5
          ? '3'
          : value < 0.75
            ? '4'
            : value < 0.95
              ? '5'
              : '6'

/** The signs of a place by itself. */
export function signsOf({candidate, row, section, top}: Place, flow: Flow): string[] {
  const {shape, table: columns, cells, board} = candidate
  const {text} = flow
  const looks = looksOf(flow, candidate.range, row)
  const paper =
    looks.paper ||
    cells.some(d => d.column.role === 'paper' && within(flow.links, d).some(link => link.url !== ''))
  const {fields, pieces, roles, senses} = row
  const shown = fields.title ? text.slice(fields.title.start, fields.title.end) : ''
  const words =
    shown.split(/\s+/).filter(d => /[\p{L}\p{N}]/u.test(d)).length +
    Math.floor((shown.match(/[\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0) / 2)
  const titled = pieces.flatMap((d, index) => (roles[index] === 'title' ? [d] : []))
  const [first] = titled
  const links = [...new Set(pieces.flatMap(d => (d.frame.link ? [d.frame.link] : [])))]
  const known = pieces.some((_, index) => roles[index] === 'venue' && senses[index]!.kind === 'venue')
  const venue = fields.venue ? (isPreprint(fields.venue.text) ? 'preprint' : known ? 'known' : 'venue') : ''
  const year = fields.year ? 'year' : ''
  const authors = fields.authors ? 'authors' : ''
  const link = paper
    ? 'paper'
    : looks.internal
      ? 'internal'
      : looks.aside
        ? 'aside'
        : looks.program
          ? 'program'
          : looks.labels
            ? 'labels'
            : links.length > 0
              ? 'link'
              : ''
  const wrap = first
    ? `${first.frame.link ? 'a' : ''}${first.frame.strong ? 'b' : ''}${first.frame.emphasis ? 'i' : ''}${first.frame.quote ? 'q' : ''}`
    : '-'
  const target = first?.frame.link ? (senses[pieces.indexOf(first)]?.target ?? '') : ''
  const kind =
    section === undefined || section === top
      ? 'intro'
      : isClosed(section, top, paper)
        ? 'closed'
        : isOfEvents(section, top)
          ? 'events'
          : isClosed(section, top) || hasPrograms(section, top)
            ? 'programs'
            : promises(section, top)
              ? 'papers'
              : 'section'
  const rest = row.pieces.length - titled.length
  const outside = senses.reduce(
    (sum, d, index) => sum + (roles[index] === 'other' && d.kind === 'words' ? d.words : 0),
    0
  )
  const titleColumn = cells.some(d => d.column.kind === 'title')
  const group =
    shape === 'table-row' || shape === 'html-row'
      ? 'row'
      : shape === 'bullet' || shape === 'numbered' || shape === 'html-item'
        ? 'item'
        : shape
  const facts = `${venue && 'v'}${year && 'y'}${authors && 'a'}`
  return [
    'bias',
    `shape:${group}`,
    `link:${link}`,
    `link:${link}|${group}`,
    `link:${link}|${facts}`,
    `words:${count(words)}`,
    `words:${count(words)}|${link}`,
    `words:${count(words)}|${facts}`,
    `venue:${venue}|year:${year}`,
    `venue:${venue}|year:${year}|${group}`,
    `authors:${authors}`,
    `facts:${facts}|${group}|${kind}`,
    `wrap:${wrap}|${group}`,
    `target:${target}`,
    `target:${target}|${facts}`,
    `section:${kind}`,
    `section:${kind}|${link}`,
    `rest:${count(rest)}|${facts}`,
    `outside:${count(outside)}|${group}`,
    `outside:${count(outside)}|${link}`,
    ...(board ? ['board', `board|${link}`] : []),
    ...(columns ? [`title-column:${titleColumn}`, `title-column:${titleColumn}|${link}`] : []),
    ...(['people', 'noWork', 'template', 'field', 'mentioned'] as const).flatMap(d =>
      looks[d] ? [d, `${d}|${link}`, `${d}|${group}`] : []
    ),
    ...(fields.title ? [] : ['no-title', `no-title|${link}`])
  ]
}

/** The signs of a place among its neighbours: shares of those that look like entries, in its group and in the document. */
export function sharesOf(
  alone: number,
  group: number,
  size: number,
  all: number,
  {shape, link, facts}: {shape: string; link: string; facts: string}
): string[] {
  const own = alone > 0.9 ? '4' : alone > 0.6 ? '3' : alone > 0.3 ? '2' : alone > 0.1 ? '1' : '0'
  const many = size < 3 ? 'few' : size < 6 ? 'some' : 'many'
  return [
    `own:${own}`,
    `group:${bucket(group)}|${many}`,
    `group:${bucket(group)}|own:${own}`,
    `group:${bucket(group)}|${link}`,
    `group:${bucket(group)}|${shape}`,
    `own:${own}|${link}|${shape}`,
    `all:${bucket(all)}`,
    `all:${bucket(all)}|own:${own}`,
    `all:${bucket(all)}|group:${bucket(group)}`,
    `all:${bucket(all)}|${link}|${facts}`
  ]
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

export function weigh(signs: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const sign of signs) sum += weights[sign] ?? 0
  return logistic(sum)
}

/** What speaks for and against a place, and how likely it is an entry: by itself, and among its neighbours. */
export interface Judged {
  signs: readonly string[]
  alone: number
  together: number
}

/** Judges places by their signs. */
export function judge(places: readonly Place[], flow: Flow, weights: SignWeights = table): Judged[] {
  const signs = places.map(d => signsOf(d, flow))
  const alone = signs.map(d => weigh(d, weights.alone))
  return togetherOf(places, signs, alone).map((all, index) => ({
    signs: all,
    alone: alone[index]!,
    together: weigh(all, weights.together)
  }))
}

/** Which places are entries. */
export function entriesAmong(places: readonly Place[], flow: Flow): boolean[] {
  return judge(places, flow).map(d => d.together > 0.5)
}

/** Weight of a sign among neighbours; 0 if it has none. */
export const weightOf = (sign: string): number =>
  (table.together as Readonly<Record<string, number>>)[sign] ?? 0

/** All signs of each place, neighbours included. */
export function togetherOf(
  places: readonly Place[],
  signs: readonly (readonly string[])[],
  alone: readonly number[]
): string[][] {
  const groups = new Map<object, {size: number; sum: number}>()
  for (const [index, {candidate}] of places.entries()) {
    const group = groups.get(candidate.group) ?? {size: 0, sum: 0}
    groups.set(candidate.group, {size: group.size + 1, sum: group.sum + alone[index]!})
  }
  const total = alone.reduce((sum, d) => sum + d, 0)
  return places.map(({candidate}, index) => {
    const {size, sum} = groups.get(candidate.group)!
    const share = (sum - alone[index]!) / Math.max(1, size - 1)
    const all = (total - alone[index]!) / Math.max(1, places.length - 1)
    return [
      ...signs[index]!,
      ...sharesOf(alone[index]!, size > 1 ? share : all, size, all, {
        shape: signs[index]![1]!,
        link: signs[index]![2]!,
        facts: signs[index]![4]!
      })
    ]
  })
}
