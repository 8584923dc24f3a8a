/**
 * `paperlint lint`: the offline rules.
 */

import {lint} from '../../lint.ts'
import {pretty} from '../../report/pretty.ts'
import {json} from '../../report/json.ts'
import {recordOf, summaryOf} from '../../report/results.ts'
import {inputs} from '../input.ts'
import type {CommandRow} from '../program.ts'

export const lintCommand: CommandRow = {
  name: 'lint',
  argument: '[files...]',
  does: 'check lists without network',
  options: ['format'],
  async run(names, {format}, terminal) {
    const files = []
    for (const input of await inputs(names, terminal)) {
      const {path, source, list, findings} = await lint(input.text, {path: input.path})
      const counts = {entries: list.entries.length, papers: list.entries.length}
      files.push({path, source, findings: findings.map(recordOf), counts})
    }
    const results = {version: 1 as const, summary: summaryOf(files), files}
    terminal.stdout.write(format ? json(results) : pretty(results))
    return results.summary.errors > 0 ? 1 : 0
  }
}
