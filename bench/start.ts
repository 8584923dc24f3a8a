/**
 * How long the command takes to start, over a Node that does nothing: the best of ten rounds, all in turn.
 *
 * Fails when printing the version or the help, or linting the reference list, takes more than a seventh longer than it did when the limits
 * were written. The standard report tries the fixes that it counts, for which the list is read several times; annotations do not.
 */

import {spawnSync} from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const cli = path.join(root, 'dist/cli.js')
const list = path.join(root, 'tests/fixtures/medical-imaging.md')
/** What is run, and how many times as long as Node alone it may take. */
const runs: Readonly<Record<string, {args: readonly string[]; most: number}>> = {
  'Node alone': {args: ['--eval', '0'], most: 1},
  'paperlint --version': {args: [cli, '--version'], most: 1.3},
  'paperlint --help': {args: [cli, '--help'], most: 1.85},
  'paperlint, 127 entries, as annotations': {args: [cli, '--format', 'github', list], most: 11.2},
  'paperlint, 127 entries, with fixes tried': {args: [cli, list], most: 16.7}
}

const best = new Map<string, number>()
for (let round = 0; round < 10; round++) {
  for (const [name, {args}] of Object.entries(runs)) {
    const from = performance.now()
    spawnSync(process.execPath, args)
    best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - from))
  }
}

const node = best.get('Node alone') ?? Infinity
for (const [name, {most}] of Object.entries(runs)) {
  const time = best.get(name) ?? Infinity
  console.log(
    `start: ${name} in ${time.toFixed(0)} ms, ${(time / node).toFixed(1)} times as long as Node alone`
  )
  if (time / node > most) process.exitCode = 1
}
