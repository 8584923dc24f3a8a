/**
 * The linter, away from the page, so that typing never waits for it. It keeps what it read, so the next text takes little time.
 */

import * as paperlint from 'paperlint/browser'

/** Lets messages in between two readings, and ends a task that was dropped. */
const pauseOf = (id: number) => async (): Promise<void> => {
  await new Promise(done => setTimeout(done))
  if (dropped.has(id)) throw new Error('out of date')
}

/** Tasks that nobody waits for any more. */
const dropped = new Set<number>()

const tasks = (id: number) => ({
  lint: (text: string, options: paperlint.LintOptions) =>
    paperlint.lint(text, {...options, pause: pauseOf(id)}),
  fix: paperlint.fix,
  explain: async (text: string, line: number) => paperlint.explain(text, line),
  stats: async (text: string) => paperlint.stats(text),
  export: paperlint.export,
  config: paperlint.readConfig
})

/** What the worker can be asked. */
export type Tasks = ReturnType<typeof tasks>

interface Question {
  id: number
  task: keyof Tasks
  args: unknown[]
}

/** Says that nobody waits for some tasks any more. */
interface Drop {
  drop: readonly number[]
}

self.addEventListener('message', ({data}: MessageEvent<Question | Drop>) => {
  if ('drop' in data) for (const id of data.drop) dropped.add(id)
  else void answer(data)
})

async function answer({id, task, args}: Question): Promise<void> {
  try {
    await pauseOf(id)()
    const run = tasks(id)[task] as (...args: unknown[]) => Promise<unknown>
    self.postMessage({id, value: await run(...args)})
  } catch (error) {
    const {reason, place} = error as Partial<paperlint.ConfigError>
    self.postMessage({id, error: {reason: reason ?? String(error), place}})
  } finally {
    dropped.delete(id)
  }
}
