/**
 * All cases of the fault server, or those of one round: `--round 1`, `--round 2`.
 */

import process from 'node:process'
import type {Answer} from './answers.ts'
import type {Case} from './case.ts'
import * as first from './first.ts'
import * as second from './second/index.ts'

const asked = process.argv[process.argv.indexOf('--round') + 1]
const rounds = asked === '1' ? [first] : asked === '2' ? [second] : [first, second]

export const cases: readonly Case[] = rounds.flatMap(d => d.cases)

/** Hosts that redirects lead to. */
export const others: Readonly<Record<string, Answer>> = {...first.others, ...second.others}
