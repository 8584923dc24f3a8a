/**
 * A row of a list cut into pieces at its marks: punctuation, breaks, borders of links, emphasis, brackets, quotes and cells, and around dates
 * and numbers. `sense.ts` decides what each piece looks like.
 */

import {cell, image} from '../flow/flow.ts'
import type {Flow, FlowImage, FlowLink, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import type {Held} from '../kept/rows.ts'
import {badgeText} from '../reading/badge.ts'
import {imagesIn} from '../reading/shown.ts'
import {datesIn} from '../reading/year.ts'
import type {FoundYear} from '../reading/year.ts'
import {hasLetterOrDigit} from '../text/ascii.ts'
import {isSpace} from '../text/white-space.ts'
import {fixedIn} from './fixed.ts'
import type {Cut, PieceForm} from './fixed.ts'
import {bordersOf, eventsOf} from './marks.ts'

/** What is around a piece. */
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
  /** As a reader sees it, with white space collapsed; the words of an image. */
  text: string
  form: PieceForm
  /** Marks between the piece before and this one, in order; `''` if there are only blanks. */
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

const opening = '([{（【「『《［'
const closing = ')]}）】」』》］'

/** The state while a row is cut. */
interface State {
  pieces: Piece[]
  line: number
  cell: number
  quote: boolean
  brackets: string[]
  /** Marks since the last piece. */
  gap: string
}

/** Cuts a range of the flow into pieces, in order; what is in `except` belongs to other rows. */
export function piecesOf(flow: Flow, {start, end: whole}: Range, except: readonly Range[] = []): Piece[] {
  const end = Math.min(whole, start + longest)
  const text = flow.text.slice(start, end)
  const links = within(flow.links, {start, end})
  const marks = within(flow.marks, {start, end}).filter(d => d.kind !== 'delete')
  const borders = bordersOf(links, marks, start)
  const state: State = {pieces: [], line: 0, cell: 0, quote: false, brackets: [], gap: ''}
  let last: Frame | undefined
  /** What is around a place; most pieces have the same around them as the one before. */
  const frameAt = (at: number): Frame => {
    const frame: Frame = {
      link: links.find(d => d.start <= at && at < d.end),
      strong: false,
      emphasis: false,
      code: false,
      quote: state.quote,
      bracket: state.brackets.at(-1) ?? ''
    }
    for (const {kind, start: from, end: to} of marks)
      if (from <= at && at < to && kind !== 'delete') frame[kind] = true
    if (!last || !areEqual(last, frame)) last = frame
    return last
  }

  let from = 0
  for (const event of eventsOf(text, fixedIn(flow, {start, end}, text, borders), borders)) {
    if (event.start < from) continue
    takeWords(state, text.slice(from, event.start), start + from, frameAt)
    if (event.cut) takeCut(state, flow, text, start, event.cut, frameAt)
    else note(state, event.sign)
    from = Math.max(from, event.end)
  }
  takeWords(state, text.slice(from), start + from, frameAt)
  const {pieces} = state
  return except.length === 0
    ? pieces
    : pieces.filter(d => !except.some(e => e.start <= d.start && d.start < e.end))
}

/** Pieces of a stretch at another place, with the links and images there. */
export function movedPieces(pieces: readonly Piece[], by: number, from: Held, to: Held): Piece[] {
  return pieces.map(piece => {
    const {start, end, frame, image} = piece
    const link = frame.link && to.links[from.links.indexOf(frame.link)]
    return {
      ...piece,
      start: start + by,
      end: end + by,
      frame: frame.link ? {...frame, link} : frame,
      image: image && to.images[from.images.indexOf(image)]
    }
  })
}

type FrameAt = (at: number) => Frame

const areEqual = (a: Frame, b: Frame): boolean =>
  a.link === b.link &&
  a.strong === b.strong &&
  a.emphasis === b.emphasis &&
  a.code === b.code &&
  a.quote === b.quote &&
  a.bracket === b.bracket

/** A text without the blanks, quotes, dashes and emphasis around it, white space collapsed. */
const plain = (text: string): string => {
  const {start, end} = trimmed(text)
  return collapsed(text.slice(start, end))
}

/** White space that is not one blank already. */
const crowded = /[\s\u200b]{2,}|[^\S ]|\u200b/g
const collapsed = (text: string): string => {
  const plain = text.replace(crowded, ' ').normalize()
  return plain.includes('‐') ? plain.replaceAll('‐', '-') : plain
}

const around = '~*_-\u200b'
const before = `${around}'’‘\``

/** Emoji before words: `📜 Zuo X, Ye W`. */
const emoji = /(?:\p{Extended_Pictographic}[\ufe0f\u200d]?)+\s*/uy
/** The first character that may be an emoji: `©` and `™` are before it. */
const firstEmoji = 0x2300

/** Where a text begins and ends without the blanks, quotes, dashes and emphasis around it, and without emoji before it. */
function trimmed(text: string): Range {
  let start = 0
  let end = text.length
  while (start < end && (isSpace(text.charCodeAt(start)) || before.includes(text[start]!))) start++
  if (text.charCodeAt(start) >= firstEmoji) {
    emoji.lastIndex = start
    start += emoji.exec(text)?.[0].length ?? 0
  }
  while (start < end && (isSpace(text.charCodeAt(end - 1)) || around.includes(text[end - 1]!))) end--
  return {start, end}
}

/** A word between two names that are set off. */
const joins = /^(?:and|und|et|og|och|en)$/

/** Takes the words between two marks, if there are any. */
function takeWords(state: State, shown: string, start: number, frameAt: FrameAt): void {
  const bounds = trimmed(shown)
  if (bounds.start === bounds.end) return
  const text = collapsed(shown.slice(bounds.start, bounds.end))
  if (!hasLetterOrDigit(text)) return
  // `**Moss** and **Orr**`
  if (/(?:⟩|\/[bi])$/.test(state.gap) && joins.test(text)) {
    note(state, '&')
    return
  }
  const range = {start: start + bounds.start, end: start + bounds.end}
  take(state, range, text, 'words', frameAt(range.start))
}

/** Takes a fixed piece; a badge that shows a venue with its year is two. */
function takeCut(state: State, flow: Flow, text: string, origin: number, cut: Cut, frameAt: FrameAt): void {
  const range = {start: origin + cut.start, end: origin + cut.end}
  const frame = frameAt(range.start)
  const {form, date} = cut
  if (form !== 'image') {
    take(state, range, plain(text.slice(cut.start, cut.end)), form, frame, date)
    return
  }
  const picture = imagesIn(flow, range)[0]!
  const shown = badgeText(picture) || picture.alt || image
  const [dated] = datesIn(shown)
  if (!dated) {
    take(state, range, plain(shown), form, frame, date, picture)
    return
  }
  const {start, end} = dated.date
  const badge = {...frame, strong: false, emphasis: false, code: false, quote: false}
  const rest = (shown.slice(0, start) + ' ' + shown.slice(end)).replace(/\s+/g, ' ').trim()
  if (/\p{L}/u.test(rest)) take(state, range, rest, form, badge, undefined, picture)
  take(state, range, shown.slice(start, end), 'date', badge, dated, picture)
}

/** Adds a piece after the marks before it. */
function take(
  state: State,
  {start, end}: Range,
  text: string,
  form: PieceForm,
  frame: Frame,
  date?: FoundYear,
  shown?: FlowImage
): void {
  const {pieces, gap, line, cell} = state
  if (pieces.length >= most || text === '') return
  pieces.push({start, end, text, form, gap, frame, line, cell, date, image: shown})
  state.gap = ''
}

/** Notes a mark. */
function note(state: State, sign: string): void {
  if (sign === '\n') state.line++
  if (sign === cell) state.cell++
  if (sign === '“' || sign === '”') state.quote = sign === '“'
  if (sign === '"') state.quote = !state.quote
  if (opening.includes(sign)) state.brackets.push(sign)
  const closed = closing.indexOf(sign)
  if (closed >= 0 && state.brackets.at(-1) === opening[closed]) state.brackets.pop()
  if (sign === '\n' || sign === cell) {
    state.brackets = []
    state.quote = false
  }
  if (state.gap.length < 24) state.gap += sign === cell ? '¦' : sign
}
