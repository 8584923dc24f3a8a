/**
 * Which candidates are entries: by their own evidence, by their section, and by their neighbours.
 */

import {linkKindOf} from '../text/hosts.ts'
import type {Candidate} from './reader.ts'
import type {TitleKind} from './titles.ts'
import type {OpenSection} from './sections.ts'

/** Words of headings whose sections hold no entries; a heading is closed when all its words are of these or say nothing. */
const closed = new Set(
  (
    'contents content toc news updates update updated changelog change changes announcement announcements citation citations citing cite bibtex contributing ' +
    'contribute contribution contributions contributors contributor acknowledgement acknowledgements acknowledgment acknowledgments acknowledge license licence ' +
    'contact contacts maintainers maintainer authors author todo roadmap disclaimer sponsors sponsor community join guidelines guideline stargazers ' +
    'courses course classes class lectures lecture tutorials tutorial talks slides videos blogs blog posts podcasts podcast communities tools tool toolbox toolboxes software libraries library people ' +
    'conferences companies repositories repos faq about introduction intro usage star stars lists awesome collections 目录 更新 新闻 引用 贡献 致谢 许可 最新 动态'
  ).split(' ')
)
const silent = new Set(
  'table of the our your this a an and or to for in on how is what workshops s new latest recent recently related other others more all us by from project projects list repo repository resources history useful links & 📰 online video open source public research group groups important additional articles some practical notes major log available'.split(
    ' '
  )
)

/** Characters behind a short title from which on they describe it. */
const described = 24

/** Headings that close what is below them too. */
const deeply = new Set(
  'news changelog contributing citation citations acknowledgements acknowledgement'.split(' ')
)

const elsewhere = new Set('lists collections repositories repos'.split(' '))

/** Headings of events: what they list is a work only where it links one. */
const events = new Set(
  'workshop workshops tutorial tutorials challenge challenges competition competitions talks seminar seminars demos dataset datasets'.split(
    ' '
  )
)

/** Headings of programs. */
const ofPrograms = new Set('tools tool toolbox toolboxes software libraries library'.split(' '))

/** Words of headings that have programs below them, among other things. */
const programs =
  /\b(?:tools?|toolbox(?:es)?|toolkits?|resources|software|librar(?:y|ies)|repositor(?:y|ies)|implementations?)\b/i

/** The candidates that are entries; `top` is the first heading of the document. */
export function entriesAmong(
  candidates: readonly Candidate[],
  sectionOf: (candidate: Candidate) => OpenSection | undefined,
  top: OpenSection | undefined
): Candidate[] {
  const open = candidates.filter(d => {
    const section = sectionOf(d)
    if (d.evidence.paper) return !isClosed(section, top, true)
    return (
      !isClosed(section, top) &&
      !isOfEvents(section, top) &&
      !(d.evidence.program && hasPrograms(section, top))
    )
  })
  const chosen = new Set(open.filter(d => stands(d)))
  const groups = Map.groupBy(candidates, d => d.group)
  const shareOf = (group: object) => {
    const all = groups.get(group) ?? []
    return all.filter(d => chosen.has(d)).length / all.length
  }
  // What stands only by its venue and year is not trusted before the first section, where news and thanks are.
  const linkless = [...chosen].filter(d => !d.evidence.paper).length > chosen.size * 0.3
  for (const candidate of chosen) {
    const intro = sectionOf(candidate) === top || !sectionOf(candidate)
    if (intro && !linkless && !candidate.evidence.paper) chosen.delete(candidate)
  }
  const habit = habitOf(chosen, open)
  const linked = [...chosen].filter(d => d.evidence.title?.kind === 'link').length > chosen.size * 0.6
  const shares = new Map([...groups.keys()].map(group => [group, shareOf(group)]))
  for (const candidate of open) {
    const share = shares.get(candidate.group) ?? 0
    if (
      follows(candidate, share) ||
      (linked && titlesLink(candidate, share)) ||
      (share > 0 && isOfHabit(candidate, habit) && follows(candidate, 1))
    )
      chosen.add(candidate)
  }
  if (chosen.size < candidates.length * 0.3) {
    const ofPapers = /\b(?:papers?|publications|reading)(?:lists?)?\b|论文/i.test(top?.title ?? '')
    const credited = open.filter(isCredited)
    const linkless = credited.length > open.length * 0.5
    const listed = new Set(credited.map(d => d.group))
    for (const candidate of open) {
      const {group} = candidate
      if (isBareTitle(candidate, linkless && listed.has(group) ? 2 : 5) && (ofPapers || linkless))
        chosen.add(candidate)
    }
  }
  return candidates.filter(d => chosen.has(d))
}

/** Whether a candidate is an entry by what it says itself. */
function stands(candidate: Candidate): boolean {
  const {evidence, cells, shape, board} = candidate
  const {paper, title, venue, year, internal, field, aside, people} = evidence
  if (
    !title ||
    internal ||
    field ||
    board ||
    evidence.template ||
    evidence.about ||
    (shape === 'paragraph' && isProse(candidate))
  )
    return false
  if (paper) return true
  if (shape === 'heading') return false
  const has = (kind: string) => cells.some(d => d.column.kind === kind)
  const isReference = evidence.authors && !people && (venue || year)
  if (cells.length > 0) return title.words >= 3 && (has('venue') || isReference) && has('title')
  return venue && year && title.words >= 3 && !aside && !people
}

