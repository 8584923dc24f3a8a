/**
 * How a list puts brackets around the labels of its links.
 */

import type {EntryLink, PaperList} from './types.ts'

/** How a list writes a label in brackets: `[[pdf]](url)` or `[[pdf](url)]`. */
export type BracketStyle = 'inside' | 'around'

/** How most links have their brackets, and in how many of how many. */
interface Majority {
  style: BracketStyle
  alike: number
  all: number
}

const known = new WeakMap<PaperList, Majority | undefined>()

/** How most links of a list have their brackets. */
export function bracketStyle(list: PaperList): Majority | undefined {
  if (!known.has(list)) known.set(list, majorityOf(list))
  return known.get(list)
}

function majorityOf(list: PaperList): Majority | undefined {
  const styles = list.entries
    .flatMap(d => d.links.map(link => styleOf(list.source, link)))
    .filter(d => d !== undefined)
  const inside = styles.filter(d => d === 'inside').length
  const style = inside * 2 > styles.length ? 'inside' : 'around'
  const alike = style === 'inside' ? inside : styles.length - inside
  return alike >= 8 && alike >= 0.9 * styles.length ? {style, alike, all: styles.length} : undefined
}

/** How a link has its brackets, if it has any. */
export function styleOf(source: string, {span, form, image}: EntryLink): BracketStyle | undefined {
  const written = source.slice(span.start, span.end)
  if (form !== 'inline' || image || !written.startsWith('[')) return undefined
  if (/^\[\[[^[\]]*\]\]\(/.test(written)) return 'inside'
  return source[span.start - 1] === '[' && source[span.end] === ']' && /^\[[^[\]]*\]\(/.test(written)
    ? 'around'
    : undefined
}
