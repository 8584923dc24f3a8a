/**
 * The linter in a worker: calls return promises, and calls that take too long are stopped.
 */

import type {Tasks} from './worker.ts'

/** What a task refuses: a config with a mistake, or a text that takes too long. */
export class Refusal extends Error {
  readonly place: {line: number; column: number} | undefined

  constructor(reason: string, place?: {line: number; column: number}) {
    super(reason)
    this.place = place
  }
}

interface Waiting {
  done: (value: never) => void
  fail: (error: Refusal) => void
}

interface Answer {
  id: number
  value: never
  error?: {reason: string; place?: {line: number; column: number}}
}

/** Milliseconds that a task may take, and that one may take which nobody waits for any more. */
const [limit, patience] = [60_000, 5000]

/** A worker. It keeps what it read, so it is only stopped if it does not answer. */
export class Core {
  #worker: Worker | undefined
  #waiting = new Map<number, Waiting>()
  #next = 0

  /** Asks the worker. Rejects with a `Refusal`. */
  ask<Task extends keyof Tasks>(task: Task, ...args: Parameters<Tasks[Task]>): ReturnType<Tasks[Task]> {
    this.#worker ??= this.#start()
    const id = this.#next++
    const answer = new Promise((done, fail) => this.#waiting.set(id, {done, fail}))
    this.#worker.postMessage({id, task, args})
    const timer = setTimeout(
      () => this.#stop('stopped after a minute: this text takes too long to check in a browser'),
      limit
    )
    return answer.finally(() => clearTimeout(timer)) as ReturnType<Tasks[Task]>
  }

  /** Drops everything that was asked. */
  drop(): void {
    const ids = [...this.#waiting.keys()]
    if (ids.length === 0) return
    for (const {fail} of this.#waiting.values()) fail(new Refusal('the list has changed'))
    this.#waiting.clear()
    const worker = this.#worker
    worker?.postMessage({drop: ids})
    // What is read at this moment is read to its end, unless it takes too long.
    const stuck = setTimeout(() => {
      if (worker === this.#worker) this.#stop('stopped: the previous text took too long to check')
    }, patience)
    worker?.addEventListener('message', () => clearTimeout(stuck), {once: true})
  }

  #stop(reason: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const {fail} of this.#waiting.values()) fail(new Refusal(reason))
    this.#waiting.clear()
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
    worker.addEventListener('message', ({data: {id, value, error}}: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) waiting?.fail(new Refusal(error.reason, error.place))
      else waiting?.done(value)
    })
    worker.addEventListener('error', () => this.#stop('the linter could not be loaded; reload the page'))
    return worker
  }
}
