/**
 * Which candidates are entries: by their own evidence, by their section, and by their neighbours.
 */

import {linkKindOf} from '../text/hosts.ts'
import type {Candidate} from './candidates.ts'
import type {OpenSection} from './sections.ts'

/** Words of headings whose sections hold no entries; a heading is closed when all its words are of these or say nothing. */
const closed = new Set(
  (
    'contents content toc log news updates update updated changelog changes announcement announcements citation citations citing cite bibtex contributing ' +
    'contribute contribution contributions contributors contributor acknowledgement acknowledgements acknowledgment acknowledgments acknowledge license licence ' +
    'contact contacts maintainers maintainer authors author todo roadmap disclaimer sponsors sponsor community join guidelines guideline stargazers ' +
    'courses course lectures lecture tutorials tutorial talks slides videos blogs blog posts podcasts podcast communities tools tool toolbox toolboxes software libraries library people ' +
    'conferences companies repositories repos faq about introduction intro usage star stars lists awesome collections 目录 更新 新闻 引用 贡献 致谢 许可 最新 动态'
  ).split(' ')
)
const silent = new Set(
  'table of the our your this a an and or to for in on how is what workshops s new latest recent recently related other others more all us by from project projects list repo repository resources history useful links & 📰 online video open source public research group groups important additional'.split(
    ' '
  )
)

/** Headings that close what is below them too. */
const deeply = new Set(
  'news changelog contributing citation citations acknowledgements acknowledgement'.split(' ')
)

export function entriesAmong(
  candidates: readonly Candidate[],
  sectionOf: (candidate: Candidate) => OpenSection | undefined
): Candidate[] {
  const chosen = new Set<Candidate>()
  const groups = new Map<object, Candidate[]>()
  for (const candidate of candidates) {
    const known = groups.get(candidate.group)
    if (known) known.push(candidate)
    else groups.set(candidate.group, [candidate])
    if (stands(candidate) && !isClosed(sectionOf(candidate))) chosen.add(candidate)
  }
  const linked =
    candidates.filter(d => chosen.has(d) && d.evidence.title?.kind === 'link').length / (chosen.size || 1) >
    0.6
  // Items without a link to a paper are entries where their neighbours are.
  for (const group of groups.values()) {
    const share = group.filter(d => chosen.has(d)).length / group.length
    for (const candidate of group) {
      if (chosen.has(candidate) || isClosed(sectionOf(candidate))) continue
      if (follows(candidate, share) || (linked && titlesLink(candidate, share))) chosen.add(candidate)
    }
  }
  if (
    chosen.size < candidates.length * 0.3 &&
    candidates.some(d => /\b(?:papers?|publications|reading)\b|论文/i.test(topOf(sectionOf(d))))
  ) {
    for (const candidate of candidates)
      if (!isClosed(sectionOf(candidate)) && isBareTitle(candidate)) chosen.add(candidate)
  }
  return candidates.filter(d => chosen.has(d))
}

/** Whether a candidate is an entry by what it says itself. */
function stands({evidence, cells, shape, board, draft}: Candidate): boolean {
  const {paper, title, venue, year, internal, field} = evidence
  if (!title || internal || field || board) return false
  if (
    shape === 'paragraph' &&
    title.kind === 'plain' &&
    (title.words > 30 || (title.words > 15 && !venue && !evidence.labels))
  )
    return false
  if (shape === 'paragraph' && title.link && title !== draft.titles.find(d => d.first) && !venue && !year)
    return title.score > 90
  if (paper) return true
  if (shape === 'heading') return false
  if (cells.length > 0)
    return (
      title.words >= 3 &&
      cells.some(d => d.column.kind === 'venue') &&
      cells.some(d => d.column.kind === 'title')
    )
  return venue && year && title.words >= 3 && !evidence.aside && !evidence.people
}

function follows({evidence, board, shape}: Candidate, share: number): boolean {
  const {title, internal, field, labels, venue, year, aside, people} = evidence
  if (!title || internal || field || board || aside || people || shape === 'heading' || share < 0.5)
    return false
  if (shape === 'paragraph' && !labels && !venue && !year) return false
  return (
    title.words >= 4 || (title.words >= 2 && (labels || venue || year)) || (share > 0.7 && (venue || labels))
  )
}

/** In a list of papers that links none of them, whether this is an emphasised title and nothing else. */
function isBareTitle({evidence, shape, board}: Candidate): boolean {
  const {title, field, labels, internal} = evidence
  if (!title || field || board || labels || internal) return false
  return (
    (shape === 'bullet' || shape === 'numbered') &&
    title.first &&
    title.words >= 5 &&
    (title.kind === 'strong' || title.kind === 'quote')
  )
}

/** Title of the document's first heading. */
function topOf(section: OpenSection | undefined): string {
  let top = section
  while (top?.parent) top = top.parent
  return top?.title ?? ''
}

/** In a list whose titles are links, whether this is a title that links to a page of its own. */
function titlesLink({evidence, shape}: Candidate, share: number): boolean {
  const {title, internal, year} = evidence
  if (!title?.link || internal) return false
  const kind = linkKindOf(title.link.url)
  if (kind !== undefined && kind !== 'paper') return false
  const relative = !/^[a-z]+:/i.test(title.link.url)
  return (
    title.words >= 2 &&
    ((relative &&
      (shape === 'bullet' || shape === 'numbered') &&
      /\.(?:md|pdf|html?)$/i.test(title.link.url)) ||
      (year && title.words >= 3) ||
      share > 0.25)
  )
}

function isClosed(section: OpenSection | undefined): boolean {
  if (!section) return false
  let first = section
  while (first.parent) first = first.parent
  if ((section.depth > 1 || section !== first) && closes(section.title, closed)) return true
  for (let at = section.parent; at && at.depth > 1; at = at.parent) if (closes(at.title, deeply)) return true
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
