/**
 * A made-up list of links and how each of them answers: the same in every run.
 */

/** What is true of a link: `alive`, `dead`, or neither for what nobody can know from outside. */
export type Truth = 'alive' | 'dead' | 'unknown'

export interface PlannedLink {
  url: string
  host: string
  path: string
  kind: keyof typeof kinds
  /** Milliseconds until it answers. */
  latency: number
}

export interface Plan {
  port: number
  hosts: string[]
  links: PlannedLink[]
}

/** Kinds of answers: what they mean, and their share of all links with faults. */
export const kinds = {
  alive: {truth: 'alive', share: 0.82},
  moved: {truth: 'alive', share: 0.05},
  'head-refused': {truth: 'alive', share: 0.02},
  limited: {truth: 'alive', share: 0.01},
  flaky: {truth: 'alive', share: 0.01},
  wall: {truth: 'alive', share: 0.02},
  gone: {truth: 'dead', share: 0.03},
  soft: {truth: 'dead', share: 0.01},
  hang: {truth: 'unknown', share: 0.01},
  reset: {truth: 'unknown', share: 0.02}
} as const satisfies Record<string, {truth: Truth; share: number}>

/** Deals links to 20 hosts as paper lists do: 40 % to one host, 30 % to a second. Latencies are lognormal, median 120 ms, one in a hundred
 * over 1.5 s. */
export function makePlan(count: number, port: number, healthy: boolean): Plan {
  const random = numbers(7)
  const hosts = Array.from({length: 20}, (_, index) => `127.0.0.${11 + index}`)
  const dealt = healthy
    ? []
    : Object.entries(kinds).flatMap(([kind, {share}]) => Array<string>(Math.round(share * count)).fill(kind))
  const links = Array.from({length: count}, (_, index): PlannedLink => {
    const where = random()
    const host = hosts[where < 0.4 ? 0 : where < 0.7 ? 1 : 2 + Math.floor(random() * 18)] ?? ''
    const path = `/papers/${index}${host === hosts[0] ? '.pdf' : '.html'}`
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    // Every seventh link is of the next kind, so that faults are spread over the hosts.
    const kind = (dealt[(index * 7) % count] ?? 'alive') as PlannedLink['kind']
    return {
      url: `http://${host}:${port}${path}`,
      host,
      path,
      kind,
      latency: Math.min(3000, Math.round(120 * Math.exp(1.08 * normal)))
    }
  })
  return {port, hosts, links}
}

/** Deals healthy links evenly to hosts; each answers after 50 to 300 ms. */
export function makeEvenPlan(count: number, hostCount: number, port: number): Plan {
  const random = numbers(11)
  const hosts = Array.from(
    {length: hostCount},
    (_, index) => `127.1.${Math.floor(index / 128)}.${(index % 128) + 1}`
  )
  const links = Array.from({length: count}, (_, index): PlannedLink => {
    const host = hosts[index % hostCount] ?? ''
    const path = `/papers/${index}.html`
    return {url: `http://${host}:${port}${path}`, host, path, kind: 'alive', latency: 50 + random() * 250}
  })
  return {port, hosts, links}
}

/**
 * Milliseconds that no checker can beat that opens `connections` to a host and pauses `interval` between requests: the slowest host at its
 * pace, or all waiting over all sockets.
 */
export function lowerBound(
  {links}: Plan,
  {connections, interval, sockets}: {connections: number; interval: number; sockets: number}
): number {
  const sum = (group: readonly PlannedLink[]) => group.reduce((total, d) => total + d.latency, 0)
  const slowest = [...Map.groupBy(links, d => d.host).values()].map(group =>
    Math.max(sum(group) / connections, (group.length - 1) * interval)
  )
  return Math.max(...slowest, sum(links) / sockets)
}

/** Numbers from 0 to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
