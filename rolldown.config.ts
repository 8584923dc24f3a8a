import {chmod, readdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {defineConfig, type Plugin} from 'rolldown'
import {builtins} from './scripts/bundle/builtins.ts'
import {compiledAtOnce} from './scripts/bundle/compiled-at-once.ts'
import {lettered} from './scripts/bundle/lettered/plugin.ts'
import {plainTexts} from './scripts/bundle/plain-texts.ts'
import {replacements} from './scripts/bundle/replacements.ts'
import {venueIndexed} from './scripts/bundle/venue-index.ts'
import {packedWeights} from './scripts/bundle/weights/plugin.ts'

const dir = 'dist'

/** Once a build has succeeded: removes what it no longer makes, and lets the command be executed. */
const tidy: Plugin = {
  name: 'tidy',
  async writeBundle(_, bundle) {
    const files = await readdir(dir, {recursive: true, withFileTypes: true})
    const paths = files.filter(d => d.isFile()).map(d => path.join(d.parentPath, d.name))
    const fresh = new Set(Object.keys(bundle).map(d => path.join(dir, d)))
    await Promise.all(paths.filter(d => !fresh.has(d)).map(d => rm(d)))
    await chmod(path.join(dir, 'cli.js'), 0o755)
  }
}

/** What a run loads in one go is one file, since each file takes time to open; each group leaves out what the ones before it have. */
const groups = [
  {name: 'version', test: /src[\\/]version\.ts$/, priority: 4},
  {name: 'start', test: /src[\\/]cli[\\/]main\.ts$/, priority: 3},
  {name: 'list', test: /src[\\/]lint\.ts$/, priority: 2},
  {name: 'command', test: /src[\\/]cli[\\/]commands[\\/]lint\.ts$/, priority: 1}
]

export default defineConfig({
  input: {cli: 'src/cli.ts', action: 'src/action.ts'},
  platform: 'node',
  // `@actions/core` would bring an HTTP client for what nobody uses here, and a fifth of the time to start.
  treeshake: {moduleSideEffects: [{test: /node_modules[\\/]@actions[\\/]/, sideEffects: false}]},
  transform: {
    define: {'process.env.PAPERLINT_COMMIT': JSON.stringify(process.env.PAPERLINT_COMMIT ?? '')}
  },
  moduleTypes: {'.md': 'text', '.yml': 'text'},
  output: {
    dir,
    minify: true,
    charset: 'ascii',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {groups}
  },
  plugins: [
    builtins,
    replacements,
    packedWeights({short: false}),
    venueIndexed,
    plainTexts,
    lettered({all: true}),
    compiledAtOnce(groups.map(d => d.name)),
    tidy
  ]
})
