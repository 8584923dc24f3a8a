import {defineConfig, type Plugin} from 'rolldown'

/** GitHub's Markdown for the parser only: the printer, a tenth of the bundle, is for remark-cli. */
const withoutPrinter = `
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
export default function remarkGfm() {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfm())
  ;(data.fromMarkdownExtensions ??= []).push(gfmFromMarkdown())
}`

const parserOnly: Plugin = {
  name: 'parser-only',
  resolveId: id => (id === 'remark-gfm' ? '\0parser-only' : null),
  load: id => (id === '\0parser-only' ? withoutPrinter : null)
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
  plugins: [parserOnly]
})
