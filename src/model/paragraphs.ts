/**
 * Entries made of lines, paragraphs and headings: one opens with its title, and what follows belongs to it until the next one opens.
 */

import type {Blockquote, Heading, List, Nodes, Table} from 'mdast'
import type {Flow, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {fieldOf} from '../reading/fields.ts'
import {wordCount} from '../reading/words.ts'
import {
  areOfSameWork,
  areOwnWorks,
  fieldNamed,
  isFolded,
  isHead,
  isRecord,
  isTaggedTitle,
  isTitled,
  tellsOfWork
} from './block-looks.ts'
import {isStrong, isTitleLine, linesOf} from './looks.ts'
import type {Looks} from './looks.ts'
import {candidate, spanOf, visible} from './reader.ts'
import type {Candidate, Reader} from './reader.ts'
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
  /** Whether it is too short or too high to be a title, unless its fields follow. */
  short: boolean
  /** Paragraphs between a heading and its link, as `Proposed by Nkechi.` */
  asides: number
  group: object
}

/** Reads blocks in order; entries go to `found` when they end. Lines that begin at `rows` are works as their neighbours are. */
export class Paragraphs {
  private readonly reader: Reader
  private readonly found: (candidate: Candidate) => void
  private readonly rows: ReadonlyMap<number, number>
  private open: Open | undefined
  private group: object = {}
  /** Headings of one level are a group. */
  private readonly levels = new Map<number, object>()

  constructor(reader: Reader, found: (candidate: Candidate) => void, rows: ReadonlyMap<number, number>) {
    this.reader = reader
    this.found = found
    this.rows = rows
  }

  /** Ends what is open. */
  close(): void {
    const {open} = this
    if (open && !open.short)
      this.found(candidate(open.shape, open.node, open.range, visible(this.reader.source, open), open.group))
    this.open = undefined
  }

  /** Begins a new group. */
  part(): void {
    this.group = {}
  }

