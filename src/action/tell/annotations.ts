/**
 * Findings as workflow commands: they need no token, but GitHub shows ten of each kind of a step, in the order printed, and silently drops the
 * rest.
 *
 * Source: actions/toolkit, docs/problem-matchers.md; actions/runner `ActionCommandManager.cs`.
 */

import type {AnnotationProperties} from '@actions/core'
import type {Level} from '../../finding.ts'
import type {Found} from '../changes/blame.ts'
import {inCommand, line} from '../untrusted.ts'

export type AnnotationKind = 'error' | 'warning' | 'notice'

/** A workflow command to print. */
export interface Annotation {
  kind: AnnotationKind
  message: string
  properties: AnnotationProperties
}

const kinds: Readonly<Record<Level, AnnotationKind>> = {
  error: 'error',
  warn: 'warning',
  hint: 'notice'
}

/** Ten of each kind, minus those of the Action itself: a warning, and two notices. */
const most: Readonly<Record<AnnotationKind, number>> = {error: 10, warning: 9, notice: 8}

/** The first findings of each kind, most relevant first, and a last notice that counts the others. */
export function annotate(findings: readonly Found[], rest: string): Annotation[] {
  const shown = {error: 0, warning: 0, notice: 0}
  const annotations: Annotation[] = []
  for (const finding of findings) {
    const kind = kinds[finding.level]
    if (++shown[kind] <= most[kind])
      annotations.push({kind, message: messageOf(finding), properties: placeOf(finding)})
  }
  const left = findings.length - annotations.length
  if (left > 0) {
    const message = `${left} more ${left === 1 ? 'finding' : 'findings'}, ${rest}`
    annotations.push({kind: 'notice', message, properties: {title: 'paperlint'}})
  }
  return annotations
}

/** Columns only if the finding is on one line: the runner drops them otherwise. The name of the file is given as it is. */
function placeOf({path, rule, line: startLine, column, endLine, endColumn}: Found): AnnotationProperties {
  const oneLine = endLine === undefined || endLine === startLine
  return {
    title: `paperlint: ${rule}`,
    file: path,
    startLine,
    ...(endLine !== undefined && {endLine}),
    ...(oneLine && {startColumn: column}),
    ...(oneLine && endColumn !== undefined && {endColumn})
  }
}

/** What, why, and where to read more. */
export function messageOf({message, note, url, related = []}: Found): string {
  const places = related.map(d => `Line ${d.line}: ${line(d.message)}`)
  return inCommand(
    [line(message, 1000), line(note, 800), ...places.slice(0, 5), url].filter(Boolean).join('\n')
  )
}
