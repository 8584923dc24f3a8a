/**
 * How far a run is, in words.
 */

import type {Progress} from './progress.ts'

/** Milliseconds between two lines of a log. */
const pause = 10_000

/** `120/600 links · 3 dead · 8/s · waiting for doi.org`; `elapsed` in milliseconds. */
export function progressWords({done, again, total, dead, waitingFor}: Progress, elapsed: number): string {
  const rate = Math.round(done / Math.max(1, elapsed / 1000))
  return [
    `${done}/${total} links`,
    `${dead} dead`,
    `${rate}/s`,
    ...(again > 0 ? [`${again} to be asked again`] : []),
    ...(waitingFor ? [`waiting for ${waitingFor}`] : [])
  ].join(' · ')
}

/** Makes a function that writes a line into a log every ten seconds, for runs that nobody watches; short ones write none. */
export function progressLog(
  write: (line: string) => void,
  clock: () => number = Date.now
): (progress: Progress) => void {
  const started = clock()
  let last = started
  return progress => {
    const now = clock()
    if (now - last < pause) return
    last = now
    write(progressWords(progress, now - started))
  }
}
