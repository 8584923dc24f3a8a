/**
 * How long the Action takes from its start to the first finding of a pull request, over a Node that does nothing: the best of ten rounds.
 *
 * Fails when that is more than 300 milliseconds. `bench/pull-request.ts` measures a whole run that comments.
 */

import {spawn} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {createRepository} from '../tests/action/github/repository.ts'
import {entries, readme, wrong} from '../tests/action/list.ts'

const action = path.join(import.meta.dirname, '../dist/action.js')
const repository = createRepository({'README.md': readme(entries)})
const base = repository.sha('main') ?? ''
const head = repository.commit('change', {'README.md': readme([...entries, wrong])}, 'Add a paper', [base])
const merge = repository.merge(base, head) ?? ''
const workspace = repository.checkout(merge)
const file = (name: string, text = '') => {
  writeFileSync(path.join(repository.folder, name), text)
  return path.join(repository.folder, name)
}
const pull = {number: 1, head: {sha: head, ref: 'change'}, base: {sha: base, ref: 'main'}}
const env = {
  PATH: process.env['PATH'],
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: file('event.json', JSON.stringify({pull_request: pull})),
  GITHUB_OUTPUT: file('output'),
  GITHUB_REPOSITORY: 'octo/awesome-papers',
  GITHUB_SHA: merge,
  GITHUB_STEP_SUMMARY: file('summary'),
  GITHUB_WORKSPACE: workspace,
  INPUT_ANNOTATIONS: 'commands',
  INPUT_LINKS: 'none'
}

/** Milliseconds until a process prints a word. */
function timeTo(word: string, args: readonly string[]): Promise<number> {
  const from = performance.now()
  const child = spawn(process.execPath, args, {cwd: workspace, env, stdio: ['ignore', 'pipe', 'inherit']})
  let time = Infinity
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes(word)) time = Math.min(time, performance.now() - from)
  })
  return new Promise(done => child.on('close', () => done(time)))
}

let [bare, first] = [Infinity, Infinity]
for (let round = 0; round < 10; round++) {
  bare = Math.min(bare, await timeTo('here', ['--eval', 'console.log("here")']))
  first = Math.min(first, await timeTo('venue-matches-link', [action]))
}
repository.remove()

console.log(
  `action: first finding after ${(first - bare).toFixed(0)} ms over Node alone (${bare.toFixed(0)} ms)`
)
if (first - bare > 300) process.exitCode = 1
