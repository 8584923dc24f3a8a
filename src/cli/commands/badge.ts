/**
 * `paperlint badge`: the counts, rewritten.
 */

import {countsOnly} from '../../config/only.ts'
import {lint} from '../../lint.ts'
import {plural} from '../../report/totals.ts'
import {visible} from '../../report/visible.ts'
import type {Run} from '../command.ts'
import {repair} from '../repair.ts'
import {sources} from '../sources.ts'
import {writeAtomic} from '../write.ts'

export const run: Run = async (names, options, terminal) => {
  let changes = 0

  for (const source of await sources(names, options, terminal)) {
    const {path, absolute} = source
    const counted = {...source, config: countsOnly(source.config)}
    const {findings, counts} = await lint(source.text, counted)
    const wrong = findings.filter(d => d.fix?.safe)
    const log = absolute === undefined && !options.check ? terminal.stderr : terminal.stdout
    for (const {line, column, reason} of wrong) log.write(`${path}:${line}:${column} ${visible(reason)}\n`)
    if (wrong.length === 0) {
      const of = `${plural(counts.entries, 'entry', 'entries')}, ${plural(counts.papers, 'paper')}`
      log.write(`${path}: nothing to change (${of})\n`)
    }
    changes += wrong.length
    if (options.check) continue

    const {text} = await repair(counted, {})
    if (absolute === undefined) terminal.stdout.write(text)
    else if (text !== source.text) {
      await writeAtomic(absolute, text)
      log.write(`${path}: ${plural(wrong.length, 'count')} corrected\n`)
    }
  }
  return options.check && changes > 0 ? 1 : 0
}
