/**
 * `paperlint links`: the rules that ask the network, and no others.
 */

import {networkRules} from '../../config/settings.ts'
import {rules} from '../../../rules/index.ts'
import {check} from '../check.ts'
import {exitCode, resultsOf} from '../found.ts'
import {commonOptions, linkOptions} from '../options.ts'
import {print, reportTargets} from '../print.ts'
import type {CommandRow} from '../command.ts'
import {sources} from '../sources.ts'
import {notCompleted} from './lint.ts'

const off = Object.fromEntries(
  Object.keys(rules).flatMap(id => (networkRules.includes(id) ? [] : [[id, 'off' as const]]))
)

export const linksCommand: CommandRow = {
  name: 'links',
  argument: '[files...]',
  does: 'ask the network about every link: registries in batches, then pages',
  options: [...commonOptions, ...linkOptions],
  async run(names, options, terminal) {
    const to = reportTargets(options, terminal)
    const read = await sources(names, options, terminal)
    const {results: links, aborted} = await check(read, options, terminal)
    const network = read.map(d => ({...d, config: {...d.config, rules: {...d.config.rules, ...off}}}))
    const results = await resultsOf(network, options, terminal, links)

    await print(results, to, options, terminal)
    return aborted ? notCompleted(aborted.message, terminal) : exitCode(results, options)
  }
}
