/**
 * Why a request got no answer, as stable codes.
 */

/** Codes of Node, undici and OpenSSL, and what they mean for a link. */
const codes: Readonly<Record<string, string>> = {
  ENOTFOUND: 'dns-not-found',
  EAI_AGAIN: 'dns-failed',
  EAI_FAIL: 'dns-failed',
  ETIMEOUT: 'dns-failed',
  ESERVFAIL: 'dns-failed',
  EAI_NODATA: 'dns-not-found',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-reset',
  EPIPE: 'connection-reset',
  UND_ERR_SOCKET: 'connection-reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  ERR_NO_ANSWER: 'no-answer',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  CERT_HAS_EXPIRED: 'tls-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  EPROTO: 'tls-failed',
  UND_ERR_HEADERS_OVERFLOW: 'malformed-answer',
  HPE_INVALID_CONSTANT: 'malformed-answer',
  HPE_HEADER_OVERFLOW: 'malformed-answer',
  ERR_FORBIDDEN_ADDRESS: 'private-address'
}

/**
 * Failures that a dead site shows, and a living one does not show for weeks. A reset, a temporary DNS error, a host that takes the
 * request and is silent, and an untrusted chain (browsers often complete it) are not among them.
 */
const lasting = new Set([
  'dns-not-found',
  'connection-refused',
  'timeout',
  'tls-expired',
  'tls-wrong-name',
  'parked-domain',
  'site-suspended',
  'default-page',
  'content-deleted',
  'redirect-to-root',
  'error-page-redirect',
  'not-found-title',
  'all-missing'
])

/**
 * Whether a failure that lasts for weeks means that the link is dead. The statuses 503 and 529 never are: they ask to come back later, and shops and
 * forums answer robots with them for weeks.
 */
export function escalates(reason: string): boolean {
  return lasting.has(reason) || (/^http-5\d\d$/.test(reason) && !/^http-5(?:03|29)$/.test(reason))
}

/** Failures that may be our fault: the host did not answer, or our own network answered for it. */
export function isSilence(reason: string): boolean {
  return /^(?:dns-|connection-|timeout$|no-answer$|no-route$|network-login$)/.test(reason)
}

/** Failures of a host as a whole, whatever the page. */
export function isHostFailure(reason: string): boolean {
  return isSilence(reason) || reason.startsWith('tls-')
}

/** The reason for an error of a request, looking through its causes. */
export function failureOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof AggregateError && at.errors.length > 0) at = at.errors[0]
    if (!(at instanceof Error)) break
    const code = 'code' in at && typeof at.code === 'string' ? at.code : at.name
    if (code === 'TimeoutError') return 'timeout'
    const known = codes[code]
    if (known) return known
    if (code.startsWith('HPE_')) return 'malformed-answer'
    if (code.startsWith('ERR_SSL_') || code.startsWith('CERT_')) return 'tls-failed'
  }
  return 'request-failed'
}
