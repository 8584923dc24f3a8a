/**
 * `paperlint explain`: the documentation of the rules in the terminal, or how a line of a list was read.
 */

import type {ExplainedPlace} from '../../model/explain-line.ts'
import {unknownRule} from '../../config/rules.ts'
import {jsonText} from '../../report/escape.ts'
import {filesOf, readInput} from '../../sources/input.ts'
import {Problem} from '../../sources/problem.ts'
import type {Run} from '../command.ts'
import {explainedText, placePattern} from '../explain-line.ts'
import {inTerminal} from '../markdown.ts'
import {rulePage} from '../../report/rule-page.ts'
import {colors, widthOf} from '../terminal.ts'

export const run: Run = async (ids, {color, json}, terminal) => {
  const places = ids.map(d => placePattern.exec(d)?.groups)
  if (places.length > 0 && places.every(d => d !== undefined)) {
    const explained = await Promise.all(
      places.map(d => explainedAt(d['file']!, Number(d['line']), terminal.cwd))
    )
    terminal.stdout.write(
      json
        ? jsonText({lines: explained})
        : explained.map(d => explainedText(d.file, d.line, d.places)).join('\n')
    )
    return 0
  }
  const {table, rules} = rulePage((await import('../../../rules/README.md')).default)
  const known = rules.map(d => d.id)
  const chosen = ids.map(id => {
    const rule = rules.find(d => d.id === id)
    if (!rule)
      throw new Problem(
        isFile(id)
          ? `${id} is not a rule; to see how a line was read, name it: paperlint explain ${id}:1`
          : unknownRule(id, known)
      )
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

/** Whether a name looks like that of a file. */
const isFile = (name: string): boolean => /[/\\]|\.(?:md|markdown|mdown|mkd)$/i.test(name)

/** How a line of a file was read. Throws a `Problem` if the file cannot be read or has fewer lines. */
async function explainedAt(
  file: string,
  line: number,
  cwd: string
): Promise<{file: string; line: number; places: ExplainedPlace[]}> {
  const [absolute] = await filesOf([file], cwd)
  const text = (await readInput(absolute!, cwd)).text
  const source = text.replace(/^\ufeff/, '')
  const last = source.split('\n').length
  if (line < 1 || line > last) throw new Problem(`${file} has no line ${line}: it has ${last} lines`)
  const {explainLine} = await import('../../model/explain-line.ts')
  return {file, line, places: explainLine(source, line)}
}
