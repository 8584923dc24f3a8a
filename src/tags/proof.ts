/**
 * What the venue tag of an entry claims, against what its paper link proves.
 */

import {contentWords, isFragment, slugMatchesTitle} from '../text/title.ts'
import type {Proof} from '../text/types.ts'
import type {VenueTag} from '../text/venue-tag.ts'
import {isAmbiguousAbbr, sameVenue, standsFor, venueOf} from '../text/venues.ts'
import type {Part} from '../flow/flow.ts'
import type {Entry, EntryLink, PaperList, TableColumns} from '../model/types.ts'
import {primaryLink} from '../model/paper-link.ts'

/** How a tag and a proof disagree. */
export type Disagreement =
  /** Another year of the same event: proven wrong. */
  | {kind: 'year'; certain: boolean}
  /** Another venue: proven wrong, unless the name means several. */
  | {kind: 'venue'; certain: boolean}
  /** A preprint server, though the link shows where the paper was published. */
  | {kind: 'preprint'}
  /** A workshop or the Findings of the event, named as the event; or the other way round. */
  | {kind: 'track'; proven: string}

/** Journals that publish the papers of conferences, and conferences where papers of journals are presented. */
const publishedIn: Readonly<Record<string, readonly string[]>> = {
  TOG: ['SIGGRAPH', 'SIGGRAPH Asia'],
  TVCG: ['IEEE VIS', 'IEEE VR', 'ISMAR', 'SIGGRAPH', 'Eurographics'],
  CGF: ['Eurographics', 'SIGGRAPH'],
  TACL: ['ACL', 'EMNLP', 'NAACL', 'EACL'],
  'CL (journal)': ['ACL', 'EMNLP', 'NAACL'],
  VLDB: ['VLDB'],
  MLJ: ['ECML PKDD', 'ACML', 'ICML'],
  DMKD: ['ECML PKDD', 'KDD'],
  'RA-L': ['ICRA', 'IROS', 'CASE'],
  IJRR: ['RSS', 'ICRA', 'CoRL'],
  IJCARS: ['MICCAI', 'IPCAI'],
  Bioinformatics: ['ISMB', 'RECOMB'],
  TASLP: ['ICASSP', 'Interspeech'],
  JMLR: ['ICML', 'NeurIPS', 'ICLR'],
  KAIS: ['ICDM', 'PAKDD'],
  PETS: ['PETS'],
  IJCV: ['ECCV', 'ICCV', 'CVPR', 'BMVC']
}

/**
 * The link that counts: the first of role paper that proves anything. Links that prove nothing, such as arXiv, do not hide it, but it must
 * be on one line with the first paper link, and its file name must not name another paper: further down are works that the entry is
 * about.
 */
export function provingLink({source}: PaperList, entry: Entry): ProvingLink | undefined {
  const primary = primaryLink(entry)
  const link = entry.links.find(isProving)
  if (!link || !primary || link === primary) return link
  if (source.slice(primary.span.end, link.span.start).includes('\n')) return undefined
  return (slugShare(entry, link) ?? 1) < 0.5 ? undefined : link
}

/** A link whose URL proves a venue. */
export type ProvingLink = EntryLink & {identity: {proof: Proof}}

const isProving = (link: EntryLink): link is ProvingLink =>
  link.role === 'paper' && link.identity?.proof !== undefined

/** Proceedings whose file names are the titles of their papers. */
const titled = new Set(['cvf', 'cvf-old', 'ecva', 'nips-old'])

/**
 * Shares of the words of a file name that are in the title of the entry, and of the words of the title that are in the file name; `undefined`
 * if one of them says too little.
 */
function wordShares(
  {title}: Entry,
  {identity}: EntryLink
): readonly [name: number, title: number] | undefined {
  const words = titled.has(identity?.pattern ?? '') ? (identity?.slug?.words ?? []) : []
  const name = words.join(' ')
  if (
    !title ||
    contentWords(name) < 4 ||
    contentWords(title.text) < 3 ||
    title.text.split(' ').length > 30 ||
    isFragment(title.text)
  )
    return undefined
  return [slugMatchesTitle(words, title.text), slugMatchesTitle(title.text.split(/\s+/), name)]
}

/** Share of the words of a file name that are in the title, or of the title in the file name: one may be a part of the other. */
export function slugShare(entry: Entry, link: EntryLink): number | undefined {
  const shares = wordShares(entry, link)
  return shares && Math.max(...shares)
}

/** Share of the words of a title that are in the file name; 0 if either says too little. */
export const titleShare = (entry: Entry, link: EntryLink): number => wordShares(entry, link)?.[1] ?? 0

const untitled = new WeakMap<PaperList, ReadonlySet<TableColumns>>()

/**
 * Whether the titles in the table of an entry are what file names can be compared with; outside of tables they are. A column of keywords
 * has other words than the file names in most rows; where links are wrong, they are so in few.
 */
