import {describe, expect, test} from 'vitest'
import type {Log} from 'sarif'
import {applyEdits} from '../../src/fixes/edits.ts'
import {sarif} from '../../src/report/sarif.ts'
import {rules} from '../../rules/index.ts'
import {colon, resultsOf, source, venue} from './results.ts'

const runOf = (results: Parameters<typeof sarif>[0]) => (JSON.parse(sarif(results)) as Log).runs[0]!

describe('SARIF', () => {
  test.each(Object.keys(rules))('%s has what GitHub shows of a rule', id => {
    const [rule] = runOf(resultsOf([{...venue, rule: id}])).tool.driver.rules ?? []
    expect(rule).toMatchObject({
      id,
      shortDescription: {text: expect.stringMatching(/^[A-Z].{20,}\.$/) as string},
      fullDescription: {text: expect.stringMatching(/^.{60,}/) as string},
      help: {markdown: expect.stringContaining(`## ${id}`) as string},
      defaultConfiguration: {level: expect.stringMatching(/^(?:error|warning|note|none)$/) as string},
      helpUri: expect.stringMatching(new RegExp(`/rules/${id}$`)) as string
    })
  })

  test('a fix, as lines and columns', () => {
    const [fix] = runOf(resultsOf([venue])).results?.[0]?.fixes ?? []
    const [replacement] = fix?.artifactChanges[0]?.replacements ?? []
    expect(replacement).toEqual({
      deletedRegion: {startLine: 3, startColumn: 6, endLine: 3, endColumn: 16},
      insertedContent: {text: 'EMNLP 2021'}
    })
    expect(applyEdits(source, venue.fix!.edits)).toContain('[**EMNLP 2021**]')
  })

  test('fingerprints differ, and stay when lines move', () => {
    const prints = (lines: number) => {
      const found = [colon, colon, venue, {...colon, rule: 'toc'}].map(d => ({...d, line: d.line + lines}))
      return runOf(resultsOf(found)).results?.map(d => d.partialFingerprints?.['paper/v2'])
    }
    expect(new Set(prints(0)).size).toBe(4)
    expect(prints(7)).toEqual(prints(0))
  })
})
