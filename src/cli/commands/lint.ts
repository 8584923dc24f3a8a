/**
 * `paperlint lint`: the offline rules, and with `--links` those that ask the network.
 */

import type {Run} from '../command.ts'
import {inspect} from '../inspection.ts'
import {watched} from '../watch.ts'

export const run: Run = (names, options, terminal) =>
  watched(names, () => inspect(names, options, terminal), options, terminal)
