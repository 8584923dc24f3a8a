/**
 * Links by reference, `[pdf][p4]`, whose definition is missing: GitHub shows their brackets.
 */

import {nodesOf} from '../markdown/nodes.ts'
import type {Flow} from '../flow/flow.ts'
import type {Root} from 'mdast'
import type {Span} from '../text/types.ts'
import {verbatimIn, writtenAt} from './shown.ts'
import type {Document, MeantLink} from './shown.ts'

export interface UndefinedReference {
  /** `p4` */
  label: string
  span: Span
  /** Absent for an image, whose link works. */
  meant?: MeantLink
}

/** Text in brackets, and a label in brackets right after it. */
const reference = /\]\[([^[\]\n\u001f]{1,80})\](?![([:])/g

/** Words of a label that can only be a link's. */
const linkWord =
  /\[\W*(?:pdf|paper|arxiv|code|link|project|github|page|website|video|data|dataset|demo|slides|bib|doi)\W*\]?$/i

/** A placeholder for a link that is not there yet: `[code][Coming soon]`. */
const isStatus = /\bsoon\b|^(?:tba|tbd|todo|n\/a|to be \w+)\W*$/i

/**
 * References without a definition: those that look like the others of the document, and those after a word such as `pdf`. If the
 * document has no links by reference, the word must be that of another link, or the label must look like an id; `[paper][code]` may be two
 * links that are still to come.
 */
export function undefinedReferences(document: Document & {tree: Root}): UndefinedReference[] {
  return [...undefinedLinks(document), ...undefinedImages(document)].sort(
    (a, b) => a.span.start - b.span.start
  )
}

/** An image by reference as a reader sees it when its definition is missing. */
const imageReference = /!\[([^[\]\n\u001f]{1,80})\]\[([^[\]\n\u001f]{1,80})\](?![[(:])/g

/** Images without a definition, if the document has others by reference. */
function undefinedImages({flow, source, tree}: Document & {tree: Root}): UndefinedReference[] {
  if (nodesOf(tree, 'imageReference').length === 0) return []
  const isCode = (index: number) =>
    flow.marks.some(d => d.kind === 'code' && d.start <= index && index < d.end)
  return [...flow.text.matchAll(imageReference)].flatMap(({0: written, 2: label = '', index}) => {
    const isWritten = source.startsWith('![', flow.starts[index] ?? 0)
    const span = writtenAt(flow, {start: index, end: index + written.length})
    return isWritten && !isCode(index) ? [{label, span}] : []
  })
}

function undefinedLinks({flow, source, tree}: Document & {tree: Root}): Required<UndefinedReference>[] {
  const shapes = new Set<string>()
  for (const {referenceType, identifier} of nodesOf(tree, 'linkReference'))
    if (referenceType === 'full') shapes.add(shapeOf(identifier))
  const isVerbatim = verbatimIn(flow)
  const isLinked = linkedWords(flow)
  return [...flow.text.matchAll(reference)].flatMap(({0: written, 1: label = '', index}) => {
    const lineStart = Math.max(flow.text.lastIndexOf('\n', index), flow.text.lastIndexOf('\u001f', index)) + 1
    const before = flow.text.slice(lineStart, index + 1)
    const opening = openingOf(before)
    if (
      opening < 0 ||
      before[opening - 1] === '!' ||
      isVerbatim(index) ||
      isVerbatim(index + 2) ||
      isStatus.test(label) ||
      source[flow.starts[index] ?? 0] !== ']'
    )
      return []
    const shape = shapeOf(label)
    const isAlike = /[#-]/.test(shape) && shapes.has(shape)
    const words = before.slice(opening)
    const isTitle = words.split(/\s+/).length >= 5 && /^\S+$/.test(label)
    if (!isAlike && !isTitle && !linkWord.test(words)) return []
    const isId = flow.links.length > 0 && /^[a-z]{1,2}$|\d/i.test(label)
    if (shapes.size === 0 && (linkWord.test(`[${label}]`) || !(isTitle || isId || isLinked(words)))) return []
    const whole = {start: lineStart + opening, end: index + written.length}
    const meant = {whole, text: {start: whole.start + 1, end: index}, url: ''}
    return [{label, span: writtenAt(flow, whole), meant}]
  })
}

/** What labels of one kind have in common: `p4` and `p12` are `a#`. */
const shapeOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '#')

/** Tells whether the words in brackets are those of a link elsewhere. */
function linkedWords({text, links}: Flow): (words: string) => boolean {
  const plain = (words: string) => words.replace(/[[\]\s]/g, '').toLowerCase()
  let known: ReadonlySet<string> | undefined
  return words => (known ??= new Set(links.map(d => plain(text.slice(d.start, d.end))))).has(plain(words))
}

/** Where the bracket opens that ends the text. */
function openingOf(text: string): number {
  let depth = 0
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ']') depth++
    else if (text[index] === '[' && --depth === 0) return index
  }
  return -1
}
