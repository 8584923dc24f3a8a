/**
 * How far a long run is: one line on a terminal, a line now and then in CI, nothing elsewhere.
 */

import type {Progress} from '../links/index.ts'
import {progressLog, progressWords} from '../links/progress-words.ts'
import {visible} from '../report/visible.ts'
import type {Terminal} from './terminal.ts'

const pause = 100

/** Makes a function that shows progress on standard error, and one that takes the line away. */
export function progressLine(
  {stderr, env}: Terminal,
  clock: () => number = Date.now
): {show: (progress: Progress) => void; clear: () => void} {
  if (!stderr.isTTY) {
    const isCI = Boolean(env['CI']) && env['CI'] !== 'false'
    return {
      show: isCI ? progressLog(line => stderr.write(`${visible(line)}\n`), clock) : () => {},
      clear: () => {}
    }
  }

  const started = clock()
  let last = 0
  return {
    show(progress) {
      const now = clock()
      if (now - last < pause && progress.done < progress.total) return
      last = now
      const words = visible(progressWords(progress, now - started))
      stderr.write(`\r\u001B[K${words.slice(0, (stderr.columns || 80) - 1)}`)
    },
    clear: () => void stderr.write('\r\u001B[K')
  }
}
