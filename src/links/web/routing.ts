/**
 * Pages that lead somewhere else by what is in them, instead of a redirect.
 */

/** A script that sets the address. Reading it is not enough: most pages do. */
const setsAddress =
  /\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:replace|assign)\s*\(|\b(\w+)\s*=\s*(?:window\.|document\.)?location\s*[;,][^]{0,2000}?\b\1\.(?:(?:replace|assign)\s*\(|href\s*=(?!=))/
/** The frame of an application that is drawn in the browser. */
const emptyApplication =
  /<(div|main|app-root|section)\b[^>]*\bid=["']?(?:root|app|__next|__nuxt|gatsby-focus-wrapper|svelte)["']?[^>]*>\s*<\/\1>/i

/**
 * Whether a 404 page leads to the right page in a browser. Static hosts answer 404 for every path of an application, and a script in the
 * 404 page does the rest (known as "spa-github-pages").
 */
export function isClientRouted(html: string): boolean {
  return setsAddress.test(scriptsOf(html)) || refreshOf(html) !== undefined || emptyApplication.test(html)
}

function scriptsOf(html: string): string {
  return [...html.matchAll(/<script\b[^>]*>([^]*?)(?:<\/script>|$)/gi)].map(d => d[1]).join('\n')
}

/** Seconds after which a refresh is for readers who stay, not the way to the page. */
const longestDelay = 10

/** Where a page leads by `<meta http-equiv="refresh">`, as it is written. What only browsers without scripts see does not count. */
export function refreshOf(html: string): string | undefined {
  if (!/http-equiv/i.test(html)) return undefined
  const shown = html.replace(/<!--[^]*?(?:-->|$)|<noscript\b[^]*?(?:<\/noscript>|$)/gi, ' ')
  const tag = /<meta\b[^>]*http-equiv=["']?refresh\b[^>]*>/i.exec(shown)?.[0]
  const content = /\bcontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag ?? '')
  const [, delay, url] =
    /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+?)["']?\s*$/i.exec(
      content?.[1] ?? content?.[2] ?? ''
    ) ?? []
  return url !== undefined && Number(delay) <= longestDelay ? url.replaceAll('&amp;', '&') : undefined
}
