/**
 * What the registries say of a URL, before there is an entry for it.
 */

import type {LinkResult, LinkRun} from '../links/index.ts'
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
  authors?: readonly string[] | undefined
}

/** Asks registries and pages about links. */
export type Ask = (urls: readonly string[]) => Promise<Pick<LinkRun, 'results' | 'aborted' | 'problems'>>

/**
 * Finds out about a paper. Its title is the one that is given, else the one of a registry.
 *
 * @param ask
 *   Undefined if nobody is to be asked.
 * @throws {Refusal} if the link is dead or the title stays unknown.
 */
export async function lookUp(
  {url, code, title, venue, year, authors}: Named,
  ask: Ask | undefined
): Promise<NewWork> {
  const identity = identify(url)
  const known = title !== undefined || !ask ? undefined : await resultOf(url, ask)
  const record = known?.records[0]
  const named = title ?? record?.title
  if (known?.verdict === 'dead') {
    throw new Refusal(`${url} is dead (${known.reason}); nothing was added`, {
      kind: 'dead',
      url,
      because: because(known)
    })
  }
  if (named === undefined) {
    const why = ask
      ? `no registry has a title for ${url}`
      : `without the network the title of ${url} is not known`
    throw new Refusal(`${why}; give it: --title "…" --authors "…" --venue … --year …`, {
      kind: 'unknown-title',
      url
    })
  }

  const preprint = identity?.kind === 'preprint' && identity.id.startsWith('arxiv:') ? 'arXiv' : undefined
  return {
    id: identity?.id,
    title: named,
    authors: authors ?? record?.authors ?? [],
    venue: venue ?? identity?.proof?.venue ?? preprint,
    year: year ?? identity?.proof?.year ?? identity?.appeared?.year ?? record?.year,
    paper: url,
    code: code ?? record?.code
  }
}

async function resultOf(url: string, ask: Ask): Promise<LinkResult | undefined> {
  const {results, aborted, problems} = await ask([url])
  const why = aborted ?? (results[0]?.records.length ? undefined : problems.find(d => d.about !== 'cache'))
  if (why) {
    const message = `${why.message}; give the title yourself: --title "…" --authors "…" --venue … --year …`
    throw new Refusal(message, {kind: 'not-asked', because: why.message})
  }
  return results[0]
}
