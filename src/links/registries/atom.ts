/**
 * Answers of the arXiv API: Atom with extensions of arXiv's own.
 */

import {parseXml, XmlElement} from '@rgrove/parse-xml'

/** One entry of a feed; texts with white space collapsed. */
export interface AtomEntry {
  /** Identifier without version, `2206.14579` or `quant-ph/0112019`. */
  id: string
  version?: number
  title: string
  summary: string
  authors: readonly string[]
  /** ISO 8601, of the first version. */
  published?: string
  comment?: string
  journalRef?: string
  doi?: string
}

/** A feed, or what it says is wrong with the question. */
export interface Feed {
  entries: readonly AtomEntry[]
  /** Identifiers that it calls malformed. */
  malformed: readonly string[]
  /** Whether it carries an error. */
  isError: boolean
}

/** Reads a feed; `undefined` if it is not one. */
export function readFeed(xml: string): Feed | undefined {
  const root = parse(xml)
  if (root?.name !== 'feed') return undefined
  const elements = children(root, 'entry')
  const errors = elements.filter(d => isErrorId(text(d, 'id')))
  return {
    entries: elements.flatMap(d => readEntry(d) ?? []),
    malformed: errors.flatMap(d => /incorrect_id_format_for_(.+)$/.exec(text(d, 'id'))?.[1] ?? []),
    isError: errors.length > 0
  }
}

function isErrorId(id: string): boolean {
  return id.includes('/api/errors')
}

function readEntry(element: XmlElement): AtomEntry | undefined {
  const name = /\/abs\/(.+?)(?:v(\d+))?$/.exec(text(element, 'id'))
  if (!name?.[1]) return undefined
  const optional = (tag: string) => text(element, tag) || undefined
  const [published, comment, journalRef, doi] = [
    'published',
    'arxiv:comment',
    'arxiv:journal_ref',
    'arxiv:doi'
  ].map(optional)
  return {
    id: name[1],
    ...(name[2] && {version: Number(name[2])}),
    title: text(element, 'title'),
    summary: text(element, 'summary'),
    authors: children(element, 'author').map(d => text(d, 'name')),
    ...(published && {published}),
    ...(comment && {comment}),
    ...(journalRef && {journalRef}),
    ...(doi && {doi})
  }
}

function parse(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml, {ignoreUndefinedEntities: true}).root ?? undefined
  } catch {
    return undefined
  }
}

function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(d => d instanceof XmlElement).filter(d => d.name === name)
}

function text(element: XmlElement, name: string): string {
  return children(element, name)[0]?.text.replace(/\s+/g, ' ').trim() ?? ''
}
