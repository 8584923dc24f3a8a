/**
 * Packages that bundles need only in part.
 */

import type {Plugin} from 'rolldown'

/** GitHub's Markdown for the parser only: the printer, a tenth of the library for browsers, is for remark-cli. */
const withoutPrinter = `
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
export default function remarkGfm() {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfm())
  ;(data.fromMarkdownExtensions ??= []).push(gfmFromMarkdown())
}`

/** Names of characters from the table that the reader of HTML has already, in place of a second one. */
const charactersOfHtml = `
import {decodeHTMLStrict} from 'entities/decode'
export function decodeNamedCharacterReference(name) {
  const written = '&' + name + ';'
  const character = decodeHTMLStrict(written)
  return character !== written && character
}`

/** Modules in the place of packages. */
const replaced: Readonly<Record<string, string>> = {
  'remark-gfm': withoutPrinter,
  'decode-named-character-reference': charactersOfHtml
}

/** The plugin of a bundle. */
export const replacements: Plugin = {
  name: 'replacements',
  resolveId: id => (id in replaced ? `\0${id}` : null),
  load: id => replaced[id.slice(1)] ?? null
}
