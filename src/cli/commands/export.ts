/**
 * `paperlint export`: the list as data.
 */

import {read} from '../../lint.ts'
import {exports, type ExportName} from '../exports.ts'
import {put, targets} from '../print.ts'
import type {Run} from '../command.ts'
import {sources} from '../sources.ts'

export const run: Run = async (names, options, terminal) => {
  const to = targets<ExportName>(options, 'json')
  const files = (await sources(names, options, terminal)).map(d => read(d.text, d.path))
  for (const target of to) await put(await exports[target.name](files), target, terminal)
  return 0
}
