/**
 * The lists of a run: which files, under which configuration.
 */

import {realpath} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {Problem} from '../sources/problem.ts'
import {readSources, type Source} from '../sources/sources.ts'
import type {Config} from '../config/types.ts'
import {isPrivileged} from './event.ts'
import {log} from './log.ts'
import type {Run} from './run.ts'

/**
 * Reads the lists. Where the workspace may be a stranger's while the token is not (`pull_request_target`, `workflow_run`), its
 * configuration is not read.
 *
 * @throws {Problem} where there is no list, or where a file is a way out of the workspace.
 */
export async function readLists({event, inputs}: Run): Promise<Source[]> {
  const {workspace} = event
  const refuse = isPrivileged(event)
  if (refuse)
    log.warning(`Under ${event.name} no config is read: it could be anybody's. The standard rules apply.`)
  const names = inputs.files.filter(d => d !== '-')
  const config = refuse ? false : inputs.config
  const lists = await readSources(names, {cwd: workspace, stdin: process.stdin, config})
  const root = await realpath(workspace)
  for (const {absolute, path: shown} of lists) await stayInside(root, absolute, shown)
  return lists.map(d => ({...d, config: withoutPowers(d.config)}))
}

/** A link in the workspace must not show files of the runner in a comment. */
async function stayInside(root: string, file: string | undefined, shown: string): Promise<void> {
  const inside = file === undefined ? '..' : path.relative(root, await realpath(file))
  if (inside.startsWith('..') || path.isAbsolute(inside) || inside.split(path.sep)[0] === '.git') {
    throw new Problem(`${shown} is outside of the workspace`)
  }
}

/** What a configuration file may not say here: where services are, and that private addresses are open. */
function withoutPowers({links, ...config}: Config): Config {
  if (!links) return config
  const {services: _, allowPrivate: __, ...rest} = links
  return {...config, links: rest}
}
