/**
 * A row of a list cut into pieces at its marks: punctuation, breaks, borders of links, emphasis, brackets, quotes and cells, and around dates
 * and numbers. What a piece says is asked elsewhere.
 */

import {cell, image} from '../flow/flow.ts'
import type {Flow, FlowImage, FlowLink, Range} from '../flow/flow.ts'
import {lowerBound, within} from '../flow/ranges.ts'
import {badgeText} from '../reading/badge.ts'
import {isKnownVenue} from '../reading/venue.ts'
import {datesIn} from '../reading/year.ts'
import type {FoundYear} from '../reading/year.ts'

/** What a piece is made of, as far as its characters tell. */
export type PieceForm = 'words' | 'date' | 'number' | 'identifier' | 'url' | 'image'

/** What stands around a piece. */
export interface Frame {
  link: FlowLink | undefined
  strong: boolean
  emphasis: boolean
  code: boolean
  quote: boolean
  /** The innermost bracket that is open, `''` outside of any. */
  bracket: string
}

export interface Piece extends Range {
  /** As a reader sees it, white space collapsed; of an image what it says. */
  text: string
  form: PieceForm
  /** Marks between the piece before and this one, in order; `''` where only blanks are. */
  gap: string
  frame: Frame
  /** Lines and cells before it in its row. */
  line: number
  cell: number
  date: FoundYear | undefined
  image: FlowImage | undefined
}

/** Longer rows are read up to here, in characters and in pieces: what comes later is a description. */
const longest = 3000
const most = 90

const signs =
  /[\n\u001f\ufffc|｜[\](){}【】（）「」『』《》［］"“”„«»]|:[a-z_+-]{2,40}:|[.,;:?!]+(?=[\s\u001f\ufffc"”)\]}]|$)|[。，；：？！、．·•…]|(?<=\s)(?:[-–—/~@*+&→⇒]|--+|::|=|>{1,3}|[-=]>)(?=\s)|—|(?<=\bet al)\.(?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{L})|(?<=\p{Ll})[:：](?=[\p{L}\d])|(?<=^|\s)#(?=\p{L})|(?<=(?:^|[\s,.;:–—-]))[Bb]y:?\s(?=\p{Lu})|(?<=[.,;:"”)\]?!]\s|^)In:?\s(?=[\p{Lu}\d])/gu

