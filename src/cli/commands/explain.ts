/**
 * `paperlint explain`: the documentation of the rules in the terminal.
 */

import {unknownRule} from '../../config/rules.ts'
import {jsonText} from '../../report/escape.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {inTerminal} from '../markdown.ts'
import {rulePage} from '../../report/rule-page.ts'
import {colors, widthOf} from '../terminal.ts'

export const run: Run = async (ids, {color, json}, terminal) => {
  const {table, rules} = rulePage((await import('../../../rules/README.md')).default)
  const known = rules.map(d => d.id)
  const chosen = ids.map(id => {
    const rule = rules.find(d => d.id === id)
    if (!rule) throw new Problem(unknownRule(id, known))
    return rule
  })
  if (json) {
    terminal.stdout.write(jsonText({rules: (ids.length > 0 ? chosen : rules).map(d => d.facts)}))
    return 0
  }
  const style = {color: colors(terminal, color), width: widthOf(terminal, 120)}
  const texts = ids.length > 0 ? chosen.map(d => d.text) : [table]
  terminal.stdout.write(texts.map(d => inTerminal(d, style)).join('\n'))
  return 0
}
