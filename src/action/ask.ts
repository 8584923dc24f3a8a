/**
 * Asking the network about links.
 */

import path from 'node:path'
import process from 'node:process'
import {Problem} from '../sources/problem.ts'
import type {Source} from '../sources/sources.ts'
import {merge} from '../config/rules.ts'
import type {Config} from '../config/types.ts'
import {secondsOf} from '../links/budget.ts'
import {planWords, progressLog} from '../links/progress-words.ts'
import type {LinkRequest, LinkRun, LinkSettings} from '../links/index.ts'
import {isGitHub, isPrivileged} from './event.ts'
import {log} from './log.ts'
import type {Run} from './run.ts'

/** Seconds before a failing link of a pull request is asked again: somebody is waiting. */
const soon = 10

const mirrors = ['arxiv', 'github', 'doi'] as const

/**
 * Checks links. Only the environment can set the addresses of services and open private addresses: the config may come from
 * the pull request. The checker is loaded only here.
 *
 * @param options
 *   `archive`: also look for archived copies of dead pages.
 * @throws
 *   {Problem} if `shard` or `budget` cannot be read.
 */
export async function ask(
  run: Run,
  sources: readonly Source[],
  requests: readonly LinkRequest[],
  {archive = false}: {archive?: boolean} = {}
): Promise<LinkRun> {
  const {checkLinks, parseShard} = await import('../links/index.ts')
  const {links = {}} = sources.reduce<Config>((all, d) => merge(all, d.config), {})
  const {shard, budget} = run.inputs
  const cacheFile = await cacheFileOf(run)
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await checkLinks(requests, settingsOf(run, links, archive), {
      env: githubEnvironment(run),
      ...(cacheFile !== undefined && {cacheFile}),
      signal: interruption.signal,
      onPlan: plan => planWords(plan).forEach(line => log.info(line)),
      onProgress: progressLog(line => log.info(line)),
      ...(shard !== undefined && {shard: attempt(() => parseShard(shard))}),
      ...(budget !== undefined && {budget: budgetOf(budget)})
    })
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

/** Settings of the config, for the event of the run, with those that only the environment can set. */
export function settingsOf(
  {event, env}: Pick<Run, 'env'> & {event: Pick<Run['event'], 'pull'>},
  links: LinkSettings,
  archive = false
): LinkSettings {
  return {
    ...(event.pull && {recheckDelay: soon}),
    ...links,
    services: {...intervals(env), ...(archive && {archive: {enabled: true}})},
    allowPrivate: env['PAPERLINT_ALLOW_PRIVATE'] === 'true'
  }
}

/**
 * File of the cache; undefined if the workspace may be a stranger's, who could have written anything into it.
 *
 * @throws
 *   {Problem} if it, or a file that is written beside it, leads out of the workspace.
 */
export async function cacheFileOf({event, inputs, guard}: Run): Promise<string | undefined> {
  if (event.pull?.fork || isPrivileged(event)) return undefined
  const file = path.resolve(event.workspace, inputs.cache)
  for (const name of [file, `${file}.partial`, `${file}.lock`]) await guard(name)
  return file
}

/** The environment for asking github.com about links: the API and the token of another server, such as GitHub Enterprise, are left out. */
export function githubEnvironment({
  env,
  event,
  inputs: {token}
}: Pick<Run, 'env'> & {
  event: Pick<Run['event'], 'serverUrl'>
  inputs: Pick<Run['inputs'], 'token'>
}): Run['env'] {
  if (isGitHub(event)) return {...env, ...(token !== undefined && {GITHUB_TOKEN: token})}
  const {GITHUB_API_URL: _, GITHUB_GRAPHQL_URL: __, GITHUB_TOKEN: ___, ...rest} = env
  return rest
}

/** Seconds between requests to a mirror (`PAPERLINT_ARXIV_INTERVAL`, …); the checker itself reads which mirrors are set. */
function intervals(env: Run['env']): NonNullable<LinkSettings['services']> {
  return Object.fromEntries(
    mirrors.flatMap(name => {
      const interval = Number(env[`PAPERLINT_${name.toUpperCase()}_INTERVAL`] ?? Number.NaN)
      return interval >= 0 ? [[name, {interval}]] : []
    })
  )
}

function budgetOf(text: string): number {
  const seconds = secondsOf(text)
  if (seconds === undefined)
    throw new Problem(`budget: ${text} is not a time; use one such as 90s, 10m or 1h`)
  return seconds
}

function attempt<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new Problem((error as Error).message)
  }
}
