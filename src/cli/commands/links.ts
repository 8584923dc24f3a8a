/**
 * `paperlint links`: the rules that ask the network, and no others.
 */

import {networkOnly} from '../../config/only.ts'
import type {Run} from '../command.ts'
import {lintOnce} from './lint.ts'

export const run: Run = async (names, options, terminal) => {
  const {code} = await lintOnce(names, {...options, links: true}, terminal, networkOnly)
  return code
}
