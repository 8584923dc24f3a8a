/**
 * What lint says of an entry that was just written.
 */

import type {Edit, Finding} from '../finding.ts'
import {applyEdits} from '../fixes/edits.ts'
import {fix} from '../fixes/fix.ts'
import {readerOf, type LintedFile} from '../lint.ts'
import {levelOf} from '../report/results.ts'
import type {Source} from '../sources/sources.ts'

/** A list with a new entry, as it was judged. */
export interface Proofread {
  /** The list without byte-order mark, with the new entry. */
  source: string
  /** The text that was put in. */
  written: string
  /** What is found in it. */
  findings: readonly Finding[]
  /** Those of them that are proven errors: the entry should not be written. */
  wrong: readonly Finding[]
}

/** Where marks, spaces and spelling may be corrected without asking. Venue and year are somebody's word. */
const copied = new Set(['title', 'authors', 'url', 'label'])

/**
 * Lints the list with a new entry. What it has from its model, such as two spaces, is corrected; its venue and year are not.
 *
 * @param before
 *   The list without byte-order mark and without the entry.
 */
export async function proofread(
  before: string,
  edit: Edit,
  {path, config}: Pick<Source, 'path' | 'config'>
): Promise<Proofread> {
  const source = applyEdits(before, [edit])
  const read = readerOf(source, {path, config})
  const judged = await read(source)
  const found = findingsIn(judged, edit.start, source.length - before.length)
  const wrong = found.filter(d => levelOf(d) === 'error' && d.evidence === 'proof')
  if (wrong.length > 0) return {source, written: edit.text, findings: wrong, wrong}

  const own = new Set(found)
  const only = (d: Finding) => own.has(d) && d.fix?.changes.every(change => copied.has(change)) === true
  const fixed = await fix(judged, read, {only})
  const length = fixed.source.length - before.length
  return {
    source: fixed.source,
    written: fixed.source.slice(edit.start, edit.start + length),
    findings: findingsIn(await read(fixed.source), edit.start, length),
    wrong: []
  }
}

/** What is found within a stretch of a text. */
function findingsIn({findings}: LintedFile, start: number, length: number): Finding[] {
  return findings.filter(({place}) => {
    const at = place && ('start' in place ? place.start.offset : place.offset)
    return at !== undefined && at >= start && at < start + length
  })
}
