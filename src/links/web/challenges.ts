/**
 * Pages that hold nothing but a task for a browser or its reader: a captcha, a cookie to set, a script to run, a form that sends itself.
 */

import {sendsToLogin} from './dialog.ts'
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

/** An element, a script or an image that is named for a captcha. */
const namedCaptcha = /<[^>]*\b(?:id|class|src|action|name)=["'][^"'>]*captcha/i
/** Characters that a page which asks to solve one shows at most. */
const longestTask = 160

/** Whether a page shows next to nothing, and has a captcha of any kind. A form with a captcha has more to fill in. */
function isCaptcha(page: PageText): boolean {
  if (!page.isShort || page.bareText === undefined || page.bareText.length > longestTask) return false
  if (!namedCaptcha.test(page.html) || /<textarea\b/i.test(page.html)) return false
  return (
    (page.html.match(/<input\b(?![^>]*\btype=["']?(?:hidden|submit|checkbox|button|image))/gi) ?? [])
      .length <= 1
  )
}

/** Numbers by which operators of walls find a request again, and the address that they saw. */
const incident =
  /\b(?:reference|ray|incident|event|request|support|trace|block|error)[ -]?(?:id|number|no\.?|code|#)\s*[:#]?\s*[\w-]{4,}|\b(?:your |client )?ip(?: address)?\s*:\s*(?:\d{1,3}\.){3}\d{1,3}|\b(?:your |client )?ip(?: address)?\s*:\s*[\da-f]{1,4}:[\da-f:]+/i
const address = /\bip(?: address)?\s*:\s*(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4}:[\da-f:]+)/i
const complaint =
  /\b(?:problem|block(?:ed)?|denied|rejected|refused|restrict\w+|not allowed|forbidden|prevent\w*|suspicious|unusual|support team|administrator)\b/i

/** Whether a page shows next to nothing but a complaint about a request, with its number and where it came from. */
function reportsRequest({bareText = ''}: PageText): boolean {
  return (
    complaint.test(bareText) &&
    incident.test(bareText) &&
    (address.test(bareText) || /\bblock|denied|reject/i.test(bareText))
  )
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
  if (sendsForm(page) || sendsToLogin(page)) return 'login'
  if (isScriptAlone(page)) return 'script-challenge'
  if (isCaptcha(page)) return 'captcha'
  if (reportsRequest(page)) return 'refusal'
  if ((!hasWidget && !setsCookie) || page.bareText === undefined) return undefined
  const said = page.bareText.replace(page.shown.heading, '')
  if (said.length > longestChallenge && !aboutReaders.test(said)) return undefined
  if (hasWidget) return asksForWords.test(page.html) ? undefined : 'captcha'
  return /\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:reload|replace)\b/.test(page.html)
    ? 'script-challenge'
    : undefined
}
