/**
 * Names of venues with a typing mistake: `CPVR`, `NeruIPS`, `INTERSPEACH`.
 */

import {distance} from 'fastest-levenshtein'
import {parseVenue} from '../text/venue-tag.ts'
import {sameVenue, type Venue, venues} from '../text/venues.ts'
import {primaryLink} from '../model/paper-link.ts'
import type {OddSpelling} from './spelling.ts'
import type {Entry} from '../model/types.ts'

/** A list uses a name if at least so many entries have it. */
const fewest = 3

/** A misspelled name may be used more than once if the right name is used this many times as often. */
const rarely = 2

/** Names of four letters that are recognized even with two swapped letters; others are too similar to each other. */
const famous = new Set(
  'CVPR ICML ICLR ICCV ECCV AAAI WACV BMVC CoRL UIST ICRA IROS VLDB ICDE OSDI SOSP NSDI NDSS ICSE PLDI POPL EACL WSDM CIKM JBHI JMLR TMLR MIDL'.split(
    ' '
  )
)

/** Names that are nearly one of these, and of other conferences or words. Source: DBLP, dblp.org/db/conf. */
const others = new Set(
  'ICAR ICED ICES CIRA ECAL ICKM CISE ISCE CIDE USIT RIOS SOPS MICAI ICASP SIBGRAPI'.split(' ')
)

/** One letter makes another name of a shorter one. */
const shortest = 10

const known = venues.filter(d => /^[A-Za-z]{5,14}$/.test(d.abbr) || famous.has(d.abbr)).map(d => d.abbr)

/**
 * Misspelled names of venues: a lowercase L in place of an I, and `aiXiv` where the link leads to arXiv. In names that are rare in the list also two swapped letters, or one wrong
 * letter in a long name or in one of several words.
 */
export function slipsOf(
  unknown: readonly {entry: Entry; written: string}[],
  groups: ReadonlyMap<string, {venue: Venue; spellings: ReadonlyMap<string, readonly Entry[]>}>
): OddSpelling[] {
  const uses = Map.groupBy(unknown, d => d.written)
  const isLong = unknown.some(d => d.written.includes(' '))
  const names = isLong ? venues.flatMap(d => [d.abbr, d.name, ...d.aliases]) : []
  const ours = [...(groups.get('arXiv')?.spellings ?? [])].sort((a, b) => b[1].length - a[1].length)
  const preprint = ours[0]?.[0] ?? 'arXiv'
  return unknown.flatMap(({entry, written}) => {
    const looks = /l[A-Z]/.test(written) ? known.find(d => d === written.replaceAll('l', 'I')) : undefined
    if (looks) return [{entry, written, meant: looks, uses: 0, of: 0, why: 'typo', proven: true}]
    const {length: count} = uses.get(written)!
    const [whole, ...more] =
      count === 1 && written.includes(' ') ? names.filter(d => isOneSlip(written, d)) : []
    if (whole !== undefined && more.length === 0)
      return [{entry, written, meant: whole, uses: 0, of: 0, why: 'typo', proven: false}]
    const isName = /^[A-Za-z]{4,14}$/.test(written)
    if (!isName || others.has(written) || parseVenue(written).base) return []
    const own = [...groups.values()]
      .flatMap(d => [...d.spellings])
      .find(
        ([name, entries]) => entries.length >= Math.max(fewest, rarely * (count - 1)) && isSlip(written, name)
      )
    if (own) {
      const [meant, {length}] = own
      return [{entry, written, meant, uses: length, of: length, why: 'typo', proven: true}]
    }
    if (isNearlyArxiv(written) && entry.ids.some(d => d.startsWith('arxiv:')))
      return [{entry, written, meant: preprint, uses: 0, of: 0, why: 'typo', proven: true}]
    if (count > 1) return []
    const near = known.filter(d => (isInCapitals(written) || isLongName(d)) && isSlip(written, d))
    const [name] = near
    if (name === undefined || near.length > 1) return []
    if ([...others].some(d => written.length === d.length && isSlip(written, d))) return []
    const meant = written === written.toUpperCase() ? name.toUpperCase() : name
    const link = primaryLink(entry)
    const says = link?.identity?.proof?.venue
    const proven = says !== undefined && sameVenue(says, name)
    const {type, name: full = ''} = parseVenue(name).base ?? {}
    // No journal of another publisher is at IEEE: `MedAI` is a conference there, not `MedIA`.
    if (type === 'journal' && !full.includes('IEEE') && /\/ieeexplore\.|\/10\.1109\//.test(link?.url ?? ''))
      return []
    if (!proven && isShortInternational(written) && lettersOf(written) !== lettersOf(name)) return []
    return [{entry, written, meant, uses: 0, of: 0, why: 'typo', proven}]
  })
}

/** A word in small letters may be any word. */
const isInCapitals = (written: string): boolean => /[A-Z].*[A-Z]/.test(written)

/** Names that no word is like, also in small letters: `Sigraph`, `Neuips`, `Erographics`. */
const isLongName = (name: string): boolean =>
  /^(?:[A-Z]{7,}|(?=.+[A-Z])[A-Za-z]{7,}|[A-Za-z]{10,})$/.test(name)

/** Whether a name is nearly `arXiv`, and neither `bioRxiv` nor `viXra`. If the link leads to arXiv, each `aiXiv 2023` is a slip. */
const isNearlyArxiv = (written: string): boolean =>
  isSlip(written, 'arXiv') || distance(written.toLowerCase(), 'arxiv') === 1

/** Whether one letter of a long name is wrong, missing or too much, within a word: `Narture Communications`, not a plural. */
function isOneSlip(written: string, meant: string): boolean {
  if (Math.min(written.length, meant.length) < shortest || Math.abs(written.length - meant.length) > 1)
    return false
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()]
  return (
    (distance(a, b) === 1 && a.replace(/s\b/g, '') !== b.replace(/s\b/g, '')) || isSwapped(written, meant)
  )
}

/** Whether two names differ in two letters that are swapped. */
function isSwapped(written: string, meant: string): boolean {
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()]
  if (a.length !== b.length || a === b) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
}

function isSlip(written: string, meant: string): boolean {
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()]
  if (isSwapped(a, b)) return true
  const isDoubled = [...a].some(
    (letter, at) => letter === a[at + 1] && a.slice(0, at) + a.slice(at + 1) === b
  )
  if (isDoubled && b.length >= 4) return true
  // A letter before a name makes another name of it: iScience, eNeuro.
  if (a.endsWith(b) || b.endsWith(a)) return false
  if (distance(a, b) !== 1) return false
  return Math.min(a.length, b.length) >= 6 || (a.length !== b.length && isInner(a, b))
}

/** Names like `ICCSE` and `IJARS`, which are many: one other letter makes another conference or journal of it. */
const isShortInternational = (name: string): boolean => /^I[CEJ][A-Z]{2,4}$/.test(name)

/** The letters of a name in the order of the alphabet. */
const lettersOf = (name: string): string => [...name.toUpperCase()].sort().join('')

/** Whether a letter within a name of five or six is too much or missing: `EMNXLP`, `SIGOD`. */
function isInner(written: string, meant: string): boolean {
  const isLong = meant.length >= 6 || (meant.length === 5 && written.length === 6)
  return isLong && written[0] === meant[0] && written.at(-1) === meant.at(-1)
}
