/**
 * What the author can do now, one line each.
 */

import {commandFor} from '../../config/fix-command.ts'
import {inCode, inMarkdown} from '../untrusted.ts'
import type {Outcome} from './outcome.ts'

/** The form in which people report a false alarm. */
export const falseAlarmForm = 'https://github.com/paperlint/paperlint/issues/new?template=false-finding.yml'

/** How to fix everything at once, how to silence a false alarm, and which commit this is about. */
export function nextSteps({findings, sha, runUrl, blob}: Outcome): string[] {
  if (findings.length === 0) return []
  const safe = findings.filter(d => d.fix?.safe)
  const paths = [...new Set(safe.map(d => d.path))].slice(0, 3).map(quoted)
  const [rule = 'rule'] = findings.map(d => d.rule)
  const commit = blob.replace(/\/blob\/.*$/u, `/commit/${sha}`)
  return [
    '---',
    '',
    ...(safe.length > 0
      ? [
          `- **Fix ${safe.length === findings.length ? 'everything' : `${safe.length} of ${findings.length}`} at once:** ${inCode(`${commandFor(safe)} --fix ${paths.join(' ')}`)}`
        ]
      : []),
    `- **A false alarm?** [Tell us](${falseAlarmForm}), and end the line with ${inCode(`<!-- paperlint-disable-line ${rule} -->`)} to silence it.`,
    `- Checked commit [${inMarkdown(sha.slice(0, 7))}](${commit}) in [this run](${runUrl}).`,
    ''
  ]
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
