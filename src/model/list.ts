/**
 * A document read as a paper list.
 */

import type {Root} from 'mdast'
import {readEntries} from './entries.ts'
import {flowOf} from '../flow/flow.ts'
import type {Kept} from '../kept/kept.ts'
import {keep} from '../kept/rows.ts'
import {asMeant} from '../shown/as-meant.ts'
import {undefinedReferences} from '../shown/references.ts'
import {shownLinks} from '../shown/shown-links.ts'
import {positions} from './lines.ts'
import {sectionsOf} from './sections.ts'
import type {PaperList} from './types.ts'

/** What a document is known by: a VFile, or anything with its text. */
interface Text {
  value: string | Uint8Array
}

const lists = new WeakMap<Root, PaperList>()

/**
 * Reads the paper list in a document, once per tree. The tree must come from `parse` on the text without byte-order mark (which `file` may
 * still have); one without positions is read as empty, for nothing could be said about it. `kept` is what is kept from earlier readings.
 */
export function listOf(tree: Root, file: Text, kept?: Kept): PaperList {
  const known = lists.get(tree)
  if (known) return known
  const source = textOf(file)
  const placed: Root = tree.position ? tree : {type: 'root', children: []}
  const flow = flowOf(placed, source)
  const sections = sectionsOf(placed, flow)
  const broken = [...shownLinks({flow, source}), ...undefinedReferences({flow, source, tree: placed})]
  const meant = asMeant(
    flow,
    broken.flatMap(d => d.meant ?? [])
  )
  if (kept) keep(meant, kept)
  const read = readEntries(placed, source, meant, sections)
  const list: PaperList = {source, tree, flow, sections, ...read, position: positions(source)}
  lists.set(tree, list)
  return list
}

/** The text of a file without byte-order mark, which is what `parse` takes and every offset indexes. */
export function textOf({value}: Text): string {
  const text = typeof value === 'string' ? value : new TextDecoder('utf-8', {ignoreBOM: true}).decode(value)
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
