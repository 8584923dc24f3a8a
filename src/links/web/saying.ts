/**
 * What a page says, in a form that can be compared: hosts that have one answer for everything say the same about a page that cannot exist.
 */

import {createHash} from 'node:crypto'
import type {PageText} from './page-text.ts'

/** The frame of an application that is drawn in the browser: it is the same everywhere. */
const frame = /\bid=["']?(?:root|app|__next|__nuxt|___gatsby|svelte|main-app)\b/i

/** What a page says, if it shows next to nothing but a few words; without its own address, which many errors repeat. */
export function sayingOf(page: PageText, {pathname}: URL): string | undefined {
  const {bareMain} = page
  if (bareMain === undefined || frame.test(page.html)) return undefined
  if (bareMain === '' && !(page.isShort && page.bareText === '' && /<form\b/i.test(page.html)))
    return undefined
  // What a script puts there is not known.
  if (
    /^(?:loading|please wait|wird geladen|chargement|cargando|загрузка|加载中|読み込み中)\W*$/iu.test(
      bareMain
    )
  )
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
