/**
 * Ways to write each part of an item.
 */

import {fullNames, type Name, type Work} from './works.ts'

type Way<Value> = Readonly<Record<string, (value: Value) => string>>

export const titles: Way<Work> = {
  plain: d => d.title,
  bold: d => `**${d.title}**`,
  link: d => `[${d.title}](${d.paper})`,
  'bold link': d => `[**${d.title}**](${d.paper})`,
  'link in bold': d => `**[${d.title}](${d.paper})**`,
  quoted: d => `"${d.title}"`,
  italic: d => `*${d.title}*`
}

export const authors: Way<readonly Name[]> = {
  none: () => '',
  plain: d => fullNames(d),
  and: d => fullNames(d, ' and '),
  italic: d => `*${fullNames(d)}*`,
  parentheses: d => `(${fullNames(d)})`,
  by: d => `by ${fullNames(d, ' and ')}`,
  'et al.': d => `${d[0]?.family} et al.`
}

export const tags: Way<Work> = {
  none: () => '',
  plain: d => `${d.venue} ${d.year}`,
  parentheses: d => `(${d.venue} ${d.year})`,
  brackets: d => `[${d.venue} ${d.year}]`,
  'bold in brackets': d => `[**${d.venue} ${d.year}**]`,
  code: d => `\`${d.venue} ${d.year}\``,
  'short year': d => `${d.venue}'${String(d.year).slice(2)}`,
  comma: d => `${d.venue}, ${d.year}`,
  'comma in parentheses': d => `(${d.venue}, ${d.year})`,
  bold: d => `**${d.venue} ${d.year}**`,
  italic: d => `*${d.venue} ${d.year}*`,
  'italic venue': d => `*${d.venue}*, ${d.year}`,
  'year first': d => `${d.year} ${d.venue}`,
  dash: d => `${d.venue}-${d.year}`,
  'year only': d => `(${d.year})`,
  'venue only': d => `*${d.venue}*`
}

export const links: Way<Work> = {
  none: () => '',
  single: d => `[pdf](${d.paper}) [code](${d.code})`,
  double: d => `[[pdf]](${d.paper}) [[code]](${d.code})`,
  together: d => `([paper](${d.paper}), [code](${d.code}))`,
  bars: d => `[[Paper](${d.paper})] | [[Code](${d.code})]`,
  address: d => d.paper,
  badges: d =>
    `[![](https://img.shields.io/badge/Paper-red)](${d.paper}) [![](https://img.shields.io/github/stars/berg/x)](${d.code})`
}

/** Parts that end by themselves: a reader sees where they start and stop without a separator. */
export const closed: Readonly<Record<string, readonly string[]>> = {
  t: ['bold', 'link', 'bold link', 'link in bold', 'quoted', 'italic'],
  a: ['italic', 'parentheses', 'none'],
  g: [
    'parentheses',
    'brackets',
    'bold in brackets',
    'code',
    'comma in parentheses',
    'bold',
    'italic',
    'year only',
    'venue only',
    'none'
  ],
  l: ['none', 'single', 'double', 'together', 'bars', 'address', 'badges']
}
