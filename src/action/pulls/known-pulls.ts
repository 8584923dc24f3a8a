/**
 * The pull requests of a branch: open, closed and merged.
 */

import type {GitHub} from '../github.ts'

/** A pull request of a branch. */
export interface KnownPull {
  number: number
  url: string
  title: string
  body: string
  base: string
  /** Branch that it comes from. */
  branch: string
  state: 'open' | 'closed' | 'merged'
}

/** Every pull request of a branch of this repository, the latest first. */
export async function pullsOf(github: GitHub, branch: string): Promise<KnownPull[]> {
  return ask(github, {head: `${github.at.owner}:${branch}`, state: 'all'})
}

/** Every open pull request whose branch, of this repository, begins in a certain way; the latest first. */
export async function openPulls(github: GitHub, start: string): Promise<KnownPull[]> {
  return (await ask(github, {state: 'open'})).filter(d => d.branch.startsWith(start))
}

async function ask(
  {rest, paginate, at}: GitHub,
  which: {head?: string; state: 'open' | 'all'}
): Promise<KnownPull[]> {
  const pulls = await paginate(rest.pulls.list, {...at, ...which, per_page: 100})
  const own = `${at.owner}/${at.repo}`.toLowerCase()
  return pulls
    .filter(d => d.head.repo?.full_name.toLowerCase() === own)
    .map(({number, html_url, title, body, base, head, state, merged_at}) => ({
      number,
      url: html_url,
      title,
      body: body ?? '',
      base: base.ref,
      branch: head.ref,
      state: merged_at ? ('merged' as const) : state === 'open' ? ('open' as const) : ('closed' as const)
    }))
    .toSorted((a, b) => b.number - a.number)
}
