/**
 * `paperlint doctor`: what a bug report needs, and what is missing for a good run.
 */

import {stat} from 'node:fs/promises'
import nodeModule from 'node:module'
import path from 'node:path'
import {read} from '../../lint.ts'
import {plural} from '../../text/numbers.ts'
import {visible} from '../../report/visible.ts'
import {shownPath} from '../../sources/input.ts'
import {NoReadme} from '../../sources/problem.ts'
import {styleOf} from '../../style/learn.ts'
import {version} from '../../version.ts'
import type {Run} from '../command.ts'
import {repositoryOf} from '../repository.ts'
import {sources} from '../sources.ts'
import type {Terminal} from '../terminal.ts'

export const run: Run = async (names, options, terminal) => {
  const {stdout} = terminal
  const say = (name: string, text: string) => stdout.write(`${name.padEnd(11)} ${visible(text)}\n`)
  say('paperlint', version)
  say('Node', `${process.versions.node} on ${process.platform} ${process.arch}`)

  // A broken config ends here, with its own message.
  const lists = await sources(names, options, terminal).catch((error: unknown) => {
    if (!(error instanceof NoReadme)) throw error
    say('list', error.message)
    return []
  })
  const configs = new Set(lists.map(d => d.configFile))
  for (const file of configs) say('config', file === undefined ? 'none' : shownPath(file, terminal.cwd))
  for (const {text, path: shown} of lists) {
    const {list, counts} = read(text, shown)
    const style = styleOf(list)
    const {length: missed} = list.unrecognized
    const share = style ? `, ${Math.round(style.share * 100)} % written alike` : ''
    say(
      'list',
      `${shown}: ${plural(counts.entries, 'entry', 'entries')}, ${plural(counts.papers, 'paper')}${share}${missed > 0 ? `; ${missed} more look like papers but were not recognized` : ''}`
    )
  }

  const {repository, commit} = await repositoryOf(terminal)
  say(
    'repository',
    repository === undefined ? 'not a clone from GitHub' : `${repository} ${commit?.slice(0, 7)}`
  )
  await sayNetwork(say, terminal)
  return 0
}

async function sayNetwork(say: (name: string, text: string) => void, {cwd, env}: Terminal): Promise<void> {
  const token = ['GITHUB_TOKEN', 'GH_TOKEN'].find(d => env[d])
  say(
    'token',
    token ? `${token} is set` : 'none; links to GitHub are checked faster with GITHUB_TOKEN=$(gh auth token)'
  )
  const keys = ['OPENALEX_API_KEY', 'S2_API_KEY'].filter(d => env[d])
  if (keys.length > 0) say('keys', `${keys.join(', ')} set`)
  const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter(d => env[d])
  say('proxy', proxies.length > 0 ? `${proxies.join(', ')} set` : 'none')
  const cache = path.join(cwd, '.paperlint/links.jsonl')
  const size = await stat(cache).then(
    d => `${Math.ceil(d.size / 1024)} kB`,
    () => 'empty'
  )
  say('link cache', `.paperlint/links.jsonl: ${size}`)
  say('code cache', nodeModule.getCompileCacheDir() ?? 'not kept')
}
