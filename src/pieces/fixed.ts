/**
 * Pieces that are known by their characters: dates, numbers, identifiers, addresses and images.
 */

import type {Flow, Range} from '../flow/flow.ts'
import {isKnownVenue} from '../reading/venue.ts'
import {bare, datesIn, full} from '../reading/year.ts'
import type {FoundYear} from '../reading/year.ts'
import {imagesIn} from '../reading/shown.ts'

/** What a piece is made of, as far as its characters show. */
export type PieceForm = 'words' | 'date' | 'number' | 'identifier' | 'url' | 'image'

/** Numbers after words: volumes, issues and pages, one kind on each line. */
const named = [
  // `vol. 12`, `Vol.E91-D`, `pp. 1-20`, not `P2P`
  String.raw`(?:vol(?:ume)?|nos?|pp?|pages?|issue|art(?:icle)?(?: no\.?)?)\.?\s?\p{Lu}?\d[\d–-]*(?:(?<=-)\p{Lu})?(?![\d\p{L}])`,
  // The same in German, French, Spanish, Portuguese and Italian: `Jg. 3`, `S. 20–31`, `n.º 2`, `págs. 20-31`
  String.raw`(?:Jg|Jahrg(?:ang)?|Bd|Band|Heft|Nr|núm|n\.?[º°o]|año|anno|tome|tomo|págs?|pág|Seiten)\.?\s?\d[\d–-]*|[SHT]\.\s\d[\d–-]*`,
  // In Russian and Ukrainian: `Т. 11`, `№. 4`, `вып. 2`, `С. 68–88`
  String.raw`(?:[ТС]\.|(?:№|вып|том)\.?)\s?\p{Ll}?\d[\d–-]*`
].join('|')

/** Volumes, issues, pages and counts, one kind on each line. What is cheap to see comes first: texts have more letters than digits. */
const numbers = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:${named})`,
    // `487 p.`
    String.raw`(?<![\p{L}\p{N}.,-])\d{1,4}\s?(?:pp?|págs?|[Sс])\.(?![\p{L}\p{N}])`,
    // `第45巻第3号`, `45卷`, `12권 3호`
    String.raw`第?\s?\d+\s?[巻卷号號期輯辑集권호](?:\s?第?\s?\d+\s?[号號期호])?`,
    // `383.20 (2020)`, where the date is taken already
    String.raw`(?<=\s)\d{1,4}\.\d{1,4}(?=\s?\([\p{L}.\s]{0,10}\0|:\s?\p{L}?\d)`,
    // `26(3): 855-9`, `12`
    String.raw`(?=\p{Lu}?\d)(?<![\p{L}\p{N}_.$#-]|\b(?:S?[OU]|S[EL]|GL)\()\p{Lu}?\d+(?:\s?\(\d+(?:[-–]\d+)?\))?(?:\s?:\s?\p{L}?\d+(?:\s?[-–]{1,2}\s?\p{L}?\d+)?|\s?[-–]{1,2}\s?\p{L}?\d+)?(?![\p{L}\p{N}]|[.-]\d|%|-\p{L})`
  ].join('|'),
  'giu'
)

/** Identifiers: of arXiv, DOIs, ISBNs, reports of the IACR. */
const identifiers =
  /\bISBN(?:-1[03])?:?\s?(?:97[89][\s-]?)?\d[\d\s-]{7,14}[\dX]\b|(?<![\d.])\d{4}\.\d{4,5}(?:v\d+)?(?:\s\[[\w.-]{2,12}\])?(?![\d.]\d)|(?:doi:\s?)?\b10\.\d{4,9}\/[^\s"<>\])]+|\babs\/\S+|\b(?:paper|report)\s(?:19|20)\d\d\/\d{1,4}(?!\d)/gi

/** Pages, and volumes and articles that look like dates: `pp. 2001–2008`, `Zootaxa 1998: 21–34 (2009)`, `Vol. 2012`, `372(1735), 20160426`. */
const pages =
  /(?<![\p{L}\p{N}])(?:pp?|pages?|págs?|S)\.?\s?\d{1,5}\s?[–-]\s?\d{1,5}(?!\d)|(?<![\p{L}\p{N}])(?:19|20)\d\d\s?[:,]\s?\d{1,5}\s?[–-]\s?\d{1,5}(?=\s?\((?:19|20)\d\d\))|\bVol\.\s(?:19|20)\d\d(?!\d)|(?<=\d\)?,\s)20\d{6}(?!\d)/gu

const addresses = /(?:https?:\/\/|www\.)[^\s\u001f\ufffc)\]>]*[^\s\u001f\ufffc)\]>.,;:!?]/gi

/** A piece, as a range of the text of its row. */
export interface Cut extends Range {
  form: PieceForm
  date?: FoundYear
}

