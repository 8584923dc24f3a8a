/**
 * `paperlint export`: the list as data.
 */

import {exportJson} from '../../export/json.ts'
import {lint} from '../../lint.ts'
import {inputs} from '../input.ts'
import type {CommandRow} from '../program.ts'

export const exportCommand: CommandRow = {
  name: 'export',
  argument: '[files...]',
  does: 'print the list as data',
  options: ['format'],
  async run(names, _options, terminal) {
    const files = []
    for (const input of await inputs(names, terminal)) {
      const {path, list} = await lint(input.text, {path: input.path})
      files.push({
        path,
        list,
        style: null,
        counts: {entries: list.entries.length, papers: list.entries.length}
      })
    }
    terminal.stdout.write(exportJson(files))
    return 0
  }
}
