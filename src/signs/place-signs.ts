/**
 * The signs of a place by itself: what it says, what it links, how its title is set, what its section is called.
 */

import type {Flow} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import type {ReadRow} from '../chain/read.ts'
import {kindsBeside} from '../columns/headers.ts'
import {isPreprint} from '../reading/venue.ts'
import {eastAsianCount, wordCount} from '../reading/words.ts'
import {hasPrograms, isClosed, isOfEvents, promises} from './closed-sections.ts'
import {stretchAt} from '../kept/rows.ts'
import {looksOf, wordsOfRow} from '../candidates/looks.ts'
import type {Looks} from '../candidates/looks.ts'
import {isApart, wordsOfCandidate} from '../candidates/candidate.ts'
import type {Cell} from '../candidates/candidate.ts'
import type {Heading, Place} from './places.ts'
import {signsFrom} from './said-signs.ts'
import type {PlaceSigns} from './said-signs.ts'
import type {EntryShape} from '../candidates/candidate.ts'

/** A count is written as the first of its range. */
const ranges = [0, 1, 2, 3, 4, 5, 7, 11, 21, 41]
const count = (words: number): string => String(ranges.findLast(d => d <= words))

/** The signs of a place by itself. */
export function signsOf(place: Place, flow: Flow): PlaceSigns {
  const {candidate, row} = place
  const {range} = candidate
  const stretch = isApart(candidate) ? stretchAt(flow, range) : undefined
  if (!stretch) return readSigns(place, flow)
  const question = () => {
    const sections = [true, false].map(d => sectionOf(place, d))
    return `signs ${wordsOfCandidate(candidate)} ${sections.join()} ${wordsOfRow(range, row)}`
  }
  return stretch.ask(question, () => readSigns(place, flow))
}

function readSigns(place: Place, flow: Flow): PlaceSigns {
  const {candidate, row} = place
  const {table, cells, board, range, shape} = candidate
  const {fields, pieces, roles} = row
  const looks = looksOf(flow, range, row)
  const link = linkOf(place, flow, looks)
  const words = fields.title ? wordsOf(flow.text.slice(fields.title.start, fields.title.end)) : 0
  const [venue, year, authors] = [venueOf(row), fields.year ? 'year' : '', fields.authors ? 'authors' : '']
  const section = sectionOf(place, link === 'paper')
  const isShut = link !== 'paper' && section === 'closed'
  return signsFrom({
    group: groups[shape],
    link,
    section,
    words: count(words),
    venue,
    year,
    authors,
    facts: `${venue && 'v'}${year && 'y'}${authors && 'a'}`,
    wrap: wrapOf(row),
    says: saysOf(row),
    target: targetOf(row),
    rest: count(pieces.length - roles.filter(d => d === 'title').length),
    outside: count(outsideOf(row)),
    board: board ? 'board' : '',
    column: table ? String(cells.some(d => d.column.kind === 'title')) : '',
    beside: table && words > mostOfName ? besideTitles(cells, table.header) : '',
    shown: shownLooks.filter(d => looks[d]).join(),
    untitled: fields.title ? '' : 'no-title',
    sure:
      noWorks.some(d => looks[d]) || (isShut && !authors)
        ? 'never'
        : looks.about || looks.prose
          ? 'sentence'
          : isNamed(row)
            ? 'named'
            : ''
  })
}

/** Whether a place begins with a title in the marks that Chinese has for titles, and the title is not Chinese: `2.《A Study of Peat》它的方法`. */
function isNamed({pieces, roles}: ReadRow): boolean {
  const at = roles.indexOf('title')
  const first = pieces[at]
  const isFirst = at === Number(pieces[0]?.form === 'number')
  return isFirst && first?.frame.bracket === '《' && eastAsianCount(first.text) === 0
}

/** Looks of what is never a work. */
const noWorks = ['list', 'contents', 'news', 'announces'] as const

