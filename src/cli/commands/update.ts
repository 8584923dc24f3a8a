/**
 * `paperlint update`: brings the entries up to date with what registries and pages say today.
 */

import {plural} from '../../text/numbers.ts'
import {visible} from '../../report/visible.ts'
import {Problem} from '../../sources/problem.ts'
import type {Source} from '../../sources/sources.ts'
import {withArchive} from '../../updates/config.ts'
import {readKinds, type Kind} from '../../updates/kinds.ts'
import {update, type Updated} from '../../updates/update.ts'
import {check} from '../check.ts'
import type {Run} from '../command.ts'
import {ending} from '../ending.ts'
import {patch} from '../patch.ts'
import {sources} from '../sources.ts'
import {withoutPapers} from '../without-papers.ts'
import type {Terminal} from '../terminal.ts'
import {writeAtomic} from '../write.ts'

export const run: Run = async (names, options, terminal) => {
  const kinds = kindsOf(options.kinds)
  const lists = await sources(names, options, terminal)
  const checked = await check(lists.map(asksArchive), options, terminal)
  const code = ending(checked, {...options, strictNetwork: true}, terminal)
  if (code !== undefined) return code
  const links = checked.results

  const counted = []
  for (const list of lists) {
    const updated = await update(list, {kinds, links})
    counted.push({path: list.path, entries: updated.entries})
    if (updated.entries === 0) continue
    await write(list, updated, {dry: options.dryRun === true || list.absolute === undefined}, terminal)
  }
  return withoutPapers(counted, names, options, terminal) ?? 0
}

function kindsOf(named: string | undefined): Kind[] {
  try {
    return readKinds(named)
  } catch (error) {
    throw new Problem(`--kinds ${named}: ${(error as Error).message}`)
  }
}

function asksArchive(list: Source): Source {
  return {...list, config: {...list.config, links: withArchive(list.config.links)}}
}

/** Writes the list, or prints the patch; says what changes and why. */
async function write(
  list: Source,
  {text, proposals, path}: Updated,
  {dry}: {dry: boolean},
  {stdout, stderr}: Terminal
): Promise<void> {
  const log = dry ? stderr : stdout
  for (const {line, before, after, title, source} of proposals.toSorted((a, b) => a.line - b.line)) {
    log.write(`${path}:${line} ${visible(`${before} → ${after}`)}\n`)
    log.write(`    ${[title, source].flatMap(d => (d ? visible(d) : [])).join('; ')}\n`)
  }
  if (dry) stdout.write(patch(list.text, text, path))
  else if (list.absolute !== undefined && text !== list.text) await writeAtomic(list.absolute, text)
  const count = plural(proposals.length, 'update')
  log.write(`${path}: ${proposals.length === 0 ? 'nothing to update' : dry ? count : `${count} written`}\n`)
}
