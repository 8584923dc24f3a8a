#!/usr/bin/env node
/**
 * The command. This file must stay readable to old versions of Node: it says what is missing, or loads the rest.
 */

import nodeModule from 'node:module'
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `paperlint: Node ${process.versions.node} is too old, install Node 22.19 or newer (https://nodejs.org)\n`
  )
  process.exitCode = 2
} else {
  nodeModule.enableCompileCache()
  const {main} = await import('./cli/main.ts')
  process.exitCode = await main(process.argv.slice(2))
}
