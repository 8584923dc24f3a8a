/**
 * `paperlint export`: the list as data.
 */

import {exports, type ExportName} from '../../export/formats.ts'
import type {KnownAuthors} from '../../export/record.ts'
import {read, type ReadFile} from '../../lint.ts'
import type {LinkRun} from '../../links/index.ts'
import {check} from '../check.ts'
import type {Run} from '../command.ts'
import {ending} from '../ending.ts'
import {put, targets} from '../print.ts'
import type {Source} from '../../sources/sources.ts'
import {sources} from '../sources.ts'
import {withoutPapers} from '../without-papers.ts'

export const run: Run = async (names, options, terminal) => {
  const to = targets<ExportName>(options, 'json')
  const lists = await sources(names, options, terminal)
  const asked = options.links ? await check(lists, options, terminal) : undefined
  const entries = new Map<string, number>()
  const authors = asked ? authorsIn(asked) : new Map()
  for (const target of to)
    await put(await exports[target.name](readAll(lists, entries), authors), target, terminal)
  const code = asked && ending(asked, options, terminal)
  const counted = lists.map(({path}) => ({path, entries: entries.get(path)}))
  return code ?? withoutPapers(counted, names, options, terminal) ?? 0
}

/** Reads one list after the other, as they are asked for, and counts their entries. */
function* readAll(lists: readonly Source[], entries: Map<string, number>): Iterable<ReadFile> {
  for (const {text, path} of lists) {
    const file = read(text, path)
    entries.set(path, file.counts.entries)
    yield file
  }
}

/** Authors by the URL of the paper, as the first registry that names them does. */
function authorsIn({results}: LinkRun): KnownAuthors {
  return new Map(
    results.flatMap(({url, records}) => {
      const authors = records.find(d => d.authors.length > 0)?.authors
      return authors ? [[url, authors] as const] : []
    })
  )
}
