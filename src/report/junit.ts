/**
 * JUnit XML, which every build server reads.
 */

import {html} from './escape.ts'
import type {FileResult, FindingRecord, Results} from './types.ts'

/** One suite a file, one failed case a finding; a file without findings is one passed case. */
export function junit({files, summary}: Results): string {
  const failures = summary.errors + summary.warnings + summary.hints
  const suites = files.map(suite).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="paperlint" failures="${failures}">\n${suites}</testsuites>\n`
}

function suite({path, findings}: FileResult): string {
  const name = html(path)
  const cases =
    findings.map(d => failure(d, name)).join('') || `    <testcase name="${name}" classname="paperlint"/>\n`
  const tests = Math.max(1, findings.length)
  return `  <testsuite name="${name}" tests="${tests}" failures="${findings.length}" errors="0">\n${cases}  </testsuite>\n`
}

function failure({rule, level, line, column, message, note}: FindingRecord, file: string): string {
  const name = `${rule} (${line}:${column})`
  return (
    `    <testcase name="${html(name)}" classname="${file}" file="${file}" line="${line}">\n` +
    `      <failure type="${level}" message="${html(message)}">${html(`${file}:${line}:${column} ${note}`)}</failure>\n` +
    `    </testcase>\n`
  )
}
