/**
 * Records: a title, and fields with their names below it.
 */

import type {Random} from './random.ts'
import {fullNames, type Work} from './works.ts'

/** Where the title is written. */
const heads: Readonly<
  Record<string, {title: (work: Work) => string; linked: boolean; lead: string; between: string}>
> = {
  heading: {title: d => `### ${d.title}\n`, linked: false, lead: '- ', between: '\n\n'},
  'linked heading': {title: d => `### [${d.title}](${d.paper})\n`, linked: true, lead: '- ', between: '\n\n'},
  'bold item': {title: d => `- **${d.title}**`, linked: false, lead: '  - ', between: '\n'},
  'linked item': {title: d => `- [${d.title}](${d.paper})`, linked: true, lead: '  - ', between: '\n'},
  'named item': {title: d => `- **Title**: ${d.title}`, linked: false, lead: '  - ', between: '\n'},
  'named paragraph': {title: d => `**Title:** ${d.title}`, linked: false, lead: '', between: '\n\n---\n\n'}
}

/** How the name of a field is set off. */
const names: Readonly<Record<string, (name: string) => string>> = {
  plain: d => `${d}: `,
  bold: d => `**${d}:** `,
  'bold before the colon': d => `**${d}**: `,
  italic: d => `*${d}:* `
}

/** A list of records. */
export function recordForm(random: Random) {
  const head = random.pick(Object.keys(heads))
  const {title, linked, lead, between} = heads[head] ?? {
    title: (d: Work) => d.title,
    linked: false,
    lead: '',
    between: '\n'
  }
  const naming = random.pick(Object.keys(names))
  const name = names[naming] ?? (d => `${d}: `)
  const together = random.chance(50)
  const [whereName, whenName, whoName, linkName] = [
    random.pick(['Venue', 'Journal', 'Published in', 'Conference']),
    random.pick(['Year', 'Date']),
    random.pick(['Authors', 'Author']),
    random.pick(['Link', 'Paper', 'URL', 'PDF'])
  ]
  const withLink = !linked && random.chance(70)
  const fieldsOf = (work: Work): [string, string][] => [
    [whoName, fullNames(work.authors)],
    ...(together
      ? ([[whereName, `${work.venue} ${work.year}`]] as [string, string][])
      : ([
          [whereName, work.venue],
          [whenName, String(work.year)]
        ] as [string, string][])),
    ...(withLink ? ([[linkName, work.paper]] as [string, string][]) : [])
  ]
  const breaks = lead === '' ? '\n\n' : '\n'
  const record = (work: Work) =>
    [title(work), ...fieldsOf(work).map(([field, value]) => lead + name(field) + value)].join(breaks)
  return {
    traits: [
      `record ${head}`,
      `field name ${naming}`,
      `fields ${together ? 'venue with year' : 'venue, year'}`,
      `record link ${linked ? 'in the title' : withLink ? `as ${linkName}` : 'none'}`
    ],
    where: random.pick(['conferences', 'journals'] as const),
    textOf: (works: readonly Work[]) => works.map(record).join(between),
    expected: (work: Work) => ({
      title: work.title,
      venue: work.venue as string | null,
      year: work.year as number | null,
      paper: linked || withLink ? [work.paper] : [],
      code: [] as string[]
    })
  }
}
