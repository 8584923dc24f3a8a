/**
 * `paperlint links`: the rules that ask the network, and no others.
 */

import {networkOnly} from '../../config/only.ts'
import {check} from '../check.ts'
import {exitCode, resultsOf} from '../found.ts'
import {print, reportTargets} from '../print.ts'
import type {Run} from '../command.ts'
import {sources} from '../sources.ts'
import {notCompleted} from './lint.ts'

export const run: Run = async (names, options, terminal) => {
  const to = reportTargets(options, terminal)
  const read = await sources(names, options, terminal)
  const {results: links, aborted} = await check(read, options, terminal)
  const network = read.map(d => ({...d, config: networkOnly(d.config)}))
  const results = await resultsOf(network, options, terminal, links)

  await print(results, to, options, terminal)
  return aborted ? notCompleted(aborted.message, terminal) : exitCode(results, options)
}
