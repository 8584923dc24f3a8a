/**
 * Pages that a script draws in the browser.
 */

/** The frame of an application that is drawn in the browser: it is the same everywhere. */
const frame = /\bid=["']?(?:root|app|__next|__nuxt|___gatsby|svelte|main-app)\b|<(?:app-root|[a-z]+-app)\b/i

/** Words that are shown until a script has loaded the page. */
const loading = /^(?:loading|please wait|wird geladen|chargement|cargando|загрузка|加载中|読み込み中)\W*$/iu

/** A place in the main part that a script fills. */
const placeholder = /<(div|section|article|ul|ol|table|tbody|span)\b[^>]*\sid=[^>]*>\s*<\/\1>/i

/** Whether a page shows nothing but that a script is loading it. */
export function isLoading(text: string): boolean {
  return loading.test(text)
}

/** What shows something that is not text. */
const canvas = /<(?:canvas|iframe|embed|object|video|frameset)\b/i

/** Whether a script may draw what readers see. */
export function isDrawn(html: string): boolean {
  const main = /<main\b[^]*?(?:<\/main|$)/i.exec(html)?.[0] ?? html
  return frame.test(html) || canvas.test(main) || (placeholder.test(main) && /<script\b/i.test(html))
}
