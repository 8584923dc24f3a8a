/**
 * How far a run is, in words.
 */

import {grouped} from '../text/numbers.ts'
import type {Plan} from './estimate.ts'
import type {Progress} from './progress.ts'

/** Milliseconds between two lines of a log. */
const pause = 10_000

/** `20 seconds`, `4 minutes`, `2 hours`. */
export function duration(seconds: number): string {
  const [amount, unit] =
    seconds < 90
      ? [Math.ceil(seconds), 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour']
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}

/** From so many GitHub links on, a run without a token says so. */
const manyWithoutToken = 20
/** A run that takes so many seconds says so first. */
const longRun = 15
/** Fewer seconds than this that are left are not worth a word. */
const shortRest = 3

/** What to say before a run: how long it takes, and how it would be quicker. */
export function planWords({links, hosts, seconds, withoutToken}: Plan): string[] {
  const lines: string[] = []
  if (withoutToken && withoutToken.links >= manyWithoutToken) {
    const {secondsWithToken} = withoutToken
    lines.push(
      `${grouped(withoutToken.links)} GitHub links take about ${duration(withoutToken.seconds)} without a token, ${duration(secondsWithToken)} with one: set GITHUB_TOKEN`
    )
  }
  if (seconds >= longRun)
    lines.push(`checking ${grouped(links)} links at ${grouped(hosts)} hosts, about ${duration(seconds)}`)
  return lines
}

/** `120/600 links · 3 dead · 8/s · about 2 minutes left · waiting for doi.org`; `elapsed` in milliseconds. */
export function progressWords(
  {done, again, total, dead, waitingFor, left}: Progress,
  elapsed: number
): string {
  const rate = Math.round(done / Math.max(1, elapsed / 1000))
  return [
    `${grouped(done)}/${grouped(total)} links`,
    `${dead} dead`,
    `${rate}/s`,
    ...(again > 0 ? [`${again} to be checked again`] : []),
    ...(left >= shortRest ? [`about ${duration(left)} left`] : []),
    ...(waitingFor ? [`waiting for ${waitingFor}`] : [])
  ].join(' · ')
}

/** Makes a function that writes a line into a log every ten seconds, for runs without a terminal; short ones write nothing. */
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
