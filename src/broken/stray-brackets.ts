/**
 * Brackets beside a working link that nothing closes or opens: `[[pdf](…)`, `[pdf](…)]`, `[[pdf]](…))`.
 */

import type {Edit} from '../finding.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Flow, FlowLink, Range} from '../flow/flow.ts'
import type {BracketStyle} from '../model/brackets.ts'
import type {PaperList} from '../model/types.ts'
import {brokenUrl} from '../text/broken-url.ts'
import type {Span} from '../text/types.ts'
import {lineAround, writtenAt} from '../shown/shown.ts'
import type {BrokenLink} from '../shown/shown.ts'

const pairs = [
  ['[', ']'],
  ['(', ')']
] as const

/** Brackets that touch a link and lack their other half, in its line or cell and in the block around. */
export function strayBrackets(list: PaperList, style: BracketStyle | undefined): BrokenLink[] {
  const {flow} = list
  const titles = new Set(
    list.entries.flatMap(d => d.links.filter(link => link.isTitle).map(link => link.span.start))
  )
  const links = flow.links.filter(d => d.form === 'inline' || d.form === 'reference')
  const blocks = blocksOf(flow)
  const said = new Set<number>()
  return links.flatMap((link, index) => {
    if (link.end === link.start) return []
    const found = pairs.flatMap(([open, close]) => {
      const side = sideOf(flow, link, open, close)
      // A broken URL may have taken the bracket.
      if (side === undefined || brokenUrl(link.url)) return []
      const line = lineAround(flow, link.start)
      const unit = side === 'before' ? 1 : -1
      const isOdd = (range: Range) => balance(flow, range, open, close) === unit
      if (!isOdd(line) || !isOdd(blocks(line))) return []
      const at = side === 'before' ? link.start - 1 : link.end
      if (said.has(at) || !isLonely(flow, line, at, open, close)) return []
      said.add(at)
      return broken(list, link, links[index + 1], {
        side,
        at,
        open,
        close,
        style,
        isTitle: titles.has(link.span.start)
      })
    })
    return found.slice(0, 1)
  })
}

interface Side {
  side: 'before' | 'behind'
  at: number
  open: '[' | '('
  close: ']' | ')'
  style: BracketStyle | undefined
  isTitle: boolean
}

function broken(
  {flow, source}: PaperList,
  link: FlowLink,
  next: FlowLink | undefined,
  {side, at, open, close, style, isTitle}: Side
): BrokenLink[] {
  const span = writtenAt(flow, {start: at, end: at + 1})
  if (side === 'behind') {
    const edits = behindEdits({flow, source}, link, span, {close, style, isTitle})
    return [{reason: `\`${close}\` after this link has no matching bracket`, span, edits}]
  }
  const isLast = next === undefined || lineAround(flow, link.start).end < next.start
  const place = link.span.end
  const isAround =
    open === '[' && style === 'around' && (isLast || flow.text.slice(link.end, next.start).includes('['))
  return [
    {
      reason: `\`${open}\` before this link is never closed`,
      span,
      edits: isAround
        ? [{start: place, end: place, text: ']'}]
        : open === '[' && style === 'inside'
          ? isTitle
            ? [{...span, text: ''}]
            : innerBracket(source, link)
          : undefined
    }
  ]
}

/** Completes or removes a stray bracket after a link, depending on the style of the list; undefined if the list has no style. */
function behindEdits(
  {flow, source}: Pick<PaperList, 'flow' | 'source'>,
  link: FlowLink,
  span: Span,
  {close, style, isTitle}: Pick<Side, 'close' | 'style' | 'isTitle'>
): Edit[] | undefined {
  const label = flow.text.slice(link.start, link.end)
  const away = {...span, text: ''}
  // It may close a `[` of the line by mistake: `[N.B. see [ACL 2021](…))`.
  const isOpen = close === ')' && balance(flow, lineAround(flow, link.start), '[', ']') > 0
  if (close === ')') return /\S$/.test(label) && !isOpen ? [away] : undefined
  const open = {start: link.span.start, end: link.span.start, text: '['}
  if (style === 'inside')
    return isTitle || label.includes('[') ? [away] : [open, ...innerBracket(source, link), away]
  if (style === undefined) return undefined
  if (!label.includes('[')) return [open]
  const at = source.lastIndexOf('](', link.urlSpan.start)
  return /^\[\[[^[\]]*$/.test(source.slice(link.span.start, at - 1)) && source[at - 1] === ']'
    ? [{start: at, end: at + 1, text: ''}]
    : undefined
}

/** Adds the missing bracket after the label of a link: `[[pdf](…)` becomes `[[pdf]](…)`. */
function innerBracket(source: string, {urlSpan}: FlowLink): Edit[] {
  const at = source.lastIndexOf('](', urlSpan.start)
  return [{start: at, end: at, text: ']'}]
}

/** The side of a link that has a bracket without a partner on the other side. */
function sideOf({text}: Flow, {start, end}: FlowLink, open: string, close: string): Side['side'] | undefined {
  const before = text[start - 1] === open
  const behind = text[end] === close
  return before === behind ? undefined : before ? 'before' : 'behind'
}

/** Whether a bracket has no partner in a line, where those that are nearest to each other are partners. */
function isLonely({text}: Flow, {start, end}: Range, at: number, open: string, close: string): boolean {
  const opened: number[] = []
  for (let index = start; index < end; index++) {
    if (text[index] === open) opened.push(index)
    else if (text[index] === close && opened.pop() === undefined && index === at) return true
  }
  return opened.includes(at)
}

/** How many brackets are open at the end of a range. */
function balance({text}: Flow, {start, end}: Range, open: string, close: string): number {
  let depth = 0
  for (let index = start; index < end; index++)
    depth += text[index] === open ? 1 : text[index] === close ? -1 : 0
  return depth
}

/** The paragraph, cell or other block of text around a line. */
function blocksOf(flow: Flow): (line: Range) => Range {
  const blocks = [...flow.ranges]
    .filter(([node]) => node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
    .map(([, range]) => range)
    .sort((a, b) => a.start - b.start)
  return line => {
    const index = lowerBound(blocks, line.start + 1, d => d.start) - 1
    const block = blocks[index]
    return block && block.end >= line.end ? block : line
  }
}
