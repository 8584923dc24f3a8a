/**
 * How long it takes to identify 100,000 URLs on one core, over only parsing them: the examples of all patterns, and as many that are no
 * papers.
 *
 * Fails when it takes more than 30 times as long, the best of three rounds each, or when a pattern takes more than ten times as long for a
 * path that is four times as long: sixteen times would be quadratic.
 */

import {identify, urlPatterns} from '../src/text/identify.ts'
import {dois} from '../src/text/patterns/doi.ts'
import {hostilePaths} from '../tests/text/hostile-paths.ts'

const count = 100_000
const others = [
  'https://github.com/ada/engine',
  'https://www.youtube.com/watch?v=a1',
  'https://ada.github.io/engine/'
]
const examples = [
  ...urlPatterns.map(row => row.example),
  ...urlPatterns.map((_, index) => others[index % others.length] ?? '')
]
const urls = Array.from({length: count}, (_, index) => examples[index % examples.length] ?? '')

/** The best of three rounds, in milliseconds, and what one round found. */
function measure(count: (urls: readonly string[]) => number): {best: number; found: number} {
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let round = 0; round < 3; round++) {
    const from = performance.now()
    found = count(urls)
    best = Math.min(best, performance.now() - from)
  }
  return {best, found}
}

const parsed = measure(all => all.filter(url => new URL(url).host !== '').length)
const {best, found} = measure(all => all.filter(url => identify(url) !== undefined).length)
const ratio = best / parsed.best

console.log(
  `identify: ${count.toLocaleString('en')} URLs (${found.toLocaleString('en')} works) in ${best.toFixed(0)} ms, ${ratio.toFixed(1)} times as long as parsing them`
)
if (ratio > 30) process.exitCode = 1

/** Milliseconds for paths of this length, the best of three rounds. */
function spent(pattern: RegExp, size: number): number {
  const times = [0, 1, 2].map(() => {
    const from = performance.now()
    for (const path of hostilePaths(size)) pattern.test(path)
    return performance.now() - from
  })
  return Math.min(...times)
}

const patterns = [
  ...urlPatterns.map(row => [row.key, row.path] as const),
  ...dois.map(row => [row.key, row.doi] as const)
]
const slow = patterns.filter(
  ([, pattern]) => spent(pattern, 60_000) > Math.max(spent(pattern, 15_000) * 10, 50)
)
console.log(`identify: ${slow.length} of ${patterns.length} patterns grow faster than their input`)
for (const [key, pattern] of slow) console.log(`identify: ${key} ${pattern.source}`)
if (slow.length > 0) process.exitCode = 1
