/**
 * LaTeX that a BibTeX entry left in a title.
 */

import type {Span} from './types.ts'

/** Combining characters of the accents, by command. Source: The LaTeX Companion, table of accents in text. */
const accents: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  k: '\u0328',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b'
}

/** Letters and signs with a command of their own. */
const signs: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  l: 'ł',
  L: 'Ł',
  o: 'ø',
  O: 'Ø',
  oe: 'œ',
  OE: 'Œ',
  ss: 'ß',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  ldots: '…',
  dots: '…'
}

/** Greek letters by command. */
const greek: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π'
}

type Reading = (first: string, second: string) => string | undefined

const accented: Reading = (accent, letter) =>
  accents[accent] ? `${letter}${accents[accent]}`.normalize('NFC') : undefined

/** What is written, and how to read it as plain text. Markdown has taken the backslash before `"` and `'` already. */
const leftovers: readonly [pattern: RegExp, read: Reading][] = [
  [/\{\\?(["'`^~=.])\{\\?([A-Za-z])\}\}/g, accented],
  [/\{\\([ckuvH])\{([A-Za-z])\}\}/g, accented],
  [/\{\\([ckuvH]) ([A-Za-z])\}/g, accented],
  [/\{\\?(["'`^~=.])\\?([A-Za-z])\}/g, accented],
  // After an index, `T_0={L}` is a formula.
  [/(?<![\d}]|_\w)\\?(["'`^~=.])\{\\?([A-Za-z])\}/g, accented],
  [/\\([ckuvH])\{([A-Za-z])\}/g, accented],
  [
    /\\(?:textbf|textit|textsc|texttt|textrm|textsf|emph|mathbf|mathrm|mathcal|text)\{([^{}\\]{1,200})\}/g,
    words => words
  ],
  [
    /\{\\(aa|AA|ae|AE|l|L|o|O|oe|OE|ss|textendash|textemdash|textquoteright|ldots|dots)\}/g,
    name => signs[name]
  ],
  [
    /\\(aa|AA|ae|AE|l|L|o|O|oe|OE|ss|textendash|textemdash|textquoteright|ldots|dots)(?:\{\}|(?![A-Za-z]))/g,
    name => signs[name]
  ],
  [/\{\\([a-z]+)\}/g, name => greek[name]],
  [/\{(')\}(?=[a-z])/g, quote => quote],
  [
    /(?<!\\[A-Za-z]{0,20})(?<=(?<![\\\w])[A-Z][A-Za-z-]{0,20}|(?<![\w^$=]))\{([A-Z][A-Za-z0-9&-]{0,40}|\d[A-Z][A-Za-z0-9-]{0,40})\}/g,
    words => words
  ],
  [/(?<=(?<![\\\w$])[a-z]{1,6})\{([A-Z]{2,20}|[A-Z](?=\}[a-z]))\}/g, words => words]
]

/** Braces around a part of a word. */
const braces = /\{([A-Za-z0-9'&-]{1,40})\}/g

/** Stretches of a text that are LaTeX outside formulas, and what they mean. */
export function latexIn(text: string): (Span & {meant: string})[] {
  if (!/[\\{]/.test(text)) return []
  const formulas = Array.from(
    text.matchAll(/\$\$[^$\n]{1,300}\$\$|\$[^$\n]{1,300}\$|\$(?=\\)[^$\n]{1,300}$/gm),
    spanOf
  )
  const found: (Span & {meant: string})[] = []
  for (const [pattern, read] of leftovers) {
    for (const match of text.matchAll(pattern)) {
      const span = spanOf(match)
      const meant = read(match[1] ?? '', match[2] ?? '')
      const isTaken = [...formulas, ...found].some(d => d.start < span.end && span.start < d.end)
      if (meant !== undefined && !isTaken) found.push({...span, meant})
    }
  }
  // What is in braces beside LaTeX in the same word is LaTeX too: `{X}iao{I}ce`.
  for (const match of text.matchAll(braces)) {
    const span = spanOf(match)
    const isTaken = found.some(d => d.start < span.end && span.start < d.end)
    const isOfWord = (d: Span) =>
      !/[\s$]/.test(text.slice(Math.min(d.start, span.start), Math.max(d.end, span.end)))
    if (!isTaken && found.some(isOfWord)) found.push({...span, meant: match[1] ?? ''})
  }
  return inWords(
    text,
    found.sort((a, b) => a.start - b.start)
  )
}

/** Stretches of one word are one: `{PAC}-Ne{RF}`. */
function inWords(text: string, found: readonly (Span & {meant: string})[]): (Span & {meant: string})[] {
  const words: (Span & {meant: string})[] = []
  for (const stretch of found) {
    const last = words.at(-1)
    const between = last && text.slice(last.end, stretch.start)
    if (last && between !== undefined && !/\s/.test(between)) {
      last.meant += between + stretch.meant
      last.end = stretch.end
    } else words.push({...stretch})
  }
  return words
}

function spanOf({0: written, index}: RegExpExecArray): Span {
  return {start: index, end: index + written.length}
}
