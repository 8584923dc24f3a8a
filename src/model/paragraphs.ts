/**
 * Entries made of lines, paragraphs and headings: one opens with its title, and what follows belongs to it until the next one opens.
 */

import type {Blockquote, Heading, List, Nodes} from 'mdast'
import {within} from '../flow/ranges.ts'
import {shownBy} from '../reading/shown.ts'
import {fieldOf} from '../reading/fields.ts'
import {hasTitle, isStrong, isTitleLine, linesOf} from './looks.ts'
import type {Looks} from './looks.ts'
import type {Flow, Range} from '../flow/flow.ts'
import {labelOf} from '../reading/labels.ts'
import {candidate, spanOf, visible} from './reader.ts'
import type {Candidate, Reader} from './reader.ts'
import {readRows} from '../chain/read.ts'
import {wordCount} from '../reading/words.ts'
import {isShortTitle, isTagLine} from './title-lines.ts'

/** An entry that is still being read. */
interface Open {
  shape: 'paragraph' | 'heading'
  node: Nodes
  /** In the source. */
  start: number
  end: number
  range: Range
  /** Whether it is an entry already, without what follows. */
  strong: boolean
  /** Whether it is too short to be a title, unless a list of fields follows. */
  short: boolean
  group: object
}

export interface Paragraphs {
  heading(node: Heading): void
  /** Reads a block of text line by line. */
  block(node: Nodes): void
  /** Whether a list tells more of what is open; then it is read. */
  details(node: List): boolean
  /** Whether a quote is an abstract of what is open: then it belongs to it, and nothing in it is read. */
  abstract(node: Blockquote): boolean
  /** Ends what is open. */
  close(): void
  /** Begins a new group. */
  part(): void
}

/** Reads blocks in order; entries go to `found` when they end. */
export function paragraphs(reader: Reader, found: (candidate: Candidate) => void): Paragraphs {
  const {flow, source, looks, rangeOf} = reader
  let open: Open | undefined
  let group: object = {}

  const close = () => {
    if (open && !open.short)
      found(candidate(open.shape, open.node, open.range, visible(source, open), open.group))
    open = undefined
  }
  const extend = (range: Range, end: number) => {
    if (open) open = {...open, range: {start: open.range.start, end: range.end}, end}
  }

  /** Whether a line that reads like a name is a title in bold all the same: one more paragraph with a paper of its own, behind an entry. */
  const isAnother = (node: Nodes, {title}: Looks, line: Range): boolean => {
    if (title?.kind !== 'strong' || !title.first || !isStrong(looks(rangeOf(node)))) return false
    const isWhole = flow.text.slice(line.start, line.end).trim().length <= title.end - title.start + 2
    return isWhole && open?.shape !== 'heading' && (!open || isStrong(looks(open.range)))
  }

  /** Whether a line below a work names what it says in bold: `**Tools compared:** …`. */
  const isDetail = ({paper, venue, year}: Looks, line: Range): boolean => {
    if (!open?.strong || paper || venue || year) return false
    const name = within(flow.marks, line).find(d => d.kind === 'strong' && d.start <= line.start + 1)
    const shown = name && flow.text.slice(name.start, name.end + 1)
    return shown !== undefined && /[:：].?$/.test(shown) && wordCount(shown) <= 4
  }

  /** Whether a line begins an entry. */
  const begins = (node: Nodes, line: Range, index: number, lines: readonly Range[]): boolean => {
    const own = looks(line)
    const {title, field, people} = own
    if (isDetail(own, line)) return false
    if (fieldOf(flow.text.slice(line.start, line.end))?.name === 'title') return true
    if (!title || field || own.mentioned || own.about) return false
    if (people) return index === 0 && lines.length > 1 && isAnother(node, own, line)
    const strong = isStrong(own)
    if (open?.shape === 'heading' && !open.strong && !strong && !isTaggedTitle(own)) {
      return index === 0 && isTitleLine(own, line) && title.words >= 4 && isStrong(looks(rangeOf(node)))
    }
    if (open?.node === node && !open.strong && isTagLine(flow, title)) return false
    if (index === 0) return strong || isTitleLine(own, line) || (title.kind === 'strong' && lines.length > 1)
    if (!open && title.kind === 'strong' && title.words >= 3) {
      return strong || isStrong(looks({start: line.start, end: rangeOf(node).end}))
    }
    if (open && title.kind === 'plain') return strong && (own.paper || own.venue || own.labels)
    return strong || (isTitleLine(own, line) && own.labels)
  }

  return {
    close,
    part() {
      group = {}
    },
    heading(node) {
      close()
      group = {}
      const range = rangeOf(node)
      const own = looks(range)
      const strong = isStrong(own)
      if ((own.title?.words ?? 0) >= 3 && (strong || node.depth >= 3)) {
        open = {shape: 'heading', node, ...spanOf(node), range, strong, short: false, group}
      }
    },
    block(node) {
      if (isFolded(reader, node)) close()
      if (isHead(node)) {
        close()
        return
      }
      const lines = linesOf(flow, rangeOf(node))
      if (isRecord(reader, lines)) {
        close()
        open = {
          shape: 'paragraph',
          node,
          ...spanOf(node),
          range: rangeOf(node),
          strong: true,
          short: false,
          group
        }
        return
      }
      for (const [index, line] of lines.entries()) {
        const own = looks(line)
        const end =
          index === lines.length - 1 ? spanOf(node).end : (flow.starts[line.end] ?? spanOf(node).end)
        const short = lines.length === 1 && isShortTitle(flow, own, line)
        if (begins(node, line, index, lines) || (short && !(open?.shape === 'heading' && !open.strong))) {
          close()
          const start = index === 0 ? spanOf(node).start : lineStart(source, flow, line)
          open = {shape: 'paragraph', node, start, end, range: line, strong: isStrong(own), short, group}
        } else if (open?.short) close()
        else if (open && (index > 0 || !isTitled(own) || isDetail(own, line))) extend(line, end)
        else if (open?.shape !== 'heading') close()
      }
    },
    details(node) {
      if (!open) return false
      const items = node.children.map(d => looks(rangeOf(d)))
      const details =
        items.every(d => d.field || !isStrong(d)) && !areWorks(items) && !listsWorks(reader, node)
      if (!details || (!isUnfinished(open) && !items.some(d => d.field || d.paper || !d.title))) return false
      if (open.short && !items.some(d => d.field && d.paper)) return false
      open = {...open, short: false}
      extend(rangeOf(node), spanOf(node).end)
      return true
    },
    abstract(node) {
      if (!open || within(flow.links, rangeOf(node)).length > 0) return false
      if (!isStrong(looks(open.range))) return false
      open = {...open, end: spanOf(node).end}
      return true
    }
  }
}

