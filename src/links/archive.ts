/**
 * Copies of dead pages in a web archive.
 */

import type {Job} from './job.ts'
import type {Network} from './network.ts'
import type {Service} from './services.ts'

/** At most so many requests in one run: the archive allows about one per second. */
const most = 50

/**
 * Looks for copies of pages, near the day on which they were last seen alive. The archive answers with a redirect to the copy; without an
 * answer, there is no copy.
 */
export async function findCopies(jobs: readonly Job[], network: Network, service: Service): Promise<void> {
  await Promise.all(
    jobs.slice(0, most).map(async job => {
      const day = job.cached?.lastOkAt?.slice(0, 10).replaceAll('-', '') ?? '2'
      try {
        const {status, headers} = await network.send(
          {url: `${service.url}/web/${day}/${job.key}`, method: 'HEAD', limit: 0},
          d => d,
          service
        )
        const location = headers['location']
        if (status >= 300 && status < 400 && location && /\/web\/\d{4,14}\//.test(location))
          job.archivedUrl = new URL(location, service.url).href
      } catch {
        network.signal.throwIfAborted()
      }
    })
  )
}