/** Whether a block of HTML is the head of a page: its name, badges, and the survey that it goes with. */
function isHead(node: Candidate['node']): boolean {
  return node.type === 'html' && node.value.lastIndexOf('<h1') > node.value.lastIndexOf('<h2')
}

/** Whether a paragraph is a sentence that happens to link a paper. */
function isProse({evidence, draft, node}: Candidate): boolean {
  const {title, venue, year} = evidence
  if (!title || evidence.mentioned || isHead(node)) return true
  if (title.kind === 'plain')
    return title.words > 30 || ((title.words > 15 || evidence.noWork) && !venue && !year)
  return (
    title.link !== undefined &&
    title !== draft.titles.find(d => d.first) &&
    !venue &&
    !year &&
    title.score <= 90
  )
}

/** The kind of text that holds the titles of a list in which nearly all candidates are entries. */
function habitOf(chosen: ReadonlySet<Candidate>, open: readonly Candidate[]): TitleKind | undefined {
  if (chosen.size < open.length * 0.8) return undefined
  const kinds = [...Map.groupBy(chosen, d => d.evidence.title?.kind)]
  return kinds.find(([, alike]) => alike.length > chosen.size * 0.8)?.[0]
}

/** Whether an item has its title where the list has them, and a venue. */
function isOfHabit({evidence, shape}: Candidate, habit: TitleKind | undefined): boolean {
  const {title, venue} = evidence
  if (!title || title.kind !== habit || title.words < 4) return false
  return venue && (shape === 'bullet' || shape === 'numbered')
}

/** Without a link to a paper, a candidate is an entry where its neighbours are. */
function follows({evidence, board, shape, cells}: Candidate, share: number): boolean {
  const {title, internal, field, labels, venue, year, people, noWork} = evidence
  // In a table of papers with their years, a row whose paper is a post is one, too, and so is a title with its venue that links slides.
  const dated = ['year', 'title'].every(kind => cells.some(d => d.column.kind === kind))
  const published = title?.link !== undefined && venue && year
  const aside = evidence.aside && !((dated || published) && share > 0.6)
  if (evidence.template || noWork || aside) return false
  if (!title || internal || field || board || shape === 'heading' || share < 0.5) return false
  // A title of two or three capitalised words may look like a name: `Meta Pseudo Labels. … ICML 2020`.
  if (people && !(venue && share > 0.7)) return false
  if (shape === 'paragraph' && !labels && !venue && !year) return false
  if (title.words >= 4) return true
  return title.words >= 2 ? labels || venue || year : share > (dated ? 0.6 : 0.7) && (venue || labels)
}

/** In a list of papers that links none of them, whether this is an emphasised title of some words and no more than people besides. */
function isBareTitle({evidence, shape, board}: Candidate, words: number): boolean {
  const {title, field, labels, internal, aside} = evidence
  if (!title || field || board || labels || internal || aside) return false
  return (
    (shape === 'bullet' || shape === 'numbered') &&
    title.first &&
    title.words >= words &&
    (title.kind === 'strong' || title.kind === 'quote')
  )
}

/** Whether an emphasised title stands beside its authors, as in a list of references. */
function isCredited(candidate: Candidate): boolean {
  return candidate.evidence.authors && isBareTitle(candidate, 3)
}

/** In a list whose titles are links, whether this is a title that links to a page of its own. */
function titlesLink({evidence, shape, range}: Candidate, share: number): boolean {
  const {title, internal, year, noWork} = evidence
  if (!title?.link || internal || noWork || evidence.mentioned || title.words < 2) return false
  const {url} = title.link
  const kind = linkKindOf(url)
  if (kind !== undefined && kind !== 'paper') return false
  const short = title.words < 4
  const notes =
    !/^[a-z]+:/i.test(url) && (shape === 'bullet' || shape === 'numbered') && /\.(?:md|pdf|html?)$/i.test(url)
  // A name with a description is of a page rather than of a work.
  if (notes) return !short || range.end - title.end < described
  return (year && title.words >= 3) || share > (short ? 0.5 : 0.25)
}

/** Whether a section holds no entries; what links its paper is one among programs, too. */
function isClosed(section: OpenSection | undefined, top: OpenSection | undefined, paper = false): boolean {
  if (!section || section === top) return false
  if (closes(section.title, closed) && !(paper && closes(section.title, ofPrograms))) return true
  for (let at = section.parent; at && at !== top; at = at.parent)
    if (closes(at.title, deeply) || isElsewhere(at.title)) return true
  return false
}

/** `Other useful lists`: what is below it is none of the list. */
function isElsewhere(title: string): boolean {
  return /\b(?:other|related|similar|useful)\b/i.test(title) && closes(title, elsewhere)
}

function isOfEvents(section: OpenSection | undefined, top: OpenSection | undefined): boolean {
  for (let at = section; at && at !== top; at = at.parent) if (closes(at.title, events)) return true
  return false
}

/** Whether works and programs stand in one section: `Surveys, Resources and Tools`. */
function hasPrograms(section: OpenSection | undefined, top: OpenSection | undefined): boolean {
  for (let at = section; at && at !== top; at = at.parent) if (programs.test(at.title)) return true
  return false
}

function closes(title: string, words: ReadonlySet<string>): boolean {
  const shown = title
    .toLowerCase()
    .replace(/([\u3400-\u9fff]{2})/g, ' $1 ')
    .split(/[^\p{L}]+/u)
    .filter(d => d !== '')
  return shown.some(d => words.has(d)) && shown.every(d => words.has(d) || silent.has(d))
}
