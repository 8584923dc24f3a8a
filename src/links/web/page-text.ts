/**
 * A page as far as it was read, each part read when it is needed: most pages are settled by their titles.
 */

import {bareMainOf} from './main-part.ts'
import {bareTextOf, shownHtml} from './shown.ts'
import {charsetOf, decode, headingIn, headingOf, titleIn, titleOf} from './title.ts'

/** A page as far as it was read. */
export interface PageText {
  /** Whether one of the known texts is in it. The first call looks for all of them at once. */
  has: (text: string) => boolean
  /** Whether any text is in it: for texts that matter on few pages. */
  includes: (text: string) => boolean
  html: string
  title: string
  /** First heading. */
  heading: string
  /** Title and first heading that readers see: not those in comments, scripts, drawings and hidden parts. */
  shown: {title: string; heading: string}
  /** All text that readers see, if that is next to nothing. */
  bareText: string | undefined
  /** The same without what all pages of a site have around their main part. */
  bareMain: string | undefined
  /** Whether it is so short that its text is worth reading. */
  isShort: boolean
}

/** Bytes of a page that may be nothing but an error or a challenge. */
const shortLength = 8192

/** A page of which nothing came, or which is not text. */
export const noText: PageText = {
  has: () => false,
  includes: () => false,
  html: '',
  title: '',
  heading: '',
  shown: {title: '', heading: ''},
  bareText: undefined,
  bareMain: undefined,
  isShort: false
}

/**
 * Reads a page.
 *
 * @param scan
 *   Finds the known texts.
 */
export function pageTextOf(
  bytes: Buffer,
  type: string,
  scan: (bytes: Uint8Array) => ReadonlySet<string>
): PageText {
  if (bytes.length === 0) return noText
  const charset = charsetOf(type, bytes)
  let html: string | undefined
  let texts: ReadonlySet<string> | undefined
  let bare: {text: string | undefined} | undefined
  let main: {text: string | undefined} | undefined
  let shown: PageText['shown'] | undefined
  return {
    has: known => (texts ??= scan(bytes)).has(known),
    includes: text => bytes.includes(text),
    title: titleOf(bytes, charset),
    heading: headingOf(bytes, charset),
    isShort: bytes.length <= shortLength,
    get html() {
      return (html ??= decode(bytes, charset))
    },
    get shown() {
      const visible = shown ? '' : shownHtml(this.html)
      return (shown ??= {title: titleIn(visible), heading: headingIn(visible)})
    },
    get bareText() {
      return (bare ??= {text: bareTextOf(this.html)}).text
    },
    get bareMain() {
      return (main ??= {text: bareMainOf(bytes, charset, this.isShort)}).text
    }
  }
}
