/**
 * `paperlint links`: the rules that ask the network, and no others.
 */

import {networkOnly} from '../../config/only.ts'
import type {Run} from '../command.ts'
import {inspect} from '../inspection.ts'
import {watched} from '../watch.ts'

export const run: Run = (names, options, terminal) => {
  const network = {...options, links: true, linksOnly: true}
  return watched(() => inspect(names, network, terminal, networkOnly), options, terminal)
}
