/**
 * Report papers that are listed twice: an error within one list or table, a hint across two.
 *
 * Two entries are about the same paper if their paper links name the same work (arXiv, DOI, proceedings, and all their mirrors), or if they
 * have the same title of at least three words. Links to code, data and projects are not compared, and neither are names such as `Holt et
 * al.` Headings, bold lines, `<details>` and outer bullets separate lists. Less certain cases are hints: titles that differ by a plural, a
 * hyphen or a typo; the same title with two different arXiv ids or DOIs; a paper at a conference and in a journal; table rows for two data
 * sets or methods of one paper. Different titles with the same link are left to `no-shared-link`. A paper under the names of two methods is
 * accepted. Papers in several sections are accepted if there are at least eight of them, and they are at least a tenth of the entries.
 *
 * Options: `within`, `list` or `section`: `section` allows a paper in several sections, `list` does not (default: learned from the list).
 *
 * @example good.md
 *
 *   - [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)
 *   - [**NeurIPS 2018**] Hyperbolic Neural Networks [[pdf]](https://arxiv.org/pdf/1805.09112)
 *   - [**ICLR 2021**] Hyperbolic Neural Networks++ [[pdf]](https://arxiv.org/pdf/2006.08210)
 *
 * @example bad.md
 *
 *   - [**arXiv 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/abs/2205.03340)
 *   - [**CVPR 2022**] Prompt distribution learning [[pdf]](https://arxiv.org/pdf/2205.03340v1) [[code]](https://github.com/ada/engine)
 *
 *   2:19-2:47: Listed twice: same paper as line 1 (arXiv `2205.03340`)
 *
 * @example fixed-unsafe.md
 *
 *   - [**CVPR 2022**] Prompt distribution learning [[pdf]](https://arxiv.org/pdf/2205.03340v1) [[code]](https://github.com/ada/engine)
 */

import type {Root} from 'mdast'
import {lintRule} from 'unified-lint-rule'
import {conflicts} from '../src/broken/conflicts.ts'
import {docs} from '../src/docs.ts'
import {lineOf, report} from '../src/finding.ts'
import {listOf} from '../src/model/list.ts'
import {mergedInto, richerOf} from '../src/works/merge.ts'
import {apartIn, areTwoEditions, inTwoVenues, namesakes, restOf, rowName} from '../src/works/namesakes.ts'
import {nearEntries} from '../src/works/near.ts'
import {repeatedEntries} from '../src/works/repeated.ts'
import type {Entry, PaperList} from '../src/model/types.ts'
import {titleKey} from '../src/text/title.ts'
import type {PaperId} from '../src/text/types.ts'

/** Options of the rule. */
export interface NoDuplicatePaperOptions {
  within?: 'list' | 'section'
}

/** A list has papers in several sections on purpose where so many entries, and such a share of all, are of a paper of another section. */
const habit = {entries: 8, share: 0.1}

