import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {defineConfig} from 'vitepress'

const base = '/paperlint/'
const rules = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../pages/rules.json'), 'utf8')
) as string[]

/** What a page may load and ask: its own files, and a list that the visitor names. */
function policyOf(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(d => d[1] ?? '')
  const hashes = inline.map(d => `'sha256-${createHash('sha256').update(d).digest('base64')}'`)
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self' https://raw.githubusercontent.com",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

const documents = [
  ['Commands', '/commands'],
  ['Configuration', '/configuration'],
  ['Links', '/links'],
  ['The Action', '/action'],
  ['Editors and code', '/editors'],
  ['Coming from another tool', '/coming-from'],
  ['How it compares', '/comparison'],
  ['How a list is read', '/reading'],
  ['Architecture', '/architecture'],
  ['Questions', '/faq']
]
const linked = (all: readonly (readonly string[])[]) => all.map(([text = '', link = '']) => ({text, link}))

export default defineConfig({
  base,
  title: 'paperlint',
  description: 'Lint curated paper lists: entries, venues, duplicates, counts and links',
  lang: 'en',
  head: [['link', {rel: 'icon', href: 'data:,'}]],
  srcDir: 'pages',
  cleanUrls: true,
  themeConfig: {
    search: {provider: 'local'},
    nav: linked([
      ['Playground', '/playground'],
      ['Docs', '/commands'],
      ['Rules', '/rules/']
    ]),
    sidebar: [
      {text: 'Documentation', items: linked(documents)},
      {text: 'Rules', items: linked([['All rules', '/rules/'], ...rules.map(d => [d, `/rules/${d}`])])}
    ],
    socialLinks: [{icon: 'github', link: 'https://github.com/paperlint/paperlint'}]
  },
  markdown: {
    theme: {light: 'github-light-high-contrast', dark: 'github-dark-high-contrast'},
    // A header without text is none, as screen readers say.
    config(md) {
      md.core.ruler.push('empty-headers', ({tokens}) => {
        for (const [index, token] of tokens.entries())
          if (token.type === 'th_open' && tokens[index + 1]?.content === '')
            for (const cell of [token, tokens[index + 2]]) if (cell) cell.tag = 'td'
      })
    }
  },
  vite: {
    // The library as it is published.
    resolve: {alias: {'paperlint/browser': path.join(import.meta.dirname, '../../lib/browser/index.js')}},
    worker: {format: 'es'},
    server: {fs: {allow: ['../..']}},
    build: {chunkSizeWarningLimit: 2000}
  },
  transformHtml: html =>
    html.replace(
      '<meta charset="utf-8">',
      `$&\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`
    ),
  buildEnd({outDir}) {
    const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter(d =>
      /\.(?:js|css|woff2)$/.test(d)
    )
    const assets = files.filter(d => !/inter-(?:italic|.*(?:cyrillic|greek|vietnamese|latin-ext))/.test(d))
    const version = createHash('sha256').update(assets.join()).digest('hex').slice(0, 12)
    const worker = readFileSync(path.join(import.meta.dirname, 'service-worker.js'), 'utf8')
    const kept = ['', 'playground', ...assets.map(d => d.split(path.sep).join('/'))]
    writeFileSync(
      path.join(outDir, 'sw.js'),
      `const version = '${version}'\nconst kept = ${JSON.stringify(kept)}\n${worker}`
    )
  }
})
