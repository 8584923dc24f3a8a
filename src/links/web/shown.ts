/**
 * What a reader sees of a page: its text without scripts, comments and hidden parts.
 */

import {decodeReferences} from '../../text/character-references.ts'

/** Text of HTML without tags, with its entities read and white space collapsed. */
export function textOf(html: string): string {
  return decodeReferences(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

const unseen = /<!--[^]*?(?:-->|$)|<(script|style|noscript|template|svg)\b[^]*?(?:<\/\1\s*>|$)/gi
/** Parts that are hidden, or that a script shows under a condition: Vue, AngularJS, Alpine. */
const hidden =
  /<(h[1-6]|div|section|p|span)\b(?=[^>]*\s(?:hidden[\s>=]|style=["'][^"'>]*display:\s*none|(?:v-(?:if|else-if|show)|(?:data-)?ng-(?:if|show)|x-show)=))[^>]*>[^]*?(?:<\/\1\s*>|$)/gi

/** A page without the parts that readers do not see. Its head with the title stays. */
export function shownHtml(html: string): string {
  return html.replace(unseen, ' ').replace(hidden, ' ')
}

/** Elements that are on lines of their own. */
const block =
  /<\/?(?:article|br|dd|div|dt|form|h[1-6]|header|hr|li|main|ol|p|section|table|td|th|tr|ul)\b[^>]*>/i

/** Elements that are not read: the start of one, and whole ones. */
interface Skipped {
  start: RegExp
  whole: RegExp
}

function skip(names: string): Skipped {
  return {
    start: new RegExp(`<(script|style|noscript|template|svg|${names})\\b`, 'iy'),
    whole: new RegExp(`<(${names})\\b[^]*?(?:</\\1\\s*>|$)`, 'gi')
  }
}

const ofPage = skip('head|title')
const ofMain = skip('head|title|header|nav|aside|footer')

/** All text that readers see, line by line. */
function readerText(html: string, skipped: Skipped): string {
  return linesOf(htmlWithout(html, skipped))
}

function htmlWithout(html: string, {whole}: Skipped): string {
  return shownHtml(html).replace(whole, ' ')
}

/** Text of HTML, line by line, with the alternative texts of its pictures. */
export function linesOf(html: string): string {
  return html
    .replace(/<img\b[^>]*\salt=["']([^"'>]{0,200})["'][^>]*>/gi, ' $1 ')
    .split(block)
    .map(textOf)
    .filter(Boolean)
    .join('\n')
}

/** What readers see of the main part of a page, as HTML. */
export function mainHtml(html: string): string {
  return htmlWithout(html, ofMain)
}

/** Characters below which a page shows next to nothing: a challenge, an error, or the frame of an application. */
const bareLength = 400

/** Whether a page shows next to nothing, as far as can be seen without reading all of it. */
function mayBeBare(html: string, {start}: Skipped): boolean {
  let shown = 0
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    shown += html.slice(at, open < 0 ? undefined : open).trim().length
    if (shown >= bareLength) return false
    if (open < 0) return true
    at = endOfUnseen(html, open, start) ?? endAfter(html, '>', open)
  }
  return true
}

/** Where a comment, or an element that readers do not see, ends; `undefined` at any other tag. */
function endOfUnseen(html: string, open: number, start: RegExp): number | undefined {
  if (html.startsWith('<!--', open)) return endAfter(html, '-->', open)
  start.lastIndex = open
  const name = start.exec(html)?.[1]
  if (name === undefined) return undefined
  const close = html.indexOf(`</${name}`, open)
  return close < 0 ? html.length : endAfter(html, '>', close)
}

function endAfter(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from)
  return at < 0 ? html.length : at + text.length
}

/** The text that readers see, if that is next to nothing. */
export function bareTextOf(html: string): string | undefined {
  return bareTextWithout(html, ofPage)
}

/** The same without the head, the menu, the side column and the foot of the page. */
export function bareMainTextOf(html: string): string | undefined {
  return bareTextWithout(html, ofMain)
}

/** All text that readers see without the head, the menu, the side column and the foot of the page. */
export function mainTextOf(html: string): string {
  return readerText(html, ofMain)
}

function bareTextWithout(html: string, skipped: Skipped): string | undefined {
  if (!mayBeBare(html, skipped)) return undefined
  const text = readerText(html, skipped)
  return text.length < bareLength ? text : undefined
}
