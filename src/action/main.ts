/**
 * From the runner's environment to an exit code.
 */

import * as core from '@actions/core'
import {ConfigError} from '../config/error.ts'
import {isTooDeep, Problem, tooDeep} from '../sources/problem.ts'
import {readEvent} from './event.ts'
import {InputError, readInputs, type Inputs} from './inputs.ts'
import {log} from './log.ts'
import {startRun, type Run} from './run.ts'

/** The page of the site that lists the permissions. */
const docs = 'https://paperlint.github.io/paperlint/action'

/** What a command does; its exit code. */
type Command = (run: Run) => Promise<number>

/** Loaded only if needed: checking links, for example, is a large program. */
const commands: Readonly<Record<Inputs['command'], () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).lintLists,
  links: async () => (await import('./links.ts')).sweepLinks,
  badge: async () => (await import('./badge.ts')).correctCounts,
  update: async () => (await import('./update/update.ts')).proposeUpdates,
  add: async () => (await import('./add/add.ts')).addSuggested,
  report: async () => (await import('./report.ts')).reportResults
}

/** Runs the Action: 0 clean, 1 findings, 2 wrong inputs, unreadable files or a crash, 3 not completed. */
export async function main(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  try {
    const event = readEvent(env)
    const pull = event.pull !== undefined || event.queueBase !== undefined
    const inputs = readInputs(name => core.getInput(name), {name: event.name, pull})
    if (inputs.token) core.setSecret(inputs.token)
    const run = startRun(event, inputs, env)
    const command = await commands[inputs.command]()
    const code = await command(run)
    tellFaults(run)
    return code
  } catch (error) {
    const known = error instanceof InputError || error instanceof Problem || error instanceof ConfigError
    log.error(
      known
        ? error.message
        : isTooDeep(error)
          ? tooDeep
          : `paperlint crashed, please report it: ${String(error instanceof Error ? error.stack : error)}`
    )
    return 2
  }
}

/** Says once what the token may not do, and once what went wrong; neither changes the result. */
function tellFaults({faults: {forbidden, lacking, failed}, event: {pull, serverUrl}}: Run): void {
  if (lacking.length > 0)
    log.notice(
      `Left out: ${lacking.join(', ')}; ${serverUrl} does not offer it. Everything else is complete.`
    )
  if (forbidden.length > 0) {
    const why = pull?.fork
      ? 'the token of a pull request from a fork may only read.'
      : `the token lacks a permission that ${docs} lists.`
    log.notice(`Left out: ${forbidden.join(', ')}; ${why} Everything else is complete.`)
  }
  if (failed.length > 0)
    log.warning(['Not everything could be done. What was found is not affected.', ...failed].join('\n'))
}
