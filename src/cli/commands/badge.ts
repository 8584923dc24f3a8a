/**
 * `paperlint badge`: the counts, corrected.
 */

import {countsOnly} from '../../config/only.ts'
import {statedCounts} from '../../counts/counts.ts'
import {lint, type LintedFile} from '../../lint.ts'
import {countBadge} from '../init/count-badge.ts'
import {plural} from '../../text/numbers.ts'
import {visible} from '../../report/visible.ts'
import type {Run} from '../command.ts'
import {repair} from '../repair.ts'
import {sources} from '../sources.ts'
import {withoutPapers} from '../without-papers.ts'
import {writeAtomic} from '../write.ts'

export const run: Run = async (names, options, terminal) => {
  let changes = 0
  const entries = []
  for (const source of await sources(names, options, terminal)) {
    const {path, absolute} = source
    const counted = {...source, config: countsOnly(source.config)}
    const linted = await lint(source.text, counted)
    entries.push({path, entries: linted.counts.entries})
    if (linted.counts.entries === 0) {
      if (absolute === undefined && !options.check) terminal.stdout.write(source.text)
      continue
    }
    const wrong = linted.findings.filter(d => d.fix?.safe)
    const log = absolute === undefined && !options.check ? terminal.stderr : terminal.stdout
    for (const {line, column, reason, fix} of linted.findings) {
      const doubt = fix?.safe ? '' : ' (far apart, so it is not changed; --fix-unsafe changes it)'
      log.write(`${path}:${line}:${column} ${visible(reason)}${doubt}\n`)
    }
    if (linted.findings.length === 0) log.write(`${path}: ${nothingToChange(linted)}\n`)
    changes += wrong.length
    if (options.check) continue

    const {text} = await repair(counted, {})
    if (absolute === undefined) terminal.stdout.write(text)
    else if (text !== source.text) {
      await writeAtomic(absolute, text)
      log.write(`${path}: ${plural(wrong.length, 'count')} corrected\n`)
    }
  }
  const code = withoutPapers(entries, names, options, terminal)
  return code ?? (options.check && changes > 0 ? 1 : 0)
}

/** Which counts were found, or how to write one. */
function nothingToChange({list, counts}: LintedFile): string {
  const of = `${plural(counts.entries, 'entry', 'entries')}, ${plural(counts.papers, 'paper')}`
  const stated = statedCounts(list).map(({value, atLeast, form, spans}) => {
    const {line} = list.position(spans[0]).start
    return `${value}${atLeast ? '+' : ''} (${form} on line ${line})`
  })
  if (stated.length > 0) return `the counts are right: ${stated.join(', ')}; ${of}`
  return `no count found; add one, such as ${countBadge(counts.entries)} (${of})`
}
