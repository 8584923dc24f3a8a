/**
 * What a page says, in a form that can be compared: hosts that have one answer for everything say the same about a page that cannot exist.
 */

import {createHash} from 'node:crypto'
import type {PageText} from './page-text.ts'

/** The frame of an application that is drawn in the browser: it is the same everywhere. */
const frame = /\bid=["']?(?:root|app|__next|__nuxt|___gatsby|svelte|main-app)\b/i

/** Words that stand there until a script has put in the page. */
const loading = /^(?:loading|please wait|wird geladen|chargement|cargando|загрузка|加载中|読み込み中)\W*$/iu

/** A place in the main part that a script fills. */
const placeholder = /<(div|section|article|ul|ol|table|tbody|span)\b[^>]*\sid=[^>]*>\s*<\/\1>/i

/** Whether a script may draw what readers see. */
function isDrawn(html: string): boolean {
  const main = /<main\b[^]*?(?:<\/main|$)/i.exec(html)?.[0] ?? html
  return frame.test(html) || (placeholder.test(main) && /<script\b/i.test(html))
}

/** What a page says, if it shows next to nothing but a few words; without its own address, which many errors repeat. */
export function sayingOf(page: PageText, {pathname}: URL): string | undefined {
  const {bareMain} = page
  if (bareMain === undefined || loading.test(bareMain) || isDrawn(page.html)) return undefined
  // A page may consist of a form.
  if (bareMain === '' && !(page.isShort && page.bareText === '' && /<form\b/i.test(page.html)))
    return undefined
  const parts = [pathname, decoded(pathname), pathname.split('/').findLast(Boolean) ?? ''].filter(
    d => d.length > 2
  )
  const text = parts.reduce((rest, part) => rest.replaceAll(part, ''), `${page.title}\n${bareMain}`)
  return createHash('sha1').update(text).digest('base64url')
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
