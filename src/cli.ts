#!/usr/bin/env node
/**
 * The command. This file must stay readable to old versions of Node: it says what is missing, prints the version, or loads the rest.
 */

import nodeModule from 'node:module'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const args = process.argv.slice(2)

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `paperlint: Node ${process.versions.node} is too old, install Node 22.19 or newer (https://nodejs.org)\n`
  )
  process.exitCode = 2
} else if (args.length === 1 && /^(?:-v|--version)$/.test(args[0] ?? '')) {
  const {version} = await import('./version.ts')
  // Readers may stop reading at any time.
  process.stdout.on('error', () => {}).write(`${version}\n`)
} else {
  const {compileCacheFolder} = await import('./cli/compile-cache.ts')
  const folder = compileCacheFolder(process.env, process.platform)
  if (folder !== undefined) nodeModule.enableCompileCache(folder)
  const {main} = await import('./cli/main.ts')
  const code = await main(args)
  await Promise.all([process.stdout, process.stderr].map(d => new Promise(done => d.write('', done))))
  // Node alone would first finish what it compiles and collects in other threads: a tenth of the time for a short list.
  process.exit(code)
}
