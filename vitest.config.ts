import {readFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
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

/** What takes longest, and mostly waits for other programs: first, so that no worker ends on one of them alone. */
const longest = ['/tests/site/', '/tests/install/', '/tests/action/', '/tests/report/html']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId}: TestSpecification) => {
      const at = longest.findIndex(d => moduleId.includes(d))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
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
    setupFiles: ['./tests/seed.ts'],
    // Far more than any test needs, also on a busy machine: a limit ends what hangs, and measures nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One more than there are cores: many tests wait for servers, git and browsers.
    maxWorkers: availableParallelism() + 1
  }
})
