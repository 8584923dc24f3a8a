/**
 * Places within a page that a link can name by its fragment.
 */

import {percentDecoded} from '../../text/percent.ts'

/** Bytes of a page that are read for its anchors. */
export const anchorLimit = 2 * 1024 * 1024

/** The fragment of a URL if it names a place in a page: not the page of a PDF, a route of an application, or text to highlight. */
export function fragmentOf(url: string): string | undefined {
  const at = url.indexOf('#')
  const fragment = at < 0 ? '' : url.slice(at + 1)
  if (
    fragment === '' ||
    /^[!/]|^:~:|=/.test(fragment) ||
    /\.pdf$/i.test(url.slice(0, at).split('?')[0] ?? '')
  )
    return undefined
  return percentDecoded(fragment)
}

/** Names of all places of a page, in lower case: `id` of any element, `name` of a link. GitHub prefixes those of a README. */
function anchorsOf(html: string): ReadonlySet<string> {
  const names = html.matchAll(/<[a-z][^>]*?\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)
  return new Set(
    [...names].map(d => (d[1] ?? d[2] ?? d[3] ?? '').toLowerCase().replace(/^user-content-/, ''))
  )
}

/**
 * The fragments that a page lacks. A page without any anchor draws itself in the browser, and says nothing.
 *
 * @param fragments
 *   As `fragmentOf` gives them.
 */
export function missingFragments(html: string, fragments: readonly string[]): string[] {
  const anchors = anchorsOf(html)
  if (anchors.size === 0) return []
  // `#top` is the top of every page.
  return fragments.filter(d => d.toLowerCase() !== 'top' && !anchors.has(d.toLowerCase()))
}
