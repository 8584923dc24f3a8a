/**
 * Where the registries are: their public addresses, or a mirror that the settings or the environment name.
 */

import type {LinkSettings, ServiceName} from './settings.ts'

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

interface KnownService {
  variable: string
  url: string
  /** Asked only where a setting, a base URL or a key asks for it. */
  optional: boolean
  /** Environment variable of its key, if it has one. */
  key?: string
}

const known: Readonly<Record<ServiceName, KnownService>> = {
  arxiv: {variable: 'PAPERLINT_ARXIV_URL', url: 'https://export.arxiv.org', optional: false},
  github: {variable: 'PAPERLINT_GITHUB_URL', url: 'https://api.github.com', optional: false},
  doi: {variable: 'PAPERLINT_DOI_URL', url: 'https://doi.org', optional: false},
  crossref: {variable: 'PAPERLINT_CROSSREF_URL', url: 'https://api.crossref.org', optional: true},
  openalex: {
    variable: 'PAPERLINT_OPENALEX_URL',
    url: 'https://api.openalex.org',
    optional: true,
    key: 'OPENALEX_API_KEY'
  },
  s2: {
    variable: 'PAPERLINT_S2_URL',
    url: 'https://api.semanticscholar.org',
    optional: true,
    key: 'S2_API_KEY'
  },
  dblp: {variable: 'PAPERLINT_DBLP_URL', url: 'https://dblp.org', optional: true},
  huggingface: {variable: 'PAPERLINT_HF_URL', url: 'https://huggingface.co', optional: true},
  openreview: {
    variable: 'PAPERLINT_OPENREVIEW_URL',
    url: 'https://api2.openreview.net',
    optional: true
  },
  archive: {variable: 'PAPERLINT_ARCHIVE_URL', url: 'https://web.archive.org', optional: true}
}

/** A service as this run asks it. */
export interface Service {
  name: ServiceName
  /** Without a slash at the end. */
  url: string
  /** Its queue: the public host, even if a mirror replaces it. */
  gate: string
  /** Whether it can answer for links, instead of their pages. */
  isRegistry: boolean
  /** Whether it is asked at all. */
  enabled: boolean
  /** Whether a setting or its own variable names it. */
  configured: boolean
  /** Whether it may be on a private address: somebody named it, or the runner of an instance of GitHub did. */
  mayBePrivate: boolean
  /** Milliseconds between two requests, where set. */
  interval?: number
  /** Goes to this service only. */
  key?: string
}

/**
 * The services of a run.
 *
 * @throws
 *   `TypeError` if a base URL is not one.
 */
export function servicesOf(settings: LinkSettings, env: Environment): Readonly<Record<ServiceName, Service>> {
  const service = (name: ServiceName): Service => {
    const {variable, url, optional, key} = known[name]
    const set = settings.services?.[name]
    const named = env[variable] || set?.url
    const base = (named || url).replace(/\/+$/, '')
    if (!/^https?:\/\//i.test(base) || !URL.canParse(base))
      throw new TypeError(`The URL of the service ${name} is not a URL: ${base}`)
    const secret = key && env[key]
    return {
      name,
      url: base,
      gate: new URL(url).host,
      isRegistry: !optional,
      enabled:
        set?.enabled ?? (!optional || Boolean(named) || Boolean(secret) || set?.interval !== undefined),
      configured: Boolean(named),
      mayBePrivate: Boolean(named) || (name === 'github' && namesInstance(env)),
      ...(set?.interval !== undefined && {interval: set.interval * 1000}),
      ...(secret && {key: secret})
    }
  }
  return {
    arxiv: service('arxiv'),
    github: service('github'),
    doi: service('doi'),
    crossref: service('crossref'),
    openalex: service('openalex'),
    s2: service('s2'),
    dblp: service('dblp'),
    huggingface: service('huggingface'),
    openreview: service('openreview'),
    archive: service('archive')
  }
}

/** Whether the environment is that of a runner, which names the API of its GitHub. */
function namesInstance(env: Environment): boolean {
  return Boolean(env['GITHUB_GRAPHQL_URL'] || env['GITHUB_API_URL'])
}

/** Whether the job runs on another server than github.com, such as GitHub Enterprise, whose API does not know the repositories there. */
function isOnOtherServer(env: Environment): boolean {
  const server = env['GITHUB_SERVER_URL']
  return server !== undefined && URL.canParse(server) && new URL(server).hostname !== 'github.com'
}

/**
 * Where GitHub's GraphQL is, and the token for it. The token goes to addresses of the environment and to github.com only. On another server
 * than github.com its API is not asked about github.com, and its token stays there.
 */
export function githubEndpoint(github: Service, env: Environment): {url: string; token: string | undefined} {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || undefined
  if (env['PAPERLINT_GITHUB_URL']) return {url: `${github.url}/graphql`, token}
  if (github.configured) return {url: `${github.url}/graphql`, token: undefined}
  if (isOnOtherServer(env)) return {url: 'https://api.github.com/graphql', token: undefined}
  if (env['GITHUB_GRAPHQL_URL']) return {url: env['GITHUB_GRAPHQL_URL'], token}
  if (env['GITHUB_API_URL'])
    return {url: `${env['GITHUB_API_URL'].replace(/\/v3\/?$|\/+$/, '')}/graphql`, token}
  return {url: 'https://api.github.com/graphql', token}
}
