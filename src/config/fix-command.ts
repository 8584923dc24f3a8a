/**
 * The command that applies fixes.
 */

import {networkRules} from './settings.ts'

/** The command that finds what can be fixed, to which `--fix` can be added. Rules that ask the network find nothing without it. */
export function commandFor(findings: readonly {rule: string; fix?: unknown}[]): string {
  const fixable = findings.filter(d => d.fix !== undefined)
  const asking = fixable.filter(d => networkRules.includes(d.rule)).length
  if (asking === 0) return 'npx paperlint'
  return asking === fixable.length ? 'npx paperlint links' : 'npx paperlint --links'
}
