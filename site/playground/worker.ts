/**
 * The linter, away from the page, so that typing never waits for it.
 */

import * as paperlint from 'paperlint/browser'

const tasks = {
  lint: paperlint.lint,
  fix: paperlint.fix,
  explain: async (text: string, line: number) => paperlint.explain(text, line),
  stats: async (text: string) => paperlint.stats(text),
  export: paperlint.export,
  config: paperlint.readConfig
}

/** What the worker can be asked. */
export type Tasks = typeof tasks

interface Question {
  id: number
  task: keyof Tasks
  args: unknown[]
}

self.addEventListener('message', async ({data}: MessageEvent<Question>) => {
  const task = tasks[data.task] as (...args: unknown[]) => Promise<unknown>
  try {
    self.postMessage({id: data.id, value: await task(...data.args)})
  } catch (error) {
    const {reason, place} = error as Partial<paperlint.ConfigError>
    self.postMessage({id: data.id, error: {reason: reason ?? String(error), place}})
  }
})
