/**
 * What many links cost: memory, and requests to registries.
 *
 * Fails when 15,000 pages on 40 hosts need 150 MB or more, when 450 papers of arXiv, 450 repositories and 100 DOIs need more than 25 requests, or
 * when one of all these living links is called anything but well. Pages on 1,000 hosts that answer at once need more, which is told and not
 * judged: no network is that fast.
 */

import {checkMany} from './links/many.ts'
import type {Count} from './links/many.ts'

const budget = 150 * 1024 * 1024
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`

async function measure(what: string, count: Count, most: {requests?: number; bytes?: number}): Promise<void> {
  const {loaded, peak, seconds, verdicts, requests} = await checkMany(count)
  const found = Object.entries(verdicts).map(([verdict, links]) => `${links} ${verdict}`)
  console.log(
    `links: ${what}: ${found.join(', ')} in ${seconds.toFixed(1)} s, ${requests} requests to registries, ${megabytes(peak)} at most, ${megabytes(loaded)} before`
  )
  const isWell = found.length === 1 && verdicts['ok'] !== undefined
  const isOver = requests > (most.requests ?? Infinity) || peak >= (most.bytes ?? Infinity)
  if (!isWell || isOver) process.exitCode = 1
}

await measure(
  '450 of arXiv, 450 of GitHub, 100 DOIs',
  {arxiv: 450, github: 450, doi: 100},
  {requests: 25, bytes: budget}
)
await measure(
  '15,000 as in lists, pages on 1,000 hosts',
  {
    arxiv: 6000,
    github: 4500,
    doi: 500,
    pages: 4000,
    hosts: 1000
  },
  {}
)
await measure('15,000 pages on 40 hosts', {pages: 15_000, hosts: 40}, {bytes: budget})
process.exit()
