/**
 * Tables in Markdown and HTML, with links in the title, in columns of their own, or without.
 */

import type {Random} from './random.ts'
import {fullNames, type Work} from './works.ts'

interface Column {
  heads: readonly string[]
  cell(work: Work, index: number): string
}

const number: Column = {heads: ['#', 'No.', 'ID'], cell: (_, index) => String(index + 1)}
const authors: Column = {heads: ['Authors', 'Author(s)', 'Who'], cell: d => fullNames(d.authors)}
const venue: Column = {heads: ['Venue', 'Journal', 'Published in', 'Where', 'Conference'], cell: d => d.venue}
const year: Column = {heads: ['Year', 'Date', 'When', 'Year of publication'], cell: d => String(d.year)}
const both: Column = {
  heads: ['Venue', 'Publication', 'Published', 'Venue (year)'],
  cell: d => `${d.venue} ${d.year}`
}
const code: Column = {
  heads: ['Code', 'Repository', 'GitHub', 'Implementation'],
  cell: d => `[link](${d.code})`
}
const notes: Column = {
  heads: ['Notes', 'Topic', 'Remarks'],
  cell: (_, index) => ['field study', 'survey', 'simulation only', 'theory'][index % 4] ?? ''
}

/** Ways to write the title, and the column of the paper's link if it has one. */
const titles: Readonly<Record<string, {title: (work: Work) => string; link?: Column}>> = {
  unlinked: {title: d => d.title},
  linked: {title: d => `[${d.title}](${d.paper})`},
  'bold, link in a column': {
    title: d => `**${d.title}**`,
    link: {heads: ['Link', 'PDF', 'URL'], cell: d => `[link](${d.paper})`}
  },
  'link in a column': {title: d => d.title, link: {heads: ['Link', 'PDF', 'DOI'], cell: d => d.paper}}
}

const titleHeads = ['Title', 'Paper', 'Paper title', 'Name', 'What', 'Work']

/** A table of works. */
export function tableForm(random: Random) {
  const way = random.pick(Object.keys(titles))
  const {title, link} = titles[way] ?? {title: (d: Work) => d.title}
  const together = random.chance(40)
  const withCode = random.chance(40)
  const columns = random.sample(
    [
      {heads: titleHeads, cell: title},
      ...(together ? [both] : [venue, year]),
      ...(random.chance(50) ? [authors] : []),
      ...(random.chance(25) ? [notes] : [])
    ],
    9
  )
  if (random.chance(30)) columns.unshift(number)
  if (link) columns.push(link)
  if (withCode) columns.push(code)
  const heads = columns.map(d => random.pick(d.heads))
  const markup = random.pick(['Markdown', 'Markdown', 'HTML'])
  return {
    traits: [
      `table ${markup}`,
      `table title ${way}`,
      `venue and year ${together ? 'in one column' : 'apart'}`,
      ...heads.map(d => `head ${d}`)
    ],
    where: random.pick(['conferences', 'journals'] as const),
    textOf: (works: readonly Work[]) => {
      const rows = works.map((work, index) => columns.map(d => d.cell(work, index)))
      return markup === 'HTML' ? html(heads, rows) : markdown(heads, rows)
    },
    expected: (work: Work) => ({
      title: work.title,
      venue: work.venue as string | null,
      year: work.year as number | null,
      paper: way === 'unlinked' ? [] : [work.paper],
      code: withCode ? [work.code] : []
    })
  }
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function html(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map(d => `<${tag}>${inHtml(d)}</${tag}>`).join('')}</tr>`
  return ['<table>', row(heads, 'th'), ...rows.map(d => row(d, 'td')), '</table>'].join('\n')
}

/** Links, addresses and bold runs of Markdown as HTML. */
function inHtml(cell: string): string {
  return cell
    .replace(/&/g, '&amp;')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/^(https:\S+)$/, '<a href="$1">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
}
