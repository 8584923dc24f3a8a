/**
 * All cases of the fault server, or those of one round: `--round 1` to `--round 4`.
 */

import process from 'node:process'
import type {Answer} from './answers.ts'
import type {Case} from './case.ts'
import * as first from './first.ts'
import * as fourth from './fourth.ts'
import * as second from './second/index.ts'
import * as third from './third/index.ts'

const asked = process.argv[process.argv.indexOf('--round') + 1]
const all = [first, second, third, fourth]
const rounds = all.filter((_, index) => asked === String(index + 1))

export const cases: readonly Case[] = (rounds.length > 0 ? rounds : all).flatMap(d => d.cases)

/** Hosts that redirects lead to. */
export const others: Readonly<Record<string, Answer>> = {
  ...first.others,
  ...second.others,
  ...third.others
}
