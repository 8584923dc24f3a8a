/**
 * The eleventh round, written down before the judging code was read: languages, programs, wikis, archives, shields and doors that earlier
 * rounds do not have.
 */

import type {Case} from '../case.ts'
import * as gone from './gone.ts'
import {living} from './living.ts'
import * as walls from './walls.ts'

export const others = {...gone.others, ...walls.others}

export const cases: readonly Case[] = [...gone.gone, ...walls.walls, ...living].map((d, index) => ({
  ...d,
  host: d.host || `eleven${index}.test`
}))
