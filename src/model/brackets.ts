/**
 * Links whose brackets are broken, so that Markdown reads no link there, or not all of it.
 */

import type {Edit} from '../finding.ts'
import type {Span} from '../text/types.ts'
import type {Entry, EntryLink, PaperList} from './types.ts'
import {linksOf, marksOf} from './within.ts'

/** How a list writes a label in brackets: `[[pdf]](url)` or `[[pdf](url)]`. */
export type BracketStyle = 'inside' | 'around'

export interface BrokenLink {
  /** What is wrong, as it reads behind “Unexpected”, and what was expected. */
  what: string
  wanted: string
  span: Span
  /** Where there is one reading. */
  edits: readonly Edit[] | undefined
}

const url = String.raw`https?:\/\/[^\s()<>（）[\]]+(?:\([^\s()<>]*\)[^\s()<>（）[\]]*)*`

/** What is written where a link was meant, by example. Groups `cut` go, a group `add` is where a character is missing. */
const broken: readonly {pattern: RegExp; what: string; wanted: string; read?: (text: string) => string}[] = [
  {
    pattern: new RegExp(String.raw`\[[^[\]\n]{1,200}\]\]?[ \t]+\(${url}\)`, 'g'),
    what: 'space between the label and the URL of a link',
    wanted: 'none',
    read: text => text.replace(/\][ \t]+\(/, '](')
  },
  {
    pattern: new RegExp(String.raw`\[[^[\]\n]{1,200}\]\]?(?:（${url}[）)]|\(${url}）)`, 'g'),
    what: 'full-width bracket around the URL of a link',
    wanted: '`(` and `)`',
    read: text => text.replace(/（/g, '(').replace(/）/g, ')')
  },
  {
    pattern: new RegExp(String.raw`(?<!\[)\[[^[\]\n]{1,40}\]\]\(${url}\)`, 'g'),
    what: '`]]` behind a label that opens with one bracket',
    wanted: '`[[`',
    read: text => `[${text}`
  },
  {
    pattern: new RegExp(String.raw`\[[^[\]\n]{1,200}\]\]?\(${url}[ \t]+[^\s()<>"'][^()<>"'\n]{0,200}\)`, 'g'),
    what: 'space in the URL of a link',
    wanted: 'none'
  },
  {
    pattern: new RegExp(
      String.raw`\[[^[\]\n]{1,200}\]\]?\(${url}[ \t]*\r?\n[ \t]*[^\s()<>"'\[\-*|][^\s()<>"']{0,200}\)`,
      'g'
    ),
    what: 'line break in the URL of a link',
    wanted: 'none'
  },
  {
    pattern: new RegExp(String.raw`\[[^[\]\n]{1,200}\]\]?\(${url}(?=\s*$|\]|[ \t]+\[)`, 'gm'),
    what: 'link without a closing bracket',
    wanted: '`)` behind the URL',
    read: text => (/[.,;:!?'"]$/.test(text) ? text : `${text})`)
  }
]

/** Labels that can only be those of a link; a bare `[1] (https://…)` may be a reference. */
const label =
  /\]\]\s*\(|\[\W*(?:pdf|paper|arxiv|code|link|project|github|page|website|video|data|dataset|demo|slides|blog|bib|official)\b/i

/** What an entry holds that was meant as a link. */
export function brokenLinks(list: PaperList, entry: Entry): BrokenLink[] {
  const {span} = entry
  const text = list.source.slice(span.start, span.end)
  if (!text.includes('](') && !/\]\s*[(（]/.test(text)) return []
  const real = linksOf(list, entry).filter(d => d.form !== 'bare')
  const code = marksOf(list, entry).filter(d => d.kind === 'code')
  const found: BrokenLink[] = []
  for (const {pattern, what, wanted, read} of broken) {
    for (const {0: written, index} of text.matchAll(pattern)) {
      const place = {start: span.start + index, end: span.start + index + written.length}
      if ([...real, ...code, ...found].some(d => d.span.start < place.end && place.start < d.span.end))
        continue
      if (what.startsWith('space between') && !label.test(written) && !holds(place, entry.title)) continue
      const meant = read?.(written)
      const edits = meant === undefined || meant === written ? undefined : [{...place, text: meant}]
      found.push({what, wanted, span: place, edits})
    }
  }
  return found
}

/** Whether the title of the entry is what a link was meant to show. */
function holds({start, end}: Span, title: Entry['title']): boolean {
  return title !== undefined && start < title.span.start && title.span.end < end
}

/** How most links of a list have their brackets, and in how many of how many. */
export function bracketStyle(list: PaperList): {style: BracketStyle; alike: number; all: number} | undefined {
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
