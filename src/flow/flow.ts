/**
 * The visible text of a document as one string, each character with its place in the source, and the marks on it.
 *
 * However a list is written (items, tables, paragraphs, HTML), what a reader sees comes out the same way here, so that entries are read from
 * text and marks only. A line break is `\n` (a blank if an editor only wrapped the line), the border between two cells `cell`, an image `image`.
 */

import type {Nodes, Root} from 'mdast'
import {nodesOf} from '../markdown/nodes.ts'
import type {Span} from '../text/types.ts'
import {align} from './align.ts'
import {closing, definitionUrl, destination} from './destination.ts'
import {htmlTokens} from './html.ts'
import type {HtmlToken} from './html.ts'
import {offsetsFor} from './offsets.ts'
import {attributeList} from './attributes.ts'
import {wrappedIn} from './wrapped.ts'

/** Stands for the border between two table cells. */
export const cell = '\u001f'
/** Stands for an image. */
export const image = '\ufffc'

/** A stretch of the flow: indexes of `Flow.text`. */
export type Range = Span

/** A piece of the text: what it says, and where. */
export interface Part {
  /** As a reader sees it: markup stripped, entities decoded, white space collapsed. */
  text: string
  span: Span
}

/** How a link is written. */
export type LinkForm = 'inline' | 'reference' | 'autolink' | 'bare' | 'html'

export interface FlowLink extends Range {
  form: LinkForm
  url: string
  urlSpan: Span
  /** The whole link in the source. */
  span: Span
}

export interface FlowImage {
  /** Index of its character. */
  at: number
  alt: string
  url: string
  urlSpan: Span
  span: Span
}

export interface Mark extends Range {
  kind: 'strong' | 'emphasis' | 'code' | 'delete'
  /** With its delimiters, in the source. */
  span: Span
}

/** A tag of an HTML block or of a piece of inline HTML. */
export interface Tag {
  /** Index of the character that follows it. */
  at: number
  name: string
  open: boolean
  /** Whether it is in a cell of a Markdown table, where it only shapes the text. */
  inCell: boolean
  attributes: ReadonlyMap<string, {value: string; span: Span}>
  span: Span
}

export interface Flow {
  text: string
  /** Source offset where each character starts, and where it ends. */
  starts: Uint32Array
  ends: Uint32Array
  links: readonly FlowLink[]
  images: readonly FlowImage[]
  marks: readonly Mark[]
  tags: readonly Tag[]
  /** Where the text of a block is. */
  ranges: ReadonlyMap<Nodes, Range>
}

/** HTML elements that are on lines of their own. */
const blocks = new Set(
  'address article aside blockquote br center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' '
  )
)

/** Nodes inside of paragraphs, headings and cells. */
const phrasing: ReadonlySet<string> = new Set(
  'break delete emphasis footnoteReference image imageReference inlineCode link linkReference strong text'.split(
    ' '
  )
)

const marks: Record<string, Mark['kind']> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  kbd: 'code',
  s: 'delete',
  del: 'delete'
}

