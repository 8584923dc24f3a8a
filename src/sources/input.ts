/**
 * Which files a command reads.
 */

import {glob, readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Guard} from '../config/guard.ts'
import {notIgnored} from '../git/ignored.ts'
import {Missing, Problem, reasonOf} from './problem.ts'
import {decode} from './text.ts'

/** A file as it was read. */
export interface Input {
  /** As shown: relative to the working folder, with `/`. */
  path: string
  /** Where to write it; absent for standard input. */
  absolute?: string
  /** With its byte-order mark. */
  text: string
}

const markdown = /\.(?:md|markdown|mdown|mkd)$/i
const skipped = /^(?:node_modules|\..+)$/

/**
 * Expands files, folders and globs to the paths of Markdown files, in the order named.
 *
 * @throws
 *   {Problem} if a name matches nothing, or if the guard refuses where it looks.
 */
export async function filesOf(names: readonly string[], cwd: string, guard?: Guard): Promise<string[]> {
  const found = new Set<string>()
  for (const name of names) {
    await guard?.(path.resolve(cwd, fixedPart(name)))
    for (const file of await expand(name, cwd)) found.add(file)
  }
  return [...found]
}

/** The folder that a glob looks into: what is before its first star or brace. A way up or a root after that leads anywhere. */
function fixedPart(name: string): string {
  const parts = name.split('/')
  const magic = parts.findIndex(d => /[*?[{]/.test(d))
  if (magic < 0) return name
  const rest = parts.slice(magic).join('/')
  if (/(?:^|[^\w.])\.\.(?:$|[^\w.])|[{,(|][/\\]/.test(rest)) return '..'
  return parts.slice(0, magic).join('/') || (magic > 0 ? '/' : '.')
}

/** Alternatives of a glob that are worth expanding; each brace multiplies them. */
const mostAlternatives = 1000

/** How many names the braces of a glob stand for, at most. */
function alternativesIn(name: string): number {
  const braces = Array.from(name.matchAll(/\{([^{}]*)\}/g), d => d[1] ?? '')
  return braces.reduce((all, brace) => {
    const [, from, to] = /^(-?\d+)\.\.(-?\d+)/.exec(brace) ?? []
    return all * (from === undefined ? brace.split(',').length : Math.abs(Number(to) - Number(from)) + 1)
  }, 1)
}

async function expand(name: string, cwd: string): Promise<string[]> {
  const absolute = path.resolve(cwd, name)
  const info = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
    if (['EACCES', 'EPERM', 'ELOOP'].includes(error.code ?? '')) throw unreadable(name, error)
    return undefined
  })
  if (info?.isFile()) return [absolute]

  if (info?.isDirectory()) {
    const closed = new Map<string, NodeJS.ErrnoException>()
    const files = await notIgnored(await markdownIn(absolute, closed), absolute)
    for (const folder of await notIgnored([...closed.keys()], absolute))
      throw unreadable(shownPath(folder, cwd), closed.get(folder)!, '; name the files instead')
    if (files.length === 0) throw new Problem(`no Markdown file in the folder ${name}; name a file`)
    return files
  }

  if (info) throw new Problem(`${name} is neither a file nor a folder`)

  if (/[*?[{]/.test(name)) {
    if (alternativesIn(name) > mostAlternatives)
      throw new Problem(`a pattern in braces stands for more than ${mostAlternatives} files`)
    const files: string[] = []
    const matches = glob(name, {cwd, withFileTypes: true, exclude: d => skipped.test(d.name)})
    for await (const match of matches) if (match.isFile()) files.push(path.join(match.parentPath, match.name))
    if (files.length === 0) throw new Problem(`no file matches ${name}`)
    return (await notIgnored(files, cwd)).sort()
  }

  throw new Missing(name)
}

/** The Markdown files below a folder; folders that cannot be read are added to `closed`. */
async function markdownIn(folder: string, closed: Map<string, NodeJS.ErrnoException>): Promise<string[]> {
  const files: string[] = []
  const items = await readdir(folder, {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    closed.set(folder, error)
    return []
  })
  for (const item of items) {
    const absolute = path.join(folder, item.name)
    if (item.isFile() && markdown.test(item.name)) files.push(absolute)
    else if (item.isDirectory() && !skipped.test(item.name))
      files.push(...(await markdownIn(absolute, closed)))
  }
  return files.sort()
}

function unreadable(name: string, error: NodeJS.ErrnoException, instead = ''): Problem {
  return new Problem(`cannot read ${name}: ${reasonOf(error)}${instead}`)
}

/** The readme of a folder, whatever its case. Throws a `Problem` if the folder cannot be read. */
export async function readmeOf(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw unreadable('this folder', error)
  })
  const name = names.includes('README.md')
    ? 'README.md'
    : names.find(d => /^readme\.(?:md|markdown)$/i.test(d))
  return name && path.join(folder, name)
}

/** Reads a file; throws a `Problem` if it cannot be read, or is not UTF-8 text. */
export async function readInput(absolute: string, cwd: string): Promise<Input> {
  const shown = shownPath(absolute, cwd)
  const bytes = await readFile(absolute).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(shown, error)
  })
  return {path: shown, absolute, text: decode(bytes, shown)}
}

/** Reads standard input. */
export async function readStdin(stdin: NodeJS.ReadableStream, name: string): Promise<Input> {
  const {buffer} = await import('node:stream/consumers')
  return {path: name, text: decode(await buffer(stdin), name)}
}

/** A path as people read it: relative to the working folder, with `/`. */
export function shownPath(absolute: string, cwd: string): string {
  return path.relative(cwd, absolute).split(path.sep).join('/') || '.'
}
