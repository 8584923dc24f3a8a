/**
 * Which candidates are entries: by their own evidence, by their section, and by their neighbours.
 */

import type {Candidate} from './candidates.ts'
import type {OpenSection} from './sections.ts'

/** Sections that hold no entries, whatever stands in them. */
const closed =
  /\b(?:table of contents?|contents?|toc|news|updates?|changelog|change log|what'?s new|latest|announcements?|citations?|citing|cite|bibtex|contribut\w*|how to|acknowledge?ments?|license|star(?:gazers)? history|contacts?|related (?:repos\w*|lists?|projects?|awesome)|awesome lists?|maintainers?|authors?|to-?do|roadmap|disclaimer|stars?|sponsors?|community|join us|guidelines?|overview)\b|^(?:目录|更新|新闻|引用|贡献|致谢|许可)/i

export function entriesAmong(candidates: readonly Candidate[], sectionOf: (candidate: Candidate) => OpenSection | undefined): Candidate[] {
  const chosen = new Set<Candidate>()
  const groups = new Map<object, Candidate[]>()
  for (const candidate of candidates) groups.set(candidate.group, [...(groups.get(candidate.group) ?? []), candidate])
  for (const group of groups.values()) {
    for (const candidate of group) if (stands(candidate, sectionOf(candidate))) chosen.add(candidate)
  }
  // Items without a link are entries where their neighbours are.
  for (const group of groups.values()) {
    const share = group.filter(d => chosen.has(d)).length / group.length
    for (const candidate of group) {
      if (chosen.has(candidate) || isClosed(sectionOf(candidate))) continue
      if (follows(candidate, share)) chosen.add(candidate)
    }
  }
  return candidates.filter(d => chosen.has(d))
}

/** Whether a candidate is an entry by what it says itself. */
function stands({evidence, cells, shape}: Candidate, section: OpenSection | undefined): boolean {
  const {paper, title, venue, year, internal, field} = evidence
  if (!title || internal || field) return false
  if (isClosed(section)) return false
  if (paper) return true
  if (shape === 'table-row' || shape === 'html-row') return cells.some(d => d.column.kind === 'title') && title.words >= 3 && cells.some(d => d.column.kind === 'venue')
  return venue && year && title.words >= 3
}

function follows({evidence}: Candidate, share: number): boolean {
  const {title, internal, field, labels, venue, year} = evidence
  if (!title || internal || field || share < 0.5) return false
  return title.words >= 4 || (title.words >= 2 && (labels || venue || year))
}

function isClosed(section: OpenSection | undefined): boolean {
  for (let at = section; at; at = at.parent) if (at.depth > 1 && closed.test(at.title) && !/paper|survey/i.test(at.title)) return true
  return false
}
