/**
 * Reasons in words, for people.
 */

import type {LinkResult} from './types.ts'

const words: Readonly<Record<string, string>> = {
  'arxiv-not-found': 'arXiv has no paper of this identifier',
  'arxiv-version-not-found': 'arXiv has the paper, but no such version of it',
  'arxiv-malformed-id': 'arXiv says that this is no identifier',
  'doi-not-found': 'doi.org does not know this DOI',
  'repo-not-found': 'GitHub has no public repository of this name: it is gone, or private',
  'repo-path-not-found': 'the repository exists, but has no such file or folder',
  'closed-service': 'the service was closed',
  'http-404': 'the page answers 404 (not found), twice, on a site whose 404s can be trusted',
  'http-410': 'the page answers 410 (gone)',
  'dns-not-found': 'the name of the host does not exist',
  'dns-failed': 'the name of the host could not be looked up',
  'connection-refused': 'the host refuses connections',
  'connection-reset': 'the host breaks the connection',
  'no-route': 'there is no way to the host',
  timeout: 'the host does not answer in time',
  'tls-expired': 'the certificate of the host has expired',
  'tls-wrong-name': 'the certificate is for another host',
  'tls-untrusted': 'the certificate of the host is not trusted',
  'tls-failed': 'the host offers no secure connection',
  'parked-domain': 'the domain is parked',
  'redirect-to-root': 'the page is gone, its address leads to the front page',
  'not-found-title': 'the page says itself that nothing was found',
  'not-a-pdf': 'the address of a PDF shows a web page',
  'host-fails-alike': 'the host answers 404 to everything, also to its front page',
  'login-redirect': 'the page asks to log in',
  'redirect-loop': 'the page redirects in a circle',
  'too-many-redirects': 'the page redirects too often',
  'malformed-redirect': 'the page redirects to no web address',
  captcha: 'the page asks to prove to be human',
  'rate-limited': 'the registry asks for a pause',
  'host-closed': 'the host asks for a pause',
  'moved-permanently': 'the page says that it has moved for good',
  'github-renamed': 'GitHub knows the repository under another name'
}

/** Why a verdict was given, as half a sentence. */
export function because({reason}: Pick<LinkResult, 'reason'>): string {
  const known = words[reason]
  if (known) return known
  const status = /^(registry-)?http-(\d{3})$/.exec(reason)
  if (status) return `the ${status[1] ? 'registry' : 'host'} answers with status ${status[2]}`
  if (reason.startsWith('waf-')) return `a bot wall (${reason.slice(4)}) keeps checkers out`
  return `reason: ${reason}`
}

/** When it was asked, and since when it fails: `asked 2026-11-24; failing since 2026-10-01, on 4 days`. */
export function since({checkedAt, lastOkAt, firstFailAt, failStreak = 0}: Partial<LinkResult>): string {
  const day = (time: string) => time.slice(0, 10)
  const parts = [
    checkedAt && `asked ${day(checkedAt)}`,
    firstFailAt && failStreak > 1 && `failing since ${day(firstFailAt)}, on ${failStreak} days`,
    lastOkAt && failStreak > 0 && `last seen alive ${day(lastOkAt)}`
  ]
  return parts.filter(Boolean).join('; ')
}
