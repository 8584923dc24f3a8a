/**
 * Errors that a page shows with success: of its server, of its data base, of the generator that built it.
 */

import {titleParts} from './not-found-words.ts'
import type {PageText} from './page-text.ts'
import {sentencesOf} from './sentences.ts'

/** Marks of an error page in its HTML; each is written by one generator. */
const marks: readonly {text: string; shape?: RegExp; source: string}[] = [
  {
    text: 'prerender-status-code',
    shape: /<meta\b[^>]*prerender-status-code["']?\s+content=["']?4(?:04|10)/i,
    source: 'prerender.io: status for crawlers'
  },
  {
    text: '"Status"',
    shape: /<meta\b[^>]*http-equiv=["']Status["']\s+content=["']?4(?:04|10)/i,
    source: 'status in the head, for servers that cannot set it'
  },
  {
    text: 'error404',
    shape: /<body\b[^>]*\bclass=["'][^"'>]*\berror404\b/i,
    source: 'WordPress, body_class()'
  },
  {text: '"page":"/_error"', source: 'Next.js, __NEXT_DATA__'},
  {text: '"page":"/404"', source: 'Next.js, __NEXT_DATA__'},
  {text: 'window.pagePath="/404', source: 'Gatsby'},
  {text: 'class="noarticletext', source: 'MediaWiki, a page without a text'},
  {text: 'herokucdn.com/error-pages/no-such-app', source: 'Heroku, a frame'},
  {
    text: 'Whitelabel Error Page',
    shape: /\bstatus=404\b/,
    source: 'Spring Boot'
  },
  {text: 'ERR_NGROK_3200', source: 'ngrok, a tunnel that is closed'}
]

/** An answer of an interface, kept in a script of the page, that failed and has no data. */
const emptyAnswer = /=\s*\{[^{}]{0,200}"success":false[^{}]{0,200}"data":null\s*\}/i

/** Data in the scripts of a page that say that it was not found. */
const states: readonly {text: string; shape: RegExp; source: string}[] = [
  {
    text: 'statusCode',
    shape:
      /\b(?:error["']?\s*:\s*\{[^{}]{0,80}|pageProps["']?\s*:\s*\{[^{}]{0,20})\bstatusCode["']?\s*:\s*["']?4(?:04|10)\b/,
    source: 'Nuxt, __NUXT__; Next.js, an error with its own page'
  },
  {
    text: '"status":404',
    shape: /"errors?"\s*:\s*\{[^}]{0,120}"status"\s*:\s*404\b/,
    source: 'Remix, __remixContext; stores of Redux and others'
  },
  {
    text: 'status: 404',
    shape: /\bstatus: 404,\s*(?:error|data|form|node_ids)\b/,
    source: 'SvelteKit, kit.start()'
  },
  {
    text: '"Success":false',
    shape: emptyAnswer,
    source: 'ModelScope, __detail_data__'
  },
  {text: '"success":false', shape: emptyAnswer, source: 'other programs with such answers'}
]

/** Whether the data in the scripts of a page say that it was not found. */
export function hasErrorState(page: PageText): boolean {
  return states.some(d => page.has(d.text) && d.shape.test(page.html))
}

/** Texts of stores and programs that stand for a missing file, in an answer that is not a page. */
const plainErrors =
  /^\s*(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>(?:NoSuchKey|NoSuchBucket|AccessDenied)<|^\s*\{[^]{0,200}"(?:status|code|statusCode|error|detail|message|title)"\s*:\s*"?(?:404|(?:[\w-]+ ){0,3}not[_ -]?found)\b/i

/** Texts that a page is searched for. */
export const errorTexts: readonly string[] = [...marks, ...states].map(d => d.text)

/** Whether a generator marked a page as its error page. */
export function marksOfErrors(page: PageText): boolean {
  return marks.some(d => page.has(d.text) && (!d.shape || d.shape.test(page.html)))
}

/** Whether a store or an interface says that it has no such thing. */
export function isErrorOfStore(text: string): boolean {
  return plainErrors.test(text.slice(0, 500))
}

/** Whole titles of servers that fail, or parts of one beside the name of the site; in lower case. */
const failing = [
  /^(?:http )?(?:error |status )?(?:403|500|502|503|504|508|509)(?:[ :–—-]+(?:http )?(?:error|forbidden|access denied|(?:internal )?server error|bad gateway|(?:service|backend) (?:temporarily )?unavailable(?: error)?|service unavailable|gateway time-?out|loop detected|bandwidth limit exceeded|resource limit is reached))?$/,
  /^(?:internal server error|bad gateway|gateway time-?out|(?:http )?service (?:temporarily )?unavailable|server error)$/,
  /^(?:database|application|runtime|fatal) error$/,
  /^error establishing a database connection$/,
  /^(?:an )?error(?: occurred| has occurred| page)?$/,
  /^(?:an error )?(?:has )?occurred while processing (?:(?:your|the|this) )?request$/,
  /^(?:oops[!,.… ]*)?something went wrong$/,
  /^(?:(?:the |this )?(?:site|website|service|page|system) (?:is )?(?:(?:currently |temporarily )?(?:down for|under|undergoing)(?: scheduled)? maintenance|down|offline)|under maintenance|maintenance mode|scheduled maintenance)$/,
  /^bandwidth limit exceeded$|^resource limit is reached$/,
  /^(?:the |this )?page cannot be displayed$/,
  /^invalid (?:url|request|link)$/,
  /^(?:wartungsarbeiten|wartungsmodus|en maintenance|en mantenimiento|in manutenzione|系统维护|网站维护中?|メンテナンス中)$/
]

/** Errors that programs print in place of the page. Source: PHP, WordPress, Django, Rails. */
const printed =
  /^(?:no input file specified|you have an error in your sql syntax|traceback \(most recent call last\)|(?:exception in thread|unhandled exception)\b|(?:[a-z]\w*\.){2,}\w*(?:exception|error)\b|ora-\d{5}\b|microsoft ole db provider|an error occurred in the application|(?:php )?(?:fatal|parse) error\s*:|error establishing a database connection|warning: mysqli?_connect|connection failed:|looks like this domain isn['’]t connected to a website|(?:uncaught )?pdoexception|sqlstate\[|(?:[\w.]+\s+)?error '80[\da-f]{6}'|http web server: )/i

/** Whether the page is the error of a server or of a program. */
export function saysError(page: PageText): boolean {
  const isFailing = (title: string) =>
    title !== '' && titleParts(title).some(d => failing.some(shape => shape.test(d)))
  // A paper may be called “Error”, but not “502 Bad Gateway”.
  const mayBeOne = () => /\b[45]\d\d\b/.test(page.title) || page.bareText !== undefined
  if (isFailing(page.title) && mayBeOne() && isFailing(page.shown.title)) return true
  return page.isShort && page.bareText !== undefined && printed.test(page.bareText) && !isAboutError(page)
}

/** Whether a page discusses the error in its heading, such as a question with answers. */
function isAboutError({shown: {heading}, bareText = ''}: PageText): boolean {
  if (!printed.test(heading)) return false
  const others = sentencesOf(bareText).filter(d => d !== heading && d.split(/\s+/).length > 4)
  return others.length > 2
}
