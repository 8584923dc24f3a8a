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
  state: 'open' | 'closed' | 'merged'
}

/** Every pull request of a branch of this repository, the latest first. */
export async function pullsOf({rest, paginate, at}: GitHub, branch: string): Promise<KnownPull[]> {
  const head = `${at.owner}:${branch}`
  const pulls = await paginate(rest.pulls.list, {...at, head, state: 'all', per_page: 100})
  return pulls
    .map(({number, html_url, title, body, base, state, merged_at}) => ({
      number,
      url: html_url,
      title,
      body: body ?? '',
      base: base.ref,
      state: merged_at ? ('merged' as const) : state === 'open' ? ('open' as const) : ('closed' as const)
    }))
    .toSorted((a, b) => b.number - a.number)
}
