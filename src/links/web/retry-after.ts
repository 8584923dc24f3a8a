/**
 * How long a host asks to be left alone.
 */

type Headers = Readonly<Record<string, string>>

/**
 * Milliseconds until a host may be asked again, from `Retry-After` (seconds, `1m30s` or an HTTP date) and the rate-limit headers;
 * `undefined` if the host does not say.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  // A repeated header is joined with a comma, which dates contain too.
  const value = headers['retry-after']?.replace(/^\s*(\d+)\s*,.*$/, '$1').trim()
  if (value) {
    if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000
    const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(value)
    if (parts)
      return ((Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0)) * 60 + Number(parts[3] ?? 0)) * 1000
    const date = /^[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN
    if (!Number.isNaN(date)) return Math.max(0, date - now)
  }
  if (!isExhausted(headers)) return undefined
  const reset = Number(headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'] ?? Number.NaN)
  if (Number.isNaN(reset)) return undefined
  // GitHub gives a time in seconds since 1970, the IETF draft a number of seconds.
  return reset > 1e9 ? Math.max(0, reset * 1000 - now) : reset * 1000
}

/** Whether the rate-limit headers say that nothing is left. */
function isExhausted(headers: Headers): boolean {
  const left = headers['x-ratelimit-remaining'] ?? headers['ratelimit-remaining']
  return left !== undefined && Number(left) === 0
}

/** Whether an answer means "slower", not "no". */
export function isThrottle(status: number, headers: Headers): boolean {
  if (status === 429) return true
  if (status !== 403 && status !== 503) return false
  return headers['retry-after'] !== undefined || isExhausted(headers)
}
