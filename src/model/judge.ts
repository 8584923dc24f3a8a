/**
 * Which candidates are entries: by their own evidence, by their section, and by their neighbours.
 */

import {linkKindOf} from '../text/hosts.ts'
import type {Candidate} from './reader.ts'
import type {TitleKind} from '../reading/titles.ts'
import {hasPrograms, isClosed, isOfEvents} from './closed-sections.ts'
import type {OpenSection} from './sections.ts'

/** Characters behind a short title from which on they describe it. */
const described = 24

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
