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
  return (
    setsAddress.test(withoutFunctions(scriptsOf(html), html)) ||
    refreshOf(html) !== undefined ||
    emptyApplication.test(html)
  )
}

/** Scripts without the bodies of named functions, which run when something is clicked. */
function withoutFunctions(script: string, html: string): string {
  return script.replace(/\bfunction\s+(\w+)\s*\([^)]{0,200}\)\s*\{[^{}]{0,2000}\}/g, (all, name: string) =>
    script.split(`${name}(`).length > 2 || html.includes(`onload="${name}(`) ? all : ' '
  )
}

function scriptsOf(html: string): string {
  return [...html.matchAll(/<script\b[^>]*>([^]*?)(?:<\/script>|$)/gi)].map(d => d[1]).join('\n')
}

/** Seconds after which a refresh is for readers who stay, not the way to the page. */
const longestDelay = 10

/** Where a `Refresh` header leads. */
export function refreshInHeader(header: string | undefined): string | undefined {
  return header === undefined ? undefined : placeOf(header)
}

/**
 * Where a page leads by the only thing that its script does: `location.replace("/new")`.
 *
 * @param html
 *   A page that shows next to nothing.
 */
export function scriptedRefreshOf(html: string): string | undefined {
  const script = scriptsOf(html).trim()
  if (script.length > longestScript) return undefined
  return /^(?:<!--\s*)?(?:(?:window\.)?alert\(\s*(?:"[^"]{0,200}"|'[^']{0,200}')\s*\);?\s*)?(?:(?:window\.)?onload\s*=\s*(?:function\s*\(\)\s*\{|\(\)\s*=>\s*\{?)\s*)?(?:setTimeout\(\s*(?:function\s*\(\)\s*\{|\(\)\s*=>\s*\{?)\s*)?(?:(?:window|document|self|top)\.)?location(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*["']([^"'\s]{1,2000})["']/.exec(
    script
  )?.[1]
}

const longestScript = 2200

/** Where a page leads by `<meta http-equiv="refresh">`, as it is written. What only browsers without scripts see does not count. */
export function refreshOf(html: string): string | undefined {
  if (!/http-equiv/i.test(html)) return undefined
  const shown = html.replace(/<!--[^]*?(?:-->|$)|<noscript\b[^]*?(?:<\/noscript>|$)/gi, ' ')
  const tag = /<meta\b[^>]*http-equiv=["']?refresh\b[^>]*>/i.exec(shown)?.[0]
  const content = /\bcontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag ?? '')
  return placeOf(content?.[1] ?? content?.[2] ?? '')
}

function placeOf(refresh: string): string | undefined {
  const [, delay, url] =
    /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+?)["']?\s*$/i.exec(refresh) ?? []
  return url !== undefined && Number(delay) <= longestDelay ? url.replaceAll('&amp;', '&') : undefined
}
