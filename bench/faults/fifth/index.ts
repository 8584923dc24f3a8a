/**
 * The fifth round: whole pages of real programs, more languages, and registries in trouble, written down before the code was looked at again.
 */

import type {Case} from '../case.ts'
import * as gone from './gone.ts'
import * as living from './living.ts'
import * as walls from './walls.ts'

export const cases: readonly Case[] = [living, gone, walls]
  .flatMap(part => Object.values(part).flat())
  .map((d, index) => ({...d, host: d.host || `v${index}.test`}))