export default lintRule<Root, NoDuplicatePaperOptions>(docs('no-duplicate-paper'), (tree, file, options) => {
  const list = listOf(tree, file)
  const sectionOnly = options?.within === 'section'
  const pairs = repeatedEntries(list)
  const crossing = pairs.filter(d => !d.together).length
  const crossLists =
    options?.within === undefined &&
    crossing >= habit.entries &&
    crossing >= habit.share * list.entries.length

  const merging = conflicts(list)
  const isOneConflict = (first: Entry, entry: Entry) =>
    merging.some(({span, end = list.source.length}) => span.start < first.span.start && entry.span.end <= end)

  for (const {first, entry, together} of pairs) {
    // Both sides of a merge conflict have the paper.
    if (isOneConflict(first, entry) || isDescribedBy(first, entry)) continue
    if (!together && (crossLists || (sectionOnly && first.section !== entry.section))) continue
    const apart = together ? apartness(list, first, entry) : undefined
    const isTwice = together && apart === undefined
    const richer = richerOf([first, entry])
    const other = first === richer ? entry : first
    const fix = isTwice ? mergedInto(list, richer, other) : undefined
    report(file, list, {
      reason: `${together ? 'Listed twice: same paper as' : 'Also listed on'} line ${lineOf(list, first)}${whyOne(first, entry)}`,
      span: placeOf(entry),
      note: apart ?? richness(list, richer, other),
      evidence: 'proof',
      level: isTwice ? 'error' : 'hint',
      entry,
      related: [{span: placeOf(first), message: `Same paper: \`${nameOf(first)}\``}],
      ...(fix && {fix})
    })
  }

  const hint = (first: Entry, entry: Entry, reason: string, note: string, message: string) =>
    report(file, list, {
      reason,
      span: placeOf(entry),
      note,
      evidence: 'hint',
      level: 'hint',
      entry,
      related: [{span: placeOf(first), message: `${message}: \`${nameOf(first)}\``}]
    })
  for (const [first, entry] of nearEntries(list)) {
    if (sectionOnly && first.section !== entry.section) continue
    const note =
      'The titles differ only by a plural, a hyphen or a typo, and no identifier shows that they are two works'
    hint(
      first,
      entry,
      `Title is nearly the same as on line ${lineOf(list, first)}`,
      note,
      'Nearly the same title'
    )
  }
  for (const [first, entry] of namesakes(list)) {
    const note = `The links are of two papers, ${[first, entry].map(d => spoken(d.ids[0]!)).join(' and ')}: the title or a link was copied`
    hint(first, entry, `Same title as line ${lineOf(list, first)}, but another paper`, note, 'The same title')
  }
})

/** Whether a paragraph after the title of a work only has its link again. */
const isDescribedBy = (first: Entry, {shape, title, ids, links, span}: Entry): boolean =>
  shape === 'paragraph' &&
  span.start - first.span.end < 4 &&
  first.links.length === 1 &&
  links.length === 1 &&
  ids[0] === first.ids[0] &&
  /\p{Ll}\.?$/u.test(title?.text ?? '') &&
  titleKey(first.title?.text ?? '') !== titleKey(title?.text ?? '')

/** Why two entries of one work may both be wanted. */
function apartness(list: PaperList, first: Entry, entry: Entry): string | undefined {
  const [one, two] = [rowName(list, first), rowName(list, entry)]
  if (one !== '' && two !== '' && one !== two)
    return 'The rows may be about two methods or data sets of one paper'
  const differing = apartIn(list, first, entry)
  if (differing) return `The ${differing} differ: the entries may be two works, or two talks about one work`
  if (areTwoPrograms(first, entry)) return 'The entries link two programs: the paper may be about both'
  const isCommon = first.ids.some(id => entry.ids.includes(id))
  if (isCommon) return first.title && entry.title ? undefined : 'One of the entries has no title to compare'
  if (areOtherPeople(first, entry)) return 'The authors differ: the entries may be two works with one title'
  if (areTwoSites(first, entry))
    return 'The title is short and the links lead to different sites: the entries may be two works'
  if (inTwoFiles(first, entry)) return 'The entries link two files of the repository'
  // What was read as the venue of one of them only may be the name of its method.
  const areBothPublished = first.venue !== undefined && entry.venue !== undefined
  const shown = (d: Entry) => restOf(list, areBothPublished ? d : {...d, venue: undefined, tag: undefined})
  const [ours, theirs] = [shown(first), shown(entry)]
  const isName = (text: string) => text !== '' && text.split(' ').length <= 6
  const isBare = [first, entry].every(d => d.links.length === 0 && isOneLine(list, d))
  if (isBare && isName(ours) && isName(theirs) && ours !== theirs)
    return 'The words after the title differ: the entries may be about two methods or editions of one paper'
  if (inTwoVenues(first, entry)) return 'The venues differ: one may be the journal version of the other'
  return areTwoEditions(first, entry) ? 'The years differ: one may be another edition' : undefined
}

/**
 * Whether two entries name all their authors, and no name is the same. With *et al.*, one may have the given name of the first, and the other the
 * family name.
 */
function areOtherPeople(first: Entry, entry: Entry): boolean {
  const texts = [first, entry].map(d => d.authors?.text.toLowerCase() ?? '')
  if (texts.some(d => /\bet\.?\s?al\b|\b(?:others|etc)\b|…|\.\.\.|等/.test(d))) return false
  const [ours = [], theirs = []] = texts.map<readonly string[]>(d => d.match(names) ?? [])
  return ours.length > 0 && theirs.length > 0 && !ours.some(d => theirs.includes(d))
}

