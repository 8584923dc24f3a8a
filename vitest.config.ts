import {readFile} from 'node:fs/promises'
import {defineConfig, type Plugin} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

/** What the bundler does with `moduleTypes`. */
const texts: Plugin = {
  name: 'texts',
  enforce: 'pre',
  async load(id) {
    return /\.(?:md|yml)$/.test(id) ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null
  }
}

/** Starts with the files that take longest and mostly wait for other programs, so that no worker ends on one of them alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = (file: TestSpecification) => Number(file.moduleId.includes('/tests/install/'))
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a))
  }
}

export default defineConfig({
  plugins: [texts],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['./tests/temporary-folder.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    // Test files share what they load, and none changes what another sees.
    isolate: false,
    sequence: {sequencer: LongestFirst},
    testTimeout: 20_000,
    hookTimeout: 20_000,
    maxWorkers: '100%'
  }
})
