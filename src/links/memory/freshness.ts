/**
 * How long a verdict is valid.
 */

import {createHash} from 'node:crypto'
import {canonicalHost, hostRow} from '../../text/host.ts'
import type {Evidence, Verdict} from '../types.ts'

const day = 86_400_000

/** Days by verdict; what is not here is asked in every run. */
const lifetimes: Readonly<Partial<Record<Verdict, number>>> = {ok: 14, redirected: 7, blocked: 14}
const registered = 90

/**
 * Whether a link need not be asked again. Lifetimes differ by up to a quarter between links, always in the same way for one link, so
 * that the links of a list do not all expire on the same day.
 */
export function isFresh(
  url: string,
  evidence: Evidence,
  verdict: Verdict,
  checkedAt: string,
  now: number
): boolean {
  const isLasting = evidence.kind === 'found' || isIdentifier(url)
  const days = isLasting && verdict === 'ok' ? registered : (lifetimes[verdict] ?? 0)
  const age = now - Date.parse(checkedAt)
  return age >= 0 && age < days * day * (0.75 + 0.5 * fraction(url))
}

/** Whether a URL is made to last, such as a forum of OpenReview, which may be asked about a hundred times in half an hour. */
function isIdentifier(url: string): boolean {
  if (!URL.canParse(url)) return false
  const host = new URL(url).hostname.replace(/^www\./, '')
  return hostRow(canonicalHost(host))?.redirects === 'identifier'
}

/** A number from 0 to 1 that belongs to a text. */
function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32
}
