/**
 * All cases of the fault server, or those of one round: `--round 1` to `--round 12`.
 */

import process from 'node:process'
import type {Answer} from './answers.ts'
import type {Case} from './case.ts'
import * as eighth from './eighth.ts'
import * as eleventh from './eleventh/index.ts'
import * as fifth from './fifth/index.ts'
import {registryPages, troubles as inTrouble} from './fifth/registries.ts'
import type {Trouble} from './fifth/registries.ts'
import * as first from './first.ts'
import * as fourth from './fourth.ts'
import * as ninth from './ninth/index.ts'
import * as second from './second/index.ts'
import * as seventh from './seventh/index.ts'
import * as sixth from './sixth.ts'
import * as tenth from './tenth/index.ts'
import * as third from './third/index.ts'
import * as twelfth from './twelfth/index.ts'

const asked = process.argv[process.argv.indexOf('--round') + 1]
const all = [first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth]
const rounds = all.filter((_, index) => asked === String(index + 1))

export const cases: readonly Case[] = (rounds.length > 0 ? rounds : all).flatMap(d => d.cases)

/** Registries in trouble, which belong to the fifth round. */
export const troubles: readonly Trouble[] = rounds.length === 0 || rounds.includes(fifth) ? inTrouble : []

/** Pages of hosts that no case has for itself. */
export const pages = registryPages

/** Hosts that redirects lead to. */
export const others: Readonly<Record<string, Answer>> = {
  ...first.others,
  ...second.others,
  ...third.others,
  ...seventh.others,
  ...ninth.others,
  ...tenth.others,
  ...eleventh.others,
  ...twelfth.others
}
