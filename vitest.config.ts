import {readFile} from 'node:fs/promises'
import {defineConfig, type Plugin} from 'vitest/config'

/** What the bundler does with `moduleTypes`. */
const texts: Plugin = {
  name: 'texts',
  enforce: 'pre',
  async load(id) {
    return /\.(?:md|yml)$/.test(id) ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null
  }
}

export default defineConfig({
  plugins: [texts],
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    // Test files share what they load, and none changes what another sees.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    maxWorkers: '100%'
  }
})
