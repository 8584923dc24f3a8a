/**
 * Which candidates are entries: by their own evidence, by their section, and by their neighbours.
 */

import {linkKindOf} from '../text/hosts.ts'
import type {Candidate} from './candidates.ts'
import type {OpenSection} from './sections.ts'

/** Sections that hold no entries, whatever stands in them. */
const closed =
  /\b(?:table of contents?|contents?|toc|news|updates?|updated|changelog|change log|what'?s new|announcements?|citations?|citing|cite|bibtex|contribut\w*|how to \w+|acknowledge?ments?|license|star(?:gazers)? history|contacts?|related (?:repos\w*|lists?|projects?|awesome\w*)|awesome[- ]\w+ lists?|maintainers?|authors?|to-?do|roadmap|disclaimer|sponsors?|community|join us|guidelines?)\b|^\W*(?:(?:video |online |open )?(?:courses?|lectures?|tutorials?|talks|slides|videos|blogs?|blog ?posts?|podcasts?|communit(?:y|ies)|tools?|software|librar(?:y|ies)|people|conferences?|companies)(?:\s*(?:and|&|\/|,)\s*)?)+\W*$|目录|^(?:.{0,4}更新|.{0,4}新闻|引用|贡献|致谢|许可)/i

/** Those of them whose sections below are closed too. */
const deeply = /\b(?:news|changelog|change log|contributing|citations?|acknowledge?ments?)\b/i

export function entriesAmong(candidates: readonly Candidate[], sectionOf: (candidate: Candidate) => OpenSection | undefined): Candidate[] {
  const chosen = new Set<Candidate>()
  const groups = new Map<object, Candidate[]>()
  for (const candidate of candidates) {
    const known = groups.get(candidate.group)
    if (known) known.push(candidate)
    else groups.set(candidate.group, [candidate])
    if (stands(candidate) && !isClosed(sectionOf(candidate))) chosen.add(candidate)
  }
  const linked = candidates.filter(d => chosen.has(d) && d.evidence.title?.kind === 'link').length / (chosen.size || 1) > 0.6
  // Items without a link to a paper are entries where their neighbours are.
  for (const group of groups.values()) {
    const share = group.filter(d => chosen.has(d)).length / group.length
    for (const candidate of group) {
      if (chosen.has(candidate) || isClosed(sectionOf(candidate))) continue
      if (follows(candidate, share) || (linked && titlesLink(candidate, share))) chosen.add(candidate)
    }
  }
  return candidates.filter(d => chosen.has(d))
}

/** Whether a candidate is an entry by what it says itself. */
function stands({evidence, cells, shape, board, draft}: Candidate): boolean {
  const {paper, title, venue, year, internal, field} = evidence
  if (!title || internal || field || board) return false
  if (shape === 'paragraph' && title.kind === 'plain' && (title.words > 30 || (title.words > 15 && !venue && !evidence.labels))) return false
  if (shape === 'paragraph' && title.link && title !== draft.titles.find(d => d.first) && !venue && !year) return title.score > 90
  if (paper) return true
  if (cells.length > 0) return title.words >= 3 && cells.some(d => d.column.kind === 'venue') && cells.some(d => d.column.kind === 'title')
  return venue && year && title.words >= 3
}

function follows({evidence, board}: Candidate, share: number): boolean {
  const {title, internal, field, labels, venue, year} = evidence
  if (!title || internal || field || board || share < 0.5) return false
  return title.words >= 4 || (title.words >= 2 && (labels || venue || year)) || (share > 0.7 && (venue || labels))
}

/** In a list whose titles are links, whether this is a title that links to a page of its own. */
function titlesLink({evidence}: Candidate, share: number): boolean {
  const {title, internal, year} = evidence
  if (!title?.link || internal) return false
  const kind = linkKindOf(title.link.url)
  if (kind !== undefined && kind !== 'paper') return false
  const relative = !/^[a-z]+:/i.test(title.link.url)
  return title.words >= 2 && ((relative && /\.(?:md|pdf|html?)$/i.test(title.link.url)) || (year && title.words >= 3) || share > 0.25)
}

function isClosed(section: OpenSection | undefined): boolean {
  if (!section || section.depth === 1) return false
  const closes = (title: string, shape: RegExp) => shape.test(title) && !/paper|survey/i.test(title)
  if (closes(section.title, closed)) return true
  for (let at = section.parent; at && at.depth > 1; at = at.parent) if (closes(at.title, deeply)) return true
  return false
}
