import {readdirSync} from 'node:fs'
import {defineConfig} from 'rolldown'
import {lettered} from './scripts/bundle/lettered/plugin.ts'
import manifest from './package.json' with {type: 'json'}

const rules = readdirSync('rules')
  .filter(d => d.endsWith('.ts'))
  .map(d => d.slice(0, -3))

/** The library: what package.json exports. What it depends on is left to the package manager. */
export default defineConfig({
  input: {index: 'src/index.ts', ...Object.fromEntries(rules.map(d => [`rules/${d}`, `rules/${d}.ts`]))},
  platform: 'node',
  external: Object.keys(manifest.dependencies),
  output: {dir: 'lib', cleanDir: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js'},
  plugins: [lettered()]
})