export function namesTitles(list: PaperList, entry: Entry): boolean {
  const {table} = entry
  if (!table) return !isDescription(list, entry)
  let found = untitled.get(list)
  if (!found) {
    const votes = new Map<TableColumns, {fit: number; all: number}>()
    for (const entry of list.entries) {
      const link = primaryLink(entry)
      const share = link && slugShare(entry, link)
      if (share === undefined || !entry.table) continue
      const vote = votes.get(entry.table) ?? {fit: 0, all: 0}
      votes.set(entry.table, {fit: vote.fit + (share < 0.5 ? 0 : 1), all: vote.all + 1})
    }
    found = new Set([...votes].filter(([, {fit, all}]) => all > 1 && fit < all / 2).map(([key]) => key))
    untitled.set(list, found)
  }
  return !found.has(table)
}

/** Whether the title of an entry says what something is whose name is before it: `**OCELOT** — cell detection with tissue context`. */
export function isDescription({source}: PaperList, {title, span}: Entry): boolean {
  return (
    title !== undefined &&
    /^\p{Ll}/u.test(title.text) &&
    /[\p{L}\d][*_\])]*\s*[—–:-]\s+$/u.test(source.slice(span.start, title.span.start))
  )
}

/** The conferences of the ACL, and the journals whose papers they present: what `*ACL` stands for. Source: aclanthology.org. */
const aclFamily = new Set([
  'ACL',
  'NAACL',
  'EACL',
  'AACL',
  'EMNLP',
  'COLING',
  'CoNLL',
  'TACL',
  'CL (journal)'
])

/** Whether a venue is written as the family of the ACL conferences: `*ACL`, `xACL`, `*CL`. */
export function isAclFamily(source: string, {text, span}: Part): boolean {
  if (/^\\?[*x]A?CL\b|^ACL\\?\*/.test(text)) return true
  // The star may be read as a mark: `\*ACL`, or the first character of code.
  const [before, after] = [source.slice(0, span.start).slice(-2), source.slice(span.end, span.end + 2)]
  return /^A?CL\b/.test(text) && (/^[\\`]\*$/.test(before) || /^(?:\\\*|\*`)/.test(after))
}

/** Where a tag contradicts a proof; `undefined` if it agrees, or if nothing can be said. */
export function disagreement(
  venue: string,
  says: VenueTag,
  year: number | undefined,
  proof: Proof,
  isFamily = false
): Disagreement | undefined {
  const {base} = says
  if (isFamily && [proof.venue, ...proof.also].some(d => aclFamily.has(d))) return yearOff(year, proof)
  if (!base) return undefined
  if (base.type === 'preprint') {
    if (base.abbr === 'OpenReview' || base.abbr === 'ARR') return undefined
    return /^(?:workshop|findings)$/.test(proof.track ?? '')
      ? {kind: 'track', proven: trackOf(proof)}
      : {kind: 'preprint'}
  }

  const claimed = base.name.endsWith(' Workshops')
    ? base.abbr.replace(/W$/, '')
    : venueOf(venue)
      ? venue
      : base.abbr
  const same = [proof.venue, ...proof.also].some(
    name => sameVenue(claimed, name) || sameVenue(base.abbr, name)
  )
  const inWorkshop = proof.track === 'workshop' || venueOf(proof.venue)?.type === 'workshop'

  if (same) {
    const off = yearOff(year, proof)
    if (off) return off
    if (inWorkshop && !says.workshop) return {kind: 'track', proven: `a workshop of ${proof.venue}`}
    const isStudents = says.qualifiers.some(d => /student|srw/i.test(d))
    if (proof.track === 'student' && !says.workshop && !isStudents)
      return {kind: 'track', proven: `a workshop of ${proof.venue}`}
    if (proof.track === 'findings' && !says.findings) return {kind: 'track', proven: trackOf(proof)}
    if (says.findings && proof.track === undefined)
      return {kind: 'track', proven: `${proof.venue}, main conference`}
    return undefined
  }

  const sameYear = year === undefined || proof.year === undefined || year === proof.year
  // A workshop that is co-located with the event of the tag, as far as the link shows.
  if (inWorkshop && sameYear) return {kind: 'track', proven: workshopName(proof)}
  if (says.workshop && (sameYear || says.at !== undefined)) return undefined
  if ([base.abbr, ...standsFor(claimed)].some(abbr => (publishedIn[proof.venue] ?? []).includes(abbr)))
    return undefined
  // `WWW` and `Nature` are also said of journals of that name and family.
  return {kind: 'venue', certain: !isAmbiguousAbbr(venue)}
}

/** The track of a conference that a proof names. */
const trackOf = ({venue, track}: Proof): string =>
  track === 'findings' ? `${venue} Findings` : `a workshop of ${venue}`

const workshopName = ({venue, track}: Proof): string =>
  track === 'workshop' ? `a workshop of ${venue}` : venue

/** A year that the proof excludes. */
function yearOff(year: number | undefined, {year: proven, yearIs}: Proof): Disagreement | undefined {
  if (year === undefined || proven === undefined || year === proven) return undefined
  if (yearIs === 'exact') return {kind: 'year', certain: true}
  if (yearIs === 'volume') return year === proven + 1 ? undefined : {kind: 'year', certain: true}
  // The issue follows the assignment by up to two years; some lists show the year of acceptance, the one before.
  if (year > proven && year <= proven + 2) return undefined
  return {kind: 'year', certain: year < proven - 1 || year > proven + 3}
}
