/**
 * The places of a document that may be entries, read in groups.
 */

import {readRows} from '../chain/read.ts'
import type {ReadRow} from '../chain/read.ts'
import {headerOf} from '../candidates/candidate.ts'
import type {Candidate} from '../candidates/candidate.ts'
import type {Flow} from '../flow/flow.ts'
import {lowerBound} from '../flow/ranges.ts'
import type {Span} from '../text/types.ts'

/** A heading, as far as it tells whether there are works below it. */
export interface Heading {
  title: string
  span: Span
  parent: Heading | undefined
}

/** A place, what it says, its heading, and the title of the document: its first heading. */
export interface Place<Section extends Heading = Heading> {
  candidate: Candidate
  row: ReadRow
  section: Section | undefined
  top: Section | undefined
}

/** Places that may be entries, with what each says. */
export function placesOf<Section extends Heading>(
  flow: Flow,
  candidates: readonly Candidate[],
  sections: readonly Section[]
): Place<Section>[] {
  const sectionOf = ({span, shape}: Candidate) => {
    const limit = shape === 'heading' ? span.start : span.start + 1
    return sections[lowerBound(sections, limit, d => d.span.start) - 1]
  }
  const rows = new Map<Candidate, ReadRow>()
  for (const group of Map.groupBy(candidates, groupOf).values()) {
    const read = readRows(
      flow,
      group.map(d => ({
        range: d.range,
        header: headerOf(d),
        except: d.except,
        read: d.read,
        headEnd: d.shape === 'heading' || d.shape === 'paragraph' ? flow.ranges.get(d.node)?.end : undefined
      }))
    )
    for (const [index, candidate] of group.entries()) {
      rows.set(candidate, read[index]!)
      candidate.read = undefined
    }
  }
  const [first] = sections
  const top = first && aYear.test(first.title) ? undefined : first
  return candidates.map(d => ({candidate: d, row: rows.get(d)!, section: sectionOf(d), top}))
}

/** A section, and never the title of a document. */
const aYear = /^\W*\d{4}\W*$/

/** What is written alike: entries of one shape, rows of tables with one header. */
export function groupOf({shape, table}: Candidate): string {
  return `${shape}|${table?.header.join('|') ?? ''}`
}
