/**
 * How long it takes to identify 100,000 URLs on one core: the examples of all patterns, and as many that are no papers.
 *
 * Fails when it takes more than a second, the best of three rounds.
 */

import {identify, urlPatterns} from '../src/text/identify.ts'

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

let best = Number.POSITIVE_INFINITY
let found = 0
for (let round = 0; round < 3; round++) {
  const from = performance.now()
  found = urls.filter(url => identify(url) !== undefined).length
  best = Math.min(best, performance.now() - from)
}

console.log(
  `identify: ${count.toLocaleString('en')} URLs (${found.toLocaleString('en')} works) in ${best.toFixed(0)} ms`
)
if (best > 1000) process.exitCode = 1
