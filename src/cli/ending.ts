/**
 * How a run over links ended: what went wrong is said on standard error, and decides the exit code.
 */

import type {LinkRun} from '../links/index.ts'
import {visible} from '../report/visible.ts'
import type {Options} from './options.ts'
import type {Terminal} from './terminal.ts'

/** Exit code of a run that could not be completed. */
export const notCompleted = 3

/**
 * Says what went wrong. Gives 3 if the network was down, if somebody interrupted the run, or if `--strict-network` asks for every
 * registry to have answered; otherwise `undefined`, and the findings decide.
 */
export function ending(
  {aborted, problems}: LinkRun,
  {strictNetwork = false}: Options,
  {stderr}: Terminal
): 3 | undefined {
  for (const {message} of problems) stderr.write(`paperlint: ${visible(message)}\n`)
  if (aborted?.reason === 'environment') {
    stderr.write(`paperlint: no link was checked: ${visible(aborted.message)}\n`)
    return notCompleted
  }
  if (aborted) stderr.write(`paperlint: ${visible(aborted.message)}\n`)
  const isIncomplete =
    aborted?.reason === 'interrupted' || (strictNetwork && problems.some(d => d.about !== 'cache'))
  return isIncomplete ? notCompleted : undefined
}
