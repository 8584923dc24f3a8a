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

/** Connections alone: most of the package is `fetch`, caches and web sockets, and loading it takes as long as checking a hundred links. */
const connectionsOnly = `
import connect from 'undici/lib/api/api-connect.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
// Tunnels through a proxy; the package itself gives it to all dispatchers.
Dispatcher.prototype.connect = connect
export {default as Agent} from 'undici/lib/dispatcher/agent.js'
export {default as EnvHttpProxyAgent} from 'undici/lib/dispatcher/env-http-proxy-agent.js'
export {default as buildConnector} from 'undici/lib/core/connect.js'`

/** Modules in the place of packages. */
const replaced: Readonly<Record<string, string>> = {
  'remark-gfm': withoutPrinter,
  'decode-named-character-reference': charactersOfHtml,
  undici: connectionsOnly
}

/** GitHub's client needs `fetch` of the same package. */
const isWhole = (id: string, importer = ''): boolean =>
  id === 'undici' && /[\\/]node_modules[\\/]/.test(importer)

/** The plugin of a bundle. */
export const replacements: Plugin = {
  name: 'replacements',
  resolveId: (id, importer) => (id in replaced && !isWhole(id, importer) ? `\0${id}` : null),
  load: id => replaced[id.slice(1)] ?? null
}
