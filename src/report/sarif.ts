/**
 * SARIF 2.1.0, for code scanning.
 */

import type {Log, ReportingDescriptor, Result, Suppression} from 'sarif'
import {version} from '../version.ts'
import {jsonText} from './escape.ts'
import {paperOf} from './paper.ts'
import type {FindingRecord, Results} from './types.ts'

const levels = {error: 'error', warn: 'warning', hint: 'note'} as const

/** GitHub takes 25,000 results of a run. */
const maximum = 25_000

/** A finding with its file; code scanning shows none that is suppressed. */
interface Shown {
  path: string
  finding: FindingRecord
  suppressions?: Suppression[]
}

/** One run with the rules that found something. */
export function sarif({files}: Results): string {
  const all = files
    .flatMap(({path, findings, suppressed = []}): Shown[] => [
      ...findings.map(finding => ({path, finding})),
      ...suppressed.map(({finding, kind, reason}) => ({
        path,
        finding,
        suppressions: [{kind, ...(reason !== undefined && {justification: reason})}]
      }))
    ])
    .slice(0, maximum)
  const rules = [...new Map(all.map(({finding}) => [finding.rule, ruleOf(finding)])).values()]
  const index = new Map(rules.map((d, i) => [d.id, i]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'paperlint',
            version,
            informationUri: 'https://github.com/paperlint/paperlint',
            rules
          }
        },
        columnKind: 'utf16CodeUnits',
        results: all.map(({path, finding, suppressions}) => ({
          ...resultOf(finding, path, index.get(finding.rule) ?? -1),
          ...(suppressions && {suppressions})
        }))
      }
    ]
  }
  return jsonText(log)
}

function ruleOf({rule, url}: FindingRecord): ReportingDescriptor {
  return {id: rule, shortDescription: {text: rule}, ...(url && {helpUri: url})}
}

function resultOf(finding: FindingRecord, path: string, ruleIndex: number): Result {
  const {rule, level, line, column, endLine, endColumn, message, note, related} = finding
  const artifactLocation = {uri: path.split('/').map(encodeURIComponent).join('/')}
  const region = {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && {endLine}),
    ...(endColumn !== undefined && {endColumn})
  }
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[level],
    message: {text: note ? `${message}. ${note}` : message},
    locations: [{physicalLocation: {artifactLocation, region}}],
    ...(related && {
      relatedLocations: related.map((d, id) => ({
        id,
        message: {text: d.message},
        physicalLocation: {artifactLocation, region: {startLine: d.line, startColumn: d.column}}
      }))
    }),
    partialFingerprints: {'paper/v1': `${rule}:${paperOf(finding)}`}
  }
}
