/**
 * `paperlint add`: a paper by its URL, as an entry in the list's own style.
 */

import {countsOnly} from '../../config/only.ts'
import {applyEdits} from '../../fix.ts'
import {read, type ReadFile} from '../../lint.ts'
import {visible} from '../../report/visible.ts'
import {learnStyle} from '../../style/learn.ts'
import {learnOrder, namedOrder} from '../../style/order.ts'
import {parseTemplate} from '../../style/template.ts'
import {identify} from '../../text/identify.ts'
import {titleKey} from '../../text/title.ts'
import {lookUp} from '../look-up.ts'
import {likeOthers, newEntry, type NewWork} from '../new-entry.ts'
import type {Options} from '../options.ts'
import {patch} from '../patch.ts'
import {Problem} from '../../sources/problem.ts'
import type {CommandRow} from '../command.ts'
import {repair} from '../repair.ts'
import {sectionNamed} from '../section.ts'
import type {Source} from '../../sources/sources.ts'
import {sources} from '../sources.ts'
import type {Terminal} from '../terminal.ts'
import {writeAtomic} from '../write.ts'

const isCode = (url: string) =>
  /^https?:\/\/(?:www\.)?(?:github|gitlab|huggingface|codeberg)\.\w+\//i.test(url)

export const addCommand: CommandRow = {
  name: 'add',
  argument: '<url...>',
  does: 'add a paper by its URL, in the style of the list; a repository behind it is its code',
  options: ['section', 'title', 'venue', 'year', 'dryRun', 'offline', 'config', 'noConfig'],
  async run(urls, options, terminal) {
    const [list] = await sources([], options, terminal)
    if (!list) return 2
    let text = list.text
    for (const {paper, code} of pairs(urls))
      text = await addOne({...list, text}, paper, code, options, terminal)

    const counted = await repair({...list, text, config: countsOnly(list.config)}, {})
    if (options.dryRun) terminal.stdout.write(patch(list.text, counted.text, list.path))
    else if (list.absolute !== undefined) await writeAtomic(list.absolute, counted.text)
    return 0
  }
}

/** Papers, each with the repository that follows it. */
function pairs(urls: readonly string[]): {paper: string; code?: string}[] {
  const found: {paper: string; code?: string}[] = []
  for (const url of urls) {
    const last = found.at(-1)
    if (!/^https?:\/\//i.test(url))
      throw new Problem(`${url} is no URL, name one: paperlint add https://arxiv.org/abs/…`)
    if (isCode(url) && last && last.code === undefined) last.code = url
    else found.push({paper: url})
  }
  return found
}

/** The text with one more entry. */
async function addOne(
  source: Source,
  url: string,
  code: string | undefined,
  options: Options,
  terminal: Terminal
): Promise<string> {
  const before = read(source.text, source.path)
  refuseSecond(before, {id: identify(url)?.id})
  const section = sectionNamed(before.list, options.section)
  const work = await lookUp(url, code, options, source.config.links ?? {}, terminal)
  refuseSecond(before, work)

  const template = source.config.entry
    ? parseTemplate(source.config.entry)
    : learnStyle(before.list).groups[0]?.template
  if (!template)
    throw new Problem(
      `${source.path} has no way of writing that most entries share, set \`entry\` in the config`
    )
  const named = source.config.order
  const order =
    named === 'none' ? undefined : named ? namedOrder(before.list, named) : learnOrder(before.list)
  const written = {...work, paper: likeOthers(before.list, work.paper)}
  const edit = attempt(() => newEntry(before.list, section, template, written, order))

  const mark = before.bom ? '\uFEFF' : ''
  const text = mark + applyEdits(before.source, [edit])
  const after = read(text, source.path)
  const added = after.list.entries.find(
    d => d.span.start >= edit.start && d.title && titleKey(d.title.text) === titleKey(work.title)
  )
  if (after.list.entries.length !== before.list.entries.length + 1 || !added) {
    throw new Problem(
      `the new entry would not read back as one, add it by hand: ${visible(edit.text.trim())}`
    )
  }
  const {line} = after.list.position(added.span).start
  terminal.stderr.write(`${source.path}:${line} ${visible(edit.text.trim())}\n`)
  return text
}

/** Nothing is added twice. */
function refuseSecond({list, path}: ReadFile, {id, title}: Pick<NewWork, 'id'> & {title?: string}): void {
  const same = list.entries.find(
    d =>
      (id !== undefined && d.ids.includes(id)) ||
      (title !== undefined && d.title && titleKey(d.title.text) === titleKey(title))
  )
  if (!same) return
  const {line} = list.position(same.span).start
  throw new Problem(`${path}:${line} has it already: ${same.title?.text ?? id}`)
}

function attempt<Value>(compose: () => Value): Value {
  try {
    return compose()
  } catch (error) {
    if (error instanceof RangeError) {
      const isAskable = /`\{(?:title|venue|year)\}`/.test(error.message)
      throw new Problem(
        `${error.message}; ${isAskable ? 'say it with --title, --venue or --year' : 'add it by hand, or set `entry` in the config'}`
      )
    }
    throw error
  }
}
