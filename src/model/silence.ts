/**
 * Leaving out what comments in the list silence.
 */

import type {VFile} from 'vfile'
import type {Finding} from '../finding.ts'
import {directivesOf, isSilenced, offsetOf} from './directives.ts'
import {foreignDirectivesOf} from './foreign-directives.ts'
import type {PaperList} from './types.ts'

/** A finding that a comment silences, and why, if the comment says so. */
export interface Silenced {
  finding: Finding
  reason: string | undefined
}

/** Takes the findings that comments silence out of a file, and gives them back. */
export function silence(list: PaperList, file: VFile): Silenced[] {
  const tools = [directivesOf(list), ...foreignDirectivesOf(list)].filter(d => d.length > 0)
  if (tools.length === 0) return []
  const silenced: Silenced[] = []
  const kept = file.messages.filter(message => {
    const {ruleId, source} = message
    if (source !== 'paperlint' || ruleId === undefined) return true
    const offset = offsetOf(message)
    for (const all of tools) {
      const directive = all.find(d => isSilenced(d, all, ruleId, offset))
      if (!directive) continue
      silenced.push({finding: message, reason: directive.reason})
      return false
    }
    return true
  })
  file.messages.splice(0, Infinity, ...kept)
  return silenced
}
