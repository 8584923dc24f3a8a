/**
 * SARIF 2.1.0, for code scanning. What GitHub requires and shows: https://docs.github.com/code-security/reference/code-scanning/sarif-support
 */

import type {Fix, Log, Region, ReportingDescriptor, Result, Suppression} from 'sarif'
import page from '../../rules/README.md'
import {version} from '../version.ts'
import {jsonText} from './escape.ts'
import {paperOf} from './paper.ts'
import {rulePage} from './rule-page.ts'
import type {FileResult, FindingRecord, Place, Results} from './types.ts'

const levels = {error: 'error', warn: 'warning', hint: 'note', off: 'none'} as const

/** GitHub accepts 25,000 results of a run. */
const maximum = 25_000

/** A finding with the file that it is in; code scanning does not show it if it is suppressed. */
interface Located {
  file: FileResult
  finding: FindingRecord
  suppressions?: Suppression[]
}

/** One run with the rules that found something, each with its documentation. */
export function sarif({files}: Results): string {
  const all = files.flatMap(locatedIn).slice(0, maximum)
  const documented = new Map(rulePage(page).rules.map(d => [d.id, d]))
  const ids = [...new Set(all.map(d => d.finding.rule))]
  const rules = ids.map((id): ReportingDescriptor => {
    const rule = documented.get(id)
    const level = (rule?.facts.level ?? 'warn') as keyof typeof levels
    const summary = rule?.facts.summary ?? id
    const text = rule?.text ?? id
    const url = rule?.facts.url
    return {
      id,
      shortDescription: {text: summary},
      fullDescription: {text: text.split('\n\n')[3] ?? summary},
      help: {text, markdown: text},
      defaultConfiguration: {level: levels[level]},
      ...(url && {helpUri: url})
    }
  })
  const fingerprint = fingerprints()
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'paperlint',
            semanticVersion: version,
            informationUri: 'https://github.com/paperlint/paperlint',
            rules
          }
        },
        columnKind: 'utf16CodeUnits',
        results: all.map(d => ({
          ...resultOf(d, ids.indexOf(d.finding.rule)),
          partialFingerprints: {'paper/v2': fingerprint(d)}
        }))
      }
    ]
  }
  return jsonText(log)
}

function locatedIn(file: FileResult): Located[] {
  const suppressed = (file.suppressed ?? []).map(({finding, kind, reason}) => ({
    file,
    finding,
    suppressions: [{kind, ...(reason !== undefined && {justification: reason})}]
  }))
  return [...file.findings.map(finding => ({file, finding})), ...suppressed]
}

function resultOf({file, finding, suppressions}: Located, ruleIndex: number): Result {
  const {rule, level, line, column, endLine, endColumn, message, note, related, fix} = finding
  const artifactLocation = {uri: file.path.split('/').map(encodeURIComponent).join('/')}
  const region = {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && {endLine}),
    ...(endColumn !== undefined && {endColumn})
  }
  const fixes = fix && file.source !== undefined ? [fixOf(fix, file.source, artifactLocation)] : undefined
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[level],
    message: {text: note ? `${message}. ${note}.` : `${message}.`},
    locations: [{physicalLocation: {artifactLocation, region}}],
    ...(related && {
      relatedLocations: related.map((d, id) => ({
        id,
        message: {text: d.message},
        physicalLocation: {artifactLocation, region: {startLine: d.line, startColumn: d.column}}
      }))
    }),
    ...(fixes && {fixes}),
    ...(suppressions && {suppressions})
  }
}

function fixOf(
  {safe, edits}: NonNullable<FindingRecord['fix']>,
  source: string,
  artifactLocation: {uri: string}
): Fix {
  const at = placesIn(source)
  const replacements = edits.map(({start, end, text}) => {
    const [from, to] = [at(start), at(end)]
    const deletedRegion: Region = {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column
    }
    return {deletedRegion, insertedContent: {text}}
  })
  return {
    description: {text: safe ? 'Apply the safe fix' : 'Apply the fix, then review it'},
    artifactChanges: [{artifactLocation, replacements}]
  }
}

/** Makes a function from an offset to its line and column. */
function placesIn(source: string): (offset: number) => Place {
  const starts = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), d => d.index + d[0].length)]
  return offset => {
    const line = starts.findLastIndex(d => d <= offset)
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1}
  }
}

/** Makes a function that names a finding by its rule and paper, and by a number if that name was given before. */
function fingerprints(): (located: Located) => string {
  const seen = new Map<string, number>()
  return ({file, finding}) => {
    const name = `${finding.rule}:${paperOf(finding)}`
    const key = `${file.path}\n${name}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? name : `${name}:${count}`
  }
}
