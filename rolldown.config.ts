import {chmod} from 'node:fs/promises'
import {defineConfig} from 'rolldown'

export default defineConfig({
  input: {cli: 'src/cli.ts', action: 'src/action.ts'},
  platform: 'node',
  moduleTypes: {'.md': 'text', '.yml': 'text'},
  output: {
    dir: 'dist',
    minify: true,
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js'
  },
  plugins: [{name: 'executable', writeBundle: () => chmod('dist/cli.js', 0o755)}]
})
