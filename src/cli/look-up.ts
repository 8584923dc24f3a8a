/**
 * What the registries say of a URL, before there is an entry for it.
 */

import type {LinkResult, LinkSettings} from '../links/index.ts'
import {identify} from '../text/identify.ts'
import type {NewWork} from './new-entry.ts'
import type {Options} from './options.ts'
import {Problem} from '../sources/problem.ts'
import type {Terminal} from './terminal.ts'

/** Asks about a paper, unless everything is said by options. Throws a `Problem` where the title stays unknown. */
export async function lookUp(
  url: string,
  code: string | undefined,
  {title, venue, year, offline}: Options,
  settings: LinkSettings,
  {env}: Terminal
): Promise<NewWork> {
  const identity = identify(url)
  const known = title !== undefined || offline ? undefined : await ask(url, settings, env)
  const record = known?.records[0]
  const named = title ?? record?.title
  if (known?.verdict === 'dead') throw new Problem(`${url} is dead (${known.reason}), nothing is added`)
  if (named === undefined) {
    throw new Problem(
      `no registry was found to know the title of ${url}, say it: --title "…" --venue … --year …`
    )
  }

  const preprint = identity?.kind === 'preprint' && identity.id.startsWith('arxiv:') ? 'arXiv' : undefined
  return {
    id: identity?.id,
    title: named,
    authors: record?.authors ?? [],
    venue: venue ?? identity?.proof?.venue ?? preprint,
    year: year ?? identity?.proof?.year ?? identity?.appeared?.year ?? record?.year,
    paper: url,
    code: code ?? record?.code
  }
}

async function ask(
  url: string,
  settings: LinkSettings,
  env: NodeJS.ProcessEnv
): Promise<LinkResult | undefined> {
  const {checkLinks} = await import('../links/index.ts')
  const {results, aborted} = await checkLinks([url], settings, {env})
  if (aborted) throw new Problem(`${aborted.message}; say what it is: --title "…" --venue … --year …`)
  return results[0]
}
