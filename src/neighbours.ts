/**
 * The repository around a list, for rules that look at what links lead to, and at other language versions.
 */

import {existsSync, lstatSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Neighbours, Target} from './model/neighbours.ts'
import {parse} from './markdown/parse.ts'
import {listOf, textOf} from './model/list.ts'
import type {PaperList} from './model/types.ts'

/** Longer Markdown files are not read. Bytes; GitHub renders no longer ones. */
const longest = 512_000

/** Signs of a program that makes a site of the files, with addresses of its own. */
const siteFiles =
  /^(?:mkdocs\.ya?ml|_config\.ya?ml|docusaurus\.config\.[cm]?[jt]s|book\.toml|hugo\.(?:toml|ya?ml)|_quarto\.yml|_toc\.yml|conf\.py|\.vitepress|\.nojekyll)$/

/** The repository that a file is in; undefined if it is in none, so that nothing is proven to be missing. */
export function neighboursOf(file: string): Neighbours | undefined {
  const folder = path.dirname(file)
  const root = rootOf(folder)
  if (root === undefined || existsSync(path.join(root, '.git', 'info', 'sparse-checkout'))) return undefined
  const site = isSite(folder, root)
  const modules = submodulesOf(root)
  const known = new Map<string, PaperList | undefined>()

  const resolve = (link: string) =>
    path.resolve(link.startsWith('/') ? root : folder, link.replace(/^\/+/, ''))
  return {
    at(link) {
      const target = resolve(link)
      const within = path.relative(root, target)
      if (within.startsWith('..') || modules.some(d => within.startsWith(d))) return {is: 'outside'}
      const found = lookUp(root, within, link)
      const isMade = site && (link.startsWith('/') || !/\.\w+$/.test(link) || /\.html?$/.test(link))
      return found.is === 'missing' && isMade ? {is: 'outside'} : found
    },
    list(link) {
      const target = resolve(link)
      if (!known.has(target)) known.set(target, listIn(target))
      return known.get(target)
    },
    own: path.basename(file),
    get beside() {
      return namesIn(folder).filter(d => d !== path.basename(file))
    }
  }
}

/** Goes down from the root name by name, as GitHub does, and minds capital letters. */
function lookUp(root: string, within: string, link: string): Target {
  let at = root
  let exact = true
  const spelt: string[] = []
  for (const name of within.split(path.sep).filter(d => d !== '')) {
    const names = namesIn(at)
    const same = names.includes(name) ? name : names.find(d => d.toLowerCase() === name.toLowerCase())
    if (same === undefined) return {is: 'missing'}
    exact &&= same === name
    spelt.push(same)
    at = path.join(at, same)
    // GitHub follows no symbolic link, and neither do we: it may lead out of the repository.
    if (lstatSync(at, {throwIfNoEntry: false})?.isSymbolicLink()) return {is: 'outside'}
  }
  if (!exact) return {is: 'other case', as: respelt(link, spelt)}
  return {is: statSync(at, {throwIfNoEntry: false})?.isDirectory() ? 'folder' : 'file'}
}

/** The link with its last names as they are spelled on disk; what comes before (`../`) stays. */
function respelt(link: string, spelt: readonly string[]): string {
  const names = link.split('/')
  let from = spelt.length
  for (let index = names.length - 1; index >= 0 && from > 0; index--) {
    if (names[index] === '' || names[index] === '.' || names[index] === '..') continue
    names[index] = spelt[--from] ?? names[index]!
  }
  return names.join('/')
}

const names = new Map<string, {time: number; names: string[]}>()

/** What a folder holds; nothing if it cannot be read. */
function namesIn(folder: string): string[] {
  const time = statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? -1
  const known = names.get(folder)
  if (known?.time === time) return known.names
  let found: string[] = []
  try {
    found = readdirSync(folder)
  } catch {
    // A file, or no right to look.
  }
  names.set(folder, {time, names: found})
  return found
}

function listIn(file: string): PaperList | undefined {
  const size = statSync(file, {throwIfNoEntry: false})?.size ?? Infinity
  if (size > longest) return undefined
  const value = textOf({value: readFileSync(file, 'utf8')})
  return listOf(parse(value), {value})
}

/** The nearest folder with `.git`, upward. */
function rootOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : rootOf(parent)
}

function isSite(folder: string, root: string): boolean {
  if (namesIn(folder).some(d => siteFiles.test(d))) return true
  return folder !== root && isSite(path.dirname(folder), root)
}

/** Folders that are other repositories. */
function submodulesOf(root: string): string[] {
  const file = path.join(root, '.gitmodules')
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(/^\s*path\s*=\s*(\S+)/gm)].map(d => d[1] ?? '')
}
