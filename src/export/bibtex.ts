/**
 * Records as BibTeX.
 */

import type {Author} from './authors.ts'
import type {Record, RecordKind} from './record.ts'

const types: {[K in RecordKind]: {type: string; venue: string}} = {
  journal: {type: 'article', venue: 'journal'},
  conference: {type: 'inproceedings', venue: 'booktitle'},
  preprint: {type: 'misc', venue: 'howpublished'},
  unknown: {type: 'misc', venue: 'howpublished'}
}

/** Prints records as BibTeX in UTF-8; fields that the list does not have are left out. */
export function exportBibtex(records: readonly Record[]): string {
  return records.map(bibtexOf).join('\n')
}

function bibtexOf(record: Record): string {
  const {type, venue} = types[record.kind]
  const authors = [...record.authors.map(nameOf), ...(record.others ? ['others'] : [])]
  const fields: [string, string | number | undefined][] = [
    ['title', protectCapitals(escapeTex(record.title))],
    ['author', authors.length > 0 ? authors.join(' and ') : undefined],
    [venue, record.venue && escapeTex(record.venue)],
    ['year', record.year],
    ['eprint', record.arxiv],
    ['archiveprefix', record.arxiv && 'arXiv'],
    ['doi', record.doi && escapeUrl(record.doi)],
    ['url', record.url && escapeUrl(record.url)],
    ['note', record.year !== undefined && !record.yearShown ? 'Year of the identifier' : undefined]
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@${type}{${record.key},\n${lines.join(',\n')}\n}\n`
}

function nameOf(author: Author): string {
  return 'family' in author
    ? escapeTex(`${author.family}, ${author.given}`)
    : `{${escapeTex(author.literal)}}`
}

/** Braces go by name: BibTeX counts them even when they are escaped. */
const special: {[character: string]: string} = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_'
}

/** A formula between dollars: letters, numbers, operators, commands, and what is raised or lowered: `$x^2$`, `$\alpha_{10}$`, not `$^$`. */
const formula = String.raw`(\$(?:[\p{L}\p{N} +*/=<>().,|!:;'-]|\\\p{L}{2,20}(?!\p{L})|[\^_](?:[\p{L}\p{N}]|\{[\p{L}\p{N} +*/=().,-]{1,40}\})){1,400}\$)`
const formulas = new RegExp(formula, 'u')
const formulaOrWord = new RegExp(String.raw`${formula}|(?<![\\\p{L}\p{N}{-])\p{L}[\p{L}\p{N}-]*`, 'gu')

/** Escapes what TeX would read as a command; formulas between dollars stay, where their braces are balanced. */
function escapeTex(text: string): string {
  const pieces = text.split(formulas)
  return pieces
    .map((piece, index) =>
      index % 2 === 1 && balanced(piece) ? piece : piece.replace(/[\\~^{}&%$#_]/g, d => special[d]!)
    )
    .join('')
}

function balanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '{') depth++
    if (character === '}') depth--
    if (depth < 0) return false
  }
  return depth === 0
}

/** Braces around words with capitals inside (`{BERT}`), which bibliography styles would lower. */
function protectCapitals(title: string): string {
  return title.replace(formulaOrWord, (word: string, formula?: string) =>
    !formula && /.\p{Lu}/u.test(word) ? `{${word}}` : word
  )
}

function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent)
}
