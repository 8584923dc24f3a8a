/**
 * Links in HTML whose tag is broken: a quote or bracket that is missing, an attribute that does not exist.
 */

import type {Root} from 'mdast'
import {nodesOf} from '../markdown/nodes.ts'
import type {PaperList} from '../model/types.ts'
import type {BrokenLink} from '../shown/shown.ts'

const quotes = 'A URL in HTML needs a quote on both sides; with only one, it ends in the wrong place'

/** A way to break a tag. Groups of the pattern: what is before the place of the mistake, and the mistake itself. */
const mistakes: readonly {pattern: RegExp; reason: string; note: string; text?: string}[] = [
  {
    pattern: /(<a\s[^<>]*?\bhref\s*=\s*"https?:[^"<>\s]*)()(?=\s*>)/gi,
    reason: 'Missing `"` after the URL breaks this link',
    note: quotes,
    text: '"'
  },
  {
    pattern: /(<a\s[^<>]*?\bhref\s*=\s*'https?:[^"'<>\s]*)()(?=\s*>)/gi,
    reason: "Missing `'` after the URL breaks this link",
    note: quotes,
    text: "'"
  },
  {
    pattern: /(<a\s[^<>]*?\bhref\s*=\s*)()(?=https?:[^"'<>\s]*'\s*>)/gi,
    reason: "Missing `'` before the URL breaks this link",
    note: quotes,
    text: "'"
  },
  {
    pattern: /(<a\s[^<>]*?\bhref\s*=\s*)()(?=https?:[^"'<>\s]*"\s*>)/gi,
    reason: 'Missing `"` before the URL breaks this link',
    note: quotes,
    text: '"'
  },
  {
    pattern: /(<a\s[^<>]*?\bhref\s*=\s*)(""+)(?=https?:[^"'<>\s]*"\s*>)/gi,
    reason: 'Doubled `"` before the URL breaks this link',
    note: quotes,
    text: '"'
  },
  {
    pattern: /(<a\s[^<>]*?\bhref)()(?=\s?["'](?:https?:[^"'<>\s]*|#[^"'<>\s]*)["']\s*>)/gi,
    reason: 'Missing `=` after `href` breaks this link',
    note: 'Readers see the text, but cannot click it',
    text: '='
  },
  {
    pattern:
      /(<a\s(?![^<>]*\bhref\s*=)[^<>]*?\b)(herf|hre|hef|hrf|rhef|hfer|ref|hreff|hrefs|heref)(?=\s*=\s*["']?(?:https?:|#))/gi,
    reason: 'Misspelled attribute, so this is not a link: it should be `href`',
    note: 'Readers see the text, but cannot click it',
    text: 'href'
  },
  {
    pattern: /(<a\s[^<>]*?\bhref\s*=\s*"https?:[^"<>]*")()(?=[^\s>/<"][^<>"=]*<\/a>)/gi,
    reason: 'Missing `>` after the tag breaks this link',
    note: 'Browsers read the text as part of the tag',
    text: '>'
  },
  {
    pattern:
      /()(<a\s[^<>]*?\bhref\s*=\s*["'][^"'<>]*["'][^<>]*>)(?=[^<]*(?:<\/?(?:t[dhr]|li|p|div|table)\b|<a\s))/gi,
    reason: '`<a>` is never closed: add `</a>` after its text',
    note: 'The text after it becomes part of the link'
  }
]

/** Every broken link tag outside of code and comments. */
export function htmlLinks({tree, source}: PaperList): BrokenLink[] {
  if (!tree.position || !/<a\s/i.test(source)) return []
  const shown = withoutCode(tree, source)
  const found: BrokenLink[] = []
  for (const {pattern, reason, note, text} of mistakes) {
    for (const {0: whole, 1: before = '', 2: mistake = '', index} of shown.matchAll(pattern)) {
      if (found.some(d => d.span.start === index)) continue
      const start = index + before.length
      const edits = text === undefined ? undefined : [{start, end: start + mistake.length, text}]
      found.push({reason, note, span: {start: index, end: index + whole.length}, edits})
    }
  }
  return found
}

/** The text with code and comments blanked, every other character at its place. */
function withoutCode(tree: Root, source: string): string {
  const blank = (text: string) => ' '.repeat(text.length)
  const pieces: string[] = []
  let end = 0
  for (const {position} of nodesOf(tree, 'code', 'inlineCode')) {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    pieces.push(source.slice(end, from), blank(source.slice(from, to)))
    end = to
  }
  return (pieces.join('') + source.slice(end)).replace(/<!--[^]*?(?:-->|$)/g, blank)
}
