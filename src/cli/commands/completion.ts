/**
 * `paperlint completion`: a script that lets a shell complete commands and options.
 */

import {rules} from '../../../rules/index.ts'
import {reportNames} from '../../report/index.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {completionScript, shells} from '../completion.ts'
import {program} from '../program.ts'

export const run: Run = ([name], _, terminal) => {
  const shell = shells.find(d => d === name)
  if (!shell) throw new Problem(`no completion for ${name}; use one of ${shells.join(', ')}`)
  const ids = Object.keys(rules)
  const values = {
    '--format': reportNames,
    '-f': reportNames,
    '--only': ids,
    '--fix-only': ids,
    '--rule': ids.map(d => `${d}=`)
  }
  terminal.stdout.write(
    completionScript(
      shell,
      program(terminal, () => {}),
      values
    )
  )
  return Promise.resolve(0)
}