  /** Reads a heading: it may be the title of what follows. */
  heading(node: Heading): void {
    this.close()
    this.part()
    const range = this.reader.rangeOf(node)
    const own = this.reader.looks(range)
    const strong = isStrong(own)
    if (node.depth < 2) return
    const words = own.title?.words ?? wordCount(this.reader.flow.text.slice(range.start, range.end))
    // `## 【2020/05/11】**Title**【NeurIPS 2019】`, `## A title of many words (2011)`
    const isTagged = own.year && own.title && (own.title.kind === 'strong' || own.title.words > 5)
    const short = words < 3 || (!strong && node.depth < 3 && !isTagged)
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
    if (isFolded(reader, node)) this.close()
    if (isHead(node)) {
      this.close()
      return
    }
    const lines = linesOf(flow, rangeOf(node))
    if (isRecord(reader, lines)) {
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
    if (areOwnWorks(reader, node)) return false
    const items = node.children.map(d => looks(rangeOf(d)))
    const isPlain = items.every(d => d.field || !isStrong(d))
    const tells = this.isTold() || items.some(d => d.field || d.paper || (!this.waits() && !d.title))
    if (!(isPlain && tells) && !this.hasNotes(node)) return false
    const isTold = node.children.some(d => tellsOfWork(flow, rangeOf(d)))
    // A name of one or two words in bold, with one paper below it
    const cites =
      open.shape === 'paragraph' &&
      items.filter(d => d.paper).length === 1 &&
      items.some(d => !d.paper && (d.authors || (d.venue && d.year)))
    if (open.short && !isTold && !cites && !items.some(d => d.field && d.paper)) return false
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
    if (!tells || named.length < 2 || named.length < (node.children.length - 1) * 0.6) return false
    open.short = false
    this.extend(reader.rangeOf(node), spanOf(node).end)
    return true
  }

  /** Whether a list is right below an open entry, with no blank line between them. */
  private hasNotes(node: List): boolean {
    const {open, reader} = this
    if (!open?.strong || open.shape !== 'paragraph') return false
    const {flow, source} = reader
    const between = source.slice(open.end, spanOf(node).start)
    return (
      !/\n[\t >]*\n/.test(between) && !/[:：]\s*$/.test(flow.text.slice(open.range.start, open.range.end))
    )
  }

  /** Whether a quote is the abstract of the open entry, or says who wrote it and where: then it belongs to the entry, and is not read alone. */
  abstract(node: Blockquote): boolean {
    const {open, reader} = this
    if (!open || !isStrong(reader.looks(open.range))) return false
    const range = reader.rangeOf(node)
    if (within(reader.flow.links, range).length === 0) {
      open.end = spanOf(node).end
      return true
    }
    if (open.shape !== 'heading' || !areOfSameWork(reader.flow, open.range, range)) return false
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
    const own = looks(line)
    const short = lines.length === 1 && isShortTitle(flow, own, line)
    const {open} = this
    if (open && line.end <= (this.rows.get(open.range.start) ?? 0)) this.extend(line, end)
    else if (open?.short && this.isCited(own)) {
      open.short = false
      this.extend(line, end)
    } else if (this.begins(node, line, index, lines) || (short && !this.awaits())) {
      this.close()
      const start = index === 0 ? spanOf(node).start : lineStart(source, flow, line)
      this.begin(node, {start, end}, line, isStrong(own), short)
    } else if (
      open?.short &&
      open.shape === 'heading' &&
      (tellsOfWork(flow, line) || this.isOfPeople() || this.isCited(own) || this.isLinked(own, lines))
    ) {
      open.short = false
      this.extend(line, end)
    } else if (open?.short && this.isAside(own, lines)) open.asides++
    else if (open?.short) this.close()
    else if (open && (index > 0 || !isTitled(own) || this.isDetail(own, line) || this.isCitation(own)))
      this.extend(line, end)
    else if (open?.shape !== 'heading') this.close()
  }

  /** Whether a line begins an entry. */
  private begins(node: Nodes, line: Range, index: number, lines: readonly Range[]): boolean {
    const {flow, looks, rangeOf} = this.reader
    const {open} = this
    const own = looks(line)
    const {title, field, people} = own
    if (this.rows.has(line.start) && !own.internal) return true
    if (this.isDetail(own, line) || this.isCitation(own)) return false
    if (fieldOf(flow.text.slice(line.start, line.end))?.name === 'title') return !this.isOfPeople()
    if (!title && index === 0 && lines.length > 1)
      return this.isTitledBlock(node, line) || this.isShortTitledBlock(node, own, line)
    if (!title || field || own.mentioned || own.about) return false
    const strong = isStrong(own)
    if (people && !(strong && isToldOf(own)))
      return index === 0 && lines.length > 1 && this.isAnother(node, own, line)
    if (this.awaits() && !strong && !isTaggedTitle(own)) {
      return index === 0 && isTitleLine(own, line) && title.words >= 4 && isStrong(looks(rangeOf(node)))
    }
    if (open?.node === node && !open.strong && isTagLine(flow, title)) return false
    if (index === 0) return strong || isTitleLine(own, line) || (title.kind === 'strong' && lines.length > 1)
    if (open?.node !== node && title.kind === 'strong' && title.words >= 3) {
      return strong || isStrong(looks({start: line.start, end: rangeOf(node).end}))
    }
    if (open && title.kind === 'plain') return strong && (own.paper || own.venue || own.labels)
    return strong || (isTitleLine(own, line) && own.labels)
  }

  /** Whether a block is a work whose title is its first line. */
  private isTitledBlock(node: Nodes, line: Range): boolean {
    const whole = this.reader.looks(this.reader.rangeOf(node))
    const {title, people} = whole
    return isStrong(whole) && !people && title?.first === true && title.words >= 3 && title.end <= line.end
  }

  /** Whether a line below a title says who wrote it, when and where: what looks like a title in it is the name of a journal. */
  private isCitation({authors, year, title}: Looks): boolean {
    return this.awaits() && authors && year && title !== undefined && !title.first && title.words <= 4
  }

  /** Whether a line below a heading says who wrote a work, where and when it appeared, and links it, but not what it is called. */
  private isCited({paper, venue, year, title, people}: Looks): boolean {
    const {open, reader} = this
    const isLong = open?.shape === 'heading' && (reader.looks(open.range).title?.words ?? 0) >= 3
    // A family name alone reads like a title: `*Ekberg. EuroSys 2016.*`
    return isLong && paper && venue && year && (!title || people || title.words === 1)
  }

  /** Whether a paragraph below a long heading has links of a work, and nothing else: `[View article](…)`. */
  private isLinked({paper, labels, title}: Looks, lines: readonly Range[]): boolean {
    return lines.length === 1 && paper && labels && !title && this.isLong()
  }

  /** Whether the open heading may be a title by its length. */
  private isLong(): boolean {
    const {open, reader} = this
    if (open?.shape !== 'heading') return false
    const {start, end} = reader.rangeOf(open.node)
    return wordCount(reader.flow.text.slice(start, end)) >= 3
  }

  /** Whether a paragraph below a long heading says something that is neither a work nor a link of one: the link may follow. */
  private isAside({paper, labels, venue, year, field}: Looks, lines: readonly Range[]): boolean {
    if (this.open?.asides !== 0 || lines.length > 1) return false
    return this.isLong() && !paper && !labels && !venue && !year && !field
  }

  /** Whether a block is a work whose first line is a name of one or two words in bold. */
  private isShortTitledBlock(node: Nodes, own: Looks, line: Range): boolean {
    const {flow, looks, rangeOf} = this.reader
    return !this.awaits() && isShortTitle(flow, own, line) && looks(rangeOf(node)).paper
  }

  /** Whether a heading is open that only names people: what they wrote is told below it. */
  private isOfPeople(): boolean {
    const {open} = this
    if (open?.shape !== 'heading') return false
    const {looks, rangeOf} = this.reader
    if (open.range.end !== rangeOf(open.node).end) return false
    const {authors, title, people} = looks(open.range)
    return authors && (!title || people)
  }

  /** Whether a heading is open, and something below it has told of its work. */
  private isTold(): boolean {
    const {open, reader} = this
    if (open?.shape !== 'heading' || open.range.end === reader.rangeOf(open.node).end) return false
    const {paper, authors, venue, year} = reader.looks(open.range)
    return paper || (authors && (venue || year))
  }

  /** Whether a heading is open that waits for its links. */
  private waits(): boolean {
    return this.open?.shape === 'heading' && !this.open.strong
  }

  /** Whether a heading is open that is long enough to be the title of what follows. */
  private awaits(): boolean {
    return this.waits() && this.open?.short === false
  }

  /** Whether a line that reads like a name is a bold title: one more paragraph with a paper of its own, after an entry. */
  private isAnother(node: Nodes, {title}: Looks, line: Range): boolean {
    const {flow, looks, rangeOf} = this.reader
    const whole = looks(rangeOf(node))
    if (title?.kind !== 'strong' || !title.first || !isStrong(whole)) return false
    const isLine = flow.text.slice(line.start, line.end).trim().length <= title.end - title.start + 2
    return (
      (isLine || isToldOf(whole)) &&
      this.open?.shape !== 'heading' &&
      (!this.open || isStrong(looks(this.open.range)))
    )
  }

  /** Whether a line below a work names what it says in bold: `**Tools compared:** …`. */
  private isDetail({paper, venue, year}: Looks, line: Range): boolean {
    if (!this.open?.strong || paper || venue || year) return false
    const {flow} = this.reader
    const name = within(flow.marks, line).find(d => d.kind === 'strong' && d.start <= line.start + 1)
    const shown = name && flow.text.slice(name.start, name.end + 1)
    return shown !== undefined && /[:：].?$/.test(shown) && wordCount(shown) <= 4
  }
}

/** Whether a bold title that reads like names has its authors and its year beside it: then it is a title. */
function isToldOf({title, authors, year}: Looks): boolean {
  return title?.kind === 'strong' && title.first && authors && year
}

/** Where a line starts in the source: after the break before it, its indentation and the marks of quotes. */
function lineStart(source: string, {ends}: Flow, line: Range): number {
  let at = ends[line.start - 1] ?? 0
  while (/[ \t>]/.test(source[at] ?? '')) at++
  return at
}
