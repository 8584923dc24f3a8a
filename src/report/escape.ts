/**
 * Untrusted text in other people's formats.
 */

import {longestRun} from '../text/backticks.ts'
import {piecesOf} from './code-spans.ts'
import {invisible, visible} from './visible.ts'

/** Text of a workflow command. The runner reads `%0A` as a line break. */
export function commandText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** JSON in which characters that a terminal would act on are escaped. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
  return (
    text.replace(invisible, d => (d === '\n' ? d : `\\u${d.charCodeAt(0).toString(16).padStart(4, '0')}`)) +
    '\n'
  )
}

/** HTML and XML text and attributes. */
export function html(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
  }
  return oneLine(text).replace(/[&<>"']/g, d => names[d]!)
}

/**
 * Markdown as plain text on one line: no emphasis, link, HTML, table cell, mention or reference to an issue comes out of it. A zero-width
 * space breaks `@name`, `#1`, `GH-1`, `www.` and the schemes that GitHub links by itself, which no backslash does.
 */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/\\#(?=\d)/g, '\\#\u200b')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/(https?|ftp|www|mailto|xmpp)(?=\\?[:.])/gi, '$1\u200b')
}

/** An inline code span, which shows text as it is. */
export function code(text: string): string {
  const plain = oneLine(text)
  const fence = '`'.repeat(longestRun(plain) + 1)
  const pad = /^`|`$|^ .* $/.test(plain) ? ' ' : ''
  return fence + pad + plain + pad + fence
}

/** A message, in which values are in backticks: those become code spans, the rest plain text. */
export function markdownMessage(message: string): string {
  return piecesOf(message)
    .map(({isCode, text}) => (isCode ? code(text) : markdown(text)))
    .join('')
}

function oneLine(text: string): string {
  return visible(text.replace(/[\r\n]+/g, ' '))
}
