/**
 * The tenth round, written down before the judging code was read: real publishers, hosts, guards and programs, each in its own words.
 */

import type {Case} from '../case.ts'
import * as gone from './gone.ts'
import * as alive from './living.ts'
import * as walls from './walls.ts'

export const others = {...gone.others, ...walls.others, ...alive.others}

export const cases: readonly Case[] = [...gone.gone, ...walls.walls, ...alive.living].map((d, index) => ({
  ...d,
  host: d.host || `ten${index}.test`
}))
