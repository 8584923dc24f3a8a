/**
 * `paperlint add`: a paper by its URL, as an entry in the list's own style.
 */

import {createInterface} from 'node:readline/promises'
import {addPaper} from '../../additions/add-paper.ts'
import type {Ask} from '../../additions/look-up.ts'
import {sectionNames} from '../../additions/section.ts'
import {countsOnly} from '../../config/only.ts'
import {read} from '../../lint.ts'
import {visible} from '../../report/visible.ts'
import {Problem} from '../../sources/problem.ts'
import type {Source} from '../../sources/sources.ts'
import type {Run} from '../command.ts'
import type {Options} from '../options.ts'
import {patch} from '../patch.ts'
import {repair} from '../repair.ts'
import {sources} from '../sources.ts'
import type {Terminal} from '../terminal.ts'
import {writeAtomic} from '../write.ts'

const isCode = (url: string) =>
  /^https?:\/\/(?:www\.)?(?:github|gitlab|huggingface|codeberg)\.\w+\//i.test(url)

export const run: Run = async (urls, options, terminal) => {
  const {title, venue, year, authors, offline = false} = options
  const papers = pairs(urls)
  const {list, section} = await target(options, terminal)
  const told = {section, title, venue, year, authors: authors?.split(/\s*[,;]\s*/).filter(d => d !== '')}
  const ask: Ask | undefined = offline
    ? undefined
    : async asked => {
        const {checkLinks} = await import('../../links/index.ts')
        return checkLinks(asked, list.config.links ?? {}, {env: terminal.env})
      }
  let text = list.text
  for (const pair of papers) {
    const added = await addPaper({...list, text}, {...pair, ...told}, ask)
    text = added.text
    terminal.stderr.write(
      `${list.path}:${added.line} ${visible(added.entry.replace(/\s*[\r\n]+\s*/g, ' ↵ '))}\n`
    )
  }

  const counted = await repair({...list, text, config: countsOnly(list.config)}, {})
  if (options.dryRun) terminal.stdout.write(patch(list.text, counted.text, list.path))
  else if (list.absolute !== undefined) await writeAtomic(list.absolute, counted.text)
  return 0
}

/** Papers, each with the repository that follows it. */
function pairs(urls: readonly string[]): {url: string; code?: string}[] {
  const found: {url: string; code?: string}[] = []
  for (const url of urls) {
    const last = found.at(-1)
    if (!/^https?:\/\//i.test(url))
      throw new Problem(`${url} is not a URL; give one: paperlint add https://arxiv.org/abs/…`)
    if (isCode(url) && last && last.code === undefined) last.code = url
    else found.push({url})
  }
  return found
}

/** The list that is meant, and its section: of several lists the one that has the section. */
async function target(
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
