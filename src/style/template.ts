/**
 * The template of an entry: its text with placeholders for what differs from entry to entry.
 *
 *     - [**{venue} {year}**] {title} [[pdf]]({paper})[ [[code]]({code})]
 *
 * - `{name}` stands for a part of the entry (`slots`);
 * - `[ …]` (a bracket before white space) or `[?…]` is a part that an entry may lack; brackets inside it are counted, so that
 *   the one that closes it is found;
 * - `\` before `\`, `[`, `]`, `{` or `}` makes that character plain text;
 * - everything else is text as it is in the list, brackets included.
 */

import {closest, distance} from 'fastest-levenshtein'

/** Parts of an entry that a template can name, with what each stands for. */
export const slots = {
  title: 'title of the work',
  authors: 'authors, as written',
  venue: 'venue without its year',
  year: 'year, and what follows it in the tag',
  number: 'number of a numbered item',
  label: 'words of the link that follows',
  text: 'other words: the name of a method, an institute, a note',
  paper: 'URL of the paper',
  code: 'URL of the code',
  project: 'URL of the project page',
  data: 'URL of the data',
  video: 'URL of a video',
  slides: 'URL of slides or a poster',
  blog: 'URL of a blog post',
  demo: 'URL of a demo',
  model: 'URL of the model',
  bibtex: 'URL of the citation',
  other: 'URL of anything else'
} as const

export type SlotName = keyof typeof slots

/** Text, a placeholder, or a part that may be absent. */
export type Piece =
  | {type: 'text'; value: string}
  | {type: 'slot'; name: SlotName}
  | {type: 'optional'; pieces: readonly Piece[]}

export type Template = readonly Piece[]

/** A template that cannot be read; `column` counts from 1 in UTF-16 units. */
export class TemplateError extends Error {
  readonly column: number

  constructor(reason: string, column: number) {
    super(`${reason} (column ${column} of the template)`)
    this.name = 'TemplateError'
    this.column = column
  }
}

/** Whether a word names a placeholder. */
export function isSlot(name: string): name is SlotName {
  return Object.hasOwn(slots, name)
}

/**
 * Reads a template.
 *
 * @throws {TemplateError} if a placeholder is unknown or a brace or optional part is left open.
 */
export function parseTemplate(text: string): Template {
  let at = 0
  return pieces()

  function pieces(opened?: number): Piece[] {
    const found: Piece[] = []
    let depth = 0
    let plain = ''
    const flush = () => {
      if (plain) found.push({type: 'text', value: plain})
      plain = ''
    }

    for (; at < text.length; at++) {
      const char = text[at] ?? ''
      if (char === '\\' && /[\\[\]{}]/.test(text[at + 1] ?? '')) {
        plain += text[++at] ?? ''
      } else if (char === '{') {
        flush()
        found.push(slot())
      } else if (char === '}') {
        throw new TemplateError('`}` without `{`; write `\\}` for a plain brace', at + 1)
      } else if (char === '[' && /[\s?]/.test(text[at + 1] ?? '')) {
        flush()
        found.push(optional())
      } else if (opened !== undefined && char === ']' && depth === 0) {
        flush()
        return found
      } else {
        if (char === '[') depth++
        if (char === ']') depth--
        plain += char
      }
    }

    if (opened !== undefined)
      throw new TemplateError('this `[` is never closed; write `\\[` for a plain bracket', opened + 1)
    flush()
    return found
  }

  function slot(): Piece {
    const close = text.indexOf('}', at)
    if (close < 0) throw new TemplateError('`{` without `}`; write `\\{` for a plain brace', at + 1)
    const name = text.slice(at + 1, close).trim()
    if (!isSlot(name)) {
      throw new TemplateError(`unknown placeholder \`{${name}}\`; use ${likely(name)}`, at + 1)
    }
    at = close
    return {type: 'slot', name}
  }

  function optional(): Piece {
    const opened = at
    at += text[at + 1] === '?' ? 2 : 1
    const inside = pieces(opened)
    if (!inside.some(d => d.type !== 'text')) {
      throw new TemplateError(
        'an optional part without a placeholder; write `\\[` for a plain bracket',
        opened + 1
      )
    }
    return {type: 'optional', pieces: inside}
  }
}

/** The placeholder that was meant, or all there are. */
function likely(name: string): string {
  const known = Object.keys(slots)
  const nearest = closest(name.toLowerCase(), known)
  if (distance(name.toLowerCase(), nearest) <= Math.max(2, name.length / 3)) return `\`{${nearest}}\``
  return `one of ${known.map(d => `\`{${d}}\``).join(', ')}`
}

/** Writes a template; `parseTemplate` reads it back unchanged. */
export function printTemplate(template: Template): string {
  return print(template, false)
}

function print(pieces: readonly Piece[], inside: boolean): string {
  const lonely = inside ? lonelyBrackets(pieces) : undefined
  return pieces
    .map((piece, index) => {
      if (piece.type === 'slot') return `{${piece.name}}`
      if (piece.type === 'text') return escape(piece.value, at => lonely?.has(`${index}:${at}`) ?? false)
      const content = print(piece.pieces, true)
      return /^\s/.test(content) ? `[${content}]` : `[?${content}]`
    })
    .join('')
}

/** Puts a backslash before what would be read as grammar. */
function escape(text: string, isLonely: (at: number) => boolean): string {
  return text.replace(/[\\{}[\]]/g, (char, at: number) => {
    const after = text[at + 1] ?? ''
    const grammar =
      char === '\\'
        ? after === '' || /[\\{}[\]]/.test(after)
        : /[{}]/.test(char) || isLonely(at) || (char === '[' && /[\s?]/.test(after))
    return grammar ? `\\${char}` : char
  })
}

/** Plain brackets without partner, as `piece:offset`: inside an optional part they would be taken for its end. */
function lonelyBrackets(pieces: readonly Piece[]): Set<string> {
  const open: string[] = []
  const lonely: string[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'text') continue
    for (const {0: char, index: at} of piece.value.matchAll(/\[(?![\s?])|\]/g)) {
      if (char === '[') open.push(`${index}:${at}`)
      else if (open.pop() === undefined) lonely.push(`${index}:${at}`)
    }
  }
  return new Set([...lonely, ...open])
}

/** Placeholders of a template, each with whether every entry must have it. */
export function slotsOf(template: Template): Map<SlotName, 'required' | 'optional'> {
  const found = new Map<SlotName, 'required' | 'optional'>()
  const walk = (pieces: readonly Piece[], required: boolean) => {
    for (const piece of pieces) {
      if (piece.type === 'optional') walk(piece.pieces, false)
      else if (piece.type === 'slot' && found.get(piece.name) !== 'required') {
        found.set(piece.name, required ? 'required' : 'optional')
      }
    }
  }
  walk(template, true)
  return found
}
