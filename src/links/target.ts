/**
 * Who can answer for a URL: a registry, or only the page itself.
 */

import {canonicalHost, hostRow} from '../text/host.ts'
import {identify} from '../text/identify.ts'
import {percentDecoded} from '../text/percent.ts'

/** A file or folder of a repository, as GitHub writes it in a URL: the reference may contain slashes too. */
export type RepositoryPath = readonly string[]

/** Where to look a URL up, and by what. */
export type Target =
  | {registry: 'arxiv'; id: string; version?: number}
  /** `isPageBelow`: an issue, a release or the like, which the answer about the repository does not cover. */
  | {registry: 'github'; owner: string; name: string; path?: RepositoryPath; rest: string; isPageBelow?: true}
  /** `conclusive`: the URL is the DOI, so that what the registry does not know is dead. */
  | {registry: 'doi'; doi: string; conclusive: boolean}
  | {registry: 'web'}

const web: Target = {registry: 'web'}

/** Finds who can answer for a URL. Nothing is asked. */
export function targetOf(url: URL): Target {
  const host = url.hostname.replace(/^www\./, '')
  if (host === 'github.com') return githubTarget(url) ?? web

  const {id, version} = identify(url.href) ?? {}
  if (id?.startsWith('arxiv:') && isArxivPage(host, url.pathname)) {
    return {registry: 'arxiv', id: id.slice(6), ...(version !== undefined && {version})}
  }

  if (host === 'doi.org' || host === 'dx.doi.org') {
    const doi = percentDecoded(url.pathname.slice(1))
    return /^10\.\d{4,9}\/./.test(doi) ? {registry: 'doi', doi, conclusive: true} : web
  }
  // 10.5555 is the prefix of names that were never registered.
  if (id?.startsWith('doi:') && !id.startsWith('doi:10.5555/'))
    return {registry: 'doi', doi: id.slice(4), conclusive: false}
  return web
}

/** Whether a URL is a page of a paper as it is written: `arxiv.org//abs/…` and `…/2204.07756}` name a paper and lead nowhere. */
function isArxivPage(host: string, path: string): boolean {
  if (host === 'huggingface.co') return path.startsWith('/papers/')
  const {registry} = hostRow(canonicalHost(host)) ?? {}
  return (registry === 'arxiv' || registry === 'doi') && /^(?:\/[\w.-]+)+\/?$/.test(path)
}

/** First parts of github.com paths that are not owners of repositories. */
const pages = new Set(
  'about account apps codespaces collections contact customer-stories enterprise events explore features issues join login logout marketplace new notifications orgs organizations pricing pulls readme search security sessions settings signup site sponsors stars team topics trending users watching'.split(
    ' '
  )
)

/** Pages that every repository has. */
const tabs = new Set(['issues', 'pulls', 'releases', 'tags', 'branches', 'commits', 'stargazers', 'forks'])

function githubTarget(url: URL): Target | undefined {
  const [owner, repository, kind, ...path] = url.pathname.split('/').filter(Boolean).map(percentDecoded)
  if (!owner || !repository || pages.has(owner.toLowerCase())) return undefined
  const name = repository.replace(/\.git$/, '')
  if (!/^[a-z\d][a-z\d-]{0,38}$/i.test(owner) || !/^[\w.-]{1,100}$/.test(name)) return undefined
  // Attachments of releases are known to pages only.
  if (kind === 'releases' && path[0] === 'download') return undefined
  const isPath = (kind === 'blob' || kind === 'tree' || kind === 'raw' || kind === 'blame') && path.length > 0
  const rest = url.pathname.split('/').filter(Boolean).slice(2).join('/') + url.search
  const isTab = kind === undefined || (path.length === 0 && tabs.has(kind))
  const isPageBelow = !isPath && !isTab
  return {
    registry: 'github',
    owner,
    name,
    rest,
    ...(isPath && {path}),
    ...(isPageBelow && {isPageBelow})
  }
}
