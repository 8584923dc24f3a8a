import type {Reporter, SerializedError, TestModule} from 'vitest/node'

/** Prints `12 passed, 0 failed` as the last line. What breaks outside a test counts as a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap(d => [...d.children.allTests()])
    const broken = modules.filter(d => d.errors().length > 0).length + errors.length
    const count = (state: string) => tests.filter(d => d.result().state === state).length
    process.on('exit', () =>
      process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed\n`)
    )
  }
}
