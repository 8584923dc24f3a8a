/**
 * GitLab code quality.
 */

import {createHash} from 'node:crypto'
import {jsonText} from './escape.ts'
import {paperOf} from './paper.ts'
import type {Results} from './types.ts'

const severities = {error: 'major', warn: 'minor', hint: 'info'} as const

/** A list of issues, each with a fingerprint that stays when lines move. */
export function gitlab({files}: Results): string {
  const seen = new Map<string, number>()
  const issues = files.flatMap(({path, findings}) =>
    findings.map(finding => {
      const key = [path, finding.rule, paperOf(finding)].join('\n')
      const count = seen.get(key) ?? 0
      seen.set(key, count + 1)
      return {
        description: finding.message,
        check_name: finding.rule,
        fingerprint: createHash('sha256').update(`${key}\n${count}`).digest('hex'),
        severity: severities[finding.level],
        location: {path, lines: {begin: finding.line, end: finding.endLine ?? finding.line}}
      }
    })
  )
  return jsonText(issues)
}
