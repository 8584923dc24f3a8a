/**
 * Looking up host names, many at once.
 *
 * The look-up of the system blocks a thread, and Node lets only two of them wait at a time: a list of five hundred hosts would wait longer
 * for their names than for their pages, and two names whose servers are silent would make all others time out. So a resolver that needs
 * no threads is asked first, and the system only about what the resolver does not know: names of this machine's files and of its local network.
 */

import {lookup as systemLookup, Resolver} from 'node:dns'
import type {LookupAddress, LookupOptions} from 'node:dns'

/** Looks a name up, in the form of `dns.lookup`. */
export type Lookup = (
  host: string,
  options: LookupOptions & {all: true},
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void
) => void

/** What to ask in place of the system's own look-up and name servers. */
export interface Means {
  system?: Lookup
  /** Name servers, as `Resolver.setServers` takes them. */
  servers?: readonly string[]
  /** Milliseconds for an answer. */
  patience?: number
}

/** The look-up of one run. */
export interface Names {
  /** Addresses of version 4 come first. */
  lookup: Lookup
  /** Cancels all look-ups that wait for an answer. */
  cancel: () => void
}

/** Milliseconds to wait for the addresses of the other version once there are some: a few servers never answer for version 6. */
const grace = 300

/** The resolver asks again as often as its patience allows. It learns how fast its servers are, and waits no more than 250 ms at first. */
const tries = 5

/** Silent names after which the resolver is not asked again if it never answered: it cannot reach the servers that the system asks. */
const mostSilent = 3

/** Answers, although not with addresses. */
const answers = new Set<string | undefined>([undefined, 'ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED'])

/** Failures of the servers of a name, for which the system would only wait once more. */
const ofServers = new Set<string | undefined>(['ETIMEOUT', 'ESERVFAIL'])

/** Makes the look-up of one run. */
export function openNames({system = systemLookup, servers, patience = 5000}: Means = {}): Names {
  const resolver = new Resolver({timeout: patience / 2, tries})
  if (servers) resolver.setServers(servers)
  let hasAnswered = false
  let silent = 0

  const lookup: Lookup = (host, options, done) => {
    if (!hasAnswered && silent >= mostSilent) return system(host, options, done)
    const found = new Map<4 | 6, readonly string[]>()
    let code: string | undefined
    let isDone = false

    const conclude = () => {
      isDone = true
      clearTimeout(timer)
      const all = ([4, 6] as const).flatMap(d => (found.get(d) ?? []).map(address => ({address, family: d})))
      if (all.length > 0) return done(null, all)
      if (!hasAnswered) silent++
      const isFinal = code === 'ECANCELLED' || (hasAnswered && ofServers.has(code))
      if (isFinal) done(Object.assign(new Error(`No name server answers for ${host}`), {code}), [])
      else system(host, options, done)
    }
    const late = () => {
      code = 'ETIMEOUT'
      conclude()
    }
    const receive = (family: 4 | 6, error: NodeJS.ErrnoException | null, addresses: readonly string[]) => {
      hasAnswered ||= answers.has(error?.code)
      if (isDone) return
      found.set(family, addresses ?? [])
      if (found.size === 1 || !ofServers.has(code)) code = error?.code
      if (found.size === 2) return conclude()
      if (error) return
      clearTimeout(timer)
      timer = setTimeout(late, grace)
    }

    let timer = setTimeout(late, patience)
    resolver.resolve4(host, (error, addresses) => receive(4, error, addresses))
    resolver.resolve6(host, (error, addresses) => receive(6, error, addresses))
  }
  return {lookup, cancel: () => resolver.cancel()}
}
