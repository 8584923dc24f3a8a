/**
 * Runs every benchmark of this folder, one after the other; fails when one of them fails.
 */

import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import path from 'node:path'

const files = readdirSync(import.meta.dirname).filter(d => d.endsWith('.ts') && d !== 'run.ts')

for (const file of files.sort()) {
  const {status} = spawnSync(process.execPath, [path.join(import.meta.dirname, file)], {stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}
