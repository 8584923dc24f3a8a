import {defineConfig, type Plugin} from 'rolldown'
import {lettered} from './scripts/bundle/lettered/plugin.ts'
import {packedWeights} from './scripts/bundle/weights/plugin.ts'
import {withoutNotes} from './scripts/bundle/without-notes.ts'

/** GitHub's Markdown for the parser only: the printer, a tenth of the bundle, is for remark-cli. */
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

const replacements: Plugin = {
  name: 'replacements',
  resolveId: id => (id in replaced ? `\0${id}` : null),
  load: id => replaced[id.slice(1)] ?? null
}

/** The library for browsers: self-contained, since a page has no package manager. Reading a config is a chunk of its own. */
export default defineConfig({
  input: {index: 'src/browser.ts'},
  platform: 'browser',
  // Workers have no document, with which a dependency would decode characters.
  resolve: {conditionNames: ['worker', 'import', 'default']},
  output: {
    dir: 'lib/browser',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {groups: [{name: 'list', test: /src[\\/]browser\.ts$/}]}
  },
  plugins: [replacements, packedWeights, withoutNotes, lettered]
})