/** Dates, identifiers, addresses, images and numbers, in order and without overlaps. */
export function fixedIn(flow: Flow, range: Range, text: string, borders: readonly Range[]): Cut[] {
  const found: Cut[] = []
  const add = (cut: Cut) => {
    if (!found.some(d => d.start < cut.end && cut.start < d.end)) found.push(cut)
  }
  if (/:\/\/|www\./i.test(text))
    for (const {0: url, index} of text.matchAll(addresses))
      add({start: index, end: index + url.length, form: 'url'})
  const hasDigits = /\d/.test(text)
  if (hasDigits || /abs\//i.test(text))
    for (const {0: id, index} of text.matchAll(identifiers))
      add({start: index, end: index + id.length, form: 'identifier'})
  // Pages first: `pp. 2001–2008` are not years.
  const unpaged = hasDigits
    ? text.replace(pages, (page, start: number) => {
        add({start, end: start + page.length, form: 'number'})
        return '\0'.repeat(page.length)
      })
    : text
  for (const date of datesBetween(unpaged, borders)) {
    const isVisit = visited.test(text.slice(0, date.date.start))
    add(isVisit ? {...date.date, form: 'number'} : {...date.date, form: 'date', date})
  }
  const first = /^\s*[\d[]/.test(text) ? shortYear.exec(text) : null
  if (first) {
    const start = first[0].length - 2
    const date = bare(start, 2, full(first[0].slice(-2)))
    add({...date.date, form: 'date', date})
  }
  for (const date of datesBehindVenues(text)) add({...date.date, form: 'date', date})
  if (hasDigits) {
    const rest = without(text, found)
    // Most digits are those of dates and identifiers.
    if (/\d/.test(rest))
      for (const {0: number, index} of rest.matchAll(numbers))
        add({start: index, end: index + number.length, form: 'number'})
  }
  for (const {at} of imagesIn(flow, range))
    add({start: at - range.start, end: at - range.start + 1, form: 'image'})
  return found.sort((a, b) => a.start - b.start)
}

/** What is before the day on which somebody looked at a page: no date of a work. */
const visited =
  /(?:[.,]\sWeb\.|\b(?:accessed|retrieved|last (?:visited|checked)|zugriff|abgerufen|consulté|consultado|acesso|accesso))(?:\s(?:on|am|le|el|em|il|in))?[:\s]{1,2}$/i

/** A text with other characters in the place of what was found. */
function without(text: string, found: readonly Range[]): string {
  let rest = ''
  let from = 0
  for (const {start, end} of found.toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(from, start) + '\0'.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}

/** A year of two digits at the start: `20-OSDI-Title`, `[Moss 23] Title`. */
const shortYear =
  /^\s*\d\d(?=-\p{Lu}[\p{L}&]{1,11}-\d?\p{L})|^\s*\[\p{Lu}[\p{L}'’-]+(?:\set\sal\.?)?,?\s\d\d(?=\]\s)/u

/** Dates of a text; none reaches over the border of a link or of emphasis. */
function datesBetween(text: string, borders: readonly Range[]): FoundYear[] {
  if (!/\d\d/.test(text)) return []
  const found: FoundYear[] = []
  let start = 0
  for (const end of [...borders.map(d => d.start), text.length].sort((a, b) => a - b)) {
    if (end === start) continue
    for (const d of datesIn(text.slice(start, end))) {
      const date = {start: d.date.start + start, end: d.date.end + start}
      found.push({...d, start: d.start + start, end: d.end + start, date})
    }
    start = end
  }
  return found
}

/** Two digits after the name of a venue, and digits that should be a year: `ECCV 20`, `AAAI-21`, `USENIX Security 23`, `CVPR 202`. */
function datesBehindVenues(text: string): FoundYear[] {
  const found: FoundYear[] = []
  if (!/\d\d/.test(text)) return found
  for (const {0: digits, 1: name = '', index: start} of text.matchAll(behindName)) {
    const two = isKnownVenue(name) ? name : twoWordsBefore(text, start)
    if (two === '' || !isKnownVenue(two)) continue
    found.push(bare(start, digits.length, digits.length === 2 ? full(digits) : undefined))
  }
  return found
}

/** `USENIX Security` of `(USENIX Security 23`. */
const twoWordsBefore = (text: string, at: number): string =>
  /[\p{L}&]+\s[\p{L}&]+(?=[-\s]?$)/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''

/** Looks for digits first: texts have more letters. */
const behindName =
  /(?=[0129]\d)(?<=(?<![\p{L}\p{N}])([\p{L}&]{2,12})[-\s]?)(?:[0129]\d|(?:19|20)\d|(?:19|20)\d{3}|2[1-9]\d\d)(?![\p{L}\p{N}]|[.,]\d|\s?[(:]\s?\p{Ll}?\d|[-–]\d|,\s\d)/gu
