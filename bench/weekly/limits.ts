/**
 * How often hosts may be asked.
 */

/**
 * Milliseconds between two requests that hosts ask for. Source: arXiv's terms of use of the API; Crossref, rate limits of lists for who names
 * no address; for doi.org no limit is published; others as the checker promises.
 */
const intervals: Readonly<Record<string, number>> = {
  'export.arxiv.org': 3000,
  'doi.org': 200,
  'api.crossref.org': 1000
}
const polite = 250

/**
 * Requests that a host allows in a longer time, in milliseconds. Source: the answers of openreview.net; GitHub, rate limits: points of
 * GraphQL that a job's token has in an hour, of which a query without connections costs one.
 */
const windows: Readonly<Record<string, {most: number; length: number}>> = {
  'openreview.net': {most: 98, length: 1_800_000},
  'api.github.com': {most: 1000, length: 3_600_000}
}

/** Whether a host is that of a registry. */
export function isRegistry(host: string): boolean {
  return host in intervals || host === 'api.github.com'
}

/** Counts requests, by a clock. */
export function createLimits(clock: () => number) {
  const last = new Map<string, number>()
  const recent = new Map<string, number[]>()
  return {
    /** Whether a request comes sooner after the one before than its host allows. */
    isEarly(host: string): boolean {
      const gap = clock() - (last.get(host) ?? Number.NEGATIVE_INFINITY)
      last.set(host, clock())
      return gap < (intervals[host] ?? polite) - 1
    },
    /** Milliseconds until a host may be asked again; 0 if it may be asked now, which is counted. */
    pauseOf(host: string): number {
      const window = windows[host]
      if (!window) return 0
      const times = (recent.get(host) ?? []).filter(d => d > clock() - window.length)
      recent.set(host, times)
      if (times.length >= window.most) return (times[0] ?? clock()) + window.length - clock()
      times.push(clock())
      return 0
    },
    /** Forgets when each host was asked last. */
    restart: () => last.clear()
  }
}
