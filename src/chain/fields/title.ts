/**
 * The title of a row from the roles of its pieces.
 */

import type {Flow, Range} from '../../flow/flow.ts'
import type {Piece} from '../../pieces/cut.ts'
import {cleanTitle} from '../../reading/clean-title.ts'
import {labelOf} from '../../reading/labels.ts'
import {eastAsianCount, wordCount} from '../../reading/words.ts'
import {isSpace} from '../../text/white-space.ts'
import type {Role} from '../chain.ts'
import {closed, count, runsOf} from './runs.ts'
import type {Run} from './runs.ts'

/** The title. If it begins in the heading of the row, it ends there, at `limit`. */
export function titleOf(
  flow: Flow,
  pieces: readonly Piece[],
  roles: readonly Role[],
  limit: number
): Range | undefined {
  const [run] = runsOf(roles, 'title')
  if (!run) return undefined
  const {link} = pieces[run.from]!.frame
  const isLabel = ({frame, text}: Piece) => frame.link && frame.link !== link && labelOf(text)
  const {cell, frame, start: begin} = pieces[run.from]!
  const isIn = (d: Piece) => (d.start < limit || begin >= limit) && d.cell === cell
  while (!isIn(pieces[run.to]!) || isLabel(pieces[run.to]!)) run.to--
  const name = frame.link || frame.quote ? undefined : beforeDescription(pieces, cell)
  const mayBeTitle = name && roles.slice(name.from, name.to + 1).every(d => d !== 'date' && d !== 'authors')
  if (mayBeTitle && run.to > name.to) Object.assign(run, name)
  // `:star:`, `//`, `·`, a dash on a new line and the closing mark of titles end a title.
  const marked = pieces.findIndex(
    ({gap, start}, at) =>
      at > run.from &&
      at <= run.to &&
      (/:[a-z_+-]{2,40}:|In:$|\n-|\.[–—]$/.test(gap) ||
        (/^[·•]$/.test(gap) && isSpace(flow.text.charCodeAt(start - 1))))
  )
  if (marked > 0) run.to = marked - 1
  if (isNoteBefore(pieces, run)) run.from++
  // A name that the title repeats is left out: `**Sieve**: Sieve: Dynamic Batching`.
  const repeats =
    run.to > run.from &&
    pieces[run.from]!.text === pieces[run.from + 1]!.text &&
    !/by/i.test(pieces[run.from + 1]!.gap)
  const start = pieces[repeats ? run.from + 1 : run.from]!.start
  if (closesTitle(pieces[run.to + 1], pieces[run.to + 2])) run.to++
  if (continues(pieces, run.to) || isOnNextLine(pieces[run.to]!, pieces[run.to + 1])) run.to++
  const end = closed(flow.text, start, pieces[run.to]!.end)
  return cleanTitle(flow, {start: opened(flow.text, start, end), end})
}

/** The fewest words of a description, and of one in lower case after bold words and a dash. */
const description = {any: 30, dashed: 8}

/** The name before a description, at the start of a cell: `**Sieve** - a new model that …`, `Sieve  Proposes a …`. */
export function beforeDescription(pieces: readonly Piece[], cell: number): Run | undefined {
  const from = pieces.findIndex(d => d.cell === cell && d.form === 'words')
  if (from < 0) return undefined
  const {strong} = pieces[from]!.frame
  const end = strong ? /^\/b/ : /^[␣–—-]$/
  const next = pieces.findIndex((d, at) => at > from && (d.cell !== cell || end.test(d.gap)))
  if (next < 0 || pieces[next]!.cell !== cell) return undefined
  let words = 0
  for (const d of pieces) if (d.cell === cell && d.start >= pieces[next]!.start) words += wordCount(d.text)
  const isDashed = strong && /[-–—]$/.test(pieces[next]!.gap) && /^\p{Ll}/u.test(pieces[next]!.text)
  return words < description[isDashed ? 'dashed' : 'any'] ? undefined : {from, to: next - 1}
}

/** Whether a linked title continues after its link: `[Inference of Transformers](…): a Survey`. */
function continues(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return next !== undefined && /^[bi]*⟩[/bi]*:[bi]*$/.test(next.gap) && subtitle.test(next.text)
}

/** Whether a title continues on the next line: in the same link, or after a word such as `of`. */
const isOnNextLine = ({frame, text}: Piece, next: Piece | undefined): boolean =>
  next?.gap === '\n' && (frame.link !== undefined || endsNoTitle.test(text))

/** Words at which no title ends. */
const endsNoTitle = /\s(?:a|an|the|of|on|in|for|with|from|and|via|between)$/i

/** What surveys are called after a colon. */
const subtitle =
  /^(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:survey|review|overview|tutorial|primer|introduction|perspective|benchmark|roadmap|taxonomy|guide|study)$/iu

/** Whether a title in Latin letters begins with a Chinese, Japanese or Korean note and a full-width colon: `最短路径：Paths in Trees`. */
function isNoteBefore(pieces: readonly Piece[], {from, to}: Run): boolean {
  return (
    to > from &&
    pieces[from + 1]!.gap === '：' &&
    eastAsianCount(pieces[from]!.text) > 0 &&
    pieces.slice(from + 1, to + 1).every(d => eastAsianCount(d.text) === 0)
  )
}

/** Whether the piece after a title is the time that it is about: `Kilns of the Coast (1870–1950)`, `Kilns of the Coast, 1870–1950. Peat Press`. */
function closesTitle(next: Piece | undefined, after: Piece | undefined): boolean {
  const isBeforeStop = next?.gap === ',' && after?.gap === '.'
  return (next?.gap === '(' || isBeforeStop) && period.test(next.text)
}

/** From one year to another. */
const period = /^(?:1\d|20)\d\d\s?[-–]{1,2}\s?(?:1\d|20)\d\d$/

/** The start with a bracket that closes inside. */
function opened(text: string, start: number, end: number): number {
  const inside = text.slice(start, end)
  const before = text[start - 1] ?? ''
  const close = {'(': ')', '[': ']', '{': '}', '“': '”', '"': '"'}[before]
  if (close === undefined || count(inside, close) <= (before === close ? 0 : count(inside, before)))
    return start
  return before === close && count(inside, close) % 2 === 0 ? start : start - 1
}
