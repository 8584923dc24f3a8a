/**
 * The lines of a text, and the places of offsets.
 */

import type {Point, Position} from 'unist'

const space = 32

/** A line of a paragraph, as offsets: its text without blanks around it, and the end of the line before and after its line ending. */
export interface Line {
  from: number
  to: number
  end: number
  next: number
}

/** Lines are counted from 0 here. */
export class Lines {
  readonly source: string
  /** Number of lines; an empty one at the end does not count. */
  readonly count: number
  /** Offset of the next character that may be more than text, at or after an offset. */
  readonly nextSpecial: (from: number) => number
  private readonly starts: number[] = [0]
  private readonly nextTab: (from: number) => number
  private row = 0
  private last: Point = {line: 1, column: 1, offset: 0}

  constructor(source: string) {
    this.source = source
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.starts.push(at + 1)
    this.count = this.starts.at(-1) === source.length ? this.starts.length - 1 : this.starts.length
    this.nextSpecial = seeker(source, /[!&*:<[\\\]_`~]/g)
    this.nextTab = seeker(source, /\t/g)
  }

  /** Offset of the first character of a line. */
  start(row: number): number {
    return this.starts[row] ?? this.source.length
  }

  /** Offset after the last character of a line, before its line ending. */
  end(row: number): number {
    const next = this.starts[row + 1]
    if (next === undefined) return this.source.length
    return this.source[next - 2] === '\r' ? next - 2 : next - 1
  }

  /** Offset of the first character of a line that is not a space. */
  indented(row: number): number {
    let at = this.start(row)
    while (this.source.charCodeAt(at) === space) at++
    return at
  }

  /** Number of spaces before the text of a line. */
  column(row: number): number {
    return this.indented(row) - this.start(row)
  }

  /** Whether a line starts with something else than a space or a tab. */
  isAtMargin(row: number): boolean {
    return !/[ \t\r\n]/.test(this.source[this.start(row)] ?? ' ')
  }

  isBlank(row: number): boolean {
    const end = this.end(row)
    for (let at = this.start(row); at < end; at++) if (!' \t'.includes(this.source[at]!)) return false
    return true
  }

  /** The first line from a line on that is not blank, else the number of lines. */
  filled(row: number): number {
    let at = row
    while (at < this.count && this.isBlank(at)) at++
    return at
  }

  /** Where a stretch ends without the spaces at its end. */
  trimmed(from: number, end: number): number {
    let to = end
    while (to > from && this.source.charCodeAt(to - 1) === space) to--
    return to
  }

  /** The part of a line from an offset on. */
  line(row: number, from: number): Line {
    const end = this.end(row)
    return {from, to: this.trimmed(from, end), end, next: this.start(row + 1)}
  }

  hasTab(from: number, to: number): boolean {
    return this.nextTab(from) < to
  }

  point(offset: number): Point {
    if (this.last.offset === offset) return this.last
    while (this.start(this.row) > offset) this.row--
    while (this.row + 1 < this.starts.length && this.start(this.row + 1) <= offset) this.row++
    this.last = {line: this.row + 1, column: offset - this.start(this.row) + 1, offset}
    return this.last
  }

  position(from: number, to: number): Position {
    return {start: this.point(from), end: this.point(to)}
  }
}

/** Looks up the next match from an offset on, once for all offsets before it. */
function seeker(source: string, pattern: RegExp): (from: number) => number {
  let [since, found] = [0, -1]
  return from => {
    if (from < since || from > found) {
      pattern.lastIndex = from
      since = from
      found = pattern.exec(source)?.index ?? Infinity
    }
    return found
  }
}
