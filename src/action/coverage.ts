/**
 * Which links a run could not verify. A run that finds nothing proves nothing about them.
 */

import type {LinkRun} from '../links/index.ts'

/** What is known about the answer for a link. */
interface Answer {
  url: string
  verdict: string
  reason: string
}

/** How far a run has come with its links. */
export interface Coverage {
  /** Links that were to be checked. */
  asked: number
  /** Links that may work or not: no answer, or one that says nothing about the page. */
  open: readonly Answer[]
  /** Links that there was no time for. */
  late: number
  /** Why none could be checked, if that is not the fault of the links. */
  network?: string
}

const open = new Set(['unreachable', 'blocked', 'rate-limited'])
const late = new Set(['budget', 'interrupted', 'not-asked'])

/** Counts what a run says of its links. Those that the config leaves out are not counted. */
export function coverageOf(links: readonly Answer[], network?: string): Coverage {
  const skipped = links.filter(d => d.verdict === 'skipped')
  const left = skipped.filter(d => d.reason !== 'environment' && !late.has(d.reason))
  return {
    asked: links.length - left.length,
    open: links.filter(d => open.has(d.verdict) || (d.verdict === 'skipped' && d.reason === 'environment')),
    late: skipped.filter(d => late.has(d.reason)).length,
    ...(network !== undefined && {network})
  }
}

/** Whether links were to be checked, and no host has answered for any. */
export function isSilent(coverage: Coverage | undefined): boolean {
  if (!coverage || coverage.asked === 0) return false
  const silent = coverage.open.filter(d => d.verdict === 'unreachable' || d.verdict === 'skipped')
  return silent.length + coverage.late === coverage.asked
}

/** Why a run did not check everything, for its report. */
export function whyIncomplete({
  aborted,
  problems
}: Pick<LinkRun, 'aborted' | 'problems'>): string | undefined {
  return aborted?.message ?? problems.find(d => d.about !== 'cache')?.message
}

/** `2 of 14 links could not be verified`; empty if all were. */
export function howManyOpen({asked, open: {length}, late: waiting}: Coverage): string {
  const count = length + waiting
  if (count === 0) return ''
  if (count < asked) return `${count} of ${asked} links could not be verified`
  return asked === 1 ? 'the link could not be verified' : `none of the ${asked} links could be verified`
}
