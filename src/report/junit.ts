/**
 * JUnit XML by the schema of Jenkins: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd). Places are in the texts, since the schema has no
 * attributes for them.
 */

import {html} from './escape.ts'
import type {FileResult, FindingRecord, Results} from './types.ts'

/** One suite a file. An error or a warning is a failed case; a hint is a case that passed and says so; a file without findings is one case. */
export function junit({files}: Results): string {
  const failures = files.reduce((sum, d) => sum + failed(d.findings), 0)
  const suites = files.map(suite).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="paperlint" failures="${failures}">\n${suites}</testsuites>\n`
}

function failed(findings: readonly FindingRecord[]): number {
  return findings.filter(d => d.level !== 'hint').length
}

function suite({path, findings}: FileResult): string {
  const name = html(path)
  const cases =
    findings.map(d => testCase(d, name)).join('') || `    <testcase name="${name}" classname="paperlint"/>\n`
  const tests = Math.max(1, findings.length)
  return `  <testsuite name="${name}" tests="${tests}" failures="${failed(findings)}" errors="0">\n${cases}  </testsuite>\n`
}

function testCase({rule, level, line, column, message, note}: FindingRecord, file: string): string {
  const text = html(`${file}:${line}:${column} ${note}`)
  const result =
    level === 'hint'
      ? `<system-out>${html(message)} ${text}</system-out>`
      : `<failure type="${level}" message="${html(message)}">${text}</failure>`
  return (
    `    <testcase name="${html(`${rule} (${line}:${column})`)}" classname="${file}">\n` +
    `      ${result}\n` +
    `    </testcase>\n`
  )
}