/** Writes the flow of a document. */
export function flowOf(tree: Root, source: string): Flow {
  const definitions = definitionsOf(tree, source)
  const offsets = offsetsFor(source.length)
  const pieces: string[] = []
  const flow = {links: [] as FlowLink[], images: [] as FlowImage[], marks: [] as Mark[], tags: [] as Tag[]}
  const ranges = new Map<Nodes, Range>()
  const open: {name: string; at: number; tag: HtmlToken & {kind: 'open' | 'close'}}[] = []
  /** Source offset after what was written last: where nodes without a position continue. */
  let cursor = 0
  let hidden: string | undefined
  const wrapped: ReadonlySet<Nodes> = wrappedIn(tree, source)
  let wraps = false
  let inCell = false

  const write = (value: string, from: number, until: number) => {
    pieces.push(wraps ? value.replaceAll('\n', ' ') : value)
    cursor = align(value, source, from, until, offsets)
  }
  const sign = (unit: string, {start, end}: Span) => {
    pieces.push(unit)
    offsets.add(start, end)
    cursor = end
  }
  const borderline = () => {
    if (offsets.length > 0 && pieces.at(-1)?.at(-1) !== '\n') sign('\n', {start: cursor, end: cursor})
  }

  const html = (node: {value: string}, offset: number) => {
    for (const token of htmlTokens(node.value, offset)) {
      if (hidden) {
        if (token.kind === 'close' && token.name === hidden) hidden = undefined
        continue
      }
      if (token.kind === 'text') {
        write(token.value, token.span.start, token.span.end)
        continue
      }
      cursor = token.span.end
      if (token.kind === 'open' && (token.name === 'script' || token.name === 'style')) hidden = token.name
      else tag(token)
    }
  }
  const tag = (token: HtmlToken & {kind: 'open' | 'close'}) => {
    const {name, span, attributes} = token
    if (blocks.has(name)) sign('\n', span)
    // The number of an edition before the year: `London <sup>2</sup>2006`
    if (name === 'sup' && token.kind === 'close' && /\d/.test(source[span.end] ?? ''))
      sign(' ', {start: span.end, end: span.end})
    if ((name === 'td' || name === 'th') && token.kind === 'open')
      sign(cell, {start: span.end, end: span.end})
    flow.tags.push({at: offsets.length, name, open: token.kind === 'open', inCell, attributes, span})
    if (name === 'img' && token.kind === 'open') {
      const url = attributes.get('src')
      flow.images.push({
        at: offsets.length,
        alt: attributes.get('alt')?.value ?? '',
        url: url?.value ?? '',
        urlSpan: url?.span ?? span,
        span
      })
      sign(image, span)
    } else if (name === 'a' || marks[name]) {
      if (token.kind === 'open') open.push({name, at: offsets.length, tag: token})
      else closeTag(name, span)
    }
  }
  const closeTag = (name: string, end: Span) => {
    const index = open.findLastIndex(d => d.name === name)
    if (index < 0) return
    const {at, tag} = open.splice(index, 1)[0]!
    // A link that shows an icon: `<a href="…"><i class="fas fa-link"></i></a>`
    const isIcon = name === 'a' && at === offsets.length && flow.tags.at(-2)!.span.start > tag.span.start
    if (isIcon) sign(image, {start: tag.span.end, end: end.start})
    const range = {start: at, end: offsets.length, span: {start: tag.span.start, end: end.end}}
    const href = tag.attributes.get('href')
    const kind = marks[name]
    if (kind) flow.marks.push({...range, kind})
    else if (href)
      flow.links.push({...range, form: 'html', url: href.value.trim(), urlSpan: trim(source, href.span)})
  }

  const visit = (node: Nodes) => {
    const start = offsets.length
    const from = node.position?.start.offset ?? placeOf(node, source, cursor)
    const until = node.position?.end.offset ?? source.length
    cursor = from
    writeNode(node, start, from, until)
    if (!phrasing.has(node.type)) ranges.set(node, {start, end: offsets.length})
    if (node.position) cursor = until
  }
  const within = (node: Nodes) => {
    if ('children' in node) for (const child of node.children) visit(child)
  }
  const marked = (node: Nodes, kind: Mark['kind'], start: number, from: number) => {
    const span = {start: from, end: node.position?.end.offset ?? cursor}
    flow.marks.push({start, end: offsets.length, kind, span})
  }

  /** Writes a text without the attributes that kramdown and Pandoc allow after a link. */
  const text = (value: string, from: number, until: number) => {
    cursor = from
    if (!value.includes('{')) {
      write(value, from, until)
      return
    }
    let at = 0
    for (const {0: attributes, index} of value.matchAll(attributeList)) {
      write(value.slice(at, index), cursor, until)
      at = index + attributes.length
      cursor = Math.max(cursor, source.indexOf(attributes, cursor) + attributes.length)
    }
    write(value.slice(at), cursor, until)
  }

  const writeNode = (node: Nodes, start: number, from: number, until: number): void => {
    switch (node.type) {
      case 'text':
        text(node.value, from, until)
        return
      case 'inlineCode': {
        const fence = /^`+ ?/.exec(source.slice(from, until))?.[0].length ?? 0
        write(
          node.value,
          source.startsWith(node.value, from + fence) ? from + fence : from + fence - 1,
          until
        )
        marked(node, 'code', start, from)
        return
      }
      case 'strong':
      case 'emphasis': {
        // No field ends in emphasis, so a line break there only wraps the line.
        const before = wraps
        wraps = true
        within(node)
        wraps = before
        marked(node, node.type, start, from)
        return
      }
      case 'delete':
        within(node)
        marked(node, node.type, start, from)
        return
      case 'break':
        sign('\n', {start: from, end: until})
        return
      case 'html':
        html(node, from)
        return
      case 'image':
      case 'imageReference': {
        const defined = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined
        const url = node.type === 'image' ? node.url : (defined?.url ?? '')
        const urlSpan =
          node.type === 'image'
            ? destination(source, closing(source, from + 1, until), until)
            : (defined?.urlSpan ?? {start: from, end: until})
        flow.images.push({at: start, alt: node.alt ?? '', url, urlSpan, span: {start: from, end: until}})
        sign(image, {start: from, end: until})
        return
      }
      case 'link': {
        within(node)
        const end = node.position ? until : cursor
        const bare = node.children.length === 1 && source[from] !== '[' && source[from] !== '<'
        const auto = source[from] === '<'
        const urlSpan = bare
          ? {start: from, end}
          : auto
            ? {start: from + 1, end: end - 1}
            : destination(source, node.children.length > 0 ? Math.min(cursor, end) : from, end)
        const form = bare ? 'bare' : auto ? 'autolink' : 'inline'
        flow.links.push({start, end: offsets.length, form, url: node.url, urlSpan, span: {start: from, end}})
        return
      }
      case 'linkReference': {
        within(node)
        const defined = definitions.get(node.identifier)
        if (defined) {
          const span = {start: from, end: until}
          flow.links.push({start, end: offsets.length, form: 'reference', ...defined, span})
        }
        return
      }
      case 'tableCell':
        inCell = true
        within(node)
        inCell = false
        sign(cell, {start: cursor, end: cursor})
        return
      case 'code':
      case 'definition':
      case 'yaml':
        return
      case 'root':
      case 'list':
      case 'table':
        within(node)
        return
      case 'paragraph':
        borderline()
        wraps = wrapped.has(node)
        within(node)
        wraps = false
        borderline()
        return
      case 'heading':
      case 'listItem':
      case 'tableRow':
      case 'blockquote':
      case 'footnoteDefinition':
        borderline()
        within(node)
        borderline()
        return
      default:
        within(node)
    }
  }

  visit(tree)
  flow.links.sort((a, b) => a.start - b.start)
  flow.marks.sort((a, b) => a.start - b.start)
  return {text: pieces.join(''), ...offsets.finish(), ranges, ...flow}
}

/** The longest mark that may be before a text without position: `###### `, `| **`. */
const longestMark = 10

/**
 * Where a node without position begins. The parser gives none to the texts around a bare URL; the first of them comes after the mark of what
 * it is in.
 */
function placeOf(node: Nodes, source: string, cursor: number): number {
  const head = node.type === 'text' ? (/^[^\n\\&]{1,40}/.exec(node.value)?.[0] ?? '') : ''
  if (head === '' || source.startsWith(head, cursor)) return cursor
  const at = source.slice(cursor, cursor + longestMark + head.length).indexOf(head)
  return at < 0 ? cursor : cursor + at
}

/** The text of a stretch as a reader sees it, and its exact place; undefined if nothing is to be seen. */
export function partOf(flow: Flow, {start, end}: Range): Part | undefined {
  const visible = (index: number) => !/[\s\u001f\ufffc\u200b]/.test(flow.text[index] ?? ' ')
  let from = start
  let to = end
  while (from < to && !visible(from)) from++
  while (to > from && !visible(to - 1)) to--
  if (from === to) return undefined
  const text = flow.text
    .slice(from, to)
    .replace(/[\s\u001f\ufffc\u200b]{2,}|[^\S ]|[\u001f\ufffc\u200b]/g, ' ')
    .trim()
  return {text, span: {start: flow.starts[from]!, end: flow.ends[to - 1]!}}
}

function trim(source: string, {start, end}: Span): Span {
  const written = source.slice(start, end)
  const from = start + written.length - written.trimStart().length
  return {start: from, end: Math.max(from, start + written.trimEnd().length)}
}

function definitionsOf(tree: Root, source: string): Map<string, {url: string; urlSpan: Span}> {
  const found = new Map<string, {url: string; urlSpan: Span}>()
  for (const {identifier, url, position} of nodesOf(tree, 'definition')) {
    const span = {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
    if (position && !found.has(identifier)) found.set(identifier, {url, urlSpan: definitionUrl(source, span)})
  }
  return found
}
