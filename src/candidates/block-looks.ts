/**
 * What blocks, lines and nested lists look like to the entry that is open above them.
 */

import type {List, Nodes} from 'mdast'
import type {Flow, Range} from '../flow/flow.ts'
import {within} from '../flow/ranges.ts'
import {fieldOf} from '../reading/fields.ts'
import type {FieldName} from '../reading/fields.ts'
import {keyOf} from '../text/heading-key.ts'
import {identify} from '../text/identify.ts'
import {hasTitle} from './looks.ts'
import type {Looks} from './looks.ts'
import type {Reader} from './reader.ts'

/** Whether a block of HTML is the head of a page: its name, badges, and the survey that it goes with. */
export function isHead(node: Nodes): boolean {
  return node.type === 'html' && node.value.lastIndexOf('<h1') > node.value.lastIndexOf('<h2')
}

/** Whether the lines of a block are the fields of one work whose title comes after an identifier or a date. */
export function isRecord({flow}: Reader, lines: readonly Range[]): boolean {
  const titles = lines.map(d => fieldOf(flow.text.slice(d.start, d.end))?.name === 'title')
  return titles.lastIndexOf(true) === 1
}

/** Whether the lines of a block are those of one citation: people, a title in bold or quotes, and where and when it appeared. */
export function isCitation({looks}: Reader, lines: readonly Range[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || !looks(first).authors) return false
  const {title, year} = looks({start: first.start, end: last.end})
  const isSetOff = title?.kind === 'quote' || title?.kind === 'strong'
  return isSetOff && title.start >= first.end && year
}

/** Whether the line has its own title and is not a field of another work. */
export function isTitled(looks: Looks): boolean {
  return hasTitle(looks) && !looks.field
}

/** Whether all links to papers of a stretch lead to the same one as those of another. */
export function areOfSameWork(flow: Flow, one: Range, other: Range): boolean {
  const idsIn = (range: Range) =>
    within(flow.links, range).flatMap(d => {
      const identity = identify(d.url)
      return identity && identity.kind !== 'not-a-paper' ? [identity.id] : []
    })
  const own = new Set(idsIn(one))
  return idsIn(other).every(d => own.has(d))
}

/** Whether a stretch has the title of a work again: its citation in full, below it. */
export function repeatsTitle({flow, looks}: Reader, work: Range, below: Range): boolean {
  const [title, again] = [looks(work).title, looks(below).title]
  if (!title || !again || (title.link && again.link)) return false
  const key = ({start, end}: Range) => keyOf(flow.text.slice(start, end))
  return key(title) === key(again)
}

/** Whether a line is a field that only works have: `Authors: …`, `Journal: …`. */
export function tellsOfWork({text}: Flow, {start, end}: Range): boolean {
  const name = fieldOf(text.slice(start, end).trimStart())?.name
  return name === 'authors' || name === 'venue'
}

/** The field that the text of a cell names, without a colon: `Author`. */
export function fieldNamed({flow, rangeOf}: Reader, cell: Nodes): FieldName | undefined {
  const {start, end} = rangeOf(cell)
  const text = flow.text.slice(start, end).replaceAll('\u001f', ' ').trim()
  return fieldOf(`${text}: `)?.name
}

/** Whether each item of a list begins with the name of a field. */
export const areFields = ({flow, rangeOf}: Reader, {children}: List): boolean =>
  children.every(d => fieldOf(flow.text.slice(rangeOf(d).start, rangeOf(d).end).trimStart()) !== undefined)