/** Looks that are signs. */
const shownLooks = ['people', 'noWork', 'template', 'field', 'mentioned'] as const

/** Words of a title; what a slash joins is one word: names of methods such as `Contrastive/L-C` are short. */
const wordsOf = (title: string): number => wordCount(title.replaceAll('/', '-'))

const groups: Readonly<Record<EntryShape, string>> = {
  'table-row': 'row',
  'html-row': 'row',
  bullet: 'item',
  numbered: 'item',
  'html-item': 'item',
  paragraph: 'paragraph',
  heading: 'heading'
}

/** The most words of a name: programs also have authors. */
const mostOfName = 2

/** What the header names beside the titles of a table. */
function besideTitles(cells: readonly Cell[], header: readonly string[]): string {
  const beside = kindsBeside(
    header,
    cells.findIndex(d => d.column.kind === 'title')
  )
  return beside.includes('a') ? 'authors' : ''
}

/** What a place links: the first of these that is true. */
function linkOf({candidate: {cells}, row}: Place, flow: Flow, looks: Looks): string {
  const isLinked = ({start, end}: {start: number; end: number}) =>
    within(flow.links, {start, end}).some(d => d.url !== '')
  if (looks.paper || cells.some(d => d.column.role === 'paper' && isLinked(d))) return 'paper'
  for (const name of ['internal', 'notes', 'aside', 'program', 'labels'] as const)
    if (looks[name]) return name
  return row.pieces.some(d => d.frame.link) ? 'link' : ''
}

/** What the headings above a place say of it. */
function sectionOf({section, top}: Place, paper: boolean): string {
  if (section === undefined || section === top) return 'intro'
  const known = paper ? ofPapers : ofOthers
  const word = known.get(section) ?? wordOf(section, top, paper)
  known.set(section, word)
  return word
}

/** What is said of the places of a section that link a paper, and of all others. */
const [ofPapers, ofOthers] = [new WeakMap<Heading, string>(), new WeakMap<Heading, string>()]

function wordOf(section: Heading, top: Heading | undefined, paper: boolean): string {
  if (isClosed(section, top, paper)) return 'closed'
  if (isOfEvents(section, top)) return 'events'
  if (hasPrograms(section, top)) return 'programs'
  return promises(section, top) ? 'papers' : 'section'
}

function venueOf({fields, roles, senses}: ReadRow): string {
  if (!fields.venue) return ''
  if (isPreprint(fields.venue.text)) return 'preprint'
  return roles.some((d, index) => d === 'venue' && senses[index]!.kind === 'venue') ? 'known' : 'venue'
}

/** How the title is set: in a link (`a`), bold, italic, quoted; `-` if there is none. */
function wrapOf({pieces, roles}: ReadRow): string {
  const frame = pieces[roles.indexOf('title')]?.frame
  if (!frame) return '-'
  return `${frame.link ? 'a' : ''}${frame.strong ? 'b' : ''}${frame.emphasis ? 'i' : ''}${frame.quote ? 'q' : ''}`
}

/** What the link of the title leads to; of files of the repository, documents are told from its pages and folders (`note`). */
function targetOf({pieces, roles, senses}: ReadRow): string {
  const at = roles.indexOf('title')
  const link = pieces[at]?.frame.link
  if (!link) return ''
  const {target} = senses[at]!
  return target === 'file' && !/\.(?:pdf|ps|docx?|djvu|epub)\b/i.test(link.url) ? 'note' : target
}

/** What the title says by itself, if it is one piece. */
function saysOf({roles, senses}: ReadRow): string {
  const at = roles.indexOf('title')
  if (at < 0) return '-'
  return roles[at + 1] === 'title' ? 'words' : senses[at]!.kind
}

/** Words that belong to no field. */
function outsideOf({roles, senses}: ReadRow): number {
  return senses.reduce(
    (sum, d, index) => sum + (roles[index] === 'other' && d.kind === 'words' ? d.words : 0),
    0
  )
}
