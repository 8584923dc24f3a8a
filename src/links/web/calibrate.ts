/**
 * What a host's 404 means: some firewalls answer 404 to every checker, and some sites answer 200 to everything.
 */

import {randomUUID} from 'node:crypto'
import type {Evidence, NotFoundMeaning, PageAnswer} from '../types.ts'
import type {Visitor} from './visit.ts'

/**
 * Asks a path that cannot exist and, unless a page of the host is known to exist, its root.
 *
 * @param hasPage
 *   Whether a page of the host answered in this run.
 * @returns
 *   `undefined` if the host gave no clear answer.
 */
export async function calibrate(
  origin: string,
  hasPage: boolean,
  visit: Visitor
): Promise<NotFoundMeaning | undefined> {
  const {evidence: nowhere} = await visit(`${origin}/paperlint-${randomUUID()}`)
  if (isPage(nowhere)) return 'soft'
  if (!isMissing(nowhere)) return undefined
  if (hasPage) return 'meaningful'
  const {evidence: root} = await visit(`${origin}/`)
  if (isPage(root)) return 'meaningful'
  return isMissing(root) ? 'alike' : undefined
}

/** What a host says about a page that cannot exist, if it answers with success. */
export async function sayingOfNothing(address: string, visit: Visitor): Promise<PageAnswer['saying']> {
  const {evidence} = await visit(address, {compared: true})
  return evidence.kind === 'answer' ? evidence.saying : undefined
}

/** An address of a host that cannot exist. */
export function nowhereAt(origin: string): string {
  return `${origin}/paperlint-${randomUUID()}`
}

/**
 * An address that cannot exist, and that the same program of the host should answer: only the value of the last parameter, or else the last
 * part of the path, is another one. `undefined` for an address directly below the front page.
 */
export function nowhereLike({origin, pathname, searchParams}: URL): string | undefined {
  const [name, value] = [...searchParams].at(-1) ?? []
  if (name !== undefined && value) {
    const other = new URLSearchParams(searchParams)
    other.set(name, otherThan(value))
    return `${origin}${pathname}?${other.toString()}`
  }
  const [, before = '', last = '', after = ''] = /^(.+\/)([^/]+?)((?:\.\w{1,5})?\/?)$/.exec(pathname) ?? []
  return last === '' ? undefined : `${origin}${before}${otherThan(last)}${after}`
}

/** A number is replaced by a number that a program can still read. */
function otherThan(part: string): string {
  return /^\d+$/.test(part) ? '9'.repeat(Math.max(9, part.length)) : `paperlint-${randomUUID()}`
}

/** Statuses of a gateway that cannot reach the site behind it: the site is down, but does not block us. */
const gateways = new Set([502, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530])

/** Whether a failing status may be the answer of the host to us, rather than of the page. */
export function mayBeAlike(status: number): boolean {
  return status >= 400 && status !== 404 && status !== 410 && !gateways.has(status)
}

/** The status that a host gives to a path that cannot exist, if it answers. Pages with the same failing status cannot be told from it. */
export async function statusOfNothing(origin: string, visit: Visitor): Promise<number | undefined> {
  const {evidence} = await visit(`${origin}/paperlint-${randomUUID()}`)
  return evidence.kind === 'answer' ? evidence.status : undefined
}

function isPage(evidence: Evidence): boolean {
  return evidence.kind === 'answer' && evidence.status >= 200 && evidence.status < 300 && !evidence.wall
}

function isMissing(evidence: Evidence): boolean {
  return evidence.kind === 'answer' && (evidence.status === 404 || evidence.status === 410) && !evidence.wall
}
