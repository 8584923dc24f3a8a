/**
 * The lists of a run: which files, under which configuration.
 */

import process from 'node:process'
import {NoReadme, Problem} from '../sources/problem.ts'
import {readSources, type Reading, type Source} from '../sources/sources.ts'
import type {Config} from '../config/types.ts'
import {isPrivileged, type Event} from './event.ts'
import {checkedOut} from './git.ts'
import {log} from './log.ts'
import type {Run} from './run.ts'

/**
 * Reads the lists, each under its config, if that can be trusted.
 *
 * @throws
 *   {Problem} if there is no list, or if a list or a configuration leads out of the workspace.
 */
export async function readLists({event, inputs, guard}: Run): Promise<Source[]> {
  const {workspace} = event
  const trusted = await mayReadConfig(event)
  if (!trusted)
    log.warning(`Under ${event.name} no config is read: it could be anybody's. The standard rules apply.`)
  const names = inputs.files.filter(d => d !== '-')
  const config = trusted ? inputs.config : false
  const reading: Reading = {cwd: workspace, stdin: () => process.stdin, config, guard}
  const lists = await readSources(names, reading).catch((error: unknown) => {
    if (error instanceof NoReadme)
      throw new Problem('no README.md here; name the list with the input `files`')
    throw error
  })
  return lists.map(d => ({...d, config: withoutPowers(d.config)}))
}

/**
 * Whether the configuration in the workspace is the repository's own. At a privileged event it could be a stranger's, unless the event is
 * about an issue and the commit that GitHub names, of the default branch, is the one checked out.
 */
async function mayReadConfig(event: Event): Promise<boolean> {
  if (!isPrivileged(event)) return true
  return event.name === 'issues' && (await checkedOut(event.workspace))?.sha === event.sha
}

/** Drops what a configuration file may not set here: the addresses of services, and access to private addresses. */
function withoutPowers({links, ...config}: Config): Config {
  if (!links) return config
  const {services: _, allowPrivate: __, ...rest} = links
  return {...config, links: rest}
}
