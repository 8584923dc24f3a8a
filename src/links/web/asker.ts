/**
 * How a URL is asked: with which request, and how much of its answer is read.
 */

import type {Network} from '../network.ts'
import {anchorLimit, missingFragments} from './anchors.ts'
import type {Titles} from './doubt.ts'
import {glanceAt} from './glance.ts'
import type {Glance} from './glance.ts'
import {bodyLimit, fileLimit, isFile} from './limits.ts'

/** What a link promises about its page. */
export interface Wish {
  expect?: 'pdf' | undefined
  /** Places in the page that links name. */
  fragments?: readonly string[]
  /** Title of the work that the page should show. */
  title?: string | undefined
  /** Whether a redirect led to the page. */
  moved?: boolean
  /** Whether the page is wanted only to be compared with others. */
  compared?: boolean
}

/**
 * For a page as far as it shows what it is, for a whole page with its anchors, for the beginning of a file (a document is not wanted
 * whole), or for nothing but the status. The success of a HEAD is only believed at GitHub, whose pages are large: elsewhere it lies
 * too often.
 */
export type Mode = 'page' | 'whole' | 'beginning' | 'status'

/** How a URL is asked first. */
export function modeFor(url: URL, {expect, fragments = []}: Wish, getOnly: boolean): Mode {
  if (fragments.length > 0 && !isGithub(url)) return 'whole'
  if (getOnly) return 'page'
  if (isGithub(url)) return 'status'
  return expect || isFile(url) ? 'beginning' : 'page'
}

/** Whether the answer settles it, without the whole page. */
export function isEnough({status, content}: Glance, mode: Mode, expect: 'pdf' | undefined): boolean {
  if (mode === 'status') return status >= 200 && status < 300 && expect !== 'pdf'
  if (status === 404 || status === 410) return true
  // A page is read further than a file, and the range may be what fails.
  return status >= 200 && status < 300 && !(status === 206 && content === 'html')
}

/** Asks each URL once in one way: links whose redirects meet share the answer. */
export interface Asker {
  ask(url: URL, mode: Mode, wish: Wish, cookie: string): Glance | Promise<Glance>
  /** Forgets an answer that only asked for a pause. */
  forget(url: URL, mode: Mode, glance: Glance): void
}

/**
 * Makes an asker.
 *
 * @param evenIfTripped
 *   Also asks hosts that have failed too often in a row.
 * @param titles
 *   Counts the pages that show the titles of their works.
 */
export function createAsker(network: Network, evenIfTripped: boolean, titles: Titles | undefined): Asker {
  const answers: Readonly<Record<Mode, Map<string, Glance | Promise<Glance>>>> = {
    page: new Map(),
    whole: new Map(),
    beginning: new Map(),
    status: new Map()
  }

  const send = (
    url: URL,
    mode: Mode,
    {fragments = [], title, moved = false, compared = false}: Wish,
    cookie: string,
    keep: (glance: Glance) => void
  ) =>
    network.send(
      {
        url: url.href,
        method: mode === 'status' ? 'HEAD' : 'GET',
        headers: {
          accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
          ...(mode === 'beginning' && {range: `bytes=0-${fileLimit - 1}`}),
          ...(cookie !== '' && {cookie})
        },
        limit: mode === 'whole' ? anchorLimit : bodyLimit
      },
      reply => {
        const glance = glanceAt(url, reply, network.clock(), {title, titles, moved, compared})
        if (mode === 'status') glance.empty = false
        if (mode === 'whole' && reply.complete && glance.content === 'html')
          glance.missingFragments = missingFragments(reply.body.toString('utf8'), fragments)
        keep(glance)
        return glance
      },
      evenIfTripped ? {evenIfTripped} : undefined
    )

  return {
    ask(url, mode, wish, cookie) {
      const known = answers[mode]
      const key = url.href
      // What a reader with a cookie sees is for that reader.
      if (cookie !== '') return send(url, mode, wish, cookie, () => {})
      let answer = known.get(key)
      if (!answer) known.set(key, (answer = send(url, mode, wish, cookie, glance => known.set(key, glance))))
      return answer
    },
    forget(url, mode, glance) {
      if (answers[mode].get(url.href) === glance) answers[mode].delete(url.href)
    }
  }
}

function isGithub({hostname}: URL): boolean {
  return /^(?:www\.)?github\.com$/i.test(hostname)
}
