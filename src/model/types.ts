/**
 * The list model: what a paper list says, and exactly where it says it.
 *
 * Every offset indexes `PaperList.source`. Everything in the model has a place.
 */

import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import type {Identity, PaperId, Span} from '../text/types.ts'
import type {Flow, LinkForm, Part} from '../flow/flow.ts'
import type {LinkRole} from '../reading/labels.ts'
import type {EntryShape, TableColumns} from '../candidates/candidate.ts'

export type {EntryShape, TableColumns}

export interface EntryLink {
  role: LinkRole
  form: LinkForm
  /** Visible text without surrounding brackets; alternative text where the link is an image. */
  label: Part
  /** Verbatim (entities decoded); `''` if the link is empty. */
  url: string
  /** Where the URL itself is written, so that a fix replaces nothing else. */
  urlSpan: Span
  /** The whole link, `[label](url)`, without brackets around it. */
  span: Span
  /** Whether the label is an image (a badge). */
  image: boolean
  /** Whether the visible text is the title of the work. */
  isTitle: boolean
  /** What the URL says by itself, whatever the role. */
  identity: Identity | undefined
}

/** One work as an item of the list. */
export interface Entry {
  shape: EntryShape
  /** From the first character of its marker (bullet, pipe, `<tr>`) to its last visible one, nested lines included. */
  span: Span
  /** First mdast node it was read from. */
  node: Nodes
  section: Section | undefined
  title: Part | undefined
  authors: Part | undefined
  /** The venue without the year (`CLEF Working Notes` of `CLEF 2020 Working Notes`); the span may enclose the year. */
  venue: Part | undefined
  /** The year as shown: `value` is absent if the text is not a year (`NeurIPS 202`). */
  year: (Part & {value: number | undefined}) | undefined
  /** The whole tag around venue and year, brackets and emphasis included (`[**CVPR 2022**]`); absent in columns. */
  tag: Part | undefined
  links: readonly EntryLink[]
  /** Identifiers of the work, from its links of role paper, strongest first, without repetition. */
  ids: readonly PaperId[]
  /** Which table the entry is a row of, if any: the rows of one table share their columns. */
  table: TableColumns | undefined
}

export interface Section {
  /** Heading as a reader sees it, images left out. */
  title: string
  /** 1 to 6. */
  depth: number
  /** The heading itself. */
  span: Span
  /** Anchor that GitHub gives it (`survey-`), without `#`. */
  anchor: string
  parent: Section | undefined
  /** Entries below this heading and above the next one. */
  entries: readonly Entry[]
}

export interface PaperList {
  /** Text without byte-order mark. */
  source: string
  tree: Root
  /** Everything a reader sees, and where it is written. */
  flow: Flow
  sections: readonly Section[]
  entries: readonly Entry[]
  /** Places that look like works but were not read as entries, if they are more than the entries; otherwise empty. */
  unrecognized: readonly Span[]
  /** Lines and columns (from 1, UTF-16 units) of a span. */
  position(span: Span): Position
}
