/**
 * Reviewdog's diagnostic format, with suggestions.
 */

import {jsonText} from './escape.ts'
import type {FileResult, FindingRecord, Results} from './types.ts'

const severities = {error: 'ERROR', warn: 'WARNING', hint: 'INFO'} as const

/** Reviewdog counts columns in UTF-8 bytes. */
export function rdjson({files}: Results): string {
  const diagnostics = files.flatMap(file => {
    const lines = file.source?.split(/\r\n|\n|\r/) ?? []
    return file.findings.map(d => diagnostic(d, file, lines))
  })
  const source = {name: 'paperlint', url: 'https://github.com/paperlint/paperlint'}
  return jsonText({source, diagnostics})
}

function diagnostic(finding: FindingRecord, file: FileResult, lines: readonly string[]) {
  const {rule, level, line, column, endLine = line, endColumn = column, message, note, url, fix} = finding
  const place = (line: number, column: number) => ({
    line,
    column: Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1)) + 1
  })
  const at = (offset: number) => {
    const before = file.source?.slice(0, offset).split(/\r\n|\n|\r/) ?? []
    return {line: before.length, column: Buffer.byteLength(before.at(-1) ?? '') + 1}
  }

  return {
    message: note ? `${message}\n${note}` : message,
    location: {path: file.path, range: {start: place(line, column), end: place(endLine, endColumn)}},
    severity: severities[level],
    code: {value: rule, ...(url && {url})},
    ...(fix &&
      file.source !== undefined && {
        suggestions: fix.edits.map(({start, end, text}) => ({range: {start: at(start), end: at(end)}, text}))
      })
  }
}
