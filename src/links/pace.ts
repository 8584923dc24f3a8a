/**
 * How often a host is asked, unless the settings say otherwise.
 */

import type {Pace} from './gates.ts'
import type {HostSettings} from './settings.ts'

interface HostPace extends Pace {
  /** Host, or a suffix of hosts that starts with a dot. */
  host: string
  source: string
}

/** Hosts with rules of their own; milliseconds. */
const paces: readonly HostPace[] = [
  {
    host: 'export.arxiv.org',
    connections: 1,
    interval: 3000,
    source: 'arXiv API terms of use: one request every three seconds'
  },
  {host: 'arxiv.org', connections: 1, interval: 3000, source: 'arXiv robots policy'},
  {host: 'github.com', connections: 1, interval: 1000, source: 'pages answer 429 to faster callers'},
  {
    host: 'api.github.com',
    connections: 1,
    interval: 1000,
    source: 'GitHub best practices: requests in series, one second apart'
  },
  {host: 'doi.org', connections: 1, interval: 200, source: 'no published rate; five a second'},
  {
    host: 'api.crossref.org',
    connections: 1,
    interval: 400,
    source: 'Crossref, polite pool for lists: three a second'
  },
  {host: 'api.openalex.org', connections: 1, interval: 100, source: 'OpenAlex: up to 100 a second'},
  {
    host: 'api.semanticscholar.org',
    connections: 1,
    interval: 1100,
    source: 'Semantic Scholar: one a second with a key'
  },
  {host: 'dblp.org', connections: 1, interval: 2000, source: 'DBLP FAQ: one to two seconds'},
  {host: 'huggingface.co', connections: 1, interval: 3000, source: 'Hub limits: 100 pages in five minutes'},
  {
    host: 'openreview.net',
    connections: 1,
    interval: 3000,
    source: 'openreview#437: 98 requests in a window of minutes'
  },
  {host: 'zenodo.org', connections: 1, interval: 1100, source: 'Zenodo: 60 a minute for guests'},
  {host: 'web.archive.org', connections: 1, interval: 1100, source: 'Internet Archive: 60 a minute'}
]

const polite: Pace = {connections: 2, interval: 250}

/** The pace of a host (with its port, where it has one). */
export function paceOf(host: string, settings: Readonly<Record<string, HostSettings>> = {}): Pace {
  const name = host.replace(/:\d+$/, '').replace(/^www\./, '')
  const built = paces.find(d => d.host === name) ?? polite
  const set = settings[host] ?? settings[name]
  return {
    connections: Math.max(1, set?.connections ?? built.connections),
    interval: set?.interval === undefined ? built.interval : set.interval * 1000
  }
}
