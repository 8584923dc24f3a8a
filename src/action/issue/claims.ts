/**
 * What the issue says of links, and what has to happen before it may stop saying so.
 */

import {createHash} from 'node:crypto'
import * as v from 'valibot'
import type {Found} from '../changes/blame.ts'
import type {CheckedLink} from './text.ts'

/** That something is wrong with a link: a short name of its URL, the rule, and why it is dead (empty for other rules). */
export type Claim = readonly [link: string, rule: string, reason: string]

/** What the issue remembers. */
export interface Claims {
  /** What it says now. */
  open: readonly Claim[]
  /** Claims that are silenced: the issue was closed as not planned while it made them. */
  silenced: readonly Claim[]
}

/** A finding, and the link that it is about. */
export interface LinkFinding {
  found: Found
  claim: Claim
}

const dead = 'no-dead-link'
const claim = v.tuple([v.string(), v.string(), v.string()])

/** Claims that an issue has room for, fifty characters each. */
const most = 200
const shape = v.object({open: v.array(claim), silenced: v.array(claim)})

/** Reads what the issue carries. Anybody who may edit it may have written it: what has another shape is dropped. */
export function readClaims(data: unknown): Claims {
  const parsed = v.safeParse(shape, data)
  return parsed.success ? parsed.output : {open: [], silenced: []}
}

/** As much of the claims as an issue can carry, dead links first. */
export function carried({open, silenced}: Claims): Claims {
  const sorted = open.toSorted((a, b) => Number(b[1] === dead) - Number(a[1] === dead))
  const kept = sorted.slice(0, most)
  return {open: kept, silenced: silenced.slice(0, most - kept.length)}
}

/** What the issue should say now. */
export interface Standing {
  /** Findings to show. */
  shown: LinkFinding[]
  /** Links that the issue called dead, and that can no longer be verified: neither dead nor alive. */
  lost: CheckedLink[]
  /** Claims about links that were not checked in this sweep. */
  pending: Claim[]
  /** Links that stay silent. */
  silenced: Claim[]
}

/**
 * Compares what the issue said with what a sweep found. A dead link is forgotten only if it is proven alive, redirects, or is not in the
 * list any more; a silenced one is reported again once it was alive, or if it is dead for another reason.
 *
 * @param before
 *   What the issue said, with `silenced` as it is after closing.
 */
export function standingOf(
  before: Claims,
  findings: readonly LinkFinding[],
  links: readonly CheckedLink[]
): Standing {
  const now = new Map(links.map(d => [shortOf(d.url), d]))
  const found = new Set(findings.map(d => keyOf(d.claim)))
  const silenced = before.silenced.filter(
    d => found.has(keyOf(d)) || isUncertain(now.get(d[0])) || now.get(d[0])?.verdict === 'skipped'
  )
  const silent = new Set(silenced.map(keyOf))
  const lost = before.open.flatMap(([short, rule]) => {
    const link = now.get(short)
    return rule === dead && link && isUncertain(link) ? [link] : []
  })
  const pending = before.open.filter(d => now.get(d[0])?.verdict === 'skipped')
  return {shown: findings.filter(d => !silent.has(keyOf(d.claim))), lost, pending, silenced}
}

/** Asked, and neither proven dead nor proven alive. */
function isUncertain(link: CheckedLink | undefined): boolean {
  return link !== undefined && !['dead', 'ok', 'redirected', 'skipped'].includes(link.verdict)
}

function keyOf(d: Claim): string {
  return d.join('\n')
}

/** A URL as ten characters, since an issue has little room. */
function shortOf(url: string): string {
  return createHash('sha256').update(url).digest('base64url').slice(0, 10)
}

/** That a link was dead, whatever the reason. */
export function wasDead({url}: CheckedLink): Claim {
  return [shortOf(url), dead, '']
}

/** What a finding claims; `urlAt` is the link at its place. */
export function claimOf(
  found: Found,
  urlAt: (found: Found) => string | undefined,
  links: ReadonlyMap<string, CheckedLink>
): LinkFinding {
  const url = urlAt(found) ?? ''
  const reason = found.rule === dead ? (links.get(url)?.reason ?? '') : ''
  return {found, claim: [shortOf(url), found.rule, reason]}
}
