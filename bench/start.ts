/**
 * How long the command takes on the reference list, over a Node that does nothing: the best of ten rounds, all in turn.
 *
 * Fails when linting takes more than a second.
 */

import {spawnSync} from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const cli = path.join(root, 'dist/cli.js')
const list = path.join(root, 'tests/fixtures/medical-imaging.md')
const runs = {
  'Node alone': ['--eval', '0'],
  'paperlint --version': [cli, '--version'],
  'paperlint, 127 entries': [cli, list]
}

const best = new Map<string, number>()
for (let round = 0; round < 10; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const from = performance.now()
    spawnSync(process.execPath, args)
    best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - from))
  }
}

for (const [name, time] of best) console.log(`start: ${name} in ${time.toFixed(0)} ms`)
if ((best.get('paperlint, 127 entries') ?? Infinity) > 1000) process.exitCode = 1
