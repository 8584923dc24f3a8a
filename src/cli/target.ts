/**
 * The list and the section that a paper is added to.
 */

import {createInterface} from 'node:readline/promises'
import {sectionNames} from '../additions/section.ts'
import {read} from '../lint.ts'
import {visible} from '../report/visible.ts'
import {Problem} from '../sources/problem.ts'
import type {Source} from '../sources/sources.ts'
import type {Options} from './options.ts'
import {sources} from './sources.ts'
import type {Terminal} from './terminal.ts'

/** The list that is meant, and its section: of several lists the one that has the section. */
export async function target(
  options: Options,
  terminal: Terminal
): Promise<{list: Source; section: string | undefined}> {
  const {to, section} = options
  const lists = await sources(to === undefined ? [] : [to], options, terminal)
  const [first] = lists
  if (!first) throw new Problem('no list to add to; name one with --to')
  if (section !== undefined) {
    const key = section.trim().toLowerCase()
    const having = lists.filter(d => namesOf(d).some(name => name.toLowerCase() === key))
    if (having.length > 1)
      throw new Problem(
        `${having.map(d => d.path).join(' and ')} have a section ${section}; name the list with --to`
      )
    return {list: having[0] ?? first, section}
  }
  const names = lists.flatMap(list => namesOf(list).map(name => ({list, section: name})))
  if (names.length < 2 || !terminal.stdin.isTTY || !terminal.stdout.isTTY) return {list: first, section}
  return choose(names, lists.length > 1, terminal)
}

function namesOf({text, path}: Source): string[] {
  return sectionNames(read(text, path).list)
}

/** Asks until one of the sections is named, by its number or its name. */
async function choose<Choice extends {list: Source; section: string}>(
  choices: readonly Choice[],
  isMany: boolean,
  {stdin, stdout}: Terminal
): Promise<Choice> {
  const rows = choices.map(
    ({list, section}, index) =>
      `${String(index + 1).padStart(4)}  ${visible(section)}${isMany ? `  (${list.path})` : ''}`
  )
  stdout.write(`${rows.join('\n')}\n`)
  const lines = createInterface({input: stdin, output: stdout})
  // Lines that were typed ahead count as answers, and nothing is asked after the end.
  let isOpen = true
  lines.once('close', () => (isOpen = false))
  try {
    lines.setPrompt('Which section? Number or name: ')
    lines.prompt()
    for await (const line of lines) {
      const said = line.trim().toLowerCase()
      const chosen = choices[Number(said) - 1] ?? choices.find(d => d.section.toLowerCase() === said)
      if (chosen) return chosen
      stdout.write(`There is no section ${visible(line.trim())}.\n`)
      if (isOpen) lines.prompt()
    }
  } finally {
    lines.close()
  }
  throw new Problem('no section was chosen; nothing was added')
}
