/**
 * Reviewdog's diagnostic format, with suggestions.
 */

import {jsonText} from './escape.ts'
import type {FileResult, FindingRecord, Place, Results} from './types.ts'

const severities = {error: 'ERROR', warn: 'WARNING', hint: 'INFO'} as const

/** All findings; reviewdog counts columns in UTF-8 bytes. */
export function rdjson({files}: Results): string {
  const source = {name: 'paperlint', url: 'https://github.com/paperlint/paperlint'}
  return jsonText({source, diagnostics: files.flatMap(diagnosticsOf)})
}

function diagnosticsOf({path, source, findings}: FileResult) {
  const starts = [0, ...Array.from((source ?? '').matchAll(/\r\n|\n|\r/g), d => d.index + d[0].length)]

  const place = ({line, column}: Place): Place => {
    const start = starts[line - 1] ?? 0
    return {line, column: Buffer.byteLength((source ?? '').slice(start, start + column - 1)) + 1}
  }
  const at = (offset: number): Place => {
    const line = starts.findLastIndex(d => d <= offset) + 1
    return place({line, column: offset - (starts[line - 1] ?? 0) + 1})
  }
  const suggestions = (fix: NonNullable<FindingRecord['fix']>) =>
    fix.edits.map(({start, end, text}) => ({range: {start: at(start), end: at(end)}, text}))

  return findings.map(
    ({rule, level, line, column, endLine = line, endColumn = column, message, note, url, fix}) => ({
      message: note ? `${message}\n${note}` : message,
      location: {path, range: {start: place({line, column}), end: place({line: endLine, column: endColumn})}},
      severity: severities[level],
      code: {value: rule, ...(url && {url})},
      ...(fix && source !== undefined && {suggestions: suggestions(fix)})
    })
  )
}
