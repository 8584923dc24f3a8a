/**
 * Reasons in words, for people.
 */

import type {LinkResult} from './types.ts'

const words: Readonly<Record<string, string>> = {
  'arxiv-not-found': 'arXiv has no paper with this identifier',
  'arxiv-version-not-found': 'arXiv has the paper, but not this version of it',
  'arxiv-malformed-id': 'arXiv says that this is not an identifier',
  'doi-not-found': 'doi.org does not know this DOI',
  'repo-not-found': 'GitHub has no public repository of this name (deleted or private)',
  'repo-path-not-found': 'the repository exists, but has no such file or folder',
  'registry-incomplete-answer': 'the registry gave an incomplete answer',
  'registry-not-trusted': 'the registry misses a paper that is known to exist, so its answers are not used',
  'closed-service': 'the service was closed',
  'http-404': 'the page answers 404 (not found), twice, on a site whose other pages work',
  'http-410': 'the page answers 410 (gone)',
  'client-routed': 'the page answers 404, but redirects in a browser',
  'all-missing': 'every link to this site answers 404, so the site was rebuilt or blocks link checkers',
  'dns-not-found': 'the host name does not exist',
  'dns-failed': 'the host name could not be looked up',
  'connection-refused': 'the host refuses connections',
  'connection-reset': 'the host breaks the connection',
  'no-route': 'there is no route to the host',
  'network-login': 'the network that paperlint runs in asks to log in',
  timeout: 'the host accepts no connection in time',
  'no-answer': 'the host accepts the request, but does not answer in time',
  'tls-expired': 'the certificate of the host has expired',
  'tls-wrong-name': 'the certificate is for another host',
  'tls-untrusted': 'the certificate of the host is not trusted',
  'tls-failed': 'the host offers no secure connection',
  'malformed-answer': 'the answer of the host cannot be read',
  'request-failed': 'the request failed',
  'parked-domain': 'the domain is parked or for sale',
  'site-suspended': 'the site was suspended',
  'default-page': 'the server shows the page of a new installation',
  'content-deleted': 'the service says that the content was deleted',
  'redirect-to-root': 'the address leads to the front page of the site',
  'redirect-elsewhere': 'the address leads to a page that seems to be about something else',
  'error-page-redirect': 'the address leads to an error page',
  'not-found-title': 'the page itself says that nothing was found',
  'not-a-pdf': 'the address of a PDF shows a web page',
  'not-a-file': 'the address of a file shows a web page',
  'error-title': 'the page shows an error of its server',
  'empty-file': 'the file is empty',
  'empty-page': 'the page is empty',
  'seems-gone': 'the page seems to say that nothing is here',
  'same-for-every-address': 'the site gives the same answer for an address that cannot exist',
  'host-failing': 'the host gave the same error for every earlier link, so this link was not tried again',
  'host-fails-alike': 'the host gives the same error for an address that cannot exist',
  'expected-wall': 'this host blocks link checkers, so it gets no requests',
  'login-redirect': 'the page asks to log in',
  'redirect-loop': 'the page redirects in a circle',
  'too-many-redirects': 'the page redirects too often',
  'malformed-redirect': 'the page redirects to something that is not a web address',
  login: 'the page asks to log in',
  refusal: 'the page says that access is denied',
  captcha: 'the page asks for proof that the reader is human',
  'age-check': 'the page asks for the age of the reader first',
  consent: 'the page asks for consent first',
  wechat: 'WeChat asks for proof that the reader is human',
  'script-challenge': 'the page needs a browser that runs its script',
  'rate-limited': 'the registry asks for a pause',
  'host-closed': 'the host asks for a pause',
  'moved-permanently': 'the page says that it has moved permanently',
  'github-renamed': 'GitHub has the repository under another name'
}

/** Why a verdict was given, as half a sentence. */
export function because({reason}: Pick<LinkResult, 'reason'>): string {
  const known = words[reason]
  if (known) return known
  const status = /^(registry-)?http-(\d{3})$/.exec(reason)
  if (status) return `the ${status[1] ? 'registry' : 'host'} answers with status ${status[2]}`
  if (reason.startsWith('waf-')) return `a bot wall (${reason.slice(4)}) blocks link checkers`
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
