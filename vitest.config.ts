import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/count-reporter.ts'],
    testTimeout: 20_000,
    maxWorkers: '100%'
  }
})
