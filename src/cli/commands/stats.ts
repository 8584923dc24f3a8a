/**
 * `paperlint stats`: the list in numbers.
 */

import {read} from '../../lint.ts'
import {visible} from '../../report/visible.ts'
import {statsOf} from '../../stats/stats.ts'
import type {Run} from '../command.ts'
import {put, targets} from '../print.ts'
import {sources} from '../sources.ts'
import {statsFormats, type StatsName} from '../stats-formats.ts'
import {withoutPapers} from '../without-papers.ts'

export const run: Run = async (names, options, terminal) => {
  const to = targets<StatsName>(options, 'table')
  const files = (await sources(names, options, terminal)).map(({text, path}) => {
    const {list, counts} = read(text, path)
    return {path, papers: counts.papers, stats: statsOf(list)}
  })
  for (const target of to) {
    const text = await statsFormats[target.name](files)
    await put(target.name === 'table' ? text.split('\n').map(visible).join('\n') : text, target, terminal)
  }
  const counted = files.map(({path, stats}) => ({path, entries: stats.entries}))
  return withoutPapers(counted, names, options, terminal) ?? 0
}
