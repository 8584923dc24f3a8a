/**
 * What the registries say of a URL, before there is an entry for it.
 */

import type {LinkResult, LinkSettings, RunOptions} from '../links/index.ts'
import {because} from '../links/words.ts'
import {identify} from '../text/identify.ts'
import type {NewWork} from './new-entry.ts'
import {Refusal} from './refusal.ts'

/** A paper as somebody names it: by its URL, and with what they know themselves. */
export interface Named {
  url: string
  code?: string | undefined
  title?: string | undefined
  venue?: string | undefined
  year?: number | undefined
}

/** How registries are asked; `offline` asks none. */
export interface Asking {
  settings: LinkSettings
  run: RunOptions
}

/**
 * Asks about a paper, unless its title is given.
 *
 * @throws {Refusal} if the link is dead or the title stays unknown.
 */
export async function lookUp(
  {url, code, title, venue, year}: Named,
  {settings, run}: Asking
): Promise<NewWork> {
  const identity = identify(url)
  const known = title !== undefined || run.offline ? undefined : await ask(url, settings, run)
  const record = known?.records[0]
  const named = title ?? record?.title
  if (known?.verdict === 'dead') {
    throw new Refusal(`${url} is dead (${known.reason}), nothing is added`, {
      kind: 'dead',
      url,
      because: because(known)
    })
  }
  if (named === undefined) {
    throw new Refusal(
      `no registry was found to know the title of ${url}, say it: --title "…" --venue … --year …`,
      {kind: 'unknown-title', url}
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

async function ask(url: string, settings: LinkSettings, run: RunOptions): Promise<LinkResult | undefined> {
  const {checkLinks} = await import('../links/index.ts')
  const {results, aborted, problems} = await checkLinks([url], settings, run)
  const why = aborted ?? (results[0]?.records.length ? undefined : problems.find(d => d.about !== 'cache'))
  if (why) {
    const message = `${why.message}; say what it is: --title "…" --venue … --year …`
    throw new Refusal(message, {kind: 'not-asked', because: why.message})
  }
  return results[0]
}
