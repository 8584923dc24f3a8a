/**
 * Writes the pages of the site into `pages/`: the documents of `docs/`, each rule at its own address, the home page and the playground.
 */

import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {rulePage} from '../src/report/rule-page.ts'

const here = import.meta.dirname
const root = path.join(here, '..')
const pages = path.join(here, 'pages')
const repository = 'https://github.com/paperlint/paperlint'

/** A relative link of the repository as an address of the site; what is not part of the site stays on GitHub. */
function onSite(folder: string, target: string): string {
  const [name = '', fragment = ''] = target.split('#')
  const file = path.posix.normalize(path.posix.join(folder, name))
  const hash = fragment === '' ? '' : `#${fragment}`
  if (file === 'rules/README.md') return `/rules/${fragment}`
  if (file === 'README.md') return fragment === '' ? '/' : `${repository}${hash}`
  const document = /^docs\/([\w-]+)\.md$/.exec(file)
  return document ? `/${document[1]}${hash}` : `${repository}/blob/main/${file}${hash}`
}

/** Markdown with its links between documents as addresses of the site. Code stays as it is. */
function withLinks(text: string, folder: string): string {
  const parts = text.split(/(^(`{3,})[^]*?^\2`*$|`[^`\n]*`)/gm)
  return parts
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) =>
      index % 2 === 1
        ? asCode(part)
        : part.replace(
            /(?<!!)\]\((?!https?:|#|mailto:)([^)\s]+)\)/g,
            (_, target: string) => `](${onSite(folder, target)})`
          )
    )
    .join('')
}

/** Inline code whose braces the templates of the site leave alone. */
function asCode(part: string): string {
  return part.startsWith('```') || !part.includes('{{') ? part : `<span v-pre>${part}</span>`
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(pages, name)), {recursive: true})
  writeFileSync(path.join(pages, name), text)
}

rmSync(pages, {recursive: true, force: true})
mkdirSync(pages)
for (const name of readdirSync(path.join(root, 'docs'))) {
  const file = path.join(root, 'docs', name)
  if (name.endsWith('.md')) write(name, withLinks(readFileSync(file, 'utf8'), 'docs'))
  else copyFileSync(file, path.join(pages, name))
}

const {table, rules} = rulePage(readFileSync(path.join(root, 'rules/README.md'), 'utf8'))
write('rules/index.md', table.replaceAll(/\]\(#([a-z-]+)\)/g, '](/rules/$1)'))
for (const {id, text} of rules) {
  const links = text.replaceAll(/\]\(#([a-z-]+)\)/g, (link, to: string) =>
    rules.some(d => d.id === to) ? `](/rules/${to})` : link
  )
  write(`rules/${id}.md`, withLinks(links.replace(/^## /, '# '), 'rules'))
}
for (const [from, to] of [
  ['home.md', 'index.md'],
  ['playground.md', 'playground.md']
] as const)
  copyFileSync(path.join(here, from), path.join(pages, to))
write('rules.json', JSON.stringify(rules.map(d => d.id)))