/** Whether a block of HTML is the head of a page: its name, badges, and the survey that it goes with. */
function isHead(node: Nodes): boolean {
  return node.type === 'html' && node.value.lastIndexOf('<h1') > node.value.lastIndexOf('<h2')
}

/** Whether the lines of a block are fields of one work, which names its title behind something else: an identifier, its date. */
function isRecord({flow}: Reader, lines: readonly Range[]): boolean {
  const titles = lines.map(d => fieldOf(flow.text.slice(d.start, d.end))?.name === 'title')
  return lines.length > 2 && !titles[0] && titles.filter(Boolean).length === 1 && titles[1] === true
}

/** Whether a block folds away links of its own (`<details>` with the years of a conference), not those of the entry above. */
function isFolded({flow, source, rangeOf}: Reader, node: Nodes): boolean {
  if (node.type !== 'html' || !/^<details\b/i.test(source.slice(spanOf(node).start, spanOf(node).end)))
    return false
  return within(flow.links, rangeOf(node)).filter(d => !labelOf(shownBy(flow, d))).length >= 3
}

function isTitled(looks: Looks): boolean {
  return hasTitle(looks) && !looks.field
}

/** `**Deep Graph Infomax**. ICLR19`: what stands like this below a heading is no detail of a title in that heading. */
function isTaggedTitle({title, venue, year}: Looks): boolean {
  return title?.kind === 'strong' && title.first && title.words >= 3 && venue && year
}

/** Whether most items are titles with a venue or a year: works of their own, not details of the one above. */
function areWorks(items: readonly Looks[]): boolean {
  const works = items.filter(d => isTitled(d) && (d.title?.words ?? 0) >= 3 && (d.venue || d.year))
  return works.length >= 2 && works.length > items.length / 2
}

/** Whether most items of a list say who wrote a work, what it is called, and where or when it appeared. */
function listsWorks({flow, rangeOf}: Reader, {children}: List): boolean {
  const rows = readRows(
    flow,
    children.map(d => ({range: rangeOf(d), header: []}))
  )
  const works = rows.filter(({fields: {title, authors, venue, year}}) => {
    const words = title ? wordCount(flow.text.slice(title.start, title.end)) : 0
    return words >= 3 && authors !== undefined && (venue !== undefined || year !== undefined)
  })
  return works.length > rows.length / 2
}

/** A heading that may be a title waits for its links. */
function isUnfinished({shape, strong}: Open): boolean {
  return shape === 'heading' && !strong
}

/** Where a line starts in the source: behind the break before it, its indentation and marks of quotes. */
function lineStart(source: string, {ends}: Flow, line: Range): number {
  let at = ends[line.start - 1] ?? 0
  while (/[ \t>]/.test(source[at] ?? '')) at++
  return at
}
