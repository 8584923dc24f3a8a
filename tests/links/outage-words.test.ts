import {expect, test} from 'vitest'
import {jobsOf} from '../../src/links/job.ts'
import {assertReachable} from '../../src/links/outage.ts'

const down = {answersAgain: () => Promise.resolve(false), isNetworkUp: () => Promise.resolve(false)}

/** Jobs that got no answer in this run. */
function silent(...urls: string[]) {
  const jobs = [
    ...jobsOf(
      urls.map(url => ({url})),
      new Map()
    ).values()
  ]
  return jobs.map(d => ({
    ...d,
    evidence: {kind: 'failure', code: 'connection-refused'} as const,
    askedAt: 1
  }))
}

test.each([
  [['https://doi.org/10.1000/182'], 'doi.org does not answer, so the network seems to be down'],
  [
    [1, 2, 3, 4, 5].map(d => `https://a${d}.example.org/`),
    'none of the 5 hosts answers, so the network seems to be down'
  ]
])('%j', async (urls, message) => {
  await expect(assertReachable(silent(...urls), down)).rejects.toThrow(message)
})
