/**
 * What every command of the Action works with.
 */

import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import * as core from '@actions/core'
import type {Guard} from '../config/guard.ts'
import {isGitHub, type Event} from './event.ts'
import {faults, type Faults} from './faults.ts'
import {connect, type GitHub} from './github.ts'
import type {Inputs} from './inputs.ts'
import {insideOf} from './inside.ts'

export interface Run {
  event: Event
  inputs: Inputs
  env: Readonly<Record<string, string | undefined>>
  faults: Faults
  /** Refuses what leads out of the workspace; asked before a file is read or written. */
  guard: Guard
  /** The client, made when first asked for; undefined without a token. */
  github(): Promise<GitHub | undefined>
}

/** Begins a run, without a request to GitHub. */
export function startRun(event: Event, inputs: Inputs, env: Run['env']): Run {
  const told = faults(!isGitHub(event))
  let client: Promise<GitHub | undefined> | undefined
  const {owner, repo} = event
  return {
    event,
    inputs,
    env,
    faults: told,
    guard: insideOf(event.workspace, env['RUNNER_TEMP'] ? [env['RUNNER_TEMP']] : []),
    github: () =>
      (client ??= told.attempt('everything that needs a token', () =>
        join(inputs.token, {owner, repo}, env['GITHUB_API_URL'])
      ))
  }
}

async function join(
  token: string | undefined,
  at: GitHub['at'],
  url: string | undefined
): Promise<GitHub | undefined> {
  return token ? connect(token, at, url) : undefined
}

/** Runs something with GitHub, or says what was left out without it. */
export async function withGitHub<T>(
  {faults: told, github}: Run,
  what: string,
  use: (github: GitHub) => Promise<T>,
  options?: {optional?: boolean}
): Promise<T | undefined> {
  const client = await github()
  return client && told.attempt(what, () => use(client), options)
}

/**
 * Writes a text; missing folders are made. Returns the path as given.
 *
 * @throws
 *   {Problem} if the path leads out of the workspace and of the temporary folder of the runner, or into `.git`.
 */
export async function writeText(
  {event: {workspace}, guard}: Pick<Run, 'event' | 'guard'>,
  file: string,
  text: string
): Promise<string> {
  const absolute = path.resolve(workspace, file)
  await guard(absolute)
  await mkdir(path.dirname(absolute), {recursive: true})
  await writeFile(absolute, text)
  return file
}

/** Adds to the summary of the job, if the runner has summaries. */
export async function writeSummary({faults: told, env}: Run, text: string): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return
  await told.attempt('the summary of the job', () => core.summary.addRaw(text, true).write())
}

/** Every output, in the order of action.yml. */
export const outputNames = [
  'errors',
  'warnings',
  'hints',
  'entries',
  'papers',
  'dead-links',
  'fixed',
  'pull-request',
  'results',
  'sarif'
] as const

/** Sets outputs. */
export function setOutputs(
  outputs: Readonly<Partial<Record<(typeof outputNames)[number], string | number>>>
): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
