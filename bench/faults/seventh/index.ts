/**
 * The seventh round, written down before the judging code was read: products by their scripts, services by their notices, more languages.
 */

import type {Case} from '../case.ts'
import {gone} from './gone.ts'
import {living} from './living.ts'
import {walls} from './walls.ts'

export {others} from './walls.ts'

export const cases: readonly Case[] = [...gone, ...walls, ...living].map((d, index) => ({
  ...d,
  host: d.host || `x${index}.test`
}))