/** Volumes, issues, pages and counts: `26(3): 855-9`, `vol. 12`, `383.20 (2020)`, `pp. 1-20`, `12`. */
const numbers =
  /(?<![\p{L}\p{N}])(?:vol(?:ume)?|nos?|pp?|pages?|issue|art(?:icle)?(?: no\.?)?)\.?\s?\p{Lu}?\d[\d–-]*|(?<=\s)\d{1,4}\.\d{1,4}(?=\s?\([\p{L}.\s]{0,10}\0|:\s?\p{L}?\d)|(?<![\p{L}\p{N}.$#-])\p{Lu}?\d+(?:\s?\(\d+(?:[-–]\d+)?\))?(?:\s?:\s?\p{L}?\d+(?:\s?[-–]\s?\p{L}?\d+)?|\s?[-–]\s?\p{L}?\d+)?(?![\p{L}\p{N}]|[.-]\d|%|-\p{L})/giu

/** Identifiers: of arXiv, DOIs. */
const identifiers =
  /(?<![\d.])\d{4}\.\d{4,5}(?:v\d+)?(?:\s\[[\w.-]{2,12}\])?(?![\d.]\d)|(?:doi:\s?)?\b10\.\d{4,9}\/[^\s"<>\])]+|\babs\/\S+/gi

const addresses = /(?:https?:\/\/|www\.)[^\s\u001f\ufffc)\]>]+/gi

const opening = '([{（【「『《［'
const closing = ')]}）】」』》］'

interface Cut extends Range {
  form: PieceForm
  date?: FoundYear
}

/** Cuts a range of the flow into pieces, in order; what stands in `except` belongs to other rows. */
export function piecesOf(flow: Flow, {start, end: whole}: Range, except: readonly Range[] = []): Piece[] {
  const end = Math.min(whole, start + longest)
  const text = flow.text.slice(start, end)
  const links = within(flow.links, {start, end})
  const marks = within(flow.marks, {start, end}).filter(d => d.kind !== 'delete')
  const borders = bordersOf(links, marks, start)
  const fixed = fixedIn(flow, {start, end}, text, borders)
  const pieces: Piece[] = []
  const state = {line: 0, cell: 0, quote: false, brackets: [] as string[], gap: ''}
  let from = 0

  const flush = (to: number, cut?: Cut) => {
    const shown = cut?.form === 'image' ? imageText(flow, start + from) : text.slice(from, to)
    const plain = shown.replace(/[\s\u200b]+/g, ' ').replace(/^[\s'’‘`~*_-]+|[\s~*_-]+$/g, '')
    if (cut?.form === 'image' && badge(shown)) return
    if (plain !== '' && (cut !== undefined || /[\p{L}\p{N}]/u.test(plain)) && pieces.length < most) {
      const lead = cut ? 0 : /^[\s\u200b'’‘`~*_-]*/.exec(shown)![0].length
      const trail = cut ? 0 : /[\s\u200b~*_-]*$/.exec(shown)![0].length
      const at = start + from + lead
      const link = links.find(d => d.start <= at && at < d.end)
      const has = (kind: string) => marks.some(d => d.kind === kind && d.start <= at && at < d.end)
      pieces.push({
        start: at,
        end: start + to - trail,
        text: plain,
        form: cut?.form ?? 'words',
        gap: state.gap,
        frame: {
          link,
          strong: has('strong'),
          emphasis: has('emphasis'),
          code: has('code'),
          quote: state.quote,
          bracket: state.brackets.at(-1) ?? ''
        },
        line: state.line,
        cell: state.cell,
        date: cut?.date,
        image: cut?.form === 'image' ? imagesAt(flow, start + from) : undefined
      })
      state.gap = ''
    }
    from = to
  }
  /** A badge that shows a venue with its year is read as two pieces. */
  const badge = (shown: string): boolean => {
    const [date] = datesIn(shown)
    if (!date) return false
    const at = start + from
    const rest = (shown.slice(0, date.date.start) + ' ' + shown.slice(date.date.end))
      .replace(/\s+/g, ' ')
      .trim()
    const both = {start: at, end: at + 1, line: state.line, cell: state.cell, image: imagesAt(flow, at)}
    const link = links.find(d => d.start <= at && at < d.end)
    const frame = {
      link,
      strong: false,
      emphasis: false,
      code: false,
      quote: false,
      bracket: state.brackets.at(-1) ?? ''
    }
    if (/\p{L}/u.test(rest))
      pieces.push({...both, text: rest, form: 'image', gap: state.gap, frame, date: undefined})
    pieces.push({
      ...both,
      text: shown.slice(date.date.start, date.date.end),
      form: 'date',
      gap: rest === '' ? state.gap : '',
      frame,
      date
    })
    state.gap = ''
    from++
    return true
  }
  const note = (sign: string) => {
    if (sign === '\n') state.line++
    if (sign === cell) state.cell++
    if (/^["“”„«»]$/.test(sign))
      state.quote = sign === '“' || sign === '«' ? true : sign === '”' || sign === '»' ? false : !state.quote
    if (opening.includes(sign)) state.brackets.push(sign)
    const closed = closing.indexOf(sign)
    if (closed >= 0 && state.brackets.at(-1) === opening[closed]) state.brackets.pop()
    if (sign === '\n' || sign === cell) {
      state.brackets = []
      state.quote = false
    }
    if (state.gap.length < 24) state.gap += sign === cell ? '¦' : sign
  }

  for (const event of eventsOf(text, fixed, borders)) {
    if (event.start < from) continue
    flush(event.start)
    if (event.cut) {
      flush(event.end, event.cut)
      continue
    }
    note(event.sign)
    from = Math.max(from, event.end)
  }
  flush(text.length)
  return except.length === 0
    ? pieces
    : pieces.filter(d => !except.some(e => e.start <= d.start && d.start < e.end))
}

interface Event extends Range {
  sign: string
  cut?: Cut
}

/** Marks and fixed pieces in order; a mark inside a fixed piece is a part of it. */
function eventsOf(text: string, fixed: readonly Cut[], borders: readonly Event[]): Event[] {
  const events: Event[] = [...borders]
  for (const cut of fixed) events.push({start: cut.start, end: cut.end, sign: '', cut})
  const covering = (at: number) => {
    const next = fixed[lowerBound(fixed, at + 1, d => d.end)]
    return next !== undefined && next.start <= at
  }
  // `20-OSDI-Title`: what stands before the title is parted from it by a hyphen.
  const joined = joinedTag.exec(text)
  if (joined) {
    const at = joined[0].length - 1
    events.push({start: at, end: at + 1, sign: '-'})
  }
  for (const {0: sign, index} of text.matchAll(signs))
    if (
      !covering(index) &&
      !isAbbreviated(text, index, sign) &&
      !(sign === '&' && !joinsNames(text, index)) &&
      !((sign === '{' || sign === '}') && isGroup(text, index))
    )
      events.push({start: index, end: index + sign.length, sign: sign.trim() === '' ? sign : sign.trim()})
  return events.sort(
    (a, b) => a.start - b.start || Number(a.cut !== undefined) - Number(b.cut !== undefined) || a.end - b.end
  )
}

/** Whether a brace is one of a pair around words inside a text, as BibTeX has them: `A Survey of {Vision} and Language`. */
function isGroup(text: string, index: number): boolean {
  const open = text[index] === '{' ? index : text.lastIndexOf('{', index)
  if (open < 0) return false
  const [group = ''] = /^\{[\p{L}\s-]{1,40}\}/u.exec(text.slice(open, open + 44)) ?? []
  return (
    group !== '' &&
    /[\p{L}\d%][\s-]?$/u.test(text.slice(Math.max(0, open - 2), open)) &&
    /^[\s-]?[\p{L}&]/u.test(text.slice(open + group.length, open + group.length + 2))
  )
}

/** Whether an ampersand stands between names of people, rather than inside a title: `Lind, N. & Moss, I.`, `Ito & Kern (2019)`. */
function joinsNames(text: string, index: number): boolean {
  return (
    nameBefore.test(text.slice(Math.max(0, index - 40), index)) &&
    nameAfter.test(text.slice(index + 1, index + 50))
  )
}

const nameBefore = /(?:[.,]\s?|(?:^|[,;:(\n\u001f]\s?)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s)$/u
const nameAfter = /^\s?(?:\p{Lu}[\p{L}'’.-]*\s?){1,3}(?=[,.:;([\d\n\u001f]|$)/u

const joinedTag = /^\s*(?:(?:19|20)?\d\d-\p{Lu}[\p{L}&]{1,11}|\p{Lu}[\p{L}&]{1,11}-(?:19|20)?\d\d)-(?=\p{L})/u

/** Whether a full stop ends no sentence: that of an initial before a family name, of `et al.`, of a title before a name. */
function isAbbreviated(text: string, index: number, sign: string): boolean {
  if (sign !== '.') return false
  const before = text.slice(Math.max(0, index - 6), index)
  if (/(?:^|[\s.(-])(?:et|Jr|Sr|St|vs|Dr|Prof)$/u.test(before)) return true
  return /(?:^|[\s.(&-])\p{Lu}\p{Ll}?$/u.test(before) && family.test(text.slice(index + 1, index + 60))
}

/** A family name, and what follows names: another name, a mark, the end. */
const family =
  /^\s?(?:(?:\p{Lu}\.[\s-]?)*(?:(?:van|von|der|den|de|la|le|del|di|da|dos|el|al|bin|ten)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?=\s?(?:[,;:.&(|\n\u001f[]|and\s\p{Lu}|et\s|–|—|-\s|$)))/u

/** Dates, identifiers, addresses, images and numbers, in order and apart. */
function fixedIn(flow: Flow, range: Range, text: string, borders: readonly Range[]): Cut[] {
  const found: Cut[] = []
  const add = (cut: Cut) => {
    if (!found.some(d => d.start < cut.end && cut.start < d.end)) found.push(cut)
  }
  for (const {0: url, index} of text.matchAll(addresses))
    add({start: index, end: index + url.length, form: 'url'})
  for (const {0: id, index} of text.matchAll(identifiers))
    add({start: index, end: index + id.length, form: 'identifier'})
  for (const date of datesBetween(text, borders)) add({...date.date, form: 'date', date})
  const first = /^\s*(\d\d)(?=-\p{Lu}[\p{L}&]{1,11}-\p{L})/u.exec(text)
  if (first) {
    const start = first[0].length - 2
    const value = (Number(first[1]) < 50 ? 2000 : 1900) + Number(first[1])
    add({
      start,
      end: start + 2,
      form: 'date',
      date: {start, end: start + 2, value, month: undefined, date: {start, end: start + 2}}
    })
  }
  for (const date of datesBehindVenues(text)) add({...date.date, form: 'date', date})
  let rest = text
  for (const {start, end} of found) rest = rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end)
  for (const {0: number, index} of rest.matchAll(numbers))
    add({start: index, end: index + number.length, form: 'number'})
  for (const {at} of imagesOf(flow, range))
    add({start: at - range.start, end: at - range.start + 1, form: 'image'})
  return found.sort((a, b) => a.start - b.start)
}

/** Dates of a text; none reaches over the border of a link or of emphasis. */
function datesBetween(text: string, borders: readonly Range[]): FoundYear[] {
  if (!/\d\d/.test(text)) return []
  const places = [...new Set([0, ...borders.map(d => d.start), text.length])].sort((a, b) => a - b)
  return places.slice(1).flatMap((end, index) => {
    const start = places[index]!
    return datesIn(text.slice(start, end)).map(d => ({
      ...d,
      start: d.start + start,
      end: d.end + start,
      date: {start: d.date.start + start, end: d.date.end + start}
    }))
  })
}

/** Two digits behind the name of a venue, and digits that should be a year: `ECCV 20`, `AAAI-21`, `CVPR 202`. */
function datesBehindVenues(text: string): FoundYear[] {
  const found: FoundYear[] = []
  for (const {1: name = '', 2: digits = '', index, 0: all} of text.matchAll(behindName)) {
    if (!isKnownVenue(name)) continue
    const start = index + all.length - digits.length
    const end = start + digits.length
    const value = digits.length === 2 ? (Number(digits) < 50 ? 2000 : 1900) + Number(digits) : undefined
    found.push({start, end, value, month: undefined, date: {start, end}})
  }
  return found
}

const behindName =
  /(?<![\p{L}\p{N}])([\p{L}&]{2,12})[-\s]?((?:[0129]\d)|(?:19|20)\d|(?:19|20)\d{3}|2[1-9]\d\d)(?![\p{L}\p{N}]|[.,]\d|\s?[(:]\s?\d|[-–]\d|,\s\d)/gu

function imagesOf({images}: Flow, {start, end}: Range): readonly FlowImage[] {
  const place = ({at}: FlowImage) => at
  return images.slice(lowerBound(images, start, place), lowerBound(images, end, place))
}

function imagesAt(flow: Flow, at: number): FlowImage | undefined {
  return flow.text[at] === image ? imagesOf(flow, {start: at, end: at + 1})[0] : undefined
}

function imageText(flow: Flow, at: number): string {
  const shown = imagesAt(flow, at)
  return (shown && (badgeText(shown) || shown.alt)) || '\ufffc'
}

/** Borders of links and emphasis as marks: `<a`, `a>`, `<b`, `b>`. */
function bordersOf(
  links: readonly Range[],
  marks: readonly (Range & {kind: string})[],
  origin: number
): Event[] {
  const borders: Event[] = []
  const add = (at: number, sign: string) => borders.push({start: at - origin, end: at - origin, sign})
  const names: Record<string, string> = {strong: 'b', emphasis: 'i', code: 'c'}
  for (const {start, end} of links) {
    add(start, '⟨')
    add(end, '⟩')
  }
  for (const {start, end, kind} of marks) {
    add(start, names[kind] ?? kind)
    add(end, `/${names[kind] ?? kind}`)
  }
  return borders
}
