/**
 * Citation styles, as their manuals and the exports of reference managers write them.
 */

import type {Random} from './random.ts'
import {fullNames, joined, type Name, type Work} from './works.ts'

/** How title and journal are set off. */
export interface Markup {
  title(text: string): string
  journal(text: string): string
}

/** One citation without its links. */
type Style = (work: Work, markup: Markup) => string

const initial = ({given}: Name) => `${given.slice(0, 1)}.`
const turned = (authors: readonly Name[], last: string, between = ', ') =>
  joined(
    authors.map(d => `${d.family}, ${initial(d)}`),
    last,
    between
  )
const initialFirst = (authors: readonly Name[], last: string) =>
  joined(
    authors.map(d => `${initial(d)} ${d.family}`),
    last
  )
const packed = (authors: readonly Name[]) => authors.map(d => `${d.family} ${d.given.slice(0, 1)}`).join(', ')
const pagesOf = ({pages: [first, last]}: Work, dash = '-') => `${first}${dash}${last}`

/** First name turned, the others not; all but the first left out where there are more than two. */
function firstTurned(authors: readonly Name[]): string {
  const [first, second, third] = authors
  if (!first) return ''
  const head = `${first.family}, ${first.given}`
  if (!second) return head
  return third ? `${head}, et al` : `${head}, and ${second.given} ${second.family}`
}

/** A sentence ends with its own sign, or with a full stop. */
const ended = (title: string) => (/[?!]$/.test(title) ? title : `${title}.`)
const before = (title: string, sign: string) => (/[?!]$/.test(title) ? title : title + sign)

export const styles: Readonly<Record<string, Style>> = {
  APA: (d, m) =>
    `${turned(d.authors, d.authors.length > 1 ? ', & ' : '')} (${d.year}). ${m.title(ended(d.title))} ${m.journal(d.venue)}, ${d.volume}(${d.issue}), ${pagesOf(d, '–')}.`,
  MLA: (d, m) =>
    `${firstTurned(d.authors)}. "${m.title(ended(d.title))}" ${m.journal(d.venue)} ${d.volume}.${d.issue} (${d.year}): ${pagesOf(d)}.`,
  Chicago: (d, m) =>
    `${firstTurned(d.authors)}. ${d.year}. “${m.title(ended(d.title))}” ${m.journal(d.venue)} ${d.volume} (${d.issue}): ${pagesOf(d, '–')}.`,
  Harvard: (d, m) =>
    `${turned(d.authors, ' and ')}, ${d.year}. ${m.title(ended(d.title))} ${m.journal(d.venue)}, ${d.volume}(${d.issue}), pp.${pagesOf(d)}.`,
  IEEE: (d, m) =>
    `${initialFirst(d.authors, ' and ')}, "${m.title(before(d.title, ','))}" ${m.journal(d.venue)}, vol. ${d.volume}, no. ${d.issue}, pp. ${pagesOf(d, '–')}, ${d.year}.`,
  ACM: (d, m) =>
    `${fullNames(d.authors, ' and ')}. ${d.year}. ${m.title(ended(d.title))} ${m.journal(d.venue)} ${d.volume}, ${d.issue} (${d.year}), ${pagesOf(d, '–')}.`,
  Vancouver: (d, m) =>
    `${packed(d.authors)}. ${m.title(ended(d.title))} ${m.journal(d.venue)}. ${d.year};${d.volume}(${d.issue}):${pagesOf(d)}.`,
  Nature: (d, m) =>
    `${turned(d.authors, ' & ')} ${m.title(ended(d.title))} ${m.journal(d.venue)} **${d.volume}**, ${pagesOf(d, '–')} (${d.year}).`,
  AIP: (d, m) =>
    `${initialFirst(d.authors, ' and ')}, “${m.title(before(d.title, ','))}” ${m.journal(d.venue)} **${d.volume}**, ${d.pages[0]} (${d.year}).`,
  ACS: (d, m) =>
    `${turned(d.authors, '; ', '; ')} ${m.title(ended(d.title))} ${m.journal(d.venue)} **${d.year}**, *${d.volume}*, ${pagesOf(d, '–')}.`,
  Elsevier: (d, m) =>
    `${initialFirst(d.authors, ', ')}, ${m.title(before(d.title, ','))} ${m.journal(d.venue)} ${d.volume} (${d.year}) ${pagesOf(d, '–')}.`,
  'GB/T 7714': (d, m) =>
    `${packed(d.authors)}. ${m.title(d.title)}[J]. ${m.journal(d.venue)}, ${d.year}, ${d.volume}(${d.issue}): ${pagesOf(d)}.`,
  DBLP: (d, m) =>
    `${fullNames(d.authors)}: ${m.title(ended(d.title))} ${m.journal(d.venue)} ${d.volume}(${d.issue}): ${pagesOf(d)} (${d.year})`
}

/** Ways to link a citation: within it (the title), after it, or not. */
export const tails: Readonly<Record<string, (work: Work) => string>> = {
  none: () => '',
  address: d => ` ${d.doi}`,
  'doi:': d => ` DOI: ${d.doi}`,
  '[pdf]': d => ` [pdf](${d.paper})`,
  '[[paper]]': d => ` [[paper]](${d.paper})`,
  '[link] [code]': d => ` [link](${d.paper}) [code](${d.code})`
}

/** A list of citations in one style. */
export function citationForm(random: Random) {
  const style = random.pick(Object.keys(styles))
  const tail = random.pick(Object.keys(tails))
  const title = random.pick(['plain', 'plain', 'bold', ...(tail === 'none' ? ['link'] : [])])
  const journal = random.pick(['plain', 'italic'])
  const marker = random.pick(['- ', '* ', '1. ', ''])
  const line = (work: Work) =>
    marker +
    (styles[style]?.(work, {
      title: text =>
        title === 'bold' ? `**${text}**` : title === 'link' ? `[${text}](${work.paper})` : text,
      journal: text => (journal === 'italic' ? `*${text}*` : text)
    }) ?? '') +
    (tails[tail]?.(work) ?? '')
  return {
    traits: [
      `style ${style}`,
      `tail ${tail}`,
      `cited title ${title}`,
      `journal ${journal}`,
      `marker ${marker || 'paragraph'}`
    ],
    where: 'journals' as const,
    textOf: (works: readonly Work[]) => works.map(line).join(marker === '' ? '\n\n' : '\n'),
    expected: (work: Work) => ({
      title: work.title,
      venue: work.venue as string | null,
      year: work.year as number | null,
      paper:
        title === 'link'
          ? [work.paper]
          : tail === 'none'
            ? []
            : [tail === 'address' || tail === 'doi:' ? work.doi : work.paper],
      code: tail === '[link] [code]' ? [work.code] : []
    })
  }
}
