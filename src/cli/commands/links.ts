/**
 * `paperlint links`: the rules about whether links lead somewhere, and no others.
 */

import {linksOnly} from '../../config/only.ts'
import type {Run} from '../command.ts'
import {inspect} from '../inspection.ts'
import {watched} from '../watch.ts'

export const run: Run = (names, options, terminal) => {
  const network = {...options, links: true, linksOnly: true}
  return watched(names, () => inspect(names, network, terminal, linksOnly), options, terminal)
}
