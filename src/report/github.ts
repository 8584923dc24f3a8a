/**
 * Workflow commands: GitHub shows them as annotations at the lines.
 */

import {commandProperty, commandText} from './escape.ts'
import {visible} from './visible.ts'
import {groups} from './order.ts'
import {whatWasFound, whatWasRead} from './totals.ts'
import type {FindingRecord, Results} from './types.ts'

const commands = {error: 'error', warn: 'warning', hint: 'notice'} as const

/** One command a finding, what matters first: GitHub keeps the first ten errors, warnings and notices of a step. */
export function github({files, summary}: Results): string {
  const all = groups(files.flatMap(({path, findings}) => findings.map(d => ({...d, path}))))
  const lines = all.flatMap(d => d.findings).map(d => command(d, d.path))
  return [...lines, `paperlint: ${whatWasFound(summary)} · ${whatWasRead(summary)}`, ''].join('\n')
}

function command(
  {level, rule, line, column, endLine = line, endColumn, message, note, url}: FindingRecord,
  file: string
): string {
  const properties = {
    file,
    line,
    endLine,
    ...(line === endLine && {
      col: column,
      ...(endColumn !== undefined && {endColumn: Math.max(endColumn, column)})
    }),
    title: `paperlint: ${rule}`
  }
  const text = Object.entries(properties).map(
    ([name, value]) => `${name}=${commandProperty(visible(String(value)))}`
  )
  return `::${commands[level]} ${text.join(',')}::${commandText(
    [message, note, url]
      .filter(d => d)
      .flatMap(d => d.split('\n').map(visible))
      .join('\n')
  )}`
}
