/**
 * Cookies of one visit: some sites give one, and send a reader without it in a circle.
 */

/** What hosts gave on the way of one visit, to be brought back to the same host. */
export interface Cookies {
  /** Header to send; empty if the host gave none. */
  of(host: string): string
  /** Remembers what an answer gave, as `name=value; name=value`. */
  keep(host: string, given: string | undefined): void
}

/** Cookies of one host at most, in characters. */
const longest = 4096

/** An empty jar. */
export function createCookies(): Cookies {
  const hosts = new Map<string, Map<string, string>>()
  return {
    of: host => [...(hosts.get(host) ?? [])].map(d => d.join('=')).join('; '),
    keep(host, given = '') {
      if (given === '' || given.length > longest) return
      const own = hosts.get(host) ?? new Map<string, string>()
      hosts.set(host, own)
      for (const pair of given.split('; ')) {
        const at = pair.indexOf('=')
        if (at > 0) own.set(pair.slice(0, at), pair.slice(at + 1))
      }
    }
  }
}
