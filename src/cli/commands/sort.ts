/**
 * `paperlint sort`: entries that are out of the order of the list, moved to their place.
 */

import {rulesOnly} from '../../config/only.ts'
import {lint, read} from '../../lint.ts'
import type {PaperList} from '../../model/types.ts'
import {plural} from '../../text/numbers.ts'
import {visible} from '../../report/visible.ts'
import type {Source} from '../../sources/sources.ts'
import {learnOrder, misplacedIn, namedOrder, type Misplaced} from '../../style/order.ts'
import type {Run} from '../command.ts'
import type {Options} from '../options.ts'
import {patch} from '../patch.ts'
import {repair} from '../repair.ts'
import {sources} from '../sources.ts'
import {withoutPapers} from '../without-papers.ts'
import type {Terminal} from '../terminal.ts'
import {writeAtomic} from '../write.ts'

const sorted = {
  'newest-first': 'sorted, newest first',
  'oldest-first': 'sorted, oldest first',
  title: 'sorted by title'
}

export const run: Run = async (names, options, terminal) => {
  const counted = []
  for (const list of await sources(names, options, terminal))
    counted.push({path: list.path, entries: await sort(list, options, terminal)})
  return withoutPapers(counted, names, options, terminal) ?? 0
}

/** Gives the number of entries. */
async function sort(source: Source, options: Options, {stdout, stderr}: Terminal): Promise<number> {
  const {path, absolute} = source
  const {list} = read(source.text, path)
  const isDry = options.dryRun === true
  const log = isDry || absolute === undefined ? stderr : stdout
  if (list.entries.length === 0) {
    if (!isDry && absolute === undefined) stdout.write(source.text)
    return 0
  }
  const named = options.order ?? (source.config.order === 'none' ? undefined : source.config.order)
  const order = named ? namedOrder(list, named) : learnOrder(list)
  if (!order) {
    log.write(`${path}: the list has no clear order; name one: --order newest-first, oldest-first or title\n`)
    if (!isDry && absolute === undefined) stdout.write(source.text)
    return list.entries.length
  }

  for (const misplaced of misplacedIn(list, order, named === undefined))
    log.write(`${path}:${move(list, misplaced)}\n`)
  const sorting = {
    ...source,
    config: {...rulesOnly(source.config, ['paper-order']), ...(named && {order: named})}
  }
  const {text} = await repair(sorting, {fixUnsafe: true})
  if (isDry) stdout.write(patch(source.text, text, path))
  else if (absolute === undefined) stdout.write(text)
  else if (text !== source.text) await writeAtomic(absolute, text)

  const left = (await lint(text, sorting)).findings.length
  const state =
    text === source.text ? 'nothing was moved' : isDry ? 'nothing was written' : sorted[order.order]
  log.write(
    `${path}: ${state}${left > 0 ? `; ${plural(left, 'entry', 'entries')} must be moved by hand, because only bullets and table rows can be moved safely` : ''}\n`
  )
  return list.entries.length
}

/** `23 FFA-IR … → after line 53`. */
function move(list: PaperList, {entry, where, other}: Misplaced): string {
  const line = (span: typeof entry.span) => list.position(span).start.line
  return `${line(entry.span)} ${visible(entry.title?.text ?? 'entry')} → ${where} line ${line(other.span)}`
}
