/**
 * What can be set about link checking; the same words as the section `links` of the configuration.
 */

/** Names of the services that can be replaced by a mirror. */
export type ServiceName =
  | 'arxiv'
  | 'github'
  | 'doi'
  | 'crossref'
  | 'openalex'
  | 's2'
  | 'dblp'
  | 'huggingface'
  | 'openreview'
  | 'archive'

/** How one service is asked. */
export interface ServiceSettings {
  /** Base URL, without a path of the service's own. */
  url?: string
  /** Seconds between two requests, fractions allowed. */
  interval?: number
  /** Whether an optional service is asked at all. */
  enabled?: boolean
}

/** How one host is asked, and which answers count as success. */
export interface HostSettings {
  /** Status codes that count as success. */
  accept?: readonly number[]
  /** Open connections at most. */
  connections?: number
  /** Seconds between two requests, fractions allowed. */
  interval?: number
}

export interface LinkSettings {
  /** URLs never asked, `*` stands for anything. */
  exclude?: readonly string[]
  hosts?: Readonly<Record<string, HostSettings>>
  services?: Readonly<Partial<Record<ServiceName, ServiceSettings>>>
  /** Opens private and loopback addresses; link-local and metadata addresses stay closed. Default `false`. */
  allowPrivate?: boolean
  /** Looks for the places in pages that fragments name. Default `false`. */
  fragments?: boolean
  /** Seconds before something that is not ok is asked again. Default 30. */
  recheckDelay?: number
  /** Seconds for one request. Default 20. */
  timeout?: number
  /** Open sockets at most. Default 64. */
  sockets?: number
  /** Address for the User-Agent and for registries that ask for one. */
  mailto?: string
}
