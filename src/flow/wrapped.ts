/**
 * Paragraphs whose lines were broken by an editor at a fixed width, as opposed to those that have one field a line.
 */

import type {Paragraph, Root} from 'mdast'
import {nodesOf} from '../markdown/nodes.ts'

/** Where editors break lines, in characters. */
const narrowest = 40
const widest = 132
/** At least so many breaks show a width; fewer may be chance. */
const least = 4
/** An editor that breaks lines inside titles wraps every line. This is how many paragraphs must show it, and what share of those with breaks. */
const [leastInside, mostInside] = [2, 0.4]
/** Share of paragraphs with breaks that must be filled up to that width. */
const most = 0.75

/** Widths at which the lines of a paragraph may have been broken: no line is longer, and no next word would have fitted. */
interface Widths {
  node: Paragraph
  breaks: number
  from: number
  to: number
  /** Whether a break is within a link or a quote. */
  isInside: boolean
  /** Whether its author wants a break. */
  isHard: boolean
}

/** The paragraphs of a document whose breaks are only those of an editor. */
export function wrappedIn(tree: Root, source: string): ReadonlySet<Paragraph> {
  const all = nodesOf(tree, 'paragraph').flatMap(node => widthsOf(node, source) ?? [])
  const inside = all.filter(d => d.isInside).length
  if (inside >= leastInside && inside >= all.length * mostInside && all.every(d => !d.isHard))
    return new Set(all.map(d => d.node))
  if (all.reduce((sum, d) => sum + d.breaks, 0) < least) return new Set()
  let best: Widths[] = []
  for (let width = narrowest; width <= widest; width++) {
    const filled = all.filter(d => d.from <= width && width <= d.to)
    if (filled.length > best.length) best = filled
  }
  const breaks = best.reduce((sum, d) => sum + d.breaks, 0)
  const isHabit = breaks >= least && best.length >= all.length * most && best.some(d => d.breaks > 1)
  return new Set(isHabit ? best.map(d => d.node) : [])
}

/** The destination of a link with its title, which editors never break. */
const destination = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g

/** A break that its author wants. */
const hard = /(?: {2}|\\)\r?\n|<br\s*\/?>(?:\r?\n)?/i

/** A line break inside a link or a quotation. */
const brokenInside =
  /\[[^\][\n]*[^\][\n,.;:]\r?\n\s*\p{L}[^\][\n]*\](?=\()|(?:“[^”\n]*|(?<=[\s(])"[^"\n]*)[\p{L}:]\r?\n\s*\p{L}[^”"\n]*[”"]/u

function widthsOf(node: Paragraph, source: string): Widths | undefined {
  const start = node.position?.start.offset ?? 0
  const text = source.slice(start, node.position?.end.offset).replace(destination, d => d.replace(/ /g, '_'))
  if (!text.includes('\n')) return undefined
  const indent = start - (source.lastIndexOf('\n', start - 1) + 1)
  const stretches = `${' '.repeat(indent)}${text}`
    .split(hard)
    .map(d => d.split(/\r?\n/).map(e => e.trimEnd()))
  const ends = stretches.flatMap(lines =>
    lines.slice(0, -1).map((d, index) => d.length + 1 + /^\s*(\S*)/.exec(lines[index + 1]!)![1]!.length)
  )
  if (ends.length === 0) return undefined
  // A word that is longer than a line is on a line of its own, as the destination of a link does.
  const long = stretches
    .flat()
    .filter(d => /\S\s+\S/.test(d.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '')))
    .map(d => d.length)
  return {
    node,
    breaks: ends.length,
    from: Math.max(narrowest, ...long),
    to: Math.min(...ends) - 1,
    isInside: brokenInside.test(text),
    isHard: hard.test(text)
  }
}
