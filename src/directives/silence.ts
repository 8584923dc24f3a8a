/**
 * Leaving out what comments in the list silence.
 */

import type {VFile} from 'vfile'
import type {Finding} from '../finding.ts'
import {directivesOf, isSilenced, offsetOf} from './directives.ts'
import type {Directive} from './directives.ts'
import {foreignDirectivesOf} from './foreign-directives.ts'
import type {PaperList} from '../model/types.ts'

/** A finding that a comment silences, and why, if the comment says so. */
export interface Silenced {
  finding: Finding
  reason: string | undefined
}

/** Removes the findings that comments silence from a file, and returns them. */
export function silence(list: PaperList, file: VFile): Silenced[] {
  const tools = [directivesOf(list), ...foreignDirectivesOf(list)].filter(d => d.length > 0)
  if (tools.length === 0) return []
  const near = tools.map(nearOf)
  const silenced: Silenced[] = []
  const kept = file.messages.filter(message => {
    const {ruleId, source} = message
    if (source !== 'paperlint' || ruleId === undefined) return true
    const offset = offsetOf(message)
    for (const [index, all] of tools.entries()) {
      const directive = near[index]!(offset).find(d => isSilenced(d, all, ruleId, offset))
      if (!directive) continue
      silenced.push({finding: message, reason: directive.reason})
      return false
    }
    return true
  })
  file.messages.splice(0, Infinity, ...kept)
  return silenced
}

/** Offsets that are looked up together, as a power of two. */
const block = 10

/** The directives that may reach an offset, in order: those of a line are few, however long the list is. */
function nearOf(all: readonly Directive[]): (offset: number) => readonly Directive[] {
  const wide = all.filter(d => d.range.end === Infinity)
  const blocks = new Map<number, Directive[]>()
  for (const directive of all) {
    const {start, end} = directive.range
    if (end === Infinity) continue
    for (let at = start >> block; at <= end >> block; at++)
      blocks.set(at, [...(blocks.get(at) ?? []), directive])
  }
  const inOrder = (a: Directive, b: Directive) => a.span.start - b.span.start
  return offset => {
    const narrow = blocks.get(offset >> block) ?? []
    return wide.length === 0 ? narrow : narrow.length === 0 ? wide : [...wide, ...narrow].sort(inOrder)
  }
}