/** Parts of names; not initials, nor what joins names. */
const names = /(?<!\p{L})(?!(?:and|und)(?!\p{L}))\p{L}{3,}/gu

/** Whether each of two entries begins with the link of a program, and the programs have other names and addresses. */
function areTwoPrograms(first: Entry, entry: Entry): boolean {
  const [one, two] = [first, entry].map(d => d.links[0])
  const areOther = one?.url !== two?.url && one?.label.text !== two?.label.text
  return areOther && one?.role === 'code' && two?.role === 'code'
}

/** Whether two entries of a short title link two hosts, and one of them no paper that is known. */
function areTwoSites(first: Entry, entry: Entry): boolean {
  const [ours, theirs] = [first, entry].map(d => d.links.map(link => link.url.split('/')[2] ?? ''))
  const isShort = (first.title?.text ?? '').split(/\s+/).length <= 3
  if (!isShort || !ours?.length || !theirs?.length || (first.ids.length && entry.ids.length)) return false
  return !ours.some(host => theirs.includes(host))
}

/** Whether each of two entries links files of the repository only, and no file is the same. */
function inTwoFiles(first: Entry, entry: Entry): boolean {
  const [ours, theirs] = [first, entry].map(d => d.links.map(link => link.url))
  const isFile = (url: string) => /^[^#:?]+\.\w+(?:[?#]|$)/.test(url) && !url.startsWith('www.')
  if (!ours?.length || !theirs?.length || ![...ours, ...theirs].every(isFile)) return false
  return !ours.some(url => theirs.includes(url))
}

const isOneLine = ({source}: PaperList, {span}: Entry): boolean =>
  !source.slice(span.start, span.end).includes('\n')

const nameOf = ({title, ids}: Entry): string => title?.text ?? ids[0] ?? 'a paper'

const placeOf = ({title, span}: Entry) => title?.span ?? span

function whyOne(first: Entry, entry: Entry): string {
  const common = first.ids.find(id => entry.ids.includes(id))
  if (common) return ` (${spoken(common)})`
  return sameTitle(first, entry) ? ' (same title)' : ' (same file or page)'
}

function sameTitle(...both: [Entry, Entry]): boolean {
  const [one, two] = both.map(d => titleKey(d.title?.text ?? ''))
  return one === two
}

/** Registries and sites by the scheme of their identifiers, as they call themselves. */
const sites: Readonly<Record<string, string>> = {
  arxiv: 'arXiv',
  doi: 'DOI',
  acl: 'ACL Anthology',
  acm: 'ACM',
  ieee: 'IEEE',
  openreview: 'OpenReview',
  cvf: 'CVF',
  ecva: 'ECVA',
  aaai: 'AAAI',
  ijcai: 'IJCAI',
  neurips: 'NeurIPS',
  dblp: 'DBLP',
  hal: 'HAL',
  iacr: 'IACR ePrint',
  pmid: 'PubMed',
  pmcid: 'PubMed Central',
  pii: 'ScienceDirect',
  s2: 'Semantic Scholar',
  corpusid: 'Semantic Scholar',
  rg: 'ResearchGate',
  csdl: 'IEEE Computer Society',
  ssrn: 'SSRN',
  usenix: 'USENIX',
  'usenix-pdf': 'USENIX',
  ndss: 'NDSS',
  'ndss-page': 'NDSS',
  pvldb: 'PVLDB'
}

function spoken(id: PaperId): string {
  const [scheme = '', ...rest] = id.split(':')
  const site = sites[scheme]
  return site ? `${site} \`${rest.join(':')}\`` : `\`${rest.join(':')}\``
}

function richness(list: PaperList, richer: Entry, other: Entry): string {
  if (other.links.length !== richer.links.length || other.venue?.text !== richer.venue?.text)
    return `Line ${lineOf(list, richer)} is more complete`
  if (restOf(list, other) !== restOf(list, richer)) return 'Only the words beside the title differ'
  return sameTitle(richer, other)
    ? 'Both entries say the same'
    : 'The titles differ, but both link this paper'
}
