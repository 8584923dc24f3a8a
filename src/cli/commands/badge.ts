/**
 * `paperlint badge`: the counts, rewritten.
 */

import {rules} from '../../../rules/index.ts'
import type {Config} from '../../config/schema.ts'
import {fix} from '../../fix.ts'
import {lint} from '../../lint.ts'
import {plural} from '../../report/totals.ts'
import {visible} from '../../report/visible.ts'
import type {CommandRow} from '../program.ts'
import {sources} from '../sources.ts'
import {writeAtomic} from '../write.ts'

export const badgeCommand: CommandRow = {
  name: 'badge',
  argument: '[files...]',
  does: 'rewrite the counts: badges, sections, prose',
  options: ['check', 'config', 'noConfig', 'stdinFilename'],
  async run(names, options, {...terminal}) {
    let changed = false

    for (const {text, path, absolute, config} of await sources(names, options, terminal)) {
      const only = countsOnly(config)
      const {source, bom, findings, counts} = await lint(text, {path, config: only})
      const edits = findings.filter(d => d.fix?.safe)
      for (const {line, column, reason} of edits)
        terminal.stdout.write(`${path}:${line}:${column} ${visible(reason)}\n`)

      const of = `${plural(counts.entries, 'entry', 'entries')}, ${plural(counts.papers, 'paper')}`
      if (edits.length === 0) {
        terminal.stdout.write(`${path}: nothing to change (${of})\n`)
        continue
      }
      changed = true
      if (options.check) continue
      const fixed = await fix(source, async d => (await lint(d, {path, config: only})).findings)
      if (absolute) await writeAtomic(absolute, (bom ? '\uFEFF' : '') + fixed.source)
      else terminal.stdout.write(fixed.source)
    }
    return changed && options.check ? 1 : 0
  }
}

/** The configuration with every rule off but the one that counts. */
function countsOnly(config: Config): Config {
  const [, options] = [config.rules?.['badge-count'] ?? []].flat() as [unknown, Record<string, unknown>?]
  const off = Object.fromEntries(Object.keys(rules).map(id => [id, 'off' as const]))
  return {...config, rules: {...off, 'badge-count': options ? ['error', options] : 'error'}}
}
