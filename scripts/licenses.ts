/**
 * The licenses of all code that the bundles contain, as one text.
 */

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {OutputAsset, OutputChunk} from 'rolldown'

/** A package that a bundle contains. */
interface Bundled {
  name: string
  version: string
  /** SPDX expression. */
  license: string
  text: string
}

/** Packages under each license text, for the output of a bundle. `root` has the `node_modules` that it was made from. */
export function licensesOf(output: readonly (OutputChunk | OutputAsset)[], root: string): string {
  const modules = output.flatMap(d => (d.type === 'chunk' ? Object.keys(d.modules) : []))
  const folders = new Set(modules.flatMap(d => folderOf(d) ?? []))
  const packages = [...folders].map(d => bundled(path.resolve(root, d)))
  const named = packages.toSorted((a, b) => compare(a.name, b.name))
  const groups = [...Map.groupBy(named, d => `${d.license}\n${d.text}`).values()]
  const sections = groups.map(group => {
    const [{license, text}] = group as [Bundled]
    return `${group.map(d => `${d.name} ${d.version}`).join('\n')}\n\n${license}\n\n${text}`
  })
  return `${head}\n\n${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const head = `Licenses of the code in dist/ and lib/

paperlint itself is under the MIT license, see LICENSE. Its bundles contain code of these packages. Written by \`npm run docs\`.

${'='.repeat(80)}`

/** Folder of the package that a module belongs to; the innermost one if packages are nested. */
function folderOf(id: string): string | undefined {
  const parts = id.split(/[\\/]/)
  const at = parts.lastIndexOf('node_modules')
  if (at < 0) return undefined
  const length = parts[at + 1]?.startsWith('@') ? 3 : 2
  return parts.slice(0, at + length).join('/')
}

function bundled(folder: string): Bundled {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
    licenses?: readonly {type: string}[]
    author?: string | {name: string}
  }
  const {name, version, license = manifest.licenses?.[0]?.type ?? '', author = ''} = manifest
  const files = readdirSync(folder)
  const file = files.find(d => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(d))
  const text = file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8')
  const readme = files.find(d => /^readme(?:\.|$)/i.test(d))
  const said = readme === undefined ? undefined : licenseIn(readFileSync(path.join(folder, readme), 'utf8'))
  const by = `Copyright (c) ${typeof author === 'string' ? author : author.name}`
  return {
    name,
    version,
    license,
    text: (text ?? said ?? by)
      .replaceAll('\r\n', '\n')
      .replace(/[ \t]+$/gm, '')
      .trim()
  }
}

/** What a readme says under the heading of its license, without links. */
function licenseIn(readme: string): string | undefined {
  const [, text] = /^#*\s*Licen[cs]e\s*\n(?:[=-]+\n)?([^]*?)(?:^#|^\[[^\]]+\]:|(?![^]))/im.exec(readme) ?? []
  return text?.replace(/<!--[^]*?-->|\[([^\]]*)\](?:\[[^\]]*\]|\([^)]*\))/g, '$1').trim()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
