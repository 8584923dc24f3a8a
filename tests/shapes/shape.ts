/**
 * Labelled shapes: small invented lists, each with what its entries say beside them.
 *
 * A file is Markdown. Each `## heading` names a shape, and the fence below it holds the list. A line that starts with `→` is no part of the
 * list: it says what must be read of the entry above it, as `→ title | venue | year`, where `–` is nothing and `?` is not judged. More cells
 * may follow: `paper ADDRESS` and `code ADDRESS` (all links of these roles, if any is given), and `authors TEXT` (how they start).
 * `→ no entries` says that there are none. A heading that ends in `(todo)` marks a shape that is misread so far.
 */

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {read} from '../../src/lint.ts'
import type {Entry} from '../../src/model/types.ts'

export interface Shape {
  /** Name of the file without its ending. */
  file: string
  name: string
  todo: boolean
  /** The list, without the lines of labels. */
  text: string
  labels: readonly Label[]
}

interface Label {
  /** Cells as they are written. */
  cells: readonly string[]
  /** Lines of the list, from 1, on one of which the entry starts: those below the label before it. */
  lines: readonly [number, number]
}

/** All shapes, by file and in the order of each. */
export function shapes(): Shape[] {
  const files = readdirSync(import.meta.dirname).filter(d => d.endsWith('.md'))
  return files.sort().flatMap(d => shapesIn(path.basename(d, '.md')))
}

function shapesIn(file: string): Shape[] {
  const source = readFileSync(path.join(import.meta.dirname, `${file}.md`), 'utf8')
  const found = source.matchAll(
    /^## (?<name>.+?)(?<todo> \(todo\))?\n(?:(?!## ).*\n)*?~~~md\n(?<list>[^]*?)^~~~$/gm
  )
  return [...found].map(({groups}) => ({
    file,
    name: groups?.['name'] ?? '',
    todo: groups?.['todo'] !== undefined,
    ...labelled((groups?.['list'] ?? '').split('\n'))
  }))
}

/** Parts the lines of a fence into the list and its labels. */
function labelled(lines: readonly string[]): {text: string; labels: Label[]} {
  const text: string[] = []
  const labels: Label[] = []
  let first = 1
  for (const line of lines) {
    const last = labels.at(-1)
    if (!line.startsWith('→ ')) text.push(line)
    else if (line !== '→ no entries') {
      // Labels without a line of the list between them are of entries on the same lines.
      if (last && last.lines[1] !== text.length) first = last.lines[1] + 1
      const cells = line
        .slice(2)
        .split(/(?<!\\) \| /)
        .map(d => d.replaceAll(String.raw`\|`, '|').trim())
      labels.push({cells, lines: [first, text.length]})
    }
  }
  return {text: text.join('\n'), labels}
}

/** What is read otherwise than the labels say, in words; empty if all is right. */
export function faultsOf({text, labels}: Shape): string[] {
  const {list} = read(text, 'README.md')
  const titles = () => list.entries.map(d => JSON.stringify(d.title?.text)).join(', ')
  if (list.entries.length !== labels.length)
    return [`${list.entries.length} entries instead of ${labels.length}: ${titles()}`]
  return list.entries.flatMap((entry, index) => {
    const {cells, lines} = labels[index]!
    const {line} = list.position(entry.span).start
    const isThere = line >= lines[0] && line <= lines[1]
    const faults = isThere ? [] : [`starts on line ${line} instead of ${lines.join(' to ')}`]
    return [...faults, ...fieldFaults(cells, entry)].map(d => `entry ${index + 1}: ${d}`)
  })
}

function fieldFaults([title, venue, year, ...others]: readonly string[], entry: Entry): string[] {
  const faults: string[] = []
  const compare = (name: string, want: string | undefined, got: string | number | undefined) => {
    const shown = String(got ?? '–')
    if (want !== '?' && want !== shown)
      faults.push(`${name} ${JSON.stringify(shown)} instead of ${JSON.stringify(want)}`)
  }
  compare('title', title, entry.title?.text)
  compare('venue', venue, entry.venue?.text)
  compare('year', year, entry.year?.value)

  const given = (name: string) =>
    others.filter(d => d.startsWith(`${name} `)).map(d => d.slice(name.length + 1))
  const [authors] = given('authors')
  if (authors !== undefined && !entry.authors?.text.startsWith(authors))
    compare('authors', authors, entry.authors?.text)
  const roles = ['paper', 'code']
  if (!roles.some(d => given(d).length > 0)) return faults
  for (const role of roles) {
    const urls = new Set(entry.links.filter(d => d.role === role).map(d => d.url))
    compare(`${role} links`, given(role).sort().join(' '), [...urls].sort().join(' '))
  }
  return faults
}
