/**
 * Signs of bot walls: answers that are about us, and say nothing about the page.
 */

import {challengeOf} from './challenges.ts'
import {showsWork} from './doubt.ts'
import {titleParts} from './not-found-words.ts'
import type {PageText} from './page-text.ts'
import {bodySigns, cookies, headerSigns, widgets} from './wall-signs.ts'
import {crawlerWords, loginTitle, requests, wallSentences, wallTitles, wallWords} from './wall-titles.ts'

type Headers = Readonly<Record<string, string>>

const password = 'type="password"'

/** Texts that a page is searched for. */
export const wallTexts: readonly string[] = [
  ...bodySigns.filter(d => !d.bare).map(d => d.text),
  ...widgets,
  cookies,
  password
]

/**
 * Statuses that mean "not you". A 202 to a GET is a challenge (AWS WAF; seen at IEEE Xplore and Semantic Scholar), and so is a 405,
 * because every page allows GET, and a 412, because nothing was demanded (seen at bilibili). 247 is Reblaze's, 428 is
 * Akamai's, 566 and 567 are those of Tencent's EdgeOne.
 */
const refusingStatuses = new Set([
  202, 247, 401, 402, 403, 405, 406, 407, 412, 415, 418, 428, 451, 566, 567, 999
])

/** Name of the wall that answered a GET, such as `waf-cloudflare` or `http-403`; `undefined` if the answer is about the page. */
export function wallOf(status: number, headers: Headers, page: PageText, title?: string): string | undefined {
  const failing = status >= 400 || status === 202
  const byHeader = headerSigns.find(d => (failing || !d.failing) && d.value.test(headers[d.header] ?? ''))
  // A page may be missing behind a wall that lets us through.
  if (byHeader && !(byHeader.failing && (status === 404 || status === 410))) return byHeader.wall
  if ((status === 403 || status >= 500) && /error from cloudfront/i.test(headers['x-cache'] ?? ''))
    return 'waf-cloudfront'
  // The page of a work may have words of walls, but not in place of the work.
  const isWork = () => status < 300 && showsWork(page, title)
  const byTitle = wallByTitle(page)
  // A page may be missing on a site that shows its login everywhere.
  if (byTitle && !(byTitle === 'login' && status >= 400)) return byTitle
  const byBody = bodySigns.find(
    d =>
      (!d.statuses || d.statuses.includes(status)) &&
      (d.bare ? page.bareText !== undefined && page.includes(d.text) && !isWork() : page.has(d.text))
  )
  if (byBody) return byBody.wall
  if (saysRefusal(page) && !isWork()) return 'refusal'
  if (status < 400 && isLoginForm(page) && !isWork()) return 'login'
  if (refusingStatuses.has(status)) return `http-${status}`
  if (status === 404 || status === 410) return undefined
  const challenge = challengeOf(page)
  return challenge === undefined || isWork() ? undefined : challenge
}

/** Whether the main part of a page holds little but a field for a password. */
function isLoginForm(page: PageText): boolean {
  const {bareMain} = page
  if (bareMain === undefined || bareMain.length > longestLogin || !page.has(password)) return false
  const {heading} = page.shown
  if (heading !== '' && !aboutLogin.test(heading)) return false
  const main = /<main\b[^]*?(?:<\/main|$)/i.exec(page.html)?.[0] ?? page.html
  return main.replace(/<(header|nav|aside|footer|dialog)\b[^]*?(?:<\/\1\s*>|$)/gi, '').includes(password)
}

/** What its heading speaks of, if it has one. */
const aboutLogin =
  /\b(?:log[ -]?[io]n|sign[ -]?[io]n|subscribers?|members?|accounts?|password|authenticat\w+|access|credentials|library card)\b/i

/** Characters that a page to log in at may show. */
const longestLogin = 160

function wallByTitle(page: PageText): string | undefined {
  const title = page.title.toLowerCase()
  const byHeading = asksReaders(page) ? wallBy(page.shown.heading, page) : undefined
  if (title === '') return byHeading
  const known = wallTitles[title]
  if (known) return known
  if (/\| .* used cloudflare to restrict access$/.test(title)) return 'waf-cloudflare'
  const byTitle = wallBy(page.title, page)
  return byTitle && page.shown.title !== '' ? byTitle : byHeading
}

/** Whether a short page has no more than its heading, a field for a password, or words that ask its reader to do something or to wait. */
function asksReaders(page: PageText): boolean {
  if (!page.isShort || page.bareMain === undefined) return false
  return page.bareMain === page.shown.heading || page.has(password) || requests.test(page.bareMain)
}

/** Characters beside its heading that the page of a login without fields may show, such as the name of its host. */
const longestBeside = 40

/** The wall that a title or a heading names, if the page shows next to nothing else. */
function wallBy(text: string, page: PageText): string | undefined {
  if (text === '') return undefined
  const parts = titleParts(text)
  const byWords = wallWords.find(d => parts.some(part => d.title.test(part)))
  if (byWords && page.bareMain !== undefined) return byWords.wall
  if (!parts.some(d => loginTitle.test(d))) return undefined
  const beside = page.bareText?.replace(page.shown.heading, '').trim().length ?? longestBeside + 1
  return page.has(password) || (page.isShort && beside <= longestBeside) ? 'login' : undefined
}

/** Whether a short page says nothing but that it keeps us out. */
function saysRefusal(page: PageText): boolean {
  if (page.bareMain === undefined) return false
  const text = `${page.title}\n${page.bareMain}`.toLowerCase()
  return wallSentences.some(d => d.test(text)) || crawlerWords.every(d => d.test(text))
}
