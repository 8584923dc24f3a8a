/**
 * What is to be updated in a list: the proposals that can be made together.
 */

import {applyEdits} from '../fixes/edits.ts'
import type {LinkResult} from '../links/types.ts'
import {lint} from '../lint.ts'
import type {Source} from '../sources/sources.ts'
import {updatesOnly} from './config.ts'
import type {Kind} from './kinds.ts'
import {byWorth, proposalsIn, type Proposal} from './proposal.ts'
import {provable} from './verify.ts'

/** A list with its proposals applied. */
export interface Updated {
  path: string
  /** The whole text, with its byte-order mark. */
  text: string
  /** What was changed, by worth. */
  proposals: readonly Proposal[]
  /** How many more proposals there are than were asked for. */
  left: number
}

export interface Wanted {
  kinds: readonly Kind[]
  links: readonly LinkResult[]
  /** Keys of proposals that nobody wants. */
  silenced?: ReadonlySet<string>
  /** At most so many proposals; default all. */
  most?: number
}

/** Makes the proposals of a list that the results of its links, and the text itself, prove. */
export async function update(
  {text, path, config}: Pick<Source, 'text' | 'path' | 'config'>,
  {kinds, links, silenced = new Set(), most = Infinity}: Wanted
): Promise<Updated> {
  const file = await lint(text, {path, config: updatesOnly(config, kinds), links})
  const wanted = apart(proposalsIn(file, kinds).filter(d => !silenced.has(d.key)))
  const proven = provable(file, wanted)
  const chosen = proven.sort(byWorth).slice(0, most)
  const edits = chosen.flatMap(d => d.edits)
  return {
    path,
    text: (file.bom ? '\uFEFF' : '') + applyEdits(file.source, edits),
    proposals: chosen,
    left: proven.length - chosen.length
  }
}

/** Proposals that change different places; the first of two that meet is kept. */
function apart(proposals: readonly Proposal[]): Proposal[] {
  const taken = new Set<number>()
  return proposals.filter(({edits}) => {
    const places = edits.flatMap(d => Array.from({length: d.end - d.start + 1}, (_, i) => d.start + i))
    if (places.some(d => taken.has(d))) return false
    for (const place of places) taken.add(place)
    return true
  })
}
