/**
 * What is to be updated in a list: the proposals that can be made together.
 */

import {planOf} from '../fixes/plan.ts'
import type {Trial} from '../fixes/types.ts'
import type {LinkResult} from '../links/types.ts'
import {lint} from '../lint.ts'
import type {Source} from '../sources/sources.ts'
import {updatesOnly} from './config.ts'
import type {Kind} from './kinds.ts'
import {proposalsIn, type Proposal} from './proposal.ts'

/** A list with its proposals applied. */
export interface Updated {
  path: string
  /** How many entries the list has. */
  entries: number
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
  /** Keys of proposals that were rejected. */
  silenced?: ReadonlySet<string>
  /** At most so many proposals; default all. */
  most?: number
}

/**
 * Makes the proposals of a list that the results of its links, and the text itself, prove. They are made together and the text is read again:
 * what does not change what it says, or changes anything else, is left out.
 */
export async function update(
  {text, path, config}: Pick<Source, 'text' | 'path' | 'config'>,
  {kinds, links, silenced = new Set(), most = Infinity}: Wanted
): Promise<Updated> {
  const options = {path, config: updatesOnly(config, kinds), links}
  const file = await lint(text, options)
  const wanted = apart(proposalsIn(file, kinds).filter(d => !silenced.has(d.key)))
  const made = (proposals: readonly Proposal[]) => planOf(file, proposals.map(trialOf), d => lint(d, options))

  const all = await made(wanted)
  const proven = wanted.filter(d => all.fixes.has(d.finding))
  const chosen = proven.slice(0, most)
  const {after} = chosen.length < proven.length ? await made(chosen) : all
  return {
    path,
    entries: file.counts.entries,
    text: (file.bom ? '\uFEFF' : '') + after.list.source,
    proposals: chosen,
    left: proven.length - chosen.length
  }
}

function trialOf({finding, fix}: Proposal): Trial {
  return {...fix, finding}
}

/** Proposals that change different places; the first of two that meet is kept. */
function apart(proposals: readonly Proposal[]): Proposal[] {
  const taken = new Set<number>()
  return proposals.filter(({fix: {edits}}) => {
    const places = edits.flatMap(d => Array.from({length: d.end - d.start + 1}, (_, i) => d.start + i))
    if (places.some(d => taken.has(d))) return false
    for (const place of places) taken.add(place)
    return true
  })
}
