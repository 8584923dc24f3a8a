/**
 * Entries made of lines, paragraphs and headings: one opens with its title, and what follows belongs to it until the next one opens.
 */

import type {Blockquote, Heading, List, Nodes, Paragraph, Table} from 'mdast'
import type {Flow, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {fieldOf} from '../reading/fields.ts'
import {wordCount} from '../reading/words.ts'
import {
  areOfSameWork,
  fieldNamed,
  isHead,
  isCitation,
  isRecord,
  isTitled,
  repeatsTitle,
  tellsOfWork
} from './block-looks.ts'
import {hasPaper, isProse, isStrong, isTitleLine, linesOf} from './looks.ts'
import type {Looks} from './looks.ts'
import {
  awaits,
  endsWithColon,
  isAside,
  isBelow,
  isCaption,
  isByline,
  isDetail,
  isLinked,
  isOfPeople,
  isTold,
  waits
} from './open.ts'
import type {Open} from './open.ts'
import {candidate, spanOf, visible} from './candidate.ts'
import type {Reader} from './reader.ts'
import type {Candidate} from './candidate.ts'
import {isShortTitle, isTagLine, showsLabels} from './title-lines.ts'

/**
 * Reads blocks in order; entries go to `found` when they end. Lines that begin at `rows` are works as their neighbors are, and so are headings
 * of the levels `titles`.
 */
export class Paragraphs {
  private readonly reader: Reader
  private readonly found: (candidate: Candidate) => void
  private readonly rows: ReadonlyMap<number, number>
  private readonly titles: ReadonlySet<number>
  private open: Open | undefined
  private group: object = {}
  /** Headings of one level are a group. */
  private readonly levels = new Map<number, object>()

  constructor(
    reader: Reader,
    found: (candidate: Candidate) => void,
    {rows, titles}: {rows: ReadonlyMap<number, number>; titles: ReadonlySet<number>}
  ) {
    this.reader = reader
    this.found = found
    this.rows = rows
    this.titles = titles
  }

  /** Ends what is open. */
  close(): void {
    const {open} = this
    if (open && !open.short)
      this.found(candidate(open.shape, open.node, open.range, visible(this.reader.source, open), open.group))
    this.open = undefined
  }

  /** Forgets a paragraph that ends with a colon and links nothing: it introduces the list below it. */
  introduce(): void {
    const {open, reader} = this
    if (open?.shape !== 'paragraph' || within(reader.flow.links, open.range).length > 0) return
    if (endsWithColon(reader, open)) this.open = undefined
  }

  /** Begins a new group. */
  part(): void {
    this.group = {}
  }

  /** Reads a heading: it may be the title of what follows. */
  heading(node: Heading): void {
    const range = this.reader.rangeOf(node)
    const own = this.reader.looks(range)
    if (this.open && isBelow(this.reader, this.open, node, own)) {
      this.open.short = false
      this.extend(range, spanOf(node).end)
      return
    }
    this.close()
    this.part()
    const isTitle = this.titles.has(node.depth)
    const strong = isStrong(own) || (isTitle && own.year)
    if (node.depth < 2 && !isTitle) return
    const words = own.title?.words ?? wordCount(this.reader.flow.text.slice(range.start, range.end))
    // `## 【2020/05/11】**Title**【NeurIPS 2019】`, `## A title of many words (2011)`
    const isTagged = own.year && own.title && (own.title.kind === 'strong' || own.title.words > 5)
    const short = !isTitle && (words < 3 || (node.depth < 3 && !isTagged))
    this.open = {
      shape: 'heading',
      node,
      ...spanOf(node),
      range,
      strong,
      short,
      asides: 0,
      group: this.level(node.depth)
    }
  }

  private level(depth: number): object {
    const group = this.levels.get(depth) ?? {}
    this.levels.set(depth, group)
    return group
  }

  /** Reads a block of text line by line. */
  block(node: Nodes): void {
    const {reader} = this
    const {flow, rangeOf} = reader
    const lines = linesOf(flow, rangeOf(node))
    if (isHead(node) || isCaption(reader, node, lines)) {
      this.close()
      return
    }
    if (isRecord(reader, lines) || isCitation(reader, lines)) {
      this.close()
      this.begin(node, spanOf(node), rangeOf(node), true, false)
      return
    }
    for (const [index, line] of lines.entries()) {
      const end = index === lines.length - 1 ? spanOf(node).end : (flow.starts[line.end] ?? spanOf(node).end)
      this.line(node, line, end, index, lines)
    }
  }

  /** Whether a list has details of the open entry; then it is read. */
  details(node: List): boolean {
    const {open, reader} = this
    if (!open) return false
    const {flow, looks, rangeOf} = reader
    const [only, second] = node.children
    if (only && !second && repeatsTitle(reader, open.range, rangeOf(only))) {
      this.extend(rangeOf(node), spanOf(node).end)
      return true
    }
    const isName = open.short && !node.children.some(d => tellsOfWork(flow, rangeOf(d)))
    if (isName && open.shape === 'heading') return false
    const items = node.children.map(d => looks(rangeOf(d)))
    // A name of one or two words in bold is that of the work if one paper is below it.
    if (items.some(isStrong) || (isName && items.filter(d => d.paper).length !== 1)) return false
    const tells =
      isTold(this.reader, this.open) || items.some(d => d.field || d.paper || (!waits(this.open) && !d.title))
    if (!tells) return false
    open.short = false
    this.extend(rangeOf(node), spanOf(node).end)
    return true
  }

  /** Whether a table has the fields of the open heading in its rows, `Author | Ann Moss`; then it is read. */
  fields(node: Table): boolean {
    const {open, reader} = this
    if (open?.shape !== 'heading') return false
    const names = node.children.flatMap(d => (d.children[0] ? [fieldNamed(reader, d.children[0])] : []))
    const named = names.filter(d => d !== undefined)
    const tells = named.includes('authors') || named.includes('venue')
    if (!tells || named.length < 2) return false
    open.short = false
    this.extend(reader.rangeOf(node), spanOf(node).end)
    return true
  }

  /**
   * Whether a quote, or a long paragraph without a link, is the abstract of the open entry, or a quote says who wrote it and where: then it
   * belongs to the entry, and is not read alone. In a list of quotes each is a work.
   */
  abstract(node: Blockquote | Paragraph): boolean {
    const {open, reader} = this
    const range = reader.rangeOf(node)
    if (!open || this.rows.has(range.start)) return false
    if (node.type === 'paragraph' && !isProse(reader.flow, range)) return false
    if (!isStrong(reader.looks(open.range))) return false
    if (within(reader.flow.links, range).length === 0) {
      open.end = spanOf(node).end
      return true
    }
    if (!areOfSameWork(reader.flow, open.range, range)) return false
    this.extend(range, spanOf(node).end)
    return true
  }

  private begin(node: Nodes, {start, end}: Range, range: Range, strong: boolean, short: boolean): void {
    this.open = {shape: 'paragraph', node, start, end, range, strong, short, asides: 0, group: this.group}
  }

  private extend(range: Range, end: number): void {
    const {open} = this
    if (!open) return
    open.range = {start: open.range.start, end: range.end}
    open.end = end
  }

  /** Reads a line that ends at `end` in the source. */
  private line(node: Nodes, line: Range, end: number, index: number, lines: readonly Range[]): void {
    const {flow, source, looks} = this.reader
    // Most lines are never read: what they are part of is.
    const own = () => looks(line)
    const {open} = this
    const isShort = () => lines.length === 1 && isShortTitle(flow, own(), line)
    if (open && this.rows.get(open.range.start)! >= line.end) this.extend(line, end)
    else if (open && this.isOfLevel(open)) {
      if (own().paper || own().authors) this.extend(line, end)
    } else if (open?.short && isByline(this.reader, this.open, own())) {
      open.short = false
      this.extend(line, end)
    } else if (this.begins(node, line, index, lines) || isShort()) {
      this.close()
      const start = index === 0 ? spanOf(node).start : lineStart(source, flow, line)
      const strong = isStrong(own())
      this.begin(node, {start, end}, line, strong, isShort())
    } else if (
      open?.short &&
      open.shape === 'heading' &&
      (tellsOfWork(flow, line) ||
        isOfPeople(this.reader, this.open) ||
        isLinked(this.reader, this.open, own()))
    ) {
      open.short = false
      this.extend(line, end)
    } else if (open?.short && isAside(this.reader, this.open, own(), lines)) open.asides++
    else if (open?.short) this.close()
    else if (open && (index > 0 || !isTitled(own()) || isDetail(this.reader, this.open, line)))
      this.extend(line, end)
    else if (open?.shape !== 'heading') this.close()
  }

  /** Whether a heading is open whose level has titles. */
  private isOfLevel({node}: Open): boolean {
    return node.type === 'heading' && this.titles.has(node.depth)
  }

  /** Whether a line begins an entry. */
  private begins(node: Nodes, line: Range, index: number, lines: readonly Range[]): boolean {
    const {flow, looks, rangeOf} = this.reader
    const {open} = this
    if (this.rows.has(line.start)) return true
    if (isDetail(this.reader, this.open, line)) return false
    // `Joseph Gum - [Reproducible Science](…)` below another work with a paper
    const isBeside = index === 0 && open?.shape === 'paragraph' && hasPaper(flow, line)
    if (isBeside && looks(line).authors && looks(open.range).paper) return true
    if (fieldOf(flow.text.slice(line.start, line.end))?.name === 'title')
      return !isOfPeople(this.reader, this.open)
    // A title inside of a block is bold, or beside the link of its paper.
    if (index > 0 && !awaits(this.open) && !hasPaper(flow, line) && !hasBold(flow, line)) return false
    if (index > 0 && showsLabels(flow, line)) return false
    const own = looks(line)
    const {title, field, people} = own
    if (!title && index === 0 && lines.length > 1)
      return this.isTitledBlock(node, own) || this.isShortTitledBlock(node, own, line)
    if (!title || field || own.mentioned || own.about) return false
    const strong = isStrong(own)
    if (people && !strong) return this.isAnother(node, own)
    // `**Deep Graph Infomax**. ICLR19` is a work of its own, even below a heading that is a title.
    if (awaits(this.open) && !strong && !(title.first && own.venue)) return isStrong(looks(rangeOf(node)))
    if (open?.node === node && isTagLine(flow, title)) return false
    if (index === 0) return strong || isTitleLine(own) || (title.kind === 'strong' && lines.length > 1)
    if (title.kind === 'strong') return isStrong(looks({start: line.start, end: rangeOf(node).end}))
    return strong
  }

  /** Whether a block is a work whose title is its first line, or below its venue and year. */
  private isTitledBlock(node: Nodes, {venue}: Looks): boolean {
    const whole = this.reader.looks(this.reader.rangeOf(node))
    const {title} = whole
    if (!title) return false
    return title.first ? isStrong(whole) : venue
  }

  /** Whether a block is a work whose first line is a name of one or two words in bold. */
  private isShortTitledBlock(node: Nodes, own: Looks, line: Range): boolean {
    const {flow, looks, rangeOf} = this.reader
    return isShortTitle(flow, own, line) && looks(rangeOf(node)).paper
  }

  /** Whether a line that reads like a name is a bold title: one more paragraph with a paper of its own, after an entry. */
  private isAnother(node: Nodes, {title}: Looks): boolean {
    const {looks, rangeOf} = this.reader
    return title?.kind === 'strong' && this.open !== undefined && isStrong(looks(rangeOf(node)))
  }
}

const hasBold = (flow: Flow, line: Range): boolean => within(flow.marks, line).some(d => d.kind === 'strong')

/** Where a line starts in the source: after the break before it, its indentation and the marks of quotes. */
function lineStart(source: string, {ends}: Flow, line: Range): number {
  let at = ends[line.start - 1]!
  while (/[ \t>]/.test(source[at] ?? '')) at++
  return at
}
