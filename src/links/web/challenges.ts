/**
 * Pages that hold nothing but a task for a browser or its reader: a captcha, a cookie to set, a script to run, a form that sends itself.
 */

import type {PageText} from './page-text.ts'
import {cookies, widgets} from './wall-signs.ts'

/** A field to write in: the form of a page, which a captcha protects. A challenge has none. */
const asksForWords =
  /<textarea\b|<select\b|<input\b(?![^>]*\btype=["']?(?:hidden|submit|checkbox|radio|button|image|search))/i

/** What a page may show beside text. */
const shows =
  /<(?:img|picture|video|audio|canvas|svg|iframe|frame|frameset|object|embed|button|select|textarea|a|table|hr)\b|<[a-z]+-[a-z-]+\b|<\w+\b[^>]*\sid=|<input\b(?![^>]*\btype=["']?hidden)|\btype=["']?module\b/i

/**
 * Whether a page has no title, shows nothing and has no place where a script could show something: its script computes, and no more. An
 * application loads its script.
 */
function isScriptAlone(page: PageText): boolean {
  if (!page.isShort || page.title !== '' || page.bareText !== '') return false
  if (/\b(?:location|alert|write|replaceWith|append\w*|innerHTML|createElement)\b/.test(page.html))
    return false
  return /<script\b(?![^>]*\ssrc=)/i.test(page.html) && !shows.test(withoutScripts(page.html))
}

/** Whether a page sends its reader on with a form that nobody sees: the way to a login elsewhere. */
function sendsForm(page: PageText): boolean {
  if (!page.isShort || page.bareText !== '' || !/<form\b/i.test(page.html)) return false
  return (
    /\.submit\(\)/.test(page.html) && !/<input\b(?![^>]*\btype=["']?hidden)/i.test(withoutScripts(page.html))
  )
}

function withoutScripts(html: string): string {
  return html.replace(/<(script|noscript)\b[^]*?(?:<\/\1\s*>|$)/gi, (_, name: string) => `<${name}>`)
}

/** Characters beside the heading that a page may show and still be a challenge. */
const longestChallenge = 60
/** What challenges speak of. */
const aboutReaders =
  /\b(?:human|robots?|bots?|captcha|verif\w+|javascript|cookies?|browser|security|secure|access|traffic|moment|redirect\w*|automat\w+|suspicious|unusual|blocked|ip)\b|[^\x00-\u024f\s–—’…“”]/i

/** A page that shows nothing but a captcha, or sets a cookie and loads itself again, or runs a script and shows nothing. */
export function challengeOf(page: PageText): string | undefined {
  const hasWidget = widgets.some(page.has)
  const setsCookie = page.has(cookies)
  if (sendsForm(page)) return 'login'
  if (isScriptAlone(page)) return 'script-challenge'
  if ((!hasWidget && !setsCookie) || page.bareText === undefined) return undefined
  const said = page.bareText.replace(page.shown.heading, '')
  if (said.length > longestChallenge && !aboutReaders.test(said)) return undefined
  if (hasWidget) return asksForWords.test(page.html) ? undefined : 'captcha'
  return /\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:reload|replace)\b/.test(page.html)
    ? 'script-challenge'
    : undefined
}
