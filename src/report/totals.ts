/**
 * Numbers in words.
 */

import {grouped, plural} from '../text/numbers.ts'
import type {FileResult, LinkRecord, Summary} from './types.ts'

/** `127 entries, 120 papers in 1 file`. */
export function whatWasRead({entries, papers, files}: Summary): string {
  return `${plural(entries, 'entry', 'entries')}, ${plural(papers, 'paper')} in ${plural(files, 'file')}`
}

/** `3 errors, 1 warning, 0 hints`. */
export function whatWasFound({errors, warnings, hints}: Summary): string {
  return [plural(errors, 'error'), plural(warnings, 'warning'), plural(hints, 'hint')].join(', ')
}

/** Lines that are named. */
const mostLines = 5

/**
 * `README.md: 17 items look like papers but were not recognized as entries (lines 12, 15, 18 …). See why: npx paperlint explain README.md:12`,
 * for each file of which most was not recognized.
 */
export function whatWasNotRecognized(files: readonly FileResult[]): string[] {
  return files.flatMap(({path, unrecognized: lines = []}) => {
    if (lines.length === 0) return []
    const named = `${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? ' …' : ''}`
    const items = `${grouped(lines.length)} items look like papers but were not recognized as entries`
    return `${path}: ${items} (lines ${named}). See why: npx paperlint explain ${path}:${lines[0]}`
  })
}

const verdicts = ['ok', 'redirected', 'dead', 'unreachable', 'blocked', 'rate-limited', 'skipped']

/** `812 links: 790 ok, 15 redirected, 7 dead`, or nothing if no link was checked. */
export function whatWasAsked(links: readonly LinkRecord[] = []): string {
  if (links.length === 0) return ''
  const counts = verdicts.map(verdict => [links.filter(d => d.verdict === verdict).length, verdict] as const)
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${grouped(count)} ${verdict === 'skipped' ? 'not checked' : verdict}`)
  return `${plural(links.length, 'link')}: ${parts.join(', ')}`
}

/** Verdicts that leave open whether a link works. */
const unverified: ReadonlySet<string> = new Set(['unreachable', 'blocked', 'rate-limited'])

/** How to see the links that could not be verified, if no finding shows them, and where most of them are; else nothing. */
export function howToSeeUnverified(files: readonly FileResult[], links: readonly LinkRecord[] = []): string {
  const open = links.filter(d => unverified.has(d.verdict))
  const isShown = files.some(d => d.findings.some(d => d.rule === 'no-unverified-link'))
  if (open.length === 0 || isShown) return ''
  const where = hostsOf(open)
  const lines = [
    `${plural(open.length, 'link')} could not be verified${where && ` (${where})`}: --rule no-unverified-link=hint lists them`
  ]
  const old = open.filter(isLongUnverified)
  if (old.length > 0) {
    const some = old.slice(0, 3).map(d => d.url)
    const more = old.length > some.length ? `, and ${grouped(old.length - some.length)} more` : ''
    lines.push(
      `${plural(old.length, 'link')} not verified for ${longest} days; please check: ${some.join(', ')}${more}`
    )
  }
  return lines.join('\n')
}

/** Links of one host that are worth naming it. */
const worthNaming = 10
const mostHosts = 3

/** `447 links at ieeexplore.ieee.org: blocked, 395 at scholar.google.com: blocked`, for hosts with many; or nothing. */
function hostsOf(links: readonly LinkRecord[]): string {
  const groups = [...Map.groupBy(links, d => `${hostOf(d.url)}: ${d.verdict}`)]
    .filter(([, group]) => group.length >= worthNaming)
    .sort((a, b) => b[1].length - a[1].length)
  return groups
    .slice(0, mostHosts)
    .map(([name, group], index) => `${grouped(group.length)}${index === 0 ? ' links' : ''} at ${name}`)
    .join(', ')
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}

/** Days without an answer after which somebody should look. */
const longest = 180

function isLongUnverified({unverifiedSince, checkedAt}: LinkRecord): boolean {
  if (unverifiedSince === undefined || checkedAt === null) return false
  return Date.parse(checkedAt) - Date.parse(unverifiedSince) >= longest * 86_400_000
}

/** `9 can be fixed: npx paperlint --fix`, and how many more after a review; or nothing. `Up to 9` if they were not tried. */
export function whatCanBeFixed(files: readonly FileResult[], command = 'npx paperlint'): string {
  const fixes = files.flatMap(d => d.findings).flatMap(d => d.fix ?? [])
  const isSure = files.every(d => !d.untried || d.findings.every(finding => !finding.fix))
  const number = (count: number) => `${isSure ? '' : 'Up to '}${grouped(count)}`
  const safe = fixes.filter(d => d.safe).length
  const unsafe = fixes.length - safe
  const review = `${unsafe === 1 ? 'needs' : 'need'} review: ${command} --fix-unsafe`
  if (safe === 0) return unsafe === 0 ? '' : `${number(unsafe)} can be fixed, but ${review}`
  return `${number(safe)} can be fixed: ${command} --fix${unsafe === 0 ? '' : `\n${number(unsafe)} more ${review}`}`
}
