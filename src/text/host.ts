/**
 * What is known about hosts: one row each, in `hosts.json`.
 */

import table from './hosts.json' with {type: 'json'}

/** What a URL is for, as far as it shows. */
export type LinkKind = 'paper' | 'code' | 'data' | 'video' | 'model' | 'slides' | 'blog' | 'demo' | 'project'

/** How often a host may be asked. */
export interface HostPace {
  /** Requests in flight at most. */
  connections: number
  /** Milliseconds between two requests at least. */
  interval: number
}

/** One row of the table. */
export interface HostRow {
  /** Host without `www`. A leading dot stands for all hosts below it; `archive.org/details` for one part of the site. */
  host: string
  /** What all its pages are for, and those of the hosts below it. */
  kind?: LinkKind
  /** It is a scholarly host: query parameters that name a work. All others can be left out. */
  keeps?: readonly string[]
  /** It is a scholarly host with many other pages. */
  mixed?: true
  /** It redirects http to https. */
  https?: true
  /** Other names of the same host; `*` at the end stands for anything. */
  aliases?: readonly string[]
  /** Registry that knows the identifiers in its addresses. */
  registry?: 'arxiv' | 'doi' | 'github'
  pace?: HostPace
  /** Its addresses are meant to redirect, and are not replaced by their targets. */
  redirects?: 'identifier' | 'shortener'
  /** It blocks every checker, so it is not asked. */
  blocks?: true
  /** Where the knowledge is from. */
  source: string
}

/** All rows, sorted by host. */
export const hostRows = table as readonly HostRow[]

const rows = new Map(hostRows.map(d => [d.host, d]))
const names = new Map(hostRows.flatMap(d => (d.aliases ?? []).map(alias => [alias, d.host] as const)))
const openNames = [...names].filter(([alias]) => alias.endsWith('*'))

/** The row of exactly this host, or of all hosts below the one above it; without `www`. */
export function hostRow(host: string): HostRow | undefined {
  return rows.get(host) ?? rows.get(`.${host}`) ?? rows.get(host.slice(Math.max(0, host.indexOf('.'))))
}

/** The row of a host, or of the nearest host above it, that says what its pages are for. `first` is the first part of the path. */
export function kindOfHost(host: string, first: string): LinkKind | undefined {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const kind = rows.get(`${name}/${first}`)?.kind ?? rows.get(name)?.kind
    if (kind) return kind
  }
  return undefined
}

/** The name of a host that the table has a row for: `dx.doi.org` is `doi.org`. */
export function canonicalHost(host: string): string {
  const known = names.get(host)
  if (known !== undefined) return known
  return openNames.find(([alias]) => host.startsWith(alias.slice(0, -1)))?.[1] ?? host
}

/** Query parameters that name a work on a scholarly host; `undefined` for any other host. */
export function citationQuery(host: string): readonly string[] | undefined {
  return hostRow(host)?.keeps
}
