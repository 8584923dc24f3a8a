import {defineConfig} from 'rolldown'
import {lettered} from './scripts/bundle/lettered/plugin.ts'
import {replacements} from './scripts/bundle/replacements.ts'
import {shortNames} from './scripts/bundle/shortened/plugin.ts'
import {packedWeights} from './scripts/bundle/weights/plugin.ts'
import {withoutNetwork} from './scripts/bundle/without-network.ts'
import {withoutNotes} from './scripts/bundle/without-notes.ts'
import {withoutPaths} from './scripts/bundle/without-paths.ts'
import {withoutWriters} from './scripts/bundle/without-writers.ts'

/** The library for browsers: self-contained, since a page has no package manager. Reading a config and exporting are chunks of their own. */
export default defineConfig({
  input: {index: 'src/browser.ts'},
  platform: 'browser',
  // Workers have no document, with which a dependency would decode characters.
  resolve: {conditionNames: ['worker', 'import', 'default']},
  output: {
    dir: 'lib/browser',
    cleanDir: true,
    minify: true,
    comments: {annotation: false, jsdoc: false, legal: true},
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        {name: 'list', test: /src[\\/]browser\.ts$/},
        {name: 'export', test: /src[\\/]export[\\/](?!formats)/}
      ]
    }
  },
  plugins: [
    replacements,
    packedWeights({short: true}),
    shortNames,
    withoutNetwork,
    withoutNotes,
    withoutPaths,
    withoutWriters,
    lettered()
  ]
})
