/**
 * `paperlint explain`: the documentation of the rules in the terminal.
 */

import {unknownRule} from '../../config/rules.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {colors} from '../terminal.ts'
import {inTerminal} from '../markdown.ts'

export const run: Run = async ([id], {color}, terminal) => {
  const {default: page} = await import('../../../rules/README.md')
  const [table = '', ...sections] = page.split(/^(?=## )/m)
  const known = sections.map(d => /^## (\S+)/.exec(d)?.[1] ?? '')
  const section = sections[known.indexOf(id ?? '')]
  if (id !== undefined && section === undefined) throw new Problem(unknownRule(id, known))

  const width = Math.max(60, Math.min(terminal.stdout.columns ?? 100, 120))
  terminal.stdout.write(inTerminal(section ?? table, {color: colors(terminal, color), width}))
  return 0
}
