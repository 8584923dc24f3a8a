import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {checkLinks} from '../../src/links/index.ts'
import type {LinkResult, LinkSettings, RunOptions} from '../../src/links/index.ts'
import {fakeArxiv} from './servers/arxiv.ts'
import {fakeDoi} from './servers/doi.ts'
import {fakeGithub} from './servers/github.ts'

/** Intervals of a test: fractions of a second, in the proportions of the real ones. */
export const quick: LinkSettings = {
  allowPrivate: true,
  recheckDelay: 0.05,
  timeout: 0.6,
  services: {arxiv: {interval: 0.03}, github: {interval: 0.01}, doi: {interval: 0.005}},
  hosts: {'github.com': {interval: 0}}
}

/** Registries of a test; what it does not bring answers that everything exists. */
export async function registries({
  arxiv,
  github,
  doi
}: {arxiv?: {url: string}; github?: {url: string}; doi?: {url: string}} = {}): Promise<
  Record<string, string>
> {
  return {
    PAPERLINT_ARXIV_URL: (arxiv ?? (await fakeArxiv())).url,
    PAPERLINT_GITHUB_URL: (github ?? (await fakeGithub())).url,
    PAPERLINT_DOI_URL: (doi ?? (await fakeDoi())).url,
    GITHUB_TOKEN: 'secret-token'
  }
}

/** A folder for what is remembered, removed when the test is over. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'paperlint-cache-'))
  onTestFinished(() => rm(path, {recursive: true}))
  return path
}

/** Checks with the intervals of a test, and gives the results by URL. */
export async function check(
  urls: readonly (string | {url: string; expect?: 'pdf'; title?: string})[],
  options: RunOptions = {},
  settings: LinkSettings = {}
): Promise<{by: ReadonlyMap<string, LinkResult>; aborted: string | undefined; problems: string[]}> {
  const {results, aborted, problems} = await checkLinks(urls, {...quick, ...settings}, options)
  return {
    by: new Map(results.map(d => [d.url, d])),
    aborted: aborted?.reason,
    problems: problems.map(d => d.message)
  }
}

/** `verdict reason` of a link. */
export function says(result: LinkResult | undefined): string {
  return result ? `${result.verdict} ${result.reason}` : 'no result'
}
