/**
 * Services that were closed: today's answers at their addresses say nothing about the page that was linked.
 */

/** A service that is gone. */
export interface ClosedService {
  /** Host and all hosts below it. */
  host: string
  /** Paths that are gone; all of them if absent. */
  path?: RegExp
  /** When it closed, as far as known (`2025-07`). */
  since: string
  source: string
}

const services: readonly ClosedService[] = [
  {
    host: 'paperswithcode.com',
    path: /^\/./,
    since: '2025-07',
    source: 'paperswithcode-data#116: redirects to a page of trending papers'
  },
  {
    host: 'academic.microsoft.com',
    since: '2021-12',
    source: 'Microsoft Research: next steps for Microsoft Academic'
  },
  {host: 'plus.google.com', since: '2019-04', source: 'Google: Google+ for consumers was shut down'},
  {
    host: 'travis-ci.org',
    since: '2021-06',
    source: 'Travis CI: travis-ci.org is shut down, use travis-ci.com'
  }
]

/** The closed service that a URL belongs to. */
export function closedService(url: URL): ClosedService | undefined {
  const host = url.hostname.toLowerCase()
  return services.find(
    d => (host === d.host || host.endsWith(`.${d.host}`)) && (!d.path || d.path.test(url.pathname))
  )
}
