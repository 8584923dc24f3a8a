/**
 * Rows of a Markdown table in which two cells are one, because a pipe is missing between them.
 */

import type {Span} from '../text/types.ts'
import {linkIn, shortened} from './cells.ts'
import type {Cell} from './cells.ts'
import type {OddRow} from './odd-rows.ts'

/** What the cells of a column are: one link, several, a number, an event of one or two words with its year, or any text without a link. */
type Shape = 'link' | 'links' | 'number' | 'event' | 'long event' | 'text'

/** The shape of a column, if nearly all of its cells have it. */
export interface Column {
  shape: Shape | undefined
  /** Shapes that ends of its cells have, when it is text. */
  ends: ReadonlySet<Shape>
}

/** A column has a shape from this many rows on, and by such a share of them. */
const habit = {rows: 4, share: 0.9}

const link = String.raw`\[{1,2}(?:!\[[^[\]]*\]\([^()\s]+\)|(?:\\.|[^[\]\\])+)\]{1,2}\([^()\s]+\)\]?`
const year = String.raw`['’]?(?:(?:19|20)\d\d|\d\d)`

/** Shapes of text that are found at the start or end of a longer one. */
const parts: readonly (readonly [shape: Shape, pattern: string])[] = [
  ['number', String.raw`\d[\d.,]*`],
  ['event', String.raw`\p{Lu}[\p{L}-]* ?${year}`],
  ['long event', String.raw`\p{Lu}[\p{L}-]* \p{Lu}[\p{L}-]* ?${year}`]
]
const wholes = [['link', link] as const, ['links', `(?:${link}\\s*)+`] as const, ...parts].map(
  ([shape, pattern]) => [shape, new RegExp(`^${pattern}$`, 'u')] as const
)
const heads = parts.map(([, pattern]) => new RegExp(`^${pattern}(?=\\s)`, 'u'))
const tails = parts.map(([shape, pattern]) => [shape, new RegExp(`\\s${pattern}$`, 'u')] as const)
const ending: ReadonlySet<Shape> = new Set(parts.map(([shape]) => shape))

const shapeOf = (text: string): Shape | undefined => {
  // The best number of a column is bold.
  const plain = text.replace(/^(\*\*|__)([^*_]*)\1$/, '$2')
  return (
    wholes.find(([, pattern]) => pattern.test(plain))?.[0] ??
    (text !== '' && linkIn(text) < 0 ? 'text' : undefined)
  )
}

/** The columns of rows that are as wide as the header. */
export function columnsIn(rows: readonly (readonly Cell[])[], width: number): Column[] {
  return Array.from({length: width}, (_, index) => {
    const texts = rows.map(d => d[index]?.text ?? '')
    const most = (test: (text: string) => boolean) =>
      texts.length >= habit.rows && texts.filter(test).length >= habit.share * texts.length
    const shape =
      wholes.find(([shape]) => most(d => isOf(shape, d)))?.[0] ??
      (most(d => d !== '' && linkIn(d) < 0) ? 'text' : undefined)
    return {
      shape,
      ends: new Set(tails.flatMap(([shape, pattern]) => (texts.some(d => pattern.test(d)) ? [shape] : [])))
    }
  })
}

/** Where the two cells of one meet, if there is one such place in a row that is one cell short. */
export function runTogether(cells: readonly Cell[], span: Span, columns: readonly Column[]): OddRow[] {
  const width = columns.length
  if (cells.length !== width - 1) return []
  const mayEndEarly = cells.every((d, at) => d.text === '' || fits(columns[at], d.text))
  const places = cells.flatMap((cell, index) => {
    const [one, two] = [columns[index], columns[index + 1]]
    const isRest = cells.every(
      (d, at) => at === index || d.text === '' || fits(columns[at < index ? at : at + 1], d.text)
    )
    if (!one?.shape || !two?.shape || !isRest) return []
    // A row may leave out its last cell: then the one before must end as no other in its column does.
    const isOdd = one.shape === 'text' && ending.has(two.shape) && !one.ends.has(two.shape)
    if (mayEndEarly && !(isOdd && index === cells.length - 1)) return []
    return cutsOf(cell.text).flatMap(at => {
      const [before, after] = [cell.text.slice(0, at).trimEnd(), cell.text.slice(at).trim()]
      return fits(one, before) && fits(two, after) ? [{cell, at: before.length, after}] : []
    })
  })
  const [place] = places
  if (places.length > 1) return []
  if (!place) return mayEndEarly ? [] : shifted(cells, span, columns)
  const {cell, at, after} = place
  const start = cell.start + cell.indent + at
  const blanks = /^\s*/.exec(cell.text.slice(at))?.[0].length ?? 0
  return [
    {
      ...missing(cells, width, after),
      note: 'In the other rows, these are two cells',
      span,
      edits: [{start, end: start + blanks, text: ' | '}]
    }
  ]
}

/** A cell that, with all after it, is where the next column should be: nobody knows which cells before it are one. */
function shifted(cells: readonly Cell[], span: Span, columns: readonly Column[]): OddRow[] {
  const from = cells.findIndex((d, at) => d.text !== '' && !fits(columns[at], d.text))
  const first = cells[from]
  const isShifted = cells.every((d, at) => at < from || d.text === '' || fits(columns[at + 1], d.text))
  if (!first || !isShifted || !columns[from]?.shape || !columns[from + 1]?.shape) return []
  const note = 'In the other rows, this cell is in the next column'
  return [{...missing(cells, columns.length, first.text), note, span, edits: undefined}]
}

function missing(cells: readonly Cell[], width: number, after: string): Pick<OddRow, 'reason' | 'dropsLink'> {
  return {
    reason: `Row has ${cells.length} cells, but the header has ${width}: a \`|\` is missing before \`${shortened(after)}\``,
    dropsLink: false
  }
}

function fits(column: Column | undefined, text: string): boolean {
  if (!column?.shape) return true
  if (column.shape === 'text') return text !== '' && linkIn(text) < 0
  // A note in parentheses belongs to the link before it.
  return isOf(column.shape, text) || isOf(column.shape, text.replace(/(?<=\)) *\([^()[\]]*\)$/, ''))
}

/** Whether a text has a shape; one link may be where others are several. */
function isOf(shape: Shape, text: string): boolean {
  const own = shapeOf(text)
  return own === shape || (shape === 'links' && own === 'link')
}

/** Where a cell may be two: before and after each link, after a number or event at its start, and before one at its end. */
function cutsOf(text: string): number[] {
  const links = [...text.matchAll(new RegExp(link, 'gu'))].flatMap(d => [d.index, d.index + d[0].length])
  const starts = heads.flatMap(pattern => pattern.exec(text)?.[0].length ?? [])
  const stops = tails.flatMap(([, pattern]) => pattern.exec(text)?.index ?? [])
  const cuts = [...links, ...starts, ...stops].map(d => text.slice(0, d).trimEnd().length)
  return [...new Set(cuts)].filter(d => d > 0 && d < text.length)
}
